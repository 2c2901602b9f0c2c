"""Every size can be reached, and every decoder gives the page back."""

import gzip
import zlib

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.library import padding

PAGE = ("<p>" + "Respirez. Un préservatif se déchire, cela arrive. " * 20 + "</p></html>").encode()


def test_every_remainder_in_gzip() -> None:
    least = _least(padding.gzip_at)
    for size in range(least, least + 1500):
        packed = padding.gzip_at(PAGE, size)
        assert len(packed) == size
        assert gzip.decompress(packed) == PAGE


def test_every_remainder_in_brotli() -> None:
    least = _least(padding.brotli_at)
    for size in range(least, least + 1500):
        packed = padding.brotli_at(PAGE, size)
        assert len(packed) == size
        assert brotli.decompress(packed) == PAGE


@pytest.mark.parametrize("beyond", [65_530, 65_538, 65_539, 65_540, 65_541, 131_000, 131_337])
def test_more_filling_than_one_brotli_block_holds(beyond: int) -> None:
    size = _least(padding.brotli_at) + beyond
    packed = padding.brotli_at(PAGE, size)
    assert (len(packed), brotli.decompress(packed)) == (size, PAGE)


def test_gzip_fills_up_to_its_limit_and_says_so_beyond() -> None:
    least = _least(padding.gzip_at)
    assert gzip.decompress(padding.gzip_at(PAGE, least + 65_531)) == PAGE
    with pytest.raises(ValueError, match="one extra field"):
        padding.gzip_at(PAGE, least + 65_532)


@given(st.binary(max_size=4000), st.integers(0, 3000))
@settings(max_examples=60, deadline=None)
def test_any_page_comes_back(page: bytes, filling: int) -> None:
    size = len(page) + 600 + filling
    plain = padding.identity_at(page, size)
    packed = padding.gzip_at(page, size)
    squeezed = padding.brotli_at(page, size, quality=5)
    assert {len(plain), len(packed), len(squeezed)} == {size}
    assert plain.startswith(page)
    assert not plain[len(page) :].strip(b"\n")
    assert zlib.decompress(packed, wbits=31) == page
    assert brotli.decompress(squeezed) == page


def test_gzip_names_no_time_and_no_file() -> None:
    packed = padding.gzip_at(PAGE, 2000)
    assert packed[4:8] == bytes(4)
    assert packed[3] == 0x04


@pytest.mark.parametrize("pad", [padding.gzip_at, padding.brotli_at, padding.identity_at])
def test_a_page_too_large_says_how_much_it_needs(pad: object) -> None:
    assert callable(pad)
    with pytest.raises(padding.DoesNotFitError) as caught:
        pad(PAGE, 20)
    assert caught.value.needs > caught.value.size == 20
    assert len(pad(PAGE, caught.value.needs)) == caught.value.needs


def _least(pad: object) -> int:
    assert callable(pad)
    with pytest.raises(padding.DoesNotFitError) as caught:
        pad(PAGE, 1)
    return caught.value.needs
