"""What one guess at a secret costs, and the floors below which the portal never goes."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """Argon2id parameters; `memory` is in bytes."""

    passes: int
    memory: int


VISITOR_FLOOR = Cost(2, 19 * 1024 * 1024)
STAFF_FLOOR = Cost(3, 64 * 1024 * 1024)
