"""Sealed messages."""

from sqlalchemy import Connection, insert, select

from portal.model.conversation import SealedMessage
from portal.storage.tables import messages


def add(db: Connection, conversation_id: str, message: SealedMessage, repeat: bytes) -> None:
    db.execute(
        insert(messages).values(
            conversation_id=conversation_id, sequence=message.sequence, sealed=message.sealed, repeat=repeat
        )
    )


def repeated(db: Connection, conversation_id: str, repeat: bytes) -> SealedMessage | None:
    """The message that the same text of the same form made earlier. Asked with the conversation locked."""
    query = select(messages.c.sequence, messages.c.sealed).where(
        messages.c.conversation_id == conversation_id, messages.c.repeat == repeat
    )
    row = db.execute(query).first()
    return SealedMessage(row.sequence, row.sealed) if row else None


def of(db: Connection, conversation_id: str, *, after: int = 0) -> list[SealedMessage]:
    """Messages in order, those beyond a sequence number only."""
    query = (
        select(messages.c.sequence, messages.c.sealed)
        .where(messages.c.conversation_id == conversation_id, messages.c.sequence > after)
        .order_by(messages.c.sequence)
    )
    return [SealedMessage(row.sequence, row.sealed) for row in db.execute(query)]
