"""From an application to a server: compiled pages in front, one process a `var/`, nothing unsafe underneath.

Promises: a page that does not compile takes nothing down, the last good set stays; a second process that would
share sessions and limits with nobody refuses to start.
"""

import fcntl
import logging
from pathlib import Path
from typing import IO, Any

from flask import Flask

from portal import clock
from portal.config import Settings, UnsafeSettingError
from portal.crypto import sessions as cookies
from portal.crypto.primitives import OpenError
from portal.domain import conversations
from portal.errors import PortalError
from portal.library import compile as compiling
from portal.library import kept, live, services
from portal.library.answers import Answers, Headers
from portal.library.live import Ticker
from portal.library.problems import BrokenContentError
from portal.library.sheets import Sheet
from portal.library.watch import Watcher
from portal.model.service import Service
from portal.storage import fulltext, organisations, schema
from portal.web import sessions
from portal.web.exits import Exits
from portal.web.front import TAKE_FORMS, Front, Shelf
from portal.web.headers import Policy, headers_for
from portal.web.portal import Portal

log = logging.getLogger("portal")

DEMONSTRATION = "demonstration"


class ReadWhenAsked(Shelf):
    """A shelf that is filled by whoever looks first: commands that serve nothing compile nothing."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._answers: Answers | None = None
        self._services: tuple[Service, ...] | None = None
        self.timed = {}

    @property
    def answers(self) -> Answers:
        if self._answers is None:
            self._answers = compiled(self._settings)
        return self._answers

    @answers.setter
    def answers(self, newer: Answers) -> None:
        self._answers = newer

    @property
    def services(self) -> tuple[Service, ...]:
        if self._services is None:
            self._services = services.gather(self._settings.root / "content").services
        return self._services

    @services.setter
    def services(self, newer: tuple[Service, ...]) -> None:
        self._services = newer


def init_app(app: Flask, house: Portal) -> None:
    """Put the compiled pages and the exit in front of Flask."""
    settings = house.settings
    leaving = Leaving(house)
    names = sessions.names(settings.secure)
    house.shelf = ReadWhenAsked(settings)
    app.extensions["exits"] = exits = Exits(leaving.end, names, secure=settings.secure)
    app.wsgi_app = Front(  # type: ignore[method-assign]
        app.wsgi_app, house.shelf, exit_sites=settings.exit_sites, exits=exits
    )


def prepare(app: Flask) -> None:
    """Everything that has to hold before the first request. Raises SystemExit with one sentence."""
    house: Portal = app.extensions["portal"]
    try:
        _hold(app, house.settings)
        house.database.check_safe()
        schema.check(house.database)
        house.store.check()
        fulltext.check()
        _refuse_demonstration(house)
    except (RuntimeError, PortalError) as error:
        raise SystemExit(f"Not started: {error}") from None
    shelf = house.shelf
    if shelf is None:
        raise LookupError("the front was not set up by the factory")
    # Begins to look before the first set is made, so that a file saved meanwhile is not missed.
    watcher = Watcher(
        recipe(house.settings).files,
        lambda: compiled(house.settings, strict=True),
        lambda new: _swap(house, new),
        day_fn=clock.today,
    )
    _ = shelf.answers
    watcher.start()
    app.extensions["watcher"] = watcher
    ticker = Ticker(
        lambda: shelf.services,
        lambda services, moment: live.timed(recipe(house.settings), services, moment),
        lambda pages: setattr(shelf, "timed", pages),
    )
    ticker.start()
    app.extensions["ticker"] = ticker


def recipe(settings: Settings) -> compiling.Recipe:
    def headers(sheet: Sheet, path: str) -> Headers:
        policy = Policy.ASKING if path.endswith(TAKE_FORMS) else Policy.READER
        return headers_for(policy, sheet, onion=settings.onion, path=path)

    return compiling.Recipe(settings.root, settings.site_name, headers, clock.today())


def compiled(settings: Settings, *, strict: bool = False) -> Answers:
    """The compiled pages. Where they are broken, the last good set, unless `strict`; SystemExit where there is none."""
    folder = settings.var / "pages"
    try:
        return compiling.load(recipe(settings), folder)
    except BrokenContentError as error:
        if strict:
            raise
        log.error("content.failed %d", len(error.problems))
        answers = kept.newest(folder)
        if answers is None:
            raise SystemExit(
                "Not started: the pages cannot be compiled. `flask portal content check` says where and why."
            ) from None
        return answers


def _swap(house: Portal, newer: Answers) -> None:
    house.renderer.renew()
    if house.shelf is not None:
        house.shelf.services = services.gather(house.settings.root / "content").services
        house.shelf.answers = newer


class Leaving:
    """Ends what the cookies of somebody who left open. Runs behind the answer, never in front of it."""

    def __init__(self, house: Portal) -> None:
        self._house = house
        self._names = sessions.names(house.settings.secure)

    def end(self, environ: Any) -> None:
        sent = dict(pair.strip().partition("=")[::2] for pair in environ.get("HTTP_COOKIE", "").split(";"))
        for name in self._names:
            if sent.get(name):
                self._end(sent[name])

    def _end(self, cookie: str) -> None:
        try:
            address = cookies.address(cookie)
            values = sessions.read(self._house.store, cookie) or {}
        except OpenError:
            return
        self._house.store.delete(address)
        if values.get("visited"):
            conversations.burn_stamps(self._house.database, self._house.keys, values["visited"], clock.now())


def _hold(app: Flask, settings: Settings) -> None:
    """One process a `var/`, unless a store is shared: two would each have half of the sessions and limits."""
    if settings.redis_url:
        return
    settings.var.mkdir(parents=True, exist_ok=True)
    file = _locked(settings.var / "portal.lock")
    if file is None:
        raise UnsafeSettingError(
            f"another process serves from {settings.var}. For more than one process set REDIS_URL."
        )
    # Held as long as the process lives, and given back by its end, whatever ends it.
    app.extensions["lock"] = file


def _locked(path: Path) -> IO[str] | None:
    file = path.open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def _refuse_demonstration(house: Portal) -> None:
    # Whoever says that it is a demonstration was held to loopback by the settings; what is left is an installation
    # for visitors that was set up on top of one.
    if house.settings.demonstration or not house.settings.is_public:
        return
    with house.database.read() as db:
        if organisations.by_slug(db, DEMONSTRATION) is not None:
            raise UnsafeSettingError("this database holds demonstration data: it is served on 127.0.0.1 only.")
