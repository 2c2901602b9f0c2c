"""A first message: sealed to whoever receives it, once, and nowhere readable."""

import secrets
import threading
from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, select, text, update

from portal import clock
from portal.crypto.identities import KeyPair
from portal.crypto.stamps import Stamp
from portal.domain import conversations, inbox
from portal.errors import (
    AlreadyReceivedError,
    AlteredKeyError,
    FullError,
    NobodyAnswersError,
    StampBurntError,
    UnknownChoiceError,
    UnknownReceiptError,
)
from portal.model.conversation import Status
from portal.model.vocabulary import Region, Topic
from portal.storage import organisations, tables
from portal.storage.database import Database
from tests.houses import CHEAP, House, furnished


def _fresh_stamp() -> Stamp:
    return Stamp(secrets.token_bytes(16), int(clock.now().timestamp()))


def test_the_visitor_and_the_organisation_can_open_it(house: House) -> None:
    accepted = house.send("Un canari chante", topic=Topic.HEALTH, nickname="Plume")
    unlocked = conversations.unlock(house.database, house.gate, house.keys, accepted.receipt, clock.now())
    thread = conversations.thread(house.database, unlocked.conversation_id, unlocked.data_key, clock.now())
    assert [one.text for one in thread.messages] == ["Un canari chante"]
    staff = inbox.thread(house.database, house.desk(), accepted.conversation_id)
    assert staff.messages[0].text == "Un canari chante"
    assert staff.opened.header.nickname == "Plume"
    assert staff.opened.row.status is Status.WAITING


def test_the_same_form_twice_is_one_message(house: House) -> None:
    stamp = _fresh_stamp()
    first, second = house.send("Une fois", stamp=stamp), house.send("Une fois", stamp=stamp)
    assert first.receipt == second.receipt
    with house.database.read() as db:
        rows = db.execute(select(tables.messages).where(tables.messages.c.conversation_id == first.conversation_id))
        assert len(rows.all()) == 1


def test_the_same_form_at_the_same_moment_is_one_message(house: House) -> None:
    """A double tap: both requests are under way before either has written."""
    stamp, receipts = _fresh_stamp(), []
    threads = [
        threading.Thread(target=lambda: receipts.append(house.send("Deux", stamp=stamp).receipt)) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(receipts) == 6
    assert len(set(receipts)) == 1
    with house.database.read() as db:
        assert len(db.execute(select(tables.messages).join(tables.conversations)).all()) == 5 + 1


def test_another_text_under_the_same_form_is_one_more_message(house: House) -> None:
    stamp = _fresh_stamp()
    first = house.send("Premier", stamp=stamp)
    house.send("Second", stamp=stamp)
    thread = conversations.thread(house.database, first.conversation_id, first.data_key, clock.now())
    assert [one.text for one in thread.messages] == ["Premier", "Second"]


def test_the_code_is_shown_again_for_twenty_minutes_only(house: House) -> None:
    stamp, now = _fresh_stamp(), clock.now()
    house.send("Une fois", stamp=stamp, now=now)
    house.send("Une fois", stamp=stamp, now=now + timedelta(minutes=19))
    with pytest.raises(AlreadyReceivedError):
        house.send("Une fois", stamp=stamp, now=now + timedelta(minutes=21))


def test_a_burnt_form_revives_nothing(house: House) -> None:
    stamp = _fresh_stamp()
    accepted = house.send("Adieu", stamp=stamp)
    conversations.erase(house.database, house.keys, accepted.conversation_id, clock.now())
    with pytest.raises(StampBurntError):
        house.send("Adieu", stamp=stamp)
    with pytest.raises(UnknownReceiptError):
        conversations.unlock(house.database, house.gate, house.keys, accepted.receipt, clock.now())


def test_routes_send_by_region_and_the_rest_to_the_default(house: House) -> None:
    with house.database.read() as db:
        named = {one.slug: one.id for one in organisations.all_of_them(db)}
    assert house.send("a").organisation_id == named["demonstration"]
    assert house.send("b", region=Region.BRUSSELS).organisation_id == named["alias"]
    assert house.send("c", region=Region.LIEGE).organisation_id == named["icar"]
    assert house.send("d", region=Region.ANTWERP).organisation_id == named["boysproject"]
    assert house.send("e", region=Region.NAMUR, organisation_id=named["alias"]).organisation_id == named["alias"]
    with pytest.raises(UnknownChoiceError):
        house.send("f", organisation_id="0" * 32)


def test_others_find_no_key_for_it(house: House) -> None:
    """Keys, not only queries: another organisation's desk has no box that opens, and is told there is nothing."""
    accepted = house.send("Pas pour vous")
    from portal.errors import NotFoundError

    with pytest.raises(NotFoundError):
        inbox.thread(house.database, house.desk(1), accepted.conversation_id)
    with house.database.read() as db:
        recipients = {
            row.recipient_id
            for row in db.execute(
                select(tables.boxes).where(tables.boxes.c.conversation_id == accepted.conversation_id)
            )
        }
    assert recipients == {"0" * 32, accepted.organisation_id}


def test_nobody_answers_is_said(database: Database) -> None:
    from portal.domain.gate import Gate
    from portal.domain.keys import Keys
    from tests.houses import SITE_KEY

    empty = House(database, Keys(SITE_KEY, CHEAP, CHEAP), Gate(1), [])
    with pytest.raises(NobodyAnswersError):
        empty.send("Allô")


def test_a_full_organisation_stores_nothing(house: House) -> None:
    from portal.domain import intake
    from portal.model.conversation import Intake

    def full(_organisation: str) -> None:
        raise FullError()

    with house.database.read() as db:
        before = db.execute(text("SELECT count(*) FROM conversations")).scalar_one()
    with pytest.raises(FullError):
        intake.send(house.database, house.gate, house.keys, Intake("x", "fr"), _fresh_stamp(), clock.now(), admit=full)
    with house.database.read() as db:
        assert db.execute(text("SELECT count(*) FROM conversations")).scalar_one() == before


@pytest.mark.parametrize(("written", "topic"), [("on m’a violée", None), ("bonjour", Topic.VIOLENCE)])
def test_an_emergency_marks_it_urgent(house: House, written: str, topic: Topic | None) -> None:
    assert house.send(written, topic=topic).urgent


def test_demonstration_members_read_only_their_own(house: House) -> None:
    for place, expected in ((0, 2), (2, 1), (1, 0)):
        assert len(inbox.rows(house.database, house.desk(place), Status.WAITING, clock.now())) == expected


def test_furnishing_is_the_way_of_real_data(database: Database) -> None:
    made = furnished(database)
    assert [sign.organisation for sign in made.signs][1:] == ["ICAR Wallonie", "Alias", "Boysproject", "Espace P"]


def test_an_organisation_key_that_somebody_put_in_is_not_sealed_to(house: House) -> None:
    """Whoever writes to the database adds a newer key of his own: he would read every new message."""
    own = KeyPair.generate().public
    with house.database.write() as db:
        default = db.execute(select(tables.organisations.c.id).where(tables.organisations.c.is_default)).scalar_one()
        values = {"organisation_id": default, "version": 2, "public": own, "mark": bytes(32)}
        db.execute(insert(tables.organisation_keys).values(**values))
    with pytest.raises(AlteredKeyError):
        house.send("Pas pour lui")
    with house.database.write() as db:
        db.execute(delete(tables.organisation_keys).where(tables.organisation_keys.c.version == 2))
        db.execute(update(tables.organisation_keys).values(public=own))
    with pytest.raises(AlteredKeyError):
        house.send("Pas pour lui")
