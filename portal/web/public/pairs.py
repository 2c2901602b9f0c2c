"""One page in two languages side by side. Asked by POST: the address is the same whatever is read."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Response, g
from markupsafe import Markup

from portal.errors import PortalError, UnknownChoiceError
from portal.i18n.locales import LOCALES, served
from portal.library import pairs
from portal.library.padding import DoesNotFitError
from portal.library.pairs import Row, Title
from portal.web import forms, pages, sessions
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.public import blueprint

room = blueprint("pairs", __name__)

_MOST_PARTS = 8


@dataclass(frozen=True)
class Chosen:
    page: str
    first: str
    second: str


@room.post(f"/{pairs.CODE}")
def read() -> Response:
    # A reader's cookies are not answered, not even one that is over.
    sessions.current().quiet = True
    typed = forms.fields()
    chosen = Chosen(typed["page"], typed["first"], typed["second"])
    known = _titles()
    try:
        forms.check_site()
        if chosen.page not in {one.code for one in known} or not {chosen.first, chosen.second} <= set(served()):
            raise UnknownChoiceError()
    except PortalError as error:
        return _show(known, chosen, error=error)
    shelf = portal().shelf
    rows = pairs.rows(shelf.answers, chosen.page, chosen.first, chosen.second) if shelf else None
    if rows is None:
        return _show(known, chosen, lacking=True)
    return _in_parts(known, chosen, rows, typed["part"])


def _in_parts(known: list[Title], chosen: Chosen, rows: Sequence[Row], wanted: str) -> Response:
    """Two texts may weigh more than the one size of every answer: then a button leads on to the rest."""
    for count in range(1, _MOST_PARTS + 1):
        parts = pairs.cut(rows, count)
        number = min(int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) == 1 else 0, len(parts) - 1)
        try:
            made = [_show(known, chosen, rows=part, part=place, parts=len(parts)) for place, part in enumerate(parts)]
        except DoesNotFitError:
            continue
        return made[number]
    return _show(known, chosen, lacking=True)


def _second(fragment: str) -> str:
    """A page has one first heading: the other language's looks like one."""
    return fragment.replace("<h1>", '<p class="title">').replace("</h1>", "</p>")


def _titles() -> list[Title]:
    shelf = portal().shelf
    return pairs.titles(shelf.answers, g.locale) if shelf else []


def _show(
    known: list[Title],
    chosen: Chosen,
    *,
    rows: Sequence[Row] = (),
    part: int = 0,
    parts: int = 1,
    lacking: bool = False,
    error: PortalError | None = None,
) -> Response:
    return pages.show(
        "pairs/pair.html",
        Policy.ANSWER,
        status=error.status if error else 200,
        stranger=True,
        path=pairs.CODE,
        switch="form",
        titles=known,
        chosen=chosen,
        # Our own compiled pages, which went through both walls of `library/markdown` when they were made.
        rows=[(Markup(row.first), Markup(_second(row.second))) for row in rows],  # noqa: S704
        sides=[LOCALES.get(code) for code in (chosen.first, chosen.second)],
        part=part,
        parts=parts,
        lacking=lacking,
        error=pages.sentence(error) if error else None,
    )
