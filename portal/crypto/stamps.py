"""The form stamp: 16 random bytes and a moment under a MAC, carried by the contact form and stored nowhere.

Promises that a stamp was written here, and when. It does not know whether it was used or burnt.
"""

import base64
import hmac
from dataclasses import dataclass, field

from portal.crypto.primitives import number
from portal.crypto.site import SiteKey, Use
from portal.errors import StampExpiredError, StampTamperedError

LIFETIME = 12 * 3600
NONCE_SIZE = 16
LENGTH = 76
_VERSION = b"\x01"
_AHEAD = 300
"""Seconds that another process's clock may be ahead; further in the future nobody wrote a stamp."""


@dataclass(frozen=True)
class Stamp:
    """`issued` is in Unix seconds. The nonce gives the receipt, so it is not shown."""

    nonce: bytes = field(repr=False)
    issued: int


def write(site: SiteKey, nonce: bytes, issued: int) -> str:
    """The stamp as the form carries it; always of one length."""
    if len(nonce) != NONCE_SIZE:
        raise ValueError(f"a stamp's nonce has {NONCE_SIZE} bytes")
    body = _VERSION + nonce + number(issued)
    return base64.urlsafe_b64encode(body + site.derive(Use.STAMP_MAC, body)).decode()


def read(site: SiteKey, text: str, now: int) -> Stamp:
    """The stamp that a form brought back, whatever it brought."""
    raw = _bytes(text)
    body, mac = raw[:25], raw[25:]
    # A stamp that can be forged names a receipt of the forger's choosing: compared without telling how far it agrees.
    if not hmac.compare_digest(mac, site.derive(Use.STAMP_MAC, body)) or body[:1] != _VERSION:
        raise StampTamperedError
    stamp = Stamp(body[1:17], int.from_bytes(body[17:], "big"))
    if stamp.issued > now + _AHEAD:
        raise StampTamperedError
    if now - stamp.issued > LIFETIME:
        raise StampExpiredError
    return stamp


def _bytes(text: str) -> bytes:
    # The length first: a field of a megabyte is refused before it is looked at.
    if len(text) != LENGTH:
        raise StampTamperedError
    try:
        return base64.b64decode(text, altchars=b"-_", validate=True)
    except ValueError:
        raise StampTamperedError from None
