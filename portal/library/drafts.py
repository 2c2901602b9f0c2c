"""Every page that readers can ask for, as finished HTML that has not been packed yet.

Home, sections, pages, the pages that say "not yet translated", and what stands where there is no page: for each served
locale. A section without pages has no door and no page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError

from portal.i18n import locales
from portal.i18n.catalogues import MissingStringError, translate
from portal.library.problems import ContentError
from portal.library.render import Renderer
from portal.model.page import Page, Section, Source

_NEXT = 3


@dataclass(frozen=True)
class Draft:
    """`origin`: the file that has to become shorter if this does not fit."""

    path: str
    html: str
    template: str
    origin: Path


@dataclass(frozen=True)
class SectionDoor:
    """A section as it stands on the home page and as the head of its own."""

    section: Section
    title: str
    summary: str

    @property
    def code(self) -> str:
        return self.section.code


@dataclass(frozen=True)
class Shelves:
    """The pages of one locale, in the order in which they are shown."""

    locale: str
    pages: tuple[Page, ...]

    @classmethod
    def of(cls, locale: str, pages: Sequence[Page]) -> "Shelves":
        mine = (page for page in pages if page.source.locale == locale)
        return cls(locale, tuple(sorted(mine, key=lambda page: (page.source.order, page.code))))

    def sources(self, section: Section) -> list[Source]:
        return [page.source for page in self.pages if page.source.section is section]

    def doors(self) -> list[SectionDoor]:
        return [door(section, self.locale) for section in Section if self.sources(section)]

    def next_to(self, source: Source) -> list[Source]:
        """The pages that follow in the section, from its beginning again behind its end."""
        row = self.sources(source.section)
        place = row.index(source)
        return (row[place + 1 :] + row[:place])[:_NEXT]


def door(section: Section, locale: str) -> SectionDoor:
    name = f"section-{section.folder}"
    return SectionDoor(section, translate(locale, f"{name}-title"), translate(locale, f"{name}-summary"))


class Press:
    """Fills the reader templates; a template that fails is a problem of its file."""

    def __init__(self, renderer: Renderer, root: Path) -> None:
        self._renderer = renderer
        self._templates = root / "templates"

    def draft(self, template: str, locale: str, target: str, origin: Path | None = None, **context: object) -> Draft:
        file = self._templates / template
        try:
            html = self._renderer.render(template, locale, path=target, switch="links", **context)
        except TemplateSyntaxError as error:
            raise ContentError(file, error.lineno, f"not a template: {error.message}", "Mend this line") from error
        except (TemplateError, MissingStringError) as error:
            raise ContentError(file, 1, f"cannot be filled: {error}", "Give it what it asks for") from error
        return Draft(f"/{locale}/{target}", html, template, origin or file)


def all_of(press: Press, pages: Sequence[Page], served: Sequence[str]) -> Iterator[Draft]:
    french = Shelves.of(locales.SOURCE, pages)
    for locale in served:
        shelves = Shelves.of(locale, pages)
        yield press.draft(
            "reader/home.html", locale, "", urgent=shelves.sources(Section.URGENT), sections=shelves.doors()
        )
        yield from _sections(press, shelves)
        yield from _pages(press, shelves)
        yield from _untranslated(press, shelves, french)


def not_found(press: Press, served: Sequence[str]) -> Iterator[Draft]:
    """What stands where there is no page; it has no address of its own."""
    for locale in served:
        yield press.draft("reader/not_found.html", locale, "")


def _sections(press: Press, shelves: Shelves) -> Iterator[Draft]:
    for one in shelves.doors():
        pages = shelves.sources(one.section)
        yield press.draft("reader/section.html", shelves.locale, one.code, section=one, pages=pages)


def _pages(press: Press, shelves: Shelves) -> Iterator[Draft]:
    for page in shelves.pages:
        context = {"page": page, "next_pages": shelves.next_to(page.source)}
        yield press.draft("reader/page.html", shelves.locale, page.code, page.source.path, **context)


def _untranslated(press: Press, shelves: Shelves, french: Shelves) -> Iterator[Draft]:
    """So that the language switch and a code on a card lead somewhere in every language."""
    there = {page.code for page in shelves.pages} | {one.code for one in shelves.doors()}
    titles = {one.code: one.title for one in french.doors()} | {page.code: page.source.title for page in french.pages}
    for code, title in titles.items():
        if code not in there:
            yield press.draft("reader/missing.html", shelves.locale, code, code=code, title=title)
