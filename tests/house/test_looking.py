"""Looking changes nothing: not read, not counted, not erased, no code spent, nobody signed out. The exit is the one
exception, and only for a person who follows it."""

import secrets
from collections.abc import Callable
from itertools import product

import pytest

from portal import clock
from portal.crypto import sessions as cookies
from portal.domain import inbox
from portal.storage.volatile import Memory
from tests.fixtures import Inside
from tests.house import dump
from tests.house.source import told
from tests.house.tour import Guest

LAW = "A GET or HEAD may read and show. What acts is a form: give it a POST of its own."
AHEAD = (
    {"Sec-Purpose": "prefetch"},
    {"Sec-Purpose": "prefetch;prerender"},
    {"Purpose": "prefetch"},
    {"X-Moz": "prefetch"},
    {"X-Purpose": "preview"},
    {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
    {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
)
PERSON = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-User": "?1"}


def _is_exit(link: str) -> bool:
    return link.partition("?")[0].endswith("/exit")


def _links(guest: Guest, *starts: str) -> list[str]:
    """Every address that these pages, and the pages that they lead to, name."""
    found: list[str] = []
    waiting, before = list(starts), dump.of(guest.house.database)
    while waiting and len(found) < 150:
        path = waiting.pop(0)
        if path in found:
            continue
        found.append(path)
        if _is_exit(path):
            continue
        page = guest.get(path)
        named = [*page.links, *(frame.attributes["src"] for frame in page.all("iframe"))]
        deep = not path.startswith(("/nl/", "/en/"))
        waiting += [link.partition("#")[0] for link in named if link.startswith("/") and deep]
    # The first look already, which may differ from every later one.
    assert dump.of(guest.house.database) == before, LAW
    return found


def _visitor(inside: Inside) -> tuple[Guest, str, list[str]]:
    guest = Guest(inside.app, inside.house)
    guest.write()
    starts = ("/fr/conversation", "/fr/conversation?all", "/fr/conversation/erase", "/fr/conversation/code")
    links = _links(guest, *starts, "/fr/contact", "/fr/conversation/messages?n=3")
    # An answer that nobody has read yet: looking must not make it so.
    conversation = guest.get("/fr/conversation").form("/reply").fields["conversation"]
    house, token = inside.house, secrets.token_bytes(16)
    inbox.answer(house.database, house.keys, house.desk(), conversation, "Une réponse", token, 1, clock.now())
    return guest, "visit", links


def _member(inside: Inside) -> tuple[Guest, str, list[str]]:
    guest = Guest(inside.app, inside.house)
    guest.sign_in()
    rules = [rule.rule for rule in inside.app.url_map.iter_rules() if "GET" in (rule.methods or set())]
    # Every door, whether a link leads there or not.
    plain = [rule for rule in rules if rule.startswith("/staff") and "<" not in rule]
    return guest, "staff", _links(guest, *plain, "/readyz", "/healthz")


def _session(inside: Inside, guest: Guest, name: str) -> bytes | None:
    cookie = guest.client.get_cookie(name)
    store = inside.app.extensions["portal"].store
    assert isinstance(store, Memory)
    return None if cookie is None else store.get(cookies.address(cookie.value))


@pytest.mark.parametrize("side", [_visitor, _member])
def test_following_every_link_changes_nothing(
    portal_with: Callable[..., Inside], side: Callable[[Inside], tuple[Guest, str, list[str]]]
) -> None:
    inside = portal_with()
    guest, name, links = side(inside)
    before = dump.of(inside.house.database)
    assert len(links) > 10
    for method, headers in [("GET", {}), ("HEAD", {}), ("HEAD", PERSON), *(("GET", one) for one in AHEAD[:5])]:
        for link in links:
            if _is_exit(link) and method == "GET" and not headers:
                continue
            assert guest.ask(link, method, headers=headers).status_code < 500, f"{method} {link}"
        after = dump.of(inside.house.database)
        changed = [table for table in before if before[table] != after[table]]
        assert not changed, told(changed, f"{method} with {headers} changed these tables. {LAW}")
        assert _session(inside, guest, name) is not None, f"{method} with {headers} ended the session. {LAW}"


@pytest.mark.parametrize("side", [_visitor, _member])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_exit_ends_a_visit_for_a_person_only(
    portal_with: Callable[..., Inside], side: Callable[[Inside], tuple[Guest, str, list[str]]]
) -> None:
    inside = portal_with()
    guest = Guest(inside.app, inside.house)
    name = "visit" if side is _visitor else "staff"
    _ = guest.write() if side is _visitor else guest.sign_in()
    kinds = [("HEAD", PERSON), ("HEAD", {}), *(("GET", one) for one in AHEAD)]
    for path, (method, headers) in product(("/fr/exit", "/exit", "/nl/exit"), kinds):
        response = guest.ask(path, method, headers=headers)
        inside.app.extensions["exits"].wait()
        assert response.status_code == 303
        assert "Set-Cookie" not in response.headers, f"{method} {headers} of the exit forgets the cookie. {LAW}"
        assert _session(inside, guest, name) is not None, f"{method} {headers} of the exit ends the visit. {LAW}"
    cookie = guest.client.get_cookie(name)
    assert cookie is not None
    response = guest.ask("/fr/exit", headers=PERSON)
    inside.app.extensions["exits"].wait()
    assert response.status_code == 303
    assert guest.client.get_cookie(name) is None, "The browser of somebody who left still holds the cookie."
    guest.client.set_cookie(name, cookie.value)
    assert _session(inside, guest, name) is None, "The visit of somebody who left is still open."


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_head_is_the_head_of_the_get(portal_with: Callable[..., Inside]) -> None:
    inside = portal_with()
    guest, _name, links = _visitor(inside)
    for link in links:
        get, head = guest.ask(link, headers=AHEAD[0]), guest.ask(link, "HEAD", headers=AHEAD[0])
        assert head.status == get.status, link
        assert head.data == b"", link
        assert head.headers.get("Content-Length") == get.headers.get("Content-Length"), link
