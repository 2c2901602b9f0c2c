"""The server's worker: threads answer requests that have arrived, and wait for none to arrive.

Promises that somebody who sends a request a byte at a time holds a little memory and no thread: two dozen of them
would otherwise stop every other answer, at no cost to themselves. A request is handed to a thread once it is whole;
of a body that is too large the rest is thrown away first. It does not replace a proxy in front of a public address:
connections are finite too, and who takes an answer slowly is cut off only after a while.
"""

import re
import socket
from contextlib import suppress
from functools import partial
from selectors import EVENT_READ
from typing import Any, cast

from gunicorn.workers.gthread import TConn, ThreadWorker

from portal import clock

ARRIVE_SECONDS = 30
"""For a whole request to arrive; at two kilobytes a second that is a page and a half of text."""
ANSWER_SECONDS = 30
"""For a thread with one request: an answer to somebody who takes none must end."""
MOST_HEAD = 128 * 1024
MOST_BODY = 544 * 1024
"""A little more than the portal takes."""
MOST_WAITED_FOR = 32 * 1024 * 1024
"""Of a larger body: a browser shows no answer to what it could not send."""
_CHUNK = 64 * 1024
_ANSWERS = 256 * 1024
"""Bytes that the system takes over from a thread at once: more than any page has."""
_LENGTH = re.compile(rb"(?i)\r\ncontent-length:[ \t]*(\d{1,12})[ \t]*\r\n")


class Arriving(TConn):
    """A connection with what has come of its next request."""

    arrived = bytearray()
    thrown_away = 0

    def take(self, chunk: bytes) -> None:
        if len(self.arrived) < MOST_HEAD + MOST_BODY:
            self.arrived += chunk
        else:
            self.thrown_away += len(chunk)

    def close(self, graceful: bool = False) -> None:
        """Without a wait: the worker's own way stands still for two seconds for whoever does not hang up."""
        if graceful:
            _end(self.sock, socket.SHUT_WR)
            self.sock.setblocking(False)
            with suppress(OSError):
                # What lies unread at the end would cut the answer off.
                self.sock.recv(_CHUNK)
        super().close()

    @property
    def has_come(self) -> bool:
        """Whether the request is whole, or is not waited for any longer."""
        end = self.arrived.find(b"\r\n\r\n")
        if end < 0:
            return len(self.arrived) > MOST_HEAD
        length = _LENGTH.search(self.arrived, 0, end + 2)
        if length is None:
            # No browser sends a body in chunks; what does is heard to the end of a body that we would take.
            in_chunks = b"chunked" in self.arrived[:end].lower()
            return not in_chunks or self.arrived.endswith(b"0\r\n\r\n") or self.thrown_away > 0
        return len(self.arrived) + self.thrown_away >= end + 4 + min(int(length[1]), MOST_WAITED_FOR)


class PatientWorker(ThreadWorker):
    """For `worker_class` in gunicorn.conf.py. Everything here but `handle` runs in the main thread."""

    def __init__(self, *parts: Any, **named: Any) -> None:
        super().__init__(*parts, **named)
        self._handled: dict[Arriving, float] = {}

    def accept(self, listener: socket.socket) -> None:
        try:
            client, address = listener.accept()
        except OSError:
            return
        self.nr_conns += 1
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _ANSWERS)
        self._listen_to(Arriving(self.cfg, client, address, listener.getsockname()))

    def on_client_socket_readable(self, conn: Any, client: socket.socket) -> None:
        """The next request of a connection that was kept."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self._listen_to(conn)

    def _listen_to(self, conn: Any) -> None:
        conn.arrived, conn.thrown_away = bytearray(), 0
        conn.timeout = clock.monotonic() + ARRIVE_SECONDS
        self.pending_conns.append(conn)
        self.poller.register(conn.sock, EVENT_READ, partial(self.on_pending_socket_readable, conn))

    def on_pending_socket_readable(self, conn: Any, client: socket.socket) -> None:
        try:
            chunk = client.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            chunk = b""
        conn.take(chunk)
        if chunk and not conn.has_come:
            return
        self.poller.unregister(client)
        self.pending_conns.remove(conn)
        if chunk:
            if conn.thrown_away:
                # What is missing never comes: the thread that refuses the request must not wait for it.
                _end(client, socket.SHUT_RD)
            self.enqueue_req(conn)
        else:
            self.nr_conns -= 1
            conn.close()

    def enqueue_req(self, conn: Any) -> None:
        self._handled[conn] = clock.monotonic() + ANSWER_SECONDS
        super().enqueue_req(conn)

    def finish_request(self, conn: Any, fs: Any) -> None:
        self._handled.pop(conn, None)
        if conn.parser is not None and not conn.is_http2 and conn.parser.unreader.buf.getvalue():
            # A second request behind the first, as no browser sends it: a thread would have to wait for its end.
            self.nr_conns -= 1
            conn.close(graceful=True)
            return
        super().finish_request(conn, fs)

    def murder_pending(self) -> None:
        super().murder_pending()
        now = clock.monotonic()
        for conn in [conn for conn, end in self._handled.items() if end < now]:
            del self._handled[conn]
            # Wakes the thread that waits for this client, which then closes the connection itself.
            _end(conn.sock, socket.SHUT_RDWR)
        if not self.alive:
            self._part_from_silent()

    def _part_from_silent(self) -> None:
        """A server that stops does not wait for browsers that connected ahead of any request."""
        silent: list[Any] = [conn for conn in self.pending_conns if not cast(Arriving, conn).arrived]
        for conn in silent:
            self.pending_conns.remove(conn)
            self.poller.unregister(conn.sock)
            self.nr_conns -= 1
            conn.close()

    def handle(self, conn: Any) -> Any:
        arrived, conn.arrived = bytes(conn.arrived), bytearray()
        if arrived:
            conn.sock.setblocking(True)
            conn.data_ready = True
            conn.init()
            conn.parser.unreader.unread(arrived)
        return super().handle(conn)


def _end(client: socket.socket, how: int) -> None:
    with suppress(OSError):
        client.shutdown(how)
