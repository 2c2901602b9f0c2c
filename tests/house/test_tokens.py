"""Every form behind a cookie refuses a page that does not know its token; every public one refuses a foreign site."""

from collections.abc import Callable

import pytest
from flask import Flask

from portal.storage.database import Database
from portal.storage.tables import metadata
from tests.fixtures import Inside
from tests.house import dump
from tests.house.markup import Form, Page
from tests.house.source import told
from tests.house.tour import TEXT, Guest

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

PUBLIC = {
    *("/<locale>/contact", "/<locale>/conversation", "/<locale>/search", "/<locale>/services", "/<locale>/b39"),
    *("/staff/sign-in", "/staff/join"),
}
VISIT = {"/<locale>/conversation/reply", "/<locale>/conversation/leave", "/<locale>/conversation/erase"}
CONVERSATION = "/staff/conversations/<conversation_id>/"
DESK = {
    *(CONVERSATION + act for act in ("reply", "claim", "unclaim", "close", "reopen")),
    "/staff/account", "/staff/people/confirm", "/staff/people/recovery", "/staff/sign-out",
}  # fmt: skip
LAW = "Call forms.check_token() in the view (staff: @guard.signed_in does) before anything is done, and keep the text."
FOREIGN = {
    "another site": {"Sec-Fetch-Site": "cross-site"},
    "a sister site": {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost"},
    "an old browser on another site": {"Origin": "https://hostile.example"},
    "another port": {"Origin": "http://localhost:81"},
    "another scheme": {"Origin": "https://localhost"},
    "in capitals": {"Sec-Fetch-Site": "Cross-Site"},
}
OWN = {
    "a browser of today": {"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"},
    "typed by hand": {"Sec-Fetch-Site": "none"},
    "an old browser": {"Origin": "http://localhost"},
    "a browser that hides it": {"Origin": "null"},
    "a browser that says nothing": {},
}


def posts(app: Flask) -> set[str]:
    return {rule.rule for rule in app.url_map.iter_rules() if "POST" in (rule.methods or set())}


def test_every_form_has_its_kind(portal_with: Callable[..., Inside]) -> None:
    unknown = posts(portal_with().app) ^ (PUBLIC | VISIT | DESK)
    assert not unknown, told(
        sorted(unknown), "Say in tests/house/test_tokens.py whether it is public, behind a visit or behind a desk."
    )


def _visitor(inside: Inside) -> tuple[Guest, dict[str, Form]]:
    guest = Guest(inside.app, inside.house)
    guest.write()
    thread, erase = guest.get(guest.at()), guest.get(guest.at("/erase"))
    return guest, {rule: (erase if "erase" in rule else thread).form(rule.rpartition("/")[2]) for rule in VISIT}


def _member(inside: Inside) -> tuple[Guest, dict[str, Form]]:
    guest = Guest(inside.app, inside.house)
    guest.sign_in()
    room = next(link for link in guest.get("/staff/").links if "/conversations/" in link).partition("?")[0]
    own = guest.get(room).form("/reply")
    forms = {}
    for rule in DESK:
        address = rule.replace("/staff/conversations/<conversation_id>", room)
        forms[rule] = Form("post", address, dict(own.fields))
    return guest, forms


@pytest.mark.parametrize("side", [_visitor, _member])
def test_a_form_behind_a_cookie_refuses_a_wrong_token(
    portal_with: Callable[..., Inside], side: Callable[[Inside], tuple[Guest, dict[str, Form]]]
) -> None:
    inside = portal_with()
    guest, forms = side(inside)
    before = dump.of(inside.house.database)
    found = []
    for token in (None, "", "wrong", "x" * 91):
        for rule, form in sorted(forms.items()):
            fields = {**form.fields, "message": TEXT, "old": "x", "password": "y" * 14, "words": "one two"}
            fields.pop("csrf_token")
            response = guest.ask(form.action, "POST", data=fields if token is None else {**fields, "csrf_token": token})
            if response.status_code != 400:
                found.append(f"{rule} with {token!r}: {response.status_code}")
            if rule.endswith("/reply") and TEXT not in response.text:
                found.append(f"{rule}: loses the text")
            if "Set-Cookie" in response.headers:
                found.append(f"{rule}: ends the session")
    assert not found, told(found, LAW)
    assert dump.of(inside.house.database) == before, f"A refused form changed something. {LAW}"


@pytest.mark.parametrize("side", [_visitor, _member])
def test_the_token_of_somebody_else_is_refused(
    portal_with: Callable[..., Inside], side: Callable[[Inside], tuple[Guest, dict[str, Form]]]
) -> None:
    inside = portal_with()
    other = Guest(inside.app, inside.house)
    other.write()
    token = other.get(other.at()).form("/reply").fields["csrf_token"]
    guest, forms = side(inside)
    for rule, form in sorted(forms.items()):
        assert guest.send(form, csrf_token=token).status_code == 400, f"{rule} takes another's token. {LAW}"


@pytest.mark.parametrize("side", [_visitor, _member])
def test_a_right_token_from_a_foreign_site_is_refused(
    portal_with: Callable[..., Inside], side: Callable[[Inside], tuple[Guest, dict[str, Form]]]
) -> None:
    inside = portal_with()
    guest, forms = side(inside)
    before = dump.of(inside.house.database)
    for site, headers in FOREIGN.items():
        for rule, form in sorted(forms.items()):
            response = guest.send(form, headers, message=TEXT)
            assert response.status_code == 403, f"{rule} is taken from {site}. {LAW}"
            assert not rule.endswith("/reply") or TEXT in response.text, f"{rule} loses the text. {LAW}"
    assert dump.of(inside.house.database) == before


def _public(inside: Inside, rule: str) -> tuple[Guest, Form, dict[str, str]]:
    """The form, and what is typed into it that has to come back."""
    guest = Guest(inside.app, inside.house)
    address = rule.replace("<locale>", "fr")
    kept = {
        "/<locale>/contact": {"message": TEXT, "nickname": "Étoile"},
        "/<locale>/conversation": {"receipt": inside.house.send().receipt, "message": TEXT},
        "/<locale>/search": {"q": "Étoile"},
        "/<locale>/b39": {"page": "h34", "first": "fr", "second": "nl"},
        "/<locale>/services": {"need": "testing", "open_now": "1"},
        "/staff/sign-in": {"name": "Lou Ève", "kept": TEXT, "kept_for": "0" * 32},
        "/staff/join": {"name": "Lou Ève", "invitation": "abcd-efgh"},
    }
    return guest, guest.get(address).form(address), kept[rule]


@pytest.mark.parametrize("rule", sorted(PUBLIC))
def test_a_public_form_refuses_a_foreign_site(portal_with: Callable[..., Inside], rule: str) -> None:
    inside = portal_with()
    guest, form, typed = _public(inside, rule)
    before = dump.of(inside.house.database)
    for site, headers in FOREIGN.items():
        response = guest.send(form, headers, **typed)
        assert response.status_code == 403, f"{rule} is taken from {site}: call forms.check_site() first."
        assert guest.client.get_cookie("visit") is None
        assert guest.client.get_cookie("staff") is None
        fields = next(one for one in Page(response.text).forms if one.action == form.action).fields
        # A code that another page sent along may be another's: one press would lead into that conversation.
        assert not fields.get("receipt"), "A foreign site fills in a code."
        lost = {name: value for name, value in typed.items() if name != "receipt" and fields.get(name) != value}
        assert not lost, f"{rule} loses what was typed: {lost}. Show the form again with it."
    assert dump.of(inside.house.database) == before, f"{rule} acts for a foreign site: call forms.check_site() first."


@pytest.mark.parametrize("rule", sorted(PUBLIC))
def test_a_public_form_takes_our_own(portal_with: Callable[..., Inside], rule: str) -> None:
    inside = portal_with()
    foreign = FOREIGN["another site"]
    for site, headers in OWN.items():
        guest, form, typed = _public(inside, rule)
        response = guest.send(form, headers, **typed)
        # Sign-in and join are refused for the wrong name, in words of their own.
        taken = {"/<locale>/conversation": 303}.get(rule, 200 if rule.startswith("/<locale>") else 403)
        assert response.status_code == taken, f"{rule} refuses {site}"
        other = Guest(inside.app, inside.house).send(form, foreign, **typed)
        assert _said(other.text) != _said(response.text), f"{rule} takes {site} for a foreign site"


def _said(html: str) -> list[str]:
    return [element.text for element in Page(html).elements if element.attributes.get("id") == "error"]


@pytest.mark.parametrize("side", [_visitor, _member])
def test_a_right_token_is_taken(
    portal_with: Callable[..., Inside], side: Callable[[Inside], tuple[Guest, dict[str, Form]]]
) -> None:
    guest, forms = side(portal_with())
    for site, headers in OWN.items():
        for rule, form in sorted(forms.items()):
            if not rule.endswith(("/erase", "/leave", "/sign-out")):
                response = guest.send(form, headers, message=TEXT, old="x", password="y" * 14)
                # The member asked about does not exist, which is refused in words of its own.
                taken = (200, 303, 409, 422) if rule != "/staff/people/confirm" else (403, 404)
                assert response.status_code in taken, f"{rule} from {site}: {response.status_code}"


def test_another_conversation_is_not_opened_without_the_token(portal_with: Callable[..., Inside]) -> None:
    """Else a hostile page that knows its own code could put a visitor into its own thread."""
    inside = portal_with()
    guest = Guest(inside.app, inside.house)
    guest.write()
    other = inside.house.send("Autre").receipt
    form = guest.get(guest.at())
    asked = guest.ask(guest.at(), "POST", data={"receipt": other, "message": TEXT})
    assert asked.status_code == 409
    assert TEXT in asked.text
    for token in ({}, {"csrf_token": "wrong"}):
        response = guest.ask(guest.at(), "POST", data={"receipt": other, "replace": "1", **token})
        assert response.status_code == 400, f"An open conversation is replaced without its token. {LAW}"
    assert guest.get(guest.at()).form("/reply").fields["conversation"] == form.form("/reply").fields["conversation"]
    assert guest.send(Page(asked.text).form("/conversation"), message="").status_code == 303


def test_the_tables_are_read(portal_with: Callable[..., Inside]) -> None:
    inside = portal_with()
    before = dump.of(inside.house.database)
    assert set(before) == {table.name for table in metadata.sorted_tables}
    inside.house.send()
    assert isinstance(inside.house.database, Database)
    assert dump.of(inside.house.database) != before
