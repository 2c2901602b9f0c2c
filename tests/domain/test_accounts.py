"""Joining, signing in, changing the password; and who may read what before a colleague has said yes."""

from datetime import datetime, timedelta

import pyotp
import pytest
from sqlalchemy import select, update

from portal import clock
from portal.crypto import recovery, totp
from portal.crypto.identities import KeyPair
from portal.domain import accounts, inbox, memberships, organisations
from portal.domain import desk as desks
from portal.errors import (
    AlteredKeyError,
    InvitationError,
    NotAllowedError,
    NotFoundError,
    OneTimeCodeError,
    PasswordCommonError,
    PasswordShortError,
    RecoveryKeyError,
    SignInError,
    UnclearNameError,
    WrongPasswordError,
)
from portal.model.conversation import Status
from portal.model.organisation import Organisation
from portal.model.staff import Role
from portal.storage import organisations as stored
from portal.storage import tables
from tests.houses import House, one_time_code

PASSWORD = "cinq mots bien à moi "


def _default(house: House) -> Organisation:
    with house.database.read() as db:
        found = stored.by_slug(db, "demonstration")
    assert found is not None
    return found


def _joined(house: House, name: str, organisation: Organisation, now: datetime, password: str = PASSWORD) -> bytes:
    """An account made through its invitation; its one-time secret."""
    code = accounts.invite(house.database, house.keys.site, name, organisation, Role.MEMBER, now.date())
    promised = accounts.join_keys(house.database, house.keys.site, name, code, now.date())
    one_time = _code(promised.totp_secret, now)
    accounts.join(house.database, house.gate, house.keys, name, code, password, one_time, now)
    return promised.totp_secret


def _code(secret: bytes, now: datetime) -> str:
    return pyotp.TOTP(totp.to_base32(secret)).at(now)


def _sign_in(house: House, name: str, password: str, code: str, now: datetime) -> accounts.SignedIn:
    return accounts.sign_in(house.database, house.gate, house.keys, name, password, code, now)


def _desk(house: House, signed: accounts.SignedIn) -> desks.Desk:
    with house.database.read() as db:
        return desks.unlock(db, signed.member, signed.pair)


def test_a_new_member_reads_nothing_until_a_colleague_confirms(house: House) -> None:
    now = clock.now()
    secret = _joined(house, "Élise", _default(house), now)
    later = now + timedelta(seconds=30)
    signed = _sign_in(house, "élise", PASSWORD, _code(secret, later), later)
    before = _desk(house, signed)
    assert inbox.rows(house.database, before, Status.WAITING, now) == []
    with pytest.raises(NotAllowedError):
        memberships.confirm(house.database, house.keys.site, before, _default(house).id, signed.member.id)
    memberships.confirm(house.database, house.keys.site, house.desk(), _default(house).id, signed.member.id)
    assert len(inbox.rows(house.database, _desk(house, signed), Status.WAITING, now)) == 2


def test_a_colleague_of_another_organisation_cannot_confirm(house: House) -> None:
    now = clock.now()
    _joined(house, "Élise", _default(house), now)
    with pytest.raises(NotAllowedError):
        memberships.confirm(house.database, house.keys.site, house.desk(1), _default(house).id, "0" * 32)
    with pytest.raises(NotFoundError):
        memberships.confirm(house.database, house.keys.site, house.desk(), _default(house).id, "0" * 32)


def test_the_first_member_is_confirmed_by_the_recovery_key(house: House) -> None:
    now, words = clock.now(), recovery.generate()
    with house.database.write() as db:
        added = organisations.add(
            db,
            house.keys.site,
            slug="new",
            name="New",
            readers="-",
            languages=("fr",),
            answer_days=(1,),
            recovery_words=words,
        )
    secret = _joined(house, "Zoé", added.organisation, now)
    later = now + timedelta(seconds=30)
    signed = _sign_in(house, "Zoé", PASSWORD, _code(secret, later), later)
    with pytest.raises(RecoveryKeyError):
        memberships.confirm_first(
            house.database, house.keys.site, added.organisation.id, signed.member.id, recovery.generate()
        )
    memberships.confirm_first(house.database, house.keys.site, added.organisation.id, signed.member.id, words.upper())
    assert _desk(house, signed).organisation_ids == {added.organisation.id}


def test_a_one_time_code_works_once(house: House) -> None:
    now, sign = clock.now(), house.signs[0]
    code = one_time_code(sign, now)
    _sign_in(house, sign.name, sign.password, code, now)
    with pytest.raises(SignInError):
        _sign_in(house, sign.name, sign.password, code, now)
    with pytest.raises(SignInError):
        _sign_in(house, sign.name, sign.password, code, now + timedelta(seconds=29))
    ahead = now + timedelta(seconds=30)
    assert _sign_in(house, sign.name, sign.password, one_time_code(sign, ahead), now)


def test_an_older_step_is_refused_after_a_newer_one(house: House) -> None:
    now, sign = clock.now(), house.signs[0]
    old, new = one_time_code(sign, now), one_time_code(sign, now + timedelta(seconds=30))
    _sign_in(house, sign.name, sign.password, new, now)
    with pytest.raises(SignInError):
        _sign_in(house, sign.name, sign.password, old, now)


def test_wrong_name_password_and_code_are_one_answer(house: House) -> None:
    now, sign = clock.now(), house.signs[0]
    right = one_time_code(sign, now)
    for name, password, code in (
        ("Nobody", sign.password, right),
        (sign.name, "wrong", right),
        (sign.name, sign.password, "000000"),
        ("root🈳", "", ""),
        ("", "", ""),
        ("\ud800", "\ud800", "\ud800"),
    ):
        with pytest.raises(SignInError):
            _sign_in(house, name, password, code, now)
    assert _sign_in(house, sign.name.upper() + " ", sign.password, right, now)


def test_a_refused_step_is_not_spent_and_an_account_bounds_its_tries(house: House) -> None:
    now, sign = clock.now(), house.signs[0]
    with pytest.raises(SignInError):
        accounts.sign_in(
            house.database,
            house.gate,
            house.keys,
            sign.name,
            sign.password,
            one_time_code(sign, now),
            now,
            may_try_step=lambda _: False,
        )
    assert _sign_in(house, sign.name, sign.password, one_time_code(sign, now), now)


@pytest.mark.parametrize("composed", [True, False])
def test_composed_and_decomposed_passwords_and_spaces(house: House, composed: bool) -> None:
    now = clock.now()
    one, other = "mot de passé secret ö ", "mot de passe\u0301 secret o\u0308 "
    secret = _joined(house, "Élise", _default(house), now, one if composed else other)
    later = now + timedelta(seconds=30)
    with pytest.raises(SignInError):
        _sign_in(house, "Élise", one.strip(), _code(secret, later), later)
    assert _sign_in(house, "Élise", other if composed else one, _code(secret, later), later)


def test_twin_names_are_one_account_or_refused(house: House) -> None:
    now, organisation = clock.now(), _default(house)
    _joined(house, "Anna", organisation, now)
    for twin in ("ANNA", "anna "):
        assert accounts.invite(house.database, house.keys.site, twin, organisation, Role.MEMBER, now.date()) == ""
    with pytest.raises(UnclearNameError):
        accounts.invite(house.database, house.keys.site, "аnna", organisation, Role.MEMBER, now.date())


def test_an_invitation_is_good_once_and_for_a_week(house: House) -> None:
    now, organisation = clock.now(), _default(house)
    code = accounts.invite(house.database, house.keys.site, "Élise", organisation, Role.MEMBER, now.date())
    with pytest.raises(InvitationError):
        accounts.join_keys(house.database, house.keys.site, "Élise", code, now.date() + timedelta(days=8))
    with pytest.raises(InvitationError):
        accounts.join_keys(house.database, house.keys.site, "Lou", code, now.date())
    promised = accounts.join_keys(house.database, house.keys.site, "Élise", code.upper().replace("-", " "), now.date())
    assert promised == accounts.join_keys(house.database, house.keys.site, "Élise", code, now.date())

    def join(password: str, one_time: str) -> None:
        accounts.join(house.database, house.gate, house.keys, "Élise", code, password, one_time, now)

    right = _code(promised.totp_secret, now)
    for password, one_time, error in (
        (PASSWORD, "000000", OneTimeCodeError),
        ("court", right, PasswordShortError),
        ("aaaaaaaaaaaaaa", right, PasswordCommonError),
    ):
        with pytest.raises(error):
            join(password, one_time)
    join(PASSWORD, right)
    with pytest.raises(InvitationError):
        join(PASSWORD, right)


def test_a_new_password_ends_sessions_and_keeps_the_pair(house: House) -> None:
    now, sign = clock.now(), house.signs[0]
    signed = _sign_in(house, sign.name, sign.password, one_time_code(sign, now), now)
    with pytest.raises(WrongPasswordError):
        accounts.change_password(house.database, house.gate, house.keys, signed.member, "wrong", PASSWORD)
    changed = accounts.change_password(house.database, house.gate, house.keys, signed.member, sign.password, PASSWORD)
    assert changed.session_number == signed.member.session_number + 1
    later = now + timedelta(seconds=30)
    with pytest.raises(SignInError):
        _sign_in(house, sign.name, sign.password, one_time_code(sign, later), later)
    again = _sign_in(house, sign.name, PASSWORD, one_time_code(sign, later), later)
    assert again.pair == signed.pair
    assert len(inbox.rows(house.database, _desk(house, again), Status.WAITING, now)) == 2


def test_a_member_key_that_somebody_put_in_is_not_confirmed(house: House) -> None:
    """Whoever writes to the database swaps a waiting member's public half for one of his own."""
    now = clock.now()
    _joined(house, "Élise", _default(house), now)
    own = KeyPair.generate().public
    with house.database.write() as db:
        db.execute(update(tables.staff).where(tables.staff.c.name == "Élise").values(public=own))
        staff_id = db.execute(select(tables.staff.c.id).where(tables.staff.c.name == "Élise")).scalar_one()
    with pytest.raises(AlteredKeyError):
        memberships.confirm(house.database, house.keys.site, house.desk(), _default(house).id, staff_id)
