"""What is wrong in a content file: which file, which line, and what to write instead.

These sentences are for the people who write the pages. They are never shown to a visitor.
"""

import re
from collections.abc import Iterable
from pathlib import Path


class ContentError(Exception):
    """One problem in one file. `remedy` says what to do about it."""

    def __init__(self, path: Path, line: int, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.path = path
        self.line = line
        self.problem = problem
        self.remedy = remedy

    def __reduce__(self) -> tuple[type["ContentError"], tuple[Path, int, str, str]]:
        """Pages are checked in more than one process, and an exception is put together again from what it was given."""
        return ContentError, (self.path, self.line, self.problem, self.remedy)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.problem}. {self.remedy}."


class BrokenContentError(Exception):
    """The pages cannot be compiled as they are; carries every problem that was found."""

    def __init__(self, problems: Iterable[ContentError]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: (str(problem.path), problem.line)))
        super().__init__(f"{len(self.problems)} problems in the content")


def field_line(path: Path, field: str) -> int:
    """The line of a file on which a field of its front matter stands; the first where it is missing."""
    lines = path.read_text("utf-8-sig").split("\n")
    return next((number for number, text in enumerate(lines, 1) if re.match(rf"{field}\s*=", text)), 1)
