"""`flask portal content status`: which page is there in which language, and how it stands, in one look."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from portal import clock, config
from portal.i18n import locales
from portal.library import beside, register, sources, translations
from portal.library.translations import MISSING, States
from portal.model.page import Freshness, Section, Source, State, Translation

WIDTH = 100
_CELL = 4
_SIGNS = {
    "S": "source",
    "R": "reviewed",
    "M": "machine",
    "r m": "the same, behind the French page",
    "?": "names no French text",
    "w": "somebody works on it",
    "!": "cannot be read",
    ".": "missing",
    "*": "past its check date",
}
_TOTALS = ("up to date", "behind", "missing")


@click.command("status")
def status() -> None:
    """Print all pages in all languages, totals, and the pages that should have been checked again."""
    content, today = config.ROOT / "content", clock.today()
    gathered, known = sources.gather(content), register.read(content)
    states = translations.states(gathered.sources, known, today)
    unreadable = {_place(problem.path, content) for problem in gathered.problems}
    for line in grid(gathered.sources, states, unreadable):
        click.echo(line)
    click.echo("")
    for line in overdue(gathered.sources, states):
        click.echo(line)


def grid(pages: Sequence[Source], states: States, unreadable: set[tuple[str, ...]]) -> Iterator[str]:
    """The legend, a row a page, a row a total; no line is longer than 100 columns."""
    yield from _wrapped("; ".join(f"{sign} {what}" for sign, what in _SIGNS.items()))
    yield ""
    codes = list(locales.LOCALES)
    room = WIDTH - _CELL * len(codes)
    yield " " * room + "".join(f"{code:>{_CELL}}" for code in codes)
    waiting = {(page.locale, page.code) for page in pages if beside.is_waiting(page)}
    totals = {name: dict.fromkeys(codes, 0) for name in _TOTALS}
    for french in _in_order(pages):
        cells = []
        for code in codes:
            state = states.get((code, french.code), MISSING)
            sign = "w" if (code, french.code) in waiting else sign_of(state)
            if state is MISSING and (code, french.section.folder, french.path.name) in unreadable:
                sign = "!"
            cells.append(sign)
            totals[_total(sign)][code] += 1
        late = "*" if states[french.locale, french.code].overdue else " "
        title = f"{french.code}{late}{french.title}"
        yield f"{title[: room - 1]:<{room}}" + "".join(f"{cell:>{_CELL}}" for cell in cells)
    yield ""
    for name, counts in totals.items():
        yield f"{name:<{room}}" + "".join(f"{counts[code]:>{_CELL}}" for code in codes)


def overdue(pages: Sequence[Source], states: States) -> Iterator[str]:
    """What should have been checked again by now, the longest due first."""
    late = [(state, page) for page in pages if (state := states[page.locale, page.code]).overdue]
    if not late:
        yield "No page is past its check date."
        return
    yield "Past their check date:"
    for state, page in sorted(late, key=lambda pair: (str(pair[0].check_by), pair[1].code)):
        # A translation that says what the French page says has its dates, and is no work of its own.
        if state.freshness is not Freshness.UP_TO_DATE:
            yield f"  {page.code} {page.locale}  since {state.check_by}  {page.title}"[:WIDTH]


def sign_of(state: State) -> str:
    fixed = {Freshness.SOURCE: "S", Freshness.MISSING: ".", Freshness.UNKNOWN: "?"}
    if state.freshness in fixed:
        return fixed[state.freshness]
    letter = "R" if state.translation is Translation.REVIEWED else "M"
    return letter if state.freshness is Freshness.UP_TO_DATE else letter.lower()


def _total(sign: str) -> str:
    return "missing" if sign in ".!" else "behind" if sign in "rm?w" else "up to date"


def _in_order(pages: Sequence[Source]) -> list[Source]:
    """French pages as the site shows them."""
    row = list(Section)
    french = [page for page in pages if page.locale == locales.SOURCE]
    return sorted(french, key=lambda page: (row.index(page.section), page.order, page.code))


def _place(path: Path, content: Path) -> tuple[str, ...]:
    return path.relative_to(content).parts


def _wrapped(text: str) -> Iterator[str]:
    line = ""
    for word in text.split("; "):
        if len(line) + len(word) + 2 > WIDTH:
            yield line
            line = ""
        line += ("; " if line else "") + word
    yield line
