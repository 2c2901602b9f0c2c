"""A lane for guesses: requests that try a code or a password go through it a few at a time, and not too fast.

Promises: a flood of guesses takes no more than a small part of the time of readers, who share its processor; whoever
stands in the line is let through within a second, whatever those in front do. It refuses nobody, and knows nothing of
what is guessed: that is the matter of the limiter and the gate behind it.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from portal import clock

LINE = 40
"""Fewer than the threads of the server, so that the line never holds those that readers need. Whoever finds the line
full goes through at once."""
WAIT_SECONDS = 1.0
"""A body that comes in by drops would else hold its place, and the line behind it, for as long as it liked."""
REST_SECONDS = 0.01
"""After each guess. Told that the gate is taken, a program asks again at once; a person does not notice."""


class Lane:
    """One a process. `places`: how many guesses at once."""

    def __init__(self, places: int) -> None:
        self._line = threading.BoundedSemaphore(LINE)
        self._places = threading.BoundedSemaphore(places)

    @contextmanager
    def place(self) -> Iterator[None]:
        """Stand in the line, then hold a place for the length of the block and the rest after it."""
        if not self._line.acquire(blocking=False):
            yield
            return
        held = False
        try:
            held = self._places.acquire(timeout=WAIT_SECONDS)
            yield
        finally:
            if held:
                clock.sleep(REST_SECONDS)
                self._places.release()
            self._line.release()
