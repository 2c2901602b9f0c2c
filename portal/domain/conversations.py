"""The visitor's side of a conversation: coming back with the code, reading, replying, erasing."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from portal.crypto import envelope, receipts
from portal.crypto.identities import DERIVATIONS, NEWEST, VisitorIdentity, visitor
from portal.domain import letters, retention, statistics
from portal.domain.gate import Gate
from portal.domain.keys import Keys
from portal.errors import GoneError, UnknownReceiptError
from portal.i18n import emergency
from portal.model.conversation import Author, Conversation, Message, OpenConversation, Status
from portal.model.organisation import Organisation
from portal.storage import conversations, messages, organisations
from portal.storage.database import Database

RETURN = timedelta(days=30)


@dataclass(frozen=True)
class Thread:
    """What a visitor sees of an open conversation."""

    opened: OpenConversation
    messages: list[Message]
    organisation: Organisation


@dataclass(frozen=True)
class Unlocked:
    """A conversation that a code has opened."""

    conversation_id: str
    data_key: bytes = field(repr=False)
    receipt: str = field(repr=False)


def unlock(database: Database, gate: Gate, keys: Keys, typed: str, now: datetime) -> Unlocked:
    """Open a conversation by its code. Raises ReceiptLengthError and ReceiptSlipError without a look-up.

    An unknown, an expired and an erased code raise the same UnknownReceiptError after the same work.
    """
    receipt = receipts.parse(typed)
    identity = gate.opening(lambda: visitor(keys.site, receipt, keys.visitor_cost))
    with database.read() as db:
        opened = open_with(db, identity, now, locked=False)
        older = () if opened else _older_derivations(db)
    for derivation in older:
        identity = gate.opening(lambda number=derivation: visitor(keys.site, receipt, keys.visitor_cost, number))  # type: ignore[misc]
        with database.read() as db:
            opened = opened or open_with(db, identity, now, locked=False)
    if opened is None:
        raise UnknownReceiptError()
    _count_return(database, keys, opened, now)
    return Unlocked(opened.row.id, opened.data_key, receipt)


def _older_derivations(db: Connection) -> tuple[int, ...]:
    """Derivations that still have rows, newest first; never more than one beyond the newest."""
    if len(DERIVATIONS) == 1:
        return ()
    in_use = conversations.derivations_in_use(db)
    return tuple(number for number in reversed(DERIVATIONS) if number != NEWEST and number in in_use)[:1]


def open_with(
    db: Connection, identity: VisitorIdentity, now: datetime, *, locked: bool = True
) -> OpenConversation | None:
    """The conversation of an identity, opened; None when it is unknown or past its day."""
    row = conversations.by_lookup(db, identity.lookup)
    if row is not None and locked:
        row = conversations.locked(db, row.id)
    if row is None or row.is_due(now.date()):
        return None
    own = conversations.box_for(db, row.id, conversations.VISITOR)
    if own is None:
        return None
    data_key = envelope.unwrap(own[1], row.raw_id, envelope.VISITOR, identity.pair)
    return letters.open_header(row, data_key)


def reopen(row: Conversation | None, data_key: bytes, now: datetime) -> OpenConversation:
    """A conversation whose key a visit holds. Raises GoneError when it ended in the meantime."""
    if row is None or row.is_due(now.date()):
        raise GoneError()
    return letters.open_header(row, data_key)


def thread(database: Database, conversation_id: str, data_key: bytes, now: datetime) -> Thread:
    """Everything there is to show; changes nothing."""
    with database.read() as db:
        opened = reopen(conversations.by_id(db, conversation_id), data_key, now)
        organisation = organisations.by_id(db, opened.row.organisation_id)
        if organisation is None:
            raise GoneError()
        return Thread(opened, letters.open_all(db, opened), organisation)


def reply(
    database: Database, keys: Keys, conversation_id: str, data_key: bytes, text: str, token: bytes, now: datetime
) -> None:
    """Add the visitor's message; the same text of the same form is added once. Raises GoneError."""
    with database.write() as db:
        opened = reopen(conversations.locked(db, conversation_id), data_key, now)
        if messages.repeated(db, conversation_id, letters.repeat_mark(keys.site, token, text)) is None:
            urgent = emergency.is_urgent(text, opened.header.locale)
            append(db, keys, opened, text, token, now, urgent=urgent)


def append(
    db: Connection, keys: Keys, opened: OpenConversation, text: str, token: bytes, now: datetime, *, urgent: bool
) -> OpenConversation:
    """Write one more message of the visitor and put the conversation back among those who wait."""
    row = opened.row
    sequence = row.last_sequence + 1
    letters.add(db, keys.site, opened, letters.new_message(sequence, Author.VISITOR, text, now), token)
    header = opened.header.but(
        preview=letters.preview(text),
        last_visitor=now,
        waiting_since=opened.header.waiting_since or now,
    )
    row = replace(
        row,
        status=Status.WAITING,
        urgent=row.urgent or urgent,
        waiting_number=letters.waiting_number(db, row),
        changed_on=now.date(),
        keep_until=retention.keep_until(db, row.organisation_id, now.date()),
        last_sequence=sequence,
        read_sequence=sequence,
        header=letters.sealed_header(opened, header, row.header_version + 1),
        header_version=row.header_version + 1,
    )
    conversations.save(db, row)
    return OpenConversation(row, opened.data_key, header)


def mark_read(database: Database, conversation_id: str, sequence: int) -> None:
    """Remember that the visitor acted after seeing a message; only a POST calls this."""
    with database.write() as db:
        row = conversations.locked(db, conversation_id)
        if row is not None and row.read_sequence < sequence <= row.last_sequence:
            conversations.save(db, replace(row, read_sequence=sequence))


def erase(database: Database, keys: Keys, conversation_id: str, now: datetime) -> None:
    """Destroy a conversation for everybody, and burn the form that made it."""
    with database.write() as db:
        row = conversations.locked(db, conversation_id)
        if row is not None:
            organisation_id = row.organisation_id
            retention.burn_stamp(db, keys.site, row.lookup, now.date())
            retention.erase(db, keys.site, conversation_id, now.date())
            statistics.count_total(db, keys.site, "erased", organisation_id, statistics.month_of(now))
    database.forget_deleted()


def burn_stamps(database: Database, keys: Keys, conversation_ids: Iterable[str], now: datetime) -> None:
    """Leave conversations behind in this browser for good: the forms that made them show no code any more."""
    with database.write() as db:
        for conversation_id in conversation_ids:
            row = conversations.by_id(db, conversation_id)
            if row is not None:
                retention.burn_stamp(db, keys.site, row.lookup, now.date())


def _count_return(database: Database, keys: Keys, opened: OpenConversation, now: datetime) -> None:
    """A sender who comes back within thirty days of the first answer is counted once, in that answer's month."""
    first = opened.header.first_answer
    if first is None or "returned" in opened.header.counted or now - first > RETURN:
        return
    with database.write() as db:
        row = conversations.locked(db, opened.row.id)
        if row is None:
            return
        opened = letters.open_header(row, opened.data_key)
        header = statistics.count(
            db, keys.site, "returned", opened.header, row.organisation_id, statistics.month_of(first)
        )
        version = row.header_version + 1
        sealed = letters.sealed_header(opened, header, version)
        conversations.save(db, replace(row, header=sealed, header_version=version))
