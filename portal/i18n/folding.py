"""One look for each word, however it was typed: small letters, no accents, no ligatures, one form of each letter.

Promises that a word and its fold have the same fold, and to cost no more for one text than for another of its length:
signs are taken apart one by one, never a heap of accents at once. Marks that are vowels (Thai) stay; marks that are
read along (Arabic, Hebrew) go.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n",
        # Arabic: hamza alone, the dotless and the closed endings, Persian and Urdu keyboards, the stretching stroke.
        "ء": "", "ى": "ي", "ة": "ه", "ی": "ي", "ې": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ٱ": "ا", "ـ": "",
        # Thai: signs of tone and shortness are what fingers forget first; two short vowels for the long one.
        **{chr(number): "" for number in range(0x0E47, 0x0E4F)},
    }
)
_TWO_FOR_ONE = (("เเ", "แ"), ("ํา", "ำ"))
_UMLAUT = re.compile(r"([aou])e+")
"""How German is typed where there are no umlauts. Applied to both sides, so a real "ue" (Steuer) stays findable."""
_VOWEL_MARKS = frozenset("ฺุู")
"""Thai vowels under the letter, which count as accents by their class."""


def fold(word: str, locale: str) -> str:
    folded = word.casefold()
    if not folded.isascii():
        folded = "".join(map(_bare, folded))
        for typed, meant in _TWO_FOR_ONE:
            folded = folded.replace(typed, meant)
        folded = folded.translate(_LETTERS)
    return _UMLAUT.sub(r"\1", folded) if locale == "de" else folded


@lru_cache(maxsize=4096)
def _bare(sign: str) -> str:
    """One sign without its accents, its digit as ours. What is kept here are signs, never a word."""
    if (digit := unicodedata.digit(sign, None)) is not None:
        return str(digit)
    # Thai am would come apart into a vowel that no keyboard has.
    apart = sign if "\u0e00" <= sign <= "\u0e7f" else unicodedata.normalize("NFKD", sign).casefold()
    return "".join(one for one in apart if one in _VOWEL_MARKS or not unicodedata.combining(one))
