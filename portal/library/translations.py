"""Whether a page still says what its French source says, and whether its facts are past their date.

Computed from fingerprints, never kept by hand. A translation names the French text that it was made from. It is up to
date when that is the text of today, or one that the register says is the same: nothing else counts, neither the order
in which things happened nor when, so edits, typing errors, moves and going back cannot make it wrong. What nobody
declared to be the same is taken for different.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from portal.i18n import locales
from portal.library import beside, sources
from portal.library.problems import ContentError, field_line
from portal.library.register import Entry, Register
from portal.library.sources import fingerprint
from portal.library.units import units
from portal.model.page import Freshness, Source, State

States = Mapping[tuple[str, str], State]
"""(Locale, code) → what is known of that page; one that a locale lacks is not there."""
MISSING = State(Freshness.MISSING)


def states(pages: Sequence[Source], register: Register, today: date) -> States:
    french = {page.code: page for page in pages if page.locale == locales.SOURCE}
    return {
        (page.locale, page.code): state(page, french.get(page.code), register.entry(page.code), today)
        for page in pages
    }


def state(page: Source, french: Source | None, entry: Entry | None, today: date) -> State:
    fresh = freshness(page, french, entry)
    # A translation that says the same needs no check of its own: its facts are those of the French page.
    dated = french if french is not None and fresh is Freshness.UP_TO_DATE else page
    overdue = dated.check_by < today
    return State(fresh, page.translation, dated.checked, dated.check_by, overdue)


def freshness(page: Source, french: Source | None, entry: Entry | None) -> Freshness:
    if page.locale == locales.SOURCE:
        return Freshness.SOURCE
    if french is None or page.translated_from is None:
        return Freshness.UNKNOWN
    if beside.is_waiting(page):
        return Freshness.OUTDATED
    now = fingerprint(french)
    same = entry.alike(now) if entry is not None else frozenset({now})
    return Freshness.UP_TO_DATE if page.translated_from in same else Freshness.OUTDATED


def overdue(content: Path, today: date) -> list[Source]:
    """The French pages that should have been checked before today, the longest due first."""
    paths = sorted((content / locales.SOURCE).glob("*/*.md"))
    found = (sources.read(path, content)[0] for path in paths)
    return sorted((one for one in found if one is not None and one.check_by < today), key=lambda one: one.check_by)


def warn(pages: Sequence[Source], states: States, register: Register) -> Iterator[ContentError]:
    """What an author or a translator has to look at. Nothing here keeps a page from being shown, and what was never
    translated is no news: `content status` shows it."""
    for french in (page for page in pages if page.locale == locales.SOURCE):
        yield from _dated(french, states[french.locale, french.code])
        translated = [page for page in pages if page.code == french.code and page is not french]
        behind = [
            one
            for one in translated
            if states[one.locale, one.code].freshness is Freshness.OUTDATED and not beside.is_waiting(one)
        ]
        entry = register.entry(french.code)
        if behind and entry is not None and entry.texts and entry.text(fingerprint(french)) is None:
            yield _undeclared(french, behind)
            behind = []
        for one in behind:
            remedy = f"Run `flask portal content translate {one.code} {one.locale}`: it shows what changed"
            yield ContentError(one.path, 1, f"{one.code} in {one.locale} is behind the French page", remedy)
        for one in translated:
            if states[one.locale, one.code].freshness is Freshness.UP_TO_DATE:
                yield from _shape(french, one)
            if states[one.locale, one.code].freshness is Freshness.UNKNOWN:
                remedy = f"Read it beside the French page and run `flask portal content stamp {one.code} {one.locale}`"
                yield ContentError(one.path, 1, f"{one.code} in {one.locale} names no French text", remedy)


def _shape(french: Source, translated: Source) -> Iterator[ContentError]:
    """A step that was forgotten in one language is not seen by anybody who reads only that one."""
    theirs, ours = units(french.body), units(translated.body)
    for place, unit in enumerate(theirs):
        if place >= len(ours) or ours[place].shape != unit.shape:
            line = translated.body_line + (ours[place].line if place < len(ours) else translated.body.count("\n") - 1)
            problem = f"from here on the pieces are others than in French, where “{unit.text[:40]}…” comes next"
            yield ContentError(translated.path, line, problem, "Give it the same headings, steps and rows")
            return
    if len(ours) > len(theirs):
        line = translated.body_line + ours[len(theirs)].line
        problem = "this page goes on where the French one ends"
        yield ContentError(translated.path, line, problem, "Give it the same headings, steps and rows")


def _dated(french: Source, state: State) -> Iterator[ContentError]:
    if state.overdue:
        remedy = "Check its facts with somebody of the profession, then set checked and check_by"
        problem = f"{french.code} should have been checked again by {french.check_by}"
        yield ContentError(french.path, field_line(french.path, "check_by"), problem, remedy)


def _undeclared(french: Source, behind: Sequence[Source]) -> ContentError:
    names = ", ".join(one.locale for one in behind)
    remedy = (
        f"Run `flask portal content minor {french.code}` if it still says the same, "
        f"`flask portal content changed {french.code}` if it does not"
    )
    problem = f"{french.code} has changed and nobody said whether that matters to its translations ({names})"
    return ContentError(french.path, french.body_line, problem, remedy)
