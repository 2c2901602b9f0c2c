"""Looking for a page by words: what is looked through, and what is found."""

from dataclasses import dataclass, field
from enum import IntEnum


class Field(IntEnum):
    """The parts of a page that are looked through, in the order of the columns that hold them."""

    TITLE = 0
    SUMMARY = 1
    HEADINGS = 2
    BODY = 3


@dataclass(frozen=True)
class Passage:
    """What stands under one heading of a page, as plain text."""

    heading: str
    text: str


@dataclass(frozen=True)
class Part:
    """A run of a text that is shown; `found` where it is one of the words that were looked for."""

    text: str = field(repr=False)
    found: bool = False


@dataclass(frozen=True)
class Result:
    """A page that was found. `locale` is the language in which it is written."""

    code: str
    locale: str
    title: str
    parts: tuple[Part, ...] = field(repr=False)


@dataclass(frozen=True)
class Found:
    """What a search found: pages of the language that was asked in, then pages of other languages."""

    own: tuple[Result, ...]
    others: tuple[Result, ...]
