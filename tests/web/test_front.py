"""The front: what it answers by itself, in which coding, and what it leaves to Flask."""

from datetime import timedelta
from typing import Any
from wsgiref.util import setup_testing_defaults

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.test import Client, EnvironBuilder, TestResponse

from portal import clock
from portal.library import answers
from portal.library.answers import Answers, Coding
from portal.library.live import Timed
from portal.web.exits import Exits
from portal.web.front import Front, Shelf, coding_for
from portal.web.headers import Policy, content_policy, headers_for
from tests.web.conftest import NAMES, PAGES, SHEET, SITES, Left, some_answers


def _headers(response: TestResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


@pytest.mark.parametrize("coding", ["br", "gzip", "identity"])
def test_every_page_has_one_size(client: Client, coding: str) -> None:
    sizes = set()
    for path in PAGES:
        response = client.get(path, headers={"Accept-Encoding": coding})
        head = answers.head_size(response.status, tuple(response.headers.items()))
        sizes.add(head + len(response.data))
        assert response.headers.get("Content-Encoding", "identity") == coding
    assert sizes == {Coding(coding).size}


def test_a_page_sets_no_cookie_and_may_not_be_kept(client: Client) -> None:
    headers = _headers(client.get("/fr/h34?ref=somebody"))
    assert headers["cache-control"] == "no-store"
    assert headers["vary"] == "Accept-Encoding"
    assert headers["referrer-policy"] == "no-referrer"
    assert not {"set-cookie", "etag", "last-modified", "content-language"} & set(headers)


def test_a_query_changes_nothing(client: Client) -> None:
    assert client.get("/fr/h34?lang=ja'A=0").data == client.get("/fr/h34").data


def test_head_says_the_same_without_the_page(client: Client) -> None:
    get, head = client.get("/fr/h34"), client.head("/fr/h34")
    assert head.status == get.status
    assert list(head.headers) == list(get.headers)
    assert head.data == b""


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
@pytest.mark.parametrize("path", ["/fr/h34", "/fr/", "/", "/exit", "/fr/exit"])
def test_pages_are_only_read(client: Client, method: str, path: str) -> None:
    response = client.open(path, method=method, data=b"x=1")
    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, HEAD"
    assert "Set-Cookie" not in response.headers


def test_a_new_set_takes_the_place_of_the_old_whole(client: Client, shelf: Shelf) -> None:
    before = client.get("/fr/h34").data
    shelf.answers = some_answers("newer")
    assert b"newer" in client.get("/fr/h34").data != before


def test_what_the_clock_said_is_shown_as_long_as_it_is_true(client: Client, shelf: Shelf) -> None:
    said = answers.answer("<html>open</html>", headers_for(Policy.READER, SHEET))
    shelf.timed = {"/fr/h34": Timed(said, clock.now() + timedelta(minutes=1))}
    assert b"open" in client.get("/fr/h34").data
    assert b"open" not in client.get("/nl/h34").data
    # Nobody took it away in time: it is over by itself.
    shelf.timed = {"/fr/h34": Timed(said, clock.now())}
    assert b"open" not in client.get("/fr/h34").data


def test_a_form_that_looks_for_something_goes_on_to_flask(client: Client, shelf: Shelf) -> None:
    pages = dict(some_answers().pages)
    shelf.answers = Answers({**pages, "/fr/services": pages["/fr/h34"]}, shelf.answers.missing)
    assert client.get("/fr/services").status_code == 200
    assert client.post("/fr/services").data == b"flask"
    assert client.post("/fr/h34").status_code == 405


def test_the_file_to_take_along_has_an_ordinary_name_and_one_size(client: Client, shelf: Shelf) -> None:
    shelf.answers = Answers(some_answers().pages, shelf.answers.missing, packs={"fr": b"PK-fr"})
    response = client.get("/FR/pack/")
    headers = _headers(response)
    assert (response.status_code, response.data, headers["content-length"]) == (200, b"PK-fr", "5")
    assert headers["content-type"] == "application/zip"
    assert headers["content-disposition"] == 'attachment; filename="pages.zip"'
    assert headers["cache-control"] == "no-store"
    assert not {"set-cookie", "etag", "last-modified", "content-encoding", "vary"} & set(headers)
    # Whoever asks, and in whatever coding: one file, one size.
    asked = {"Accept-Encoding": "br, gzip", "Cookie": "a=b", "Accept-Language": "th", "Range": "bytes=0-1"}
    assert client.get("/fr/pack", headers=asked).data == response.data
    head = client.head("/fr/pack")
    assert (head.data, list(head.headers)) == (b"", list(response.headers))
    assert client.post("/fr/pack").status_code == 405
    assert client.get("/nl/pack").data == b"flask"


@pytest.mark.parametrize(
    ("accept", "coding"),
    [
        (None, "identity"),
        ("", "identity"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("GZIP", "gzip"),
        ("x-gzip", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0.0,gzip;q=0.000", "identity"),
        ("br;q=0.5, gzip;q=0.8", "gzip"),
        ("gzip;q=0.2, identity;q=0.9", "identity"),
        ("*", "gzip"),
        ("*;q=0", "identity"),
        ("*;q=0, br", "br"),
        ("gzip;q=0, *", "identity"),
        ("identity;q=0, br;q=0.1", "br"),
        ("deflate, zstd", "identity"),
        ("br;q=banana, gzip", "gzip"),
        ("br;q=nan, gzip;q=0.1", "gzip"),
        ("br;q=-1, gzip;q=2", "identity"),
        ("br;level=3, gzip;q=0.3", "gzip"),
        (" br ; q=1 ,gzip", "br"),
        (";;;,,,", "identity"),
        ("gzip" + ",a-b;q=0.1" * 1000, "gzip"),
    ],
)
def test_the_coding_that_a_browser_likes_best(accept: str | None, coding: str) -> None:
    assert coding_for(accept) is Coding(coding)


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_header_gets_some_coding(accept: str) -> None:
    assert coding_for(accept) in Coding


@pytest.mark.parametrize(
    ("accept", "locale"),
    [
        ("nl-BE,nl;q=0.9,fr;q=0.8", "nl"),
        ("*", "fr"),
        ("*;q=0.5", "fr"),
        ("zh-cn,*;q=0", "fr"),
        ("pt-br", "fr"),
        ("en;q=banana", "fr"),
        ("", "fr"),
        ("a-b;q=0.1," * 1000, "fr"),
        ("en, nl;q=0.9", "en"),
    ],
)
def test_the_first_page_leads_to_a_language(client: Client, accept: str, locale: str) -> None:
    response = client.get("/", headers={"Accept-Language": accept})
    assert (response.status_code, response.headers["Location"]) == (302, f"/{locale}/")
    headers = _headers(response)
    assert headers["vary"] == "Accept-Language"
    assert headers["cache-control"] == "no-store"
    assert "set-cookie" not in headers
    assert client.get(headers["location"]).status_code == 200


@pytest.mark.parametrize(
    ("path", "target"),
    [("/fr", "/fr/"), ("/FR/", "/fr/"), ("/fr/H34", "/fr/h34"), ("/FR/h34/", "/fr/h34"), ("/fr/h34///", "/fr/h34")],
)
def test_an_address_written_otherwise_leads_to_the_page(client: Client, path: str, target: str) -> None:
    response = client.get(path + "?q=1")
    assert (response.status_code, response.headers["Location"]) == (308, target)


@pytest.mark.parametrize(
    "path",
    [
        "/favicon.ico", "/xx/", "/xx/exit", "/fr/h99", "/fr/%00", "/fr/%ff%fe", "/%2e%2e/etc/passwd", "/fr/../fr/h34",
        "/fr/h34%0d%0aSet-Cookie:x", "/fr/\U0001f480", "//evil.example/fr", "/" + "a" * 10_000, "/fr/" + "h34/" * 3000,
        "/.", "/fr//h34", "/ﬁr/h34", "/fr/H34\x00", "/İfr", "/fr/exit/exit",
    ],
)  # fmt: skip
def test_odd_paths_find_nothing_and_break_nothing(client: Client, path: str) -> None:
    for method in ("GET", "HEAD", "POST"):
        response = client.open(EnvironBuilder(path, method=method).get_request())
        assert response.status_code in (308, 404, 405)
        assert "evil" not in response.headers.get("Location", "").split("/")[0]
        assert not response.headers.get("Location", "").startswith("//")


@given(st.binary(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_bytes_in_a_path(raw: bytes) -> None:
    environ: dict[str, Any] = {}
    setup_testing_defaults(environ)
    environ["PATH_INFO"] = "/" + raw.decode("latin-1")
    seen: list[str] = []

    def beyond(environ: object, start_response: Any) -> list[bytes]:
        start_response("404 Not Found", [])
        return []

    front = Front(beyond, Shelf(Answers({}, {"fr": _ONE})), exit_sites=SITES, exits=Exits(Left(), NAMES, secure=True))
    front(environ, lambda status, headers: seen.append(status))
    assert seen[0][0] in "34"


_ONE = answers.answer("<html></html>", ())


def test_nothing_but_slashes_is_the_first_page(client: Client) -> None:
    for path in ("", "/", "//", "///"):
        assert client.get(path).headers["Location"] == "/fr/"


def test_what_is_not_ours_goes_to_flask(client: Client) -> None:
    assert client.get("/fr/contact").data == b"flask"
    assert client.post("/fr/h99").data == b"flask"


WITH_FORMS = (Policy.FORM, Policy.THREAD, Policy.STAFF, Policy.ASKING, Policy.ANSWER)


@pytest.mark.parametrize("policy", Policy)
def test_every_policy_starts_from_nothing(policy: Policy) -> None:
    parts = content_policy(policy, SHEET).split("; ")
    assert parts[0] == "default-src 'none'"
    assert "base-uri 'none'" in parts
    assert not {"unsafe-inline", "unsafe-eval", "*", "http:", "https:"} & set(content_policy(policy, SHEET).split())
    assert ("form-action 'self'" in parts) == (policy in WITH_FORMS)
    assert ("frame-src 'self'" in parts) == (policy is Policy.THREAD)
    assert ("frame-ancestors 'self'" in parts) == (policy is Policy.FRAME)
    assert "img-src data:" in parts
    assert content_policy(policy) == "; ".join(part for part in parts if part[:3] not in ("sty", "scr", "img"))


def test_pages_with_a_form_send_their_own_origin() -> None:
    assert dict(headers_for(Policy.FORM, SHEET))["Referrer-Policy"] == "same-origin"
    assert dict(headers_for(Policy.READER, SHEET))["Referrer-Policy"] == "no-referrer"


def test_only_reader_pages_may_be_found() -> None:
    found = [policy for policy in Policy if "X-Robots-Tag" not in dict(headers_for(policy, SHEET))]
    assert found == [Policy.READER, Policy.ASKING]


def test_only_what_somebody_searched_for_may_stay_in_her_browser() -> None:
    kept = [policy for policy in Policy if dict(headers_for(policy, SHEET))["Cache-Control"] != "no-store"]
    assert kept == [Policy.ANSWER]
    assert dict(headers_for(Policy.ANSWER, SHEET))["Cache-Control"] == "private, no-cache"


def test_the_onion_service_is_named_where_there_is_one() -> None:
    onion = "http://example.onion"
    assert dict(headers_for(Policy.READER, SHEET, onion=onion, path="/fr/h34"))["Onion-Location"] == f"{onion}/fr/h34"
    assert "Onion-Location" not in dict(headers_for(Policy.READER, SHEET))


def test_a_page_made_at_each_request_weighs_the_same(client: Client) -> None:
    head = headers_for(Policy.FORM, SHEET)
    for coding in Coding:
        made = answers.coded("<html>" + "é" * 500, head, coding)
        assert answers.head_size(made.status, made.headers) + len(made.body) == coding.size
    assert brotli.decompress(answers.coded("<html>é", head, Coding.BROTLI).body).decode() == "<html>é"
