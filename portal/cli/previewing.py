"""The server of `flask portal content preview`. It is no part of the site: a command of its own, on a port of its own,
for whoever sits at this computer. Only what it sends carries the script that looks for a newer version.
"""

import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from markupsafe import Markup

from portal.cli.content_writing import shown
from portal.library.preview import Glimpse, Preview
from portal.library.problems import ContentError

HOST = "127.0.0.1"
CHANGED = "/-/changed"
_PATIENCE = 20
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_SCRIPT = Markup(
    "<script>(function(){{var seen='{version}';function wait(){{fetch('{address}?seen='+seen,{{cache:'no-store'}})"
    ".then(function(r){{return r.text()}}).then(function(now){{now===seen?wait():location.reload()}})"
    ".catch(function(){{setTimeout(wait,1000)}})}}wait()}})()</script>"
)
_BOX = Markup(
    '<details lang="en" dir="ltr"{state} style="all:initial;display:block;font:15px/1.5 sans-serif;padding:.6rem 1rem;'
    'background:{ground};color:#111;border-bottom:2px solid #111"><summary><b>{title}: {count}</b></summary>'
    "<ul>{items}</ul></details>"
)
_LOUD, _SOFT = "#ffd9d0", "#fff3c4"
_ITEM = Markup("<li><b>{place}</b>: {problem}. <i>{remedy}.</i></li>")
_EMPTY = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body></body></html>'


class PreviewServer(ThreadingHTTPServer):
    """Bound to loopback and to nothing else."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, preview: Preview, port: int) -> None:
        self.preview = preview
        super().__init__((HOST, port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that left while it was answered is no news."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer

    def do_GET(self) -> None:
        # Another name for this computer in a hostile page's address would let that page read what we answer.
        if self.headers.get("Host", "") not in [f"{name}:{self.server.server_port}" for name in (HOST, "localhost")]:
            self._send(HTTPStatus.FORBIDDEN, "Preview is read at its own address only.", "text/plain")
            return
        asked = urlsplit(self.path)
        if asked.path == CHANGED:
            self._tell(parse_qs(asked.query).get("seen", [""])[0])
        elif asked.path == "/":
            self.send_response(HTTPStatus.FOUND)
            self.send_header("Location", "/fr/")
            self.end_headers()
        else:
            glimpse = self.server.preview.glimpse(asked.path)
            status = HTTPStatus.OK if glimpse.html else HTTPStatus.NOT_FOUND
            self._send(status, page(glimpse, self.server.preview.version), "text/html")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Says nothing: the terminal is for what the author has to know."""

    def _tell(self, seen: str) -> None:
        version = self.server.preview.wait(int(seen) if seen.isdecimal() else 0, _PATIENCE)
        self._send(HTTPStatus.OK, str(version), "text/plain")

    def _send(self, status: HTTPStatus, text: str, kind: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", _POLICY)
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)


def page(glimpse: Glimpse, version: int) -> str:
    """The page with what is wrong above it; where there is no page, only that."""
    boxes = Markup("")
    if glimpse.problems:
        boxes += _box("To mend here before readers see a change", glimpse.problems, _LOUD)
    elif not glimpse.html and not glimpse.elsewhere:
        boxes += _box("The site has no such page, or it is made at each request and has no preview", (), _SOFT)
    if glimpse.elsewhere:
        where = "in other files" if glimpse.html or glimpse.problems else "and no such page"
        title, folded = f"To mend {where} before readers see a change", bool(glimpse.html or glimpse.problems)
        boxes += _box(title, glimpse.elsewhere, _LOUD, folded=folded)
    if glimpse.warnings:
        boxes += _box("To look at", glimpse.warnings, _SOFT)
    html = glimpse.html or _EMPTY
    start = html.index(">", html.index("<body")) + 1
    end = html.rindex("</body>")
    script = _SCRIPT.format(version=version, address=CHANGED)
    return html[:start] + str(boxes) + html[start:end] + str(script) + html[end:]


def _box(title: str, problems: tuple[ContentError, ...], ground: str, *, folded: bool = False) -> Markup:
    items = Markup("").join(
        _ITEM.format(place=f"{shown(one.path)}:{one.line}", problem=one.problem, remedy=one.remedy) for one in problems
    )
    state = Markup("") if folded else Markup(" open")
    return _BOX.format(title=title, count=len(problems), items=items, ground=ground, state=state)
