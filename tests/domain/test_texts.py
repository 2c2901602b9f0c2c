"""What is typed is mended, counted as the browser counts it, and refused only for what the sender can change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.crypto import receipts
from portal.domain import texts
from portal.errors import EmptyTextError, ReceiptInTextError, TextTooLongError
from tests.houses import SITE_KEY


def test_line_breaks_count_once_as_in_the_browser() -> None:
    typed = "a" * 19_950 + "\r\n" * 50
    assert len(texts.message(typed)) == 20_000
    with pytest.raises(TextTooLongError) as caught:
        texts.message(typed + "b")
    assert caught.value.values == {"limit": 20_000, "over": 1}


def test_signs_beyond_the_first_plane_count_twice() -> None:
    assert texts.message("😀" * 10_000)
    with pytest.raises(TextTooLongError):
        texts.message("😀" * 10_000 + "a")


def test_length_is_taken_before_composing() -> None:
    """A decomposed text that the browser called full must not be let through longer, nor refused shorter."""
    assert texts.message("e\u0301" * 10_000) == "é" * 10_000
    with pytest.raises(TextTooLongError):
        texts.message("e\u0301" * 10_000 + "e")


def test_nul_and_half_pairs_are_dropped() -> None:
    assert texts.message("a\0b\ud800c") == "abc"


@pytest.mark.parametrize(
    "typed", ["", "   ", "\n\r\n", "\u200b\u2060", "\ufeff", "\u3164", "\u2800", "\0", "\u202e\u200f"]
)
def test_only_invisible_is_empty(typed: str) -> None:
    with pytest.raises(EmptyTextError):
        texts.message(typed)


def test_a_code_in_the_text_is_refused_and_a_phone_number_is_not() -> None:
    code = receipts.from_nonce(SITE_KEY, bytes(16))
    for written in (code, " ".join(receipts.groups(code)), "-".join(code)):
        with pytest.raises(ReceiptInTextError):
            texts.message(f"mon code est {written} voilà")
    assert texts.message("Appelez le 0470 12 34 56 ou le +32 2 123 45 67")


@given(st.text(max_size=200))
def test_any_text_is_mended_or_refused(typed: str) -> None:
    try:
        cleaned = texts.message(typed)
    except (EmptyTextError, ReceiptInTextError):
        return
    assert "\r" not in cleaned
    assert "\0" not in cleaned
    assert cleaned.encode("utf-8")


def test_nickname_is_one_line() -> None:
    assert texts.nickname("  Ma\r\nrie \0") == "Ma rie"
    assert texts.nickname("\u200b") == ""
    with pytest.raises(TextTooLongError):
        texts.nickname("a" * 61)
