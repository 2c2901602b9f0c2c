"""Every catalogue has every string, with the same blanks to fill; and every string is used somewhere."""

import re

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from portal.config import ROOT
from portal.i18n import catalogues
from portal.i18n.locales import SOURCE, served, staffed
from tests.house.source import modules, told

LOCALES = [path.name for path in sorted(catalogues.FOLDER.iterdir()) if path.is_dir()]


class _Blanks(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (fluent's name)
        self.names.add(node.id.name)


def blanks(locale: str) -> dict[str, set[str]]:
    """String → the values that it asks for."""
    found = {}
    for path in sorted((catalogues.FOLDER / locale).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name} of {locale} cannot be read at {entry.content[:60]!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{locale} has {entry.id.name!r} twice: keep one."
                visitor = _Blanks()
                visitor.visit(entry)
                found[entry.id.name] = visitor.names
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_every_catalogue_has_every_string(locale: str) -> None:
    # The staff side speaks fewer languages: a locale has all of its strings or none.
    staff = (catalogues.FOLDER / locale / catalogues.STAFF).exists()
    missing, extra = (
        catalogues.keys(SOURCE, staff=staff) - catalogues.keys(locale),
        catalogues.keys(locale) - catalogues.keys(SOURCE, staff=staff),
    )
    assert not missing, told(
        sorted(missing), f"Add these to portal/i18n/catalogues/{locale}/: until then it is not served."
    )
    assert not extra, told(
        sorted(extra), f"{locale} has strings that {SOURCE} lacks: French is the source; take them away."
    )
    assert locale in (staffed() if staff else served()), f"{locale} is whole and not served."


def test_social_workers_have_the_languages_of_the_country() -> None:
    assert {"fr", "nl", "en"} <= set(staffed())


def test_no_page_of_a_visitor_speaks_with_words_of_the_staff() -> None:
    """They are missing in most languages."""
    words = catalogues.keys(SOURCE) - catalogues.keys(SOURCE, staff=False)
    # The inbox's rows, a page for the people who draw, and a text kept for somebody who was signed out.
    theirs = ("rows.html", "patterns.html", "page.html")
    files = [path for path in (ROOT / "templates").rglob("*.html") if path.parent.name != "staff"]
    files = [path for path in files if path.name not in theirs or path.parent.name == "reader"]
    found = [f"{path.name}: {key}" for path in files for key in words if f'"{key}"' in path.read_text("utf-8")]
    assert not found, told(found, "Move these strings out of staff.ftl, or the page into templates/staff/.")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_string_has_the_same_blanks(locale: str) -> None:
    source, own = blanks(SOURCE), blanks(locale)
    found = [f"{key}: {sorted(own[key])}, French has {sorted(source[key])}" for key in own if own[key] != source[key]]
    assert not found, told(found, "Whoever fills a string fills the same blanks in every language.")


def test_every_string_is_used() -> None:
    """A string that nothing shows is translated fifteen times for nobody."""
    templates = "\n".join(path.read_text("utf-8") for path in (ROOT / "templates").rglob("*.html"))
    code = templates + "\n".join(module.text for module in modules())
    # A name may be put together, as in f"topic-{topic}": the beginning that stands in quotes counts.
    begun = tuple(re.findall(r"[\"']([a-z][a-z0-9-]*-)(?:\{|[\"'])", code))
    unused = [key for key in sorted(catalogues.keys(SOURCE)) if f'"{key}"' not in code and f"'{key}'" not in code]
    unused = [key for key in unused if not key.startswith(begun)]
    assert not unused, told(unused, "Take these away from every catalogue, or show them.")
