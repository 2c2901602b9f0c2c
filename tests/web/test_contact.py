"""Writing: each refusal says why in the visitor's language, and everything typed stands in the form again."""


import json
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from limits import RateLimitItemPerMinute

from portal import clock
from portal.crypto import receipts, stamps
from portal.web import limits
from tests.fixtures import Inside
from tests.houses import SITE_KEY
from tests.visitors import Visitor, code, form, says, words
from tests.web.refusing import count, refused


@pytest.mark.usefixtures("nothing_stored")
def test_too_long(readers: list[Visitor], typed: dict[str, str]) -> None:
    for visitor in readers:
        long = {**typed, "message": "a" * 19_999 + "😀😀"}
        refused(visitor.write(**long), visitor, long, "error-too-long", limit=20_000, over=3)
        named = {**typed, "nickname": "n" * 61}
        refused(visitor.write(**named), visitor, named, "error-too-long", limit=60, over=1)


@pytest.mark.usefixtures("nothing_stored")
def test_nothing_to_see(readers: list[Visitor], typed: dict[str, str]) -> None:
    for visitor in readers:
        for blank in ("", "  \n ", "\u200b\u2060\u00ad", "\u3164\u2800", "\u202e\u200f"):
            empty = {**typed, "message": blank}
            refused(visitor.write(**empty), visitor, empty, "error-empty")


@pytest.mark.usefixtures("nothing_stored")
def test_the_code_inside_the_text(readers: list[Visitor], typed: dict[str, str]) -> None:
    digits = receipts.from_nonce(SITE_KEY, bytes(16))
    arabic = digits.translate({ord("0") + number: ord("٠") + number for number in range(10)})
    for visitor in readers:
        for text in (digits, f"mon code est {'-'.join(receipts.groups(digits))}.", arabic, f"\u200e{digits}\n-- moi"):
            spilt = {**typed, "message": text}
            refused(visitor.write(**spilt), visitor, spilt, "error-code-in-text")
        spilt = {**typed, "nickname": digits}
        refused(visitor.write(**spilt), visitor, spilt, "error-code-in-text")


@pytest.mark.usefixtures("nothing_stored")
def test_a_choice_that_is_not_offered(readers: list[Visitor], typed: dict[str, str]) -> None:
    for visitor in readers:
        for name in ("topic", "region", "organisation"):
            kept = {key: value for key, value in typed.items() if key != name}
            again = refused(visitor.write(**{**typed, name: "f" * 32}), visitor, kept, "error-choice")
            assert again.values[name] == ""


@pytest.mark.usefixtures("nothing_stored")
def test_a_page_of_another_site(readers: list[Visitor], typed: dict[str, str]) -> None:
    for visitor in readers:
        data = visitor.contact().data(**typed)
        for headers in (
            {"Origin": "https://evil.example"},
            {"Origin": "http://localhost", "Sec-Fetch-Site": "same-site"},
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "Cross-Site", "Origin": "null"},
            {"Origin": "https://localhost"},
        ):
            answer = visitor.client.post(f"/{visitor.locale}/contact", data=data, headers=headers)
            refused(answer, visitor, typed, "error-foreign-site")


def test_what_browsers_send_from_our_own_page(inside: Inside) -> None:
    for headers in (
        {},
        {"Origin": "null"},
        {"Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
    ):
        visitor = Visitor(inside.client)
        data = visitor.contact().data(message="Bonjour")
        assert code(visitor.client.post("/fr/contact", data=data, headers=headers))


def _as_plain_text(data: dict[str, str]) -> str:
    """What a form with `enctype="text/plain"` sends: line breaks of a text look like the end of a field."""
    return "".join(f"{name}={value}\n" for name, value in data.items()).replace("\n", "\r\n")


@pytest.mark.usefixtures("nothing_stored")
def test_another_content_type(readers: list[Visitor], typed: dict[str, str]) -> None:
    for visitor in readers:
        data = visitor.contact().data(**typed)
        for kind, body in (
            ("text/plain", _as_plain_text(data)),
            ("application/json", json.dumps(data)),
            (None, urlencode(data)),
            ("application/octet-stream", urlencode(data)),
            ("multipart/form-data", urlencode(data)),
        ):
            answer = visitor.client.post(f"/{visitor.locale}/contact", data=body.encode(), content_type=kind)
            refused(answer, visitor, typed, "error-content-type")


def test_bodies_that_are_no_form_never_break_a_page(inside: Inside) -> None:
    bodies = (b"", b"\xff\xfe", b"[" * 50_000, b'["a"]', b'{"message": 1}', b"&" * 5000, b"=" * 99)
    parts = "multipart/form-data; boundary="
    kinds = ("text/plain", "application/json", "x/y", parts, parts + "x")
    for path in ("/fr/contact", "/fr/conversation", "/fr/conversation/reply", "/staff/sign-in", "/staff/join"):
        for body in bodies:
            for kind in kinds:
                answer = inside.client.post(path, data=body, content_type=kind)
                assert 400 <= answer.status_code < 500, (path, kind, body[:9])


def test_several_parts_are_a_form_of_ours(inside: Inside) -> None:
    visitor = Visitor(inside.client)
    one = visitor.contact()
    answer = visitor.client.post(one.action, data=one.data(message="Bonjour"), content_type="multipart/form-data")
    assert code(answer)


def test_a_form_that_was_open_too_long(
    inside: Inside, readers: list[Visitor], typed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = count(inside), clock.now
    old = [visitor.contact() for visitor in readers]
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(hours=12, minutes=1))
    renewed = []
    for visitor, one in zip(readers, old, strict=True):
        again = refused(visitor.send(one, **typed), visitor, typed, "error-stamp-expired")
        assert again.values["stamp"] != one.values["stamp"]
        renewed.append(again)
    assert count(inside) == before
    for visitor, again in zip(readers, renewed, strict=True):
        assert code(visitor.send(again)), "one press sends it"
        assert "Un canari" in visitor.frame().text


@pytest.mark.usefixtures("nothing_stored")
def test_a_stamp_that_we_did_not_write(readers: list[Visitor], typed: dict[str, str]) -> None:
    for visitor in readers:
        stamp = visitor.contact().values["stamp"]
        changed = [stamp[:at] + ("A" if stamp[at] != "A" else "B") + stamp[at + 1 :] for at in (3, 30, 70)]
        for forged in (*changed, "", "x", "A" * 76, "é" * 76, "=" * 76, "A" * 100_000):
            again = refused(visitor.write(**typed, stamp=forged), visitor, typed, "error-stamp-tampered")
            assert len(again.values["stamp"]) == stamps.LENGTH
            assert again.values["stamp"] != forged


def _leaves(visitor: Visitor) -> None:
    visitor.send(form(visitor.thread(), "/leave"))


def _exits(visitor: Visitor) -> None:
    visitor.get("exit")


def _erases(visitor: Visitor) -> None:
    visitor.send(form(visitor.get("conversation/erase"), "/erase"))


ENDS = pytest.mark.parametrize("end", [_leaves, _exits, _erases])


@ENDS
def test_a_burnt_form_shows_no_code_and_revives_nothing(
    inside: Inside, readers: list[Visitor], typed: dict[str, str], end: Callable[[Visitor], None]
) -> None:
    for visitor in readers:
        old = visitor.contact()
        first = code(visitor.send(old, **typed))
        end(visitor)
        inside.app.extensions["exits"].wait()
        before = count(inside)
        for text in (typed["message"], "Autre chose"):
            once_more = {**typed, "message": text}
            answer = visitor.send(old, **once_more)
            again = refused(answer, visitor, once_more, "error-stamp-burnt")
            assert first[:4] not in words(answer)
        assert count(inside) == before
        assert code(visitor.send(again)) != first


@ENDS
def test_a_form_is_burnt_too_by_whoever_came_back_by_code(inside: Inside, end: Callable[[Visitor], None]) -> None:
    """Written in one browser, ended in another: the form that is still open in the first one shows nothing."""
    first, second = Visitor(inside.client), Visitor(inside.client)
    old = first.contact()
    receipt = code(first.send(old, message="Bonjour"))
    second.open(receipt)
    end(second)
    inside.app.extensions["exits"].wait()
    before = count(inside)
    assert says(first.send(old, message="Bonjour"), "fr", "error-stamp-burnt")
    assert count(inside) == before


@ENDS
def test_every_form_sent_in_the_visit_is_burnt(inside: Inside, end: Callable[[Visitor], None]) -> None:
    visitor = Visitor(inside.client)
    tabs = [visitor.contact(), visitor.contact()]
    for one in tabs:
        code(visitor.send(one, message="Bonjour"))
    end(visitor)
    inside.app.extensions["exits"].wait()
    for one in tabs:
        assert says(visitor.send(one, message="Bonjour"), "fr", "error-stamp-burnt")


@pytest.mark.usefixtures("nothing_stored")
def test_over_the_limit_the_text_waits_in_the_form(
    readers: list[Visitor], typed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SENDING", (RateLimitItemPerMinute(0, 9), RateLimitItemPerMinute(60, 9)))
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)
    for visitor in readers:
        again = refused(visitor.write(**typed), visitor, typed, "error-slow-down", seconds=10)
        impatient = refused(visitor.send(again), visitor, typed, "error-slow-down", seconds=10)
        assert impatient.values["wait"] == again.values["wait"]
        forged = "0." + again.values["wait"].partition(".")[2]
        refused(visitor.send(again, wait=forged), visitor, typed, "error-slow-down", seconds=15)


def test_after_the_wait_the_same_button_sends(
    inside: Inside, typed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor, real = Visitor(inside.client), clock.now
    monkeypatch.setattr(limits, "SENDING", (RateLimitItemPerMinute(1, 9), RateLimitItemPerMinute(60, 9)))
    code(visitor.write())
    again = form(visitor.write(**typed), "/contact")
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(seconds=11))
    first = code(visitor.send(again))
    assert code(visitor.send(again)) == first, "a double tap is let through by the same ticket"
    answers = [visitor.send(again, message=f"Encore {number}") for number in range(3)]
    assert [answer.status_code for answer in answers] == [200, 429, 429], "one wait is no licence to flood"
    assert says(answers[-1], "fr", "error-slow-down", seconds=20)
    assert form(answers[-1], "/contact").values["message"] == "Encore 2"


@pytest.mark.usefixtures("nothing_stored")
def test_a_full_organisation(
    readers: list[Visitor], typed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ORGANISATION", RateLimitItemPerMinute(0, 9))
    for visitor in readers:
        assert refused(visitor.write(**typed), visitor, typed, "error-full").values["stamp"]
