"""Who waits, answering, two who answer at once, closing and coming back; and the figures that are written meanwhile."""

import secrets
from datetime import timedelta

import pytest

from portal import clock
from portal.domain import conversations, inbox, statistics
from portal.errors import NewerMessagesError, NotFoundError
from portal.model.conversation import Status
from portal.model.vocabulary import Topic
from tests.houses import House


def _token() -> bytes:
    return secrets.token_bytes(16)


def test_longest_waiting_first_and_urgent_before_all(house: House) -> None:
    desk, now = house.desk(), clock.now()
    old = house.send("ancien", now=now - timedelta(days=1))
    new = house.send("nouveau", now=now)
    urgent = house.send("danger", now=now, topic=Topic.VIOLENCE)
    order = [row.opened.row.id for row in inbox.rows(house.database, desk, Status.WAITING, now)]
    assert order.index(urgent.conversation_id) < order.index(old.conversation_id) < order.index(new.conversation_id)


def test_opening_changes_nothing(house: House) -> None:
    desk, sent = house.desk(), house.send("bonjour")
    before = inbox.thread(house.database, desk, sent.conversation_id)
    assert inbox.thread(house.database, desk, sent.conversation_id) == before


def test_an_answer_is_read_by_the_visitor_and_ends_the_waiting(house: House) -> None:
    desk, now, sent = house.desk(), clock.now(), house.send("question")
    inbox.answer(house.database, house.keys, desk, sent.conversation_id, "réponse", _token(), 1, now)
    thread = conversations.thread(house.database, sent.conversation_id, sent.data_key, now)
    assert [one.text for one in thread.messages] == ["question", "réponse"]
    assert thread.opened.row.status is Status.ANSWERED
    assert thread.opened.row.waiting_number is None
    assert thread.opened.row.has_unread_answer


def test_the_same_answer_twice_is_one(house: House) -> None:
    desk, now, sent, token = house.desk(), clock.now(), house.send("question"), _token()
    for _ in range(2):
        inbox.answer(house.database, house.keys, desk, sent.conversation_id, "réponse", token, 1, now)
    assert len(inbox.thread(house.database, desk, sent.conversation_id).messages) == 2


def test_two_who_answer_at_once(house: House) -> None:
    """The second is refused until she has seen the first, and may then send."""
    desk, now, sent = house.desk(), clock.now(), house.send("question")
    inbox.answer(house.database, house.keys, desk, sent.conversation_id, "de B", _token(), 1, now)
    token = _token()
    with pytest.raises(NewerMessagesError):
        inbox.answer(house.database, house.keys, desk, sent.conversation_id, "de A", token, 1, now)
    inbox.answer(house.database, house.keys, desk, sent.conversation_id, "de A", token, 2, now)
    texts = [one.text for one in inbox.thread(house.database, desk, sent.conversation_id).messages]
    assert texts == ["question", "de B", "de A"]


def test_writing_into_a_closed_conversation_opens_it_with_the_new_age(house: House) -> None:
    desk, now = house.desk(), clock.now()
    sent = house.send("question", now=now - timedelta(days=5))
    inbox.answer(
        house.database, house.keys, desk, sent.conversation_id, "réponse", _token(), 1, now - timedelta(days=4)
    )
    inbox.close(house.database, house.keys, desk, sent.conversation_id, now)
    assert inbox.thread(house.database, desk, sent.conversation_id).opened.row.status is Status.CLOSED
    conversations.reply(house.database, house.keys, sent.conversation_id, sent.data_key, "encore", _token(), now)
    opened = inbox.thread(house.database, desk, sent.conversation_id).opened
    assert opened.row.status is Status.WAITING
    assert opened.header.waiting_since == now


def test_claiming_is_shown_and_let_go(house: House) -> None:
    desk, sent = house.desk(), house.send("question")
    inbox.claim(house.database, desk, sent.conversation_id, mine=True)
    assert inbox.thread(house.database, desk, sent.conversation_id).claimed_by == "Lou"
    inbox.claim(house.database, desk, sent.conversation_id, mine=False)
    assert inbox.thread(house.database, desk, sent.conversation_id).claimed_by is None


def test_others_may_not_touch_it(house: House) -> None:
    other, sent, now = house.desk(1), house.send("question"), clock.now()
    for act in (
        lambda: inbox.answer(house.database, house.keys, other, sent.conversation_id, "x", _token(), 1, now),
        lambda: inbox.claim(house.database, other, sent.conversation_id, mine=True),
        lambda: inbox.close(house.database, house.keys, other, sent.conversation_id, now),
        lambda: inbox.reopen(house.database, other, sent.conversation_id),
    ):
        with pytest.raises(NotFoundError):
            act()


def test_figures_are_counted_once_and_survive_erasure(house: House) -> None:
    desk, now = house.desk(), clock.now()
    month = statistics.month_of(now)

    def figures() -> dict[str, int]:
        with house.database.read() as db:
            read = statistics.read(db, house.keys.site, month, sent.organisation_id)
        return {event: counts.get("topic:papers", 0) for event, counts in read.items()}

    sent = house.send("question", topic=Topic.PAPERS, now=now)
    for text in ("un", "deux"):
        seen = inbox.thread(house.database, desk, sent.conversation_id).opened.row.last_sequence
        inbox.answer(house.database, house.keys, desk, sent.conversation_id, text, _token(), seen, now)
    for _ in range(2):
        conversations.unlock(house.database, house.gate, house.keys, sent.receipt, now)
        inbox.close(house.database, house.keys, desk, sent.conversation_id, now)
    wanted = {"received": 1, "answered": 1, "returned": 1, "closed": 1}
    assert {event: figures().get(event) for event in wanted} == wanted
    conversations.erase(house.database, house.keys, sent.conversation_id, now)
    assert {event: figures().get(event) for event in wanted} == wanted
    with house.database.read() as db:
        assert statistics.read(db, house.keys.site, month, sent.organisation_id)["erased"] == {"": 1}
