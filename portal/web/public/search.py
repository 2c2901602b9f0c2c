"""Looking for a page by words. Asked by POST: the words stand in no address, no log, no counter and no session.

Any text is a question, and every question is answered with a page of the one size. A few are answered at once; whoever
finds all places taken waits a moment, then gets the words back with the button under them.
"""

from flask import Response, g, request

from portal.domain import texts
from portal.errors import BusyError, PortalError, UnexpectedError
from portal.i18n import emergency
from portal.i18n.locales import LOCALES, served
from portal.library.search import LONGEST
from portal.model.search import Found
from portal.web import errors, forms, pages, sessions
from portal.web.front import BUSY
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.public import blueprint

room = blueprint("search", __name__)

_NOTHING = Found((), ())


@room.post("/search")
def find() -> Response:
    # A reader's cookies are not answered, not even one that is over.
    sessions.current().quiet = True
    typed = forms.fields()
    text = _cut(texts.mend(typed["q"]))
    try:
        forms.check_site()
        typed.check_type()
        if request.environ.get(BUSY):
            raise BusyError()
        found = _found(text)
    except PortalError as error:
        return _show(text, _NOTHING, error=error)
    return _show(text, found)


def _found(text: str) -> Found:
    """Raises UnexpectedError where there is no index: that nothing was found would be a lie."""
    shelf = portal().shelf
    if shelf is None or not shelf.answers.index.written:
        raise UnexpectedError()
    return shelf.answers.index.find(text, g.locale, served())


def _cut(text: str) -> str:
    """As much as the box takes: a browser counts units of UTF-16, and no program that sends more is refused."""
    short = " ".join(text[: 2 * LONGEST].split("\n"))[:LONGEST]
    while texts.units(short) > LONGEST:
        short = short[:-1]
    return short


def _show(text: str, found: Found, *, error: PortalError | None = None) -> Response:
    return pages.show(
        "search/found.html",
        Policy.ANSWER,
        status=error.status if error else 200,
        stranger=True,
        path="search",
        switch="form",
        typed=text,
        limit=LONGEST,
        found=found,
        nothing=error is None and not found.own and not found.others,
        languages=LOCALES,
        urgent_first=emergency.is_urgent(text, g.locale),
        error=pages.sentence(error) if error else None,
    )


errors.keeps_text(room, lambda error: _show(_cut(texts.mend(forms.fields()["q"])), _NOTHING, error=error))
