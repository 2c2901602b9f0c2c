"""What a thief has who took the database, and whatever a person knows, but not the site key: nothing that opens.

The same hands try everything once with a wrong site key and once with the right one. The second is what makes the first
worth something: nothing more than the key was missing. The same is asked of the sessions: the store alone,
and a cookie alone, open nothing.
"""

import base64
import itertools
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from sqlalchemy import Table, select

from portal.crypto import envelope, passwords, recovery, sessions, totp
from portal.crypto.cost import Cost
from portal.crypto.identities import KeyPair, visitor
from portal.crypto.primitives import OpenError
from portal.crypto.site import SiteKey, Use
from portal.domain import organisations
from portal.errors import WrongPasswordError
from portal.model.conversation import Author, Kind
from portal.storage import tables
from portal.storage.database import Database
from portal.storage.volatile import Redis
from tests.faults.browser import Browser, between
from tests.faults.hunt import bytes_forms
from tests.fixtures import Running
from tests.houses import CHEAP, SITE_KEY, House
from tests.servers import RedisServer

WRONG_KEYS = (SiteKey(1, bytes(32)), SiteKey(1, secrets.token_bytes(32)), SiteKey(2, bytes(range(1, 33))))


@dataclass
class Thief:
    """Somebody with every row, some codes, passwords and recovery words, and a site key to try them with."""

    database: Database
    site: SiteKey
    codes: list[str]
    passwords: list[str]
    words: list[str]
    opened: dict[str, int] = field(default_factory=dict)
    """What opened, by what it is, and how many."""

    def try_everything(self) -> dict[str, int]:
        pairs = [*self._visitors(), *self._staff(), *self._recovery()]
        pairs += self._secrets(pairs)
        keys = self._boxes(pairs)
        self._letters(keys)
        self._figures()
        return self.opened

    def _rows(self, table: Table) -> list[dict[str, object]]:
        with self.database.read() as db:
            return [dict(row._mapping) for row in db.execute(select(table))]

    def _try(self, name: str, opening: Callable[[], bytes | object]) -> list[object]:
        try:
            found = opening()
        except (OpenError, WrongPasswordError):
            return []
        self.opened[name] = self.opened.get(name, 0) + 1
        return [found]

    def _visitors(self) -> list[KeyPair]:
        identities = [visitor(self.site, code, CHEAP) for code in self.codes]
        lookups = {one["lookup"] for one in self._rows(tables.conversations)}
        found = sum(one.lookup in lookups for one in identities)
        if found:
            self.opened["conversation found by its code"] = found
        return [one.pair for one in identities]

    def _staff(self) -> list[KeyPair]:
        pairs: list[KeyPair] = []
        for row in self._rows(tables.staff):
            owner, cost = bytes.fromhex(str(row["id"])), Cost(int(str(row["passes"])), int(str(row["memory"])))
            for password in self.passwords:
                held = (self.site, password, row["locked_secret"], row["salt"], cost, owner)
                pairs += [
                    KeyPair.from_secret(one) for one in self._try("staff", lambda held=held: passwords.unlock(*held))
                ]
            self._try("one-time", lambda row=row, owner=owner: totp.open_(self.site, owner, row["sealed_totp"]))
        return pairs

    def _recovery(self) -> list[KeyPair]:
        return [recovery.pair(self.site, words) for words in self.words]

    def _secrets(self, pairs: list[KeyPair]) -> list[KeyPair]:
        """The organisations' pairs, from the members' boxes and from the recovery key's."""
        boxes = [(row, row["secret_box"]) for row in self._rows(tables.membership_keys)]
        boxes += [(row, row["recovery_box"]) for row in self._rows(tables.organisation_keys) if row["recovery_box"]]
        found = []
        for (row, box), pair in itertools.product(boxes, pairs):
            owner, version = bytes.fromhex(str(row["organisation_id"])), int(str(row["version"]))
            found += self._try("organisation", lambda a=(box, owner, version, pair): envelope.open_secret(*a))
        return [KeyPair.from_secret(one) for one in found]

    def _boxes(self, pairs: list[KeyPair]) -> dict[str, bytes]:
        keys: dict[str, bytes] = {}
        for row, pair in itertools.product(self._rows(tables.boxes), pairs):
            ids = bytes.fromhex(str(row["conversation_id"])), bytes.fromhex(str(row["recipient_id"]))
            for key in self._try("box", lambda a=(row["box"], *ids, pair): envelope.unwrap(*a)):
                keys[str(row["conversation_id"])] = key
        return keys

    def _letters(self, keys: dict[str, bytes]) -> None:
        """Headers and messages, with every data key there is, and with what else lies about as 32 bytes."""
        lying = [self.site.secret, bytes(32), *(self.site.derive(use) for use in Use)]
        for row in self._rows(tables.conversations):
            raw, version = bytes.fromhex(str(row["id"])), int(str(row["header_version"]))
            for key in (*keys.values(), row["lookup"], *lying):
                self._try("header", lambda a=(key, raw, version, row["header"]): envelope.open_header(*a))
        for row, author in itertools.product(self._rows(tables.messages), Author):
            raw, sequence = bytes.fromhex(str(row["conversation_id"])), int(str(row["sequence"]))
            for key in (*keys.values(), row["repeat"], *lying):
                held = (key, raw, sequence, author, Kind.MESSAGE, row["sealed"])
                self._try("message", lambda held=held: envelope.open_message(*held))

    def _figures(self) -> None:
        for row in self._rows(tables.figures):
            held = (row["month"], bytes.fromhex(str(row["organisation_id"])), row["version"], row["sealed"])
            self._try("figures", lambda held=held: envelope.open_figures(self.site, *held))


@pytest.fixture
def thief(house: House) -> Callable[[SiteKey], Thief]:
    """Everybody's secrets, and the database."""
    codes = [house.send(f"Bonjour {number}").receipt for number in range(2)]
    words = recovery.generate()
    with house.database.write() as db:
        organisations.add(
            db,
            SITE_KEY,
            slug="new",
            name="New",
            readers="New",
            languages=("fr",),
            answer_days=(1,),
            recovery_words=words,
        )
    return lambda site: Thief(house.database, site, codes, [sign.password for sign in house.signs], [words])


@pytest.mark.parametrize("site", WRONG_KEYS)
def test_without_the_site_key_nothing_opens(thief: Callable[[SiteKey], Thief], site: SiteKey) -> None:
    assert thief(site).try_everything() == {}


def test_with_the_site_key_everything_opens(thief: Callable[[SiteKey], Thief]) -> None:
    """Six conversations: each has a box of its organisation, two of them one that a code opens as well."""
    opened = thief(SITE_KEY).try_everything()
    months = opened.pop("figures")
    assert months >= 1
    assert opened == {
        "conversation found by its code": 2,
        "staff": 5,
        "one-time": 5,
        "organisation": 6,
        "box": 8,
        "header": 6,
        "message": 7,
    }


class Sessions:
    """A visit and a staff session open in one portal, and what its store holds of them."""

    def __init__(self, running: Running, redis: RedisServer) -> None:
        self.address = running.address
        self.redis = redis
        self.visitor = Browser(running.address)
        form = self.visitor.get("/fr/contact").form("/fr/contact")
        answer = self.visitor.post("/fr/contact", {**form, "message": "Bonjour qzsessionvx"})
        self.code = "".join(between(answer.page, "<span>", "</span>", 5))
        self.cookie = self.visitor.cookies["visit"]

    def values(self) -> dict[str, bytes]:
        with self.redis.client() as text:
            keys = [key for key in text.keys(f"{Redis.PREFIX}*") if "limit-key" not in key]
        store = Redis(self.redis.url)
        return {key: store.get(key.removeprefix(Redis.PREFIX)) or b"" for key in keys}

    def opens(self, cookie: str) -> bool:
        browser = Browser(self.address)
        browser.cookies["visit"] = cookie
        return "conversation/reply" in browser.get("/fr/conversation").page


@pytest.fixture
def open_sessions(serve: Callable[..., Running], redis_server: RedisServer) -> Sessions:
    return Sessions(serve(redis_url=redis_server.url), redis_server)


def test_a_cookie_and_the_store_open_a_visit_together_and_neither_alone(open_sessions: Sessions) -> None:
    cookie = open_sessions.cookie
    assert open_sessions.opens(cookie)
    raw = base64.urlsafe_b64decode(cookie)
    # The half that finds, with another half that opens: what somebody has who saw the store's keys being made.
    assert not open_sessions.opens(base64.urlsafe_b64encode(raw[:16] + secrets.token_bytes(32)).decode())
    assert not open_sessions.opens(base64.urlsafe_b64encode(secrets.token_bytes(16) + raw[16:]).decode())
    for key in open_sessions.values():
        assert not open_sessions.opens(key.removeprefix(Redis.PREFIX))
    open_sessions.redis.empty()
    assert not open_sessions.opens(cookie), "the cookie alone opened the visit"


def test_the_store_alone_opens_nothing(open_sessions: Sessions) -> None:
    values = open_sessions.values()
    assert [sessions.address(open_sessions.cookie)] == [key.removeprefix(Redis.PREFIX) for key in values]
    (key, sealed), raw = values.popitem(), base64.urlsafe_b64decode(open_sessions.cookie)
    plain = sessions.unwrap_session(open_sessions.cookie, sealed)
    assert open_sessions.code.encode() in plain, "with its cookie the value was to open"
    readable = (b"conversation", b"receipt", b"key", b"nonce", open_sessions.code.encode(), b"{", b"csrf_token")
    assert not any(word in sealed for word in readable if len(word) > 2)
    assert not any(form in key.encode() + sealed for half in (raw[:16], raw[16:]) for form in bytes_forms(half))
    address = bytes.fromhex(key.removeprefix(Redis.PREFIX))
    for half in (address, SITE_KEY.secret, *(SITE_KEY.derive(use) for use in Use)):
        guess = base64.urlsafe_b64encode(raw[:16] + half).decode()
        with pytest.raises(OpenError):
            sessions.unwrap_session(guess, sealed)


def test_the_store_keeps_a_session_no_longer_than_it_may_last(open_sessions: Sessions) -> None:
    with open_sessions.redis.client() as store:
        lifetimes = [store.ttl(key) for key in store.keys("*")]
    assert lifetimes
    assert all(0 < seconds <= 2 * 3600 for seconds in lifetimes)
