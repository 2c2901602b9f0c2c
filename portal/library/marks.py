"""Marks: `==A sentence.=={doctor:2}` says that nobody of that profession has confirmed it yet, and where it comes from.

The number is the place of a reference in the page's own list. It may be left out where there is no reference yet.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from portal.library.problems import ContentError
from portal.model.page import Mark, Profession, Reference, Source

PATTERN = r"==(?P<text>(?:(?!==|\n\s*\n).)+)==\{(?P<profession>[a-z-]+)(?::(?P<place>\d+))?\}"
_MARK = re.compile(PATTERN, re.DOTALL)
_REMEDY = "Write ==The sentence.=={doctor:2}, within one paragraph, with a profession and the number of a source"


@dataclass(frozen=True)
class Written:
    """A mark as it stands in a body, not yet looked at."""

    text: str
    profession: str
    place: int | None
    line: int


def find(source: Source) -> tuple[Mark, ...]:
    """The marks of a source that are right."""
    return tuple(
        Mark(mark.text, Profession(mark.profession), _reference(source, mark), mark.line)
        for mark in _written(source)
        if mark.profession in set(Profession) and _is_place(source, mark.place)
    )


def check(source: Source) -> Iterator[ContentError]:
    for mark in _written(source):
        if mark.profession not in set(Profession):
            remedy = f"Professions are: {', '.join(Profession)}"
            yield ContentError(source.path, mark.line, f"there is no profession {mark.profession!r}", remedy)
        if not _is_place(source, mark.place):
            remedy = f"This page has {len(source.references)} sources; give the number of one, counted from 1"
            yield ContentError(source.path, mark.line, f"the mark names source {mark.place}, and none is there", remedy)
        if "](tel:" in mark.text:
            remedy = "Write it as plain text within the mark, or confirm it and take the mark away"
            yield ContentError(source.path, mark.line, "an unconfirmed number is a link to call", remedy)
    rest = _MARK.sub(lambda match: "\n" * match[0].count("\n"), source.body)
    for number, line in enumerate(rest.split("\n"), source.body_line):
        if "==" in line:
            yield ContentError(source.path, number, "a mark is not whole", _REMEDY)


def _written(source: Source) -> Iterator[Written]:
    for match in _MARK.finditer(source.body):
        line = source.body_line + source.body.count("\n", 0, match.start())
        yield Written(match["text"], match["profession"], int(match["place"]) if match["place"] else None, line)


def _is_place(source: Source, place: int | None) -> bool:
    return place is None or 1 <= place <= len(source.references)


def _reference(source: Source, mark: Written) -> Reference | None:
    return source.references[mark.place - 1] if mark.place else None
