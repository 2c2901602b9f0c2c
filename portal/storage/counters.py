"""Counters of the limiter, in the memory of one process.

Promises: counting costs the same however many counters stand, and starts no thread. The library's own storage in
memory starts one at nearly every count, which then looks at every counter there is: a flood of requests would take the
time of readers with nothing but being counted. Here what is over is swept once a minute.
"""

import threading

from limits.storage import Storage

from portal import clock

SCHEME = "portal-memory"
SWEEP_SECONDS = 60


class Counters(Storage):
    """For the library's fixed windows: `Limiter(storage_uri="portal-memory://")`."""

    STORAGE_SCHEME = [SCHEME]  # noqa: RUF012 - as the library declares it

    def __init__(self, uri: str | None = None, wrap_exceptions: bool = False, **options: float | str | bool) -> None:
        super().__init__(uri, wrap_exceptions, **options)
        self._entries: dict[str, tuple[float, int]] = {}
        """Key → when it ends, and its count."""
        self._lock = threading.Lock()
        self._next_sweep = clock.monotonic() + SWEEP_SECONDS

    @property
    def base_exceptions(self) -> type[Exception]:
        return ValueError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        now = clock.monotonic()
        with self._lock:
            if now >= self._next_sweep:
                self._sweep(now)
            ends, count = self._entries.get(key, (0.0, 0))
            if ends <= now:
                ends, count = now + expiry, 0
            self._entries[key] = (ends, count + amount)
            return count + amount

    def get(self, key: str) -> int:
        ends, count = self._entries.get(key, (0.0, 0))
        return count if ends > clock.monotonic() else 0

    def get_expiry(self, key: str) -> float:
        """When a counter ends, in Unix seconds as the library asks for it."""
        ends, _ = self._entries.get(key, (0.0, 0))
        return clock.now().timestamp() + max(0.0, ends - clock.monotonic())

    def check(self) -> bool:
        return True

    def reset(self) -> int:
        with self._lock:
            count = len(self._entries)
            self._entries = {}
            return count

    def clear(self, key: str) -> None:
        with self._lock:
            self._entries.pop(key, None)

    def _sweep(self, now: float) -> None:
        self._entries = {key: entry for key, entry in self._entries.items() if entry[0] > now}
        self._next_sweep = now + SWEEP_SECONDS
