"""Receipts: read however they were written down, slips named, found inside messages."""

import time
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.crypto import receipts
from portal.crypto.site import SiteKey
from portal.errors import ReceiptLengthError, ReceiptSlipError

RECEIPT = "41269901429930847676"
SPACED = "4126 9901 4299 3084 7676"
WHOLES = st.integers(0, 10**18 - 1)
SCRIPTS = {"arabic": 0x0660, "persian": 0x06F0, "thai": 0x0E50, "bengali": 0x09E6, "full width": 0xFF10}


def receipt_of(whole: int) -> str:
    """ISO 7064 MOD 97-10 written another way than in the portal: the whole leaves 1 when divided by 97."""
    check = next(check for check in range(2, 99) if (whole * 100 + check) % 97 == 1)
    return f"{whole:018d}{check:02d}"


def written_in(script: int, text: str) -> str:
    return "".join(chr(script + int(sign)) if sign.isdigit() else sign for sign in text)


def test_the_receipt_is_the_one_written_down(site: SiteKey, vector: Any) -> None:
    assert receipts.from_nonce(site, bytes.fromhex(vector["nonce"])) == vector["receipt"] == RECEIPT
    assert list(receipts.groups(vector["receipt"])) == vector["groups"]
    for right in vector["right"]:
        assert receipts.parse(right) == right == receipt_of(int(right[:18]))


@given(st.binary(min_size=16, max_size=16))
def test_a_receipt_passes_its_own_check(nonce: bytes) -> None:
    receipt = receipts.from_nonce(SiteKey(1, bytes(32)), nonce)
    assert receipt == receipt_of(int(receipt[:18]))
    assert receipts.parse(receipt) == receipt
    assert "".join(receipts.groups(receipt)) == receipt


def test_digits_are_spread_evenly(site: SiteKey) -> None:
    seen = "".join(receipts.from_nonce(site, bytes([n // 256, n % 256]))[:18] for n in range(2000))
    counts = [seen.count(digit) for digit in "0123456789"]
    assert max(counts) < 1.1 * min(counts)


@pytest.mark.parametrize(
    "pasted",
    [
        RECEIPT,
        SPACED,
        "\u00a04126-9901-4299-3084-7676",
        "\u200e4126\u202c 9901\u200e 4299\u202c 3084 7676\u202c\n-- me",
        "\u00a0\u200e4126-9901-4299-\n3084-7676\u202c\r\n-- me",
        "My code: 4126.9901.4299.3084.7676 (keep!)",
        "4126\u20119901\u20124299\u20133084\u20147676",
        "4\u200b1\u200b2\u200b69901429930847676\ufeff",
        "\ufeff4126\t9901\t4299\t3084\t7676\x00",
        "4126\n9901\n4299\n3084\n7676",
    ],
)
def test_a_paste_is_read_whatever_came_with_it(pasted: str) -> None:
    assert receipts.parse(pasted) == RECEIPT


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_digits_of_any_script_are_read(script: int) -> None:
    for text in (RECEIPT, SPACED, f"\u200f{SPACED}\u202c"):
        assert receipts.parse(written_in(script, text)) == RECEIPT
        assert receipts.stands_in(f"a {written_in(script, text)} b")


@given(WHOLES)
def test_every_slip_of_one_digit_is_named(whole: int) -> None:
    receipt = receipt_of(whole)
    for place in range(20):
        for digit in "0123456789":
            if digit != receipt[place]:
                with pytest.raises(ReceiptSlipError):
                    receipts.parse(receipt[:place] + digit + receipt[place + 1 :])


@given(WHOLES)
def test_every_swap_of_neighbours_is_named(whole: int) -> None:
    receipt = receipt_of(whole)
    for place in range(19):
        first, second = receipt[place], receipt[place + 1]
        if first != second:
            with pytest.raises(ReceiptSlipError):
                receipts.parse(receipt[:place] + second + first + receipt[place + 2 :])


@pytest.mark.parametrize(("right", "other"), [("97", "00"), ("98", "01"), ("02", "99")])
def test_each_receipt_has_one_pair_of_check_digits(right: str, other: str) -> None:
    whole = next(f"{n:018d}" for n in range(200) if receipt_of(n).endswith(right))
    assert int(whole + other) % 97 == 1
    with pytest.raises(ReceiptSlipError):
        receipts.parse(whole + other)


@pytest.mark.parametrize(
    ("typed", "count"),
    [("", 0), ("hello 🌷", 0), (RECEIPT[:-1], 19), (RECEIPT + "1", 21), ("4126 9901 4299 3084", 16), ("²" * 20, 0)],
)
def test_a_wrong_length_is_told_with_its_count(typed: str, count: int) -> None:
    with pytest.raises(ReceiptLengthError) as told:
        receipts.parse(typed)
    assert told.value.values == {"count": count}


@pytest.mark.parametrize(
    "pasted",
    [
        f"25/11/2026: {SPACED}",
        f"[25/11/2026, 01:16] Me: {SPACED}",
        f"2026 {SPACED}",
        f"{SPACED} 1016",
        f"call 0470123456, code {RECEIPT}",
        f"{SPACED}\n{SPACED}",
        "room 12 code 4126990142 9930847676 ok",
    ],
)
def test_a_receipt_is_found_among_other_digits(pasted: str) -> None:
    assert receipts.parse(pasted) == RECEIPT


def test_two_receipts_in_one_paste_are_not_chosen_between() -> None:
    with pytest.raises(ReceiptLengthError):
        receipts.parse(f"{RECEIPT}, {receipt_of(5)}")


def test_a_slip_among_other_digits_is_named_as_one() -> None:
    with pytest.raises(ReceiptSlipError):
        receipts.parse("25/11/2026: 4126 9901 4299 3084 7677")


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        receipt = receipts.parse(text)
    except (ReceiptLengthError, ReceiptSlipError):
        return
    assert receipt == receipt_of(int(receipt[:18]))


@pytest.mark.parametrize(
    "text",
    [
        RECEIPT,
        f"my code is {SPACED}, thanks",
        f"code{RECEIPT}",
        f"รหัส{SPACED}ครับ",
        "4126\u00a09901\u00a04299\u00a03084\u00a07676",
        "4126-9901-4299-3084-7676",
        "4126.9901.4299.3084.7676.",
        "4126\n9901\n4299\n3084\n7676",
        "4\u200e1\u200e2\u200e6 9901 4299 3084 7676",
        " ".join(RECEIPT),
        f"1. {SPACED}",
        f"{SPACED} 25.11.2026",
        f"0470 12 34 56 {RECEIPT} 0470 12 34 56",
        f"0470 12 34 56 78 {RECEIPT} 0470 12 34 56 78",
        "4️126 9901 4299 3084 7676",
    ],
)
def test_a_receipt_inside_a_message_is_found(text: str) -> None:
    assert receipts.stands_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "call me on 0470 12 34 56 or +32 2 511 22 33",
        "0470 12 34 56\n0471 65 43 21\n0472 98 76 54",
        "BE68 5390 0754 7034",
        "FR14 2004 1010 0505 0001 3M02 606",
        "NL91ABNA0417164300",
        "4126 9901 4299 3084 7677",
        RECEIPT[:-1],
        RECEIPT + "0",
        f"9{RECEIPT}",
        f"4126/9901/4299/3084/76{76}",
        "2019 2020 2021 2022 2023 2024 2025 2026",
        "card 4111 1111 1111 1111, national number 85.07.30-033.28",
    ],
)
def test_ordinary_numbers_are_let_through(text: str) -> None:
    assert not receipts.stands_in(text)


def test_a_telephone_number_is_let_through() -> None:
    """Written twice it would have twenty digits, and pass once in 97."""
    numbers = [f"0470{rest:06d}" for rest in range(400)]
    assert any(int(number + number) % 97 == 1 for number in numbers)
    assert [number for number in numbers if receipts.stands_in(f"call {number} please")] == []
    assert [number for number in numbers if receipts.stands_in(f"{number[:5]} {number[5:]} or mail")] == []


def test_a_long_list_of_groups_of_four_does_not_add_up() -> None:
    numbers = [str(number) for number in range(1000, 4000, 7)]
    windows = ["".join(numbers[start : start + 5]) for start in range(len(numbers) - 4)]
    assert any(receipt_of(int(window[:18])) == window for window in windows)
    assert not receipts.stands_in(", or " + " ".join(numbers))


def german_account(passing: bool) -> str:
    """A German IBAN (20 digits after the country) that passes as a receipt too, found by trying."""
    for bank in range(10**17, 10**17 + 97 * 97 * 2):
        digits = f"{98 - int(f'{bank:018d}131400') % 97:02d}{bank:018d}"
        if (int(digits) % 97 == 1 and 2 <= int(digits[18:]) <= 98) is passing:
            return digits
    raise AssertionError("none found")


def test_a_bank_account_of_twenty_digits_is_let_through() -> None:
    digits = german_account(passing=True)
    assert not receipts.stands_in(f"Konto DE{digits[:2]} {digits[2:6]} {digits[6:]} danke")
    assert receipts.stands_in(f"code {digits}")
    assert receipts.stands_in(f"CODE{digits}")


def test_a_message_of_digits_costs_what_another_costs() -> None:
    texts = ["1" * 20_000, "1 " * 10_000, "1234 " * 4_000, (RECEIPT[:-1] + "0 ") * 950, "1\u200e" * 10_000]
    started = time.perf_counter()
    for text in texts:
        receipts.stands_in(text)
    assert time.perf_counter() - started < 2


def test_every_decimal_digit_of_unicode_is_one() -> None:
    signs = (chr(code) for code in range(0x110000))
    sevens = [sign for sign in signs if unicodedata.decimal(sign, None) == 7]
    assert len(sevens) > 60
    assert all(receipts.parse(RECEIPT.replace("7", seven)) == RECEIPT for seven in sevens)
