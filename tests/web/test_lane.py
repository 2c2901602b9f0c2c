"""Guesses go a few at a time, rest, and never hold up the line for long."""

import runpy
import threading
import time

import pytest

from portal.config import ROOT
from portal.domain import gate
from portal.web import lane as lanes
from portal.web.lane import Lane


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "WAIT_SECONDS", 0.3)


def _hold(lane: Lane, number: int, leave: threading.Event) -> list[threading.Thread]:
    """So many guesses, each inside until it may leave."""
    inside = [threading.Event() for _ in range(number)]

    def guess(entered: threading.Event) -> None:
        with lane.place():
            entered.set()
            leave.wait(10)

    threads = [threading.Thread(target=guess, args=(entered,)) for entered in inside]
    for thread in threads:
        thread.start()
    for entered in inside:
        assert entered.wait(10)
    return threads


def test_the_next_waits_until_one_has_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "WAIT_SECONDS", 30)
    lane, leave, entered = Lane(2), threading.Event(), threading.Event()
    threads = _hold(lane, 2, leave)

    def third() -> None:
        with lane.place():
            entered.set()

    threads.append(threading.Thread(target=third))
    threads[-1].start()
    assert not entered.wait(0.2)
    leave.set()
    assert entered.wait(10)
    for thread in threads:
        thread.join(10)


def test_a_slow_guess_holds_nobody_up_for_ever() -> None:
    lane, leave = Lane(1), threading.Event()
    threads = _hold(lane, 1, leave)
    with lane.place():
        pass
    leave.set()
    for thread in threads:
        thread.join(10)
    assert lane._places.acquire(blocking=False)


def test_a_full_line_is_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    lane, leave = Lane(1), threading.Event()
    threads = _hold(lane, lanes.LINE, leave)
    monkeypatch.setattr(lanes, "WAIT_SECONDS", 30)
    begin = time.monotonic()
    with lane.place():
        assert time.monotonic() - begin < 5
    leave.set()
    for thread in threads:
        thread.join(10)


def test_one_place_lets_a_hundred_through_in_a_second_at_most() -> None:
    lane, begin = Lane(1), time.monotonic()
    for _ in range(20):
        with lane.place():
            pass
    assert time.monotonic() - begin >= 20 * lanes.REST_SECONDS


def test_whoever_finds_no_place_is_told() -> None:
    lane, leave = Lane(1, 2), threading.Event()
    threads = _hold(lane, 1, leave)
    with lane.place() as waited, lane.place() as at_once:
        assert (waited, at_once) == (False, False)
    leave.set()
    for thread in threads:
        thread.join(10)
    with lane.place() as held:
        assert held


def test_the_server_has_a_thread_for_everybody_in_a_line_and_more() -> None:
    server = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    assert server["threads"] > lanes.LINE + lanes.SEARCHES + gate.SENDING_LINE + 1


def test_an_error_gives_the_place_back() -> None:
    lane = Lane(1)
    for _ in range(lanes.LINE + 1):
        with pytest.raises(ZeroDivisionError), lane.place():
            1 / 0  # noqa: B018
    assert lane._places.acquire(blocking=False)
