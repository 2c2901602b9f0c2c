"""Writing: each refusal says why in the visitor's language, and everything typed stands in the form again."""

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from limits import RateLimitItemPerMinute
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from portal import clock
from portal.crypto import receipts, stamps
from portal.domain import conversations, texts
from portal.storage import organisations, tables
from portal.web import limits
from tests import visitors
from tests.fixtures import Inside
from tests.houses import SITE_KEY
from tests.visitors import LANGUAGES, TYPED, Form, Visitor, code, error, form, says


@pytest.fixture(params=LANGUAGES)
def visitor(request: pytest.FixtureRequest, inside: Inside) -> Visitor:
    return Visitor(inside.client, request.param)


@pytest.fixture
def typed(inside: Inside) -> dict[str, str]:
    """A whole form, with an organisation chosen."""
    with inside.house.database.read() as db:
        alias = next(one for one in organisations.all_of_them(db) if one.slug == "alias")
    return {**TYPED, "organisation": alias.id}


def count(inside: Inside) -> tuple[int, int]:
    """(conversations, messages) that are stored."""
    with inside.house.database.read() as db:
        return tuple(  # type: ignore[return-value]
            db.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (tables.conversations, tables.messages)
        )


@pytest.fixture
def nothing_stored(inside: Inside) -> Iterator[None]:
    before = count(inside)
    yield
    assert count(inside) == before


def refused(answer: TestResponse, visitor: Visitor, typed: dict[str, str], key: str, **values: int) -> Form:
    """The form, after checking that it holds everything and says the right sentence."""
    assert says(answer, visitor.locale, key, **values), error(answer)
    assert 400 <= answer.status_code < 600
    assert f'<html lang="{visitor.locale}"' in answer.text
    again = form(answer, "/contact")
    assert {name: again.values[name] for name in typed} == typed
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    return again


@pytest.mark.usefixtures("nothing_stored")
def test_too_long(visitor: Visitor, typed: dict[str, str]) -> None:
    typed["message"] = "a" * 19_999 + "😀😀"
    refused(visitor.write(**typed), visitor, typed, "error-too-long", limit=20_000, over=3)


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize("blank", ["", "  \n ", "\u200b\u2060\u00ad", "\u3164\u2800", "\u202e\u200f"])
def test_nothing_to_see(visitor: Visitor, typed: dict[str, str], blank: str) -> None:
    typed["message"] = blank
    refused(visitor.write(**typed), visitor, typed, "error-empty")


@pytest.mark.usefixtures("nothing_stored")
def test_a_long_nickname(visitor: Visitor, typed: dict[str, str]) -> None:
    typed["nickname"] = "n" * 61
    refused(visitor.write(**typed), visitor, typed, "error-too-long", limit=60, over=1)


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize("wrapped", ["{}", "mon code est {}.", "٤{}", "{}\n-- moi"])
def test_the_code_inside_the_text(visitor: Visitor, typed: dict[str, str], wrapped: str) -> None:
    digits = receipts.from_nonce(SITE_KEY, bytes(16))
    inside = "-".join(receipts.groups(digits))
    if wrapped.startswith("٤"):
        inside = digits.translate({ord("0") + n: ord("٠") + n for n in range(10)})
        wrapped = "x {}"
    typed["message"] = wrapped.format(inside)
    refused(visitor.write(**typed), visitor, typed, "error-code-in-text")


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize("name", ["topic", "region", "organisation"])
def test_a_choice_that_is_not_offered(visitor: Visitor, typed: dict[str, str], name: str) -> None:
    kept = {key: value for key, value in typed.items() if key != name}
    again = refused(visitor.write(**{**typed, name: "f" * 32}), visitor, kept, "error-choice")
    assert again.values[name] == ""


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize("headers", [
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost:1", "Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "Cross-Site", "Origin": "null"},
    {"Origin": "https://localhost"},
])  # fmt: skip
def test_a_page_of_another_site(visitor: Visitor, typed: dict[str, str], headers: dict[str, str]) -> None:
    data = visitor.contact().data(**typed)
    answer = visitor.client.post(f"/{visitor.locale}/contact", data=data, headers=headers)
    refused(answer, visitor, typed, "error-foreign-site")


@pytest.mark.parametrize("headers", [
    {}, {"Origin": "null"}, {"Origin": "http://localhost"}, {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"},
])  # fmt: skip
def test_what_browsers_send_from_our_own_page(inside: Inside, headers: dict[str, str]) -> None:
    visitor = Visitor(inside.client)
    answer = visitor.client.post("/fr/contact", data=visitor.contact().data(message="Bonjour"), headers=headers)
    assert code(answer)


def _plain(data: dict[str, str]) -> bytes:
    return "".join(f"{name}={value}\r\n" for name, value in data.items()).replace("\n  ch", "\r\n  ch").encode()


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize("kind", ["text/plain", "application/json", "", "application/octet-stream", "multipart/form-data"])
def test_another_content_type(visitor: Visitor, typed: dict[str, str], kind: str) -> None:
    from urllib.parse import urlencode

    data = visitor.contact().data(**typed)
    shapes = {"text/plain": _plain(data), "application/json": json.dumps(data).encode()}
    body = shapes.get(kind, urlencode(data).encode())
    answer = visitor.client.post(f"/{visitor.locale}/contact", data=body, content_type=kind or None)
    refused(answer, visitor, typed, "error-content-type")


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"[" * 50_000, b'["a"]', b'{"message": 1}', b"&" * 5000, b"=" * 99])
@pytest.mark.parametrize("kind", ["text/plain", "application/json", "x/y", "multipart/form-data; boundary=", "multipart/form-data; boundary=x"])
def test_bodies_that_are_no_form_never_break_the_page(inside: Inside, body: bytes, kind: str) -> None:
    for path in ("/fr/contact", "/fr/conversation", "/fr/conversation/reply", "/staff/sign-in", "/staff/join"):
        answer = inside.client.post(path, data=body, content_type=kind)
        assert 400 <= answer.status_code < 500, (path, kind, body[:9])


def test_several_parts_are_a_form_of_ours(inside: Inside) -> None:
    visitor = Visitor(inside.client)
    one = visitor.contact()
    assert code(visitor.client.post(one.action, data=one.data(message="Bonjour"), content_type="multipart/form-data"))


@pytest.mark.usefixtures("nothing_stored")
def test_a_form_that_was_open_too_long(
    visitor: Visitor, typed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    old = visitor.contact()
    real = clock.now
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(hours=12, minutes=1))
    again = refused(visitor.send(old, **typed), visitor, typed, "error-stamp-expired")
    assert again.values["stamp"] != old.values["stamp"]


def test_one_press_sends_it_then(inside: Inside, typed: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    visitor, real = Visitor(inside.client), clock.now
    old = visitor.contact()
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(hours=13))
    again = form(visitor.send(old, **typed), "/contact")
    assert code(visitor.send(again))
    desk = inside.house.desk(2, now=real())
    from portal.domain import inbox

    rows = [inbox.thread(inside.house.database, desk, row.opened.row.id) for row in inbox.view(
        inside.house.database, desk, conversations.Status.WAITING, 10)]
    assert any(thread.messages[0].text == TYPED["message"] for thread in rows)


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize("stamp", ["", "x", "A" * 76, "é" * 76, "=" * 76, "A" * 100_000])
def test_a_stamp_that_we_did_not_write(visitor: Visitor, typed: dict[str, str], stamp: str) -> None:
    again = refused(visitor.write(**typed, stamp=stamp), visitor, typed, "error-stamp-tampered")
    assert len(again.values["stamp"]) == stamps.LENGTH


@pytest.mark.usefixtures("nothing_stored")
def test_a_stamp_with_one_sign_changed(visitor: Visitor, typed: dict[str, str]) -> None:
    stamp = visitor.contact().values["stamp"]
    for place in (3, 30, 70):
        other = stamp[:place] + ("A" if stamp[place] != "A" else "B") + stamp[place + 1 :]
        refused(visitor.write(**typed, stamp=other), visitor, typed, "error-stamp-tampered")


def _leaves(visitor: Visitor) -> None:
    visitor.send(form(visitor.thread(), "/leave"))


def _exits(visitor: Visitor) -> None:
    visitor.get("exit")


def _erases(visitor: Visitor) -> None:
    visitor.send(form(visitor.get("conversation/erase"), "/erase"))


@pytest.mark.parametrize("how", [_leaves, _exits, _erases])
def test_a_burnt_form_shows_no_code_and_revives_nothing(
    visitor: Visitor, inside: Inside, typed: dict[str, str], how: object
) -> None:
    old = visitor.contact()
    first = code(visitor.send(old, **typed))
    assert callable(how)
    how(visitor)
    inside.app.extensions["exits"].wait()
    before = count(inside)
    for text in (typed["message"], "Autre chose"):
        typed["message"] = text
        answer = visitor.send(old, **typed)
        again = refused(answer, visitor, typed, "error-stamp-burnt")
        assert first[:4] + "</span>" not in answer.text
    assert count(inside) == before
    assert code(visitor.send(again)) != first


@pytest.mark.parametrize("how", [_leaves, _exits, _erases])
def test_a_form_is_burnt_too_by_whoever_came_back_by_code(inside: Inside, how: object) -> None:
    """Written in one browser, ended in another: the form that is still open in the first one shows nothing."""
    first, second = Visitor(inside.client), Visitor(inside.client)
    old = first.contact()
    receipt = code(first.send(old, message="Bonjour"))
    second.open(receipt)
    assert callable(how)
    how(second)
    inside.app.extensions["exits"].wait()
    before = count(inside)
    answer = first.send(old, message="Bonjour")
    assert says(answer, "fr", "error-stamp-burnt")
    assert count(inside) == before


@pytest.mark.parametrize("how", [_leaves, _exits, _erases])
def test_every_form_of_the_visit_is_burnt(inside: Inside, how: object) -> None:
    visitor = Visitor(inside.client)
    first, second = visitor.contact(), visitor.contact()
    code(visitor.send(first, message="Une"))
    code(visitor.send(second, message="Deux"))
    assert callable(how)
    how(visitor)
    inside.app.extensions["exits"].wait()
    for one, text in ((first, "Une"), (second, "Deux")):
        answer = visitor.send(one, message=text)
        if how is _erases and one is first:
            continue
        assert says(answer, "fr", "error-stamp-burnt"), text


@pytest.mark.usefixtures("nothing_stored")
def test_over_the_limit_the_text_waits_in_the_form(
    visitor: Visitor, inside: Inside, typed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SENDING", (RateLimitItemPerMinute(1, 9), RateLimitItemPerMinute(60, 9)))
    with inside.app.test_request_context(environ_base={"REMOTE_ADDR": "127.0.0.1"}):
        limits.sending(bytes(16), "", clock.now())
    again = refused(visitor.write(**typed), visitor, typed, "error-slow-down", seconds=10)
    impatient = refused(visitor.send(again), visitor, typed, "error-slow-down", seconds=10)
    assert impatient.values["wait"] == again.values["wait"]
    refused(visitor.send(again, wait="0." + again.values["wait"][2:]), visitor, typed, "error-slow-down", seconds=15)


def test_after_the_wait_the_same_button_sends(
    inside: Inside, typed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor, real = Visitor(inside.client), clock.now
    monkeypatch.setattr(limits, "SENDING", (RateLimitItemPerMinute(1, 8), RateLimitItemPerMinute(60, 8)))
    code(visitor.write())
    again = form(visitor.write(**typed), "/contact")
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(seconds=11))
    first = code(visitor.send(again))
    assert code(visitor.send(again)) == first, "a double tap is let through by the same ticket"
    for number in range(4):
        last = visitor.send(again, message=f"Encore {number}")
    assert says(last, "fr", "error-slow-down", seconds=15), "one wait is no licence to flood"


@pytest.mark.usefixtures("nothing_stored")
def test_a_full_organisation(
    visitor: Visitor, inside: Inside, typed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ORGANISATION", RateLimitItemPerMinute(1, 7))
    with inside.app.app_context():
        limits.organisation(typed["organisation"])
    again = refused(visitor.write(**typed), visitor, typed, "error-full")
    assert again.values["stamp"]


def test_odd_signs_are_dropped_and_nothing_is_refused(inside: Inside) -> None:
    visitor = Visitor(inside.client)
    one = visitor.contact()
    from urllib.parse import urlencode

    body = urlencode(one.data(message="@")).replace("%40", "a%00b%ED%A0%80c%F0%9F%98%80%0D%0Ad%0De")
    answer = visitor.client.post(one.action, data=body, content_type="application/x-www-form-urlencoded")
    assert code(answer)
    shown = visitor.thread().text + visitor.frame().text
    assert "ab" in shown
    assert "c😀\nd\ne" in shown
    assert "\0" not in shown


def test_the_longest_text_is_accepted_with_its_line_breaks(inside: Inside) -> None:
    """A browser sends CRLF where its own counter saw one sign."""
    visitor = Visitor(inside.client)
    text = "é" * (texts.MESSAGE_UNITS - 50 - 2) + "😀"
    lines = "\r\n".join([text[start : start + 400] for start in range(0, len(text), 400)])
    spare = texts.MESSAGE_UNITS - texts.units(lines.replace("\r\n", "\n"))
    assert spare >= 0
    whole = lines + "\r\n" * spare
    assert code(visitor.write(message=whole))
    refused = visitor.write(message=whole + "\r\n")
    assert says(refused, "fr", "error-too-long", limit=20_000, over=1)


def test_a_full_thai_message_fits(inside: Inside) -> None:
    assert code(Visitor(inside.client).write(message="ก" * 20_000))


def test_the_first_line_break_is_kept(inside: Inside) -> None:
    visitor = Visitor(inside.client)
    answer = visitor.write(message="\n\nligne", nickname="n" * 99)
    assert form(answer, "/contact").values["message"] == "\n\nligne"


def test_too_large_names_the_limit(visitor: Visitor) -> None:
    answer = visitor.write(message="x" * 600 * 1024)
    assert answer.status_code == 413
    words = " ".join(visitors.read(answer).words)
    assert visitors.translate(visitor.locale, "error-too-large", limit=512) in words


def test_the_language_switch_keeps_everything_and_sends_nothing(
    visitor: Visitor, inside: Inside, typed: dict[str, str]
) -> None:
    before = count(inside)
    one = refused(visitor.write(**{**typed, "nickname": "n" * 61}), visitor, {**typed, "nickname": "n" * 61},
                  "error-too-long", limit=60, over=1)  # fmt: skip
    assert set(one.switches) == set(LANGUAGES) - {visitor.locale}
    for other, address in one.switches.items():
        kept = {**typed, "wait": "12.ab"}
        answer = visitor.client.post(address, data={**one.values, **kept, "switch": other})
        assert answer.status_code == 200
        assert f'<html lang="{other}"' in answer.text
        shown = form(answer, f"/{other}/contact")
        assert {**shown.values, **kept, "stamp": one.values["stamp"]} == shown.values
    assert count(inside) == before


def test_two_tabs_are_two_conversations(inside: Inside) -> None:
    visitor = Visitor(inside.client)
    first, second = visitor.contact(), visitor.contact()
    codes = {code(visitor.send(first, message="Même texte")), code(visitor.send(second, message="Même texte"))}
    assert len(codes) == 2
    for one in codes:
        assert "Même texte" in _thread_by(inside, one)


def _thread_by(inside: Inside, receipt: str) -> str:
    visitor = Visitor(inside.client)
    assert visitor.open(receipt).status_code == 303
    return visitor.frame().text


def test_the_same_form_twice_is_one_message(inside: Inside) -> None:
    visitor, before = Visitor(inside.client), count(inside)
    one = visitor.contact()
    first, second = visitor.send(one, message="Une"), visitor.send(one, message="Une")
    assert code(first) == code(second)
    assert count(inside) == (before[0] + 1, before[1] + 1)


def test_another_text_under_the_same_form_is_one_more_message(inside: Inside) -> None:
    visitor, before = Visitor(inside.client), count(inside)
    one = visitor.contact()
    assert code(visitor.send(one, message="Une")) == code(visitor.send(one, message="Deux"))
    assert count(inside) == (before[0] + 1, before[1] + 2)


def test_a_form_left_open_shows_no_code_after_twenty_minutes(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor, real, before = Visitor(inside.client), clock.now, count(inside)
    one = visitor.contact()
    receipt = code(visitor.send(one, message="Une"))
    stranger = Visitor(inside.client)
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(minutes=21))
    for text in ("Une", "Deux"):
        answer = stranger.send(one, message=text)
        assert answer.status_code == 200
        assert visitors.translate("fr", "received-title") in answer.text
        assert receipt[:4] not in "".join(visitors.read(answer).words)
        assert "Set-Cookie" not in answer.headers
    assert count(inside) == (before[0] + 1, before[1] + 2), "what was written is kept all the same"


def test_a_form_without_a_cookie_is_enough(inside: Inside) -> None:
    """No cookie was set by reading the form, and none is needed to send it."""
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


def test_the_page_says_why_back_shows_an_empty_form(visitor: Visitor) -> None:
    page = visitor.get("contact")
    assert page.headers["Cache-Control"] == "no-store"
    assert visitors.translate(visitor.locale, "contact-empty-what") in " ".join(visitors.read(page).words)
    assert 'autocomplete="off"' in page.text
