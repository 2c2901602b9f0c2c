"""A reader page: one Markdown text in one locale, known across locales by its code."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

CODE = re.compile(r"[uhprmbgd][3-9]{2}")


class Section(StrEnum):
    """The letter of a page's code; its own page is `<letter>33`. The order is the order of the home page."""

    URGENT = "u"
    HEALTH = "h"
    PROTECTION = "p"
    RIGHTS = "r"
    MIND = "m"
    GUIDES = "g"
    DIRECTORY = "d"
    ABOUT = "b"

    @property
    def code(self) -> str:
        return f"{self.value}33"

    @property
    def folder(self) -> str:
        return self.name.lower()


class Profession(StrEnum):
    """Who has to confirm a marked sentence before a real installation serves it."""

    DOCTOR = "doctor"
    NURSE = "nurse"
    LAWYER = "lawyer"
    SOCIAL_WORKER = "social-worker"
    OPERATOR = "operator"


class Translation(StrEnum):
    SOURCE = "source"
    MACHINE = "machine"
    REVIEWED = "reviewed"


@dataclass(frozen=True)
class Reference:
    """Where a fact comes from. `date` is as the source gives it, "n.d." where it gives none."""

    title: str
    url: str
    date: str


@dataclass(frozen=True)
class Source:
    """A page as its author wrote it: front matter checked for shape, body still Markdown."""

    path: Path
    locale: str
    section: Section
    code: str
    title: str
    tab: str
    summary: str
    order: int
    checked: date
    check_by: date
    status: str
    translation: Translation
    translated_from: str | None
    references: tuple[Reference, ...]
    next_codes: tuple[str, ...]
    """What the author would have somebody read next: two codes, in the French file alone."""
    body: str
    body_line: int
    """Line of the file on which the body begins, so that an error can name its line."""


@dataclass(frozen=True)
class Mark:
    """A sentence that no professional has confirmed yet."""

    text: str
    profession: Profession
    reference: Reference | None
    line: int


@dataclass(frozen=True)
class Heading:
    """A heading of the second rank, and where a link finds it in its page."""

    anchor: str
    text: str


class Freshness(StrEnum):
    """Whether a page in one language says what its French source says now."""

    SOURCE = "source"
    UP_TO_DATE = "up to date"
    OUTDATED = "outdated"
    UNKNOWN = "unknown"
    """It does not say which French text it was made from."""
    MISSING = "missing"


@dataclass(frozen=True)
class State:
    """What is known of a page in one language on one day. Computed, never kept by hand."""

    freshness: Freshness = Freshness.UNKNOWN
    translation: Translation | None = None
    """Who translated; None where there is no page."""
    checked: date | None = None
    """The day on which somebody last checked the facts that stand there."""
    check_by: date | None = None
    overdue: bool = False
    """That somebody should have checked them again before today."""


@dataclass(frozen=True)
class Page:
    """A page ready to be shown: `html` has been through the allow-list."""

    source: Source
    html: str
    marks: tuple[Mark, ...]
    headings: tuple[Heading, ...]
    state: State = State()
    parts: tuple["Page", ...] = ()
    """The texts of a guide, each as a page by itself, to be checked like one; empty for every other page."""

    @property
    def code(self) -> str:
        return self.source.code
