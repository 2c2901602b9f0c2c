"""One conversation at the desk: reading changes nothing; answering, claiming, closing are forms of their own."""

from dataclasses import dataclass, field

from flask import Response, g

from portal import clock
from portal.domain import inbox, texts
from portal.domain.desk import Desk
from portal.domain.inbox import StaffThread
from portal.errors import NewerMessagesError, PortalError
from portal.i18n.catalogues import translate
from portal.i18n.formats import exact, full_date
from portal.i18n.locales import LOCALES
from portal.model.conversation import Author, Message
from portal.web import errors, forms, pages
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.staff import blueprint, guard
from portal.web.staff.inbox import panes, title

room = blueprint("conversation", __name__)


@dataclass(frozen=True)
class Shown:
    """A conversation as the desk shows it."""

    id: str
    title: str
    locale_name: str
    locale_tag: str
    region: str
    topic: str
    nickname: str
    claimed_by: str | None
    claimed_by_me: bool
    status: str
    urgent: bool
    keep_until: str
    unread: bool


@dataclass(frozen=True)
class ShownMessage:
    sequence: int
    mine: bool
    who: str
    when: str
    text: str = field(repr=False)


@room.get("/conversations/<conversation_id>")
@guard.signed_in
def read(conversation_id: str) -> Response:
    return show(guard.at_desk(), conversation_id)


@room.post("/conversations/<conversation_id>/reply")
@guard.signed_in
def reply(conversation_id: str) -> Response:
    typed, desk, house = forms.fields(), guard.at_desk(), portal()
    seen = int(typed["seen"]) if typed["seen"].isascii() and typed["seen"].isdigit() and len(typed["seen"]) < 8 else 0
    try:
        typed.check_type()
        text = texts.message(typed["message"])
        token = forms.own_bytes(typed["token"])
        inbox.answer(house.database, house.keys, desk, conversation_id, text, token, seen, clock.now())
    except PortalError as error:
        return _again(desk, conversation_id, typed, error, seen)
    return _back(conversation_id)


def _again(desk: Desk, conversation_id: str, typed: forms.Fields, error: PortalError, seen: int) -> Response:
    try:
        return show(desk, conversation_id, draft=typed["message"], token=typed["token"], error=error, seen=seen)
    except PortalError as gone:
        # Erased meanwhile, or the database is out of reach: what was written is shown all the same.
        return guard.refused(gone)


@room.post("/conversations/<conversation_id>/claim")
@guard.signed_in
def claim(conversation_id: str) -> Response:
    return _act(conversation_id, lambda desk: inbox.claim(portal().database, desk, conversation_id, mine=True))


@room.post("/conversations/<conversation_id>/unclaim")
@guard.signed_in
def unclaim(conversation_id: str) -> Response:
    return _act(conversation_id, lambda desk: inbox.claim(portal().database, desk, conversation_id, mine=False))


@room.post("/conversations/<conversation_id>/close")
@guard.signed_in
def close(conversation_id: str) -> Response:
    house = portal()
    return _act(
        conversation_id, lambda desk: inbox.close(house.database, house.keys, desk, conversation_id, clock.now())
    )


@room.post("/conversations/<conversation_id>/reopen")
@guard.signed_in
def reopen(conversation_id: str) -> Response:
    return _act(conversation_id, lambda desk: inbox.reopen(portal().database, desk, conversation_id))


def with_draft(conversation_id: str, draft: str, typed: forms.Fields) -> Response:
    """After signing in again: the text stands in the form of its conversation."""
    return show(guard.at_desk(), conversation_id, draft=draft, token=typed["token"])


def show(
    desk: Desk,
    conversation_id: str,
    *,
    draft: str = "",
    token: str = "",
    error: PortalError | None = None,
    seen: int | None = None,
) -> Response:
    thread = inbox.thread(portal().database, desk, conversation_id)
    row = thread.opened.row
    newer = isinstance(error, NewerMessagesError) and seen is not None
    return pages.show(
        "staff/conversation.html",
        Policy.STAFF,
        status=error.status if error else 200,
        path="",
        switch="none",
        conversation=_shown(thread, desk),
        messages=[_message(one) for one in thread.messages],
        newer=[_message(one) for one in thread.messages if seen is not None and one.sequence > seen] if newer else [],
        message=draft,
        # What came meanwhile stands on this page, so that the next press may send.
        seen=row.last_sequence,
        token=forms.own_bytes(token).hex(),
        error=pages.sentence(error) if error else None,
        limit=texts.MESSAGE_UNITS,
        **panes(desk, current=conversation_id),
    )


def _shown(thread: StaffThread, desk: Desk) -> Shown:
    row, header = thread.opened.row, thread.opened.header
    locale = LOCALES.get(header.locale)
    return Shown(
        id=row.id,
        title=title(header.topic),
        locale_name=locale.name if locale else header.locale,
        locale_tag=locale.tag if locale else header.locale,
        region=translate(g.locale, f"region-{header.region}") if header.region else "",
        topic=translate(g.locale, f"topic-{header.topic}") if header.topic else "",
        nickname=header.nickname,
        claimed_by=thread.claimed_by,
        claimed_by_me=row.claimed_by == desk.member.id,
        status=row.status.value,
        urgent=row.urgent,
        keep_until=full_date(row.keep_until, g.locale),
        unread=row.has_unread_answer,
    )


def _message(one: Message) -> ShownMessage:
    mine = one.author is Author.STAFF
    who = translate(g.locale, "staff-message-from-us" if mine else "staff-message-from-visitor")
    return ShownMessage(one.sequence, mine, who, exact(one.at.astimezone(clock.ZONE), g.locale), one.text)


def _act(conversation_id: str, act) -> Response:  # type: ignore[no-untyped-def]
    try:
        act(guard.at_desk())
    except PortalError as error:
        return pages.plain(error)
    return _back(conversation_id)


def _back(conversation_id: str) -> Response:
    return pages.see(f"/staff/conversations/{conversation_id}#end")



errors.keeps_text(room, guard.refused)
