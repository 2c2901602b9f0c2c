"""What a signed-in staff member can open: the secrets of the organisations in which she is confirmed.

Keys, not only queries, keep others out: without an organisation's secret its boxes stay shut.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from portal.crypto import envelope
from portal.crypto.identities import KeyPair
from portal.errors import NotFoundError
from portal.model.conversation import Conversation, OpenConversation
from portal.model.staff import StaffMember
from portal.storage import conversations, staff

log = logging.getLogger("portal")

Boxes = list[tuple[str, int, bytes]]


@dataclass(frozen=True)
class Desk:
    member: StaffMember
    secrets: Mapping[str, Mapping[int, KeyPair]] = field(repr=False)
    """Organisation → key version → pair."""

    @property
    def organisation_ids(self) -> set[str]:
        return set(self.secrets)


def unlock(db: Connection, member: StaffMember, pair: KeyPair) -> Desk:
    """Open every organisation secret that was sealed to this member."""
    secrets: dict[str, dict[int, KeyPair]] = {}
    for organisation_id, version, box in staff.secret_boxes(db, member.id):
        secret = envelope.open_secret(box, bytes.fromhex(organisation_id), version, pair)
        secrets.setdefault(organisation_id, {})[version] = KeyPair.from_secret(secret)
    return Desk(member, secrets)


def open_row(desk: Desk, row: Conversation, boxes: Boxes) -> OpenConversation | None:
    """Open a conversation with whichever box fits one of the desk's keys; None when none does."""
    for organisation_id, version, box in boxes:
        pair = desk.secrets.get(organisation_id, {}).get(version)
        if pair is None:
            continue
        try:
            data_key = envelope.unwrap(box, row.raw_id, bytes.fromhex(organisation_id), pair)
            header = envelope.open_header(data_key, row.raw_id, row.header_version, row.header)
        except envelope.OpenError:
            # One row that a disk or a hand has damaged must not close the whole inbox; it still counts in its view.
            log.error("conversation.damaged")
            continue
        return OpenConversation(row, data_key, header)
    return None


def open_conversation(db: Connection, desk: Desk, conversation_id: str, *, locked: bool = False) -> OpenConversation:
    """A conversation that this desk may see. Raises NotFoundError for one it may not, so that ids tell nothing."""
    row = conversations.locked(db, conversation_id) if locked else conversations.by_id(db, conversation_id)
    if row is None or row.organisation_id not in desk.organisation_ids:
        raise NotFoundError()
    found = conversations.boxes_for(db, {row.id}, desk.organisation_ids).get(row.id, [])
    opened = open_row(desk, row, found)
    if opened is None:
        raise NotFoundError()
    return opened
