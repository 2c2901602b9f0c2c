"""Every answer is closed: nothing may run, be framed, be kept or be guessed, but what is opened with a reason."""

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from portal.library.answers import Answers, Coding
from portal.library.sheets import csp_hash
from portal.web.headers import PERMISSIONS
from tests.fixtures import Inside
from tests.house.markup import Page
from tests.house.source import told
from tests.house.tour import Guest, Seen
from tests.languages import is_looked_at

ONION = "http://permanence2xyz.onion"
LAW = "Answer through web/pages.py (`show`, `see`) or web/headers.py (`headers_for`): they close a page by its kind."
NEVER = (
    "ETag",
    "Last-Modified",
    "Content-Language",
    "Expires",
    "Access-Control-Allow-Origin",
    "Server",
    "X-Powered-By",
)


SEARCHED = re.compile(r"POST /[a-z]{2}/(?:search|services|b39)\b")


def breaches(headers: Mapping[str, str], page: Page | None, *, found: bool = False) -> list[str]:
    """`found`: the answer to a search, to which Back leads."""
    policy = [part.strip() for part in headers.get("Content-Security-Policy", "").split(";")]
    expected = {
        "X-Content-Type-Options": ("nosniff",),
        "Permissions-Policy": (PERMISSIONS,),
        "Cache-Control": ("private, no-cache",) if found else ("no-store",),
        "Cross-Origin-Opener-Policy": ("same-origin",),
        "Cross-Origin-Resource-Policy": ("same-origin",),
        "X-Frame-Options": ("DENY", "SAMEORIGIN"),
        "Referrer-Policy": ("same-origin",) if page is not None and page.forms else ("no-referrer",),
    }
    wrong = [f"{name}: {headers.get(name)!r}" for name, allowed in expected.items() if headers.get(name) not in allowed]
    wrong += [f"{name} is sent" for name in NEVER if name in headers]
    wrong += [f"the policy lacks {part}" for part in ("default-src 'none'", "base-uri 'none'") if part not in policy]
    wrong += [f"the policy opens {part}" for part in policy if re.search(r"unsafe-|\*|https?:|strict-dynamic", part)]
    return wrong + (_of_page(page, policy) if page is not None else [])


def _of_page(page: Page, policy: list[str]) -> list[str]:
    """Each inline element has its hash in the policy, and nothing is opened that the page has no use for."""
    rules = {part.partition(" ")[0]: part.partition(" ")[2] for part in policy}
    found = [
        f"<{element.tag}> is not the one that the policy allows"
        for element in page.all("style", "script")
        if rules.get(f"{element.tag}-src") != csp_hash(element.text)
    ]
    used = {"form-action": bool(page.forms), "frame-src": bool(page.all("iframe"))}
    opened = {name: rules.get(name, "'none'") != "'none'" for name in used}
    found += [f"{name} is {'open' if opened[name] else 'shut'}" for name in used if used[name] != opened[name]]
    # data: can fetch nothing, so it may stand where there is no picture; the empty icon is one too.
    shut = rules.get("img-src", "") != "data:" and bool(page.all("img", "link"))
    return found + (["img-src is shut"] if shut else [])


def test_every_answer_that_is_made_is_closed(walk: list[Seen]) -> None:
    found = [
        f"{seen}: {breach}"
        for seen in walk
        for breach in breaches(
            seen.response.headers, seen.page if seen.is_page else None, found=bool(SEARCHED.match(seen.what))
        )
    ]
    assert not found, told(found, LAW)


def test_only_the_messages_stand_in_a_frame(walk: list[Seen]) -> None:
    found = [
        f"{seen}: {seen.response.headers['Content-Security-Policy']}"
        for seen in walk
        if ("/messages" in seen.what) != ("frame-ancestors 'self'" in seen.response.headers["Content-Security-Policy"])
    ]
    assert not found, told(found, "A hostile page could lay itself over a page that may be framed.")


def test_nothing_about_a_person_is_compressed(walk: list[Seen]) -> None:
    """Its length would tell what it repeats; and every step of 16 KiB looks like every other."""
    found = [
        f"{seen}: {len(seen.response.data)} bytes"
        for seen in walk
        if seen.is_page and ("Content-Encoding" in seen.response.headers or len(seen.response.data) % 16_384)
        # The form as a stranger sees it has the size of a reader page.
        if "Accept-Encoding" not in seen.response.headers.get("Vary", "")
    ]
    assert not found, told(found, "Pad with web/pages.py `show`.")


@pytest.mark.parametrize("coding", list(Coding))
def test_every_reader_page_is_closed(answers: Answers, coding: Coding) -> None:
    found = []
    for path, answer in _all(answers):
        coded = answer.coded(coding)
        names = [name for name, _value in coded.headers]
        assert len(names) == len(set(names)), f"{path} sends a header twice"
        if is_looked_at(path):
            found += [f"{path}: {one}" for one in breaches(dict(coded.headers), Page(answer.page().decode()))]
        found += [f"{path}: {name}" for name in ("Set-Cookie", *NEVER) if name in names]
    assert not found, told(found, LAW)


def _all(answers: Answers) -> Iterable[tuple[str, object]]:  # type: ignore[type-arg]
    return [*answers.pages.items(), *((f"/{locale}/none", answer) for locale, answer in answers.missing.items())]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_where_there_is_an_onion_every_answer_names_it(portal_with: Callable[..., Inside], one_page: Path) -> None:
    inside = portal_with(onion=ONION, root=one_page)
    guest = Guest(inside.app, inside.house)
    staff = ("/staff/%E6%97%A5", "/staff/a%0d%0aX-Evil: 1", "/staff/a b")
    odd = ("/fr/a%0d%0aX-Evil: 1", "/fr/%E6%97%A5", "/fr/contact/%22", "//evil.example/", *staff)
    for path in ("/fr/", "/fr/h34", "/fr/contact", "/fr/conversation", "/staff/sign-in", "/fr/x99", *odd):
        response = guest.ask(path)
        assert response.status_code < 500, f"{path} breaks the header: write it as an address, percent signs and all."
        location = response.headers.get("Onion-Location", "")
        if response.status_code not in (302, 308):
            assert location.startswith(f"{ONION}/"), f"{path} does not name the onion address. {LAW}"
            assert location.isascii(), path
            assert not re.search(r"\s", location), path
        assert "X-Evil" not in response.headers


@pytest.mark.parametrize(
    ("headers", "html"),
    [
        ({"Content-Security-Policy": ""}, ""),
        ({"Cache-Control": "no-cache"}, ""),
        ({"X-Content-Type-Options": ""}, ""),
        ({"ETag": '"x"'}, ""),
        ({"Referrer-Policy": "same-origin"}, ""),
        ({}, "<form action=/x></form>"),
        ({}, "<style>p{}</style>"),
        ({}, "<img src=data:,>"),
        ({"Content-Security-Policy": "default-src 'none'; base-uri 'none'; script-src 'unsafe-inline'"}, ""),
        ({"Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'self'"}, ""),
    ],
)
def test_the_law_sees(headers: dict[str, str], html: str) -> None:
    closed = {
        "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'",
        "X-Content-Type-Options": "nosniff", "Permissions-Policy": PERMISSIONS, "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
        "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer",
    }  # fmt: skip
    assert not breaches(closed, Page(""))
    assert breaches({**closed, **headers}, Page(html))
