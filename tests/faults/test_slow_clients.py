"""Somebody who keeps the server waiting keeps nobody else waiting: two dozen threads are soon held otherwise."""

import http.client
import socket
import time
from collections.abc import Callable
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest

from tests.fixtures import Running

CLIENTS = 40
"""More than there are threads."""

_POST = b"POST /fr/contact HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
_GET = b"GET /fr/ HTTP/1.1\r\nHost: x\r\n"
WAYS = {
    "half a head": _GET + b"X-Slow: ",
    "half a body": _POST + b"Content-Length: 100000\r\n\r\nmessage=a",
    "half of too large a body": _POST + b"Content-Length: 30000000\r\n\r\nmessage=a",
    "a body in chunks": _POST + b"Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n",
    "an answer and no goodbye": _GET + b"Connection: close\r\n\r\n",
    "a second request behind the first": _GET + b"\r\n" + _GET,
}


@pytest.fixture
def running(serve: Callable[..., Running]) -> Running:
    return serve()


@pytest.fixture
def place(running: Running) -> tuple[str, int]:
    parts = urlsplit(running.address)
    assert parts.hostname
    assert parts.port
    return parts.hostname, parts.port


def _read(place: tuple[str, int]) -> float:
    """Seconds until a reader has a page."""
    start = time.monotonic()
    connection = http.client.HTTPConnection(*place, timeout=20)
    connection.request("GET", "/fr/")
    answer = connection.getresponse()
    assert answer.status == 200
    assert answer.read()
    connection.close()
    return time.monotonic() - start


def test_readers_do_not_wait_for_slow_clients(place: tuple[str, int]) -> None:
    for way, sent in WAYS.items():
        with ExitStack() as clients:
            for _ in range(CLIENTS):
                clients.enter_context(socket.create_connection(place)).sendall(sent)
            time.sleep(0.2)
            assert max(_read(place), _read(place)) < 5, way


def test_a_request_that_comes_in_pieces_is_answered(place: tuple[str, int]) -> None:
    body = b"message=" + "é".encode() * 3000 + b"&stamp=x"
    whole = _POST + b"Content-Length: %d\r\n\r\n" % len(body) + body
    with socket.create_connection(place, timeout=20) as client:
        for at in range(0, len(whole), 1500):
            client.sendall(whole[at : at + 1500])
            time.sleep(0.01)
        assert client.recv(64).startswith(b"HTTP/1.1 400 ")


def test_a_kept_connection_serves_one_request_after_another(place: tuple[str, int]) -> None:
    connection = http.client.HTTPConnection(*place, timeout=20)
    connection.connect()
    opened = connection.sock
    for method, path, status in (("GET", "/fr/", 200), ("POST", "/fr/contact", 400), ("GET", "/nl/contact", 200)):
        body = "message=a&stamp=x" if method == "POST" else None
        headers = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        assert (answer.status, bool(answer.read())) == (status, True)
        assert connection.sock is opened
    connection.close()


def test_too_large_a_body_gets_its_page_after_it_was_read(place: tuple[str, int]) -> None:
    connection = http.client.HTTPConnection(*place, timeout=20)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/fr/contact", b"message=" + b"a" * 3_000_000, headers)
    answer = connection.getresponse()
    assert answer.status == 413
    assert b"512" in answer.read()
    connection.close()
