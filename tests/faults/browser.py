"""A browser without a window: keeps cookies, fills in forms, and says in its headers who it is, as real ones do."""

import http.client
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit

FORM = "application/x-www-form-urlencoded"


class Forms(HTMLParser):
    """The fields of every form of a page that post, by the form's address."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str]] = {}
        self._fields: dict[str, str] = {}
        self._area = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self._fields = self.found.setdefault(given.get("action") or "", {})
        elif tag == "input" and given.get("name"):
            self._fields[str(given["name"])] = given.get("value") or ""
        elif tag == "textarea":
            self._area = given.get("name") or ""
            self._fields[self._area] = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self._fields[self._area] += data.removeprefix("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""


def between(page: str, before: str, after: str, most: int) -> list[str]:
    """The first few texts of a page that stand between two others."""
    return [part.partition(after)[0] for part in page.split(before)[1 : most + 1]]


@dataclass(frozen=True)
class Answer:
    status: int
    page: str
    cookies: tuple[str, ...]

    def form(self, action: str) -> dict[str, str]:
        return dict(Forms(self.page).found[action])


class Browser:
    def __init__(self, address: str, headers: dict[str, str] | None = None, source: str = "") -> None:
        """`source` is the address that the connection comes from, where the machine lets one choose."""
        self._host = urlsplit(address).netloc
        self._headers = headers or {}
        self._source = (source, 0) if source else None
        self.cookies: dict[str, str] = {}
        self.given: list[str] = []
        """Every cookie that it was ever given."""

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, fields: dict[str, str]) -> Answer:
        return self.ask("POST", path, urlencode(fields).encode())

    def ask(self, method: str, path: str, body: bytes | None = None, kind: str = FORM, **more: str) -> Answer:
        """One request on a connection of its own; leads are not followed."""
        headers = {**self._headers, **more}
        if body is not None and kind:
            headers["Content-Type"] = kind
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection = http.client.HTTPConnection(self._host, timeout=30, source_address=self._source)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            page = answer.read().decode(errors="replace")
            cookies = tuple(value for name, value in answer.getheaders() if name == "Set-Cookie")
        finally:
            connection.close()
        self._keep(cookies)
        return Answer(answer.status, page, cookies)

    def _keep(self, cookies: tuple[str, ...]) -> None:
        for cookie in cookies:
            name, _, value = cookie.partition(";")[0].partition("=")
            if value:
                self.cookies[name] = value
                self.given.append(value)
            else:
                self.cookies.pop(name, None)
