"""Looking for a page: any text is answered with a page of the one size, and nothing of it is left anywhere."""

import logging
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import BrowserContext
from werkzeug.test import TestResponse

from portal.i18n.catalogues import translate
from portal.i18n.locales import LOCALES, served
from portal.library.answers import PLAIN_SIZE, SIZE, Coding, head_size
from portal.library.search import LONGEST, Index
from portal.web.front import BUSY
from tests.fixtures import Inside, Running
from tests.house import dump
from tests.house.markup import Page

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

HERE = {"Sec-Fetch-Site": "same-origin"}
CASES = [
    "l'hôpital",
    "HIV-test",
    '"',
    "*",
    "AND",
    "a:b",
    "(",
    "50%",
    "why?",
    "@x",
    "%00",
    "\0",
    "NEAR(",
    "<script>",
    "--",
]
FINDS = {"l'hôpital": "u34", "HIV-test": "h34"}


def _ask(inside: Inside, text: str, locale: str = "fr", **more: str) -> TestResponse:
    return inside.client.post(f"/{locale}/search", data={"q": text, **more}, headers=HERE)


def _found(response: TestResponse) -> list[str]:
    """Addresses of the pages that were found, in their order."""
    lists = re.findall(r'<ol class="found">(.*?)</ol>', response.text, re.DOTALL)
    return [address for one in lists for address in re.findall(r'<a href="([^"]+)"', one)]


def _box(response: TestResponse) -> str:
    return next(one.attributes["value"] for one in Page(response.text).all("input") if one.attributes["name"] == "q")


@pytest.mark.parametrize("locale", served())
def test_the_page_of_the_box_is_a_reader_page_that_may_post(inside: Inside, locale: str) -> None:
    response = inside.client.get(f"/{locale}/search")
    page = Page(response.text)
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert "form-action 'self'" in response.headers["Content-Security-Policy"]
    assert "Set-Cookie" not in response.headers
    form = page.form(f"/{locale}/search")
    assert form.method == "post"
    (box,) = [one for one in page.all("input") if one.attributes["name"] == "q"]
    assert (box.attributes["autocomplete"], box.attributes["maxlength"]) == ("off", str(LONGEST))
    # Home and every other page lead here.
    for path in ("", "h34", "u33", "contact"):
        assert f"/{locale}/search" in Page(inside.client.get(f"/{locale}/{path}").text).links


@pytest.mark.parametrize("locale", served())
def test_the_list_holds_every_page_of_its_language_and_no_other(inside: Inside, locale: str) -> None:
    response = inside.client.get(f"/{locale}/search")
    listed = response.text.partition('class="letters"')[2].partition("</section>")[0]
    codes = re.findall(rf'href="/{locale}/([a-z]\d\d)"', listed)
    assert len(codes) == len(set(codes)) == listed.count("<a ")
    kept = inside.app.extensions["portal"].shelf.answers.pages
    written = {path.split("/")[2] for path in kept if path.startswith(f"/{locale}/") and path[-2:].isdigit()}
    for code in written:
        page = kept[f"/{locale}/{code}"].identity.body.decode()
        is_article = "<article" in page
        assert (code in codes) == (is_article or code == "d33"), code


@pytest.mark.parametrize("text", CASES)
def test_odd_input_is_found_by_its_words(inside: Inside, text: str) -> None:
    response = _ask(inside, text)
    assert response.status_code == 200
    assert _box(response) == text.replace("\0", "")
    if FINDS.get(text):
        assert any(address.endswith(FINDS[text]) for address in _found(response)[:3])
    together = _ask(inside, f"{text} préservatif")
    assert any(address.startswith("/fr/") and address[4:] in ("u34", "h38", "g34") for address in _found(together)[:3])


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_text_is_answered(inside: Inside, text: str) -> None:
    body = b"q=" + b"".join(b"%%%02X" % byte for byte in text.encode("utf-8", "surrogatepass"))
    response = inside.client.post(
        "/fr/search", data=body, content_type="application/x-www-form-urlencoded", headers=HERE
    )
    assert response.status_code == 200
    assert len(_box(response).encode("utf-16-le")) // 2 <= LONGEST


def test_ten_kilobytes_are_read_as_far_as_the_box_goes(inside: Inside) -> None:
    response = _ask(inside, "préservatif " * 900)
    assert response.status_code == 200
    assert len(_box(response)) == LONGEST
    assert _found(response)
    # 😀 is two units, as a browser counts.
    assert len(_box(_ask(inside, "😀" * 300))) == LONGEST // 2
    assert _ask(inside, "x" * 600_000).status_code == 413


@pytest.mark.parametrize("coding", list(Coding))
def test_every_answer_weighs_the_same(inside: Inside, coding: Coding) -> None:
    sizes = set()
    everything = "préservatif test viol police contrat fatigue alcool photo téléphone message"
    for text in ("PEP", "zzzz", "", everything, "<" * LONGEST, "😀" * 100, "viol", "undetectable"):
        for headers in (HERE, {"Sec-Fetch-Site": "cross-site"}):
            page = inside.client.post(
                "/fr/search", data={"q": text}, headers={**headers, "Accept-Encoding": coding.value}
            )
            sizes.add(head_size(page.status, tuple(page.headers.items())) + len(page.data))
    page = inside.client.get("/fr/search", headers={"Accept-Encoding": coding.value})
    sizes.add(head_size(page.status, tuple(page.headers.items())) + len(page.data))
    assert sizes == {PLAIN_SIZE if coding is Coding.IDENTITY else SIZE}


def test_nothing_is_left_of_the_words(inside: Inside, caplog: pytest.LogCaptureFixture) -> None:
    before = dump.of(inside.house.database)
    with caplog.at_level(logging.DEBUG):
        response = _ask(inside, "canari-7f3a")
    assert response.headers["Cache-Control"] == "private, no-cache"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert "noindex" in response.headers["X-Robots-Tag"]
    assert "Set-Cookie" not in response.headers
    assert not [name for name in ("Location", "ETag", "Last-Modified") if name in response.headers]
    assert "canari" not in caplog.text
    assert dump.of(inside.house.database) == before
    assert not [link for link in Page(response.text).links if "canari" in link]


def test_whoever_has_a_visit_open_is_still_nobody(inside: Inside) -> None:
    client = inside.client
    client.set_cookie("visit", "x" * 43)
    response = client.post("/fr/search", data={"q": "PEP"}, headers=HERE)
    assert "Set-Cookie" not in response.headers
    assert response.data == _ask(inside, "PEP").data


def test_what_was_typed_is_shown_as_text(inside: Inside) -> None:
    text = '<b onclick="x">"PEP"</b> <mark>&amp;'
    response = _ask(inside, text)
    assert _box(response) == text
    page = Page(response.text)
    assert not [one for one in page.elements if one.tag == "b" and "onclick" in one.attributes]
    assert all(mark.text and "<" not in mark.text for mark in page.all("mark"))


def test_the_words_found_are_marked(inside: Inside) -> None:
    marked = {mark.text.casefold() for mark in Page(_ask(inside, "chlamydia").text).all("mark")}
    assert "chlamydia" in marked


@pytest.mark.parametrize(
    ("text", "locale", "urgent"),
    [
        ("violée", "fr", True),
        ("raped", "en", True),
        ("I was raped", "fr", True),
        ("verkracht", "nl", True),
        ("overdose", "en", True),
        ("suicide", "fr", True),
        ("capote craquée", "fr", True),
        ("PEP", "fr", False),
        ("condoom kopen", "nl", False),
    ],
)
def test_an_emergency_comes_before_everything(inside: Inside, text: str, locale: str, urgent: bool) -> None:
    response = _ask(inside, text, locale)
    main = response.text.partition("<h1>")[2]
    places = [
        main.find(part) for part in ('class="urgent box"', "tel:112", f'href="/{locale}/u35"', "<form", 'class="found"')
    ]
    if urgent:
        assert min(places[:3]) >= 0
        assert max(places[:3]) < min(place for place in places[3:] if place >= 0)
    else:
        assert places[0] == -1
        assert 0 <= places[4] < places[1]


@pytest.mark.parametrize("locale", served())
def test_nothing_found_says_so_and_leads_on(inside: Inside, locale: str) -> None:
    response = _ask(inside, "qqqqzzzz", locale)
    page = Page(response.text)
    assert translate(locale, "search-none") in unescape(response.text)
    assert not _found(response)
    wanted = (f"/{locale}/search#all", f"/{locale}/contact", f"/{locale}/u34", f"/{locale}/u37", "tel:112")
    assert not [link for link in wanted if link not in page.links]
    assert _box(response) == "qqqqzzzz"


def test_results_of_another_language_say_which(inside: Inside) -> None:
    response = _ask(inside, "untransmittable", "nl")
    (link,) = [one for one in Page(response.text).all("a") if one.attributes.get("href") == "/en/h37"]
    given = {name: link.attributes[name] for name in ("lang", "dir", "hreflang")}
    assert given == {"lang": "en", "dir": "ltr", "hreflang": "en"}
    assert translate("nl", "search-language", language=LOCALES["en"].name) in response.text
    own = next(one for one in Page(_ask(inside, "PEP", "nl").text).all("a") if one.attributes.get("href") == "/nl/h35")
    assert "lang" not in own.attributes


def test_the_switch_looks_for_the_same_in_another_language(inside: Inside) -> None:
    page = Page(_ask(inside, "PEP").text)
    switches = {
        one.attributes["formaction"]: one.attributes for one in page.all("button") if "formaction" in one.attributes
    }
    assert set(switches) == {f"/{locale}/search" for locale in served()} - {"/fr/search"}
    # They stand outside of the form, and belong to it.
    (form,) = [one for one in page.all("form") if one.attributes["action"] == "/fr/search"]
    assert {one["form"] for one in switches.values()} == {form.attributes["id"]}
    other = _ask(inside, "PEP", "nl", switch="nl")
    assert '<html lang="nl"' in other.text
    assert _box(other) == "PEP"
    assert "/nl/h35" in _found(other)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Content-Type": "text/plain"}, 415),
    ],
)
def test_what_is_refused_comes_back(inside: Inside, headers: dict[str, str], status: int) -> None:
    response = inside.client.post(
        "/fr/search", data="q=PEP", headers={"Content-Type": "application/x-www-form-urlencoded", **headers}
    )
    assert response.status_code == status
    assert _box(response) == "PEP"
    assert 'id="error"' in response.text
    assert not _found(response)


def test_whoever_finds_no_place_gets_the_words_back(inside: Inside) -> None:
    response = inside.client.post("/fr/search", data={"q": "PEP"}, headers=HERE)
    assert response.status_code == 200
    lane = inside.app.wsgi_app._searches  # type: ignore[attr-defined]
    held = [lane._line.acquire(blocking=False) for _ in range(100)]
    busy = inside.client.post("/fr/search", data={"q": "PEP"}, headers=HERE)
    for _ in range(sum(held)):
        lane._line.release()
    assert busy.status_code == 503
    assert _box(busy) == "PEP"
    assert translate("fr", "error-busy") in unescape(busy.text)
    assert not _found(busy)
    assert inside.client.post("/fr/search", data={"q": "PEP"}, headers=HERE).status_code == 200
    # No header of a client claims it.
    assert inside.client.post("/fr/search", data={"q": "PEP"}, headers={**HERE, BUSY: "1"}).status_code == 200


def test_our_own_mistake_keeps_the_words(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    index = inside.app.extensions["portal"].shelf.answers.index
    monkeypatch.setattr(index, "find", lambda *_given: 1 / 0)
    response = _ask(inside, "PEP")
    assert response.status_code == 500
    assert _box(response) == "PEP"


def test_without_an_index_nobody_is_told_that_nothing_was_found(inside: Inside) -> None:
    shelf = inside.app.extensions["portal"].shelf
    shelf.answers = replace(shelf.answers, index=Index())
    response = _ask(inside, "PEP")
    assert response.status_code == 500
    assert _box(response) == "PEP"
    assert translate("fr", "search-none") not in unescape(response.text)


@pytest.mark.parametrize("scripts", [True, False])
def test_back_leads_to_what_was_found_and_the_history_holds_no_word(
    serve: Callable[..., Running], new_context: Callable[..., BrowserContext], database_url: str, scripts: bool
) -> None:
    address = serve(database_url).address
    page = new_context(java_script_enabled=scripts).new_page()
    page.goto(f"{address}/fr/")
    page.click("main a[href='/fr/search']")
    page.fill("#q", "chlamydia")
    page.click("button[name=search]")
    assert page.url == f"{address}/fr/search"
    page.click(".found a >> nth=0")
    assert re.fullmatch(rf"{address}/fr/[a-z]\d\d", page.url)
    page.go_back()
    assert page.url == f"{address}/fr/search"
    assert page.locator(".found li").count() > 0
    assert page.input_value("#q") == "chlamydia"
    page.click("button[name=switch][value=en]")
    assert page.url == f"{address}/en/search"
    assert page.input_value("#q") == "chlamydia"
    assert page.locator(".found a[href^='/en/']").count() > 0
