"""The directory's boxes: what fits, and what is open now. Asked by POST, kept nowhere, counted nowhere."""

from flask import Response, g

from portal import clock
from portal.errors import PortalError, UnknownChoiceError
from portal.library import directory
from portal.library.directory import Card, Choices, Filter
from portal.model.service import Audience, Need, Service
from portal.model.vocabulary import Region
from portal.web import forms, pages, sessions
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.public import blueprint

room = blueprint("services", __name__)

_BOXES = ("region", "need", "audience", "language", "open_now")


@room.post("/services")
def find() -> Response:
    # A reader's cookies are not answered, not even one that is over.
    sessions.current().quiet = True
    typed = forms.fields()
    chosen = {name: typed[name] for name in _BOXES}
    services = _services()
    try:
        forms.check_site()
        wanted = _filter(typed, services)
    except PortalError as error:
        return _show(services, chosen, [], error=error)
    return _show(services, chosen, directory.matching(services, wanted, g.locale, clock.now()))


def _filter(typed: forms.Fields, services: tuple[Service, ...]) -> Filter:
    """Raises UnknownChoiceError."""
    language = typed["language"]
    if language and language not in {code for one in services for code in one.languages}:
        raise UnknownChoiceError()
    town = typed["region"]
    region = directory.region_of(town, services)
    try:
        return Filter(
            region=region or (Region(typed["region"]) if typed["region"] else None),
            town=town if region else None,
            need=Need(typed["need"]) if typed["need"] else None,
            audience=Audience(typed["audience"]) if typed["audience"] else None,
            language=language or None,
            open_now=bool(typed["open_now"]),
        )
    except ValueError:
        raise UnknownChoiceError() from None


def _services() -> tuple[Service, ...]:
    shelf = portal().shelf
    return shelf.services if shelf else ()


def _show(
    services: tuple[Service, ...], chosen: dict[str, str], cards: list[Card], error: PortalError | None = None
) -> Response:
    return pages.show(
        "directory/found.html",
        Policy.ANSWER,
        status=error.status if error else 200,
        stranger=True,
        path="services",
        switch="form",
        cards=cards,
        chosen=chosen,
        choices=Choices.of(services, g.locale),
        error=pages.sentence(error) if error else None,
    )

