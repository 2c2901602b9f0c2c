"""The staff's side: who waits for us, answering, claiming, closing. Opening a conversation changes nothing."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from portal.domain import desk as desks
from portal.domain import letters, retention, statistics
from portal.domain.desk import Desk
from portal.domain.keys import Keys
from portal.errors import NewerMessagesError
from portal.model.conversation import Author, Header, Message, OpenConversation, Status
from portal.storage import conversations, messages, staff
from portal.storage.database import Database

ROWS = 200


@dataclass(frozen=True)
class InboxRow:
    opened: OpenConversation
    claimed_by: str | None
    """Name of the colleague who takes care of it."""


@dataclass(frozen=True)
class StaffThread:
    opened: OpenConversation
    messages: list[Message]
    claimed_by: str | None


def rows(database: Database, desk: Desk, status: Status, now: datetime) -> list[InboxRow]:
    """One view of the inbox: those who wait, urgent first and then who has waited longest; else newest first."""
    with database.read() as db:
        found = conversations.held_by(db, desk.organisation_ids, status, ROWS)
        boxes = conversations.boxes_for(db, {row.id for row in found}, desk.organisation_ids)
        names = staff.names(db, {row.claimed_by for row in found if row.claimed_by})
    opened = (desks.open_row(desk, row, boxes.get(row.id, [])) for row in found if not row.is_due(now.date()))
    return [InboxRow(one, names.get(one.row.claimed_by or "")) for one in opened if one is not None]


def counts(database: Database, desk: Desk, now: datetime) -> dict[Status, int]:
    with database.read() as db:
        return {
            status: sum(
                not row.is_due(now.date()) for row in conversations.held_by(db, desk.organisation_ids, status, ROWS)
            )
            for status in Status
        }


def thread(database: Database, desk: Desk, conversation_id: str) -> StaffThread:
    with database.read() as db:
        opened = desks.open_conversation(db, desk, conversation_id)
        claimed = opened.row.claimed_by
        name = staff.names(db, {claimed}).get(claimed) if claimed else None
        return StaffThread(opened, letters.open_all(db, opened), name)


def answer(
    database: Database, keys: Keys, desk: Desk, conversation_id: str, text: str, token: bytes, seen: int, now: datetime
) -> None:
    """Send an answer; the same text of the same form is sent once.

    Raises NewerMessagesError when somebody wrote after what the writer saw: two colleagues never answer past
    each other.
    """
    with database.write() as db:
        opened = desks.open_conversation(db, desk, conversation_id, locked=True)
        if messages.repeated(db, conversation_id, letters.repeat_mark(keys.site, token, text)):
            return
        if opened.row.last_sequence > seen:
            raise NewerMessagesError()
        _append_answer(db, keys, opened, text, token, now)


def _append_answer(
    db: Connection, keys: Keys, opened: OpenConversation, text: str, token: bytes, now: datetime
) -> None:
    row = opened.row
    sequence = row.last_sequence + 1
    letters.add(db, keys.site, opened, letters.new_message(sequence, Author.STAFF, text, now), token)
    header = _count_answer(db, keys, opened, now).but(last_staff=now, waiting_since=None)
    row = replace(
        row,
        status=Status.ANSWERED,
        waiting_number=None,
        changed_on=now.date(),
        keep_until=retention.keep_until(db, row.organisation_id, now.date()),
        last_sequence=sequence,
    )
    _save(db, replace(opened, row=row), header)


def _count_answer(db: Connection, keys: Keys, opened: OpenConversation, now: datetime) -> Header:
    header = opened.header
    if header.first_answer is not None:
        return header
    waited = now - (header.waiting_since or now)
    header = statistics.count(
        db,
        keys.site,
        "answered",
        header,
        opened.row.organisation_id,
        statistics.month_of(now),
        more=f"waited:{statistics.waiting_class(waited)}",
    )
    return header.but(first_answer=now)


def claim(database: Database, desk: Desk, conversation_id: str, *, mine: bool) -> None:
    """Say that one takes care of it, or let it go again."""
    with database.write() as db:
        desks.open_conversation(db, desk, conversation_id, locked=True)
        conversations.claim(db, conversation_id, desk.member.id if mine else None)


def close(database: Database, keys: Keys, desk: Desk, conversation_id: str, now: datetime) -> None:
    """Nobody waits any more; the visitor's next message opens it again."""
    with database.write() as db:
        opened = desks.open_conversation(db, desk, conversation_id, locked=True)
        header = statistics.count(
            db, keys.site, "closed", opened.header, opened.row.organisation_id, statistics.month_of(now)
        )
        row = replace(opened.row, status=Status.CLOSED, waiting_number=None)
        _save(db, replace(opened, row=row), header.but(waiting_since=None))


def reopen(database: Database, desk: Desk, conversation_id: str) -> None:
    """Bring a closed conversation back among the answered ones."""
    with database.write() as db:
        opened = desks.open_conversation(db, desk, conversation_id, locked=True)
        if opened.row.status is Status.CLOSED:
            conversations.save(db, replace(opened.row, status=Status.ANSWERED))


def _save(db: Connection, opened: OpenConversation, header: Header) -> None:
    version = opened.row.header_version + 1
    sealed = letters.sealed_header(opened, header, version)
    conversations.save(db, replace(opened.row, header=sealed, header_version=version))
