"""Errors turned into pages, once. What is logged is a fixed event name and a place in our code, never a text."""

import logging
import traceback
from collections.abc import Callable

from flask import Blueprint, Flask, Response, g, request
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from portal.errors import PortalError, TooLargeError, UnexpectedError, WrongMethodError
from portal.i18n.locales import negotiate, served, staffed
from portal.web import forms, pages

log = logging.getLogger("portal")


def init_app(app: Flask) -> None:
    # Flask's own answer to OPTIONS would be the one that no header closes.
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    log.addFilter(_type_and_place)
    app.register_error_handler(PortalError, told)
    app.register_error_handler(HTTPException, refused)
    app.register_error_handler(Exception, failed)


def told(error: PortalError) -> Response:
    _choose_locale()
    return pages.plain(error)


def refused(error: HTTPException) -> Response:
    _choose_locale()
    if isinstance(error, RequestEntityTooLarge):
        forms.drain()
        return pages.plain(TooLargeError(limit=forms.MOST_BYTES // 1024))
    if error.code == 405:
        response = pages.plain(WrongMethodError())
        response.headers["Allow"] = ", ".join(getattr(error, "valid_methods", None) or ["GET"])
        return response
    if error.code is not None and error.code >= 500:
        return pages.plain(UnexpectedError())
    if error.code == 400:
        unreadable = UnexpectedError()
        unreadable.status = 400
        return pages.plain(unreadable)
    return pages.not_found()


def failed(error: Exception) -> Response:
    """Flask's own report would write the text of the error, and with it perhaps what somebody typed."""
    log.error("request.failed %s %s", type(error).__name__, _place(error))
    _choose_locale()
    return pages.plain(UnexpectedError())


def keeps_text(room: Blueprint, form: Callable[[PortalError], Response]) -> None:
    """Even our own mistake takes no text away: a POST of this room that fails is answered with `form`."""

    @room.errorhandler(Exception)
    def kept(error: Exception) -> Response:
        if isinstance(error, HTTPException):
            return refused(error)
        if isinstance(error, PortalError):
            return told(error)
        answer = failed(error)
        return form(UnexpectedError()) if request.method == "POST" else answer


def _type_and_place(record: logging.LogRecord) -> bool:
    """Flask writes into the same log, with the address and the traceback, what fails before or behind a view."""
    if record.exc_info:
        error = record.exc_info[1]
        record.msg, record.args = "request.failed %s %s", (type(error).__name__, _place(error))
        record.exc_info = record.exc_text = record.stack_info = None
    return True


def _place(error: BaseException | None) -> str:
    """The last line of our own code that the error passed."""
    trace = error.__traceback__ if error is not None else None
    own = [frame for frame in traceback.extract_tb(trace) if "/portal/" in frame.filename]
    return f"{own[-1].filename.rpartition('/portal/')[2]}:{own[-1].lineno}" if own else "outside"


def _choose_locale() -> None:
    """The language of the address, else of the browser: an error may come before a view has chosen."""
    if "locale" in g:
        return
    first = request.path.split("/")[1] if "/" in request.path else ""
    offered = staffed() if first == "staff" else served()
    g.locale = first if first in offered else negotiate(request.headers.get("Accept-Language", ""), offered)
