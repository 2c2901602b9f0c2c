"""The session cookie: one half finds a value in the volatile store, the other half opens it.

Promises that neither the store alone nor its keys open anything. It keeps no session and knows no lifetime.
"""

import base64
import hashlib
import secrets

from portal.crypto.primitives import ID_SIZE, KEY_SIZE, OpenError, frame, open_, seal

_LABEL = b"permanence session 1"
_LENGTH = 64


def new_cookie() -> str:
    """A new cookie: the id half, then the key half."""
    return base64.urlsafe_b64encode(secrets.token_bytes(ID_SIZE + KEY_SIZE)).decode()


def address(cookie: str) -> str:
    """Where the store keeps this cookie's value. A hash: who reads the store's keys has nobody's cookie."""
    identifier, _ = _halves(cookie)
    return hashlib.blake2b(identifier, digest_size=KEY_SIZE, person=b"session-address").hexdigest()


def wrap_session(cookie: str, plain: bytes) -> bytes:
    """A value that only this cookie opens."""
    identifier, key = _halves(cookie)
    return seal(key, plain, frame(_LABEL, identifier))


def unwrap_session(cookie: str, sealed: bytes) -> bytes:
    """The value that was wrapped for this cookie; OpenError for a cookie that was never given out, too."""
    identifier, key = _halves(cookie)
    return open_(key, sealed, frame(_LABEL, identifier))


def _halves(cookie: str) -> tuple[bytes, bytes]:
    if len(cookie) != _LENGTH:
        raise OpenError
    try:
        raw = base64.b64decode(cookie, altchars=b"-_", validate=True)
    except ValueError:
        raise OpenError from None
    # Padding signs inside the length would leave fewer bytes.
    if len(raw) != ID_SIZE + KEY_SIZE:
        raise OpenError
    return raw[:ID_SIZE], raw[ID_SIZE:]
