"""The site key: one key for each use, and a text that survives being copied by hand."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.crypto.primitives import frame, unframe
from portal.crypto.site import SiteKey, SiteKeyError, Use

SECRETS = st.binary(min_size=32, max_size=32)


def test_every_derivation_is_the_one_written_down(site: SiteKey, vector: Any) -> None:
    parts = [bytes.fromhex(part) for part in vector["parts"]]
    assert frame(*parts).hex() == vector["framed"]
    assert {name: site.derive(Use[name], *parts).hex() for name in vector["derived"]} == vector["derived"]
    assert site.to_text() == vector["text"]
    assert SiteKey.from_text(vector["text"]) == site


def test_no_two_uses_give_the_same_bytes(site: SiteKey) -> None:
    assert len({site.derive(use, b"part") for use in Use}) == len(Use)


def test_uses_fit_the_hash() -> None:
    assert all(1 <= len(use.value) <= 16 for use in Use)


def test_parts_cannot_be_cut_elsewhere(site: SiteKey) -> None:
    cuts = [(b"ab", b"c"), (b"a", b"bc"), (b"abc",), (b"abc", b""), (b"", b"abc")]
    assert len({site.derive(Use.REPEAT, *parts) for parts in cuts}) == len(cuts)


def test_sizes_and_keys_give_other_bytes(site: SiteKey) -> None:
    short = site.derive(Use.VISITOR_SALT, size=16)
    assert len(short) == 16
    assert not site.derive(Use.VISITOR_SALT).startswith(short)
    assert SiteKey(1, bytes(32)).derive(Use.VISITOR_SALT) != site.derive(Use.VISITOR_SALT)


@given(st.lists(st.binary(max_size=40), max_size=6))
def test_framed_parts_come_back(parts: list[bytes]) -> None:
    assert unframe(frame(*parts)) == tuple(parts)


@given(st.lists(st.binary(max_size=40), min_size=1, max_size=3), st.data())
def test_a_frame_cut_short_is_refused(parts: list[bytes], data: st.DataObject) -> None:
    whole = frame(*parts)
    kept = data.draw(st.integers(1, len(whole) - 1))
    try:
        assert frame(*unframe(whole[:kept])) == whole[:kept]
    except ValueError:
        return


@settings(max_examples=40)
@given(SECRETS, st.integers(1, 9999))
def test_the_text_form_survives_being_typed(secret: bytes, number: int) -> None:
    key = SiteKey(number, secret)
    text = key.to_text()
    assert "\n" not in text
    for typed in (
        text,
        text.lower(),
        text.replace(" ", ""),
        text.replace(" ", "-"),
        f"  {text}\n",
        text.replace(":", ""),
    ):
        assert SiteKey.from_text(typed) == key


def test_letters_that_look_like_digits_are_read_as_them(site: SiteKey) -> None:
    number, signs = site.to_text().split(":")
    assert SiteKey.from_text(f"{number}:{signs.replace('0', 'o').replace('1', 'i')}") == site
    assert SiteKey.from_text(f"{number}:{signs.replace('1', 'L')}") == site


def test_every_slip_of_one_sign_is_told(site: SiteKey) -> None:
    text = site.to_text()
    for place, sign in enumerate(text):
        if sign.isalnum():
            slipped = text[:place] + ("Z" if sign != "Z" else "Y") + text[place + 1 :]
            with pytest.raises(SiteKeyError):
                SiteKey.from_text(slipped)


@pytest.mark.parametrize(
    "change", ["number", "swap", "group missing", "group doubled", "empty", "u", "arabic", "superscript"]
)
def test_other_slips_are_told_in_a_sentence(site: SiteKey, change: str) -> None:
    text = site.to_text()
    slipped = {
        "number": "2" + text[1:],
        "swap": text[:8] + text[9] + text[8] + text[10:],
        "group missing": text[:-5],
        "group doubled": text + text[-5:],
        "empty": "",
        "u": text[:-1] + "U",
        "arabic": "٣" + text[1:],
        "superscript": "²" + text[1:],
    }[change]
    with pytest.raises(SiteKeyError) as told:
        SiteKey.from_text(slipped)
    assert len(str(told.value)) > 30
    assert "000G" not in str(told.value)


def test_it_is_never_shown_by_accident(site: SiteKey) -> None:
    assert repr(site) == "SiteKey(number=1)"


def test_generated_keys_differ() -> None:
    assert SiteKey.generate() != SiteKey.generate()
    assert SiteKey.generate(7).number == 7


@pytest.mark.parametrize(("number", "size"), [(0, 32), (10_000, 32), (1, 31), (1, 33)])
def test_a_key_of_another_shape_is_refused(number: int, size: int) -> None:
    with pytest.raises(SiteKeyError):
        SiteKey(number, bytes(size))
