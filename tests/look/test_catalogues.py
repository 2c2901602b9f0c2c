"""The strings: every language has the same ones with the same values, every one is used, none is missing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from portal import errors
from portal.i18n import catalogues
from portal.i18n.catalogues import FOLDER, keys
from portal.i18n.locales import LOCALES, SOURCE, served
from portal.model.conversation import Status
from portal.model.page import Section
from portal.model.staff import Membership
from portal.model.vocabulary import Region, Topic
from tests.look import samples

FILES = sorted(path.name for path in (FOLDER / SOURCE).glob("*.ftl"))
OTHERS = [code for code in served() if code != SOURCE]
# Keys whose last part is a value of a closed vocabulary.
OF_VOCABULARIES = {
    *(f"topic-{topic}" for topic in Topic),
    *(f"region-{region}" for region in Region),
    *(f"section-{section.folder}-{part}" for section in Section for part in ("title", "summary")),
    *(f"staff-view-{status}" for status in Status),
    *(f"staff-state-{state}" for state in Membership),
    *(f"urgent-{code}" for code in ("u34", "u35", "u36", "u37")),
}
NEVER = re.compile(r"!|s[’']il (vous|te) pla[iî]t|alsjeblieft|\bplease\b|\bsuccessfully\b|avec succès|met succes", re.I)


class _Values(Visitor):
    """Gathers the names of the values that a string asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def _messages(locale: str, file: str) -> Iterator[ast.Message]:
    for entry in FluentParser().parse((FOLDER / locale / file).read_text("utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{locale}/{file}: cannot be read at {entry.content!r}"
        if isinstance(entry, ast.Message):
            yield entry


def _values(locale: str, file: str) -> dict[str, frozenset[str]]:
    found = {}
    for message in _messages(locale, file):
        gatherer = _Values()
        gatherer.visit(message)
        found[message.id.name] = frozenset(gatherer.names)
    return found


def _used() -> set[str]:
    texts = [path.read_text("utf-8") for path in (samples.ROOT / "templates").rglob("*.html")]
    texts += [path.read_text("utf-8") for path in (samples.ROOT / "portal").rglob("*.py")]
    quoted = {found for text in texts for found in re.findall(r"[\"']([a-z][a-z0-9]*(?:-[a-z0-9]+)*)[\"']", text)}
    return quoted | OF_VOCABULARIES


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("locale", OTHERS)
def test_same_strings_and_values_in_every_language(locale: str, file: str) -> None:
    assert _values(locale, file) == _values(SOURCE, file)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("locale", OTHERS)
def test_strings_stand_in_the_same_order(locale: str, file: str) -> None:
    """So that a translator has the two files side by side."""
    assert list(_values(locale, file)) == list(_values(SOURCE, file))


@pytest.mark.parametrize("locale", served())
def test_no_string_is_given_twice(locale: str) -> None:
    names = [message.id.name for file in FILES for message in _messages(locale, file)]
    assert sorted(names) == sorted(set(names))


def test_every_string_is_used() -> None:
    assert keys(SOURCE) - _used() == frozenset()


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
    assert {kind.sentence for kind in kinds} <= keys(locale)


@pytest.mark.parametrize("locale", served())
@pytest.mark.parametrize("kind", [one for one in vars(errors).values() if isinstance(one, type)])
def test_errors_bring_the_values_that_their_sentence_asks_for(kind: type, locale: str) -> None:
    if not issubclass(kind, errors.PortalError):
        return
    promised = re.search(r"Values: ([^.]*)\.", kind.__doc__ or "")
    names = re.findall(r"[a-z]+", promised[1].split(", the ")[0]) if promised else []
    assert catalogues.translate(locale, kind.sentence, **{name: 2 for name in names})


@pytest.mark.parametrize("locale", served())
def test_no_shouting_and_no_begging(locale: str) -> None:
    for file in FILES:
        for line in (FOLDER / locale / file).read_text("utf-8").splitlines():
            assert not NEVER.search(line), f"{locale}/{file}: {line}"


def test_french_keeps_its_signs_on_the_line() -> None:
    """A colon or a question mark alone at the start of a line is a stumble for a slow reader."""
    for path in sorted((FOLDER / SOURCE).glob("*.ftl")):
        for line in path.read_text("utf-8").splitlines():
            words = line.partition(" = ")[2]
            assert not re.search(r" [:;?»]|« ", words), f"{path.name}: a plain space before a sign in {line!r}"


def test_every_folder_is_a_language_that_the_portal_knows() -> None:
    assert {path.name for path in Path(FOLDER).iterdir()} <= set(LOCALES)
