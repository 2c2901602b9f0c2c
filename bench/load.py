"""Load: a process of its own that asks, reads and asks again on several kept connections.

`select` over raw sockets in one thread: no HTTP library, no parsing beyond the status and the stated length. A reader
asks for one page again and again; a crowd takes its requests from a list, each once, until the list ends.
"""

import multiprocessing
import re
import selectors
import socket
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CONTEXT = multiprocessing.get_context("spawn")
Requests = Callable[[], Iterator[bytes]]


@dataclass
class Measured:
    """What one load saw."""

    seconds: float
    statuses: Counter[int]
    """How many answers of each status; 0 counts connections that broke."""
    waits: list[float] = field(repr=False)
    """Seconds from asking to the last byte, of each answer."""
    busy: float
    """Share of one core that the load itself took."""

    @property
    def rate(self) -> float:
        return sum(self.statuses.values()) / self.seconds

    def rate_of(self, status: int) -> float:
        return self.statuses[status] / self.seconds

    def wait_at(self, share: float) -> float:
        """Seconds that this share of the answers took at most."""
        ordered = sorted(self.waits) or [0.0]
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

    @property
    def errors(self) -> int:
        return sum(number for status, number in self.statuses.items() if not 200 <= status < 300)


class Load:
    """A load that runs beside whatever else is measured: made ready by `with`, begun by `go`, ended by time or `stop`.

    `requests` makes the requests in the load's own process: it has to be a function of a module, or a `partial`.
    """

    def __init__(self, port: int, connections: int, requests: Requests, seconds: float) -> None:
        self._here, there = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_run, args=(there, port, connections, requests, seconds), daemon=True)
        self._limit = seconds + 60

    def __enter__(self) -> Self:
        self._process.start()
        # The process takes a moment to load; nothing begins before its connections stand.
        if not self._here.poll(60) or self._here.recv() != "ready":
            raise RuntimeError("the load did not start")
        return self

    def go(self) -> None:
        self._here.send("go")

    def stop(self) -> Measured:
        """What it saw until now."""
        self._here.send("stop")
        return self.result()

    def result(self) -> Measured:
        if not self._here.poll(self._limit):
            raise RuntimeError("the load did not end")
        measured: Measured = self._here.recv()
        return measured

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.join(0 if kind else 10)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def measure(port: int, connections: int, requests: Requests, seconds: float) -> Measured:
    """Ask for so long, or until the requests end."""
    with Load(port, connections, requests, seconds) as load:
        load.go()
        return load.result()


def _run(there: Connection, port: int, connections: int, requests: Requests, seconds: float) -> None:
    crowd = _Crowd(port, connections, requests())
    there.send("ready")
    there.recv()
    there.send(crowd.run(seconds, there))


class _Crowd:
    def __init__(self, port: int, connections: int, requests: Iterator[bytes]) -> None:
        self._port = port
        self._requests = requests
        self._selector = selectors.DefaultSelector()
        self._statuses: Counter[int] = Counter()
        self._waits: list[float] = []
        self._idle = deque(_Asker(port) for _ in range(connections))
        self._asking = 0

    def run(self, seconds: float, told: Connection) -> Measured:
        """Until the time is over, the requests are, or a word comes from outside."""
        self._selector.register(told, selectors.EVENT_READ)
        begin, used = time.perf_counter(), time.process_time()
        end = begin + seconds
        while self._idle:
            self._ask(self._idle.popleft())
        while self._asking and (now := time.perf_counter()) < end:
            ready = [key.data for key, _ in self._selector.select(end - now)]
            if None in ready:
                break
            for asker in ready:
                self._read(asker)
        took = time.perf_counter() - begin
        return Measured(took, self._statuses, self._waits, (time.process_time() - used) / took)

    def _ask(self, asker: "_Asker") -> None:
        request = next(self._requests, None)
        if request is None:
            asker.socket.close()
            return
        asker.ask(request)
        self._selector.register(asker.socket, selectors.EVENT_READ, asker)
        self._asking += 1

    def _read(self, asker: "_Asker") -> None:
        try:
            status = asker.read()
        except OSError:
            status = 0
        if status is None:
            return
        self._statuses[status] += 1
        self._waits.append(time.perf_counter() - asker.asked)
        if status and not asker.closes and (request := next(self._requests, None)) is not None:
            asker.ask(request)
            return
        self._selector.unregister(asker.socket)
        self._asking -= 1
        asker.socket.close()
        self._ask(_Asker(self._port))


class _Asker:
    """One connection."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.asked = 0.0
        self.closes = False
        self._head = b""
        self._left = -1

    def ask(self, request: bytes) -> None:
        self._head, self._left = b"", -1
        self.asked = time.perf_counter()
        self.socket.sendall(request)

    def read(self) -> int | None:
        """The status once the answer is whole. Raises OSError when the connection ends before."""
        chunk = self.socket.recv(262_144)
        if not chunk:
            raise ConnectionResetError
        if self._left < 0:
            self._head += chunk
            end = self._head.find(b"\r\n\r\n")
            if end < 0:
                return None
            length = _LENGTH.search(self._head[:end])
            self.closes = b"\r\nConnection: close" in self._head[:end]
            self._left = end + 4 + (int(length[1]) if length else 0) - len(self._head)
        else:
            self._left -= len(chunk)
        return int(self._head[9:12]) if self._left <= 0 else None
