"""The strings: their order, their tone, and that templates and errors find the ones they ask for."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from portal import errors
from portal.i18n import catalogues
from portal.i18n.catalogues import FOLDER, keys
from portal.i18n.locales import LOCALES, SOURCE, served, staffed
from tests.look import samples

FILES = sorted(path.name for path in (FOLDER / SOURCE).glob("*.ftl"))
OTHERS = [code for code in served() if code != SOURCE]
NEVER = re.compile(r"!|s[’']il (vous|te) pla[iî]t|alsjeblieft|\bplease\b|\bsuccessfully\b|avec succès|met succes", re.I)


def _names(locale: str, file: str) -> list[str]:
    entries = FluentParser().parse((FOLDER / locale / file).read_text("utf-8")).body
    return [entry.id.name for entry in entries if isinstance(entry, ast.Message)]


@pytest.mark.parametrize("locale", OTHERS)
def test_strings_stand_in_the_same_order(locale: str) -> None:
    """So that a translator has the two files side by side."""
    for file in FILES:
        if (FOLDER / locale / file).exists():
            assert _names(locale, file) == _names(SOURCE, file), file


def test_templates_use_only_strings_that_exist() -> None:
    asked = set()
    for path in (samples.ROOT / "templates").rglob("*.html"):
        text = path.read_text("utf-8")
        for call in re.findall(r"\bt\(([^)]*)\)", text):
            # `"one" if this else "other"` names two; `"view-" ~ key` names the vocabulary's.
            asked |= {name for name in re.findall(r"[\"']([a-z0-9-]+)[\"']", call) if not name.endswith("-")}
    values = {"erased", "left"}
    assert asked - values - keys(SOURCE) == set()


@pytest.mark.parametrize("locale", served())
def test_every_error_has_its_sentence(locale: str) -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.PortalError)]
    words = {kind.sentence for kind in kinds}
    staff = {word for word in words if word.startswith("staff-")}
    assert words - staff <= keys(locale)
    assert locale not in staffed() or staff <= keys(locale)


@pytest.mark.parametrize("kind", [one for one in vars(errors).values() if isinstance(one, type)])
def test_errors_bring_the_values_that_their_sentence_asks_for(kind: type) -> None:
    if not issubclass(kind, errors.PortalError):
        return
    promised = re.search(r"Values: ([^.]*)\.", kind.__doc__ or "")
    names = re.findall(r"[a-z]+", promised[1].split(", the ")[0]) if promised else []
    for locale in staffed() if kind.sentence.startswith("staff-") else served():
        assert catalogues.translate(locale, kind.sentence, **dict.fromkeys(names, 2))


@pytest.mark.parametrize("locale", served())
def test_no_shouting_and_no_begging(locale: str) -> None:
    for file in FILES:
        path = FOLDER / locale / file
        for line in path.read_text("utf-8").splitlines() if path.exists() else ():
            assert not NEVER.search(line), f"{locale}/{file}: {line}"


def test_french_keeps_its_signs_on_the_line() -> None:
    """A colon or a question mark alone at the start of a line is a stumble for a slow reader."""
    for path in sorted((FOLDER / SOURCE).glob("*.ftl")):
        for line in path.read_text("utf-8").splitlines():
            words = line.partition(" = ")[2]
            assert not re.search(r" [:;?»]|« ", words), f"{path.name}: a plain space before a sign in {line!r}"


def test_every_folder_is_a_language_that_the_portal_knows() -> None:
    assert {path.name for path in Path(FOLDER).iterdir()} <= set(LOCALES)
