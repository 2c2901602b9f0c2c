"""What rules need to seal and open: the site key, and what a guess has to cost."""

import hmac
import logging
import secrets
from dataclasses import dataclass

from portal.crypto.cost import Cost
from portal.crypto.site import SiteKey, Use
from portal.errors import AlteredKeyError

log = logging.getLogger("portal")


@dataclass(frozen=True)
class Keys:
    site: SiteKey
    visitor_cost: Cost
    staff_cost: Cost


def new_id() -> str:
    """128 random bits in hexadecimal."""
    return secrets.token_hex(16)


def public_mark(site: SiteKey, owner: str, version: int, *publics: bytes | None) -> bytes:
    """Ties public halves to whom they belong. Without it somebody who writes to the database could put in a key of
    his own, and everything sealed from then on would be his to read."""
    parts = (public or b"" for public in publics)
    return site.derive(Use.PUBLIC_KEY, bytes.fromhex(owner), version.to_bytes(4, "big"), *parts)


def check_mark(site: SiteKey, mark: bytes | None, owner: str, version: int, *publics: bytes | None) -> None:
    """Raises AlteredKeyError for public halves that this portal did not store."""
    if mark is None or not hmac.compare_digest(mark, public_mark(site, owner, version, *publics)):
        log.error("key.altered")
        raise AlteredKeyError()
