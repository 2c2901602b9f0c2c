"""The directory as a page shows it: services in words of one locale, and with a moment what is open then.

Unconfirmed numbers, addresses and hours stay plain text with a mark: no link to call, no map, no "open now".
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from babel import Locale

from portal.i18n import formats
from portal.i18n.catalogues import translate
from portal.library import hours
from portal.library.hours import State, Status
from portal.model.service import REGION_CODES, Audience, Flag, Need, Phone, Place, Service
from portal.model.vocabulary import Region

_MAP = "https://www.openstreetmap.org/search?query="
MAP_SITE = "openstreetmap.org"


@dataclass(frozen=True)
class HoursCard:
    """An ordinary week, one line for days that are alike, and whether somebody confirmed it."""

    days: tuple[tuple[str, str], ...]
    confirmed: bool


@dataclass(frozen=True)
class PhoneCard:
    phone: Phone
    hours: HoursCard | None


@dataclass(frozen=True)
class PlaceCard:
    place: Place
    lines: tuple[str, ...]
    map_url: str
    """Empty for an address that is not whole or not confirmed."""
    hours: HoursCard | None


@dataclass(frozen=True)
class Card:
    """One service in words of one locale."""

    service: Service
    anchor: str
    region: str
    needs: tuple[str, ...]
    audience: tuple[str, ...]
    languages: tuple[str, ...]
    flags: tuple[str, ...]
    phones: tuple[PhoneCard, ...]
    places: tuple[PlaceCard, ...]
    status: str
    """What the clock says, in words; empty where the page must not say it."""
    is_open: bool


@dataclass(frozen=True)
class RegionPage:
    region: Region
    code: str
    title: str
    cards: tuple[Card, ...]
    towns: tuple[str, ...]


@dataclass(frozen=True)
class Filter:
    """What somebody looks for; None and False ask for nothing. `town` stands within its region: what the rest of the
    region has is not far."""

    region: Region | None = None
    town: str | None = None
    need: Need | None = None
    audience: Audience | None = None
    language: str | None = None
    open_now: bool = False

    def fits(self, service: Service, moment: datetime) -> bool:
        """A service for everybody is for each; one whose languages nobody knows is not held back by a language."""
        return (
            (self.region is None or service.region in (self.region, Region.ELSEWHERE) or self.town in service.towns)
            and (self.need is None or self.need in service.needs)
            and (self.audience is None or self.audience in service.audience or Audience.ALL in service.audience)
            and (self.language is None or self.language in service.languages or not service.languages)
            and (not self.open_now or status_of(service, moment).state is State.OPEN)
        )


@dataclass(frozen=True)
class Choices:
    """What the form offers: values that at least one service has, each with its words."""

    places: tuple[tuple[str, str], ...]
    """Regions, each followed by its towns, whose values are their names."""
    needs: tuple[tuple[str, str], ...]
    audiences: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, services: Sequence[Service], locale: str) -> "Choices":
        there = {
            *(need for one in services for need in one.needs),
            *(audience for one in services for audience in one.audience),
        }
        languages = sorted({code for one in services for code in one.languages})
        return cls(
            tuple(_by_place(services, locale)),
            tuple((one.value, translate(locale, f"need-{one}")) for one in Need if one in there),
            tuple((one.value, translate(locale, f"audience-{one}")) for one in list(Audience)[1:] if one in there),
            tuple((code, language_name(code, locale)) for code in languages),
        )


def matching(
    services: Sequence[Service], wanted: Filter, locale: str, moment: datetime
) -> list[Card]:
    """Those that fit: those of the chosen town, then those of its region, then those of the whole country."""
    found = [one for one in services if wanted.fits(one, moment)]
    found.sort(key=lambda one: (wanted.town not in (None, *one.towns), one.region is Region.ELSEWHERE))
    return [card(one, anchor(one, services), locale, moment) for one in found]


def region_of(town: str, services: Sequence[Service]) -> Region | None:
    """Where most of its services are; some of another region have a door in it too."""
    counted = Counter(one.region for one in services if town in one.towns)
    return counted.most_common(1)[0][0] if counted else None


def _by_place(services: Sequence[Service], locale: str) -> Iterator[tuple[str, str]]:
    towns = {town: region_of(town, services) for town in sorted({town for one in services for town in one.towns})}
    there = {one.region for one in services}
    for region in (one for one in Region if one in there):
        yield region.value, region_name(region, locale)
        yield from ((town, f"– {town}") for town, home in towns.items() if home is region)


def regions(services: Sequence[Service], locale: str, moment: datetime | None = None) -> list[RegionPage]:
    """Every region that has a service, in the order of the vocabulary."""
    pages = (region_page(region, services, locale, moment) for region in Region)
    return [page for page in pages if page.cards]


def region_page(
    region: Region, services: Sequence[Service], locale: str, moment: datetime | None = None
) -> RegionPage:
    here = [one for one in services if one.region is region]
    towns = sorted({town for one in here for town in one.towns})
    cards = tuple(card(one, anchor(one, services), locale, moment) for one in here)
    return RegionPage(region, REGION_CODES[region], region_name(region, locale), cards, tuple(towns))


def anchor(service: Service, services: Sequence[Service]) -> str:
    """Where it stands on its region's page: a number, because a name behind `#` would stand in the history."""
    return f"s{[one.slug for one in services if one.region is service.region].index(service.slug) + 1}"


def card(service: Service, place: str, locale: str, moment: datetime | None = None) -> Card:
    """Without a moment nothing is said of the clock."""
    status = _sayable(service, moment)
    return Card(
        service=service,
        anchor=place,
        region=region_name(service.region, locale),
        needs=tuple(translate(locale, f"need-{need}") for need in service.needs),
        audience=tuple(translate(locale, f"audience-{one}") for one in service.audience if one is not Audience.ALL),
        languages=tuple(language_name(code, locale) for code in service.languages),
        flags=tuple(translate(locale, f"flag-{flag.replace('_', '-')}") for flag in Flag if flag in service.flags),
        phones=tuple(PhoneCard(one, _hours(one.hours, one.confirmed, locale)) for one in service.phones),
        places=tuple(_place(one, locale) for one in service.places),
        status=_said(status, locale, moment) if status else "",
        is_open=status is not None and status.state is State.OPEN,
    )


def status_of(service: Service, moment: datetime) -> Status:
    """What label and filter go by: open if one of its confirmed doors or lines is, else the next that opens."""
    found = [hours.status(text, service.country, moment) for text in _confirmed_hours(service)]
    if not found:
        return Status(State.UNKNOWN)
    holds = min((one.holds_until for one in found if one.holds_until), default=None)
    for state in (State.OPEN, State.OPENS):
        those = [one for one in found if one.state is state]
        if those:
            # Open: until the last door closes; else from the first that opens.
            times = [one.at for one in those if one.at]
            always = state is State.OPEN and len(times) < len(those)
            at = None if always else (max(times) if state is State.OPEN else min(times))
            return Status(state, at, holds)
    return Status(State.UNKNOWN, holds_until=holds)


def _sayable(service: Service, moment: datetime | None) -> Status | None:
    """What may be said: of the clock only with a moment, and nothing beside hours that wait for somebody to confirm
    them, or where nobody could call."""
    if has_clock(service):
        return status_of(service, moment) if moment else None
    if _confirmed_hours(service):
        return Status(State.OPEN)
    unconfirmed = any(place.hours for place in service.places) or any(phone.hours for phone in service.phones)
    return Status(State.UNKNOWN) if service.phones and not unconfirmed else None


def has_clock(service: Service) -> bool:
    """Whether anything about it changes with the time of day."""
    return any(not hours.is_always(text) for text in _confirmed_hours(service))


def _confirmed_hours(service: Service) -> list[str]:
    doors = [place.hours for place in service.places if place.hours and place.hours_confirmed]
    return doors + [phone.hours for phone in service.phones if phone.hours and phone.confirmed]


def region_name(region: Region, locale: str) -> str:
    """In a conversation "elsewhere" is another place; in the directory it is no place at all."""
    return translate(locale, "services-everywhere" if region is Region.ELSEWHERE else f"region-{region}")


def language_name(code: str, locale: str) -> str:
    return str(Locale.parse(formats.babel_name(locale)).languages.get(code, code))


def _said(status: Status, locale: str, moment: datetime | None) -> str:
    if status.state is State.UNKNOWN:
        return translate(locale, "service-unknown")
    if status.at is None or moment is None:
        return translate(locale, "service-open-always")
    time = formats.hour(status.at)
    if status.state is State.OPEN:
        return translate(locale, "service-open", time=time)
    day = formats.coming_day(status.at.date(), moment.date(), locale)
    return translate(locale, "service-opens", day=day, time=time)


def _hours(text: str, confirmed: bool, locale: str) -> HoursCard | None:
    if not text:
        return None
    if hours.is_always(text):
        return HoursCard(((translate(locale, "service-always"), ""),), confirmed)
    week = hours.week(text)
    lines: list[tuple[str, str]] = []
    day = 0
    while day < len(week):
        last = day
        while last + 1 < len(week) and week[last + 1] == week[day]:
            last += 1
        if week[day]:
            names = [formats.weekday_number(number, locale) for number in (day, last)]
            both = translate(locale, "service-days", first=names[0], last=names[1])
            spans = ", ".join(translate(locale, "service-span", first=first, last=end) for first, end in week[day])
            lines.append((names[0] if day == last else both, spans))
        day = last + 1
    return HoursCard(tuple(lines), confirmed)


def _place(place: Place, locale: str) -> PlaceCard:
    lines = tuple(line for line in (place.street, f"{place.postcode} {place.town}".strip()) if line)
    known = place.confirmed and place.street
    map_url = _MAP + quote(", ".join(lines)) if known else ""
    return PlaceCard(place, lines, map_url, _hours(place.hours, place.hours_confirmed, locale))
