"""Words that must not stand in a browser tab, an address or a file name: whoever glances at a history would learn.

One list a language in discreet/<locale>.txt, and discreet/every.txt for what is read everywhere. A line is a word, or
the beginning of words when it ends in `*`; in a language without blanks, any part of the text. Case does not count, nor
do accents where letters have them. The lists are for what we write ourselves; nothing that a visitor types is ever held
against them.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

from portal.i18n.locales import UNSPACED

FOLDER = Path(__file__).parent / "discreet"
_EVERYWHERE = "every"


def finds(text: str, locale: str | None = None) -> str | None:
    """The first word of `text` that is on a list; without a locale, on any of them."""
    lists = [_EVERYWHERE, locale] if locale else [path.stem for path in sorted(FOLDER.glob("*.txt"))]
    found = (match for name in lists if (match := _pattern(name).search(_plain(text, name))))
    return next((match[0] for match in found), None)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    path = FOLDER / f"{name}.txt"
    words = path.read_text("utf-8").split("\n") if path.is_file() else []
    alternatives = (
        re.escape(_plain(word, name).removesuffix("*")) + (r"\w*" if word.endswith("*") else "")
        for word in (line.strip() for line in words)
        if word and not word.startswith("#")
    )
    any_of = f"(?:{'|'.join(alternatives) or '(?!)'})"
    # "_" parts words here: file names are written with it.
    return re.compile(any_of if name in UNSPACED else rf"(?<![^\W_]){any_of}(?![^\W_])")


def _plain(text: str, name: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    if name in UNSPACED:
        # A tone mark makes another word there: without it the Thai for "begin" is a disease.
        return apart
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
