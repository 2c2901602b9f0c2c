"""What lives in memory or Redis only: its lifetimes, its bounds, and a Redis that would write it down."""

import pytest

from portal.errors import StoreDownError
from portal.storage.volatile import Memory, Redis, UnsafeStoreError, Volatile
from tests.servers import RedisServer


def test_keeps_gives_and_forgets(store: Volatile) -> None:
    assert store.get("a") is None
    store.put("a", b"1", 60)
    assert store.get("a") == b"1"
    store.delete("a")
    assert store.get("a") is None
    store.check()


def test_the_first_value_stands(store: Volatile) -> None:
    assert store.put_new("key", b"first", 60) == b"first"
    assert store.put_new("key", b"second", 60) == b"first"


def test_what_was_ended_does_not_come_back(store: Volatile) -> None:
    """A request that was under way when a visit ended must not write it back."""
    store.put("visit", b"1", 60)
    store.renew("visit", b"2", 60)
    assert store.get("visit") == b"2"
    store.delete("visit")
    store.renew("visit", b"3", 60)
    assert store.get("visit") is None


def test_memory_forgets_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    from portal import clock

    memory, moment = Memory(), [100.0]
    monkeypatch.setattr(clock, "monotonic", lambda: moment[0])
    memory.put("a", b"1", 60)
    moment[0] += 61
    assert memory.get("a") is None


def test_memory_is_bounded() -> None:
    memory = Memory(most=100)
    for number in range(1000):
        memory.put(str(number), b"", 60 + number)
    assert len(memory._entries) <= 100
    assert memory.get("999") == b""


def test_a_redis_that_saves_is_refused() -> None:
    with RedisServer(persistent=True) as saving:
        store = Redis(saving.url)
        with pytest.raises(UnsafeStoreError, match="write open conversations to disk"):
            store.check()
        with pytest.raises(StoreDownError):
            store.put("a", b"1", 60)


def test_a_redis_that_begins_to_save_is_refused_at_the_next_connection() -> None:
    with RedisServer() as own:
        store = Redis(own.url)
        store.put("a", b"1", 60)
        own.stop()
        with pytest.raises(StoreDownError):
            store.get("a")
        own.start()
        own.client().config_set("appendonly", "yes")
        with pytest.raises((StoreDownError, UnsafeStoreError)):
            store.get("a")
        own.client().config_set("appendonly", "no")
        assert store.get("a") is None


def test_a_redis_that_is_down_says_so_and_comes_back(redis_server: RedisServer) -> None:
    store = Redis(redis_server.url)
    store.check()
    redis_server.stop()
    for act in (
        store.check,
        lambda: store.get("a"),
        lambda: store.put("a", b"", 9),
        lambda: store.put_new("a", b"", 9),
    ):
        with pytest.raises(StoreDownError):
            act()
    redis_server.start()
    store.check()
