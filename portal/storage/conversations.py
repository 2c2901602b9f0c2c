"""Conversations, the boxes of their data keys, and who takes part."""

from datetime import date

from sqlalchemy import Connection, Row, Select, delete, insert, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from portal.model.conversation import Conversation, Status
from portal.storage.tables import (
    boxes,
    conversations,
    counters,
    erasures,
    messages,
    notes,
    participants,
    staff_boxes,
    staff_headers,
    tombstones,
)

VISITOR = "0" * 32
"""Recipient id of the visitor's own box."""
_FIXED = ("id", "lookup", "derivation")
"""What a conversation is found by; it never changes."""


def add(db: Connection, conversation: Conversation) -> bool:
    """Store a new conversation; False when its lookup is taken, which means that the same form came twice."""
    dialect = sqlite_insert if db.dialect.name == "sqlite" else postgresql_insert
    statement = dialect(conversations).values(_values(conversation))
    stored = statement.on_conflict_do_nothing(index_elements=["lookup"]).returning(conversations.c.id)
    return db.execute(stored).first() is not None


def save(db: Connection, conversation: Conversation) -> None:
    """Write back everything of a conversation that can change."""
    values = {name: value for name, value in _values(conversation).items() if name not in _FIXED}
    db.execute(update(conversations).where(conversations.c.id == conversation.id).values(values))


def claim(db: Connection, conversation_id: str, staff_id: str | None) -> None:
    db.execute(update(conversations).where(conversations.c.id == conversation_id).values(claimed_by=staff_id))


def by_id(db: Connection, conversation_id: str) -> Conversation | None:
    return _first(db, select(conversations).where(conversations.c.id == conversation_id))


def locked(db: Connection, conversation_id: str) -> Conversation | None:
    """Like `by_id`, and nobody else changes it until this transaction ends."""
    return _first(db, select(conversations).where(conversations.c.id == conversation_id).with_for_update())


def by_lookup(db: Connection, lookup: bytes) -> Conversation | None:
    return _first(db, select(conversations).where(conversations.c.lookup == lookup))


def derivations_in_use(db: Connection) -> set[int]:
    return {row.derivation for row in db.execute(select(conversations.c.derivation).distinct())}


def held_by(db: Connection, organisation_ids: set[str], status: Status, most: int) -> list[Conversation]:
    """An inbox view: urgent first, then who has waited longest; what is answered or closed, newest first."""
    if status is Status.WAITING:
        order = (conversations.c.urgent.desc(), conversations.c.waiting_number)
    else:
        order = (conversations.c.changed_on.desc(), conversations.c.id)
    query = (
        select(conversations)
        .where(conversations.c.organisation_id.in_(organisation_ids), conversations.c.status == status)
        .order_by(*order)
        .limit(most)
    )
    return [_conversation(row) for row in db.execute(query)]


def add_participant(db: Connection, conversation_id: str, organisation_id: str, consent: str) -> None:
    db.execute(
        insert(participants).values(conversation_id=conversation_id, organisation_id=organisation_id, consent=consent)
    )


def add_box(db: Connection, conversation_id: str, recipient_id: str, key_version: int, box: bytes) -> None:
    db.execute(
        insert(boxes).values(
            conversation_id=conversation_id, recipient_id=recipient_id, key_version=key_version, box=box
        )
    )


def box_for(db: Connection, conversation_id: str, recipient_id: str) -> tuple[int, bytes] | None:
    """(key version, box) of the newest box that a recipient has."""
    row = db.execute(
        select(boxes.c.key_version, boxes.c.box)
        .where(boxes.c.conversation_id == conversation_id, boxes.c.recipient_id == recipient_id)
        .order_by(boxes.c.key_version.desc())
        .limit(1)
    ).first()
    return (row.key_version, row.box) if row else None


def boxes_for(
    db: Connection, conversation_ids: set[str], recipients: set[str]
) -> dict[str, list[tuple[str, int, bytes]]]:
    """(recipient, key version, box) per conversation, for a whole inbox at once."""
    found: dict[str, list[tuple[str, int, bytes]]] = {}
    query = select(boxes).where(boxes.c.conversation_id.in_(conversation_ids), boxes.c.recipient_id.in_(recipients))
    for row in db.execute(query):
        found.setdefault(row.conversation_id, []).append((row.recipient_id, row.key_version, row.box))
    return found


def next_waiting_number(db: Connection) -> int:
    """The next place in the global line of those who wait."""
    query = (
        update(counters)
        .where(counters.c.name == "waiting")
        .values(value=counters.c.value + 1)
        .returning(counters.c.value)
    )
    return int(db.execute(query).scalar_one())


def erase(db: Connection, conversation_id: str) -> None:
    """Delete everything of a conversation, ciphertext and keys alike."""
    for table in (boxes, messages, participants, staff_boxes, staff_headers, notes):
        db.execute(delete(table).where(table.c.conversation_id == conversation_id))
    db.execute(delete(conversations).where(conversations.c.id == conversation_id))


def remember_erasure(db: Connection, mark: bytes, until: date) -> None:
    db.execute(insert(erasures).values(mark=mark, until=until))


def burn(db: Connection, mark: bytes, until: date) -> None:
    """Keep the tombstone of a form stamp, once."""
    dialect = sqlite_insert if db.dialect.name == "sqlite" else postgresql_insert
    db.execute(dialect(tombstones).values(mark=mark, until=until).on_conflict_do_nothing())


def is_burnt(db: Connection, mark: bytes) -> bool:
    return db.execute(select(tombstones.c.mark).where(tombstones.c.mark == mark)).first() is not None


def drop_marks(db: Connection, today: date) -> None:
    """Delete tombstones and erasure marks that nothing can need any more."""
    for table in (tombstones, erasures):
        db.execute(delete(table).where(table.c.until < today))


def _values(conversation: Conversation) -> dict[str, object]:
    """Column → value; the noun has a field for every column."""
    return {column.name: getattr(conversation, column.name) for column in conversations.columns}


def _first(db: Connection, query: Select[tuple[object, ...]]) -> Conversation | None:
    row = db.execute(query).first()
    return _conversation(row) if row else None


def _conversation(row: Row[tuple[object, ...]]) -> Conversation:
    return Conversation(
        id=row.id,
        lookup=row.lookup,
        derivation=row.derivation,
        organisation_id=row.organisation_id,
        status=Status(row.status),
        urgent=row.urgent,
        claimed_by=row.claimed_by,
        changed_on=row.changed_on,
        keep_until=row.keep_until,
        last_sequence=row.last_sequence,
        read_sequence=row.read_sequence,
        waiting_number=row.waiting_number,
        header=row.header,
        header_version=row.header_version,
    )
