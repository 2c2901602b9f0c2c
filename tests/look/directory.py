"""Sample values for the pages of the directory, and for two languages side by side."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

from markupsafe import Markup

from portal.clock import ZONE
from portal.i18n.locales import LOCALES
from portal.library import directory
from portal.library.pairs import Title
from portal.model.page import Reference
from portal.model.service import Audience, Flag, Mail, Need, Phone, Place, Service, WebLink
from portal.model.vocabulary import Region
from portal.web.public.pairs import Chosen

Sample = tuple[str, tuple[str, Mapping[str, object]]]
TUESDAY = datetime(2026, 11, 24, 19, 0, tzinfo=ZONE)


def _service(slug: str, name: str, *, confirmed: bool, hours: str) -> Service:
    return Service(
        path=Path(f"content/services/{slug}.toml"),
        slug=slug,
        name=name,
        region=Region.BRUSSELS,
        towns=("Bruxelles / Brussel",),
        needs=tuple(Need),
        audience=(Audience.TRANS, Audience.MIGRANTS),
        languages=("fr", "nl", "ar", "zh"),
        flags=frozenset(Flag),
        is_abolitionist=not confirmed,
        checked=date(2026, 11, 24),
        phones=(Phone("+32 2 535 45 42", "+3225354542", confirmed, ""), Phone("107", "107", confirmed, "24/7")),
        links=(WebLink("https://www.merle-et-rossignol.example/aide-et-accueil", confirmed),),
        mails=(Mail("accueil.et.permanences@merle.example", confirmed),),
        places=(Place("Rue du Rossignol-des-Murailles 320", "1000", "Bruxelles", confirmed, hours, confirmed),),
        references=(Reference("Une source", "https://example.org/a", "2024"),),
    )


def pages(locale: str) -> Iterator[Sample]:
    services = [
        _service("merle", "Maison Merle", confirmed=True, hours="Mo-Th 09:00-12:30,13:30-17:00; Tu 18:00-21:00"),
        _service("geai", "Association de la Pie et du Geai", confirmed=False, hours="Fr 16:00-01:00"),
        _service("pie", "La Pie", confirmed=False, hours=""),
        _service("loriot", "Le Loriot", confirmed=True, hours="24/7"),
    ]
    choices = directory.Choices.of(services, locale)
    regions = directory.regions(services, locale, TUESDAY)
    found = {"path": "services", "switch": "form", "choices": choices, "error": None, "chosen": {"need": "testing"}}
    shown = {"path": "d35", "region": regions[0], "map_site": directory.MAP_SITE}
    yield "region", ("directory/region.html", shown)
    yield "regions", ("directory/regions.html", {"path": "services", "regions": regions, "choices": choices})
    cards = directory.matching(services, directory.Filter(), locale, TUESDAY)
    yield "services-found", ("directory/found.html", {**found, "cards": cards})
    yield "services-none", ("directory/found.html", {**found, "cards": []})
    yield from _pairs(locale)


def _pairs(locale: str) -> Iterator[Sample]:
    titles = [Title("u34", "Le préservatif a lâché"), Title("h34", "Se faire tester")]
    yield "pairs", ("pairs/page.html", {"path": "b39", "titles": titles, "other": "nl"})
    rows = [("<h1>Un titre</h1>", '<p class="title">عنوان</p>'), ("<p>Un <b>mot</b>.</p>", "<p>كلمة 02 123 45 67</p>")]
    shown = {"path": "b39", "switch": "form", "titles": titles, "error": None, "lacking": False, "part": 0, "parts": 2}
    chosen = Chosen("u34", "fr", "ar")
    sides = [LOCALES["fr"], LOCALES["ar"]]
    made = [(Markup(one), Markup(other)) for one, other in rows]  # noqa: S704 - our own words
    yield "pair", ("pairs/pair.html", {**shown, "rows": made, "chosen": chosen, "sides": sides})
    yield "pair-lacking", ("pairs/pair.html", {**shown, "rows": [], "chosen": chosen, "sides": sides, "lacking": True})
