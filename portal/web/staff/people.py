"""Who reads for an organisation, and letting somebody in: by a colleague who can, or by the recovery key.

A recovery key that was typed into a browser has been seen by a machine, so it is replaced: the new one is shown, and
counts once five of its words were typed back from paper. Until then it waits in the session.
"""

import secrets

from flask import Response

from portal.crypto import recovery
from portal.domain import memberships
from portal.errors import PortalError, RecoveryWordsError
from portal.web import forms, pages, sessions
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.staff import blueprint, guard
from portal.web.staff.inbox import panes

room = blueprint("people", __name__)

ASKED = 5


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
            organisation = typed["organisation"]
            memberships.confirm_first(
                house.database, house.keys.site, organisation, desk.member.id, typed["words"]
            )
            _offer_new_key(organisation)
        else:
            memberships.confirm(house.database, house.keys.site, desk, typed["organisation"], typed["member"])
    except PortalError as error:
        return _show(error)
    return _show(done=True)


@room.post("/people/recovery")
@guard.signed_in
def replace() -> Response:
    """The words typed back: the new recovery key takes the place of the old one."""
    typed, house, session = forms.fields(), portal(), sessions.current()
    waiting = session.get("recovery")
    if waiting is None:
        return _show()
    try:
        typed.check_type()
        words = waiting["words"].split()
        if any(typed[f"word-{place}"].strip().lower() != words[place - 1] for place in waiting["asked"]):
            raise RecoveryWordsError()
        memberships.replace_recovery_key(
            house.database, house.keys.site, guard.at_desk(), waiting["organisation"], waiting["words"]
        )
    except PortalError as error:
        return _show(error)
    del session["recovery"]
    sessions.save(session)
    return _show(done=True)


def _offer_new_key(organisation_id: str) -> None:
    session = sessions.current()
    asked = sorted(secrets.SystemRandom().sample(range(1, 25), ASKED))
    session["recovery"] = {"organisation": organisation_id, "words": recovery.generate(), "asked": asked}
    sessions.save(session)


def _show(error: PortalError | None = None, *, done: bool = False) -> Response:
    desk = guard.at_desk()
    waiting = sessions.current().get("recovery")
    return pages.show(
        "staff/people.html",
        Policy.STAFF,
        status=error.status if error else 200,
        path="",
        switch="none",
        error=pages.sentence(error) if error else None,
        done=done,
        groups=memberships.people(portal().database, desk),
        recovery_words=waiting["words"].split() if waiting else [],
        recovery_asked=waiting["asked"] if waiting else [],
        **panes(desk),
    )
