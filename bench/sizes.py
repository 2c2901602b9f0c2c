"""The wire: how many bytes each reader page is, headers included, in each coding, and how many requests it takes.

Counted as a browser would receive it: over a socket, as the shipped server writes it.
"""

import re
import socket
import sys

import brotli

from bench import http
from bench.report import Report
from bench.servers import Portal
from portal.library import kept

MOST = 14_336
_CODINGS = {"gzip": "gzip", "brotli": "br", "identity": "identity"}
_LOADS = re.compile(r"""<(?:script|img|iframe|audio|video|source|embed|object)\b[^>]*\b(?:src|data)=|url\(|@import""")
_LINKS = re.compile(r"""<link\b[^>]*>""")
_LOADING_LINKS = re.compile(r"""rel="(?:stylesheet|preload|prefetch|modulepreload|manifest|[^"]*icon)\"""")


def print_sizes(report: Report, portal: Portal) -> None:
    answers = kept.newest(portal.pages)
    if answers is None:
        raise RuntimeError("the portal kept no compiled pages")
    paths = [*answers.pages, *(f"/{locale}/no-such-page" for locale in answers.missing)]
    report.part(f"The wire ({len(paths)} reader pages, {len(answers.missing)} of them what stands where no page is)")
    for name, accepted in _CODINGS.items():
        sizes = {_on_the_wire(portal.port, path, accepted) for path in paths}
        said = ", ".join(f"{size:,}" for size in sorted(sizes))
        most = sys.maxsize if name == "identity" else MOST
        aim = "one size" if name == "identity" else f"one size ≤ {MOST:,}"
        report.holds(f"bytes of every page in {name}", said, aim, well=len(sizes) == 1 and max(sizes) <= most)
    more = sum(_loads(brotli.decompress(page.brotli.body).decode()) for page in answers.pages.values())
    report.holds("what pages load beside themselves", str(more), "0", well=not more)


def _on_the_wire(port: int, path: str, coding: str) -> int:
    """Bytes until the server closes the connection."""
    total = 0
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(http.get(path, coding=coding, more="Connection: close\r\n"))
        while chunk := connection.recv(65536):
            total += len(chunk)
    return total


def _loads(html: str) -> int:
    links = (link for link in _LINKS.findall(html) if "data:" not in link and _LOADING_LINKS.search(link))
    return len(_LOADS.findall(html)) + sum(1 for _ in links)
