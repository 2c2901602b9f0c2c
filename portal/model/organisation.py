"""An organisation that answers, and the rules that send a conversation to it."""

from dataclasses import dataclass
from datetime import date, timedelta

from portal.model.vocabulary import Region, Topic


@dataclass(frozen=True)
class Organisation:
    id: str
    slug: str
    name: str
    readers: str
    """Who reads, in a few words that are the same in every language (a team's name, two first names)."""
    languages: tuple[str, ...]
    answer_days: tuple[int, ...]
    """ISO weekdays on which it answers, 1 is Monday."""
    retention_days: int
    is_default: bool
    absent_from: date | None
    absent_to: date | None
    replacement_id: str | None

    def is_absent(self, day: date) -> bool:
        return self.absent_from is not None and self.absent_to is not None and self.absent_from <= day <= self.absent_to

    @staticmethod
    def day_named(weekday: int, near: date) -> date:
        """A date that falls on an ISO weekday, to name the weekday by."""
        return near + timedelta(days=(weekday - near.isoweekday()) % 7)

    def next_answer_day(self, today: date) -> date:
        """The first answer day after today on which the organisation is there."""
        for ahead in range(1, 400):
            day = today + timedelta(days=ahead)
            if day.isoweekday() in self.answer_days and not self.is_absent(day):
                return day
        return today + timedelta(days=7)


@dataclass(frozen=True)
class OrganisationKey:
    """One version of an organisation's public identity."""

    organisation_id: str
    version: int
    public: bytes
    recovery_public: bytes | None
    recovery_box: bytes | None
    mark: bytes
    """Keyed hash that ties both public halves to organisation and version."""


@dataclass(frozen=True)
class Route:
    """A rule: every part that is set must agree; more parts beat fewer, then the lower position."""

    organisation_id: str
    position: int
    topic: Topic | None
    region: Region | None
    locale: str | None

    def agrees(self, topic: Topic | None, region: Region | None, locale: str) -> bool:
        return self.topic in (None, topic) and self.region in (None, region) and self.locale in (None, locale)

    @property
    def weight(self) -> int:
        return sum(part is not None for part in (self.topic, self.region, self.locale))
