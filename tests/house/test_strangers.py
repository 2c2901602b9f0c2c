"""Readers are nobody: no cookie is set, and any two of them are answered the same bytes, whatever they bring."""

import re
from collections.abc import Iterator

import pytest

from portal.crypto import sessions as cookies
from portal.i18n.locales import served
from portal.library.answers import Answers, Coding
from tests.fixtures import Inside
from tests.house.markup import Page
from tests.house.tour import Guest

LAW = "A reader page is compiled once for everybody; what is about one person belongs behind a form."
STAMP = re.compile(rb"[A-Za-z0-9_=-]{76}")
LOUD = {
    "User-Agent": "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Accept-Language": "ar,ru;q=0.5",
    "Referer": "https://search.example/?q=a",
    "Cookie": f"visit={cookies.new_cookie()}; __Host-visit=x; staff={cookies.new_cookie()}; other=1",
    "X-Forwarded-For": "203.0.113.7",
    "Forwarded": "for=203.0.113.7",
    "If-None-Match": "*",
    "If-Modified-Since": "Wed, 25 Nov 2099 01:00:00 GMT",
    "Range": "bytes=0-10",
    "DNT": "1",
    "Sec-GPC": "1",
    "Save-Data": "on",
    "Host": "other.example",
}


@pytest.fixture
def quiet(standing: Inside) -> Guest:
    guest = Guest(standing.app, standing.house)
    guest.headers = {}
    return guest


def _answer(guest: Guest, path: str, coding: Coding, headers: dict[str, str], address: str) -> tuple[object, ...]:
    # A client of its own: what the one before was told is not brought along.
    client = guest.app.test_client(use_cookies=False)
    given = {**headers, "Accept-Encoding": coding.value}
    response = client.get(path, headers=given, environ_overrides={"REMOTE_ADDR": address}, buffered=True)
    return response.status, sorted(response.headers.items()), response.data


@pytest.mark.parametrize("coding", list(Coding))
def test_two_readers_are_answered_the_same(quiet: Guest, answers: Answers, coding: Coding) -> None:
    # All of one language, and some of the others, which come from the same templates.
    paths = [path for place, path in enumerate(answers.pages) if path.startswith("/fr/") or place % 9 == 0]
    for path in (*paths, *(f"/{locale}/exit" for locale in served())):
        one, other = _answer(quiet, path, coding, {}, "192.0.2.1"), _answer(quiet, path, coding, LOUD, "2001:db8::7")
        if path.endswith("/exit"):
            assert one == other, f"{path} answers two strangers differently. {LAW}"
            continue
        assert one == other, f"{path} answers two strangers differently. {LAW}"
        assert "Set-Cookie" not in dict(one[1]), f"{path} sets a cookie. {LAW}"  # type: ignore[call-overload]


@pytest.mark.parametrize("coding", list(Coding))
@pytest.mark.parametrize("locale", ["fr", "ar"])
def test_two_writers_are_shown_the_same_form(quiet: Guest, locale: str, coding: Coding) -> None:
    """All but the stamp: it is fresh each time, or two messages would be one."""
    given = [
        _answer(quiet, f"/{locale}/contact", coding, headers, address)
        for headers, address in (({}, "192.0.2.1"), (LOUD, "2001:db8::7"), (LOUD, "192.0.2.1"))
    ]
    names = {tuple(one[1]) for one in given}  # type: ignore[arg-type]
    assert len(names) == 1, f"/{locale}/contact answers two strangers with other headers. {LAW}"
    assert not [name for name, _value in names.pop() if name == "Set-Cookie"], f"the form sets a cookie. {LAW}"
    assert len({len(one[2]) for one in given}) == 1, f"/{locale}/contact has two sizes. {LAW}"  # type: ignore[arg-type]
    if coding is Coding.IDENTITY:
        assert len({STAMP.sub(b"", one[2]) for one in given}) == 1, LAW  # type: ignore[arg-type]
        assert len({STAMP.search(one[2])[0] for one in given}) == 3, "two forms have one stamp"  # type: ignore[arg-type,index]


def test_the_form_has_the_size_of_a_reader_page(quiet: Guest, answers: Answers) -> None:
    for coding in Coding:
        form = quiet.ask("/fr/contact", headers={"Accept-Encoding": coding.value})
        page = quiet.ask("/fr/h34", headers={"Accept-Encoding": coding.value})
        sizes = [
            sum(len(f"{name}: {value}\r\n") for name, value in one.headers) + len(one.data) for one in (form, page)
        ]
        assert sizes[0] == sizes[1], f"In {coding} the form of {sizes[0]} bytes is told from a page of {sizes[1]}."


def test_whoever_writes_is_still_nobody_as_a_reader(standing: Inside, answers: Answers) -> None:
    """With a visit open, and after it has ended, the pages are those of a stranger and no cookie is touched."""
    for after in _visits(standing):
        for path in ("/fr/", "/fr/h34", "/fr/u35", "/nl/b34"):
            response = after.ask(path)
            assert response.data == answers.pages[path].identity.body, f"{path} knows who reads. {LAW}"
            assert "Set-Cookie" not in response.headers
        form = after.ask("/fr/contact")
        assert "Set-Cookie" not in form.headers, f"The form answers somebody's cookie. {LAW}"
        assert not {"csrf_token", "conversation"} & set(Page(form.text).form("/contact").fields)


def _visits(standing: Inside) -> Iterator[Guest]:
    guest = Guest(standing.app, standing.house)
    guest.write()
    assert guest.client.get_cookie("visit") is not None
    yield guest
    cookie = guest.client.get_cookie("visit")
    assert cookie is not None
    guest.send(guest.get(guest.at()).form("/leave"))
    guest.client.set_cookie("visit", cookie.value)
    yield guest


def test_the_first_address_leads_on_without_a_cookie(quiet: Guest) -> None:
    for headers in ({}, LOUD):
        response = quiet.ask("/", headers=headers)
        assert (response.status_code, response.headers.get("Set-Cookie")) == (302, None)
