"""Just enough HTTP/1.1 to measure with: a request as bytes, and a visitor with cookies who fills in forms."""

import http.client
import re
import secrets
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import urlencode

FORM_TYPE = "application/x-www-form-urlencoded"
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


def get(path: str, *, coding: str = "gzip, deflate, br", more: str = "") -> bytes:
    """A GET as a browser on a kept connection sends it."""
    return (
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: text/html\r\n"
        f"Accept-Language: fr\r\nAccept-Encoding: {coding}\r\n{more}\r\n"
    ).encode()


def post(path: str, fields: dict[str, str], *, more: str = "") -> bytes:
    """A form as a browser sends it."""
    body = urlencode(fields)
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: text/html\r\n"
        f"Accept-Encoding: gzip, deflate, br\r\nSec-Fetch-Site: same-origin\r\nContent-Type: {FORM_TYPE}\r\n"
        f"Content-Length: {len(body)}\r\n{more}\r\n{body}"
    ).encode()


def somebody() -> str:
    """A header by which a proxy names an address that nobody else has."""
    return f"X-Forwarded-For: 10.{secrets.randbelow(256)}.{secrets.randbelow(256)}.{secrets.randbelow(256)}\r\n"


@dataclass
class Page:
    status: int
    text: str = field(repr=False)
    address: str = ""

    @property
    def hidden(self) -> dict[str, str]:
        """The fields that a form carries without showing them; of several forms the last one's."""
        return {name: unescape(value) for name, value in _HIDDEN.findall(self.text)}


class Visitor:
    """One browser: a kept connection and the cookies that it was given. Compresses nothing."""

    def __init__(self, port: int, address: str = "") -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self._cookies: dict[str, str] = {}
        self._headers = {"X-Forwarded-For": address} if address else {}

    def get(self, path: str) -> Page:
        return self._ask("GET", path, None)

    def post(self, path: str, fields: dict[str, str]) -> Page:
        return self._ask("POST", path, urlencode(fields))

    @property
    def cookies(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())

    def close(self) -> None:
        self._connection.close()

    def _ask(self, method: str, path: str, body: str | None) -> Page:
        headers = {**self._headers, "Sec-Fetch-Site": "same-origin"}
        if self._cookies:
            headers["Cookie"] = self.cookies
        if body is not None:
            headers["Content-Type"] = FORM_TYPE
        self._connection.request(method, path, body, headers)
        answer = self._connection.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or ():
            name, _, value = line.partition(";")[0].partition("=")
            self._cookies[name] = value
        return Page(answer.status, answer.read().decode(), answer.headers.get("Location", ""))
