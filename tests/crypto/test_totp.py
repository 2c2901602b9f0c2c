"""One-time codes: RFC 6238, one step of skew, and no step twice."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.crypto import totp
from portal.crypto.primitives import OpenError
from portal.crypto.site import SiteKey

SECRET = b"12345678901234567890"
NOW, STEP, CODE = 1_111_111_109, 37_037_036, "081804"
OWNER = bytes(range(0xC0, 0xD0))


def test_codes_are_those_of_the_standard(vector: Any) -> None:
    secret = bytes.fromhex(vector["secret"])
    assert totp.to_base32(secret) == vector["base32"]
    for case in vector["codes"]:
        assert totp.step_of(secret, case["code"], case["now"], 0) == case["step"]


@pytest.mark.parametrize(("seconds", "found"), [(-60, None), (-30, STEP), (0, STEP), (30, STEP), (60, None)])
def test_one_step_of_skew_either_side(seconds: int, found: int | None) -> None:
    assert totp.step_of(SECRET, CODE, STEP * totp.PERIOD + seconds, 0) == found
    assert totp.step_of(SECRET, CODE, STEP * totp.PERIOD + seconds + 29, 0) == found


def test_a_step_is_spent_once() -> None:
    step = totp.step_of(SECRET, CODE, NOW, STEP - 1)
    assert step == STEP
    assert totp.step_of(SECRET, CODE, NOW, step) is None
    assert totp.step_of(SECRET, CODE, NOW + 30, step) is None


def test_an_older_step_is_not_taken_after_a_newer_one() -> None:
    assert totp.step_of(SECRET, "050471", NOW, 0) == STEP + 1
    assert totp.step_of(SECRET, CODE, NOW, STEP + 1) is None


@pytest.mark.parametrize(
    "typed",
    ["081 804", " 081804\n", "081-804", "٠٨١٨٠٤", "๐๘๑๘๐๔", "０８１８０４", "\u200e081804\u202c", "081\u00a0804"],
)
def test_a_code_is_read_as_it_is_typed(typed: str) -> None:
    assert totp.step_of(SECRET, typed, NOW, 0) == STEP


@pytest.mark.parametrize(
    "typed", ["", "81804", "0818040", "08180a", "081804a", "000000", "🌷", "²²²²²²", "0" * 100_000]
)
def test_anything_else_is_no_code(typed: str) -> None:
    assert totp.step_of(SECRET, typed, NOW, 0) is None


@given(st.text(max_size=12))
def test_any_text_is_answered(typed: str) -> None:
    assert totp.step_of(SECRET, typed, NOW, NOW) is None


def test_the_first_minute_of_the_epoch_is_not_negative() -> None:
    assert totp.step_of(SECRET, "000000", 0, -1) is None


def test_the_secret_opens_for_its_owner_only(site: SiteKey, vector: Any) -> None:
    sealed = bytes.fromhex(vector["sealed"])
    assert totp.open_(site, bytes.fromhex(vector["owner"]), sealed) == SECRET
    assert totp.open_(site, OWNER, totp.seal(site, OWNER, SECRET)) == SECRET
    for key, owner, box in ((SiteKey.generate(), OWNER, sealed), (site, bytes(16), sealed), (site, OWNER, sealed[:-1])):
        with pytest.raises(OpenError):
            totp.open_(key, owner, box)


def test_new_secrets_differ_and_seeds_repeat() -> None:
    assert len({totp.new_secret(), totp.new_secret()}) == 2
    assert len(totp.new_secret()) == totp.SECRET_SIZE == 20
    assert totp.from_bytes(bytes(range(32))) == bytes(range(20))
    with pytest.raises(ValueError, match="20"):
        totp.from_bytes(bytes(19))


def test_the_address_names_what_it_was_given() -> None:
    address = urlsplit(totp.uri(SECRET, "anna", "Agenda"))
    asked = parse_qs(address.query)
    assert (address.scheme, address.netloc, address.path) == ("otpauth", "totp", "/Agenda:anna")
    assert asked["secret"] == [totp.to_base32(SECRET)]
    assert asked["issuer"] == ["Agenda"]
