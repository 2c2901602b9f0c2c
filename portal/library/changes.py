"""Which piece of a page became which: two texts laid side by side as somebody would who reads both.

Pieces keep their order. Two belong together when they are of one kind and share enough words; the alignment with the
most in common is taken, so that one new paragraph in the middle does not set every one below it beside the wrong one.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from portal.library.units import Unit

Pair = tuple[Unit | None, Unit | None]
"""(Before, now); None where there was or is no such piece."""

_ENOUGH = 0.3
_SAME = 3.0


def pairs(before: Sequence[Unit], now: Sequence[Unit]) -> list[Pair]:
    """All pieces of both, in order; unchanged ones too."""
    weights = [[_likeness(old, new) for new in now] for old in before]
    best = [[0.0] * (len(now) + 1) for _ in range(len(before) + 1)]
    for i in range(len(before) - 1, -1, -1):
        for j in range(len(now) - 1, -1, -1):
            together = best[i + 1][j + 1] + weights[i][j] if weights[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], together)
    return list(_path(before, now, weights, best))


def _path(
    before: Sequence[Unit], now: Sequence[Unit], weights: list[list[float]], best: list[list[float]]
) -> Iterator[Pair]:
    i = j = 0
    while i < len(before) or j < len(now):
        both = i < len(before) and j < len(now)
        if both and weights[i][j] and best[i][j] == best[i + 1][j + 1] + weights[i][j]:
            yield before[i], now[j]
            i, j = i + 1, j + 1
        elif i < len(before) and best[i][j] == best[i + 1][j]:
            yield before[i], None
            i += 1
        else:
            yield None, now[j]
            j += 1


def _likeness(one: Unit, other: Unit) -> float:
    """0 where they cannot belong together."""
    if one.text == other.text:
        return _SAME
    if one.kind is not other.kind:
        return 0.0
    mine, others = Counter(one.text.split()), Counter(other.text.split())
    share = 2 * (mine & others).total() / (mine.total() + others.total())
    return 1 + share if share >= _ENOUGH else 0.0
