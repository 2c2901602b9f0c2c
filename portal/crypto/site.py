"""The site key: 32 bytes outside the database without which nothing in the database can be opened or guessed at.

Promises that each use has a key of its own, so that a value made for one use is noise for all others. It reads no
file: the text form is made and read here, kept and printed elsewhere.
"""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from enum import Enum, unique

from portal.crypto.primitives import KEY_SIZE, frame

_CHECK_SIZE = 3
_SYMBOLS = 56
# Crockford's alphabet: no letter that a hand-written note could turn into another sign.
_SPOKEN = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_TYPED = str.maketrans("0123456789ABCDEFGHJKMNPQRSTVWXYZOIL", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABB")


class SiteKeyError(Exception):
    """The text is not a site key. Its sentence says what to look at and holds nothing of the key."""


@unique
class Use(Enum):
    """What a derivation is for. The value personalises the hash, and never changes once anything was derived."""

    VISITOR_SALT = b"visitor-salt"
    VISITOR_LOOKUP = b"visitor-lookup"
    VISITOR_SEED = b"visitor-seed"
    STAMP_MAC = b"stamp-mac"
    STAMP_RECEIPT = b"stamp-receipt"
    TOMBSTONE = b"tombstone"
    REPEAT = b"repeat"
    ERASURE = b"erasure"
    STAFF_LOCK = b"staff-lock"
    TOTP_BOX = b"totp-box"
    INVITATION = b"invitation"
    JOIN_PASSWORD = b"join-password"
    JOIN_TOTP = b"join-totp"
    PUBLIC_KEY = b"public-key"
    RECOVERY = b"recovery"
    FIGURES = b"figures"
    SECRET_KEY = b"secret-key"
    WAIT = b"wait"


@dataclass(frozen=True)
class SiteKey:
    """A numbered site key. It is never shown but as `to_text`, which is asked for on purpose."""

    number: int
    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if not 1 <= self.number <= 9999:
            raise SiteKeyError("A site key's number is between 1 and 9999.")
        if len(self.secret) != KEY_SIZE:
            raise SiteKeyError(f"A site key has {KEY_SIZE} bytes.")

    @classmethod
    def generate(cls, number: int = 1) -> "SiteKey":
        """A new site key."""
        return cls(number, secrets.token_bytes(KEY_SIZE))

    def derive(self, use: Use, *parts: bytes, size: int = KEY_SIZE) -> bytes:
        """Bytes for one use: BLAKE2b keyed with the site key, personalised by the use, over the framed parts."""
        return hashlib.blake2b(frame(*parts), digest_size=size, key=self.secret, person=use.value).digest()

    def to_text(self) -> str:
        """One line that a person can copy from paper: the number, then 14 groups of four signs with a check."""
        signs = base64.b32encode(self.secret + _check(self.number, self.secret)).decode().translate(_SPOKEN)
        groups = (signs[start : start + 4] for start in range(0, _SYMBOLS, 4))
        return f"{self.number}: {' '.join(groups)}"

    @classmethod
    def from_text(cls, text: str) -> "SiteKey":
        """Read what `to_text` wrote, typed in any case, with any spaces and dashes, O for 0, I or L for 1."""
        signs = "".join(sign for sign in text.upper() if sign.isalnum())
        digits, body = signs[:-_SYMBOLS], signs[-_SYMBOLS:]
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 4 and int(digits)):
            raise SiteKeyError(
                f"A site key is a number and then {_SYMBOLS} signs in groups of four; "
                f"this has {len(signs)} signs in all. See whether a group is missing or doubled."
            )
        raw = _bytes(body)
        secret, check = raw[:KEY_SIZE], raw[KEY_SIZE:]
        if not hmac.compare_digest(check, _check(int(digits), secret)):
            raise SiteKeyError("A sign of the site key, or its number, was misread: the check at its end disagrees.")
        return cls(int(digits), secret)


def _bytes(body: str) -> bytes:
    strange = set(body) - {chr(sign) for sign in _TYPED}
    if strange:
        raise SiteKeyError("The site key holds a sign that no site key has: only digits and letters without U.")
    return base64.b32decode(body.translate(_TYPED))


def _check(key_number: int, secret: bytes) -> bytes:
    # The number is under the check too: a right key under a wrong number would open nothing, and say nothing.
    return hashlib.blake2b(
        frame(str(key_number).encode(), secret), digest_size=_CHECK_SIZE, person=b"site-key-check"
    ).digest()
