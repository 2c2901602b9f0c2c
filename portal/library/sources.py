"""From a file to a `Source`: front matter between two lines of `+++`, then Markdown.

Checks shape only: that every field is there and of its type. Whether the page is right is asked in `checks`, once all
files have been gathered. Nothing is repaired or guessed: a broken page of safety advice has to be seen by its author.
"""

import hashlib
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from portal.i18n import locales
from portal.library.fields import Fields
from portal.library.problems import ContentError
from portal.model.page import CODE, Profession, Section, Source, Translation

_FENCE = "+++"
_FIELDS = frozenset(
    {"code", "title", "tab", "summary", "order", "checked", "check_by", "status", "translation", "translated_from"}
    | {"sources", "next"}
)
_STATUS = re.compile(rf"draft|reviewed:(?:{'|'.join(Profession)})(?:,(?:{'|'.join(Profession)}))*")
_FOLDERS = {section.folder: section for section in Section}
OTHER_FOLDERS = ("services", "words", "guides", "register")
"""Folders of content/ that hold no pages; each has a reader of its own."""


@dataclass(frozen=True)
class Gathered:
    """Every file that could be read, and every problem of those that could not."""

    sources: tuple[Source, ...]
    problems: tuple[ContentError, ...]


def gather(content: Path) -> Gathered:
    """All pages under `content/<locale>/<section>/`, in the order of their paths."""
    sources: list[Source] = []
    problems: list[ContentError] = []
    files = (path for path in content.rglob("*") if path.is_file() and not path.name.startswith("."))
    for path in sorted(path for path in files if path.relative_to(content).parts[0] not in OTHER_FOLDERS):
        source, found = read(path, content)
        problems += found
        if source is not None:
            sources.append(source)
    return Gathered(tuple(sources), tuple(problems))


def read(path: Path, content: Path) -> tuple[Source | None, list[ContentError]]:
    """One file: its source, or what keeps it from being one."""
    source, problems = sketch(path, content)
    return (None if problems else source), problems


def of_code(content: Path, code: str, locale: str = "*") -> list[Path]:
    """Files that say that they are the page of a code, whether or not they can be read."""
    line = re.compile(rf"""(?m)^code[ \t]*=[ \t]*["']{re.escape(code)}["']""")
    paths = sorted(content.glob(f"{locale}/*/*.md"))
    return [path for path in paths if line.search(path.read_text("utf-8", "replace"))]


def sketch(path: Path, content: Path) -> tuple[Source | None, list[ContentError]]:
    """One file as far as it is, blanks where a field is missing or wrong: for the eyes of its author alone."""
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
    return fingerprint_of(source.title, source.summary, source.body)


def fingerprint_of(title: str, summary: str, body: str) -> str:
    seen = "\n".join(" ".join(part.split()) for part in (title, summary, body))
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
    fields = Fields(path, head, table, first_line=2)
    fields.refuse_unknown(_FIELDS)
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
        next_codes=fields.texts("next"),
        body=body,
        body_line=head.count("\n") + 4,
    )
    return source, fields.problems
