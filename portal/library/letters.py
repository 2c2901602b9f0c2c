"""One set of digits in every language, and letters that are the language's own.

Somebody copies a number by hand, or shows it at a counter: it has to be the one that stands on every sign. In Romanian
a cedilla looks like the comma below and is another letter, which a search does not find and a voice does not read.
"""

import re
import unicodedata
from collections.abc import Iterator

from portal.library.problems import ContentError
from portal.model.page import Source

COMMA_BELOW = {"ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț"}
ROMANIAN = "ro"
_OTHER_DIGIT = re.compile(r"[^\D0-9]")


def wrong(text: str, locale: str) -> Iterator[tuple[str, str]]:
    """Signs that may not stand in a text of this language, each with what to write instead."""
    for sign in _OTHER_DIGIT.findall(text):
        yield sign, str(unicodedata.decimal(sign))
    if locale == ROMANIAN:
        yield from ((sign, COMMA_BELOW[sign]) for sign in text if sign in COMMA_BELOW)


def check(source: Source) -> Iterator[ContentError]:
    text = source.path.read_text("utf-8-sig")
    for number, line in enumerate(text.split("\n"), 1):
        for sign, right in wrong(line, source.locale):
            remedy = f"Write {right}: digits are 0 to 9 everywhere, and Romanian has a comma below"
            yield ContentError(source.path, number, f"{sign!r} stands in the text", remedy)
