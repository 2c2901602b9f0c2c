"""Alive, and able to take a message: a status and nothing else."""

from flask import Blueprint, Flask, Response

from portal.storage import organisations
from portal.web.headers import Policy
from portal.web.pages import secured
from portal.web.portal import portal

room = Blueprint("health", __name__)


def init_app(app: Flask) -> None:
    app.register_blueprint(room)


@room.get("/healthz")
def alive() -> Response:
    return _say(True)


@room.get("/readyz")
def ready() -> Response:
    """503 when no message could be stored, or nobody could open it. The volatile store may be down."""
    database = portal().database
    if not database.is_writable():
        return _say(False)
    with database.read() as db:
        return _say(bool(organisations.answering(db)))


def _say(well: bool) -> Response:
    response = Response("ok\n" if well else "not now\n", 200 if well else 503, mimetype="text/plain")
    return secured(response, Policy.BARE, None)
