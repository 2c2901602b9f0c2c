"""Who reads for an organisation, and letting somebody in: by a colleague who can, or by the recovery key."""

from flask import Response

from portal.domain import memberships
from portal.errors import PortalError
from portal.web import forms, pages
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.staff import blueprint, guard
from portal.web.staff.inbox import panes

room = blueprint("people", __name__)


@room.get("/people")
@guard.signed_in
def look() -> Response:
    return _show()


@room.post("/people/confirm")
@guard.signed_in
def confirm() -> Response:
    typed, house = forms.fields(), portal()
    try:
        typed.check_type()
        desk = guard.at_desk()
        if typed["words"]:
            memberships.confirm_first(
                house.database, house.keys.site, typed["organisation"], desk.member.id, typed["words"]
            )
        else:
            memberships.confirm(house.database, desk, typed["organisation"], typed["member"])
    except PortalError as error:
        return _show(error)
    return _show(done=True)


def _show(error: PortalError | None = None, *, done: bool = False) -> Response:
    desk = guard.at_desk()
    return pages.show(
        "staff/people.html",
        Policy.STAFF,
        status=error.status if error else 200,
        path="",
        switch="none",
        error=pages.sentence(error) if error else None,
        done=done,
        groups=memberships.people(portal().database, desk),
        **panes(desk),
    )
