"""Whole answers: status, headers and body, of one size for every reader page, in each coding.

The size is counted as a server writes it over HTTP/1.1: status line, headers, empty line, body. What every server
adds (Server, Date, Connection) is the same for all pages and stays under the room that `SIZE` leaves.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from portal.library import padding
from portal.library.search import Index

SIZE = 12 * 1024
"""Of head and body together, in gzip and in brotli. It has to stay under 14,200 bytes: with the lines that a server
adds that makes 14,336, which is what a new connection may send before it waits for the first acknowledgement. Every
byte here is paid for by every reader on every page, so it is no larger than the largest page with room to grow."""
PLAIN_SIZE = 64 * 1024
"""The same for the few programs that decode nothing."""

Headers = tuple[tuple[str, str], ...]


class Coding(StrEnum):
    GZIP = "gzip"
    BROTLI = "br"
    IDENTITY = "identity"

    @property
    def size(self) -> int:
        return PLAIN_SIZE if self is Coding.IDENTITY else SIZE


OK = "200 OK"
NOT_FOUND = "404 No"
"""As long as "200 OK", so that a page that is not there weighs the same in its body too, where HTTP/2 has no words."""


@dataclass(frozen=True, slots=True)
class Coded:
    """One answer in one coding, ready for a server."""

    status: str
    headers: Headers
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    gzip: Coded
    brotli: Coded
    plain: Headers = field(repr=False)
    """The headers of the page as it is. Its body is not kept: few ask for it, and it would take half of the memory."""

    @property
    def identity(self) -> Coded:
        return Coded(self.gzip.status, self.plain, self.page().ljust(_length(self.plain), b"\n"))

    def page(self) -> bytes:
        """The page itself, without filling."""
        return zlib.decompress(self.gzip.body, wbits=zlib.MAX_WBITS | 16)

    def coded(self, coding: Coding) -> Coded:
        if coding is Coding.BROTLI:
            return self.brotli
        return self.gzip if coding is Coding.GZIP else self.identity


@dataclass(frozen=True, slots=True)
class Answers:
    """All compiled pages of one moment. Never changed; a newer set takes its place whole."""

    pages: Mapping[str, Answer] = field(repr=False)
    missing: Mapping[str, Answer] = field(repr=False)
    """Locale → what stands where there is no page."""
    index: Index = field(default=Index(), repr=False)
    """By which words these pages are found."""
    packs: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Locale → its pages as one file to take along."""

    def find(self, path: str) -> Answer | None:
        return self.pages.get(path)

    def not_found(self, locale: str) -> Answer:
        return self.missing[locale]


def answer(html: str, headers: Headers, status: str = OK) -> Answer:
    """`html` in all three codings. Raises padding.DoesNotFitError."""
    return Answer(
        gzip=coded(html, headers, Coding.GZIP, status),
        brotli=coded(html, headers, Coding.BROTLI, status),
        plain=coded(html, headers, Coding.IDENTITY, status).headers,
    )


def coded(html: str, headers: Headers, coding: Coding, status: str = OK) -> Coded:
    """`html` in one coding, brought to the size of every reader page. A page made at each request (a form with a
    fresh stamp) is not to be told from a compiled one either."""
    page = html.encode()
    size, head = _head(status, headers, coding)
    if coding is Coding.IDENTITY:
        return Coded(status, head, padding.identity_at(page, size))
    return Coded(status, head, _compressed(page, size, coding))


def _compressed(page: bytes, size: int, coding: Coding) -> bytes:
    """What is saved by pressing harder is filled up again: that is worth its time only where a page does not fit."""
    try:
        return padding.brotli_at(page, size, 5) if coding is Coding.BROTLI else padding.gzip_at(page, size, 6)
    except padding.DoesNotFitError:
        return padding.brotli_at(page, size, 11) if coding is Coding.BROTLI else padding.gzip_at(page, size, 9)


def head_size(status: str, headers: Headers) -> int:
    """Bytes from "HTTP/1.1" to the empty line, with it."""
    lines = sum(len(name) + 2 + len(value.encode()) + 2 for name, value in headers)
    return len("HTTP/1.1 ") + len(status) + 2 + lines + 2


def _head(status: str, headers: Headers, coding: Coding) -> tuple[int, Headers]:
    """The size that is left for the body, and the headers that say so."""
    encoding: Headers = () if coding is Coding.IDENTITY else (("Content-Encoding", coding.value),)
    head: Headers = (("Content-Type", "text/html; charset=utf-8"), ("Vary", "Accept-Encoding"), *encoding, *headers)
    # Both sizes have five digits with any head that fits, so the length of the length is known before it is.
    body = coding.size - head_size(status, (*head, ("Content-Length", "00000")))
    if not 10_000 <= body <= 99_999:
        raise padding.DoesNotFitError(coding.size - body, coding.size)
    return body, (*head, ("Content-Length", str(body)))


def _length(headers: Headers) -> int:
    return int(dict(headers)["Content-Length"])
