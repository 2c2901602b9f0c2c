"""The one-time codes of staff: six digits from a shared secret and the hour, after RFC 6238.

Promises that a code is good for its half minute and the ones beside it, and never for a step that is already spent.
It keeps no steps: the last one that was used comes in, the new one goes out.
"""

import base64
import hmac
import secrets
import unicodedata

import pyotp

from portal.crypto import primitives
from portal.crypto.site import SiteKey, Use

SECRET_SIZE = 20
PERIOD = 30
_DIGITS = 6
_SKEW = 1
"""Steps either side: a telephone's clock is off by a few seconds, and typing takes some."""
_LABEL = b"permanence one-time secret 1"


def new_secret() -> bytes:
    """A new one-time secret."""
    return secrets.token_bytes(SECRET_SIZE)


def from_bytes(seed: bytes) -> bytes:
    """The one-time secret of a seed: a join page that is loaded again shows the same one, and nothing is stored."""
    if len(seed) < SECRET_SIZE:
        raise ValueError(f"a seed has at least {SECRET_SIZE} bytes")
    return seed[:SECRET_SIZE]


def to_base32(secret: bytes) -> str:
    """The secret as authenticators read it."""
    return base64.b32encode(secret).decode()


def uri(secret: bytes, name: str, issuer: str) -> str:
    """The address in the QR image. Both words stand in the authenticator on somebody's telephone: ordinary ones."""
    return pyotp.TOTP(to_base32(secret)).provisioning_uri(name=name, issuer_name=issuer)


def step_of(secret: bytes, code: str, now: int, after: int) -> int | None:
    """The time step that a code belongs to, if it is near `now` (Unix seconds) and later than the last one used.

    A code seen over a shoulder is worth nothing once its step is spent: the caller keeps the answer as `after`.
    """
    typed = _digits(code)
    maker = pyotp.HOTP(to_base32(secret))
    present = now // PERIOD
    found = None
    for step in range(max(present - _SKEW, 0), present + _SKEW + 1):
        # Every step is tried and compared in full, so that the time taken tells nothing.
        if hmac.compare_digest(maker.at(step).encode(), typed) and step > after:
            found = step
    return found


def seal(site: SiteKey, owner: bytes, secret: bytes) -> bytes:
    """The secret under the site key, tied to the staff member it belongs to."""
    return primitives.seal(site.derive(Use.TOTP_BOX), secret, primitives.frame(_LABEL, owner))


def open_(site: SiteKey, owner: bytes, sealed: bytes) -> bytes:
    """The secret of this staff member."""
    return primitives.open_(site.derive(Use.TOTP_BOX), sealed, primitives.frame(_LABEL, owner))


def _digits(code: str) -> bytes:
    """The digits of a code, of any script and however spaced; empty for what cannot be a code."""
    signs = [sign for sign in code if not sign.isspace() and unicodedata.category(sign) not in ("Cf", "Pd")]
    values = [unicodedata.decimal(sign, -1) for sign in signs]
    if len(values) != _DIGITS or -1 in values:
        return b""
    return "".join(str(int(value)) for value in values).encode()
