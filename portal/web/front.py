"""The front: what is answered before Flask is asked, because it needs no person, no key and no store.

Compiled pages are one look-up in a dictionary. `/` leads to a language. The exit sends the browser away and forgets
its cookies at once; ending the visit in the store happens behind the answer (`Exits`), because whoever leaves may not
wait. Everything else, and every path that no page has, goes on to Flask. No cookie is set here but an expired one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from portal import clock
from portal.domain.gate import cores
from portal.i18n import locales
from portal.library import links, packs, pairs
from portal.library.answers import Answer, Answers, Coded, Coding
from portal.library.live import Timed
from portal.model.service import Service
from portal.web.exits import Exits
from portal.web.headers import Policy, headers_for
from portal.web.lane import SEARCHES, Lane

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_LONGEST_HEADER = 400
_READING = ("GET", "HEAD")
_GUESSED_AT = ("/conversation", "/staff/sign-in", "/staff/join")
"""Where a code or a password is tried."""
_SEARCHED_AT = "/search"
TAKE_FORMS = (_SEARCHED_AT, "/services", f"/{pairs.CODE}")
"""Compiled pages that hold a form: what is posted to them goes on to Flask."""
_PACK = f"/{links.PACK}"
BUSY = "portal.busy"
"""In the environ of a search: no place was free for it."""
_NOTHING = (("Content-Type", "text/plain; charset=utf-8"), *headers_for(Policy.BARE), ("Content-Length", "0"))
"""The head of an answer without a body."""
PACK_HEADERS = (
    ("Content-Type", "application/zip"),
    ("Content-Disposition", f'attachment; filename="{packs.FILE}"'),
    *headers_for(Policy.BARE),
)


@dataclass
class Shelf:
    """Where the newest whole set of answers stands. Replacing it is one assignment: no reader sees half a set."""

    answers: Answers
    services: tuple[Service, ...] = ()
    timed: Mapping[str, Timed] = field(default_factory=dict)
    """Path → a page that says what is open, laid over the compiled one for as long as that is true."""


class Front:
    """WSGI middleware. `exit_sites`: locale → the ordinary site that the exit leads to, French at least."""

    def __init__(
        self,
        app: "WSGIApplication",
        shelf: Shelf,
        *,
        exit_sites: Mapping[str, str],
        exits: Exits,
    ) -> None:
        self._app = app
        self._shelf = shelf
        self._exit_sites = dict(exit_sites)
        self._exits = exits
        # As many as the gate lets derive, and one to be told that it is taken.
        self._lane = Lane(cores() + 1)
        self._searches = Lane(cores(), SEARCHES)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        answer = self._shelf.answers.pages.get(path)
        if answer is not None and (environ["REQUEST_METHOD"] in _READING or not path.endswith(TAKE_FORMS)):
            timed = self._shelf.timed.get(path)
            # Asked at each request: whatever holds up the next one, no page says "open" after the door has closed.
            if timed is not None and clock.now() < timed.until:
                answer = timed.answer
            return _page(answer, environ, start_response)
        return self._other(path.lower().rstrip("/"), environ, start_response)

    def _other(self, bare: str, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """`bare`: the path in small letters, without slashes at its end."""
        if not bare:
            return self._first(environ, start_response)
        locale = self._exit_locale(bare, environ)
        if locale:
            return self._exit(locale, environ, start_response)
        if bare.endswith(_PACK) and (pack := self._shelf.answers.packs.get(bare[1 : -len(_PACK)])):
            return _file(pack, environ, start_response)
        target = self._written_otherwise(bare)
        if target and environ["REQUEST_METHOD"] in _READING:
            return _redirect("308 Permanent Redirect", target, (), start_response)
        if environ["REQUEST_METHOD"] == "POST" and bare.endswith(_GUESSED_AT):
            with self._lane.place():
                return self._app(environ, start_response)
        if environ["REQUEST_METHOD"] == "POST" and bare.endswith(_SEARCHED_AT):
            with self._searches.place() as held:
                environ[BUSY] = not held
                return self._app(environ, start_response)
        return self._app(environ, start_response)

    def _first(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] not in _READING:
            return _not_allowed(start_response)
        locale = locales.negotiate(environ.get("HTTP_ACCEPT_LANGUAGE", ""), tuple(self._shelf.answers.missing))
        return _redirect("302 Found", f"/{locale}/", (("Vary", "Accept-Language"),), start_response)

    def _exit_locale(self, bare: str, environ: "WSGIEnvironment") -> str:
        if bare == "/exit":
            return locales.negotiate(environ.get("HTTP_ACCEPT_LANGUAGE", ""), tuple(self._exit_sites))
        code = bare.removeprefix("/").removesuffix("/exit")
        return code if bare.endswith("/exit") and code in locales.LOCALES else ""

    def _exit(self, locale: str, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] not in _READING:
            return _not_allowed(start_response)
        site = self._exit_sites.get(locale) or self._exit_sites[locales.SOURCE]
        forgotten = self._exits.leave(environ) if is_navigation(environ) else ()
        return _redirect("303 See Other", site, forgotten, start_response)

    def _written_otherwise(self, bare: str) -> str | None:
        """The page that is meant by an address in capitals, or with a slash too many or too few at its end."""
        # Only addresses that we compiled ourselves are led to: nothing that a visitor sent stands in a Location.
        return next((target for target in (bare, bare + "/") if target in self._shelf.answers.pages), None)


def is_navigation(environ: Mapping[str, Any]) -> bool:
    """Whether a person follows a link right now, and not a program that looks ahead or loads the address as a part
    of another page: those must not end a visit. A browser too old to say so is taken at its word."""
    if environ["REQUEST_METHOD"] != "GET":
        return False
    purposes = (environ.get(f"HTTP_{name}", "") for name in ("SEC_PURPOSE", "PURPOSE", "X_PURPOSE", "X_MOZ"))
    if any(word in purpose.lower() for purpose in purposes for word in ("prefetch", "preview", "prerender")):
        return False
    if environ.get("HTTP_SEC_FETCH_MODE", "navigate") != "navigate":
        return False
    return bool(environ.get("HTTP_SEC_FETCH_DEST", "document") == "document")


def coding_for(accept_encoding: str | None) -> Coding:
    """The best coding that a browser takes: its highest weight, and of equals the smallest."""
    return _coding_for(accept_encoding[:_LONGEST_HEADER]) if accept_encoding else Coding.IDENTITY


@lru_cache(maxsize=256)
def _coding_for(accept_encoding: str) -> Coding:
    weights = dict(_weights(accept_encoding))
    rest = weights.get("*", 0.0)
    offered = {
        # "*" does not stand for brotli: old programs say "*" and cannot read it.
        Coding.BROTLI: weights.get("br", 0.0),
        Coding.GZIP: weights.get("gzip", weights.get("x-gzip", rest)),
        # What nobody named is still welcome, after everything that was.
        Coding.IDENTITY: weights.get("identity", 0.0001),
    }
    return max(offered, key=lambda coding: offered[coding])


def _weights(accept_encoding: str) -> Iterable[tuple[str, float]]:
    """Names and weights; a part that does not parse is passed over."""
    for part in accept_encoding.split(","):
        name, _, parameter = part.partition(";")
        key, _, value = parameter.partition("=")
        if not parameter.strip():
            yield name.strip().lower(), 1.0
        elif key.strip().lower() == "q":
            try:
                weight = float(value)
            except ValueError:
                continue
            if 0 <= weight <= 1:
                yield name.strip().lower(), weight


def _page(answer: Answer, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
    coded = answer.coded(coding_for(environ.get("HTTP_ACCEPT_ENCODING")))
    method = environ["REQUEST_METHOD"]
    if method == "GET":
        start_response(coded.status, list(coded.headers))
        return (coded.body,)
    if method == "HEAD":
        start_response(coded.status, list(coded.headers))
        return ()
    return _only_reading(coded, start_response)


def _only_reading(coded: Coded, start_response: "StartResponse") -> Iterable[bytes]:
    """A page takes no forms. Whoever lands here is shown the page all the same, with its exit and its numbers."""
    start_response("405 Method Not Allowed", [*coded.headers, ("Allow", "GET, HEAD")])
    return (coded.body,)


def _file(pack: bytes, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
    """Kept by whoever asks, under a name that says nothing."""
    if environ["REQUEST_METHOD"] not in _READING:
        return _not_allowed(start_response)
    start_response("200 OK", [*PACK_HEADERS, ("Content-Length", str(len(pack)))])
    return (pack,) if environ["REQUEST_METHOD"] == "GET" else ()


def _not_allowed(start_response: "StartResponse") -> Iterable[bytes]:
    start_response("405 Method Not Allowed", [*_NOTHING, ("Allow", "GET, HEAD")])
    return ()


def _redirect(
    status: str, target: str, more: tuple[tuple[str, str], ...], start_response: "StartResponse"
) -> Iterable[bytes]:
    start_response(status, [("Location", target), *more, *_NOTHING])
    return ()
