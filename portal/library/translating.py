"""Beginning, mending and closing a translation: the French text goes into its file, and comes out when it is done."""

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from portal.i18n import locales
from portal.library import beside, declaring, front_matter, sources, translations
from portal.library.problems import ContentError
from portal.library.register import Text
from portal.library.sources import fingerprint
from portal.model.page import Freshness, Source

_REMARK = """\
%%# Lines that begin with %% are French. Write the translation of each below it, and leave numbers, links in
%%# brackets and marks as they are. When all is there, `{stamp}` takes these lines away.
"""


class Begun(Enum):
    NEW = "new"
    CHANGED = "changed"
    FORGOTTEN = "forgotten"
    """Changed since a French text that nobody kept: all of it stands beside the translation."""


@dataclass(frozen=True)
class Stamped:
    """`now`: whether it says what the French page says today."""

    path: Path
    now: bool


def place(content: Path, french: Source, locale: str) -> Path:
    """Where a translation stands. Raises ContentError for a language that there is not."""
    if locale not in locales.LOCALES or locale == locales.SOURCE:
        others = " ".join(code for code in locales.LOCALES if code != locales.SOURCE)
        raise ContentError(content, 1, f"nothing is translated into {locale!r}", f"Languages are: {others}")
    return content / locale / french.section.folder / french.path.name


def begin(content: Path, french: Source, locale: str) -> tuple[Path, Begun, int]:
    """Write a skeleton, or what changed into a translation that is there: its path, and how many places wait."""
    path = place(content, french, locale)
    for problem in beside.check(french):
        raise problem
    known = declaring.entry(content, french)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        front_matter.replace(path, _skeleton(french, locale))
        begun = Begun.NEW
    else:
        page = _read(path, content)
        for problem in beside.check(page):
            raise problem
        if translations.freshness(page, french, known) is Freshness.UP_TO_DATE:
            raise ContentError(path, 1, "this translation says what the French page says", "There is nothing to do")
        before = declaring.stood_on(known, page.translated_from, french)
        _mend(path, french, before)
        begun = Begun.CHANGED if before else Begun.FORGOTTEN
    declaring.remember(content, french, known)
    return path, begun, len(beside.places(path.read_text("utf-8")))


def behind(content: Path, french: Source, locale: str) -> Text | None:
    """The French text that a translation was made from, where it is known and is no longer what the page says."""
    path = place(content, french, locale)
    page = _read(path, content)
    known = declaring.entry(content, french)
    if beside.is_waiting(page) or translations.freshness(page, french, known) is Freshness.UP_TO_DATE:
        return None
    return declaring.stood_on(known, page.translated_from, french)


def stamp(content: Path, french: Source, locale: str, *, reviewed: bool = False) -> Stamped:
    """Somebody read a translation beside the French page. A new one keeps the name of the French text that stood in
    it: what changed while somebody translated is not in it."""
    path = place(content, french, locale)
    page = _read(path, content)
    written = path.read_bytes().decode("utf-8")
    left = beside.places(written)
    for each in left:
        if not each.done:
            for problem in beside.check(page):
                raise problem
    if (cleared := beside.without_lines(written)) != written:
        front_matter.replace(path, cleared)
    values = {"translation": "reviewed"} if reviewed else {}
    if not left:
        values["translated_from"] = fingerprint(french)
    if values:
        front_matter.put(path, **values)
    known = declaring.entry(content, french)
    if not left:
        known = declaring.remember(content, french, known)
    fresh = translations.freshness(_read(path, content), french, known)
    return Stamped(path, fresh is Freshness.UP_TO_DATE)


def _read(path: Path, content: Path) -> Source:
    if not path.is_file():
        raise ContentError(path, 1, "there is no such translation", "`flask portal content translate` begins one")
    page, problems = sources.read(path, content)
    if page is None:
        raise problems[0]
    return page


def _skeleton(french: Source, locale: str) -> str:
    """The front matter of the French page, less what only it may say, and its text to write below."""
    head, _body = front_matter.parts(french.path)
    head = re.sub(r"(?m)^next[ \t]*=[ \t]*\[[^\]]*\][^\n]*\n", "", head.replace("\r\n", "\n"))
    head = re.sub(r"(?m)^translation[ \t]*=.*$", 'translation = "machine"', head)
    head = front_matter.with_field(head, "translated_from", fingerprint(french))
    for name, value in (("title", french.title), ("tab", french.tab), ("summary", french.summary)):
        field = re.search(rf"^{name}[ \t]*=.*$", head, re.MULTILINE)
        if field:
            head = head[: field.start()] + f'#%% {value}\n{name} = ""' + head[field.end() :]
    remark = _REMARK.format(stamp=f"flask portal content stamp {french.code} {locale}")
    return f"+++\n{head}+++\n{remark}{beside.beside(french.body)}"


def _mend(path: Path, french: Source, before: Text | None) -> None:
    head, body = front_matter.parts(path)
    ends = "\r\n" if "\r\n" in head else "\n"
    head, body = beside.mended(head.replace("\r\n", "\n"), body.replace("\r\n", "\n"), Text.of(french), before)
    head = front_matter.with_field(head, "translated_from", fingerprint(french))
    front_matter.replace(path, f"+++\n{head}+++\n{body}".replace("\n", ends))
