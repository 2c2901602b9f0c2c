"""A walk through every page that is made at a request: as a visitor who writes, and as somebody at the desk.

The laws about pages look at what the walk has seen. A view that it does not reach fails `test_tour`.
"""

import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from portal import clock
from portal.crypto import stamps
from portal.crypto.stamps import Stamp
from portal.domain import accounts
from portal.model.staff import Role
from portal.storage import organisations
from tests import houses
from tests.house.markup import Form, Page
from tests.houses import House

TEXT = "Un mot à garder"
KINDS = ("text/html", "text/plain")


@dataclass(frozen=True)
class Seen:
    """One answer, and how it was asked for."""

    what: str
    response: TestResponse = field(repr=False)

    @property
    def page(self) -> Page:
        return Page(self.response.text)

    @property
    def is_page(self) -> bool:
        return self.response.mimetype == "text/html"

    def __str__(self) -> str:
        return f"{self.what} ({self.response.status_code})"


@dataclass
class Guest:
    """A browser with its own cookies, and all that it was answered."""

    app: Flask
    house: House
    locale: str = "fr"
    headers: dict[str, str] = field(default_factory=dict)
    base: str = "http://localhost"
    seen: list[Seen] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.client: FlaskClient = self.app.test_client()
        self.headers = {"Accept-Language": self.locale, **self.headers}

    def ask(self, path: str, method: str = "GET", **more: Any) -> TestResponse:
        headers = {**self.headers, **more.pop("headers", {})}
        response = self.client.open(path, method=method, headers=headers, base_url=self.base, buffered=True, **more)
        self.seen.append(Seen(f"{method} {path}", response))
        return response

    def get(self, path: str, **more: Any) -> Page:
        return Page(self.ask(path, **more).text)

    def send(self, form: Form, headers: dict[str, str] | None = None, **typed: str) -> TestResponse:
        """Press the main button."""
        return self.ask(form.action, "POST", data={**form.sent, **typed}, headers=headers or {})

    def at(self, rest: str = "") -> str:
        return f"/{self.locale}/conversation{rest}"

    def write(self, text: str = TEXT, **more: Any) -> TestResponse:
        return self.send(self.get(f"/{self.locale}/contact").form("/contact"), message=text, **more)

    def sign_in(self, place: int = 0) -> TestResponse:
        sign = self.house.signs[place]
        form = self.get("/staff/sign-in").form("/staff/sign-in")
        response = None
        # Each half minute has one code, and it is spent once.
        for ahead in (0, 30, -30):
            code = houses.one_time_code(sign, clock.now() + timedelta(seconds=ahead))
            response = self.send(form, name=sign.name, password=sign.password, code=code)
            if response.status_code == 303:
                return response
        raise AssertionError(f"nobody could sign in: {response}")


def reader(guest: Guest) -> None:
    """What somebody looks for, what is found, what is refused."""
    for boxes in ({"need": "testing", "region": "brussels"}, {"need": "x"}):
        guest.ask(f"/{guest.locale}/services", "POST", data=boxes)
    for page in ("u34", "x"):
        guest.ask(f"/{guest.locale}/b39", "POST", data={"page": page, "first": "fr", "second": "nl"})
    for words in ("PEP", "qqqq", ""):
        guest.ask(f"/{guest.locale}/search", "POST", data={"q": words})


def visitor(guest: Guest) -> None:
    """Refused forms, a message, its thread in every state, leaving, coming back, erasing."""
    contact = f"/{guest.locale}/contact"
    guest.write("")
    _received(guest)
    guest.get(guest.at())
    guest.get(guest.at("/messages"))
    guest.ask(guest.at("/code"))
    guest.ask(guest.at("/erase"))
    guest.ask(guest.at("/leave"), "POST", data={})
    guest.ask(guest.at(), "POST", data={"receipt": "1234"})
    code = Page(guest.write("12 long words. " * 900).text)
    guest.house.send()
    receipt = next(element.text for element in code.elements if "receipt" in element.attributes.get("class", ""))
    thread = guest.get(guest.at())
    for _ in range(3):
        guest.send(thread.form("/reply"), message="Encore. " * 500, token=secrets.token_hex(16))
    guest.send(thread.form("/reply"), message="")
    for rest in ("", "?all", "/messages?n=0", "/messages?n=15", "/code", "/erase"):
        guest.get(guest.at(rest))
    guest.ask(guest.at(), "POST", data={"receipt": "0000 0000 0000 0000 0000"})
    guest.send(thread.form("/leave"), csrf_token="wrong")
    guest.send(guest.get(guest.at()).form("/leave"))
    guest.send(guest.get(guest.at()).form("/conversation"), receipt=receipt)
    guest.get(guest.at())
    guest.send(guest.get(guest.at("/erase")).form("/erase"))
    guest.ask(contact, "POST", data="x" * 600_000, content_type="application/x-www-form-urlencoded")
    guest.ask(contact, "PUT")
    guest.ask(contact, "OPTIONS")
    odd = (
        "/xx/contact",
        "/exit",
        "/",
        "/staff/nowhere",
        "/healthz",
        "/readyz",
        "/favicon.ico",
        "/static/css/frame.css",
    )
    for target in ("pack", "x99", "exit"):
        guest.ask(f"/{guest.locale}/{target}")
    for path in (*odd, f"/{guest.locale.upper()}/"):
        guest.ask(path)
    guest.ask(f"/{guest.locale}/", "POST")


def _received(guest: Guest) -> None:
    """The same form, an hour after it was accepted."""
    before = clock.now() - timedelta(hours=1)
    stamp = Stamp(secrets.token_bytes(16), int(before.timestamp()))
    guest.house.send(TEXT, now=before, stamp=stamp)
    written = stamps.write(houses.SITE_KEY, stamp.nonce, stamp.issued)
    guest.ask(f"/{guest.locale}/contact", "POST", data={"message": TEXT, "stamp": written})


def staff(guest: Guest, place: int) -> None:
    """The doors from outside, then every page of the desk of one organisation."""
    with guest.house.database.read() as db:
        named = {one.name: one.id for one in organisations.all_of_them(db)}
    guest.house.send(organisation_id=named[guest.house.signs[place].organisation])
    for path in ("/staff/", "/staff/account", "/staff/join"):
        guest.ask(path)
    guest.ask("/staff/people/confirm", "POST", data={})
    guest.ask("/staff/sign-in", "POST", data={"name": "Lou", "password": "x", "code": "1", "kept": TEXT})
    _join(guest)
    guest.sign_in(place)
    inbox = guest.get("/staff/")
    rooms = [link for link in inbox.links if "/conversations/" in link]
    views = ("/staff/?view=answered", "/staff/?view=closed")
    for path in (*views, "/staff/people", "/staff/pages", "/staff/account", rooms[0]):
        guest.ask(path)
    room = guest.get(rooms[0])
    guest.send(room.form("/reply"), message="")
    guest.send(room.form("/reply"), message=TEXT, csrf_token="wrong")
    guest.send(room.form("/reply"), message=TEXT, seen="0", token=secrets.token_hex(16))
    guest.send(room.form("/claim"))
    guest.send(guest.get(rooms[0]).form("/unclaim"))
    guest.send(room.form("/close"))
    guest.send(guest.get(rooms[0]).form("/reopen"))
    guest.get("/staff/conversations/" + "0" * 32)
    guest.send(guest.get("/staff/account").form("/staff/account"), old="x", password="y" * 14)
    token = room.form("/staff/sign-out").fields["csrf_token"]
    for act in ("confirm", "recovery"):
        guest.ask(f"/staff/people/{act}", "POST", data={"csrf_token": token, "words": "no"})
    guest.ask("/staff/sign-out", "POST", data={"csrf_token": token})


def _join(guest: Guest) -> None:
    name = f"Nouveau {guest.locale}"
    with guest.house.database.read() as db:
        organisation = organisations.all_of_them(db)[0]
    code = accounts.invite(guest.house.database, houses.SITE_KEY, name, organisation, Role.MEMBER, clock.today())
    form = guest.get("/staff/join").form("/staff/join")
    guest.send(form, name=name, invitation="wrong")
    keys = Page(guest.send(form, name=name, invitation=code).text).form("/staff/join")
    guest.send(keys, code="000000")
