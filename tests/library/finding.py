"""A handful of pages and their index, for tests of finding: a page is its language, number, title and text."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from markupsafe import Markup

from portal.library import leaves
from portal.library.search import Index
from portal.library.synonyms import Synonym
from portal.model.page import Page, Section, Source, Translation
from portal.model.search import Found

LOCALES = ("fr", "nl", "en")


def page(locale: str, code: str, title: str, html: str = "", summary: str = "") -> Page:
    source = Source(
        path=Path(f"content/{locale}/x/{code}.md"),
        locale=locale,
        section=Section(code[0]),
        code=code,
        title=title,
        tab=code,
        summary=summary,
        order=1,
        checked=date(2026, 11, 24),
        check_by=date(2027, 5, 24),
        status="draft",
        translation=Translation.SOURCE,
        translated_from=None,
        references=(),
        next_codes=(),
        body=html,
        body_line=1,
    )
    return Page(source, Markup(html), (), ())  # noqa: S704 - our own words


def synonym(locale: str, said: str, *meant: str, codes: Sequence[str] = ()) -> Synonym:
    return Synonym(Path(f"content/words/{locale}.toml"), 1, locale, said, meant, tuple(codes))


def index(*pages: Page, synonyms: Sequence[Synonym] = (), served: Sequence[str] = LOCALES) -> Index:
    return Index(leaves.index(map(leaves.press, pages), (), synonyms, served))


def codes(found: Found) -> list[str]:
    return [one.code for one in (*found.own, *found.others)]
