"""Adding one sealed message to a conversation, and opening those that are there: what visitor and staff share."""

from datetime import datetime

from sqlalchemy import Connection

from portal.crypto import envelope
from portal.crypto.site import SiteKey, Use
from portal.model.conversation import (
    Author,
    Conversation,
    Header,
    Kind,
    Message,
    OpenConversation,
    SealedMessage,
    Status,
)
from portal.storage import conversations, messages

PREVIEW_CHARACTERS = 80


def preview(text: str) -> str:
    return " ".join(text[: PREVIEW_CHARACTERS * 4].split())[:PREVIEW_CHARACTERS]


def repeat_mark(site: SiteKey, token: bytes, text: str) -> bytes:
    """Names one text of one form. The token is random and not stored, so the mark cannot be guessed at."""
    return site.derive(Use.REPEAT, token, text.encode())


def open_all(db: Connection, open_one: OpenConversation, *, after: int = 0) -> list[Message]:
    """Messages of a conversation in order."""
    sealed = messages.of(db, open_one.row.id, after=after)
    return [open_message(open_one.data_key, open_one.row.raw_id, one) for one in sealed]


def open_message(data_key: bytes, conversation: bytes, one: SealedMessage) -> Message:
    """Who wrote it is no column, so both authors are tried; the seal binds the right one."""
    try:
        return envelope.open_message(data_key, conversation, one.sequence, Author.VISITOR, Kind.MESSAGE, one.sealed)
    except envelope.OpenError:
        return envelope.open_message(data_key, conversation, one.sequence, Author.STAFF, Kind.MESSAGE, one.sealed)


def add(db: Connection, site: SiteKey, open_one: OpenConversation, message: Message, token: bytes) -> None:
    sealed = envelope.seal_message(open_one.data_key, open_one.row.raw_id, message)
    mark = repeat_mark(site, token, message.text)
    messages.add(db, open_one.row.id, SealedMessage(message.sequence, sealed), mark)


def open_header(row: Conversation, data_key: bytes) -> OpenConversation:
    header = envelope.open_header(data_key, row.raw_id, row.header_version, row.header)
    return OpenConversation(row, data_key, header)


def sealed_header(open_one: OpenConversation, header: Header, version: int) -> bytes:
    return envelope.seal_header(open_one.data_key, open_one.row.raw_id, version, header)


def waiting_number(db: Connection, row: Conversation) -> int:
    """Who waits already keeps the place; who comes back goes to the end of the line."""
    if row.status is Status.WAITING and row.waiting_number is not None:
        return row.waiting_number
    return conversations.next_waiting_number(db)


def new_message(sequence: int, author: Author, text: str, at: datetime) -> Message:
    return Message(sequence, author, Kind.MESSAGE, text, at)
