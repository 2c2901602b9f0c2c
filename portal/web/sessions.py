"""Visits and staff sessions: a cookie whose one half finds, and other half opens, a value in the volatile store.

Nothing about a person is in the cookie itself, in a row, or on a disk. Reader pages never come here. A store that
cannot be reached makes an empty session that says so: the view decides what to tell.
"""

import json
import logging
from typing import Any, cast

from flask import Flask, Request, Response, request
from flask import session as flask_session
from flask.sessions import SessionInterface, SessionMixin

from portal.crypto import sessions
from portal.crypto.primitives import OpenError
from portal.errors import StoreDownError
from portal.storage.volatile import Volatile
from portal.web.portal import portal

log = logging.getLogger("portal")

VISIT_SECONDS = 20 * 60
STAFF_SECONDS = 30 * 60
STAFF_MOST_SECONDS = 12 * 3600
MOST_VISITED = 50


class Session(dict[str, Any], SessionMixin):
    """What a visit or a staff session holds; JSON values only."""

    def __init__(self, name: str, seconds: int) -> None:
        super().__init__()
        self.name = name
        self.seconds = seconds
        self.cookie = ""
        self.store_down = False
        self.ended = False
        self.quiet = False
        """A quiet request (the refreshing frame) neither prolongs nor changes the session."""

    @property
    def is_open(self) -> bool:
        return bool(self.cookie) and not self.ended

    def begin(self, **values: Any) -> None:
        """Open a new session under a new cookie; what was open in this browser is forgotten."""
        self.end()
        self.clear()
        self.update(values, kind=self.name)
        self.cookie = sessions.new_cookie()
        self.ended = False

    def visit(self, conversation_id: str, data_key: bytes, receipt: str) -> None:
        """Open a conversation. What this browser had open before is remembered by its id, for the exit to burn."""
        visited = [conversation_id, *(one for one in self.get("visited", []) if one != conversation_id)]
        self.begin(
            conversation=conversation_id, key=data_key.hex(), receipt=receipt, visited=visited[:MOST_VISITED]
        )

    def end(self) -> None:
        """Forget in the store, now; raises StoreDownError when it cannot."""
        if self.cookie:
            portal().store.delete(sessions.address(self.cookie))
        self.clear()
        self.cookie = ""
        self.ended = True


def names(secure: bool) -> tuple[str, str]:
    """(visit, staff). Over plain http on loopback browsers refuse the prefix."""
    prefix = "__Host-" if secure else ""
    return prefix + "visit", prefix + "staff"


class VolatileSessions(SessionInterface):
    def __init__(self, *, secure: bool) -> None:
        self._visit, self._staff = names(secure)
        self._secure = secure

    def open_session(self, app: Flask, request: Request) -> Session:
        is_staff = request.path.startswith("/staff")
        session = Session(self._staff, STAFF_SECONDS) if is_staff else Session(self._visit, VISIT_SECONDS)
        cookie = request.cookies.get(session.name, "")
        if cookie:
            self._fill(session, cookie, app)
        return session

    def _fill(self, session: Session, cookie: str, app: Flask) -> None:
        try:
            values = read(app.extensions["portal"].store, cookie)
            # One store holds both kinds: a visit's cookie sent under the staff's name opens nothing, nor the other way.
            if values is None or values.get("kind") != session.name:
                session.ended = True
                return
            session.update(values)
            session.cookie = cookie
        except StoreDownError:
            session.store_down = True
        except OpenError:
            session.ended = True

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        session = cast(Session, session)
        sent = request.cookies.get(session.name)
        if session.quiet or (session.store_down and not session.ended):
            return
        if not session.cookie:
            if sent:
                response.delete_cookie(session.name, path="/", secure=self._secure, httponly=True, samesite="Strict")
            return
        is_new = session.cookie != sent
        store = app.extensions["portal"].store
        sealed = sessions.wrap_session(session.cookie, json.dumps(dict(session)).encode())
        try:
            # An open session is only renewed where it still stands: an exit in another tab must not be undone.
            (store.put if is_new else store.renew)(sessions.address(session.cookie), sealed, session.seconds)
        except StoreDownError:
            # What was accepted stays accepted; only this browser's visit is missing, and the code opens it again.
            log.warning("store.down")
            return
        if is_new:
            response.set_cookie(
                session.name, session.cookie, path="/", secure=self._secure, httponly=True, samesite="Strict"
            )


def read(store: Volatile, cookie: str) -> dict[str, Any] | None:
    """What a cookie opens, None when it is over. Raises OpenError, StoreDownError."""
    sealed = store.get(sessions.address(cookie))
    return None if sealed is None else dict(json.loads(sessions.unwrap_session(cookie, sealed)))


def save(session: Session) -> None:
    """Write a session at once; raises StoreDownError, so that a view can tell while it still has what was typed."""
    sealed = sessions.wrap_session(session.cookie, json.dumps(dict(session)).encode())
    store, is_new = portal().store, session.cookie != request.cookies.get(session.name)
    (store.put if is_new else store.renew)(sessions.address(session.cookie), sealed, session.seconds)


def current() -> Session:
    """The session of this request."""
    return cast(Session, flask_session._get_current_object())  # type: ignore[attr-defined]
