"""The gate before Argon2id: at most as many derivations at once as the machine can bear, and readers go first.

Opening and sign-in never wait: a line of guesses would hold every thread that readers need. Sending has a slot
of its own, so that a flood of guesses cannot keep a message out; being one, it leaves readers the other cores, and is
derived with the same right to the processor as everything else.
"""

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from portal.errors import BusyError

T = TypeVar("T")

SENDING_SECONDS = 2
SENDING_LINE = 16


class Gate:
    """One a process."""

    def __init__(self, at_once: int | None = None) -> None:
        at_once = at_once or cores()
        self._opening = threading.BoundedSemaphore(at_once)
        self._sending = threading.BoundedSemaphore(1)
        self._line = threading.BoundedSemaphore(SENDING_LINE + 1)
        self._workers = ThreadPoolExecutor(at_once, thread_name_prefix="argon2", initializer=_yield_to_readers)

    def opening(self, derive: Callable[[], T]) -> T:
        """Run a derivation at once or raise BusyError."""
        if not self._opening.acquire(blocking=False):
            raise BusyError()
        try:
            return self._workers.submit(derive).result()
        finally:
            self._opening.release()

    def sending(self, derive: Callable[[], T]) -> T:
        """Run a derivation within two seconds, sixteen waiting at most, or raise BusyError."""
        if not self._line.acquire(blocking=False):
            raise BusyError()
        try:
            if not self._sending.acquire(timeout=SENDING_SECONDS):
                raise BusyError()
            try:
                return derive()
            finally:
                self._sending.release()
        finally:
            self._line.release()

    def close(self) -> None:
        """End its threads, for a process that derives no more."""
        self._workers.shutdown()


def cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _yield_to_readers() -> None:
    """On Linux a niceness belongs to a thread: guesses take what readers and senders leave."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 15)
