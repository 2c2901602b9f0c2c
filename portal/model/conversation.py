"""A conversation: everything between one visitor and the organisation that holds it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from portal.model.vocabulary import Region, Topic


class Author(StrEnum):
    VISITOR = "visitor"
    STAFF = "staff"


class Kind(StrEnum):
    MESSAGE = "message"
    NOTE = "note"


class Status(StrEnum):
    """`WAITING` means exactly that somebody waits for us."""

    WAITING = "waiting"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True)
class Message:
    """One sealed text once it is open. `at` is exact and therefore exists only inside the seal."""

    sequence: int
    author: Author
    kind: Kind
    text: str = field(repr=False)
    at: datetime
    visible_from: datetime | None = None


@dataclass(frozen=True)
class Header:
    """What an inbox row says of a conversation; sealed under its data key.

    `preview` is the first 80 characters of the visitor's newest message. `counted` names the figures that this
    conversation has already been counted in, so that none counts it twice.
    """

    locale: str
    topic: Topic | None = None
    region: Region | None = None
    nickname: str = field(default="", repr=False)
    preview: str = field(default="", repr=False)
    waiting_since: datetime | None = None
    last_visitor: datetime | None = None
    last_staff: datetime | None = None
    first_answer: datetime | None = None
    counted: frozenset[str] = frozenset()

    def but(self, **changes: object) -> "Header":
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Conversation:
    """A conversation as it stands in the database: what routing and counting need, and ciphertext."""

    id: str
    lookup: bytes = field(repr=False)
    derivation: int
    organisation_id: str
    status: Status
    urgent: bool
    claimed_by: str | None
    changed_on: date
    keep_until: date
    last_sequence: int
    read_sequence: int
    waiting_number: int | None
    header: bytes = field(repr=False)
    header_version: int

    @property
    def raw_id(self) -> bytes:
        return bytes.fromhex(self.id)

    @property
    def has_unread_answer(self) -> bool:
        # A visitor's own message counts as read when it is written, so anything beyond is an answer.
        return self.last_sequence > self.read_sequence

    def is_due(self, today: date) -> bool:
        """Whether retention has ended it: past its day, and nobody still waits for anything, twelve months at most."""
        if today <= self.keep_until:
            return False
        pending = self.has_unread_answer or self.status is Status.WAITING
        return not pending or (today - self.changed_on).days > 365


@dataclass(frozen=True)
class SealedMessage:
    """As stored. Who wrote it is inside the seal, bound by it, and not a column."""

    sequence: int
    sealed: bytes = field(repr=False)


@dataclass(frozen=True)
class OpenConversation:
    """A conversation with its data key at hand: what an unlocked visitor or staff member works with."""

    row: Conversation
    data_key: bytes = field(repr=False)
    header: Header


@dataclass(frozen=True)
class Intake:
    """What the contact form asks for, cleaned. `organisation_id` None means: you choose for me."""

    text: str = field(repr=False)
    locale: str
    topic: Topic | None = None
    region: Region | None = None
    organisation_id: str | None = None
    nickname: str = field(default="", repr=False)
