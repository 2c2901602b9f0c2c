"""What was accepted is there after the server was cut off in the middle of its work, fifty times in all.

`kill -9` takes the server and its worker away at any instruction: it shows that the answer comes after the commit, and
that a half-done sending leaves nothing half. It is not a power cut: what a process handed to the system survives it
without ever reaching a disk. For that the databases are asked whether they wait for the disk, and have to be believed.
"""

import random
import secrets
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from portal import clock
from portal.domain import conversations
from portal.domain.gate import Gate
from portal.errors import BusyError, UnknownReceiptError
from portal.storage import schema, tables
from portal.storage.database import Database
from tests import houses
from tests.faults.browser import Browser, between
from tests.faults.forked import ForkedServer
from tests.houses import House
from tests.process import free_port
from tests.servers import PostgresServer

CUTS = 25
"""On each of the two databases."""
SENDERS = 3
DATABASE_CUTS = 4
PATH = "/fr/contact"


@dataclass
class Sent:
    """A form on its way: what was in it, and the code that it was answered with, if it was."""

    fields: dict[str, str] = field(repr=False)
    code: str = ""

    @property
    def text(self) -> str:
        return self.fields["message"]


class Senders:
    """People who write one letter after the other, until told to stop or cut off."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._over = threading.Event()
        self.accepted = threading.Event()
        self.sent: list[Sent] = []
        self._threads = [threading.Thread(target=self._write) for _ in range(SENDERS)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> list[Sent]:
        self._over.set()
        for thread in self._threads:
            thread.join()
        return self.sent

    def _write(self) -> None:
        browser = Browser(self._address)
        while not self._over.is_set():
            try:
                form = browser.get(PATH).form(PATH)
                one = Sent({**form, "message": f"Bonjour {secrets.token_urlsafe(12)}"})
                self.sent.append(one)
                one.code = send(browser, one)
            except (OSError, HTTPException, KeyError, ValueError):
                # Cut off, or shown the form without an answer: not confirmed.
                continue
            self.accepted.set()


def send(browser: Browser, one: Sent) -> str:
    """The code on the page that answers. Raises ValueError for any other answer, OSError for none."""
    answer = browser.post(PATH, one.fields)
    code = "".join(between(answer.page, "<span>", "</span>", 5))
    if answer.status != 200 or len(code) != 20 or not answer.page.rstrip().endswith("</html>"):
        raise ValueError(answer.status)
    return code


@pytest.fixture
def durable() -> Iterator[PostgresServer]:
    with PostgresServer(durable=True) as server:
        yield server


def test_nothing_accepted_is_lost_on_sqlite(var: Path) -> None:
    house, server = _house(f"sqlite:///{var / 'portal.db'}", var)
    _cut_and_count(house, server, server.kill, CUTS)


def test_nothing_accepted_is_lost_on_postgresql(var: Path, durable: PostgresServer) -> None:
    house, server = _house(durable.database_url(), var)
    _cut_and_count(house, server, server.kill, CUTS)


def test_nothing_accepted_is_lost_when_postgresql_itself_is_cut_off(var: Path, durable: PostgresServer) -> None:
    """The portal goes on, and takes messages again once its database is back."""
    house, server = _house(durable.database_url(), var)
    server.start()

    def cut() -> None:
        durable.kill()
        durable.start()

    _cut_and_count(house, server, cut, DATABASE_CUTS, starts=lambda: None)


def test_the_databases_wait_for_the_disk(database: Database) -> None:
    with database.write() as db:
        if database.is_sqlite:
            answers = [db.execute(text(f"PRAGMA {name}")).scalar_one() for name in ("synchronous", "journal_mode")]
            assert answers == [2, "wal"]
        else:
            assert db.execute(text("SHOW synchronous_commit")).scalar_one() == "on"


def _house(url: str, var: Path) -> tuple[House, ForkedServer]:
    database = Database(url)
    schema.upgrade(database)
    house = houses.furnished(database)
    # Nobody else may hold the files open: after a cut they are found by the server alone, as it left them.
    database.close()
    settings = {"var": str(var), "port": free_port(), "database_url": url, "rate_limits": False}
    return house, ForkedServer(settings, var.parent / "log")


def _cut_and_count(
    house: House, server: ForkedServer, cut: Callable[[], None], cuts: int, starts: Callable[[], None] | None = None
) -> None:
    start, dice, sent = starts or server.start, random.Random(cuts), list[Sent]()
    try:
        for _ in range(cuts):
            start()
            senders = Senders(server.address)
            # From the first answer on, at any moment of the next ones.
            taken = senders.accepted.wait(30)
            clock.sleep(dice.uniform(0, 0.08))
            cut()
            sent += senders.stop()
            assert taken, "nothing was accepted for half a minute"
        start()
        confirmed = [one for one in sent if one.code]
        lost = [one for one in confirmed if _texts(house, one.code) != [one.text]]
        assert lost == []
        assert len(confirmed) >= cuts
        _send_again(server.address, [one for one in sent if not one.code])
    finally:
        server.kill()
    assert all(_texts(house, one.code) == [one.text] for one in sent)
    assert len({one.code for one in sent}) == len(sent)
    assert _counts(house) == (4 + len(sent), 5 + len(sent))
    house.database.close()


def _send_again(address: str, forms: list[Sent]) -> None:
    """What nobody confirmed is sent once more, by the same form: whether or not it had arrived, it is there once."""
    browser = Browser(address)
    assert forms, "no sending was cut off"
    for one in forms:
        one.code = send(browser, one)


def _texts(house: House, code: str) -> list[str]:
    """What somebody who comes back with the code reads."""
    while True:
        try:
            found = conversations.unlock(house.database, Gate(2), house.keys, code, clock.now())
        except BusyError:
            continue
        except UnknownReceiptError:
            return []
        thread = conversations.thread(house.database, found.conversation_id, found.data_key, clock.now())
        return [one.text for one in thread.messages]


def _counts(house: House) -> tuple[int, int]:
    """(conversations, messages): the demonstration has four and five."""
    with house.database.read() as db:
        conversations_, messages_ = (
            db.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (tables.conversations, tables.messages)
        )
    return conversations_, messages_
