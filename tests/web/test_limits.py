"""Limits count neighbourhoods, by the hop that is trusted, in a table that cannot grow, and lose nothing typed."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import request
from limits import RateLimitItemPerMinute

from portal import clock, create_app
from portal.errors import TryLaterError
from portal.web import limits
from tests import houses
from tests.fixtures import Inside
from tests.houses import House
from tests.visitors import LANGUAGES, code, error, form, says

CLAIMS = (
    {"X-Forwarded-For": "203.0.113.1"},
    {"X-Forwarded-For": "203.0.113.2, 198.51.100.9"},
    {"Forwarded": "for=203.0.113.3"},
    {"X-Real-IP": "203.0.113.4"},
    {"X-Forwarded-For": "not an address"},
    {"X-Forwarded-For": "'; drop table conversations; --"},
    {"X-Forwarded-For": ""},
    {"X-Forwarded-For": "2001:db8::1"},
    {"X-Forwarded-For": "," * 2000},
)


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SENDING", (RateLimitItemPerMinute(2, 9), RateLimitItemPerMinute(5, 9)))


@pytest.fixture
def behind_a_proxy(var: Path, house: House, database_url: str) -> Iterator[Inside]:
    app = create_app(houses.settings(var, database_url=database_url, proxy_hops=1))
    yield Inside(app, house)
    app.extensions["portal"].database.close()


def is_slowed(inside: Inside, peer: str, **headers: str) -> bool:
    """Write one message from somewhere; whether it was told to wait."""
    client = inside.app.test_client()
    client.environ_base["REMOTE_ADDR"] = peer
    one = form(client.get("/fr/contact"), "/contact")
    answer = client.post(one.action, data=one.data(message="Bonjour"), headers=headers)
    if answer.status_code == 200:
        assert code(answer)
        return False
    assert answer.status_code == 429, error(answer)
    assert form(answer, "/contact").values["message"] == "Bonjour"
    return True


def test_without_a_proxy_no_header_is_believed(inside: Inside) -> None:
    assert [is_slowed(inside, "192.0.2.1", **claim) for claim in CLAIMS] == [False, False] + [True] * 7
    assert not is_slowed(inside, "192.0.2.2")


def test_behind_a_proxy_only_its_own_word_counts(behind_a_proxy: Inside) -> None:
    spoofed = [{"X-Forwarded-For": f"{claim.get('X-Forwarded-For', 'x')}, 198.51.100.7"} for claim in CLAIMS]
    assert [is_slowed(behind_a_proxy, "127.0.0.1", **claim) for claim in spoofed] == [False, False] + [True] * 7
    assert not is_slowed(behind_a_proxy, "127.0.0.1", **{"X-Forwarded-For": "198.51.100.7, 198.51.100.8"})


def test_what_is_no_address_shares_one_count(behind_a_proxy: Inside) -> None:
    garbage = [{"X-Forwarded-For": f"x{number}"} for number in range(4)]
    assert [is_slowed(behind_a_proxy, "127.0.0.1", **one) for one in garbage] == [False, False, True, True]


def test_a_network_of_one_holder_is_one_neighbour(inside: Inside) -> None:
    one_64 = [is_slowed(inside, f"2001:db8:1:2::{number:x}") for number in range(1, 5)]
    assert one_64 == [False, False, True, True]
    one_48 = [is_slowed(inside, f"2001:db9:1:{number:x}00::1") for number in range(8)]
    assert one_48 == [False] * 5 + [True] * 3


def test_the_table_is_bounded_and_nobody_goes_uncounted(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "OPENING", (RateLimitItemPerMinute(1, 9), RateLimitItemPerMinute(10**6, 9)))
    now = clock.now()
    with inside.app.test_request_context("/fr/conversation"):
        refused = 0
        for number in range(3000):
            request.remote_addr = f"2001:{number:x}::1"
            try:
                limits.opening(now)
            except TryLaterError:
                refused += 1
                continue
            with pytest.raises(TryLaterError):
                limits.opening(now)
    assert refused < 300, "neighbours rarely share a counter"
    counters = inside.app.extensions["portal"].limiter.limiter.storage
    assert len(counters._entries) > 3000
    for key in counters._entries:
        # Sixteen bits: whatever is sent, there are at most 65,536 of each.
        bucket = key.split("/")[-4]
        assert re.fullmatch(r"[0-9a-f]{4}", bucket), key
        assert "2001" not in key.replace(bucket, "")


def test_signing_in_is_limited_and_keeps_what_was_typed(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SIGN_IN", (RateLimitItemPerMinute(1, 9), RateLimitItemPerMinute(5, 9)))
    data = {"name": "Lou & Cie", "password": "x", "code": "000000", "kept": "Un brouillon", "kept_for": "a" * 32}
    assert inside.client.post("/staff/sign-in", data=data).status_code == 403
    for locale in LANGUAGES:
        answer = inside.client.post("/staff/sign-in", data=data, headers={"Accept-Language": locale})
        assert answer.status_code == 429
        assert says(answer, locale, "error-try-later")
        again = form(answer, "/sign-in")
        assert again.values["name"] == data["name"]
        assert again.values["kept"] == data["kept"]
        joining = inside.client.post(
            "/staff/join", data={"name": "Zoé", "invitation": "abcd"}, headers={"Accept-Language": locale}
        )
        assert says(joining, locale, "error-try-later")
        assert form(joining, "/join").values["invitation"] == "abcd"
