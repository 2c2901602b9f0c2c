"""Reading a TOML table field by field: what an author wrote, or what is wrong with it, with its line.

Checks shape only. Goes on after a problem, so that an author sees all of them at once; nothing is repaired or guessed.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from portal.library.problems import ContentError
from portal.model.page import Reference

_REFERENCE_FIELDS = ("title", "url", "date")
_URL = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][^\s<>\"]*)?", re.IGNORECASE)

_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass
class Fields:
    """One table of a file. `head` is the text that it was read from, which begins on line `first_line`."""

    path: Path
    head: str
    table: dict[str, object]
    first_line: int = 1
    problems: list[ContentError] = field(default_factory=list)

    def refuse_unknown(self, known: Collection[str]) -> None:
        for name in self.table.keys() - set(known):
            self.problem(name, f"there is no field {name!r}", f"Fields are: {', '.join(sorted(known))}")

    def text(self, name: str) -> str:
        value = self.table.get(name)
        if isinstance(value, str) and value.strip() and "\n" not in value:
            return value.strip()
        self.problem(name, f"{name} has to be a text on one line", f'Write {name} = "…"')
        return ""

    def matching(self, name: str, pattern: re.Pattern[str], form: str) -> str:
        value = self.table.get(name)
        if isinstance(value, str) and pattern.fullmatch(value):
            return value
        self.problem(name, f"{name} is missing or not of its form", f"Write {form}")
        return ""

    def whole(self, name: str) -> int:
        value = self.table.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.problem(name, f"{name} has to be a whole number", f"Write {name} = 1 for the first page of its section")
        return 0

    def day(self, name: str) -> date:
        value = self.table.get(name)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.problem(name, f"{name} has to be a date", f"Write {name} = 2026-11-24, without quotes")
        return date.min

    def choice(self, name: str, choices: type[_Choice]) -> _Choice:
        value = self.table.get(name)
        if isinstance(value, str) and value in set(choices):
            return choices(value)
        self.problem(name, f"{name} is none of its values", f"Write one of: {', '.join(choices)}")
        return next(iter(choices))

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts, empty where there is none."""
        value = self.table.get(name, [])
        if isinstance(value, list) and all(isinstance(each, str) and each.strip() for each in value):
            return tuple(each.strip() for each in value)
        self.problem(name, f"{name} has to be a list of texts", f'Write {name} = ["…", "…"]')
        return ()

    def choices(self, name: str, choices: type[_Choice]) -> tuple[_Choice, ...]:
        """A list of values out of a closed vocabulary."""
        values = self.texts(name)
        for value in values:
            if value not in set(choices):
                self.problem(name, f"{name} does not know {value!r}", f"Values are: {', '.join(choices)}")
        return tuple(choices(value) for value in values if value in set(choices))

    def yes(self, name: str) -> bool:
        """Whether a field says true; false where it is missing."""
        value = self.table.get(name, False)
        if not isinstance(value, bool):
            remedy = f"Write {name} = true, without quotes, or leave it out"
            self.problem(name, f"{name} is neither true nor false", remedy)
        return value is True

    def references(self) -> tuple[Reference, ...]:
        value = self.table.get("sources", [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self.problem("sources", "sources have to be tables", "Write [[sources]], then title, url and date")
            return ()
        return tuple(self._reference(place, each) for place, each in enumerate(value, 1))

    def _reference(self, place: int, table: dict[str, object]) -> Reference:
        values = [table.get(name) for name in _REFERENCE_FIELDS]
        title, url, day = (value.strip() if isinstance(value, str) else "" for value in values)
        line = self._source_line(place)
        if not (title and day) or len(table) != len(_REFERENCE_FIELDS):
            remedy = 'Give title, url and date (as the source gives it, "n.d." where it gives none), each in quotes'
            self.problems.append(ContentError(self.path, line, f"source {place} is not whole", remedy))
        if not _URL.fullmatch(url):
            remedy = "Write the whole address, from https:// on, without blanks"
            self.problems.append(ContentError(self.path, line, f"source {place} has no web address", remedy))
        return Reference(title, url, day)

    def problem(self, name: str, problem: str, remedy: str) -> None:
        match = re.search(rf"(?m)^\s*\[*\s*{re.escape(name)}\b", self.head)
        line = self.head.count("\n", 0, match.end()) + self.first_line if match else 1
        self.problems.append(ContentError(self.path, line, problem, remedy))

    def _source_line(self, place: int) -> int:
        lines = [number for number, line in enumerate(self.head.split("\n"), self.first_line) if "[[sources]]" in line]
        return lines[place - 1] if place <= len(lines) else 1
