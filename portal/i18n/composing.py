"""One form of each letter, however a keyboard wrote its accent.

Promises to cost no more for one text than for another of its length. Putting accents in order takes the square of
their number: a page's worth of them in one heap, which no language writes, would stop every other answer for minutes.
"""

import unicodedata

HEAP = 30
"""Marks on one letter that Unicode's own stream-safe form allows (UAX #15)."""


def composed(text: str) -> str:
    """A text in NFC. One with a higher heap of marks than any language has stays as it was typed."""
    return text if _has_heap(text) else unicodedata.normalize("NFC", text)


def _has_heap(text: str) -> bool:
    if text.isascii():
        return False
    height = 0
    for sign in text:
        height = height + 1 if _is_mark(sign) else 0
        if height > HEAP:
            return True
    return False


def _is_mark(sign: str) -> bool:
    # Asked of its first part: some Tibetan vowels look like letters until they are taken apart into two marks.
    return sign > "\u02ff" and bool(unicodedata.combining(unicodedata.normalize("NFD", sign)[0]))
