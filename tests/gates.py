"""A gate that is taken: every slot held by a derivation that lasts as long as a test wants."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from portal.domain.gate import Gate
from portal.errors import BusyError


@contextmanager
def opening_taken(gate: Gate) -> Iterator[None]:
    """No place left for opening or sign-in."""
    with _held(gate.opening, until=lambda: _is_full(gate)):
        yield


@contextmanager
def sending_taken(gate: Gate) -> Iterator[None]:
    """The one slot for sending is held."""
    with _held(gate.sending):
        yield


@contextmanager
def _held(enter: Callable[..., None], until: Callable[[], bool] = lambda: True) -> Iterator[None]:
    done, holders = threading.Event(), []
    try:
        while True:
            inside = threading.Event()
            holders.append(threading.Thread(target=_hold, args=(enter, inside, done)))
            holders[-1].start()
            assert inside.wait(10)
            if until():
                break
        yield
    finally:
        done.set()
        for holder in holders:
            holder.join(10)


def _hold(enter: Callable[..., None], inside: threading.Event, done: threading.Event) -> None:
    def wait() -> None:
        inside.set()
        done.wait(60)

    enter(wait)


def _is_full(gate: Gate) -> bool:
    try:
        gate.opening(lambda: None)
    except BusyError:
        return True
    return False
