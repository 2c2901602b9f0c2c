"""Sending: what is mended and accepted, and the same form, or two of them, sent again."""


from datetime import timedelta
from urllib.parse import urlencode

import pytest

from portal import clock
from portal.domain import texts
from portal.i18n.catalogues import translate
from portal.i18n.locales import LOCALES, served
from tests.fixtures import Inside
from tests.visitors import Visitor, code, form, says, words
from tests.web.refusing import count, refused


def test_odd_signs_are_dropped_and_nothing_is_refused(inside: Inside) -> None:
    visitor = Visitor(inside.client)
    one = visitor.contact()
    body = urlencode(one.data(message="@")).replace("%40", "a%00b%ED%A0%80c%F0%9F%98%80%0D%0Ad%0De")
    answer = visitor.client.post(one.action, data=body, content_type="application/x-www-form-urlencoded")
    assert code(answer)
    shown = visitor.frame().text
    assert "ab" in shown
    assert "c😀\nd\ne" in shown
    assert "\0" not in shown


def test_the_longest_text_is_accepted_with_its_line_breaks(inside: Inside) -> None:
    """A browser sends CRLF where its own counter saw one sign."""
    visitor = Visitor(inside.client)
    text = "\n".join(["é" * 398] * 50)
    text += "x" * (texts.MESSAGE_UNITS - len(text) - 2) + "😀"
    assert texts.units(text) == texts.MESSAGE_UNITS
    whole = text.replace("\n", "\r\n")
    assert code(visitor.write(message=whole))
    assert says(visitor.write(message=whole + "\r\n"), "fr", "error-too-long", limit=20_000, over=1)
    assert code(visitor.write(message="ก" * 20_000)), "three bytes a sign, nine once a browser has written them"


def test_the_first_line_breaks_are_kept(inside: Inside) -> None:
    answer = Visitor(inside.client).write(message="\n\nligne", nickname="n" * 99)
    assert form(answer, "/contact").values["message"] == "\n\nligne"


@pytest.mark.usefixtures("nothing_stored")
def test_too_large_names_the_limit(readers: list[Visitor]) -> None:
    for visitor in readers:
        answer = visitor.write(message="x" * 600 * 1024)
        assert answer.status_code == 413
        assert translate(visitor.locale, "error-too-large", limit=512) in words(answer)


@pytest.mark.usefixtures("nothing_stored")
def test_the_language_switch_keeps_everything_and_sends_nothing(
    readers: list[Visitor], typed: dict[str, str]
) -> None:
    for visitor in readers:
        long = {**typed, "nickname": "n" * 61}
        one = refused(visitor.write(**long), visitor, long, "error-too-long", limit=60, over=1)
        assert set(one.switches) == set(served()) - {visitor.locale}
        for other, address in one.switches.items():
            kept = {**one.values, **typed, "wait": "12.ab"}
            answer = visitor.client.post(address, data={**kept, "switch": other})
            assert answer.status_code == 200
            assert f'<html lang="{LOCALES[other].tag}"' in answer.text
            assert form(answer, f"/{other}/contact").values == kept


def test_two_tabs_are_two_conversations(inside: Inside) -> None:
    visitor = Visitor(inside.client)
    tabs = [visitor.contact(), visitor.contact()]
    codes = {code(visitor.send(one, message="Même texte")) for one in tabs}
    assert len(codes) == 2
    for receipt in codes:
        again = Visitor(inside.client)
        assert again.open(receipt).status_code == 303
        assert "Même texte" in again.frame().text


def test_the_same_form_again(inside: Inside) -> None:
    visitor, before = Visitor(inside.client), count(inside)
    one = visitor.contact()
    first = code(visitor.send(one, message="Une"))
    assert code(visitor.send(one, message="Une")) == first
    assert count(inside) == (before[0] + 1, before[1] + 1)
    assert code(visitor.send(one, message="Deux")) == first, "another text is one more message there"
    assert count(inside) == (before[0] + 1, before[1] + 2)


def test_a_form_left_open_shows_no_code_after_twenty_minutes(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor, real, before = Visitor(inside.client), clock.now, count(inside)
    one = visitor.contact()
    receipt = code(visitor.send(one, message="Une"))
    somebody_else = Visitor(inside.client)
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(minutes=21))
    for text in ("Une", "Deux"):
        answer = somebody_else.send(one, message=text)
        assert answer.status_code == 200
        assert translate("fr", "received-title") in words(answer)
        assert receipt[:4] not in words(answer)
        assert "Set-Cookie" not in answer.headers
    assert count(inside) == (before[0] + 1, before[1] + 2), "what was written is kept all the same"


def test_a_form_without_a_cookie_is_enough(inside: Inside) -> None:
    page = inside.client.get("/fr/contact")
    assert "Set-Cookie" not in page.headers
    one = form(page, "/contact")
    sent = inside.client.post(one.action, data=one.data(message="Bonjour"))
    assert code(sent)
    cookie = sent.headers["Set-Cookie"]
    assert cookie.startswith("visit=")
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Max-Age" not in cookie
    assert "Expires" not in cookie


def test_the_page_says_why_back_shows_an_empty_form(readers: list[Visitor]) -> None:
    for visitor in readers:
        page = visitor.get("contact")
        assert page.headers["Cache-Control"] == "no-store"
        assert translate(visitor.locale, "contact-empty-what") in words(page)
        assert 'autocomplete="off"' in page.text
