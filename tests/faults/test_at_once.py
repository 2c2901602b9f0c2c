"""Fifty people at once on one SQLite file, while a backup is made and the journal is cleaned: nothing is lost."""

import http.client
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from portal import clock
from portal.domain import conversations
from portal.i18n.catalogues import translate
from tests.fixtures import Running
from tests.visitors import read


@dataclass
class Browser:
    """One person over HTTP, with the cookie that she was given."""

    address: str
    cookie: str = ""
    statuses: list[tuple[str, int]] = field(default_factory=list)

    def ask(self, path: str, data: dict[str, str] | None = None) -> tuple[int, str]:
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=60)
        headers = {"Cookie": self.cookie} if self.cookie else {}
        if data is None:
            connection.request("GET", path, headers=headers)
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            connection.request("POST", path, urlencode(data).encode(), headers)
        answer = connection.getresponse()
        page = answer.read().decode()
        if given := answer.headers.get("Set-Cookie"):
            self.cookie = given.partition(";")[0]
        connection.close()
        self.statuses.append((path, answer.status))
        return answer.status, page


def _form(page: str, ending: str) -> dict[str, str]:
    return next(one for one in read(page).forms if one.action.endswith(ending)).data()


def _write(address: str, text: str) -> str:
    """Send until it is confirmed; every refusal must hold the text. The code."""
    browser = Browser(address)
    data = _form(browser.ask("/fr/contact")[1], "/contact") | {"message": text}
    for _ in range(20):
        status, page = browser.ask("/fr/contact", data)
        if status == 200:
            _reply(browser, f"{text} (suite)")
            return "".join(sign for sign in page.partition('class="receipt"')[2].partition("</p>")[0] if sign.isdigit())
        assert status == 503
        assert translate("fr", "error-busy") in page
        data = _form(page, "/contact")
        assert data["message"] == text
    raise AssertionError("never accepted")


def _reply(browser: Browser, text: str) -> None:
    status, page = browser.ask("/fr/conversation")
    assert status == 200
    assert browser.ask("/fr/conversation/messages?n=0")[0] == 200
    data = _form(page, "/reply") | {"message": text}
    for _ in range(20):
        status, page = browser.ask("/fr/conversation/reply", data)
        if status != 503:
            break
        data = _form(page, "/reply")
        assert data["message"] == text
    assert status == 303


def _read(address: str) -> list[tuple[str, int]]:
    browser = Browser(address)
    for _ in range(4):
        for path in ("/fr/", "/nl/u34", "/en/contact", "/fr/conversation", "/readyz", "/staff/sign-in"):
            browser.ask(path)
    return browser.statuses


def _again_and_again(stop: threading.Event, act: Callable[[], None], failures: list[str]) -> None:
    while not stop.is_set():
        try:
            act()
        except Exception as error:  # noqa: BLE001 - reported by the test
            failures.append(f"{type(error).__name__}: {error}")
            return
        time.sleep(0.2)


def _erase(address: str) -> None:
    """Write and erase: the server cleans its journal."""
    browser = Browser(address)
    status, page = browser.ask("/fr/contact", _form(browser.ask("/fr/contact")[1], "/contact") | {"message": "Adieu"})
    if status == 200:
        status, page = browser.ask("/fr/conversation/erase")
        assert browser.ask("/fr/conversation/erase", _form(page, "/erase"))[0] == 200
    else:
        assert (status, "Adieu" in page) == (503, True)


def _checkpoint(path: Path) -> None:
    own = sqlite3.connect(path, timeout=0.2)
    own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    own.close()


def _back_up(path: Path, copy: Path) -> None:
    source, target = sqlite3.connect(path, timeout=10), sqlite3.connect(copy)
    try:
        source.backup(target, pages=20)
        assert target.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        source.close()
        target.close()


def test_nobody_is_sent_away_and_nothing_is_lost(serve: Callable[..., Running], tmp_path: Path) -> None:
    running = serve(rate_limits=False)
    path = Path(str(running.house.database.url.database))
    stop, failures = threading.Event(), []
    background = [
        threading.Thread(target=_again_and_again, args=(stop, lambda: _checkpoint(path), failures)),
        threading.Thread(target=_again_and_again, args=(stop, lambda: _back_up(path, tmp_path / "copy.db"), failures)),
        threading.Thread(target=_again_and_again, args=(stop, lambda: _erase(running.address), failures)),
    ]
    for one in background:
        one.start()
    try:
        with ThreadPoolExecutor(50) as people:
            writing = [people.submit(_write, running.address, f"Oiseau {number}") for number in range(25)]
            reading = [people.submit(_read, running.address) for _ in range(25)]
            codes = [one.result() for one in writing]
            seen = {one for person in reading for one in person.result()}
    finally:
        stop.set()
        for one in background:
            one.join(30)
    assert failures == []
    assert {status for _, status in seen} == {200}, seen
    assert len(set(codes)) == 25
    house = running.house
    for number, receipt in enumerate(codes):
        unlocked = conversations.unlock(house.database, house.gate, house.keys, receipt, clock.now())
        thread = conversations.thread(house.database, unlocked.conversation_id, unlocked.data_key, clock.now())
        assert [one.text for one in thread.messages] == [f"Oiseau {number}", f"Oiseau {number} (suite)"]
    assert "failed" not in running.log


def test_more_than_the_limit_is_read_to_its_end_and_told(serve: Callable[..., Running]) -> None:
    """A client that is cut off while it sends shows its own error instead of our page."""
    running = serve()
    for size in (513 * 1024, 5 * 1024 * 1024):
        for locale in ("fr", "nl", "en"):
            status, page = Browser(running.address).ask(f"/{locale}/contact", {"message": "x" * size})
            assert status == 413
            assert translate(locale, "error-too-large", limit=512) in page


def test_headers_of_any_usual_length_get_a_page(serve: Callable[..., Running]) -> None:
    running = serve()
    connection = http.client.HTTPConnection(urlsplit(running.address).netloc, timeout=30)
    for path, status in (("/", 302), ("/staff/sign-in", 200), ("/fr/contact", 200)):
        connection.request("GET", path, headers={"Accept-Language": "a-b;q=0.1," * 1000})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == status
    connection.close()
