"""Padding: everything comes back, and a size tells a step only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.crypto import padding


@given(st.binary(max_size=3000), st.integers(0, 140_000))
def test_what_was_padded_comes_back(start: bytes, length: int) -> None:
    data = start + bytes(length)
    assert padding.unpad(padding.pad(data)) == data
    assert padding.unpad(padding.pad_to_multiple(data, 1024)) == data


@pytest.mark.parametrize("step", padding.STEPS)
def test_each_step_is_filled_to_its_last_byte(step: int) -> None:
    assert len(padding.pad(bytes(step - 4))) == step
    assert len(padding.pad(bytes(step - 3))) > step


def test_the_steps_are_those_of_the_specification() -> None:
    assert padding.STEPS == (1024, 4096, 16384, 65536, 131072)
    assert len(padding.pad(b"")) == 1024


def test_past_the_last_step_nothing_is_refused() -> None:
    assert len(padding.pad(bytes(131_073))) == 262_144


@pytest.mark.parametrize("sign", ["a", "é", "ก", "🌷", "\n", "\x01"])
def test_the_longest_message_fits_the_fourth_step(sign: str) -> None:
    longest = sign * (20_000 // (len(sign.encode("utf-16-le")) // 2))
    assert len(padding.pad(longest.encode() + bytes(200))) <= 65_536


OTHERS = [b"", b"\0", b"\0\0\0", b"\0\0\0\5abc", b"\0\0\0\1ab", bytes(1023) + b"x"]


@pytest.mark.parametrize("padded", OTHERS)
def test_other_bytes_are_refused(padded: bytes) -> None:
    with pytest.raises(ValueError, match="padded"):
        padding.unpad(padded)
