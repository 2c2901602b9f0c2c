"""The French text beside its translation, in the translation's own file, while somebody works on it.

Lines that begin with `%%` are French, or a remark; in the front matter they are comments that begin with `#%%`. A page
that holds one is not shown to anybody: its check names the first. `%%` alone waits for a translation below it; `%%-` is
what the French page said and `%%+` what it says now, above the translation that has to be mended.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from portal.i18n import locales
from portal.library.changes import pairs
from portal.library.problems import ContentError
from portal.library.register import Text
from portal.library.units import WAITING, Kind, Unit, has_words, units
from portal.model.page import Source

_LINE = re.compile(r"#?%%(?P<sign>[-+#]?)")
_NEW, _OLD, _REMARK = f"{WAITING}+ ", f"{WAITING}- ", f"{WAITING}# "
_CHANGED = """\
%%# The French page has changed. Lines with %%- say what stood there, lines with %%+ what stands there now.
%%# Mend the translation below them, and delete all lines with %% (those in the front matter too).
"""
_FORGOTTEN = """\
%%# The French page has changed, and nobody wrote down what it said before: all of it stands beside its translation.
%%# Mend what differs, and delete all lines with %%.
"""


@dataclass(frozen=True)
class Place:
    """A line that waits. `line` is counted from 1 in the file; `done`: there are words below it."""

    line: int
    done: bool


def is_waiting(source: Source) -> bool:
    return any(line.startswith(WAITING) for line in source.body.split("\n"))


def finished(source: Source) -> Source:
    """Without the lines that wait: what readers would get if nobody worked on."""
    lines = (line for line in source.body.split("\n") if not line.startswith(WAITING))
    return replace(source, body="\n".join(lines)) if is_waiting(source) else source


def without_lines(written: str) -> str:
    """A whole file, its waiting lines taken away, and the gaps that they leave."""
    kept = [line for line in written.splitlines(keepends=True) if not _LINE.match(line)]
    if len(kept) == len(written.splitlines()):
        return written
    return "".join(line for place, line in enumerate(kept) if line.strip() or (place and kept[place - 1].strip()))


def places(written: str) -> list[Place]:
    """Where a whole file still waits, in order. Remarks wait for nobody."""
    lines = written.replace("\r\n", "\n").split("\n")
    found: list[Place] = []
    for number, line in enumerate(lines):
        match = _LINE.match(line)
        if match is None or match["sign"] == "#":
            continue
        # Of lines that follow each other the first speaks for all.
        if not number or not _LINE.match(lines[number - 1]) or lines[number - 1].startswith(_REMARK):
            found.append(Place(number + 1, _has_answer(lines[number:])))
    return found


def check(source: Source) -> Iterator[ContentError]:
    """One problem a page, however many lines wait: each would only say it again."""
    written = source.path.read_bytes().decode("utf-8-sig", "replace")
    waiting = places(written)
    open_places = [place for place in waiting if not place.done] or waiting
    if not open_places:
        remarks = [number for number, line in enumerate(written.split("\n"), 1) if _LINE.match(line)]
        for number in remarks[:1]:
            yield ContentError(source.path, number, f"a line with {WAITING} is left", "Delete it")
        return
    first, more = open_places[0], len(open_places) - 1
    stamp = f"flask portal content stamp {source.code} {source.locale}"
    if source.locale == locales.SOURCE:
        problem, remedy = "this line waits for your words", f"Write below it, and delete lines with {WAITING}"
    elif first.done:
        problem, remedy = "this French line stands beside its translation", f"Run `{stamp}`: it takes these lines out"
    else:
        problem = "this French line waits for its translation"
        remedy = f"Write below it, then run `{stamp}`; lines with {WAITING}- and {WAITING}+ delete by hand"
    yield ContentError(source.path, first.line, problem + (f" ({more} more below)" if more else ""), remedy)


def beside(body: str) -> str:
    """The French text, each piece as waiting lines with a place for its translation below."""
    lines: list[str] = []
    for unit in units(body):
        lines += ([] if unit.follows or not lines else [""]) + _waiting(unit)
    return "\n".join(lines) + "\n"


def mended(head: str, body: str, new: Text, old: Text | None) -> tuple[str, str]:
    """Front matter and text of a translation, with what changed in French since `old` beside what has to be mended."""
    for name, now, before in (("title", new.title, old and old.title), ("summary", new.summary, old and old.summary)):
        if now != before:
            lines = ([f"#{_OLD}{before}"] if before else []) + [f"#{_NEW}{now}", ""]
            field = re.search(rf"^{name}[ \t]*=", head, re.MULTILINE)
            place = field.start() if field else 0
            head = head[:place] + "\n".join(lines) + head[place:]
    inserted = _changed(units(body), units(old.body), units(new.body)) if old else _everything(units(body), new)
    lines = body.split("\n")
    for place in sorted(inserted, reverse=True):
        lines[place:place] = inserted[place]
    return head, (_CHANGED if old else _FORGOTTEN) + "\n".join(lines)


Inserted = dict[int, list[str]]
"""Line of a translation → the lines that come before it."""


def _changed(here: list[Unit], old: list[Unit], new: list[Unit]) -> Inserted:
    found = _where(old, here)
    places = {unit.line: number for number, unit in enumerate(old)}
    inserted: Inserted = {}
    last = -1
    for before, now in pairs(old, new):
        if before is None and now is not None:
            place = _behind(here, found, last)
            inserted.setdefault(place, []).extend(_added(now, first=place == 0))
        elif before is not None:
            last = places[before.line]
            if now is None or now.text != before.text:
                lines = _said(_OLD, before) + (_said(_NEW, now) if now else [])
                inserted.setdefault(_before(here, found, last), []).extend(lines)
    return inserted


def _everything(here: list[Unit], new: Text) -> Inserted:
    pieces = units(new.body)
    found = _where(pieces, here)
    inserted: Inserted = {}
    for number, unit in enumerate(pieces):
        if number in found:
            lines = [] if unit.kind is Kind.FIXED else _said(_NEW, unit)
            inserted.setdefault(here[found[number]].line, []).extend(lines)
        else:
            place = _behind(here, found, number - 1)
            inserted.setdefault(place, []).extend(_added(unit, first=place == 0))
    return inserted


def _where(french: Sequence[Unit], here: Sequence[Unit]) -> dict[int, int]:
    """Number of a French piece → number of the piece that translates it. A translation has the shape of its source, so
    headings, items and rows find each other without a dictionary."""
    shapes = [unit.shape for unit in french], [unit.shape for unit in here]
    found: dict[int, int] = {}
    for what, from_, to, there_from, there_to in SequenceMatcher(None, *shapes, autojunk=False).get_opcodes():
        if what == "equal" or to - from_ == there_to - there_from:
            found |= dict(zip(range(from_, to), range(there_from, there_to), strict=True))
    return found


def _before(here: Sequence[Unit], found: dict[int, int], number: int) -> int:
    """The line on which the translation of a piece begins, or where it would."""
    return here[found[number]].line if number in found else _behind(here, found, number - 1)


def _behind(here: Sequence[Unit], found: dict[int, int], number: int) -> int:
    """The line behind the translation of the last piece up to `number` that has one; the first line without any."""
    last = next((found[one] for one in range(number, -1, -1) if one in found), None)
    return 0 if last is None else here[last].line + len(here[last].lines)


def _said(sign: str, unit: Unit) -> list[str]:
    return [sign + line for line in unit.lines]


def _added(unit: Unit, *, first: bool) -> list[str]:
    gap = [] if unit.follows else [""]
    lines = list(unit.lines) if unit.kind is Kind.FIXED else [*_said(_NEW, unit), _blank(unit)]
    return [*lines, *gap] if first else [*gap, *lines]


def _waiting(unit: Unit) -> list[str]:
    """What never changes between languages is written at once."""
    return list(unit.lines) if unit.kind is Kind.FIXED else [*_said(f"{WAITING} ", unit), _blank(unit)]


def _blank(unit: Unit) -> str:
    """Where the translation goes: the marker and nothing behind it, the cells of a row that hold no words."""
    if unit.kind is Kind.ROW:
        cells = unit.text.removeprefix("|").removesuffix("|").split("|")
        return "|" + "|".join("  " if has_words(cell) else cell for cell in cells) + "|"
    return unit.marker


def _has_answer(lines: list[str]) -> bool:
    """Whether words stand below the waiting lines that these lines begin with, before the next ones."""
    below = next((number for number, line in enumerate(lines) if not _LINE.match(line)), len(lines))
    if lines[0].startswith(f"#{WAITING} "):
        return re.search(r"""=\s*(?:""|'')""", lines[below]) is None
    if not lines[0].startswith(f"{WAITING} "):
        return False
    end = next((number for number in range(below, len(lines)) if _LINE.match(lines[number])), len(lines))
    pieces = units("\n".join(lines[below:end]))
    return any(has_words(unit.text.removeprefix(unit.marker.strip())) for unit in pieces if unit.kind is not Kind.FIXED)
