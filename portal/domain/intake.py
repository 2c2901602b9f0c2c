"""Taking a first message: from a form stamp to a sealed conversation that is on disk.

Promises: the same form sent twice is one message; a burnt form revives nothing; whoever receives the message can
open it at once. The code is derived from the stamp, so it is nowhere stored and can still be shown again.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from portal.crypto import envelope, receipts, stamps
from portal.crypto.identities import VisitorIdentity, visitor
from portal.crypto.site import SiteKey
from portal.domain import conversations as visitor_side
from portal.domain import letters, retention, routing, statistics
from portal.domain.gate import Gate
from portal.domain.keys import Keys, new_id
from portal.domain.organisations import key_to_seal_to
from portal.errors import AlreadyReceivedError, StampBurntError
from portal.i18n import emergency
from portal.model.conversation import Author, Conversation, Header, Intake, OpenConversation, Status
from portal.storage import conversations, messages
from portal.storage.database import Database

SAME_FORM = timedelta(minutes=20)


@dataclass(frozen=True)
class Accepted:
    """A message that is on disk, and what its sender needs to come back."""

    receipt: str = field(repr=False)
    conversation_id: str
    data_key: bytes = field(repr=False)
    organisation_id: str
    urgent: bool
    shows_code: bool = True
    """False when the form was accepted so long ago that somebody else may be sitting before it."""


def is_urgent(intake: Intake) -> bool:
    return bool(intake.topic and intake.topic.is_urgent) or emergency.is_urgent(intake.text, intake.locale)


def send(
    database: Database,
    gate: Gate,
    keys: Keys,
    intake: Intake,
    stamp: stamps.Stamp,
    now: datetime,
    *,
    admit: Callable[[str], None] = lambda _organisation_id: None,
) -> Accepted:
    """Seal a message to the organisation that receives it; `admit` may refuse on that organisation's behalf.

    Raises StampBurntError, AlreadyReceivedError, NobodyAnswersError, UnknownChoiceError, BusyError and what the
    database raises; in every case nothing was stored.
    """
    receipt = receipts.from_nonce(keys.site, stamp.nonce)
    identity = gate.sending(lambda: visitor(keys.site, receipt, keys.visitor_cost))
    with database.write() as db:
        existing, recent = conversations.by_lookup(db, identity.lookup), True
        # Asked last: what was erased between the two questions is burnt by then. The other way round it would revive.
        if retention.is_burnt(db, keys.site, identity.lookup):
            raise StampBurntError()
        if existing is None:
            opened = _create(db, keys, intake, identity, stamp.nonce, now, admit)
        if existing is not None or opened is None:
            opened, recent = _again(db, keys, intake, identity, stamp.nonce, now)
    return Accepted(receipt, opened.row.id, opened.data_key, opened.row.organisation_id, opened.row.urgent, recent)


def _create(
    db: Connection,
    keys: Keys,
    intake: Intake,
    identity: VisitorIdentity,
    nonce: bytes,
    now: datetime,
    admit: Callable[[str], None],
) -> OpenConversation | None:
    """A new conversation; None when the same form, sent at the same moment, came first."""
    today = now.date()
    organisation = routing.choose(db, intake, today)
    admit(organisation.id)
    header = Header(
        locale=intake.locale,
        topic=intake.topic,
        region=intake.region,
        nickname=intake.nickname,
        preview=letters.preview(intake.text),
        waiting_since=now,
        last_visitor=now,
        counted=frozenset({"received"}),
    )
    row = Conversation(
        id=new_id(),
        lookup=identity.lookup,
        derivation=identity.derivation,
        organisation_id=organisation.id,
        status=Status.WAITING,
        urgent=is_urgent(intake),
        claimed_by=None,
        changed_on=today,
        keep_until=today + timedelta(days=organisation.retention_days),
        last_sequence=1,
        read_sequence=1,
        waiting_number=conversations.next_waiting_number(db),
        header=b"",
        header_version=1,
    )
    opened = OpenConversation(row, envelope.new_data_key(), header)
    row = replace(row, header=letters.sealed_header(opened, header, 1))
    if not conversations.add(db, row):
        return None
    opened = replace(opened, row=row)
    _hand_out_boxes(db, keys.site, opened, identity, organisation.id, chosen=intake.organisation_id is not None)
    letters.add(db, keys.site, opened, letters.new_message(1, Author.VISITOR, intake.text, now), nonce)
    statistics.count(
        db, keys.site, "received", header.but(counted=frozenset()), organisation.id, statistics.month_of(now)
    )
    return opened


def _hand_out_boxes(
    db: Connection,
    site: SiteKey,
    opened: OpenConversation,
    identity: VisitorIdentity,
    organisation_id: str,
    *,
    chosen: bool,
) -> None:
    conversation_id, raw = opened.row.id, opened.row.raw_id
    own_box = envelope.wrap(opened.data_key, raw, envelope.VISITOR, identity.pair.public)
    conversations.add_box(db, conversation_id, conversations.VISITOR, identity.derivation, own_box)
    key = key_to_seal_to(db, site, organisation_id)
    box = envelope.wrap(opened.data_key, raw, bytes.fromhex(organisation_id), key.public)
    conversations.add_box(db, conversation_id, organisation_id, key.version, box)
    conversations.add_participant(db, conversation_id, organisation_id, "chosen" if chosen else "routed")


def _again(
    db: Connection, keys: Keys, intake: Intake, identity: VisitorIdentity, nonce: bytes, now: datetime
) -> tuple[OpenConversation, bool]:
    """The same form once more: a double tap shows the same code, another text is one more message. The second value
    says whether the form was first accepted so short ago that its code may be shown again."""
    opened = visitor_side.open_with(db, identity, now)
    if opened is None:
        raise StampBurntError()
    mark = letters.repeat_mark(keys.site, nonce, intake.text)
    earlier = messages.repeated(db, opened.row.id, mark)
    recent = now - letters.open_all(db, opened)[0].at <= SAME_FORM
    if earlier is None:
        return visitor_side.append(db, keys, opened, intake.text, nonce, now, urgent=is_urgent(intake)), recent
    if not recent:
        raise AlreadyReceivedError()
    return opened, True
