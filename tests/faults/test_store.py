"""Redis is down, hangs, or has forgotten everything: reading and sending go on, opening says when to come back."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from limits import RateLimitItemPerMinute

from portal import clock, create_app
from portal.web import limits
from tests import houses
from tests.fixtures import Inside
from tests.houses import House, one_time_code
from tests.servers import RedisServer
from tests.visitors import LANGUAGES, Visitor, code, error, form, says, words


@pytest.fixture
def sharing(var: Path, house: House, database_url: str, redis_server: RedisServer) -> Iterator[Inside]:
    """A portal whose sessions and limits are in Redis."""
    app = create_app(houses.settings(var, database_url=database_url, redis_url=redis_server.url))
    yield Inside(app, house)
    app.extensions["exits"].wait()
    app.extensions["portal"].database.close()


def test_while_it_is_down(sharing: Inside, redis_server: RedisServer) -> None:
    open_one = {locale: Visitor(sharing.client, locale) for locale in LANGUAGES}
    receipts = {locale: code(visitor.write(message="Un canari")) for locale, visitor in open_one.items()}
    replies = {locale: visitor.reply_form() for locale, visitor in open_one.items()}
    leave = form(open_one["fr"].thread(), "/leave")
    redis_server.stop()
    assert sharing.client.get("/readyz").status_code == 200
    for locale in LANGUAGES:
        assert sharing.client.get(f"/{locale}/u34").status_code == 200
        stranger = Visitor(sharing.client, locale)
        sent = stranger.write(message="La pie")
        assert len(code(sent)) == 20
        assert "Set-Cookie" not in sent.headers
        _opening_says_when(stranger, receipts[locale])
        _opening_says_when(open_one[locale], receipts[locale])
        answer = open_one[locale].send(replies[locale], message="La grive")
        assert answer.status_code == 503
        assert says(answer, locale, "error-store-down")
        assert form(answer, "/conversation").values["message"] == "La grive"
        _signing_in_says_when(sharing, locale)
        for page in ("conversation", "conversation/code", "conversation/erase"):
            shown = open_one[locale].get(page)
            assert says(shown, locale, "error-store-down"), page
        if locale == "nl":
            assert open_one[locale].get("exit").status_code == 303
    sharing.app.extensions["exits"].wait()
    left = open_one["fr"].send(leave)
    assert left.status_code == 200
    assert "visit=;" in left.headers["Set-Cookie"]
    redis_server.start()
    again = form(answer, "/conversation")
    assert open_one["en"].send(again, receipt=receipts["en"]).status_code == 303
    assert words(open_one["en"].frame()).count("La grive") == 1


def _opening_says_when(visitor: Visitor, receipt: str) -> None:
    data = {"receipt": receipt, "message": "La mésange"}
    answer = visitor.client.post(f"/{visitor.locale}/conversation", data=data)
    assert answer.status_code == 503
    assert says(answer, visitor.locale, "error-store-down"), error(answer)
    assert form(answer, "/conversation").values["receipt"] == receipt
    assert form(answer, "/conversation").values["message"] == "La mésange"


def _signing_in_says_when(sharing: Inside, locale: str) -> None:
    sign = sharing.house.signs[0]
    data = {"name": sign.name, "password": sign.password, "code": one_time_code(sign, clock.now())}
    kept = {"kept": "Un brouillon", "kept_for": "a" * 32}
    answer = sharing.client.post("/staff/sign-in", data={**data, **kept}, headers={"Accept-Language": locale})
    assert answer.status_code == 503
    assert says(answer, locale, "error-store-down"), error(answer)
    assert form(answer, "/sign-in").values["name"] == sign.name
    assert form(answer, "/sign-in").values["kept"] == "Un brouillon"


def test_while_it_hangs(sharing: Inside, redis_server: RedisServer) -> None:
    """A store that takes connections and never answers holds nobody up for long."""
    visitor = Visitor(sharing.client)
    one = visitor.contact()
    assert redis_server.pid is not None
    os.kill(redis_server.pid, signal.SIGSTOP)
    try:
        began = time.monotonic()
        assert code(visitor.send(one, message="Un canari"))
        assert time.monotonic() - began < 40
        assert visitor.get("exit").status_code == 303
    finally:
        os.kill(redis_server.pid, signal.SIGCONT)


def test_limits_go_on_in_this_process(
    sharing: Inside, redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SENDING", (RateLimitItemPerMinute(1, 9), RateLimitItemPerMinute(9, 9)))
    redis_server.stop()
    visitor = Visitor(sharing.client)
    assert code(visitor.write())
    answer = visitor.write(message="Un canari")
    assert says(answer, "fr", "error-slow-down", seconds=10)
    assert form(answer, "/contact").values["message"] == "Un canari"


def test_after_it_forgot_everything(sharing: Inside, redis_server: RedisServer) -> None:
    visitor = Visitor(sharing.client)
    receipt = code(visitor.write(message="Un canari"))
    one = visitor.reply_form()
    redis_server.stop()
    redis_server.start()
    answer = visitor.send(one, message="La mésange")
    assert says(answer, "fr", "error-visit-ended")
    again = form(answer, "/conversation")
    assert visitor.send(again, receipt=receipt).status_code == 303
    assert words(visitor.frame()).count("La mésange") == 1
