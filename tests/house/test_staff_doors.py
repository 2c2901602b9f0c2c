"""Every staff door refuses a stranger, and whoever comes with a cookie that was never given out or is over."""

from collections.abc import Callable

import pytest
from flask import Flask
from werkzeug.routing import Rule

from portal.crypto import sessions as cookies
from tests.fixtures import Inside
from tests.house.markup import Page
from tests.house.source import told
from tests.house.tour import TEXT, Guest

OPEN = {"/staff/sign-in": "how one gets in", "/staff/join": "how one gets in the first time"}
LAW = (
    "Put @guard.signed_in above the view, or name the door with its reason in OPEN of tests/house/test_staff_doors.py."
)


def doors(app: Flask) -> list[tuple[str, str]]:
    """Method and address of every staff door but the open ones."""
    rules = [rule for rule in app.url_map.iter_rules() if rule.rule.startswith("/staff") and rule.rule not in OPEN]
    return [(method, address(rule)) for rule in rules for method in sorted((rule.methods or set()) - {"OPTIONS"})]


def address(rule: Rule) -> str:
    parts = {"<conversation_id>": "0" * 32}
    found = rule.rule
    for part, value in parts.items():
        found = found.replace(part, value)
    assert "<" not in found, f"{rule.rule}: say in tests/house/test_staff_doors.py what stands for its parts."
    return found


def _ended(guest: Guest) -> str:
    """The cookie of somebody who has signed out."""
    guest.sign_in(1)
    cookie = guest.client.get_cookie("staff")
    assert cookie is not None
    guest.send(guest.get("/staff/").form("/staff/sign-out"))
    return str(cookie.value)


def _visits(guest: Guest) -> str:
    """A visitor's own cookie, under the other name."""
    guest.write()
    cookie = guest.client.get_cookie("visit")
    assert cookie is not None
    return str(cookie.value)


COOKIES: dict[str, Callable[[Guest], str]] = {
    "no cookie": lambda _guest: "",
    "forged": lambda _guest: cookies.new_cookie(),
    "garbage": lambda _guest: "x" * 64,
    "odd": lambda _guest: "' OR 1=1 --",
    "ended": _ended,
    "a visitor's": _visits,
}


@pytest.mark.parametrize("kind", COOKIES)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_every_door_refuses(portal_with: Callable[..., Inside], kind: str) -> None:
    inside = portal_with()
    cookie = COOKIES[kind](Guest(inside.app, inside.house))
    found = []
    for method, path in doors(inside.app):
        guest = Guest(inside.app, inside.house)
        if cookie:
            guest.client.set_cookie("staff", cookie)
        response = guest.ask(path, method, data={"message": TEXT} if method == "POST" else None)
        if method == "POST":
            refused = response.status_code == 403 and any(
                form.action == "/staff/sign-in" for form in Page(response.text).forms
            )
        else:
            refused = (response.status_code, response.headers.get("Location")) == (303, "/staff/sign-in")
        if not refused:
            found.append(f"{method} {path}: {response.status_code} {response.headers.get('Location', '')}")
        if method == "POST" and path.endswith("/reply") and TEXT not in response.text:
            found.append(f"{method} {path}: loses the text")
    assert not found, told(found, LAW)


def test_every_view_is_guarded(standing: Inside) -> None:
    """Also where a refusal happens to come from somewhere else."""
    found = [
        f"{rule.rule}: {rule.endpoint}"
        for rule in standing.app.url_map.iter_rules()
        if rule.rule.startswith("/staff") and rule.rule not in OPEN
        if not getattr(standing.app.view_functions[rule.endpoint], "guarded", False)
    ]
    assert not found, told(found, LAW)


def test_the_open_doors_exist(standing: Inside) -> None:
    rules = {rule.rule for rule in standing.app.url_map.iter_rules()}
    assert set(OPEN) <= rules, "A door that is gone needs no exception."


def test_the_law_sees_some_doors(standing: Inside) -> None:
    assert len(doors(standing.app)) > 12
