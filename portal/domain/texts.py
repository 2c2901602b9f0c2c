"""What a person typed, made fit to be sealed: same length rule as the browser, nothing refused that can be mended."""

import unicodedata

from portal.crypto import receipts
from portal.errors import EmptyTextError, ReceiptInTextError, TextTooLongError
from portal.i18n.composing import composed

MESSAGE_UNITS = 20_000
NICKNAME_UNITS = 60

# Letters by category that show nothing: Hangul fillers, the blank Braille pattern.
_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")


def units(text: str) -> int:
    """UTF-16 units, as `maxlength` counts them."""
    return len(text) + sum(character > "\uffff" for character in text)


def mend(text: str) -> str:
    """One kind of line break, no NUL, no half of a surrogate pair."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return text.encode("utf-8", "ignore").decode("utf-8")


def shows_something(text: str) -> bool:
    return any(unicodedata.category(character)[0] not in "CZ" and character not in _BLANK_LETTERS for character in text)


def message(text: str, most: int = MESSAGE_UNITS) -> str:
    """A message, cleaned. Raises EmptyTextError, TextTooLongError, ReceiptInTextError.

    The length is taken before NFC, because that is what the browser's own counter saw.
    """
    text = mend(text)
    if not shows_something(text):
        raise EmptyTextError()
    if units(text) > most:
        raise TextTooLongError(limit=most, over=units(text) - most)
    text = composed(text)
    # A code inside a message would lie in the inbox, where whoever reads it could come back as the visitor.
    if receipts.stands_in(text):
        raise ReceiptInTextError()
    return text


def nickname(text: str) -> str:
    """One short line, or nothing."""
    text = " ".join(mend(text).split())
    if not shows_something(text):
        return ""
    if units(text) > NICKNAME_UNITS:
        raise TextTooLongError(limit=NICKNAME_UNITS, over=units(text) - NICKNAME_UNITS)
    text = composed(text)
    if receipts.stands_in(text):
        raise ReceiptInTextError()
    return text
