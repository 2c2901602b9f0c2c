"""When a door is open: OpenStreetMap's `opening_hours`, read at Brussels time with the country's public holidays.

One function, `status`, says what both the label on a page and the filter "open now" go by, so that they never
disagree. A day that is a public holiday and of which the hours say nothing is not known: most doors are shut then, and
a page that said "open" would send somebody there for nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache

import opening_hours
from opening_hours import OpeningHours

from portal.clock import ZONE

_PARSER_ERROR: type[Exception] = getattr(opening_hours, "ParserError")  # noqa: B009 - missing in its stubs
_NOT_OURS = ('"', "+", "||", "sun", "dawn", "dusk", "unknown", "week", "easter")
"""What would need words beside the hours, or a place on the earth."""
_WEEKS = (date(2027, 2, 1), date(2027, 6, 14), date(2027, 10, 18))
"""First, second and third Mondays of their months, in weeks without a holiday in Belgium or Luxembourg and without a
change of the clocks: what is not the same in all three cannot be shown as a week."""
_DAY = timedelta(days=1)
_AHEAD = timedelta(days=60)

Spans = tuple[tuple[str, str], ...]
"""From and to of one day, each as "18:00"; the second is past midnight when it is the smaller."""


class State(Enum):
    OPEN = "open"
    OPENS = "opens"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Status:
    """`at`: until when it is open, or when it opens next; None for always, or for nobody knows. `holds_until`: the
    moment from which this may be no longer true."""

    state: State
    at: datetime | None = None
    holds_until: datetime | None = None


def problem(text: str) -> str | None:
    """What is wrong with an expression, or None."""
    if any(sign in text.lower() for sign in _NOT_OURS):
        return "holds what cannot be shown in every language"
    try:
        first, *others = (_days(text, monday) for monday in _WEEKS)
    except _PARSER_ERROR:
        return "cannot be read"
    if any(other != first for other in others):
        return "differs from week to week"
    if not any(first):
        return "is never open"
    return None


@lru_cache(maxsize=1024)
def week(text: str) -> tuple[Spans, ...]:
    """What an ordinary week looks like: seven days from Monday."""
    return _days(text, _WEEKS[0])


def is_always(text: str) -> bool:
    return week(text) == ((("00:00", "24:00"),),) * 7


def status(text: str, country: str, moment: datetime) -> Status:
    """`moment` is aware; `country` is whose holidays count."""
    if not text:
        return Status(State.UNKNOWN)
    # A moment that the clocks skip does not exist for the library; through UTC it becomes the one that does.
    moment = moment.astimezone(UTC).astimezone(ZONE)
    opening = _opening(text, country)
    midnight = datetime.combine(moment.date() + _DAY, time(), ZONE)
    change = opening.next_change(moment)
    holds = min(change, midnight) if change else midnight
    if opening.is_open(moment):
        if _is_silent_on(text, country, _began(opening, moment)):
            return Status(State.UNKNOWN, holds_until=holds)
        return Status(State.OPEN, change, holds)
    for start in _openings(opening, moment):
        if not _is_silent_on(text, country, start):
            return Status(State.OPENS, start, holds)
    return Status(State.UNKNOWN, holds_until=holds)


def _openings(opening: OpeningHours, moment: datetime) -> Iterator[datetime]:
    for start, _end, state, _comment in opening.intervals(moment, moment + _AHEAD):
        if str(state) == "open" and start > moment:
            yield start


def _began(opening: OpeningHours, moment: datetime) -> datetime:
    """When what is open now was opened: past midnight it is the day before that has to be looked up."""
    before = moment - _DAY
    for start, end, state, _comment in opening.intervals(before, moment + timedelta(minutes=1)):
        if str(state) == "open" and start <= moment < end:
            return start
    return moment


def _is_silent_on(text: str, country: str, moment: datetime) -> bool:
    """Whether that day is a public holiday of which the hours say nothing."""
    if "PH" in text or is_always(text):
        return False
    noon = datetime.combine(moment.date(), time(12), ZONE)
    return bool(_opening("PH 00:00-24:00", country).is_open(noon))


@lru_cache(maxsize=1024)
def _opening(text: str, country: str) -> OpeningHours:
    return OpeningHours(text, timezone=ZONE, country=country)


def _days(text: str, monday: date) -> tuple[Spans, ...]:
    days: list[list[tuple[str, str]]] = [[] for _ in range(7)]
    begin = datetime.combine(monday, time(), ZONE)
    opening = OpeningHours(text, timezone=ZONE, country="BE")
    # A day more on both sides, so that a night from Sunday to Monday stays whole and belongs to the Sunday.
    for start, end, state, _comment in opening.intervals(begin - _DAY, begin + 8 * _DAY):
        if str(state) == "open":
            for first, last in _by_day(start, end):
                if 0 <= (first - begin).days < 7:
                    days[(first - begin).days].append((f"{first:%H:%M}", last))
    return tuple(map(tuple, days))


def _by_day(start: datetime, end: datetime) -> Iterator[tuple[datetime, str]]:
    """A span that ends before the next noon stays whole ("16:00", "01:00"); a longer one is cut at each midnight."""
    while end.date() > start.date() and (end - start > _DAY or end.hour >= 12):
        midnight = datetime.combine(start.date() + _DAY, time(), ZONE)
        yield start, "24:00"
        start = midnight
    if end > start:
        yield start, "24:00" if end.time() == time() else f"{end:%H:%M}"
