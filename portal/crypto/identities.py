"""Identities: the pairs that open what was sealed to somebody, and the one that grows out of a receipt.

Promises that a receipt gives the same identity for ever under its derivation, and that nobody finds the receipt from
it without the site key. It does not know who holds a pair, and keeps none.
"""

from dataclasses import dataclass, field

from nacl import bindings

from portal.crypto.cost import Cost
from portal.crypto.primitives import stretch
from portal.crypto.receipts import LENGTH
from portal.crypto.site import SiteKey, Use

DERIVATIONS: tuple[int, ...] = (1,)
"""Every way from a receipt to an identity that was ever used; a number is never given a second meaning."""
NEWEST = DERIVATIONS[-1]
_SALT_SIZE = bindings.crypto_pwhash_SALTBYTES


@dataclass(frozen=True)
class KeyPair:
    """An X25519 pair: anybody may seal to the public half, the secret half opens."""

    public: bytes
    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> "KeyPair":
        """A new pair."""
        return cls(*bindings.crypto_box_keypair())

    @classmethod
    def from_seed(cls, seed: bytes) -> "KeyPair":
        """The pair that grows from 32 secret bytes."""
        return cls(*bindings.crypto_box_seed_keypair(seed))

    @classmethod
    def from_secret(cls, secret: bytes) -> "KeyPair":
        """The pair whose secret half was kept."""
        return cls(bindings.crypto_scalarmult_base(secret), secret)


@dataclass(frozen=True)
class VisitorIdentity:
    """`lookup` finds the conversation, `pair` opens it; neither tells anything about the other or the receipt."""

    lookup: bytes = field(repr=False)
    pair: KeyPair
    derivation: int


def visitor(site: SiteKey, receipt: str, cost: Cost, derivation: int = NEWEST) -> VisitorIdentity:
    """The identity of the visitor who holds this receipt (20 ASCII digits, as `receipts.parse` gives them)."""
    if derivation not in DERIVATIONS:
        raise ValueError("no such derivation")
    if len(receipt) != LENGTH or not (receipt.isascii() and receipt.isdigit()):
        raise ValueError("a receipt is parsed before it is used")
    # One salt for the whole site: the identity is found from the receipt alone, before any row is known. A table made
    # ahead of a theft is useless all the same, because the salt and both hashes below need the site key.
    salt = site.derive(Use.VISITOR_SALT, bytes([derivation]), size=_SALT_SIZE)
    root = stretch(receipt.encode(), salt, cost)
    return VisitorIdentity(
        lookup=site.derive(Use.VISITOR_LOOKUP, root),
        pair=KeyPair.from_seed(site.derive(Use.VISITOR_SEED, root)),
        derivation=derivation,
    )
