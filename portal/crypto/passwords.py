"""Passwords of staff: made, judged, and used to lock the secret half of a pair.

Promises that a locked secret opens only with the password *and* the site key, for its owner alone. It keeps no
password, and does not say why a lock stays shut.
"""

import functools
import secrets
import unicodedata
from pathlib import Path

from mnemonic import Mnemonic

from portal.crypto.cost import Cost
from portal.crypto.primitives import OpenError, frame, open_, seal, stretch
from portal.crypto.site import SiteKey, Use
from portal.errors import PasswordCommonError, PasswordShortError, WrongPasswordError
from portal.i18n.composing import composed

LEAST = 12
SALT_SIZE = 16
_WORDS = 6
_BITS = 11
_LOOKED_AT = 200
"""Signs of a new password that are judged: what is common is shorter, and a crafted one must not take minutes."""
_LABEL = b"permanence staff lock 1"
_NAME = "permanence"
_COMMON = Path(__file__).with_name("common_passwords.txt")
_KEYBOARDS = (
    "1234567890qwertyuiopasdfghjklzxcvbnm",
    "1234567890azertyuiopqsdfghjklmwxcvbn",
    "1234567890qwertzuiopasdfghjklyxcvbnm",
    "abcdefghijklmnopqrstuvwxyz0123456789",
    "12345678901234567890",
)


def generate() -> str:
    """A new password: six words of 2,048, 66 bits, easy to copy from paper."""
    return from_bytes(secrets.token_bytes(32))


def from_bytes(seed: bytes) -> str:
    """The six words of a seed: a join page that is loaded again shows the same ones, and nothing is stored."""
    if len(seed) != 32:
        raise ValueError("a seed has 32 bytes")
    bits = int.from_bytes(seed, "big")
    # 2,048 words are exactly eleven bits each, so that no word is likelier than another.
    return " ".join(_language().wordlist[bits >> _BITS * place & 0x7FF] for place in range(_WORDS))


def normalise(text: str) -> bytes:
    """The password as it is stretched: one form of each letter whatever keyboard typed it, spaces kept as they are."""
    return composed(text).encode("utf-8", "surrogatepass")


def check(text: str) -> None:
    """Refuse what is short or what everybody tries first."""
    typed = composed(text)
    if len(typed) < LEAST:
        raise PasswordShortError(least=LEAST)
    plain = unicodedata.normalize("NFKC", typed[:_LOOKED_AT]).casefold()
    if _is_listed(plain) or _repeats(plain) or _is_a_run(plain) or _is_the_name(plain):
        raise PasswordCommonError


def lock(site: SiteKey, password: str, secret: bytes, salt: bytes, cost: Cost, owner: bytes) -> bytes:
    """The secret half of a staff member's pair under the password and the site key."""
    return seal(_key(site, password, salt, cost), secret, frame(_LABEL, owner))


def unlock(site: SiteKey, password: str, locked: bytes, salt: bytes, cost: Cost, owner: bytes) -> bytes:
    """The secret half that was locked for this owner."""
    try:
        return open_(_key(site, password, salt, cost), locked, frame(_LABEL, owner))
    except OpenError:
        raise WrongPasswordError from None


def _key(site: SiteKey, password: str, salt: bytes, cost: Cost) -> bytes:
    # The site key comes last: without it a stolen database gives nothing to try passwords against.
    return site.derive(Use.STAFF_LOCK, stretch(normalise(password), salt, cost))


def _is_listed(plain: str) -> bool:
    return bool({plain, plain.strip(), plain.rstrip("!?.*# "), plain.replace(" ", "")} & _common())


def _repeats(plain: str) -> bool:
    """A few signs, or one short piece, over and over: it is as short as the piece."""
    pieces = (plain[:size] for size in range(1, min(LEAST, len(plain) // 2 + 1)))
    return len(set(plain)) < 5 or any((piece * len(plain))[: len(plain)] == plain for piece in pieces)


def _is_a_run(plain: str) -> bool:
    """Neighbours on a keyboard or in the alphabet, in either direction, from beginning to end."""
    joined = "".join(sign for sign in plain if sign.isalnum())
    return bool(joined) and any(joined in (row * 2) or joined[::-1] in (row * 2) for row in _KEYBOARDS)


def _is_the_name(plain: str) -> bool:
    """The portal's name with something short around it."""
    return _NAME in plain and len(plain.replace(_NAME, "").strip()) < 8


@functools.cache
def _language() -> Mnemonic:
    return Mnemonic("english")


@functools.cache
def _common() -> frozenset[str]:
    return frozenset(_COMMON.read_text(encoding="utf-8").split("\n"))
