"""The receipt: 20 digits that a visitor keeps, 18 of them random and two that tell a slip without a look-up.

Promises to read a receipt however it was written down, and to find one that stands inside a message. It looks
nothing up: whether a receipt opens anything is not known here.
"""

import re
import unicodedata
from collections.abc import Iterator

from portal.crypto.site import SiteKey, Use
from portal.errors import ReceiptLengthError, ReceiptSlipError

LENGTH = 20
_DIGITS = 18
_GROUP = 4
_FIVE = 5
_LOOKED_AT = 20_000
"""Signs in which a receipt is looked for: half a megabyte, sent over and over, would keep others waiting."""
_BETWEEN = "._·•−"
_TWENTY_DIGIT_ACCOUNTS = ("CR", "DE", "ME", "RS", "VA")
_RUN = re.compile(r"[0-9][0-9 ]*")


def from_nonce(site: SiteKey, nonce: bytes) -> str:
    """The receipt of a form stamp's nonce: the same whenever it is asked for, so that it is never stored."""
    # 256 bits taken modulo 10^18: the last digits are uneven by less than one part in 2^196.
    whole = int.from_bytes(site.derive(Use.STAMP_RECEIPT, nonce), "big") % 10**_DIGITS
    return f"{whole:018d}{98 - whole * 100 % 97:02d}"


def parse(text: str) -> str:
    """The receipt in a text that somebody typed or pasted, whatever stands around and between its digits."""
    skeleton = _skeleton(text[:_LOOKED_AT])
    digits = "".join(sign for sign in skeleton if sign.isdigit())
    if len(digits) == LENGTH:
        candidates = {digits}
    else:
        candidates = {found for run in _RUN.findall(skeleton) for found in _shaped(run.split())}
    right = {found for found in candidates if _passes(found)}
    if len(right) == 1:
        return right.pop()
    if len(candidates) == 1:
        raise ReceiptSlipError
    raise ReceiptLengthError(count=len(digits))


def groups(receipt: str) -> tuple[str, ...]:
    """A receipt as it is shown: five groups of four."""
    return tuple(receipt[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


def stands_in(text: str) -> bool:
    """Whether a receipt stands in a text, so that nobody sends the key along with the letter.

    One look at each sign, so that a message made of digits costs no more than another. In a longer run of groups only
    its two ends are tried: each try is wrong once in 97, and a list of years or postcodes must not add up.
    """
    skeleton = _skeleton(text)
    for run in _RUN.finditer(skeleton):
        parts = run.group().split()
        # Never its two ends added up: a telephone number of ten digits is both of them, and would count twice.
        found = ["".join(parts), *parts, *_fives(parts[:_FIVE]), *_fives(parts[-_FIVE:])]
        before = skeleton[max(run.start() - 3, 0) : run.start()]
        if any(len(each) == LENGTH and _passes(each) and not _is_iban(before, each) for each in found):
            return True
    return False


def _passes(digits: str) -> bool:
    # Check digits run from 02 to 98; 00, 01 and 99 leave the same remainder as a right pair but are never given out.
    return int(digits) % 97 == 1 and 2 <= int(digits[_DIGITS:]) <= 98


def _shaped(parts: list[str]) -> Iterator[str]:
    """What looks like a receipt in a run of groups: twenty digits in all or in one, or five groups of four in a row."""
    if sum(map(len, parts)) == LENGTH:
        yield "".join(parts)
    yield from (part for part in parts if len(part) == LENGTH)
    yield from _fives(parts)


def _fives(parts: list[str]) -> Iterator[str]:
    """Five groups of four in a row."""
    for start in range(len(parts) - _FIVE + 1):
        five = parts[start : start + _FIVE]
        if all(len(part) == _GROUP for part in five):
            yield "".join(five)


def _is_iban(before: str, digits: str) -> bool:
    """A bank account of a country whose accounts have 20 digits is no receipt, even if it passes as one."""
    country = before[-2:]
    if country not in _TWENTY_DIGIT_ACCOUNTS or before[:-2].isalpha():
        return False
    letters = "".join(str(ord(letter) - ord("A") + 10) for letter in country)
    return int(digits[2:] + letters + digits[:2]) % 97 == 1


def _skeleton(text: str) -> str:
    """The text as this module sees it: ASCII digits, capitals A to Z, blanks between digits, "#" for all else."""
    return "".join(_signs(text))


def _signs(text: str) -> Iterator[str]:
    for sign in text:
        value = unicodedata.decimal(sign, None)
        category = unicodedata.category(sign)
        if value is not None:
            yield str(value)
        elif sign.isascii() and sign.isalpha():
            yield sign.upper()
        elif sign.isspace() or sign in _BETWEEN or category == "Pd":
            yield " "
        # Direction marks, joiners and variation selectors come with a paste from a chat, and nobody sees them.
        elif category not in ("Cf", "Mn", "Me", "Cc"):
            yield "#"
