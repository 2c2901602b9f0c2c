"""What a region's page says, what the boxes find, and that the two never disagree."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from portal.clock import ZONE
from portal.config import ROOT
from portal.library import directory, hours, live, services
from portal.library.directory import Filter
from portal.library.hours import State
from portal.model.service import Audience, Need, Service
from portal.model.vocabulary import Region
from portal.serving import recipe
from tests import houses
from tests.library.test_services import WHOLE

OPEN = datetime(2026, 11, 24, 19, 0, tzinfo=ZONE)
"""A Tuesday."""


@pytest.fixture
def merle(tmp_path: Path) -> Service:
    """Its door is confirmed here, Tuesdays from 18:00 to 21:00, and its telephone has no hours."""
    path = tmp_path / "maison-merle.toml"
    text = WHOLE.replace("hours_confirmed = false", "hours_confirmed = true")
    path.write_text(text.replace('hours = "Mo-Fr 09:00-17:00; PH off"\n', ""), "utf-8")
    service, problems = services.read(path)
    assert service is not None, problems
    return service


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 11, 24, 19, 0, tzinfo=ZONE), "Open now, until 21:00"),
        (datetime(2026, 11, 24, 17, 59, tzinfo=ZONE), "Closed. Opens: today, 18:00"),
        (datetime(2026, 11, 23, 12, 0, tzinfo=ZONE), "Closed. Opens: tomorrow, 18:00"),
        (datetime(2026, 11, 24, 21, 0, tzinfo=ZONE), "Closed. Opens: 1 December 2026, 18:00"),
        (datetime(2026, 11, 26, 12, 0, tzinfo=ZONE), "Closed. Opens: Tuesday, 18:00"),
    ],
)
def test_what_the_clock_says(merle: Service, moment: datetime, said: str) -> None:
    assert directory.card(merle, "s1", "en", moment).status == said


def test_without_a_moment_nothing_is_said_of_the_clock(merle: Service) -> None:
    assert directory.card(merle, "s1", "en").status == ""
    assert directory.card(merle, "s1", "en").places[0].hours is not None


def test_unconfirmed_hours_are_never_open(merle: Service) -> None:
    unsure = replace(merle, places=(replace(merle.places[0], hours_confirmed=False),))
    assert directory.card(unsure, "s1", "en", OPEN).status == ""
    assert not Filter(open_now=True).fits(unsure, OPEN)


def test_an_unconfirmed_address_has_no_map(merle: Service) -> None:
    assert directory.card(merle, "s1", "en").places[0].map_url.startswith("https://www.openstreetmap.org/")
    unsure = replace(merle, places=(replace(merle.places[0], confirmed=False),))
    assert directory.card(unsure, "s1", "en").places[0].map_url == ""


def test_where_nobody_knows_the_hours_one_is_told_to_call(merle: Service) -> None:
    silent = replace(merle, places=(replace(merle.places[0], hours=""),))
    assert "call first" in directory.card(silent, "s1", "en").status
    assert directory.card(replace(silent, phones=()), "s1", "en").status == ""


def test_day_and_night_needs_no_clock(merle: Service) -> None:
    always = replace(merle, places=(replace(merle.places[0], hours="24/7"),))
    assert directory.card(always, "s1", "en").status == "Open day and night"
    assert not directory.has_clock(always)


def test_label_and_filter_never_disagree(merle: Service) -> None:
    """Every service of the site and one with a door, every hour of two weeks around a change of the clocks."""
    known = [merle, *services.gather(ROOT / "content").services]
    moment = datetime(2026, 10, 18, tzinfo=ZONE)
    for _ in range(14 * 24):
        moment += timedelta(hours=1)
        for one in known:
            card = directory.card(one, "s1", "en", moment)
            assert card.is_open is Filter(open_now=True).fits(one, moment), (one.slug, moment)
            assert card.is_open is card.status.startswith("Open"), (one.slug, moment, card.status)


def test_the_boxes(merle: Service) -> None:
    other = replace(
        merle, slug="geai", region=Region.LIEGE, needs=(Need.LEGAL,), audience=(Audience.TRANS,), languages=("nl",)
    )
    online = replace(other, slug="pie", region=Region.ELSEWHERE, languages=())
    def found(wanted: Filter) -> list[str]:
        return [card.service.slug for card in directory.matching([online, merle, other], wanted, "en", OPEN)]

    assert found(Filter()) == ["maison-merle", "geai", "pie"]
    assert found(Filter(region=Region.LIEGE)) == ["geai", "pie"]
    assert found(Filter(need=Need.LEGAL)) == ["geai", "pie"]
    assert found(Filter(audience=Audience.WOMEN)) == ["maison-merle"]
    assert found(Filter(audience=Audience.TRANS)) == ["maison-merle", "geai", "pie"]
    assert found(Filter(language="nl")) == ["geai", "pie"]
    assert found(Filter(region=Region.LUXEMBOURG, need=Need.TESTING)) == []


def test_a_town_comes_before_its_region_and_that_before_the_country(merle: Service) -> None:
    far = replace(merle, slug="far", region=Region.NAMUR, towns=("Namur",))
    near = replace(merle, slug="near", region=Region.LIEGE, towns=("Seraing",))
    here = replace(merle, slug="here", region=Region.LIEGE, towns=("Liège", "Seraing"))
    branch = replace(merle, slug="branch", region=Region.BRUSSELS, towns=("Bruxelles", "Liège"))
    online = replace(merle, slug="online", region=Region.ELSEWHERE, towns=())
    services = [online, far, near, here, branch]
    region = directory.region_of("Seraing", services)
    assert region is Region.LIEGE
    assert directory.region_of("Paris", services) is None
    wanted = Filter(region=region, town="Liège")
    assert [card.service.slug for card in directory.matching(services, wanted, "fr", OPEN)] == [
        "here", "branch", "near", "online",
    ]  # fmt: skip
    words = [name for _value, name in directory.Choices.of(services, "fr").places]
    assert words[:-1] == ["Bruxelles", "– Bruxelles", "Liège", "– Liège", "– Seraing", "Namur", "– Namur"]


def test_a_week_in_words(merle: Service) -> None:
    office = replace(merle, places=(replace(merle.places[0], hours="Mo-Th 09:00-12:30,13:30-17:00; Fr 16:00-01:00"),))
    card = directory.card(office, "s1", "nl").places[0].hours
    assert card is not None
    assert card.days == (
        ("maandag tot donderdag", "van 09:00 tot 12:30, van 13:30 tot 17:00"),
        ("vrijdag", "van 16:00 tot 01:00"),
    )


def test_the_page_of_a_moment_is_made_in_time_and_only_where_the_clock_matters(merle: Service) -> None:
    always = replace(merle, slug="always", region=Region.LIEGE, places=(replace(merle.places[0], hours="24/7"),))
    made = live.timed(recipe(houses.settings(merle.path.parent)), [merle, always], OPEN)
    assert {path.split("/")[2] for path in made} == {"d35"}
    assert {page.until for page in made.values()} == {datetime(2026, 11, 24, 21, 0, tzinfo=ZONE)}
    assert b"Open now, until 21:00" in made["/en/d35"].answer.identity.body
    assert len(made["/en/d35"].answer.gzip.body) == len(made["/fr/d35"].answer.gzip.body)


def test_the_ticker_makes_pages_anew_when_what_they_say_ends(merle: Service) -> None:
    known, put = [merle], []
    ticker = live.Ticker(lambda: known, lambda _found, moment: {"x": _until(moment)}, put.append)

    def _until(moment: datetime) -> live.Timed:
        return live.Timed(None, live.due(known, moment)[Region.BRUSSELS])  # type: ignore[arg-type]

    assert ticker.look(OPEN)
    assert not ticker.look(OPEN + timedelta(hours=1, minutes=59))
    assert ticker.look(OPEN + timedelta(hours=2))
    assert len(put) == 2


def test_every_region_of_the_site_has_its_page_in_every_language() -> None:
    known = services.gather(ROOT / "content").services
    pages = directory.regions(known, "fr")
    assert sum(len(page.cards) for page in pages) == len(known)
    assert len({page.code for page in pages}) == len(pages)


def test_status_is_the_hours_own(merle: Service) -> None:
    assert directory.status_of(merle, OPEN).state is State.OPEN
    assert hours.status(merle.places[0].hours, "BE", OPEN).state is State.OPEN
