"""Limits without addresses: how often one neighbourhood of the network may do a thing.

What is counted is 16 bits of a keyed hash of an address prefix, under a key that lives an hour in memory: at most
65,536 counters, each shared by so many addresses that it names nobody, and nobody goes uncounted.
"""

import hmac
import ipaddress
import secrets
from datetime import datetime
from hashlib import blake2b

from portal.crypto.site import SiteKey, Use
from portal.storage.volatile import Volatile

HOUR = 3600
ONION = "onion"


def prefixes(address: str, *, onion: bool = False) -> tuple[str, ...]:
    """The prefixes that an address is counted under, narrowest first.

    IPv4 /32; IPv6 /56 and /32, because whoever holds one /48 holds 256 of the narrow ones. What is no address at
    all shares one count: garbage in a header must not be a way around.
    """
    if onion:
        return (ONION,)
    try:
        parsed = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return ("unknown",)
    if isinstance(parsed, ipaddress.IPv6Address):
        mapped = parsed.ipv4_mapped
        if mapped is None:
            return tuple(str(ipaddress.ip_network((parsed, length), strict=False)) for length in (56, 32))
        parsed = mapped
    return (f"{parsed}/32",)


def hourly_key(store: Volatile, now: datetime) -> bytes:
    """The key of this hour, shared by every process of the store."""
    name = f"limit-key:{int(now.timestamp()) // HOUR}"
    return store.put_new(name, secrets.token_bytes(32), 2 * HOUR)


def bucket(key: bytes, prefix: str) -> str:
    """Sixteen bits: enough to keep neighbours mostly apart, too few to find an address by trying."""
    return blake2b(prefix.encode(), key=key, digest_size=2).hexdigest()


def wait_seconds(over: int) -> int:
    """How long a sender over the limit waits: 10 seconds at first, a minute at most."""
    return min(60, 10 + 5 * max(0, over - 1))


def wait_token(site: SiteKey, nonce: bytes, not_before: int) -> str:
    """A ticket that lets one form through at a moment (Unix seconds), however full the neighbourhood is."""
    return f"{not_before}.{site.derive(Use.WAIT, nonce, str(not_before).encode(), size=16).hex()}"


def seconds_left(site: SiteKey, nonce: bytes, token: str, now: datetime) -> int | None:
    """Seconds until a ticket counts, 0 once it does; None for one that was not given out for this form."""
    moment = token.partition(".")[0]
    if not (moment.isascii() and moment.isdigit() and len(moment) < 12):
        return None
    if not hmac.compare_digest(token.encode("utf-8", "replace"), wait_token(site, nonce, int(moment)).encode()):
        return None
    return max(0, int(moment) - int(now.timestamp()))
