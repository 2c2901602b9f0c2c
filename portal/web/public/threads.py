"""The thread page and its frame: the frame holds the newest messages that fit, the page itself the rest."""

import secrets
from dataclasses import dataclass, field

from flask import Response, g

from portal import clock
from portal.domain.conversations import Thread
from portal.errors import PortalError
from portal.i18n.catalogues import translate
from portal.i18n.formats import day_word, full_date, weekday
from portal.model.conversation import Author, Message, Status
from portal.web import forms, pages, sessions
from portal.web.headers import Policy
from portal.web.portal import portal

FRAME_BYTES = 16 * 1024
FRAME_ROOM = 11 * 1024
"""What is left for messages in a frame, counted as escaped bytes."""
MESSAGE_ROOM = 5 * 1024
"""A longer message is cut in the frame and stands whole in the page."""
REFRESH_SECONDS = 60
REFRESH_MINUTES = 15


@dataclass(frozen=True)
class ThreadMessage:
    sequence: int
    mine: bool
    who: str
    day: str
    text: str = field(repr=False)
    cut: bool = False


def show(
    thread: Thread,
    *,
    message: str = "",
    token: str = "",
    wait: str = "",
    error: PortalError | None = None,
    whole: bool = False,
) -> Response:
    row = thread.opened.row
    everything = [_shown(one) for one in thread.messages]
    framed = {one.sequence for one in _newest(everything)}
    waiting = row.status is Status.WAITING
    look = thread.organisation.next_answer_day(clock.today())
    return pages.show(
        "conversation/thread.html",
        Policy.THREAD,
        status=error.status if error else 200,
        path="conversation",
        switch="form" if error or message else "links",
        older=everything if whole else [one for one in everything if one.sequence not in framed],
        frame_src=f"/{g.locale}/conversation/messages?n=0#end",
        conversation=row.id,
        seen=row.last_sequence,
        token=token or secrets.token_hex(16),
        wait=wait,
        csrf=forms.token(),
        message=message,
        error=pages.sentence(error) if error else None,
        keep_until=full_date(row.keep_until, g.locale),
        organisation_name=thread.organisation.name,
        has_code=bool(sessions.current().get("receipt")),
        waiting=f"{weekday(look, g.locale)} {full_date(look, g.locale)}" if waiting else "",
        urgent=row.urgent,
        limit=20_000,
    )


def frame(thread: Thread | None, count: int, *, error: PortalError | None = None) -> Response:
    """The newest messages, always of one size on the wire, so that an answer's arrival does not show.

    `error`: why they cannot be read just now; the frame then goes on trying.
    """
    goes_on = (thread is not None or error is not None) and count * REFRESH_SECONDS < REFRESH_MINUTES * 60
    shown = _newest([_shown(one) for one in thread.messages]) if thread else []
    following = f"/{g.locale}/conversation/messages?n={count + 1 if goes_on else 0}#end"
    while True:
        body = portal().renderer.render(
            "conversation/messages.html",
            g.locale,
            messages=shown,
            refresh_seconds=REFRESH_SECONDS,
            refresh_url=following if goes_on else None,
            again_url=following,
            error=pages.sentence(error) if error else None,
            ended=thread is None and error is None,
        )
        if len(body.encode()) <= FRAME_BYTES or not shown:
            return pages.answer("conversation/messages.html", body, Policy.FRAME, size=FRAME_BYTES)
        shown = shown[1:]


def _newest(everything: list[ThreadMessage]) -> list[ThreadMessage]:
    """As many of the newest messages as fit, oldest of them first."""
    room = FRAME_ROOM
    newest: list[ThreadMessage] = []
    for one in reversed(everything):
        cut = _cut(one)
        room -= _weight(cut.text) + 220
        if room < 0 and newest:
            break
        newest.append(cut)
    return newest[::-1]


def _cut(one: ThreadMessage) -> ThreadMessage:
    if _weight(one.text) <= MESSAGE_ROOM:
        return one
    length = len(one.text)
    while _weight(one.text[:length]) > MESSAGE_ROOM:
        length = length * MESSAGE_ROOM // _weight(one.text[:length])
    return ThreadMessage(one.sequence, one.mine, one.who, one.day, one.text[:length], cut=True)


def _weight(text: str) -> int:
    """Bytes once escaped: the five signs that HTML writes longer take up to five each."""
    return len(text.encode()) + 4 * sum(text.count(sign) for sign in "&<>\"'")


def _shown(message: Message) -> ThreadMessage:
    mine = message.author is Author.VISITOR
    return ThreadMessage(
        message.sequence,
        mine,
        translate(g.locale, "message-from-you" if mine else "message-from-staff"),
        day_word(message.at.astimezone(clock.ZONE).date(), clock.today(), g.locale),
        message.text,
    )
