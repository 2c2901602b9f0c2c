"""Region pages that say what is open now, for as long as that is true.

The compiled page of a region carries hours and no status. Where a service has confirmed hours that differ by the
clock, the same page is made once more with what the clock says, and with the moment from which that may be false.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from portal import clock
from portal.i18n import locales
from portal.library import directory, drafts
from portal.library.answers import Answer, answer
from portal.library.compile import Recipe
from portal.library.drafts import Press
from portal.library.render import Renderer
from portal.model.service import Service
from portal.model.vocabulary import Region

_LONGEST = timedelta(hours=24)
_EVERY = 15.0
"""Seconds between two looks at the clock."""


@dataclass(frozen=True)
class Timed:
    answer: Answer
    until: datetime


def due(services: Sequence[Service], moment: datetime) -> dict[Region, datetime]:
    """Regions whose page depends on the clock, each with the moment until which what is said now holds."""
    found: dict[Region, datetime] = {}
    for service in services:
        if directory.has_clock(service):
            holds = directory.status_of(service, moment).holds_until or moment + _LONGEST
            found[service.region] = min(holds, found.get(service.region, holds))
    return found


def timed(recipe: Recipe, services: Sequence[Service], moment: datetime) -> dict[str, Timed]:
    """Path → page. Raises ContentError where a template is broken, DoesNotFitError where a page is too large."""
    renderer = Renderer(recipe.root, recipe.site_name)
    press = Press(renderer, recipe.root)
    made: dict[str, Timed] = {}
    for region, until in due(services, moment).items():
        for locale in locales.served():
            page = directory.region_page(region, services, locale, moment)
            draft = drafts.region(press, page, locale)
            headers = recipe.headers(renderer.sheet(draft.template), draft.path)
            made[draft.path] = Timed(answer(draft.html, headers), until)
    return made


class Ticker:
    """Makes the timed pages anew when what they say is about to end. `services_fn` gives the newest services,
    `make_fn` the pages of a moment, `put_fn` lays them out."""

    def __init__(
        self,
        services_fn: Callable[[], Sequence[Service]],
        make_fn: Callable[[Sequence[Service], datetime], Mapping[str, Timed]],
        put_fn: Callable[[Mapping[str, Timed]], None],
    ) -> None:
        self._services, self._make, self._put = services_fn, make_fn, put_fn
        self._made_of: Sequence[Service] | None = None
        self._until: datetime | None = None
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="clock", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def look(self, moment: datetime) -> bool:
        """One look; whether pages were made."""
        services = self._services()
        if services is self._made_of and (self._until is None or moment < self._until):
            return False
        pages = self._make(services, moment)
        self._put(pages)
        self._made_of = services
        self._until = min((page.until for page in pages.values()), default=None)
        return bool(pages)

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                self.look(clock.now())
            except Exception:  # noqa: BLE001 - readers keep the page without a status
                self._put({})
            self._stopped.wait(_EVERY)
