"""Rendering an answer: a template, the headers of its kind, and padding that hides how long it is."""

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from flask import Response, g, request

from portal.errors import NotFoundError, PortalError
from portal.i18n.catalogues import translate
from portal.library import answers, padding
from portal.library.sheets import Sheet
from portal.web import front, sessions
from portal.web.headers import Policy, headers_for
from portal.web.portal import portal

STEP = 16 * 1024


def show(template: str, policy: Policy, *, status: int = 200, stranger: bool = False, **context: Any) -> Response:
    """A page for one person, never compressed (its length would tell what it repeats), padded to steps of 16 KiB.

    `stranger`: nothing in it is anybody's, so it is compressed and has the size of a reader page.
    """
    body = portal().renderer.render(template, g.locale, **context)
    if stranger:
        return _like_a_reader_page(template, body, policy, status)
    return answer(template, body, policy, status=status, size=-(-len(body.encode()) // STEP) * STEP)


def answer(template: str, body: str, policy: Policy, *, size: int, status: int = 200) -> Response:
    response = Response(padding.identity_at(body.encode(), size), status, mimetype="text/html")
    return secured(response, policy, portal().renderer.sheet(template))


def see(address: str) -> Response:
    """Lead on to a page of our own after a form was acted on."""
    response = Response("", 303, mimetype="text/plain")
    # A path, not a whole address: behind a proxy we may not know under which name we were asked.
    response.autocorrect_location_header = False
    response.headers["Location"] = address
    return secured(response, Policy.BARE, None)


def _like_a_reader_page(template: str, body: str, policy: Policy, status: int) -> Response:
    own = headers_for(policy, portal().renderer.sheet(template), onion=_onion(), path=request.path)
    coding = front.coding_for(request.headers.get("Accept-Encoding"))
    # As long as "200 OK", so that a refusal weighs the same.
    line = answers.OK if status == HTTPStatus.OK else f"{status} No"
    return _whole(answers.coded(body, own, coding, line))


def not_found() -> Response:
    """What stands where no page is: compiled like every reader page, and of their size."""
    # As on every reader page nobody's cookie is answered, not even one that is over.
    sessions.current().quiet = True
    shelf = portal().shelf
    if shelf is None or request.path.startswith("/staff"):
        return plain(NotFoundError())
    coding = front.coding_for(request.headers.get("Accept-Encoding"))
    return _whole(shelf.answers.not_found(g.locale).coded(coding))


def _whole(coded: answers.Coded) -> Response:
    response = Response(coded.body, coded.status)
    response.headers.clear()
    response.headers.extend(coded.headers)
    return response


def secured(response: Response, policy: Policy, sheet: Sheet | None) -> Response:
    """The headers that a kind of page has."""
    for name, value in headers_for(policy, sheet, onion=_onion(), path=request.path):
        response.headers[name] = value
    return response


def _onion() -> str:
    return portal().settings.onion


def sentence(error: PortalError) -> str:
    """What a person is told of an error, in the page's language."""
    return translate(g.locale, error.sentence, **error.values)


@dataclass(frozen=True)
class Kept:
    """A text whose own page cannot be shown, and what its form needs to be sent once more."""

    text: str = field(repr=False)
    token: str
    seen: str
    csrf: str = field(repr=False)


def plain(error: PortalError, kept: Kept | None = None) -> Response:
    """A page that says what happened and leads on, where no form of its own could say it."""
    return show(
        "errors/page.html",
        Policy.FORM if kept else Policy.PRIVATE,
        kept=kept,
        again=request.path,
        status=error.status,
        path="",
        switch="none",
        heading=translate(g.locale, "error-heading"),
        sentence=sentence(error),
        next_address=f"/{g.locale}/",
        next_label=translate(g.locale, "error-to-home"),
    )
