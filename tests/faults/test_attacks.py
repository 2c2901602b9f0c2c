"""Attacks that once worked. Each test goes the attacker's way as far as it leads and finds it closed."""

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, update

from portal import clock
from portal.crypto import passwords, receipts, recovery, sessions
from portal.crypto.stamps import Stamp
from portal.domain import accounts, conversations, inbox, names, texts
from portal.errors import (
    NameTakenError,
    PortalError,
    ReceiptLengthError,
    ReceiptSlipError,
    StampBurntError,
    UnknownReceiptError,
)
from portal.i18n import emergency
from portal.i18n.composing import composed
from portal.model.conversation import Status
from portal.model.organisation import Organisation
from portal.model.staff import Role
from portal.storage import organisations, tables
from portal.web import forms
from portal.web import sessions as web_sessions
from portal.web.public.contact import ContactForm
from tests.fixtures import Inside
from tests.houses import SITE_KEY, House
from tests.visitors import Visitor, code, form

FOREIGN = ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://example.com"})
OWN = {"Sec-Fetch-Site": "same-origin"}


# A form that a hostile page filled in


@pytest.mark.parametrize("button", ["send", "switch"])
def test_a_foreign_page_cannot_choose_under_which_code_somebody_writes(inside: Inside, button: str) -> None:
    """The hostile page posts a stamp of its own; our page shows the form; the visitor goes on with it. Whoever knows
    the stamp would be shown the code of what she writes."""
    attacker = Visitor(inside.client)
    for headers in FOREIGN:
        victim = inside.client
        bait = {"stamp": attacker.contact().values["stamp"], "message": "", button: "fr"}
        shown = form(victim.post("/fr/contact", data=bait, headers=headers), "/contact")
        hers = code(victim.post("/fr/contact", data=shown.data(message="Je vis rue du Canari"), headers=OWN))
        assert code(attacker.write(stamp=bait["stamp"], message="?")) != hers


@pytest.mark.parametrize("button", ["open", "switch"])
def test_a_foreign_page_cannot_bring_a_code(inside: Inside, button: str) -> None:
    """One press on "open" would lead the visitor into the conversation of whoever made that page."""
    receipt = inside.house.send("Appât").receipt
    for headers in FOREIGN:
        bait = {"receipt": receipt, "message": "Mon texte", button: "fr"}
        answer = inside.client.post("/fr/conversation", data=bait, headers=headers)
        shown = form(answer, "/conversation").values
        assert (shown["receipt"], shown["message"]) == ("", "Mon texte")
        assert receipt not in answer.text


# One request that keeps everybody waiting


ACCENTS = "\u0301\u0316" * 10_000
"""Each pair in the wrong order: sorting them takes the square of their number."""
VOWELS = "\u0f73" * 20_000
"""Letters to look at, each of them two marks once it is taken apart."""


def _refused(call: Callable[[], Any]) -> None:
    try:
        call()
    except PortalError:
        return


@pytest.mark.parametrize("heap", [ACCENTS, VOWELS])
@pytest.mark.parametrize(
    "look",
    [
        texts.message,
        names.fold,
        passwords.normalise,
        passwords.check,
        lambda text: recovery.pair(SITE_KEY, text),
        lambda text: emergency.is_urgent(text, "fr"),
        lambda text: ContactForm(message=text * 8).names_an_emergency("fr"),
        lambda text: receipts.parse(text * 8),
    ],
    ids=["message", "name", "password", "new password", "recovery", "urgent", "refused text", "receipt"],
)
def test_a_heap_of_accents_costs_what_other_text_costs(look: Callable[[str], Any], heap: str) -> None:
    start = time.process_time()
    _refused(lambda: look(f"a{heap}"))
    assert time.process_time() - start < 0.8


def test_a_body_of_nothing_but_signs_between_fields(inside: Inside) -> None:
    client = inside.client
    for kind, body in (
        ("text/plain", b"message=a\r\n" + b"\r\n" * 250_000),
        ("application/x-www-form-urlencoded", b"message=a&" + b"a&" * 250_000),
        ("multipart/form-data", b"a&" * 250_000),
    ):
        start = time.process_time()
        assert client.post("/fr/contact", data=body, content_type=kind).status_code in (413, 415, 422)
        assert time.process_time() - start < 1.5, kind


def test_half_a_megabyte_of_digits_is_no_code() -> None:
    start = time.process_time()
    with pytest.raises((ReceiptLengthError, ReceiptSlipError)):
        receipts.parse("1234 " * 100_000)
    assert time.process_time() - start < 0.8


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("e\u0301te\u0301", "été"), ("가".join("ab"), "a가b"), ("e" + "\u0301" * 30, "é" + "\u0301" * 29)],
)
def test_ordinary_text_is_composed(typed: str, kept: str) -> None:
    assert composed(typed) == kept
    assert texts.message(typed) == kept


def test_a_heap_stays_as_it_was_typed() -> None:
    heap = "a" + "\u0301\u0316" * 16
    assert composed(heap) == heap
    assert texts.message(heap) == heap


def test_a_text_of_many_lines_under_a_wrong_type_is_kept(inside: Inside) -> None:
    body = "message=un\r\n\r\ndeux = deux\r\ntopic=mind"
    with inside.app.test_request_context("/fr/contact", method="POST", data=body, content_type="text/plain"):
        assert dict(forms.fields().values) == {"message": "un\n\ndeux = deux", "topic": "mind"}


# Two things at once


@contextmanager
def _between(house: House, table: str, act: Callable[[], None]) -> Iterator[None]:
    """Runs `act` once, in a transaction of its own, after the first question to a table."""
    done: list[str] = []

    def asked(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not done and statement.startswith("SELECT") and f"FROM {table}" in statement:
            done.append(statement)
            act()

    event.listen(house.database.engine, "after_cursor_execute", asked)
    try:
        yield
    finally:
        event.remove(house.database.engine, "after_cursor_execute", asked)
    assert done


@pytest.mark.parametrize("table", ["conversations", "tombstones"])
def test_a_double_tap_cannot_revive_what_is_erased_meanwhile(house: House, table: str) -> None:
    """PostgreSQL lets the erasing through between two questions of the sending; SQLite has one writer at a time."""
    if house.database.is_sqlite:
        pytest.skip("one writer at a time")
    stamp = Stamp(secrets.token_bytes(16), int(clock.now().timestamp()))
    first = house.send("Une fois", stamp=stamp)

    def erase() -> None:
        conversations.erase(house.database, house.keys, first.conversation_id, clock.now())

    with _between(house, table, erase), pytest.raises(StampBurntError):
        house.send("Une fois", stamp=stamp)
    with pytest.raises(UnknownReceiptError):
        conversations.unlock(house.database, house.gate, house.keys, first.receipt, clock.now())


def test_writing_a_session_does_not_bring_it_back(inside: Inside) -> None:
    """A password takes a second to change; whoever signs out meanwhile, in another tab, stays signed out."""
    store, cookie = inside.app.extensions["portal"].store, sessions.new_cookie()
    address = sessions.address(cookie)
    store.put(address, sessions.wrap_session(cookie, b'{"number":1,"kind":"staff"}'), 60)
    with inside.app.test_request_context("/staff/account", method="POST", headers={"Cookie": f"staff={cookie}"}):
        session = web_sessions.current()
        assert session.is_open
        web_sessions.save(session)
        assert store.get(address)
        store.delete(address)
        web_sessions.save(session)
        assert store.get(address) is None


# One person for another


def _organisation(house: House, slug: str) -> Organisation:
    with house.database.read() as db:
        found = organisations.by_slug(db, slug)
    assert found is not None
    return found


def _invite(house: House, name: str, slug: str) -> str:
    today = clock.today()
    return accounts.invite(house.database, house.keys.site, name, _organisation(house, slug), Role.MEMBER, today)


def test_a_name_that_looks_like_another_is_not_taken_for_it(house: House) -> None:
    """Вера and Bepa have one key. Inviting the one must not ask the other into an organisation she is not of."""
    assert _invite(house, "Bepa", "alias")
    with pytest.raises(NameTakenError):
        _invite(house, "Вера", "alias")


def test_a_second_invitation_does_not_hand_over_the_first(house: House) -> None:
    """Two organisations invite two people of one name. The code of the second would open the account of the first,
    and a colleague of each would let it in."""
    code = _invite(house, "Dominique", "alias")
    with pytest.raises(NameTakenError):
        _invite(house, "Dominique", "icar")
    today = clock.today()
    assert accounts.join_keys(house.database, house.keys.site, "Dominique", code, today)
    assert _invite(house, "dominique", "alias"), "the same organisation may renew its own invitation"


def test_somebody_who_joined_may_work_for_two(house: House) -> None:
    assert _invite(house, house.signs[0].name, "icar") == ""


# A hand on the database


def test_one_damaged_row_does_not_close_the_inbox(house: House) -> None:
    accepted, desk, now = house.send("Abîmé"), house.desk(), clock.now() + timedelta(seconds=1)
    before = {row.opened.row.id for row in inbox.rows(house.database, desk, Status.WAITING, now)}
    with house.database.write() as db:
        damaged = update(tables.conversations).where(tables.conversations.c.id == accepted.conversation_id)
        db.execute(damaged.values(header=b"\0" * 1088))
    after = {row.opened.row.id for row in inbox.rows(house.database, desk, Status.WAITING, now)}
    assert before - after == {accepted.conversation_id}
