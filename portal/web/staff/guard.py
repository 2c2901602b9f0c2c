"""Who is at the desk: checked at every request against the database, so that another process can end a session."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, cast

from flask import Response, g, request

from portal import clock
from portal.crypto.identities import KeyPair
from portal.domain import desk as desks
from portal.domain.desk import Desk
from portal.errors import PortalError, SignedOutError, StoreDownError
from portal.storage import staff
from portal.web import forms, pages, sessions
from portal.web.portal import portal

P = ParamSpec("P")


def begin(member_id: str, session_number: int, pair: KeyPair) -> None:
    """Open a staff session; written at once, so that a store that is down is told in the sign-in form."""
    session = sessions.current()
    if session.store_down:
        raise StoreDownError()
    session.begin(
        member=member_id,
        number=session_number,
        secret=pair.secret.hex(),
        started=int(clock.now().timestamp()),
    )
    sessions.save(session)


def at_desk() -> Desk:
    """The signed-in member with what she can open. Raises SignedOutError, StoreDownError, DatabaseDownError."""
    if "desk" not in g:
        g.desk = _look()
    return cast(Desk, g.desk)


def _look() -> Desk:
    session = sessions.current()
    if session.store_down:
        raise StoreDownError()
    if not session.is_open:
        raise SignedOutError()
    with portal().database.read() as db:
        member = staff.by_id(db, session["member"])
        too_old = clock.now().timestamp() - session["started"] > sessions.STAFF_MOST_SECONDS
        if member is None or member.removed or member.session_number != session["number"] or too_old:
            session.end()
            raise SignedOutError()
        return desks.unlock(db, member, KeyPair.from_secret(bytes.fromhex(session["secret"])))


def signed_in(view: Callable[P, Response]) -> Callable[P, Response]:
    """Decorates a staff view: a stranger is led to the sign-in form, with a text that was under way kept."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> Response:
        try:
            at_desk()
            if request.method == "POST":
                forms.check_token()
        except (SignedOutError, StoreDownError) as error:
            return _to_sign_in(error)
        except PortalError as error:
            return refused(error)
        return view(*args, **kwargs)

    guarded.guarded = True  # type: ignore[attr-defined]
    return guarded


def refused(error: PortalError) -> Response:
    """A text whose conversation cannot be shown with it stands on the page that says why, and is one press away."""
    if request.method != "POST":
        return pages.plain(error)
    typed = forms.fields()
    kept = pages.Kept(typed["message"], typed["token"], typed["seen"], forms.token())
    return pages.plain(error, kept if typed["message"] else None)


def _to_sign_in(error: PortalError) -> Response:
    from portal.web.staff import sign_in

    if request.method != "POST":
        if isinstance(error, StoreDownError):
            return pages.plain(error)
        return pages.see("/staff/sign-in")
    typed = forms.fields()
    return sign_in.show(error=error, kept=typed["message"], kept_for=request.view_args or {}, typed=typed)
