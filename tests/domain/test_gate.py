"""Opening never waits; sending has a slot of its own."""

import os
import sys
import threading

import pytest

from portal.domain import gate as gates
from portal.domain.gate import Gate
from portal.errors import BusyError


def test_opening_beyond_the_cores_is_refused_at_once() -> None:
    gate, held, started = Gate(1), threading.Event(), threading.Event()

    def long() -> None:
        started.set()
        held.wait(10)

    thread = threading.Thread(target=lambda: gate.opening(long))
    thread.start()
    started.wait(10)
    with pytest.raises(BusyError):
        gate.opening(lambda: None)
    assert gate.sending(lambda: "sent") == "sent"
    held.set()
    thread.join(10)
    assert gate.opening(lambda: "open") == "open"


def test_sending_waits_in_a_short_line() -> None:
    gate, held, started = Gate(1), threading.Event(), threading.Event()

    def long() -> None:
        started.set()
        held.wait(10)

    first = threading.Thread(target=lambda: gate.sending(long))
    first.start()
    started.wait(10)
    answers: list[str] = []
    waiting = [
        threading.Thread(target=lambda: answers.append(gate.sending(lambda: "sent"))) for _ in range(gates.SENDING_LINE)
    ]
    for thread in waiting:
        thread.start()
    while len(gate._line._cond._waiters) == 0 and gate._line._value > 0:  # type: ignore[attr-defined]
        pass
    with pytest.raises(BusyError):
        gate.sending(lambda: "one too many")
    held.set()
    for thread in [first, *waiting]:
        thread.join(10)
    assert answers == ["sent"] * gates.SENDING_LINE


def test_an_error_gives_the_slot_back() -> None:
    gate = Gate(1)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            gate.opening(lambda: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            gate.sending(lambda: 1 / 0)


@pytest.mark.skipif(sys.platform != "linux", reason="a niceness belongs to a thread on Linux alone")
def test_guesses_yield_to_readers_and_a_sender_does_not() -> None:
    gate, usual = Gate(1), _niceness()
    assert gate.opening(_niceness) == 15
    assert gate.sending(_niceness) == usual == _niceness()


def _niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
