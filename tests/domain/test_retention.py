"""How long things are kept: past due counts as gone, nothing pending is lost, and marks go when nothing needs them."""

import secrets
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from portal import clock
from portal.domain import conversations, inbox, retention
from portal.errors import UnknownReceiptError
from portal.model.conversation import Status
from portal.storage import conversations as stored
from portal.storage import tables
from tests.houses import House


def test_a_message_that_nobody_answered_is_kept_for_twelve_months(house: House) -> None:
    sent, now = house.send("Allô"), clock.now()
    for days in (91, 364):
        assert conversations.unlock(house.database, house.gate, house.keys, sent.receipt, now + timedelta(days=days))
    with pytest.raises(UnknownReceiptError):
        conversations.unlock(house.database, house.gate, house.keys, sent.receipt, now + timedelta(days=367))


def test_an_answer_that_was_not_read_is_kept_and_a_read_one_ends(house: House) -> None:
    sent, now, desk = house.send("Allô"), clock.now(), house.desk()
    inbox.answer(house.database, house.keys, desk, sent.conversation_id, "Oui", secrets.token_bytes(16), 1, now)
    late = now + timedelta(days=91)
    assert conversations.unlock(house.database, house.gate, house.keys, sent.receipt, late)
    conversations.mark_read(house.database, sent.conversation_id, 2)
    assert conversations.unlock(house.database, house.gate, house.keys, sent.receipt, now + timedelta(days=90))
    with pytest.raises(UnknownReceiptError):
        conversations.unlock(house.database, house.gate, house.keys, sent.receipt, late)
    assert sent.conversation_id not in {
        row.opened.row.id for row in inbox.rows(house.database, desk, Status.ANSWERED, late)
    }


def test_every_message_moves_the_day_on(house: House) -> None:
    now = clock.now()
    sent = house.send("Allô", now=now - timedelta(days=60))
    conversations.reply(
        house.database, house.keys, sent.conversation_id, sent.data_key, "Encore", secrets.token_bytes(16), now
    )
    with house.database.read() as db:
        row = stored.by_id(db, sent.conversation_id)
    assert row is not None
    assert row.keep_until == now.date() + timedelta(days=90)
    assert not replace(row, status=Status.CLOSED).is_due(row.keep_until)


def test_marks_go_when_nothing_needs_them(house: House) -> None:
    now = clock.now()
    with house.database.write() as db:
        retention.burn_stamp(db, house.keys.site, b"old", now.date() - timedelta(days=40))
        retention.erase(db, house.keys.site, "0" * 32, now.date() - timedelta(days=40))
    with house.database.write() as db:
        retention.burn_stamp(db, house.keys.site, b"new", now.date())
        assert not retention.is_burnt(db, house.keys.site, b"old")
        assert retention.is_burnt(db, house.keys.site, b"new")
        assert db.execute(select(tables.erasures)).all() == []
