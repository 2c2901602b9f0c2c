"""The reader pages as they leave a real server: raw bytes on a socket."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from portal.config import ROOT
from portal.library import compile as compiling
from portal.library.answers import Answers, Coding
from tests.servers import free_port
from tests.web import reading

ADDED_BY_THE_SERVER = re.compile(rb"(?:Server|Date|Connection): [^\r]*\r\n")


@pytest.fixture(scope="module")
def kept_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="module")
def compiled(kept_pages: Path) -> Answers:
    return compiling.load(reading.recipe, kept_pages)


@pytest.fixture(scope="module")
def port(kept_pages: Path, compiled: Answers) -> Iterator[int]:
    number = free_port()
    command = ["-m", "gunicorn", "--worker-class", "gthread", "--threads", "4", "--bind", f"127.0.0.1:{number}"]
    server = subprocess.Popen(
        [sys.executable, *command, "tests.web.reading:application()"],
        cwd=ROOT,
        env={**os.environ, "READING_PAGES": str(kept_pages)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _wait_for(number)
    yield number
    server.terminate()
    server.wait(20)


def _wait_for(port: int) -> None:
    for _ in range(1200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("the server did not start")


def _bytes(port: int, path: str, *headers: str, method: str = "GET") -> bytes:
    """Everything that the server writes for one request on a connection of its own."""
    with socket.create_connection(("127.0.0.1", port), 60) as line:
        request = f"{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        line.sendall((request + "".join(f"{header}\r\n" for header in headers) + "\r\n").encode("latin-1"))
        received = b""
        while chunk := line.recv(65_536):
            received += chunk
    return received


@pytest.mark.parametrize("coding", list(Coding))
def test_all_pages_weigh_the_same_on_the_line(port: int, compiled: Answers, coding: Coding) -> None:
    # Every one was weighed when it was made: here all of one language, and some of the others.
    paths = [path for place, path in enumerate(compiled.pages) if path.startswith("/fr/") or place % 9 == 0]
    received = [_bytes(port, path, f"Accept-Encoding: {coding}") for path in paths]
    assert len({len(each) for each in received}) == 1
    assert {len(_without_the_servers(each)) for each in received} == {coding.size}
    if coding is not Coding.IDENTITY:
        assert len(received[0]) <= 14_336


def _without_the_servers(answer: bytes) -> bytes:
    """As the front made it."""
    head, end, body = answer.partition(b"\r\n\r\n")
    return ADDED_BY_THE_SERVER.sub(b"", head + b"\r\n") + end[2:] + body


def test_the_server_adds_no_more_than_there_is_room_for(port: int) -> None:
    head = _bytes(port, "/fr/h34", "Accept-Encoding: br").partition(b"\r\n\r\n")[0]
    assert sum(len(line[0]) for line in ADDED_BY_THE_SERVER.finditer(head + b"\r\n")) <= 120


def test_two_strangers_get_the_same_bytes(port: int, compiled: Answers) -> None:
    one = ["Accept-Encoding: br", "User-Agent: One", "Accept-Language: nl"]
    other = ["Accept-Encoding: gzip;q=0.5, br", "User-Agent: Other", "Cookie: visit=abc", "Referer: https://x.example/"]
    for path in compiled.pages:
        first, second = _bytes(port, path, *one), _bytes(port, path + "?from=somewhere", *other)
        assert re.sub(rb"Date: [^\r]*", b"", first) == re.sub(rb"Date: [^\r]*", b"", second), path
        assert b"Set-Cookie" not in first


def test_head_is_the_head_alone(port: int) -> None:
    head = _bytes(port, "/fr/h34", "Accept-Encoding: br", method="HEAD")
    assert head.endswith(b"\r\n\r\n")
    assert b"Content-Length: " in head


@pytest.mark.parametrize("path", ["/fr/\xff\xfe", "//", "/fr/%00", "/fr/%ff", "/" + "a" * 3_900, "/fr/h34%20", "/%2f"])
def test_odd_paths_break_nothing(port: int, path: str) -> None:
    assert _bytes(port, path).split(b" ")[1][:1] in (b"3", b"4")


def test_a_browser_reads_every_coding_and_complains_of_nothing(port: int, chromium: Browser) -> None:
    context = chromium.new_context()
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    for coding in Coding:
        page.set_extra_http_headers({"Accept-Encoding": str(coding)})
        page.goto(f"http://127.0.0.1:{port}/fr/u34")
        assert page.locator("h1").inner_text()
        assert page.locator("ol.steps > li").count() > 3
    assert said == []
    assert len(asked) == len(Coding)
    assert context.cookies() == []
    context.close()
