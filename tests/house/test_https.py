"""Every form passes over https with the headers that a browser really sends, and its cookies are closed."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from tests.fixtures import Inside
from tests.house.markup import Form, Page
from tests.house.tour import TEXT, Guest

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

ORIGIN = "https://example.org"
ONION = "http://permanence2xyz.onion"
LAW = "Behind a proxy that ends TLS no form may fail: look at web/forms.py and at the Referrer-Policy of its page."
BROWSER = {
    "User-Agent": "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
    "Cache-Control": "max-age=0",
    "Upgrade-Insecure-Requests": "1",
}
FETCHED = {
    "Sec-Fetch-Site": "same-origin",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-User": "?1",
    "Sec-Fetch-Dest": "document",
}
# What a form sends besides: as Chromium and Firefox do, as they do under no-referrer, as older ones do.
SENT: Mapping[str, Mapping[str, str]] = {
    "Chromium": {"Origin": ORIGIN, "Referer": f"{ORIGIN}/fr/", **FETCHED},
    "Chromium without a referrer": {"Origin": "null", **FETCHED},
    "Tor Browser": {"Origin": ORIGIN, **FETCHED},
    "typed by hand": {**FETCHED, "Sec-Fetch-Site": "none"},
    "an old browser": {"Origin": ORIGIN, "Referer": f"{ORIGIN}/fr/"},
    "an old browser without an origin": {"Referer": f"{ORIGIN}/fr/"},
    "an old browser that hides it": {"Origin": "null"},
    "nothing at all": {},
}


@pytest.fixture(params=SENT)
def guest(portal_with: Callable[..., Inside], request: pytest.FixtureRequest) -> Guest:
    inside = portal_with(origins=frozenset({ORIGIN}))
    return Guest(inside.app, inside.house, headers={**BROWSER, **SENT[request.param]}, base=ORIGIN)


def _well(response: TestResponse, what: str, *statuses: int) -> Page:
    assert response.status_code in (statuses or (303,)), f"{what} is refused ({response.status_code}). {LAW}"
    assert not response.headers.get("Location", "").startswith("http:"), f"{what} leads back to http."
    return Page(response.text)


def test_every_form_passes(guest: Guest) -> None:
    _visitor(guest)
    _member(guest)


def _visitor(guest: Guest) -> None:
    first = guest.write()
    code = _well(first, "contact", 200)
    _closed(first, "__Host-visit")
    receipt = next(element.text for element in code.elements if "receipt" in element.attributes.get("class", ""))
    _well(guest.send(guest.get(guest.at()).form("/reply"), message=TEXT), "reply")
    _well(guest.send(guest.get(guest.at()).form("/leave")), "leave", 200)
    opened = guest.send(guest.get(guest.at()).form("/conversation"), receipt=receipt)
    _well(opened, "opening")
    _closed(opened, "__Host-visit")
    other = guest.house.send("Autre").receipt
    asked = guest.ask(guest.at(), "POST", data={"receipt": other})
    _well(asked, "opening another", 409)
    _well(guest.send(Page(asked.text).form("/conversation")), "replacing")
    _well(guest.send(guest.get(guest.at("/erase")).form("/erase")), "erase", 200)


def _member(guest: Guest) -> None:
    _closed(guest.sign_in(), "__Host-staff")
    room = next(link for link in guest.get("/staff/").links if "/conversations/" in link).partition("?")[0]
    for act in ("claim", "unclaim", "reply", "close", "reopen"):
        form = guest.get(room).form(f"/{act}")
        _well(guest.send(form, **({"message": TEXT} if act == "reply" else {})), act)
    account = guest.get("/staff/account").form("/staff/account")
    _well(guest.send(account, old="wrong", password="y" * 14), "a password change", 422)
    token = account.fields["csrf_token"]
    people = Form("post", "/staff/people/confirm", {"csrf_token": token, "organisation": "0" * 32, "words": "no"})
    _well(guest.send(people), "confirming", 403, 404, 422)
    _well(guest.send(Form("post", "/staff/people/recovery", {"csrf_token": token})), "a recovery key", 200)
    _well(guest.send(guest.get("/staff/").form("/staff/sign-out")), "sign-out")


def _closed(response: TestResponse, name: str) -> None:
    (cookie,) = [one for one in response.headers.getlist("Set-Cookie") if one.startswith(f"{name}=")]
    marks = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert marks == {"secure", "httponly", "path=/", "samesite=strict"}, (
        f"{cookie.partition('=')[0]} has {sorted(marks)}: a __Host- cookie is Secure, HttpOnly, SameSite=Strict, and "
        "has no Max-Age, no Expires and no Domain."
    )


def test_the_onion_address_is_our_own(portal_with: Callable[..., Inside], one_page: Path) -> None:
    """There http is safe, and the list of origins need not name it."""
    inside = portal_with(origins=frozenset({ORIGIN}), onion=ONION, root=one_page)
    guest = Guest(inside.app, inside.house, headers={**BROWSER, "Origin": ONION}, base=ONION)
    assert guest.write().status_code == 200, LAW


def test_what_only_looks_like_ours_is_refused(portal_with: Callable[..., Inside]) -> None:
    inside = portal_with(origins=frozenset({ORIGIN}))
    for origin in ("https://example.org.hostile.example", "http://example.org", "https://example.org:444"):
        guest = Guest(inside.app, inside.house, headers={**BROWSER, "Origin": origin}, base=ORIGIN)
        assert guest.write().status_code == 403, f"{origin} passes for {ORIGIN}."
