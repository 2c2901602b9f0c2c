"""Bring a page to an exact size on the wire in gzip, brotli and plain, at no cost to the reader.

The filling sits where every decoder must skip it: an extra field of the gzip header (RFC 1952, 2.3.1.1), metadata
blocks of brotli (RFC 7932, 9.2), and for plain text newlines behind `</html>`. Whoever watches the line then sees one
size for every page. It hides which page was read, not that one was read.
"""

import struct
import zlib

import brotli

_FIXED_GZIP = 10 + 2 + 4  # header, length of the extra field, head of its one subfield
_LARGEST_EXTRA = 65_535 - 4
_EMPTY_LAST_BLOCK = b"\x03"
_LARGEST_ONE_BYTE_SKIP = 256
_LARGEST_TWO_BYTE_SKIP = 65_536


class DoesNotFitError(ValueError):
    """A page is larger than the size that every page must have."""

    def __init__(self, needs: int, size: int) -> None:
        super().__init__(f"needs {needs} bytes, {size} are there")
        self.needs = needs
        self.size = size


def identity_at(html: bytes, size: int) -> bytes:
    """The page itself, newlines added."""
    if len(html) > size:
        raise DoesNotFitError(len(html), size)
    return html.ljust(size, b"\n")


def gzip_at(html: bytes, size: int, level: int = 9) -> bytes:
    """A gzip member of exactly `size` bytes. It holds no time and no file name."""
    deflater = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    deflated = deflater.compress(html) + deflater.flush()
    tail = deflated + struct.pack("<II", zlib.crc32(html), len(html) & 0xFFFFFFFF)
    filling = size - _FIXED_GZIP - len(tail)
    if filling < 0:
        raise DoesNotFitError(_FIXED_GZIP + len(tail), size)
    if filling > _LARGEST_EXTRA:
        raise ValueError(f"one extra field holds {_LARGEST_EXTRA} bytes of filling, not {filling}")
    header = struct.pack("<BBBBIBB", 0x1F, 0x8B, 8, 0x04, 0, 2, 0xFF)
    extra = struct.pack("<H2sH", filling + 4, b"pd", filling) + bytes(filling)
    return header + extra + tail


def spare(member: bytes) -> int:
    """How many bytes of a member that `gzip_at` made are filling."""
    extra: int = struct.unpack_from("<H", member, 10)[0]
    return extra - 4


def brotli_at(html: bytes, size: int, quality: int = 11) -> bytes:
    """A brotli stream of exactly `size` bytes."""
    compressor = brotli.Compressor(quality=quality, lgwin=18)
    # A flush ends on a whole byte, so that what follows can be put together from whole bytes.
    stream: bytes = compressor.process(html) + compressor.flush()
    filling = size - len(stream) - len(_EMPTY_LAST_BLOCK)
    if filling < 0:
        raise DoesNotFitError(len(stream) + len(_EMPTY_LAST_BLOCK), size)
    return stream + _metadata(filling) + _EMPTY_LAST_BLOCK


def _metadata(size: int) -> bytes:
    """Metadata blocks of `size` bytes in all. One block has 1 byte, or a head of 2 or 3 and what is skipped."""
    blocks = b""
    while size:
        if size < 3:
            skipped = 0
        elif size - 2 <= _LARGEST_ONE_BYTE_SKIP:
            skipped = size - 2
        else:
            # Of 259 bytes this skips 256, which take a head of two, and leaves one byte for a block without any.
            skipped = min(size - 3, _LARGEST_TWO_BYTE_SKIP)
        block = _skip(skipped)
        blocks, size = blocks + block, size - len(block)
    return blocks


def _skip(count: int) -> bytes:
    """Bits, lowest first: not last (0), nibbles 11, reserved 0, bytes of the length, the length less one."""
    if count == 0:
        return b"\x06"
    length_bytes = 1 if count <= _LARGEST_ONE_BYTE_SKIP else 2
    bits = 0b0110 | length_bytes << 4 | (count - 1) << 6
    return bits.to_bytes((6 + 8 * length_bytes + 7) // 8, "little") + bytes(count)
