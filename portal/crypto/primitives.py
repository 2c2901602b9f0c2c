"""The few primitives that everything else is made of, all of them libsodium's: AEAD, sealed box, Argon2id.

Promises that opening either gives back exactly what was sealed for this key and these bound fields, or raises
`OpenError`. It does not decide what is bound, and does not know who sealed: a sealed box is anonymous.
"""

import secrets
from collections.abc import Iterator

from nacl import bindings
from nacl.exceptions import CryptoError

from portal.crypto.cost import Cost

KEY_SIZE = 32
ID_SIZE = 16
_NONCE_SIZE = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_TAG_SIZE = bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES


class OpenError(Exception):
    """Not for you, or altered. One error for both: a difference would help whoever tries keys or edits bytes."""

    def __init__(self) -> None:
        super().__init__("not for you, or altered")


def frame(*parts: bytes) -> bytes:
    """Join parts so that no two different lists give the same bytes: each part after its length, four bytes."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def unframe(data: bytes) -> tuple[bytes, ...]:
    """The parts that `frame` joined; ValueError when the bytes end early."""
    return tuple(_parts(data))


def _parts(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        start = at + 4
        at = start + int.from_bytes(data[at:start], "big")
        if start > len(data) or at > len(data):
            raise ValueError("a part is cut short")
        yield data[start:at]


def number(value: int) -> bytes:
    """A count or a version as eight bytes."""
    return value.to_bytes(8, "big")


def seal(key: bytes, plain: bytes, bound: bytes) -> bytes:
    """XChaCha20-Poly1305 under a fresh nonce, which stands in front.

    24 random bytes: two nonces under one key meet only after some 2^80 messages, so none has to be counted.
    """
    nonce = secrets.token_bytes(_NONCE_SIZE)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, nonce, key)


def open_(key: bytes, sealed: bytes, bound: bytes) -> bytes:
    """What was sealed under this key with exactly these bound fields."""
    if len(sealed) < _NONCE_SIZE + _TAG_SIZE:
        raise OpenError
    nonce, body = sealed[:_NONCE_SIZE], sealed[_NONCE_SIZE:]
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(body, bound, nonce, key)
    except CryptoError:  # also what the binding raises for a key of another size
        raise OpenError from None


def seal_to(public: bytes, plain: bytes) -> bytes:
    """A sealed box: whoever has the secret half opens it, and nothing in it tells who that is."""
    return bindings.crypto_box_seal(plain, public)


def open_box(public: bytes, secret: bytes, box: bytes) -> bytes:
    """What a sealed box holds for this pair."""
    try:
        return bindings.crypto_box_seal_open(box, public, secret)
    except CryptoError:
        raise OpenError from None


def stretch(guessable: bytes, salt: bytes, cost: Cost) -> bytes:
    """Argon2id: makes each guess at something that a person remembers cost time and memory."""
    return bindings.crypto_pwhash_alg(
        KEY_SIZE, guessable, salt, cost.passes, cost.memory, bindings.crypto_pwhash_ALG_ARGON2ID13
    )
