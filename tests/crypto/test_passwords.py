"""Passwords: generated, judged, and worth nothing without the site key."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.crypto import passwords
from portal.crypto.cost import Cost
from portal.crypto.site import SiteKey
from portal.errors import PasswordCommonError, PasswordShortError, WrongPasswordError

SALT, OWNER, SECRET = bytes(range(0x50, 0x60)), bytes(range(0xC0, 0xD0)), bytes(range(32))
COMPOSED, DECOMPOSED = "mot de pass\u00e9 \u00f6", "mot de passe\u0301 o\u0308"


def test_words_and_lock_are_those_written_down(site: SiteKey, vector: Any) -> None:
    assert passwords.from_bytes(bytes.fromhex(vector["seed"])) == vector["password"]
    locked, cost = bytes.fromhex(vector["locked"]), Cost(vector["passes"], vector["memory"])
    salt, owner = bytes.fromhex(vector["salt"]), bytes.fromhex(vector["owner"])
    secret = passwords.unlock(site, vector["password"], locked, salt, cost, owner)
    assert secret.hex() == vector["secret"]
    for form in ("composed", "decomposed"):
        assert passwords.normalise(vector[form]).hex() == vector["normal"]


@given(st.binary(min_size=32, max_size=32))
def test_generated_passwords_are_six_words(seed: bytes) -> None:
    password = passwords.from_bytes(seed)
    assert re.fullmatch(r"[a-z]{3,8}( [a-z]{3,8}){5}", password)


def test_every_bit_of_the_words_comes_from_the_seed() -> None:
    seen = {passwords.from_bytes((1 << bit).to_bytes(32, "big")) for bit in range(66)}
    assert len(seen) == 66
    assert passwords.from_bytes(bytes(32)) == " ".join(["abandon"] * 6)


def test_generated_passwords_differ_and_pass() -> None:
    made = {passwords.generate() for _ in range(50)}
    assert len(made) == 50
    for password in made:
        passwords.check(password)


def test_a_seed_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="32"):
        passwords.from_bytes(bytes(31))


@pytest.mark.parametrize("password", ["", "short", "elevensigns", "éééééé", "e\u0301" * 11])
def test_short_ones_are_refused(password: str) -> None:
    with pytest.raises(PasswordShortError) as told:
        passwords.check(password)
    assert told.value.values == {"least": 12}


@pytest.mark.parametrize(
    "password",
    [
        "aaaaaaaaaaaa",
        "            ",
        "éééééééééééé",
        "abababababab",
        "abcabcabcabca",
        "passwordpassword",
        "tulipe-tulipe-",
        "123456789012",
        "210987654321",
        "1234 5678 9012",
        "abcdefghijkl",
        "zyxwvutsrqpo",
        "qwertyuiop12",
        "qwertyuiopas",
        "azertyuiopqs",
        "poiuytrewq09",
        "QWERTZUIOPAS",
        "Motdepasse2026!",
        "mot de passe 2026",
        "Wachtwoord123",
        "Password1234!!!",
        "P@ssw0rd1234",
        "1q2w3e4r5t6y",
        "Permanence123",
        "permanence!!",
        "PERMANENCE 2026",
        "２０２６permanence",
    ],
)
def test_common_ones_are_refused(password: str) -> None:
    with pytest.raises(PasswordCommonError):
        passwords.check(password)


@pytest.mark.parametrize(
    "password",
    [
        "correct horse",
        "une maison bleue",
        "la permanence du mardi soir",
        "kameel fiets regen",
        "تفاحة خضراء كبيرة",
        "Tz7#pQ2w!mK9",
    ],
)
def test_others_are_taken(password: str) -> None:
    passwords.check(password)


def test_the_list_is_worth_having() -> None:
    common = passwords._common()
    assert 3_000 < len(common) < 10_000
    assert all(len(each) >= passwords.LEAST and each == each.casefold() for each in common)


@pytest.mark.parametrize(("set_as", "typed"), [(COMPOSED, DECOMPOSED), (DECOMPOSED, COMPOSED)])
def test_one_letter_is_one_letter_on_every_keyboard(site: SiteKey, cheap: Cost, set_as: str, typed: str) -> None:
    assert set_as != typed
    locked = passwords.lock(site, set_as, SECRET, SALT, cheap, OWNER)
    assert passwords.unlock(site, typed, locked, SALT, cheap, OWNER) == SECRET


@pytest.mark.parametrize(
    "other", ["secret words here", " secret words here ", "secret  words here ", "secret words here\u00a0"]
)
def test_spaces_are_kept(site: SiteKey, cheap: Cost, other: str) -> None:
    locked = passwords.lock(site, "secret words here ", SECRET, SALT, cheap, OWNER)
    assert passwords.unlock(site, "secret words here ", locked, SALT, cheap, OWNER) == SECRET
    with pytest.raises(WrongPasswordError):
        passwords.unlock(site, other, locked, SALT, cheap, OWNER)


@settings(max_examples=30)
@given(st.text(max_size=60), st.binary(max_size=64))
def test_a_lock_opens_with_its_password(password: str, secret: bytes) -> None:
    site, cost = SiteKey(1, bytes(32)), Cost(1, 8192)
    locked = passwords.lock(site, password, secret, SALT, cost, OWNER)
    assert passwords.unlock(site, password, locked, SALT, cost, OWNER) == secret


def test_a_lock_stays_shut_when_anything_differs(site: SiteKey, cheap: Cost) -> None:
    locked = passwords.lock(site, "correct horse", SECRET, SALT, cheap, OWNER)
    opened = (site, "correct horse", locked, SALT, cheap, OWNER)
    others = (
        SiteKey.generate(),
        "correct horsf",
        locked[:-1] + bytes([locked[-1] ^ 1]),
        bytes(16),
        Cost(2, 8192),
        bytes(16),
    )
    assert passwords.unlock(*opened) == SECRET
    for place, value in enumerate(others):
        elsewhere: list[Any] = [*opened[:place], value, *opened[place + 1 :]]
        with pytest.raises(WrongPasswordError):
            passwords.unlock(*elsewhere)
    for short in (b"", bytes(39), bytes(72)):
        with pytest.raises(WrongPasswordError):
            passwords.unlock(site, "correct horse", short, SALT, cheap, OWNER)


@pytest.mark.parametrize("password", ["nul\0inside it", "half a pair \ud83c", "x" * 500_000])
def test_odd_passwords_neither_stop_nor_collide(site: SiteKey, cheap: Cost, password: str) -> None:
    locked = passwords.lock(site, password, SECRET, SALT, cheap, OWNER)
    assert passwords.unlock(site, password, locked, SALT, cheap, OWNER) == SECRET
    with pytest.raises(WrongPasswordError):
        passwords.unlock(site, password[:-1], locked, SALT, cheap, OWNER)
