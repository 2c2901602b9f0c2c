"""Coming back: what a code opens and what it does not; leaving, erasing."""


import re
from datetime import timedelta

import pytest
from limits import RateLimitItemPerMinute
from werkzeug.test import TestResponse

from portal import clock
from portal.crypto import receipts
from portal.i18n.catalogues import translate
from portal.web import limits
from tests.fixtures import Inside
from tests.gates import opening_taken
from tests.visitors import LANGUAGES, Visitor, code, form, words
from tests.web.returning import asked, said, unknown, writer


def test_a_slip_is_named_without_a_look_up_and_without_the_gate(inside: Inside) -> None:
    right = unknown()
    slip = right[:5] + str((int(right[5]) + 1) % 10) + right[6:]
    with opening_taken(inside.app.extensions["portal"].gate):
        for locale in LANGUAGES:
            visitor = Visitor(inside.client, locale)
            for typed, key, values in (
                (slip, "error-code-slip", {}),
                (right[:19], "error-code-length", {"count": 19}),
                (right + "1", "error-code-length", {"count": 21}),
                ("", "error-code-length", {"count": 0}),
                ("bonjour", "error-code-length", {"count": 0}),
            ):
                answer = visitor.open(typed)
                assert answer.status_code == 422
                asked(answer, visitor, key, receipt=typed, **values)
            busy = visitor.open(right, message="Un texte")
            assert busy.status_code == 503
            asked(busy, visitor, "error-busy", receipt=right, message="Un texte")
            assert "Set-Cookie" not in busy.headers


def _blank(answer: TestResponse, receipt: str) -> str:
    page = answer.text.replace(receipt, " " * len(receipt))
    return re.sub(r'name="token" value="[0-9a-f]{32}"', "", page)


def test_unknown_expired_and_erased_codes_have_one_answer(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor, expired = writer(inside)
    eraser, erased = writer(inside)
    eraser.send(form(eraser.get("conversation/erase"), "/erase"))
    real = clock.now
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(days=800))
    for locale in LANGUAGES:
        answers = []
        for receipt in (unknown(), expired, erased):
            stranger = Visitor(inside.client, locale)
            answer = stranger.open(receipt)
            asked(answer, stranger, "error-code-unknown", receipt=receipt)
            headers = sorted((name, value) for name, value in answer.headers if name != "Date")
            answers.append((answer.status, headers, _blank(answer, receipt), len(answer.data)))
        assert answers[0] == answers[1] == answers[2]
    asked(visitor.thread(), visitor, "error-gone")


def test_a_code_however_it_was_pasted(inside: Inside) -> None:
    _, receipt = writer(inside)
    groups = receipts.groups(receipt)
    arabic = receipt.translate({ord("0") + number: ord("٠") + number for number in range(10)})
    for pasted in (
        receipt,
        "-".join(groups),
        "\u00a0\u200e" + " – ".join(groups) + "\u202c\n-- me",
        "Mon code : " + ".".join(groups),
        "\u202a\u202d" + "\u00a0".join(groups) + "\u202c",
        arabic,
        "\t".join(groups) + "\r\n-- \r\nme",
    ):
        assert Visitor(inside.client).open(pasted).status_code == 303, repr(pasted)


def test_what_is_open_is_never_replaced_in_silence(inside: Inside) -> None:
    _, other = writer(inside, "La pie")
    for locale in LANGUAGES:
        visitor, own = writer(inside, "Le merle", locale)
        answer = visitor.open(other, message="Un texte")
        assert answer.status_code == 409
        again = asked(answer, visitor, "error-another-open", receipt=other, message="Un texte")
        assert "merle" in said(visitor)
        forced = visitor.send(again, receipt=other, csrf_token="", message="")
        asked(forced, visitor, "error-token", receipt=other)
        assert "merle" in said(visitor)
        assert visitor.open(own).status_code == 303, "the same code opens what is open anyway"
        # Opening again renews the session, so the form is asked for again as a person would.
        again = asked(visitor.open(other), visitor, "error-another-open", receipt=other)
        assert visitor.send(again).status_code == 303
        assert "La pie" in said(visitor)
        assert "merle" not in said(visitor)


def test_too_many_tries_keep_the_code(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "OPENING", (RateLimitItemPerMinute(0, 9), RateLimitItemPerMinute(60, 9)))
    for locale in LANGUAGES:
        visitor, receipt = Visitor(inside.client, locale), unknown()
        answer = visitor.open(receipt, message="Un texte")
        assert answer.status_code == 429
        asked(answer, visitor, "error-try-later", receipt=receipt, message="Un texte")


def test_foreign_pages_and_types_open_nothing(inside: Inside) -> None:
    _, receipt = writer(inside)
    for locale in LANGUAGES:
        visitor = Visitor(inside.client, locale)
        data, address = {"receipt": receipt, "message": "Un texte"}, f"/{locale}/conversation"
        foreign = visitor.client.post(address, data=data, headers={"Origin": "https://evil.example"})
        # The text stays. The code does not: it may be that of whoever made the other page.
        asked(foreign, visitor, "error-foreign-site", receipt="", message="Un texte")
        body = f"receipt={receipt}\r\nmessage=Un texte\r\n"
        plain = visitor.client.post(address, data=body, content_type="text/plain")
        asked(plain, visitor, "error-content-type", receipt=receipt, message="Un texte")
        assert "Set-Cookie" not in foreign.headers
        assert "Set-Cookie" not in plain.headers


def test_the_code_is_shown_again_until_the_visit_ends(inside: Inside) -> None:
    visitor, receipt = writer(inside)
    assert code(visitor.get("conversation/code")) == receipt
    reader = Visitor(inside.client)
    reader.open(receipt)
    assert code(reader.get("conversation/code")) == receipt
    visitor.send(form(visitor.thread(), "/leave"))
    answer = visitor.get("conversation/code")
    asked(answer, visitor, "error-visit-ended")
    assert receipt[:4] not in words(answer)


def test_leaving_forgets_in_this_browser_only(inside: Inside) -> None:
    for locale in LANGUAGES:
        visitor, receipt = writer(inside, locale=locale)
        answer = visitor.send(form(visitor.thread(), "/leave"))
        assert translate(locale, "gone-left") in words(answer)
        assert "visit=;" in answer.headers["Set-Cookie"]
        assert visitor.open(receipt).status_code == 303
        assert "Un canari" in said(visitor)


def test_erasing_says_what_stays_and_how_long(inside: Inside) -> None:
    for locale in LANGUAGES:
        visitor, receipt = writer(inside, locale=locale)
        ask = visitor.get("conversation/erase")
        assert translate(locale, "erase-copies") in words(ask)
        assert "14" in words(ask)
        assert "Un canari" in said(visitor), "asking erases nothing"
        done = visitor.send(form(ask, "/erase"))
        assert translate(locale, "gone-erased-what") in words(done)
        assert "14" in words(done)
        assert "visit=;" in done.headers["Set-Cookie"]
        asked(visitor.open(receipt), visitor, "error-code-unknown", receipt=receipt)


def test_erasing_without_the_token_erases_nothing(inside: Inside) -> None:
    visitor, receipt = writer(inside)
    one = form(visitor.get("conversation/erase"), "/erase")
    for headers, changes in (({}, {"csrf_token": ""}), ({"Sec-Fetch-Site": "cross-site"}, {})):
        answer = visitor.client.post(one.action, data=one.data(**changes), headers=headers)
        assert answer.status_code in (400, 403)
    assert Visitor(inside.client).open(receipt).status_code == 303


def test_what_was_erased_elsewhere_is_gone_here(inside: Inside) -> None:
    for locale in LANGUAGES:
        visitor, receipt = writer(inside, locale=locale)
        _, other = writer(inside, "La pie")
        one = visitor.reply_form()
        elsewhere = Visitor(inside.client)
        elsewhere.open(receipt)
        elsewhere.send(form(elsewhere.get("conversation/erase"), "/erase"))
        assert translate(locale, "frame-ended") in words(visitor.frame())
        answer = visitor.send(one, message="La mésange")
        assert answer.status_code == 410
        again = asked(answer, visitor, "error-gone", message="La mésange")
        # Nothing is open any more that could be asked about.
        assert visitor.send(again, receipt=other, message="").status_code == 303


def test_past_its_day_a_conversation_is_gone(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor, receipt = writer(inside)
    one = visitor.reply_form()
    real = clock.now
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(days=800))
    asked(visitor.send(one, message="La mésange"), visitor, "error-gone", message="La mésange")
    asked(visitor.open(receipt), visitor, "error-code-unknown", receipt=receipt)
    assert visitor.client.get("/fr/conversation/code").status_code in (403, 410)
