"""A bare WSGI function: the same headers and the same number of bytes as a reader page, whatever is asked."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_HEAD, _, _BODY = Path(os.environ["BENCH_ANSWER"]).read_bytes().partition(b"\r\n\r\n")
_HEADERS = [(name, value) for name, _, value in (line.partition(": ") for line in _HEAD.decode().split("\r\n"))]


def app(_environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
    start_response("200 OK", list(_HEADERS))
    return [_BODY]
