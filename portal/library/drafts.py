"""Every page that readers can ask for, as finished HTML that has not been packed yet.

Home, sections, pages, the pages that say "not yet translated", and what stands where there is no page: for each served
locale. A section without pages has no door and no page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError

from portal.i18n import locales
from portal.i18n.alphabet import by_letter
from portal.i18n.catalogues import MissingStringError, translate
from portal.library import breaks, directory, pairs
from portal.library.directory import RegionPage
from portal.library.pairs import Title
from portal.library.problems import ContentError
from portal.library.render import Renderer
from portal.library.search import LONGEST
from portal.model.page import Freshness, Page, Section, Source
from portal.model.service import Service

_DIRECTORY = Section.DIRECTORY
_NEXT = 2
_CONTENTS_FROM = 4
"""Headings from which on a page begins with the list of them."""


@dataclass(frozen=True)
class Draft:
    """`origin`: the file that has to become shorter if this does not fit. `room`: bytes that have to stay free for what
    a later day may add, so that no page stops fitting overnight."""

    path: str
    html: str
    template: str
    origin: Path
    room: int = 0


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

    def doors(self, *, directory: bool = False) -> list[SectionDoor]:
        there = [section for section in Section if self.sources(section) or (directory and section is _DIRECTORY)]
        return [door(section, self.locale) for section in there]

    def next_to(self, source: Source, chosen: Sequence[str]) -> list[Source]:
        """What to read next: the author's choice, as far as this language has it, then what follows in the section,
        from its beginning again behind its end."""
        by_code = {page.code: page.source for page in self.pages}
        row = self.sources(source.section)
        place = row.index(source)
        wanted = [by_code[code] for code in chosen if code in by_code]
        return [*wanted, *(one for one in row[place + 1 :] + row[:place] if one not in wanted)][:_NEXT]


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
        return Draft(f"/{locale}/{target}", breaks.in_page(html, locale), template, origin or file)


def all_of(
    press: Press, pages: Sequence[Page], services: Sequence[Service], served: Sequence[str]
) -> Iterator[Draft]:
    french = Shelves.of(locales.SOURCE, pages)
    for locale in served:
        shelves = Shelves.of(locale, pages)
        doors = shelves.doors(directory=bool(services))
        yield press.draft("reader/home.html", locale, "", urgent=shelves.sources(Section.URGENT), sections=doors)
        yield from _sections(press, shelves)
        yield from _pages(press, shelves, french)
        yield from _directory(press, locale, services)
        yield _search(press, shelves, services)
        yield _pair(press, shelves)
        yield from _untranslated(press, shelves, french)


def not_found(press: Press, served: Sequence[str]) -> Iterator[Draft]:
    """What stands where there is no page; it has no address of its own."""
    for locale in served:
        yield press.draft("reader/not_found.html", locale, "")


def _sections(press: Press, shelves: Shelves) -> Iterator[Draft]:
    for one in shelves.doors():
        pages = shelves.sources(one.section)
        yield press.draft("reader/section.html", shelves.locale, one.code, section=one, pages=pages)


def _pages(press: Press, shelves: Shelves, french: Shelves) -> Iterator[Draft]:
    chosen = {page.code: page.source.next_codes for page in french.pages}
    for page in shelves.pages:
        context = {
            "page": page,
            "section": door(page.source.section, shelves.locale),
            "contents": page.headings if len(page.headings) >= _CONTENTS_FROM else (),
            "next_pages": shelves.next_to(page.source, chosen.get(page.code, ())),
        }
        template = "guides/page.html" if page.source.section is Section.GUIDES else "reader/page.html"
        draft = press.draft(template, shelves.locale, page.code, page.source.path, **context)
        yield replace(draft, room=_room(page))


def _room(page: Page) -> int:
    """For the notes that this page does not carry yet: past its check date, and behind the French page."""
    locale, state = page.source.locale, page.state
    notes = [] if state.overdue else [translate(locale, "page-overdue")]
    if state.freshness not in (Freshness.SOURCE, Freshness.OUTDATED):
        notes += [translate(locale, "page-outdated"), translate(locale, "page-french")]
    return sum(len(note.encode()) for note in notes)


def _directory(press: Press, locale: str, services: Sequence[Service]) -> Iterator[Draft]:
    """One page a region. It carries hours and never a status, which only the clock knows."""
    if not services:
        return
    regions = directory.regions(services, locale)
    choices = directory.Choices.of(services, locale)
    # Only the second address takes what its boxes send.
    yield press.draft("directory/regions.html", locale, Section.DIRECTORY.code, regions=regions, choices=None)
    yield press.draft("directory/regions.html", locale, "services", regions=regions, choices=choices)
    for one in regions:
        yield region(press, one, locale)


def region(press: Press, page: RegionPage, locale: str) -> Draft:
    return press.draft("directory/region.html", locale, page.code, region=page, map_site=directory.MAP_SITE)


def _search(press: Press, shelves: Shelves, services: Sequence[Service]) -> Draft:
    """The box, and every page of this language by its title."""
    pages: list[Source | SectionDoor | RegionPage] = [page.source for page in shelves.pages]
    if services:
        pages += [door(_DIRECTORY, shelves.locale), *directory.regions(services, shelves.locale)]
    letters = by_letter(pages, lambda page: page.title, shelves.locale)
    return press.draft("search/page.html", shelves.locale, "search", letters=letters, limit=LONGEST)


def _pair(press: Press, shelves: Shelves) -> Draft:
    """Two languages side by side: the choice."""
    texts = [page.source for page in shelves.pages if page.source.section is not Section.GUIDES]
    titles = [Title(source.code, source.title) for source in texts]
    other = "nl" if shelves.locale == locales.SOURCE else locales.SOURCE
    return press.draft("pairs/page.html", shelves.locale, pairs.CODE, titles=titles, other=other)


def _untranslated(press: Press, shelves: Shelves, french: Shelves) -> Iterator[Draft]:
    """So that the language switch and a code on a card lead somewhere in every language."""
    there = {page.code for page in shelves.pages} | {one.code for one in shelves.doors()}
    titles = {one.code: one.title for one in french.doors()} | {page.code: page.source.title for page in french.pages}
    for code, title in titles.items():
        if code not in there:
            yield press.draft("reader/missing.html", shelves.locale, code, code=code, title=title)
