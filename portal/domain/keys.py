"""What rules need to seal and open: the site key, and what a guess has to cost."""

import secrets
from dataclasses import dataclass

from portal.crypto.cost import Cost
from portal.crypto.site import SiteKey


@dataclass(frozen=True)
class Keys:
    site: SiteKey
    visitor_cost: Cost
    staff_cost: Cost


def new_id() -> str:
    """128 random bits in hexadecimal."""
    return secrets.token_hex(16)
