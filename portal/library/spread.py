"""One function over many things, on as many cores as there are: one Python alone uses one of them."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import TypeVar

_WORTH = 60
"""Fewer things than this are done before a second Python has begun."""
_MOST = 4
"""Each Python takes 80 MB while it works, and behind the fourth there is little left to win."""
_ROOT = Path(__file__).parent.parent.parent
_BEGIN = "import sys; sys.path.insert(0, sys.argv[1]); from portal.library import spread; spread.work()"

One = TypeVar("One")
Made = TypeVar("Made")
Spread = Callable[[Callable[[One], Made], Sequence[One]], Iterable[Made]]


def over_cores(function: Callable[[One], Made], things: Sequence[One]) -> Iterable[Made]:
    """As `map`, in the same order. `function`, things and what is made are pickled."""
    cores = min(os.cpu_count() or 1, _MOST)
    if cores == 1 or len(things) < _WORTH:
        return map(function, things)
    size = -(-len(things) // cores)
    here, *there = (things[begin : begin + size] for begin in range(0, len(things), size))
    with ThreadPoolExecutor(len(there)) as beside:
        others = [beside.submit(_elsewhere, function, portion) for portion in there]
        own = list(map(function, here))
        return chain(own, *(other.result() for other in others))


def _elsewhere(function: Callable[[One], Made], things: Sequence[One]) -> list[Made]:
    """In a Python of its own. Not by `multiprocessing`, whose helpers run the main module of the server once more or
    hold for ever a lock that a thread of it held when they were forked."""
    command = (sys.executable, "-c", _BEGIN, str(_ROOT))
    told = pickle.dumps((function, things))
    try:
        done = subprocess.run(command, input=told, capture_output=True, check=True)  # noqa: S603 - nothing of anybody's
        made: list[Made] = pickle.loads(done.stdout)  # noqa: S301 - from our own child
    except (OSError, subprocess.CalledProcessError):
        # No room or no leave for another process, or the function failed: here it fails where it can be told.
        return list(map(function, things))
    return made


def work() -> None:
    """The other side: from standard input to standard output."""
    with os.fdopen(0, "rb") as asked, os.fdopen(1, "wb") as answer:
        function, things = pickle.load(asked)  # noqa: S301 - from our own parent
        pickle.dump(list(map(function, things)), answer)
