"""The member's own account: changing the password ends every other session."""

from flask import Response

from portal import clock
from portal.domain import accounts
from portal.errors import PortalError
from portal.web import forms, limits, pages, sessions
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.staff import blueprint, guard
from portal.web.staff.inbox import panes

room = blueprint("account", __name__)


@room.get("/account")
@guard.signed_in
def ask() -> Response:
    return _show()


@room.post("/account")
@guard.signed_in
def change() -> Response:
    typed, house = forms.fields(), portal()
    try:
        typed.check_type()
        limits.sign_in(clock.now())
        desk = guard.at_desk()
        changed = accounts.change_password(
            house.database, house.gate, house.keys, desk.member, typed["old"], typed["password"]
        )
    except PortalError as error:
        return _show(error=error)
    sessions.current()["number"] = changed.session_number
    sessions.save(sessions.current())
    return _show(done=True)


def _show(*, error: PortalError | None = None, done: bool = False) -> Response:
    desk = guard.at_desk()
    return pages.show(
        "staff/account.html",
        Policy.STAFF,
        status=error.status if error else 200,
        path="",
        switch="none",
        error=pages.sentence(error) if error else None,
        done=done,
        least=12,
        **panes(desk),
    )
