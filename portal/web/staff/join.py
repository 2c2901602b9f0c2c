"""Joining: name and invitation code typed by hand, then a password and a one-time secret, shown once."""

from flask import Response

from portal import clock
from portal.crypto import totp
from portal.domain import accounts
from portal.errors import InvitationError, PortalError
from portal.web import forms, limits, pages
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.public.codes import picture
from portal.web.staff import blueprint

room = blueprint("join", __name__)


@room.get("/join")
def ask() -> Response:
    return _ask()


@room.post("/join")
def join() -> Response:
    """First the invitation is looked at; the second time, with a one-time code, the account is made."""
    typed, now = forms.fields(), clock.now()
    try:
        forms.check_site()
        typed.check_type()
        limits.sign_in(now)
        house = portal()
        keys = accounts.join_keys(house.database, house.keys.site, typed["name"], typed["invitation"], now.date())
    except PortalError as error:
        return _ask(typed["name"], typed["invitation"], error)
    if "code" not in typed:
        return _show_keys(typed, keys)
    try:
        accounts.join(
            house.database,
            house.gate,
            house.keys,
            typed["name"],
            typed["invitation"],
            typed["password"],
            typed["code"],
            now,
        )
    except InvitationError as error:
        return _ask(typed["name"], typed["invitation"], error)
    except PortalError as error:
        return _show_keys(typed, keys, error)
    return pages.see("/staff/sign-in")


def _ask(name: str = "", invitation: str = "", error: PortalError | None = None) -> Response:
    return pages.show(
        "staff/join.html",
        Policy.STAFF,
        status=error.status if error else 200,
        path="",
        switch="none",
        name=name,
        invitation=invitation,
        error=pages.sentence(error) if error else None,
    )


def _show_keys(typed: forms.Fields, keys: accounts.JoinKeys, error: PortalError | None = None) -> Response:
    secret = totp.to_base32(keys.totp_secret)
    return pages.show(
        "staff/join_keys.html",
        Policy.STAFF,
        status=error.status if error else 200,
        path="",
        switch="none",
        name=typed["name"],
        invitation=typed["invitation"],
        password=typed["password"] or keys.password,
        totp_secret=" ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        qr=picture(totp.uri(keys.totp_secret, typed["name"], portal().settings.site_name)),
        error=pages.sentence(error) if error else None,
    )
