"""Leaving: an ordinary site at once, both cookies forgotten, and the visit ended behind the answer."""

import time

import pytest
from werkzeug.test import Client, TestResponse

from portal.web.exits import Exits
from portal.web.front import is_navigation
from tests.web.conftest import NAMES, SITES, Left


def _headers(response: TestResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


@pytest.mark.parametrize(
    ("path", "accept", "site"),
    [
        ("/fr/exit", "nl", "fr"),
        ("/FR/exit/", "nl", "fr"),
        ("/nl/exit", "fr", "nl"),
        ("/exit", "nl-be", "nl"),
        ("/exit", "", "fr"),
    ],
)
def test_the_exit_leads_to_an_ordinary_site(client: Client, path: str, accept: str, site: str) -> None:
    response = client.get(path, headers={"Accept-Language": accept})
    assert (response.status_code, response.headers["Location"]) == (303, SITES[site])
    headers = _headers(response)
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"


def test_a_language_without_a_site_of_its_own_leaves_to_the_french_one(client: Client) -> None:
    assert client.get("/ar/exit").headers["Location"] == SITES["fr"]


def test_the_exit_forgets_both_cookies_and_ends_the_visit(client: Client, left: Left, exits: Exits) -> None:
    response = client.get("/fr/exit", headers={"Cookie": "__Host-visit=abc; other=1"})
    cookies = response.headers.getlist("Set-Cookie")
    assert [cookie.split("=")[0] for cookie in cookies] == list(NAMES)
    for cookie in cookies:
        assert "=;" in cookie
        assert "Expires=Thu, 01 Jan 1970" in cookie
        assert "Path=/; Secure; HttpOnly; SameSite=Strict" in cookie
    exits.wait()
    assert left.cookies == ["__Host-visit=abc; other=1"]


def test_without_https_the_cookies_are_forgotten_too() -> None:
    for _, cookie in Exits(Left(), ("visit",), secure=False).leave({}):
        assert cookie.startswith("visit=;")
        assert "Secure" not in cookie


def test_nobody_is_disturbed_for_a_reader_who_leaves(client: Client, left: Left, exits: Exits) -> None:
    client.get("/fr/exit")
    exits.wait()
    assert left.cookies == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Purpose": "prefetch"},
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"X-Purpose": "preview"},
        {"X-Moz": "prefetch"},
        {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
        {"Sec-Fetch-Mode": "cors"},
    ],
)
def test_looking_ahead_ends_nothing(client: Client, left: Left, exits: Exits, headers: dict[str, str]) -> None:
    response = client.get("/fr/exit", headers={**headers, "Cookie": "__Host-visit=abc"})
    assert (response.status_code, response.headers["Location"]) == (303, SITES["fr"])
    assert "Set-Cookie" not in response.headers
    exits.wait()
    assert left.cookies == []


def test_head_ends_nothing(client: Client, left: Left, exits: Exits) -> None:
    response = client.head("/fr/exit", headers={"Cookie": "__Host-visit=abc"})
    assert response.status_code == 303
    assert "Set-Cookie" not in response.headers
    exits.wait()
    assert left.cookies == []


def test_a_navigation_is_taken_at_its_word() -> None:
    assert is_navigation({"REQUEST_METHOD": "GET"})
    assert is_navigation({"REQUEST_METHOD": "GET", "HTTP_SEC_FETCH_MODE": "navigate"})


def test_leaving_never_waits_for_a_store(client: Client, left: Left, exits: Exits) -> None:
    left.gate.clear()
    begun = time.monotonic()
    for number in range(1500):  # more than the line holds
        assert client.get("/fr/exit", headers={"Cookie": f"__Host-visit={number}"}).status_code == 303
        assert time.monotonic() - begun < 60
    assert left.cookies == []
    left.gate.set()
    exits.wait()
    assert len(left.cookies) >= 1000


def test_a_broken_store_does_not_keep_the_next_from_leaving(client: Client, left: Left, exits: Exits) -> None:
    left.broken = True
    client.get("/fr/exit", headers={"Cookie": "__Host-visit=a"})
    exits.wait()
    left.broken = False
    client.get("/fr/exit", headers={"Cookie": "__Host-staff=b"})
    exits.wait()
    assert left.cookies == ["__Host-staff=b"]


def test_a_failing_exit_names_nobody_in_the_log(
    client: Client, left: Left, exits: Exits, caplog: pytest.LogCaptureFixture
) -> None:
    left.broken = True
    client.get("/fr/exit", headers={"Cookie": "__Host-visit=canary"})
    exits.wait()
    assert [record.getMessage() for record in caplog.records] == ["exit.failed ConnectionError"]
