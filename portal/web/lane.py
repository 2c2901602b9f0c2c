"""A lane for what costs more than reading: requests that try a code or a password, and searches in a lane of their
own, go through it a few at a time, and not too fast.

Promises: a flood takes no more than a small part of the time of readers, who share its processor; whoever stands in
the line is let through within a second, whatever those in front do, and is told that no place was free. It refuses
nobody, and knows nothing of what is guessed or looked for: what becomes of it is the matter of those behind it.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from portal import clock

LINE = 40
SEARCHES = 32
"""How many stand in the line of guesses and in that of searches: together fewer than the threads of the server, so that
no line holds those that readers need. Whoever finds the line full goes through at once."""
WAIT_SECONDS = 1.0
"""A body that comes in by drops would else hold its place, and the line behind it, for as long as it liked."""
REST_SECONDS = 0.01
"""After each guess. Told that the gate is taken, a program asks again at once; a person does not notice."""


class Lane:
    """`places`: how many at once; `line`: how many stand in it, those at a place included."""

    def __init__(self, places: int, line: int = LINE) -> None:
        self._line = threading.BoundedSemaphore(line)
        self._places = threading.BoundedSemaphore(places)

    @contextmanager
    def place(self) -> Iterator[bool]:
        """Stand in the line, then hold a place for the length of the block and the rest after it; whether it does."""
        if not self._line.acquire(blocking=False):
            yield False
            return
        held = False
        try:
            held = self._places.acquire(timeout=WAIT_SECONDS)
            yield held
        finally:
            if held:
                clock.sleep(REST_SECONDS)
                self._places.release()
            self._line.release()
