"""Signing in and out. A text that was under way when a session ended is carried through the form."""

from collections.abc import Mapping
from typing import Any

from flask import Response

from portal import clock
from portal.domain import accounts
from portal.errors import PortalError
from portal.web import forms, limits, pages, sessions
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.staff import blueprint, guard

room = blueprint("sign-in", __name__)


@room.get("/sign-in")
def ask() -> Response:
    return show()


@room.post("/sign-in")
def sign_in() -> Response:
    typed, now = forms.fields(), clock.now()
    kept_for = {"conversation_id": typed["kept_for"]} if forms.is_hex(typed["kept_for"]) else {}
    try:
        forms.check_site()
        typed.check_type()
        limits.sign_in(now)
        house = portal()
        signed = accounts.sign_in(
            house.database,
            house.gate,
            house.keys,
            typed["name"],
            typed["password"],
            typed["code"],
            now,
            may_try_step=limits.one_time_step,
        )
        guard.begin(signed.member.id, signed.member.session_number, signed.pair)
    except PortalError as error:
        return show(error=error, name=typed["name"], kept=typed["kept"], kept_for=kept_for, typed=typed)
    if kept_for and typed["kept"]:
        from portal.web.staff import conversation

        return conversation.with_draft(kept_for["conversation_id"], typed["kept"], typed)
    return pages.see("/staff/")


@room.post("/sign-out")
@guard.signed_in
def sign_out() -> Response:
    sessions.current().end()
    return pages.see("/staff/sign-in")


def show(
    *,
    error: PortalError | None = None,
    name: str = "",
    kept: str = "",
    kept_for: Mapping[str, Any] | None = None,
    typed: forms.Fields | None = None,
) -> Response:
    return pages.show(
        "staff/sign_in.html",
        Policy.STAFF,
        status=error.status if error else 200,
        path="",
        switch="none",
        name=name,
        error=pages.sentence(error) if error else None,
        kept=kept,
        kept_for=(kept_for or {}).get("conversation_id", ""),
        seen=typed["seen"] if typed else "",
        token=typed["token"] if typed else "",
    )

