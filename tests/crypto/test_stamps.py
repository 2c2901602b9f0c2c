"""Form stamps: written here or refused, and good for twelve hours."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.crypto import stamps
from portal.crypto.site import SiteKey
from portal.errors import StampExpiredError, StampTamperedError

NONCE = bytes(range(0x40, 0x50))
ISSUED = 1_793_000_000


def test_the_stamp_is_the_one_written_down(site: SiteKey, vector: Any) -> None:
    text = stamps.write(site, bytes.fromhex(vector["nonce"]), vector["issued"])
    assert text == vector["text"]
    assert stamps.read(site, text, vector["issued"]) == stamps.Stamp(NONCE, ISSUED)


@given(st.binary(min_size=16, max_size=16), st.integers(0, 2**40))
def test_a_stamp_comes_back_and_has_one_length(nonce: bytes, issued: int) -> None:
    text = stamps.write(SiteKey(1, bytes(32)), nonce, issued)
    assert len(text) == stamps.LENGTH
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    assert stamps.read(SiteKey(1, bytes(32)), text, issued) == stamps.Stamp(nonce, issued)


def test_it_lives_twelve_hours(site: SiteKey) -> None:
    text = stamps.write(site, NONCE, ISSUED)
    assert stamps.read(site, text, ISSUED + stamps.LIFETIME).issued == ISSUED
    with pytest.raises(StampExpiredError):
        stamps.read(site, text, ISSUED + stamps.LIFETIME + 1)


def test_only_a_little_of_the_future_is_believed(site: SiteKey) -> None:
    text = stamps.write(site, NONCE, ISSUED)
    assert stamps.read(site, text, ISSUED - 300).issued == ISSUED
    with pytest.raises(StampTamperedError):
        stamps.read(site, text, ISSUED - 301)


def test_any_changed_sign_is_seen(site: SiteKey) -> None:
    text = stamps.write(site, NONCE, ISSUED)
    for place, sign in enumerate(text):
        changed = text[:place] + ("A" if sign != "A" else "B") + text[place + 1 :]
        with pytest.raises(StampTamperedError):
            stamps.read(site, changed, ISSUED)


def test_another_site_wrote_nothing_here(site: SiteKey) -> None:
    with pytest.raises(StampTamperedError):
        stamps.read(SiteKey.generate(), stamps.write(site, NONCE, ISSUED), ISSUED)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0" * 76,
        "🌷" * 76,
        "=" * 76,
        "A" * 75,
        "A" * 76,
        "A" * 77,
        "x" * 1_000_000,
        "\ud800" * 76,
        "A" * 73 + "=AA",
        " " * 76,
        "A" * 75 + "=",
        "A" * 74 + "==",
    ],
)
def test_whatever_comes_back_is_refused_in_one_way(site: SiteKey, text: str) -> None:
    with pytest.raises(StampTamperedError):
        stamps.read(site, text, ISSUED)


@given(st.text(min_size=76, max_size=76))
def test_any_text_of_the_right_length_is_refused(text: str) -> None:
    with pytest.raises(StampTamperedError):
        stamps.read(SiteKey(1, bytes(32)), text, ISSUED)


def test_a_nonce_of_another_size_is_refused(site: SiteKey) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        stamps.write(site, bytes(15), ISSUED)


def test_the_nonce_is_not_shown(site: SiteKey) -> None:
    assert repr(stamps.Stamp(NONCE, ISSUED)) == f"Stamp(issued={ISSUED})"
