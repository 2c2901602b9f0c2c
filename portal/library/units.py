"""A page's Markdown in the pieces in which somebody translates it: a heading, a paragraph, an item, a row.

Reads files as their authors see them, line by line; what comes out as HTML is `markdown`'s part.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

WAITING = "%%"
"""Begins a line that still waits for its author or translator: no such line reaches a reader."""

_ITEM = re.compile(r"(?P<marker>[ \t]*(?:[-*+?]|\d{1,9}[.)])[ \t]+)\S")
"""Of a list, or a question or an answer of a guide."""
_HEADING = re.compile(r"(?P<marker>[ \t]*#{1,6}[ \t]+)")
_QUOTE = re.compile(r"(?P<marker>[ \t]*> ?)")
_RULED = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_QUESTION = re.compile(r"(?P<marker>[ \t]*\? +)\S")
_BLOCK = re.compile(r"[ \t]*\{[a-z-]+:")
_LETTERS = re.compile(r"[^\W\d_]")


class Kind(Enum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"
    FIXED = "fixed"
    """Is the same in every language: the line under a table's headings, a row of numbers, a block of services."""


@dataclass(frozen=True)
class Unit:
    """`marker`: what stands before its words ("## ", "1. "). `line`: of the first of `lines`, counted from 0."""

    kind: Kind
    marker: str
    lines: tuple[str, ...]
    line: int
    follows: bool
    """Stands right under the one before, as the items of a list do."""

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.lines).split())

    @property
    def shape(self) -> tuple[Kind, str]:
        """What a translation has at the same place: numbers of items may differ, ranks and depths may not."""
        marker = "" if self.kind is Kind.FIXED else self.marker
        return self.kind, re.sub(r"\d+[.)]", "1.", marker).rstrip()


def units(body: str) -> list[Unit]:
    """In their order, without the lines that wait."""
    return list(_units(body.split("\n")))


def has_words(text: str) -> bool:
    return _LETTERS.search(text) is not None


def _units(lines: list[str]) -> Iterator[Unit]:
    tables = _table_lines(lines)
    open_lines: list[str] = []
    begun, kind, marker, follows, blank = 0, Kind.PARAGRAPH, "", False, True
    for number, line in enumerate(lines):
        if line.startswith(WAITING):
            continue
        # What an answer of a guide says begins below it, four blanks further in.
        answers = marker.strip() == "+" and line.startswith(" " * (len(marker) + 2))
        goes_on = bool(open_lines) and not answers
        start = _start(line, number in tables, goes_on) if line.strip() else None
        if open_lines and (start or not line.strip()):
            yield Unit(kind, marker, tuple(open_lines), begun, follows)
            open_lines = []
        if start:
            (kind, marker), begun, follows = start, number, not blank
        if line.strip():
            open_lines.append(line)
        blank = not line.strip()
    if open_lines:
        yield Unit(kind, marker, tuple(open_lines), begun, follows)


def _start(line: str, in_table: bool, goes_on: bool) -> tuple[Kind, str] | None:
    """Kind and marker of the unit that begins with this line; None where it goes on with the one above."""
    if in_table:
        fixed = _RULED.fullmatch(line.strip()) or not has_words(line)
        return (Kind.FIXED, line) if fixed else (Kind.ROW, "|")
    kinds = ((Kind.HEADING, _HEADING), (Kind.HEADING, _QUESTION), (Kind.ITEM, _ITEM), (Kind.QUOTE, _QUOTE))
    for kind, pattern in kinds:
        match = pattern.match(line)
        if match and not (kind is Kind.QUOTE and goes_on):
            return kind, match["marker"]
    if _BLOCK.match(line):
        return Kind.FIXED, line
    return None if goes_on else (Kind.PARAGRAPH, line[: len(line) - len(line.lstrip())])


def _table_lines(lines: list[str]) -> set[int]:
    """Numbers of the lines of all tables: those around a ruled line, up to the next empty one."""
    found: set[int] = set()
    for number, line in enumerate(lines):
        if "|" not in line or not _RULED.fullmatch(line.strip()):
            continue
        place = number - 1
        while place < len(lines) and place >= 0 and (place <= number or lines[place].strip()):
            found.add(place)
            place += 1
    return found
