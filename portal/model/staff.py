"""A staff member, and what ties one to an organisation."""

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    MEMBER = "member"
    COORDINATOR = "coordinator"


class Membership(StrEnum):
    """States of a membership: asked to come, has a key pair, has been given the organisation's secret."""

    INVITED = "invited"
    KEYED = "keyed"
    CONFIRMED = "confirmed"


@dataclass(frozen=True)
class StaffMember:
    id: str
    name: str
    session_number: int
    public: bytes | None
    locked_secret: bytes | None = field(repr=False)
    salt: bytes | None = field(repr=False)
    passes: int
    memory: int
    sealed_totp: bytes | None = field(repr=False)
    totp_step: int
    removed: bool

    @property
    def has_joined(self) -> bool:
        return self.locked_secret is not None


@dataclass(frozen=True)
class Member:
    """One row of an organisation's people."""

    staff_id: str
    name: str
    organisation_id: str
    role: Role
    state: Membership
    public: bytes | None
    public_mark: bytes | None
    secret_box: bytes | None = field(repr=False)
    key_version: int | None
