"""Coming back: the code, the thread, its refreshing frame, replying, leaving, erasing."""

import hmac
from contextlib import suppress

from flask import Response, g, request

from portal import clock
from portal.crypto import receipts
from portal.domain import conversations, texts
from portal.errors import (
    AnotherOpenError,
    DatabaseBusyError,
    DatabaseDownError,
    ForeignSiteError,
    GoneError,
    PortalError,
    ReceiptLengthError,
    ReceiptSlipError,
    SlowDownError,
    StoreDownError,
    UnknownReceiptError,
    VisitEndedError,
)
from portal.web import errors, forms, limits, pages, sessions
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.public import blueprint, codes, threads

room = blueprint("conversation", __name__)

_STATUS_OF_SLIPS = (ReceiptLengthError, ReceiptSlipError, UnknownReceiptError)


@room.get("/conversation")
def come_back() -> Response:
    visit = sessions.current()
    if not visit.is_open:
        return _ask(error=StoreDownError() if visit.store_down else None, switch="links")
    try:
        return threads.show(_thread(), whole="all" in request.args)
    except GoneError as error:
        return _gone("", error)
    except PortalError as error:
        return pages.plain(error)


@room.post("/conversation")
def unlock() -> Response:
    """Open a conversation by its code; a text that an ended visit left over is sent in the same act."""
    typed = forms.fields()
    try:
        forms.check_site()
        if "switch" in typed:
            return _ask(typed["receipt"], typed["message"], token=typed["token"], wait=typed["wait"])
        typed.check_type()
        _refuse_silent_replacement(typed)
        now = clock.now()
        receipts.parse(typed["receipt"])
        limits.opening(now)
        house = portal()
        unlocked = conversations.unlock(house.database, house.gate, house.keys, typed["receipt"], now)
        _begin(unlocked)
        if typed["message"]:
            return _reply(typed)
    except ForeignSiteError as error:
        # Not the code that came along: it may be another's, and one press would lead into that conversation.
        return _ask("", typed["message"], error=error)
    except PortalError as error:
        return _ask(typed["receipt"], typed["message"], error=error, token=typed["token"], wait=_wait(typed, error))
    return _to_thread()


def _begin(unlocked: conversations.Unlocked) -> None:
    visit = sessions.current()
    if visit.store_down:
        raise StoreDownError()
    visit.visit(unlocked.conversation_id, unlocked.data_key, unlocked.receipt)
    # Written now rather than after the view: a store that is down must be told while the code is still typed.
    sessions.save(visit)


def _refuse_silent_replacement(typed: forms.Fields) -> None:
    """A page of somebody else could put a visitor into its own thread: what is open is left only when asked to."""
    visit = sessions.current()
    if not visit.is_open:
        return
    if hmac.compare_digest(receipts.parse(typed["receipt"]), str(visit["receipt"])):
        return
    if typed["replace"] != "1":
        raise AnotherOpenError()
    forms.check_token()


@room.get("/conversation/messages")
def messages() -> Response:
    visit = sessions.current()
    visit.quiet = True
    count = request.args.get("n", "0")
    thread, error = None, None
    try:
        thread = _thread() if visit.is_open else None
    except GoneError:
        pass
    except PortalError as trouble:
        error = trouble
    return threads.frame(
        thread, int(count) if count.isascii() and count.isdigit() and len(count) < 6 else 0, error=error
    )


@room.post("/conversation/reply")
def reply() -> Response:
    typed = forms.fields()
    if "switch" in typed:
        return _with_thread(typed, None)
    try:
        _check_form(typed)
        typed.check_type()
        return _reply(typed)
    except GoneError as error:
        return _gone(typed["message"], error)
    except (VisitEndedError, StoreDownError) as error:
        return _ask("", typed["message"], error=error, token=typed["token"], wait=typed["wait"])
    except PortalError as error:
        return _with_thread(typed, error)


def _reply(typed: forms.Fields) -> Response:
    visit, house = sessions.current(), portal()
    text = texts.message(typed["message"])
    now = clock.now()
    token = forms.own_bytes(typed["token"])
    limits.replying(visit["conversation"], token, typed["wait"], now)
    conversations.reply(
        house.database, house.keys, visit["conversation"], bytes.fromhex(visit["key"]), text, token, now
    )
    return _to_thread()


@room.get("/conversation/code")
def code() -> Response:
    visit = sessions.current()
    if not visit.is_open:
        return _ask(error=_not_open(visit))
    try:
        opened = _thread().opened
    except PortalError as error:
        return pages.plain(error)
    return codes.show(visit["receipt"], opened.row.organisation_id, urgent=opened.row.urgent, first=False)


@room.post("/conversation/leave")
def leave() -> Response:
    typed = forms.fields()
    try:
        _check_form(typed)
        _leave(typed)
    except VisitEndedError:
        # Not open here any more, which is what was asked for. Another conversation that is open stays so.
        pass
    except StoreDownError:
        # The browser forgets its half of the key, and what is left in the store ends by itself.
        sessions.current().ended = True
    except PortalError as error:
        return pages.plain(error)
    return pages.show("conversation/gone.html", Policy.PRIVATE, path="conversation", switch="none", how="left")


def _leave(typed: forms.Fields) -> None:
    visit, house = sessions.current(), portal()
    conversation_id, visited = visit["conversation"], visit["visited"]
    visit.end()
    # Whatever the database says: who presses this wants nothing to stay open here.
    with suppress(DatabaseBusyError, DatabaseDownError):
        _mark_read(typed, conversation_id)
        conversations.burn_stamps(house.database, house.keys, visited, clock.now())


@room.get("/conversation/erase")
def ask_erase() -> Response:
    visit = sessions.current()
    if not visit.is_open:
        return _ask(error=_not_open(visit))
    return _show_erase(None)


@room.post("/conversation/erase")
def erase() -> Response:
    typed = forms.fields()
    try:
        _check_form(typed)
        visit, house = sessions.current(), portal()
        conversations.erase(house.database, house.keys, visit["conversation"], clock.now())
        conversations.burn_stamps(house.database, house.keys, visit["visited"], clock.now())
        visit.end()
    except VisitEndedError as error:
        return _ask(error=error)
    except PortalError as error:
        return _show_erase(error)
    return pages.show("conversation/gone.html", Policy.PRIVATE, path="conversation", switch="none", how="erased")


def _show_erase(error: PortalError | None) -> Response:
    return pages.show(
        "conversation/erase.html",
        Policy.FORM,
        status=error.status if error else 200,
        path="conversation",
        switch="none",
        conversation=sessions.current().get("conversation", ""),
        csrf=forms.token(),
        error=pages.sentence(error) if error else None,
    )


def _check_form(typed: forms.Fields) -> None:
    """A form behind the cookie: the visit lives, the form is of its conversation, the token is its own."""
    forms.check_site()
    visit = sessions.current()
    if visit.store_down:
        raise StoreDownError()
    if not visit.is_open or typed["conversation"] != visit["conversation"]:
        raise VisitEndedError()
    forms.check_token()


def _mark_read(typed: forms.Fields, conversation_id: str) -> None:
    seen = typed["seen"]
    if seen.isascii() and seen.isdigit() and len(seen) < 8:
        conversations.mark_read(portal().database, conversation_id, int(seen))


def _thread() -> conversations.Thread:
    visit = sessions.current()
    return conversations.thread(portal().database, visit["conversation"], bytes.fromhex(visit["key"]), clock.now())


def _not_open(visit: sessions.Session) -> PortalError:
    return StoreDownError() if visit.store_down else VisitEndedError()


def _gone(message: str, error: GoneError) -> Response:
    """What was open here is no more: the browser is free for another code."""
    sessions.current().end()
    return _ask("", message, error=error)


def _with_thread(typed: forms.Fields, error: PortalError | None) -> Response:
    """The thread again, what was typed in its box, the error above it."""
    visit = sessions.current()
    # A text meant for one conversation must not stand in the box of another.
    if not visit.is_open or typed["conversation"] != visit["conversation"]:
        return _ask("", typed["message"], error=error or _not_open(visit), token=typed["token"])
    wait = _wait(typed, error)
    try:
        return threads.show(_thread(), message=typed["message"], token=typed["token"], wait=wait, error=error)
    except PortalError as gone:
        # Not even the thread can be read: the text stands alone, under the receipt field.
        return _ask("", typed["message"], error=error or gone, token=typed["token"], wait=wait)


def _wait(typed: forms.Fields, error: PortalError | None) -> str:
    """The ticket for the next press: the one just given out, or the one that came along."""
    return str(error.values["token"]) if isinstance(error, SlowDownError) else typed["wait"]


def _ask(
    receipt: str = "",
    message: str = "",
    *,
    error: PortalError | None = None,
    token: str = "",
    wait: str = "",
    switch: str = "form",
) -> Response:
    visit = sessions.current()
    return pages.show(
        "conversation/open.html",
        Policy.FORM,
        status=error.status if error else 200,
        path="conversation",
        switch=switch,
        receipt=receipt,
        message=message,
        token=forms.own_bytes(token).hex(),
        wait=wait,
        action=f"/{g.locale}/conversation",
        ask_replace=isinstance(error, AnotherOpenError),
        csrf=forms.token() if visit.is_open else "",
        error=pages.sentence(error) if error else None,
        error_field="receipt" if isinstance(error, _STATUS_OF_SLIPS) else None,
    )


def _after_mistake(error: PortalError) -> Response:
    typed = forms.fields()
    return _ask(typed["receipt"], typed["message"], error=error, token=typed["token"])


errors.keeps_text(room, _after_mistake)


def _to_thread() -> Response:
    return pages.see(f"/{g.locale}/conversation#end")

