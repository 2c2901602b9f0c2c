"""Everything that a page has to be before it is shown, asked of all pages together.

Goes through to the end: an author sees all problems at once, each with its file, its line and what to write instead.
What the checks miss must still be harmless: that is `markdown`'s part.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from portal.i18n import locales
from portal.library import beside, discreet, guides, letters, links, marks, mentions, outlines, ways
from portal.library.problems import ContentError, field_line
from portal.model.page import Freshness, Page, Section, Source, Translation
from portal.model.service import Service

MOST_WORDS = 900
LONGEST_SUMMARY = 60
_NEXT = 2


def codes(sources: Collection[Source], services: Sequence[Service]) -> set[str]:
    """Every code that a page may lead to."""
    known = {source.code for source in sources if source.locale == locales.SOURCE}
    known |= {source.section.code for source in sources} | {service.page_code for service in services}
    return known | ({Section.DIRECTORY.code} if services else set())


def between(pages: Sequence[Page]) -> Iterator[ContentError]:
    """Problems that no page has alone."""
    yield from _between([page.source for page in pages])
    yield from _elsewhere(pages)


def of(page: Page, known: Collection[str], services: Sequence[Service]) -> Iterator[ContentError]:
    """Problems of one page. `known`: codes that it may lead to."""
    waiting = list(beside.check(page.source))
    yield from waiting
    yield from _next(page.source, known)
    yield from letters.check(page.source)
    yield from _fields(page.source)
    yield from marks.check(page.source)
    yield from links.check(page.source, known)
    if waiting:
        # Somebody works on it: what its text is as a whole can be said when it is one.
        return
    yield from _length(page)
    yield from _emergency(page.source)
    yield from ways.check(page.source)
    for part in page.parts if guides.is_guide(page.source) else (page,):
        yield from mentions.check(part.source, services)
        yield from outlines.check(part)


def _fields(source: Source) -> Iterator[ContentError]:
    if source.code[0] != source.section:
        remedy = f"Give it a code of its section, {source.section}34 to {source.section}99, or move it"
        yield _at(source, "code", f"{source.code} does not belong into {source.section.folder}/", remedy)
    if source.code == source.section.code:
        yield _at(source, "code", f"{source.code} is the section's own page", "Take a code that ends in 34 or more")
    if len(source.summary) > LONGEST_SUMMARY:
        problem = f"the summary has {len(source.summary)} characters"
        yield _at(source, "summary", problem, f"It stands on a door: at most {LONGEST_SUMMARY}")
    if source.check_by <= source.checked:
        yield _at(source, "check_by", "check_by is not after checked", "Give the day by which somebody checks again")
    word = discreet.finds(source.tab, source.locale)
    if word:
        remedy = "The tab stands in the history: take words that would alarm nobody who looks over a shoulder"
        yield _at(source, "tab", f"the tab holds {word!r}", remedy)
    if source.title and source.title.casefold() in source.tab.casefold():
        remedy = "The tab stands in the history: say something else in it than the heading does"
        yield _at(source, "tab", "the tab is the heading", remedy)
    if (source.translation is Translation.SOURCE) != (source.locale == locales.SOURCE):
        remedy = f'"source" is for {locales.SOURCE}; every other language is "machine" or "reviewed"'
        yield _at(source, "translation", "translation does not fit the language", remedy)


def _next(source: Source, codes: Collection[str]) -> Iterator[ContentError]:
    """What to read next is the author's choice, made once, in the French file."""
    if source.locale != locales.SOURCE:
        if source.next_codes:
            remedy = "Leave it to the French page, which says it for all"
            yield _at(source, "next", "next stands in a translation", remedy)
        return
    wrong = [code for code in source.next_codes if code not in codes or code == source.code]
    if source.next_codes and (wrong or len(set(source.next_codes)) != _NEXT):
        problem = f"next leads to {', '.join(wrong)}" if wrong else f"next has {len(set(source.next_codes))} codes"
        remedy = f'Write next = ["h34", "h35"]: {_NEXT} other pages that this reader needs now'
        yield _at(source, "next", problem, remedy)


def _length(page: Page) -> Iterator[ContentError]:
    written = re.sub(rf'<ul class="{mentions.CLASS}">.*?</ul>', " ", page.html, flags=re.DOTALL)
    words = len(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", re.sub(r"<[^>]*>", " ", written)))
    if words > MOST_WORDS:
        remedy = f"Say it in {MOST_WORDS} at most, or make two pages of it"
        yield ContentError(page.source.path, page.source.body_line, f"the page has {words} words", remedy)


def _emergency(source: Source) -> Iterator[ContentError]:
    if source.section is Section.URGENT and "](tel:112)" not in source.body:
        remedy = "Write [112](tel:112) where somebody in danger looks for it"
        yield ContentError(source.path, source.body_line, "an urgent page has no number to call", remedy)


def _between(sources: Sequence[Source]) -> Iterator[ContentError]:
    """What one file cannot know of itself."""
    french = {source.code: source for source in sources if source.locale == locales.SOURCE}
    codes = Counter((source.locale, source.code) for source in sources)
    tabs = Counter((source.locale, source.tab.casefold()) for source in sources)
    for source in sources:
        if codes[source.locale, source.code] > 1:
            remedy = "A code belongs to one page for ever: take a free one"
            yield _at(source, "code", f"{source.code} stands in two files of {source.locale}/", remedy)
        if tabs[source.locale, source.tab.casefold()] > 1:
            remedy = "Give each page its own, so that a person finds her tab again"
            yield _at(source, "tab", "another page has the same tab", remedy)
        original = french.get(source.code)
        if original is None:
            remedy = f"Write the {locales.SOURCE} page first: it is the source of all others"
            yield _at(source, "code", f"{source.code} is not there in French", remedy)
        elif original.path.name != source.path.name:
            remedy = f"Name the file {original.path.name}, as in {locales.SOURCE}/"
            yield _at(source, "code", f"{source.code} has another file name than in French", remedy)


def _elsewhere(pages: Sequence[Page]) -> Iterator[ContentError]:
    """Guides that ask other questions than their source. One that is behind a changed source is told as that: nobody
    who mends the French guide has to mend fourteen others before it is shown."""
    french = {page.code: page.source for page in pages if page.source.locale == locales.SOURCE}
    for page in pages:
        if guides.is_guide(page.source) and page.state.freshness is not Freshness.OUTDATED and page.code in french:
            yield from ways.differs(page.source, french[page.code])


def _at(source: Source, field: str, problem: str, remedy: str) -> ContentError:
    return ContentError(source.path, field_line(source.path, field), problem, remedy)
