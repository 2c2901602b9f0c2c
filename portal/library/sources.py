"""From a file to a `Source`: front matter between two lines of `+++`, then Markdown.

Checks shape only: that every field is there and of its type. Whether the page is right is asked in `checks`, once all
files have been gathered. Nothing is repaired or guessed: a broken page of safety advice has to be seen by its author.
"""

import hashlib
import re
import tomllib
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from portal.i18n import locales
from portal.library.problems import ContentError
from portal.model.page import CODE, Profession, Reference, Section, Source, Translation

_FENCE = "+++"
_FIELDS = frozenset(
    {"code", "title", "tab", "summary", "order", "checked", "check_by", "status", "translation", "translated_from"}
    | {"sources"}
)
_REFERENCE_FIELDS = ("title", "url", "date")
_STATUS = re.compile(rf"draft|reviewed:(?:{'|'.join(Profession)})(?:,(?:{'|'.join(Profession)}))*")
_URL = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][^\s<>\"]*)?", re.IGNORECASE)
_FOLDERS = {section.folder: section for section in Section}

_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True)
class Gathered:
    """Every file that could be read, and every problem of those that could not."""

    sources: tuple[Source, ...]
    problems: tuple[ContentError, ...]


def gather(content: Path) -> Gathered:
    """All pages under `content/<locale>/<section>/`, in the order of their paths."""
    sources: list[Source] = []
    problems: list[ContentError] = []
    for path in sorted(path for path in content.rglob("*") if path.is_file() and not path.name.startswith(".")):
        source, found = read(path, content)
        problems += found
        if source is not None:
            sources.append(source)
    return Gathered(tuple(sources), tuple(problems))


def read(path: Path, content: Path) -> tuple[Source | None, list[ContentError]]:
    """One file: its source, or what keeps it from being one."""
    place = path.relative_to(content).parts
    if len(place) != 3 or place[0] not in locales.LOCALES or place[1] not in _FOLDERS or path.suffix != ".md":
        folders = ", ".join(_FOLDERS)
        remedy = f"Move it to content/<language>/<section>/<name>.md; sections are {folders}"
        return None, [ContentError(path, 1, "this file stands where no page can stand", remedy)]
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return None, [ContentError(path, line, "this is not UTF-8", "Save the file as UTF-8")]
    head, body, problem = _split(path, text)
    if problem is not None:
        return None, [problem]
    return _source(path, place[0], _FOLDERS[place[1]], head, body)


def fingerprint(source: Source) -> str:
    """Ten characters that change when what a reader sees of the page changes, and not with its line breaks."""
    seen = "\n".join(" ".join(part.split()) for part in (source.title, source.summary, source.body))
    return hashlib.blake2b(unicodedata.normalize("NFC", seen).encode(), digest_size=5).hexdigest()


def _split(path: Path, text: str) -> tuple[str, str, ContentError | None]:
    lines = text.split("\n")
    ends = [number for number, line in enumerate(lines) if line.rstrip() == _FENCE]
    if len(ends) < 2 or ends[0] != 0:
        remedy = f"Begin the file with a line of {_FENCE}, then the fields, then {_FENCE} again, then the text"
        return "", "", ContentError(path, 1, "the front matter has no beginning or no end", remedy)
    return "\n".join(lines[1 : ends[1]]), "\n".join(lines[ends[1] + 1 :]), None


def _source(
    path: Path, locale: str, section: Section, head: str, body: str
) -> tuple[Source | None, list[ContentError]]:
    try:
        table = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        number = int(line[1]) + 1 if line else head.count("\n") + 2
        return None, [ContentError(path, number, f"the front matter is not TOML: {error}", "Mend this line")]
    fields = _Fields(path, head, table)
    fields.refuse_unknown()
    source = Source(
        path=path,
        locale=locale,
        section=section,
        code=fields.matching("code", CODE, "one of u h p r m b g d and two digits from 3 to 9, as in h34"),
        title=fields.text("title"),
        tab=fields.text("tab"),
        summary=fields.text("summary"),
        order=fields.whole("order"),
        checked=fields.day("checked"),
        check_by=fields.day("check_by"),
        status=fields.matching("status", _STATUS, 'draft, or reviewed:<profession> as in "reviewed:doctor"'),
        translation=fields.choice("translation", Translation),
        translated_from=fields.text("translated_from") if "translated_from" in table else None,
        references=fields.references(),
        body=body,
        body_line=head.count("\n") + 4,
    )
    return (None if fields.problems else source), fields.problems


@dataclass
class _Fields:
    """Reads fields one by one and goes on after a problem, so that an author sees all of them at once."""

    path: Path
    head: str
    table: dict[str, object]
    problems: list[ContentError] = field(default_factory=list)

    def refuse_unknown(self) -> None:
        for name in self.table.keys() - _FIELDS:
            self._problem(name, f"there is no field {name!r}", f"Fields are: {', '.join(sorted(_FIELDS))}")

    def text(self, name: str) -> str:
        value = self.table.get(name)
        if isinstance(value, str) and value.strip() and "\n" not in value:
            return value.strip()
        self._problem(name, f"{name} has to be a text on one line", f'Write {name} = "…"')
        return ""

    def matching(self, name: str, pattern: re.Pattern[str], form: str) -> str:
        value = self.table.get(name)
        if isinstance(value, str) and pattern.fullmatch(value):
            return value
        self._problem(name, f"{name} is missing or not of its form", f"Write {form}")
        return ""

    def whole(self, name: str) -> int:
        value = self.table.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self._problem(name, f"{name} has to be a whole number", f"Write {name} = 1 for the first page of its section")
        return 0

    def day(self, name: str) -> date:
        value = self.table.get(name)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self._problem(name, f"{name} has to be a date", f"Write {name} = 2026-11-24, without quotes")
        return date.min

    def choice(self, name: str, choices: type[_Choice]) -> _Choice:
        value = self.table.get(name)
        if isinstance(value, str) and value in set(choices):
            return choices(value)
        self._problem(name, f"{name} is none of its values", f"Write one of: {', '.join(choices)}")
        return next(iter(choices))

    def references(self) -> tuple[Reference, ...]:
        value = self.table.get("sources", [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self._problem("sources", "sources have to be tables", "Write [[sources]], then title, url and date")
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

    def _problem(self, name: str, problem: str, remedy: str) -> None:
        match = re.search(rf"(?m)^\s*\[*\s*{re.escape(name)}\b", self.head)
        line = self.head.count("\n", 0, match.end()) + 2 if match else 1
        self.problems.append(ContentError(self.path, line, problem, remedy))

    def _source_line(self, place: int) -> int:
        lines = [number for number, line in enumerate(self.head.split("\n"), 2) if "[[sources]]" in line]
        return lines[place - 1] if place <= len(lines) else 1
