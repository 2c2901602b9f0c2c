"""What lives in memory or Redis only, and dies with it: open visits, staff sessions, the hourly limiter key.

Promises: nothing put here reaches a disk. A Redis that saves to disk is refused at the start and at every
reconnect. Values arrive wrapped under a key that only the cookie holds.
"""

import threading
from typing import Protocol

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from portal import clock
from portal.errors import StoreDownError


class UnsafeStoreError(RuntimeError):
    """The Redis would write sessions to disk, or does not let that be checked."""


class Volatile(Protocol):
    """Six verbs; every lifetime is in seconds. All raise StoreDownError when the store cannot be reached."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, value: bytes, lifetime: int) -> None: ...

    def put_new(self, key: str, value: bytes, lifetime: int) -> bytes:
        """Store a value unless there is one; the value that then stands."""
        ...

    def renew(self, key: str, value: bytes, lifetime: int) -> None:
        """Store a value only where there is one: what was ended meanwhile must not come back."""
        ...

    def delete(self, key: str) -> None: ...

    def check(self) -> None:
        """Raise StoreDownError when the store is out of reach, UnsafeStoreError when it must not be used."""
        ...


class Memory:
    """A store for one process. Bounded: past `most` entries the ones that end soonest go first."""

    def __init__(self, most: int = 50_000) -> None:
        self._entries: dict[str, tuple[float, bytes]] = {}
        self._lock = threading.Lock()
        self._most = most

    def get(self, key: str) -> bytes | None:
        with self._lock:
            ends, value = self._entries.get(key, (0.0, b""))
            if ends > clock.monotonic():
                return value
            self._entries.pop(key, None)
            return None

    def put(self, key: str, value: bytes, lifetime: int) -> None:
        with self._lock:
            self._entries[key] = (clock.monotonic() + lifetime, value)
            if len(self._entries) > self._most:
                self._make_room()

    def put_new(self, key: str, value: bytes, lifetime: int) -> bytes:
        with self._lock:
            ends, standing = self._entries.get(key, (0.0, b""))
            if ends > clock.monotonic():
                return standing
            self._entries[key] = (clock.monotonic() + lifetime, value)
            return value

    def renew(self, key: str, value: bytes, lifetime: int) -> None:
        with self._lock:
            ends, _ = self._entries.get(key, (0.0, b""))
            if ends > clock.monotonic():
                self._entries[key] = (clock.monotonic() + lifetime, value)

    def delete(self, key: str) -> None:
        with self._lock:
            self._entries.pop(key, None)

    def check(self) -> None:
        return None

    def _make_room(self) -> None:
        now = clock.monotonic()
        self._entries = {key: entry for key, entry in self._entries.items() if entry[0] > now}
        if len(self._entries) > self._most:
            last_first = sorted(self._entries.items(), key=lambda item: item[1][0], reverse=True)
            self._entries = dict(last_first[: self._most * 9 // 10])


class Redis:
    """A store that several processes share: Redis or Valkey, with persistence off."""

    PREFIX = "portal:"

    def __init__(self, url: str) -> None:
        pool = redis.ConnectionPool.from_url(
            url,
            socket_timeout=2,
            socket_connect_timeout=2,
            retry=Retry(NoBackoff(), 1),
            redis_connect_func=_refuse_persistence,
        )
        self._client = redis.Redis(connection_pool=pool)

    def get(self, key: str) -> bytes | None:
        return self._call("GET", key)

    def put(self, key: str, value: bytes, lifetime: int) -> None:
        self._call("SET", key, value, "EX", lifetime)

    def put_new(self, key: str, value: bytes, lifetime: int) -> bytes:
        self._call("SET", key, value, "EX", lifetime, "NX")
        return self._call("GET", key) or value

    def renew(self, key: str, value: bytes, lifetime: int) -> None:
        self._call("SET", key, value, "EX", lifetime, "XX")

    def delete(self, key: str) -> None:
        self._call("DEL", key)

    def check(self) -> None:
        try:
            self._client.ping()
        except redis.RedisError:
            raise StoreDownError() from None

    def _call(self, verb: str, key: str, *parts: bytes | str | int) -> bytes | None:
        try:
            answer = self._client.execute_command(verb, self.PREFIX + key, *parts)  # type: ignore[no-untyped-call]
        except (redis.RedisError, UnsafeStoreError):
            raise StoreDownError() from None
        return answer if isinstance(answer, bytes) else None


def _refuse_persistence(connection: redis.Connection) -> None:
    """Called by the driver on every new connection, so that a restart with another configuration is noticed."""
    connection.on_connect()  # type: ignore[no-untyped-call]
    try:
        _check(connection)
    except UnsafeStoreError:
        # The driver drops a connection only for errors of its own; this one would be handed out again as good.
        connection.disconnect()  # type: ignore[no-untyped-call]
        raise


def _check(connection: redis.Connection) -> None:
    for setting, safe in (("save", b""), ("appendonly", b"no")):
        if _setting(connection, setting) != safe:
            raise UnsafeStoreError(
                'Redis would write open conversations to disk. Start it with save "" and appendonly no.'
            )


def _setting(connection: redis.Connection, name: str) -> bytes:
    connection.send_command("CONFIG", "GET", name)  # type: ignore[no-untyped-call]
    try:
        answer = connection.read_response()  # type: ignore[no-untyped-call]
    except redis.ResponseError:
        raise UnsafeStoreError(f"Redis does not say whether it saves to disk: allow CONFIG GET {name}.") from None
    value = answer[name.encode()] if isinstance(answer, dict) else answer[1]
    return bytes(value)
