"""A service of the directory: who helps, with what, where and when. Closed vocabularies and proper names only.

There is no free text in it: what stands here is shown in fifteen languages, and a translation that nobody keeps up
would send somebody to a closed door.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from portal.model.page import Reference
from portal.model.vocabulary import Region

REGION_CODES = dict(
    zip(
        Region,
        ("d34", "d35", "d36", "d37", "d38", "d39", "d43", "d44", "d45", "d46", "d47", "d48", "d49"),
        strict=True,
    )
)
"""Region → the code of its page. Codes are for ever: a new region takes a new one at the end."""


class Need(StrEnum):
    """What somebody comes for."""

    TESTING = "testing"
    PREP = "prep"
    CARE = "care"
    VACCINES = "vaccines"
    CONTRACEPTION = "contraception"
    ASSAULT = "assault"
    VIOLENCE = "violence"
    LEGAL = "legal"
    PAPERS = "papers"
    SOCIAL = "social"
    MIND = "mind"
    DRUGS = "drugs"
    TRAFFICKING = "trafficking"
    COMMUNITY = "community"
    LISTEN = "listen"
    ONLINE = "online"


class Audience(StrEnum):
    """Whom a service is for; ALL is every sex worker, or everybody."""

    ALL = "all"
    WOMEN = "women"
    MEN = "men"
    TRANS = "trans"
    MIGRANTS = "migrants"
    LGBT = "lgbt"
    HIV = "hiv"
    DRUGS = "drugs"
    YOUTH = "youth"


class Flag(StrEnum):
    """What takes fear away. A flag that is not there says nothing: it is not known."""

    FREE = "free"
    ANONYMOUS = "anonymous"
    NO_PAPERS = "no_papers"
    NO_APPOINTMENT = "no_appointment"
    NOT_ON_BILL = "not_on_bill"


@dataclass(frozen=True)
class Phone:
    number: str
    """As it is shown: international with blanks, or a short number."""
    dialled: str
    """Digits and plus only."""
    confirmed: bool
    hours: str
    """OpenStreetMap opening_hours; empty where they are not known."""


@dataclass(frozen=True)
class WebLink:
    url: str
    confirmed: bool


@dataclass(frozen=True)
class Mail:
    address: str
    confirmed: bool


@dataclass(frozen=True)
class Place:
    """A door that one can walk to. `street` is empty where the facts name only the town."""

    street: str
    postcode: str
    town: str
    confirmed: bool
    hours: str
    hours_confirmed: bool


@dataclass(frozen=True)
class Service:
    path: Path
    slug: str
    name: str
    region: Region
    towns: tuple[str, ...]
    needs: tuple[Need, ...]
    audience: tuple[Audience, ...]
    languages: tuple[str, ...]
    """ISO 639 codes; empty where nobody knows."""
    flags: frozenset[Flag]
    is_abolitionist: bool
    """Whether the service wants sex work to end; who goes there should know."""
    checked: date
    phones: tuple[Phone, ...]
    links: tuple[WebLink, ...]
    mails: tuple[Mail, ...]
    places: tuple[Place, ...]
    references: tuple[Reference, ...]

    @property
    def page_code(self) -> str:
        """The code of the region's page, where the service stands whole."""
        return REGION_CODES[self.region]

    @property
    def country(self) -> str:
        """Whose holidays close it: ISO 3166."""
        return "LU" if self.region is Region.LUXEMBOURG else "BE"
