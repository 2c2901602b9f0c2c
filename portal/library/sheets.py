"""The one style sheet and the one script of a page, small and inlined, with the hashes that let a browser run them.

Files of static/css/ are joined in the order of their names. A name with one of the words below ("70-staff.css",
"41-field-forms.css") goes only to the rooms that take that word, so that reader pages stay small. The minifiers know
comments, strings and blanks and no more: they cannot break a string, rename nothing, and keep line ends in scripts,
which may end a statement. A script with a regular expression that holds a quote is beyond them.
"""

import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from hashlib import sha256
from pathlib import Path


class Room(Enum):
    """Which pages a sheet is for; the value holds the words of file names that they take besides the files of all."""

    READER = ()
    TEXT = ("text",)
    GUIDE = ("text", "guide")
    DIRECTORY = ("text", "forms", "directory")
    PAIRS = ("text", "forms", "pairs")
    FORMS = ("forms",)
    STAFF = ("forms", "staff")
    FRAME = ("frame",)
    PACK = ("pack",)

    @classmethod
    def of(cls, template: str) -> "Room":
        return _TEMPLATES.get(template) or _FOLDERS.get(template.partition("/")[0], cls.READER)


_TEMPLATES = {"conversation/messages.html": Room.FRAME, "reader/page.html": Room.TEXT}
_FOLDERS = {
    "reader": Room.READER,
    "guides": Room.GUIDE,
    "directory": Room.DIRECTORY,
    "pairs": Room.PAIRS,
    "contact": Room.FORMS,
    "conversation": Room.FORMS,
    "errors": Room.FORMS,
    "search": Room.FORMS,
    "patterns.html": Room.FORMS,
    "staff": Room.STAFF,
    "pack": Room.PACK,
}
_WORDS = {word for room in Room for word in room.value}
_SCRIPTS = {Room.TEXT: ("aloud",), Room.GUIDE: ("clock", "aloud")}
"""Files of static/js/ that a room takes besides the way out, which is everywhere. They become one script."""


@dataclass(frozen=True)
class Sheet:
    css: str
    script: str

    @cached_property
    def style_hash(self) -> str:
        return csp_hash(self.css)

    @cached_property
    def script_hash(self) -> str:
        return csp_hash(self.script)


def csp_hash(text: str) -> str:
    """The source expression that allows exactly this inline text in a Content-Security-Policy."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def read(static: Path, room: Room) -> Sheet:
    css = minified_css("\n".join(path.read_text("utf-8") for path in style_files(static, room)))
    names = ("exit", *_SCRIPTS.get(room, ()))
    script = "\n".join(minified_script((static / "js" / f"{name}.js").read_text("utf-8")) for name in names)
    if "</" in css + script:
        # Inline text that holds "</style" or "</script" would end its element early and spill into the page.
        raise ValueError("a style sheet or script holds '</', which would end its element in the page")
    return Sheet(css, script)


def style_files(static: Path, room: Room) -> list[Path]:
    """The frame and the pack stand by themselves: each has its own few rules and none of the page around it."""
    files = sorted((static / "css").glob("*.css"))
    if room in (Room.FRAME, Room.PACK):
        return [path for path in files if _words(path) == set(room.value)]
    return [path for path in files if _words(path) <= set(room.value)]


def _words(path: Path) -> set[str]:
    return _WORDS & set(path.stem.split("-"))


_STRING = r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
_CSS_PARTS = re.compile(rf"(?P<kept>{_STRING})|/\*.*?\*/|(?P<code>(?:(?!/\*)[^\"'])+)", re.DOTALL)
_SCRIPT_PARTS = re.compile(
    rf"(?P<kept>{_STRING}|`(?:\\.|[^`\\])*`)|/\*.*?\*/|//[^\n]*|(?P<code>(?:(?!/\*|//)[^\"'`])+)", re.DOTALL
)


def minified_css(text: str) -> str:
    return _minified(text, _CSS_PARTS, _tight_css).strip()


def minified_script(text: str) -> str:
    return _minified(text, _SCRIPT_PARTS, _tight_script).strip()


def _minified(text: str, parts: re.Pattern[str], tight: Callable[[str], str]) -> str:
    """Comments out first, so that what stood on both sides of one is made tight together."""
    runs: list[tuple[bool, str]] = []
    for part in parts.finditer(text):
        if part["kept"] is not None:
            runs.append((True, part["kept"]))
        elif part["code"] is not None and runs and not runs[-1][0]:
            runs[-1] = (False, runs[-1][1] + part["code"])
        elif part["code"] is not None:
            runs.append((False, part["code"]))
    return "".join(run if kept else tight(run) for kept, run in runs)


def _tight_css(code: str) -> str:
    """No blank before a colon goes: `a :hover` and `a:hover` differ. None around + and -: calc() needs them."""
    code = re.sub(r"\s+", " ", code)
    code = re.sub(r" ?([{};,>]) ?", r"\1", code).replace(": ", ":")
    return code.replace(";}", "}")


def _tight_script(code: str) -> str:
    code = re.sub(r"[ \t]+", " ", code)
    code = re.sub(r" ?([{}();,=&|?:]) ?", r"\1", code)
    return re.sub(r"\s*\n\s*", "\n", code)
