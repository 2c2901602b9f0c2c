"""Accounts through their doors: one-time codes, passwords as keyboards type them, names and their twins."""

import unicodedata
from datetime import timedelta

import pyotp
import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from portal import clock
from portal.domain import accounts
from portal.errors import UnclearNameError
from portal.model.staff import Role
from portal.storage import organisations
from tests.fixtures import Inside
from tests.houses import one_time_code
from tests.visitors import LANGUAGES, form, says


def sign_in(client: FlaskClient, name: str, password: str, code: str, locale: str = "fr") -> TestResponse:
    asked = form(client.get("/staff/sign-in"), "/sign-in")
    data = asked.data(name=name, password=password, code=code)
    return client.post(asked.action, data=data, headers={"Accept-Language": locale})


def test_a_one_time_code_works_once(inside: Inside) -> None:
    sign = inside.house.signs[0]
    code = one_time_code(sign, clock.now())
    first = sign_in(inside.client, sign.name, sign.password, code)
    assert first.status_code == 303
    for locale in LANGUAGES:
        again = sign_in(inside.client, sign.name, sign.password, code, locale)
        assert again.status_code == 403
        assert says(again, locale, "staff-error-sign-in")
        assert form(again, "/sign-in").values["name"] == sign.name
    earlier = one_time_code(sign, clock.now() - timedelta(seconds=30))
    assert sign_in(inside.client, sign.name, sign.password, earlier).status_code == 403


def test_wrong_name_and_wrong_password_are_one_answer(inside: Inside) -> None:
    sign = inside.house.signs[0]
    code = one_time_code(sign, clock.now())
    pages = {
        sign_in(inside.client, name, password, number).text.replace(f'value="{name}"', "")
        for name, password, number in (
            ("Xyz", sign.password, code),
            (sign.name, "wrong words here", code),
            (sign.name, sign.password, "000000"),
        )
    }
    assert len({page.replace("autofocus", "") for page in pages}) == 1


def test_one_account_however_its_name_is_typed(inside: Inside) -> None:
    sign, now = inside.house.signs[0], clock.now()
    for number, name in enumerate((sign.name.upper(), f"\u200b {sign.name.lower()} ")):
        code = one_time_code(sign, now + timedelta(seconds=30 * number))
        assert sign_in(inside.client, name, sign.password, code).status_code == 303, name


def test_odd_names_and_codes_never_break_the_page(inside: Inside) -> None:
    for number, name in enumerate(("root🈳", "\0", "\ud800", "аnna", "ß" * 5000, "x\r\ny", "٣", "İ", "")):
        client = inside.client
        client.environ_base["REMOTE_ADDR"] = f"192.0.2.{number}"
        data = {"name": name.encode("utf-8", "surrogatepass"), "password": "p" * 3000, "code": "١٢٣٤٥٦"}
        assert client.post("/staff/sign-in", data=data).status_code == 403
        invitation = {"name": data["name"], "invitation": "\0🈳", "code": "x"}
        assert client.post("/staff/join", data=invitation).status_code == 403


def test_no_twins(inside: Inside) -> None:
    house = inside.house
    with house.database.read() as db:
        organisation = organisations.all_of_them(db)[0]

    def invite(name: str) -> str:
        return accounts.invite(house.database, house.keys.site, name, organisation, Role.MEMBER, clock.today())

    assert invite("Anna")
    for twin in ("ANNA", "anna ", " aNNa "):
        assert invite(twin), "the unused invitation of the same account is renewed"
    with pytest.raises(UnclearNameError):
        invite("аnna")
    assert invite(house.signs[0].name.upper()) == "", "whoever has joined is not invited anew"


def _join(inside: Inside, name: str, password: str) -> str:
    """Join with a password; the one-time secret."""
    house = inside.house
    with house.database.read() as db:
        organisation = organisations.all_of_them(db)[0]
    invitation = accounts.invite(house.database, house.keys.site, name, organisation, Role.MEMBER, clock.today())
    keys = accounts.join_keys(house.database, house.keys.site, name, invitation, clock.today())
    client = inside.client
    shown = client.post("/staff/join", data={"name": name, "invitation": invitation})
    one = form(shown, "/join")
    code = pyotp.TOTP(_base32(keys.totp_secret)).at(clock.now() - timedelta(seconds=30))
    slip = client.post(one.action, data=one.data(password=password, code="12"))
    assert says(slip, "fr", "staff-error-one-time-code")
    assert form(slip, "/join").values["password"] == password, "a password that was chosen is kept"
    assert client.post(one.action, data=one.data(password=password, code=code)).status_code == 303
    return _base32(keys.totp_secret)


def _base32(secret: bytes) -> str:
    from portal.crypto import totp

    return totp.to_base32(secret)


def test_a_password_works_composed_and_decomposed_with_its_spaces(inside: Inside) -> None:
    chosen = "élève à l’école öö "
    secret, real = _join(inside, "Zoé", unicodedata.normalize("NFC", chosen)), clock.now
    attempts = (
        (unicodedata.normalize("NFD", chosen), 303),
        (chosen.strip(), 403),
        (unicodedata.normalize("NFC", chosen), 303),
    )
    for number, (typed, status) in enumerate(attempts):
        code = pyotp.TOTP(secret).at(real() + timedelta(seconds=30 * (number // 2)))
        name = unicodedata.normalize("NFD", "Zoé") if number else "Zoé"
        assert sign_in(inside.client, name, typed, code).status_code == status, number


def test_a_changed_password_works_however_it_is_composed(inside: Inside) -> None:
    sign, client = inside.house.signs[0], inside.client
    assert sign_in(client, sign.name, sign.password, one_time_code(sign, clock.now())).status_code == 303
    new = " ça va être drôle "
    asked = form(client.get("/staff/account"), "/account")
    for locale in LANGUAGES:
        wrong = client.post(asked.action, data=asked.data(old="x", password=new), headers={"Accept-Language": locale})
        assert says(wrong, locale, "staff-error-wrong-password")
    old = unicodedata.normalize("NFD", sign.password)
    assert client.post(asked.action, data=asked.data(old=old, password=new)).status_code == 200
    assert client.get("/staff/").status_code == 200, "this session goes on"
    later = one_time_code(sign, clock.now() + timedelta(seconds=30))
    assert sign_in(inside.client, sign.name, unicodedata.normalize("NFD", new), later).status_code == 303
