"""Words that say that something cannot wait, a list for each language.

Promises: a text in which one of them stands, in any served language, is urgent; capitals, accents and the kind of
apostrophe make no difference. It understands nothing: "I was not raped" is urgent too, and a cry in words that no
list has is not. So it only brings the numbers to call and the urgent pages forward, and holds nothing back.

A list has one phrase a line. `*` stands for any ending of its word; `…` for up to five words in between. Thai and
Chinese put no blanks between words: their phrases are looked for anywhere, and `…` stands for up to twenty signs.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

from portal.i18n.locales import UNSPACED, served

FOLDER = Path(__file__).parent / "emergency"
GAP = 5
"""Words that may stand where a phrase has `…`."""
UNSPACED_GAP = 20


def is_urgent(text: str, locale: str) -> bool:
    """Whether one of the words stands in a text. People write in a language other than the page's, so every served
    list is tried, the page's own first."""
    plain, tight = _plain(text), _tight(text)
    order = sorted(served(), key=lambda code: code != locale)
    return any(_words(code).search(tight if code in UNSPACED else plain) for code in order)


def _tight(text: str) -> str:
    """Letters and their marks, nothing in between: in Thai a word is told from another by its vowels and tones."""
    return "".join(sign for sign in text.casefold() if sign.isalnum() or unicodedata.category(sign)[0] == "M")


def _plain(text: str) -> str:
    """Small letters without accents, one blank between words."""
    # Each sign by itself: of a whole text the accents are put in order first, which can take minutes.
    folded = text.casefold()
    letters = folded if folded.isascii() else "".join(map(_apart, folded))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.findall(r"\w+", bare))


def _apart(sign: str) -> str:
    return unicodedata.normalize("NFKD", sign)


@cache
def _words(locale: str) -> re.Pattern[str]:
    path = FOLDER / f"{locale}.txt"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    lines = [line for line in lines if line.strip() and not line.startswith("#")]
    if locale in UNSPACED and lines:
        return re.compile("|".join(map(_tight_pattern, lines)))
    phrases = [_pattern(line) for line in lines]
    # A language without a list finds nothing, as a pattern that cannot match does.
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b") if phrases else re.compile(r"(?!)")


def _pattern(line: str) -> str:
    """The gap is counted in words and the ending stays in its own, so that no text makes the search slow."""
    parts = []
    for part in line.split("…"):
        words = [_word(word) for word in part.replace("’", " ").replace("'", " ").split()]
        parts.append(" ".join(words))
    return rf"(?: \w+){{0,{GAP}}} ".join(parts)


def _tight_pattern(line: str) -> str:
    return rf".{{0,{UNSPACED_GAP}}}?".join(re.escape(_tight(part)) for part in line.split("…"))


def _word(word: str) -> str:
    return re.escape(_plain(word.removesuffix("*"))) + (r"\w*" if word.endswith("*") else "")
