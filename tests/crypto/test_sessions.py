"""Session cookies: one half finds, the other opens, and neither is in the store."""

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.crypto import sessions
from portal.crypto.primitives import OpenError

ODD = [
    "",
    "x",
    "A" * 63,
    "A" * 65,
    "=" * 64,
    "A" * 62 + "==",
    "A" * 63 + "=",
    "🌷" * 64,
    "\0" * 64,
    "A" * 63 + " ",
    "é" * 64,
    "x" * 10_000,
]


def test_the_value_opens_as_written_down(vector: Any) -> None:
    assert sessions.address(vector["cookie"]) == vector["address"]
    opened = sessions.unwrap_session(vector["cookie"], bytes.fromhex(vector["sealed"]))
    assert opened.hex() == vector["plain"]


@given(st.binary(max_size=200))
def test_a_value_comes_back(plain: bytes) -> None:
    cookie = sessions.new_cookie()
    assert sessions.unwrap_session(cookie, sessions.wrap_session(cookie, plain)) == plain


def test_cookies_differ_in_both_halves() -> None:
    cookies = [base64.urlsafe_b64decode(sessions.new_cookie()) for _ in range(20)]
    assert len({raw[:16] for raw in cookies}) == len({raw[16:] for raw in cookies}) == 20
    assert {len(raw) for raw in cookies} == {48}


def test_the_address_is_of_the_id_half_alone_and_holds_none_of_it() -> None:
    raw = base64.urlsafe_b64decode(sessions.new_cookie())
    own = base64.urlsafe_b64encode(raw).decode()
    same_id = base64.urlsafe_b64encode(raw[:16] + bytes(32)).decode()
    assert sessions.address(own) == sessions.address(same_id)
    assert raw[:16].hex() not in sessions.address(own)
    assert sessions.address(own) != sessions.address(sessions.new_cookie())


def test_neither_half_opens_without_the_other() -> None:
    raw = base64.urlsafe_b64decode(sessions.new_cookie())
    own = base64.urlsafe_b64encode(raw).decode()
    sealed = sessions.wrap_session(own, b"value")
    for other in (raw[:16] + bytes(32), bytes(16) + raw[16:]):
        with pytest.raises(OpenError):
            sessions.unwrap_session(base64.urlsafe_b64encode(other).decode(), sealed)
    for bad in (b"", sealed[:-1], sealed + b"\0", bytes([sealed[0] ^ 1]) + sealed[1:]):
        with pytest.raises(OpenError):
            sessions.unwrap_session(own, bad)


@pytest.mark.parametrize("cookie", ODD)
def test_a_cookie_of_another_form_is_refused(cookie: str) -> None:
    for ask in (sessions.address, lambda odd: sessions.unwrap_session(odd, bytes(60))):
        with pytest.raises(OpenError):
            ask(cookie)
