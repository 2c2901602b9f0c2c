"""Counters in memory: a window ends, counting starts no thread, what is over is swept."""

import threading

import pytest
from limits import RateLimitItemPerMinute
from limits.storage import storage_from_string
from limits.strategies import FixedWindowRateLimiter

from portal import clock
from portal.storage import counters
from portal.storage.counters import Counters


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that stands until a test moves it."""
    moment = [1000.0]
    monkeypatch.setattr(clock, "monotonic", lambda: moment[0])
    return moment


def test_a_window_lets_so_many_through_and_ends(now: list[float]) -> None:
    limiter = FixedWindowRateLimiter(storage_from_string(f"{counters.SCHEME}://"))
    item = RateLimitItemPerMinute(3, 10)
    assert [limiter.hit(item, "somebody") for _ in range(5)] == [True, True, True, False, False]
    assert limiter.hit(item, "somebody else")
    now[0] += 599
    assert not limiter.hit(item, "somebody")
    now[0] += 1
    assert limiter.hit(item, "somebody")


def test_the_window_is_not_prolonged_by_counting(now: list[float]) -> None:
    store = Counters()
    for _ in range(3):
        store.incr("key", 100)
        now[0] += 40
    assert store.get("key") == 0


def test_counting_starts_no_thread() -> None:
    store, before = Counters(), threading.active_count()
    for number in range(100):
        store.incr(str(number), 600)
    assert threading.active_count() == before


def test_what_is_over_is_swept(now: list[float]) -> None:
    store = Counters()
    for number in range(100):
        store.incr(str(number), 10)
    now[0] += counters.SWEEP_SECONDS
    store.incr("new", 10)
    assert len(store._entries) == 1


def test_no_count_is_lost_between_threads() -> None:
    store = Counters()
    threads = [threading.Thread(target=lambda: [store.incr("key", 600) for _ in range(2000)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.get("key") == 16_000
