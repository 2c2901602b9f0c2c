"""Padding: the size of a sealed text tells its step, and nothing finer.

Promises that what was padded comes back unchanged. It hides no step: a long letter is seen to be longer than a word.
"""

_KIB = 1024
STEPS = (1 * _KIB, 4 * _KIB, 16 * _KIB, 64 * _KIB, 128 * _KIB)
"""The longest message that is accepted (20,000 UTF-16 units, 60,000 bytes in any script) fits the fourth step."""
_LENGTH = 4


def pad(data: bytes) -> bytes:
    """Fill up to the next step; past the last, to multiples of it, so that nothing is ever too long to keep."""
    need = _LENGTH + len(data)
    for step in STEPS:
        if need <= step:
            return _fill(data, step)
    return pad_to_multiple(data, STEPS[-1])


def pad_to_multiple(data: bytes, unit: int) -> bytes:
    """Fill up to the next multiple of a unit."""
    return _fill(data, -(-(_LENGTH + len(data)) // unit) * unit)


def unpad(padded: bytes) -> bytes:
    """What was padded; ValueError when the length in front or the zeros behind are not as padding left them."""
    end = _LENGTH + int.from_bytes(padded[:_LENGTH], "big")
    if len(padded) < end or any(padded[end:]):
        raise ValueError("not padded")
    return padded[_LENGTH:end]


def _fill(data: bytes, size: int) -> bytes:
    return (len(data).to_bytes(_LENGTH, "big") + data).ljust(size, b"\0")
