"""The thread and its frame: replying, two tabs, what shows and what is cut."""


import re
from datetime import timedelta

import pytest
from limits import RateLimitItemPerMinute
from werkzeug.test import TestResponse

from portal import clock
from portal.domain import inbox
from portal.i18n.catalogues import translate
from portal.storage.volatile import Memory
from portal.web import limits
from portal.web.public import threads
from tests.fixtures import Inside
from tests.visitors import LANGUAGES, Form, Visitor, code, error, form, read, says, words
from tests.web.returning import asked, said, writer


def test_a_refused_reply_keeps_its_text(inside: Inside) -> None:
    for locale in LANGUAGES:
        visitor, receipt = writer(inside, locale=locale)
        one = visitor.reply_form()
        before = said(visitor)
        for text, key, values in (
            ("a" * 20_001, "error-too-long", {"limit": 20_000, "over": 1}),
            (" \u200b", "error-empty", {}),
            (f"voici {receipt}", "error-code-in-text", {}),
        ):
            answer = visitor.send(one, message=text)
            assert answer.status_code == 422
            assert says(answer, locale, key, **values)
            again = form(answer, "/reply")
            assert again.values["message"] == text
            assert again.values["token"] == one.values["token"]
        for changes, headers, key in (
            ({"csrf_token": ""}, {}, "error-token"),
            ({}, {"Sec-Fetch-Site": "cross-site"}, "error-foreign-site"),
        ):
            data = one.data(message="Un texte", **changes)
            answer = visitor.client.post(one.action, data=data, headers=headers)
            assert says(answer, locale, key), error(answer)
            assert form(answer, "/reply").values["message"] == "Un texte"
        assert said(visitor) == before


def test_a_reply_sent_twice_is_one_message(inside: Inside) -> None:
    visitor, _ = writer(inside)
    one = visitor.reply_form()
    assert visitor.send(one, message="La mésange").status_code == 303
    assert visitor.send(one, message="La mésange").status_code == 303
    assert words(visitor.frame()).count("La mésange") == 1


def test_a_refused_reply_in_another_language(inside: Inside) -> None:
    visitor, _ = writer(inside)
    refused = form(visitor.send(visitor.reply_form(), message="a" * 20_001), "/reply")
    answer = visitor.client.post(refused.switches["nl"], data={**refused.values, "switch": "nl"})
    assert '<html lang="nl"' in answer.text
    shown = form(answer, "/nl/conversation/reply")
    assert shown.values["message"] == "a" * 20_001
    assert shown.values["token"] == refused.values["token"]
    assert "aaaa" not in words(visitor.frame())


@pytest.mark.parametrize("how", ["cookie gone", "store emptied"])
def test_a_reply_after_the_visit_comes_back_under_the_code(inside: Inside, how: str) -> None:
    for locale in LANGUAGES:
        visitor, receipt = writer(inside, locale=locale)
        one = visitor.reply_form()
        if how == "cookie gone":
            visitor.client.delete_cookie("visit")
        else:
            inside.app.extensions["portal"].store = Memory()
        answer = visitor.send(one, message="La mésange")
        assert answer.status_code == 403
        again = asked(answer, visitor, "error-visit-ended", message="La mésange")
        assert again.values["token"] == one.values["token"]
        slip = visitor.send(again, receipt=receipt[:-1])
        asked(slip, visitor, "error-code-length", receipt=receipt[:-1], message="La mésange", count=19)
        assert visitor.send(again, receipt=receipt).status_code == 303, "one press opens and sends"
        assert visitor.send(again, receipt=receipt).status_code == 303
        assert words(visitor.frame()).count("La mésange") == 1


def test_an_ended_reply_form_in_another_language(inside: Inside) -> None:
    visitor, receipt = writer(inside)
    one = visitor.reply_form()
    visitor.client.delete_cookie("visit")
    again = form(visitor.send(one, message="La mésange"), "/conversation")
    answer = visitor.client.post(again.switches["en"], data={**again.values, "receipt": receipt, "switch": "en"})
    shown = form(answer, "/en/conversation")
    assert {**again.values, "receipt": receipt} == shown.values
    assert "Set-Cookie" not in answer.headers


def test_two_threads_in_two_tabs_never_mix(inside: Inside) -> None:
    visitor, first = writer(inside, "Le merle")
    tab = visitor.reply_form()
    code(visitor.write(message="La pie"))
    open_now = said(visitor)
    answer = visitor.send(tab, message="Pour le merle")
    again = asked(answer, visitor, "error-visit-ended", message="Pour le merle")
    for changes in ({"switch": "nl"}, {"csrf_token": "x"}):
        other = visitor.client.post(tab.action, data=tab.data(message="Pour le merle", **changes))
        assert not any(one.action.endswith("/reply") for one in _forms(other)), "it stands in the box of the other"
        assert "Pour le merle" in other.text
    foreign = visitor.client.post(tab.action, data=tab.data(message="Pour le merle"), headers={"Origin": "https://x.y"})
    assert not any(one.action.endswith("/reply") for one in _forms(foreign))
    assert said(visitor) == open_now
    replacing = asked(visitor.send(again, receipt=first), visitor, "error-another-open", receipt=first,
                      message="Pour le merle")  # fmt: skip
    assert visitor.send(replacing).status_code == 303
    assert "Pour le merle" in words(visitor.frame())
    assert "merle" in said(visitor)
    assert "La pie" not in said(visitor)


def _forms(answer: TestResponse) -> list[Form]:
    return read(answer).forms


def test_leave_and_erase_of_another_tab_touch_only_their_own(inside: Inside) -> None:
    visitor, first = writer(inside, "Le merle")
    leave = form(visitor.thread(), "/leave")
    erase = form(visitor.get("conversation/erase"), "/erase")
    _, second = visitor, code(visitor.write(message="La pie"))
    asked(visitor.send(erase), visitor, "error-visit-ended")
    assert "La pie" in said(visitor)
    answer = visitor.send(leave)
    assert translate("fr", "gone-left") in words(answer)
    assert "La pie" in said(visitor)
    for receipt in (first, second):
        assert Visitor(inside.client).open(receipt).status_code == 303


def test_replying_too_fast_names_the_wait(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "REPLIES", RateLimitItemPerMinute(1, 9))
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)
    for locale in LANGUAGES:
        visitor, _ = writer(inside, locale=locale)
        assert visitor.send(visitor.reply_form(), message="La mésange").status_code == 303
        answer = visitor.send(visitor.reply_form(), message="La grive")
        assert answer.status_code == 429
        assert says(answer, locale, "error-slow-down", seconds=10), error(answer)
        again = form(answer, "/reply")
        assert again.values["message"] == "La grive"
        assert "La grive" not in words(visitor.frame())
        with monkeypatch.context() as later:
            later.setattr(clock, "now", lambda: now + timedelta(seconds=11))
            assert visitor.send(again).status_code == 303
        assert "La grive" in words(visitor.frame())


def test_the_frame_has_one_size_whatever_is_in_it(inside: Inside) -> None:
    visitor, _ = writer(inside)
    frames = [visitor.frame()]
    for text in ("&<>\"'" * 3999, "ก" * 20_000, "x", "y" * 5000, "z" * 4000, "é" * 3000):
        assert visitor.send(visitor.reply_form(), message=text).status_code == 303
        frames.append(visitor.frame())
    ended = Visitor(inside.client)
    frames += [ended.frame(), visitor.frame(15), visitor.frame(10**9), visitor.get("conversation/messages?n=x")]
    for frame in frames:
        assert frame.status_code == 200
        assert len(frame.data) == threads.FRAME_BYTES
        assert frame.headers["Content-Length"] == str(threads.FRAME_BYTES)
    heads = {tuple(sorted((name, len(value)) for name, value in frame.headers)) for frame in frames}
    assert len(heads) == 1, "headers too have one size"
    assert "Content-Encoding" not in frames[0].headers
    assert frames[0].headers["X-Frame-Options"] == "SAMEORIGIN"
    assert translate("fr", "frame-ended") in words(ended.frame())


def test_the_frame_asks_again_for_a_quarter_of_an_hour(inside: Inside) -> None:
    visitor, _ = writer(inside)
    seconds, number = 0, 0
    while True:
        page = visitor.frame(number).text
        refresh = re.search(r'http-equiv="refresh" content="(\d+); ?url=/fr/conversation/messages\?n=(\d+)#end"', page)
        if refresh is None:
            break
        seconds += int(refresh[1])
        assert int(refresh[2]) == number + 1
        number += 1
    assert seconds == 15 * 60
    assert f'href="/fr/conversation/messages?n=0#end">{translate("fr", "frame-again")}' in page


def test_a_long_message_is_cut_in_the_frame_and_whole_in_the_page(inside: Inside) -> None:
    for locale in LANGUAGES:
        visitor, _ = writer(inside, "début " + "x" * 15_000 + " fin", locale)
        page = visitor.frame().text
        assert f'href="/{locale}/conversation?all" target="_top">{translate(locale, "frame-all")}</a>' in page
        assert " fin" not in page
        assert " fin" in words(visitor.get("conversation?all"))


def test_older_messages_stand_in_the_page(inside: Inside) -> None:
    visitor, _ = writer(inside, "message 0 " + "x" * 4000)
    for number in range(1, 5):
        visitor.send(visitor.reply_form(), message=f"message {number} " + "x" * 4000)
    page, frame = words(visitor.thread()), words(visitor.frame())
    for number in range(5):
        assert (f"message {number} " in page) != (f"message {number} " in frame), number
    assert "message 4 " in frame


def test_reading_the_frame_does_not_prolong_the_visit(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor, _ = writer(inside)
    stayer, _ = writer(inside)
    real = clock.monotonic
    for minutes in (7, 14, 19):
        monkeypatch.setattr(clock, "monotonic", lambda minutes=minutes: real() + minutes * 60)
        assert "Un canari" in words(visitor.frame())
        assert "Un canari" in said(stayer)
    monkeypatch.setattr(clock, "monotonic", lambda: real() + 21 * 60)
    assert translate("fr", "frame-ended") in words(visitor.frame())
    assert "receipt" in form(visitor.thread(), "/conversation").values
    assert "Un canari" in said(stayer), "any other request prolongs it"


def test_an_answer_shows_in_the_frame(inside: Inside) -> None:
    visitor, _ = writer(inside)
    house, now = inside.house, clock.now()
    conversation_id = visitor.reply_form().values["conversation"]
    inbox.answer(house.database, house.keys, house.desk(now=now), conversation_id, "La pie <i>", bytes(16), 1, now)
    frame = visitor.frame()
    assert words(frame).index("Un canari") < words(frame).index("La pie <i>")
    assert len(frame.data) == threads.FRAME_BYTES
