"""Alive, and able to take a message: a status and nothing else."""

import threading

from flask import Blueprint, Flask, Response

from portal.storage import organisations
from portal.web.headers import Policy
from portal.web.pages import secured
from portal.web.portal import portal

room = Blueprint("health", __name__)

_looking = threading.Lock()
_last: dict[str, bool] = {}


def init_app(app: Flask) -> None:
    app.register_blueprint(room)


@room.get("/healthz")
def alive() -> Response:
    return _say(True)


@room.get("/readyz")
def ready() -> Response:
    """503 when no message could be stored, or nobody could open it. The volatile store may be down."""
    # One look at a time: asked for by anybody as often as he likes, it would otherwise be a way to keep writers out.
    # Before the first look has ended nothing is known, so everybody waits for it.
    if _looking.acquire(blocking="well" not in _last):
        try:
            _last["well"] = _is_able()
        finally:
            _looking.release()
    return _say(_last["well"])


def _is_able() -> bool:
    database = portal().database
    if not database.is_writable():
        return False
    with database.read() as db:
        return bool(organisations.answering(db))


def _say(well: bool) -> Response:
    response = Response("ok\n" if well else "not now\n", 200 if well else 503, mimetype="text/plain")
    return secured(response, Policy.BARE, None)
