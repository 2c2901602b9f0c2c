"""Our own mistake takes no text away, and says nothing of it in the log."""

import pytest

from portal import clock
from portal.domain import conversations, inbox, intake
from tests.fixtures import Inside
from tests.houses import one_time_code


def _fails(*_parts: object, **_named: object) -> None:
    raise ZeroDivisionError("kanarie")


def test_a_first_message_stands_in_its_form(
    inside: Inside, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(intake, "send", _fails)
    page = inside.client.get("/fr/contact").text
    stamp = page.split('name="stamp" value="')[1].split('"')[0]
    answer = inside.client.post("/fr/contact", data={"message": "merle noir", "nickname": "pie", "stamp": stamp})
    assert answer.status_code == 500
    assert "merle noir</textarea>" in answer.text
    assert 'value="pie"' in answer.text
    assert "kanarie" not in caplog.text + answer.text
    assert "request.failed ZeroDivisionError" in caplog.text


def test_a_reply_stands_under_the_code_field(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    client, sent = inside.client, inside.house.send("Allô")
    opened = client.post("/fr/conversation", data={"receipt": sent.receipt}, follow_redirects=True).text
    token = opened.split('name="csrf_token" value="')[1].split('"')[0]
    monkeypatch.setattr(conversations, "reply", _fails)
    answer = client.post(
        "/fr/conversation/reply",
        data={"message": "merle noir", "conversation": sent.conversation_id, "csrf_token": token},
    )
    assert answer.status_code == 500
    assert "merle noir" in answer.text


def test_a_staff_answer_is_one_press_away(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    client, sent, sign = inside.client, inside.house.send("Allô"), inside.house.signs[0]
    code = one_time_code(sign, clock.now())
    client.post("/staff/sign-in", data={"name": sign.name, "password": sign.password, "code": code})
    shown = client.get(f"/staff/conversations/{sent.conversation_id}").text
    token = shown.split('name="csrf_token" value="')[1].split('"')[0]
    data = {"message": "merle noir", "csrf_token": token, "seen": "1"}
    with monkeypatch.context() as broken:
        broken.setattr(inbox, "answer", _fails)
        answer = client.post(f"/staff/conversations/{sent.conversation_id}/reply", data=data)
    assert answer.status_code == 500
    assert "merle noir</textarea>" in answer.text
    assert f'action="/staff/conversations/{sent.conversation_id}/reply"' in answer.text
    conversations.erase(inside.house.database, inside.house.keys, sent.conversation_id, clock.now())
    gone = client.post(f"/staff/conversations/{sent.conversation_id}/reply", data=data)
    assert gone.status_code == 404
    assert "merle noir</textarea>" in gone.text
