"""The clock of the guides: real hours since a moment that a person picks, on every day of the year, kept by nobody."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import BrowserContext, Page

from portal.config import ROOT
from portal.i18n import catalogues
from tests.journeys import guided

Contexts = Callable[..., BrowserContext]
BRUSSELS = "Europe/Brussels"
STATES = ("left", "near", "over", "later")


@pytest.fixture
def at(new_context: Contexts) -> Callable[..., Page]:
    """`at("2026-11-25 10:00")`: the clock at that moment of a phone there."""

    def opened(moment: str, zone: str = BRUSSELS, path: str = "/fr/g36") -> Page:
        context = new_context(timezone_id=zone)
        guided.put_on(context)
        page = context.new_page()
        now = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone))
        page.clock.install(time=now - timedelta(seconds=30))
        page.goto(guided.ORIGIN + path)
        page.clock.pause_at(now)
        return page

    return opened


def pick(page: Page, day: str, hour: int | None = None) -> None:
    page.get_by_label("Quel jour").select_option(label=day)
    if hour is not None:
        page.get_by_label("Vers quelle heure").select_option(label=f"{hour:02}:00")


def state(page: Page) -> list[str]:
    return [one for one in STATES if page.locator(f"[data-when={one}]").is_visible()]


def said(page: Page) -> tuple[str, str]:
    """Hours left, and until when."""
    assert state(page) == ["left"]
    hours, until = page.locator("[data-when=left] b").all_inner_texts()
    return hours, until


def test_hours_go_by_until_it_is_over(at: Callable[..., Page]) -> None:
    page = at("2026-11-25 10:00")
    assert state(page) == []
    pick(page, "hier", 22)
    assert said(page) == ("60", "vendredi 22:00")
    page.clock.fast_forward("58:00:30")
    assert said(page) == ("1", "vendredi 22:00")
    page.clock.fast_forward("01:00:00")
    assert state(page) == ["near"]
    # A whole hour was picked: up to one more may be hers, and nobody is sent home for it.
    page.clock.fast_forward("01:30:00")
    assert state(page) == ["near"]
    page.clock.fast_forward("00:30:00")
    assert state(page) == ["over"]


@pytest.mark.parametrize(
    ("now", "day", "hour", "expected"),
    [
        # Clocks go on by an hour in the night to 28 March 2027: three days later it is 9 and not 8.
        ("2027-03-27 10:00", "aujourd’hui", 8, ("70", "mardi 09:00")),
        ("2027-03-30 07:30", "samedi", 8, ("1", "mardi 09:00")),
        ("2027-03-29 10:00", "samedi", 8, ("23", "mardi 09:00")),
        # And back in the night to 25 October 2026: at the same hour 73 hours are gone.
        ("2026-10-24 10:00", "aujourd’hui", 8, ("70", "mardi 07:00")),
        ("2026-10-27 05:30", "samedi", 8, ("1", "mardi 07:00")),
        # The hour that comes twice counts as the first, the one that never comes as the next.
        ("2026-10-25 12:00", "aujourd’hui", 2, ("61", "mercredi 01:00")),
        ("2027-03-28 12:00", "aujourd’hui", 2, ("63", "mercredi 03:00")),
        ("2027-01-01 09:00", "mercredi", 23, ("38", "samedi 23:00")),
    ],
)
def test_changes_of_the_clocks_take_and_give_nothing(
    at: Callable[..., Page], now: str, day: str, hour: int, expected: tuple[str, str]
) -> None:
    page = at(now)
    pick(page, day, hour)
    assert said(page) == expected


@pytest.mark.parametrize(
    ("now", "day", "hour", "expected"),
    [
        ("2027-03-30 08:30", "samedi", 8, "near"),
        ("2027-03-30 10:10", "samedi", 8, "over"),
        ("2026-10-27 07:30", "samedi", 8, "near"),
        ("2026-10-27 08:10", "samedi", 8, "over"),
        ("2026-11-25 10:00", "aujourd’hui", 11, "later"),
        ("2026-11-25 10:00", "plus tôt", None, "over"),
    ],
)
def test_it_says_when_it_is_late_or_not_yet(
    at: Callable[..., Page], now: str, day: str, hour: int | None, expected: str
) -> None:
    page = at(now)
    pick(page, day, hour)
    assert state(page) == [expected]


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Bangkok", "Pacific/Kiritimati"])
def test_a_phone_counts_its_own_hours_wherever_it_is(at: Callable[..., Page], zone: str) -> None:
    page = at("2026-12-02 10:00", zone)
    pick(page, "hier", 22)
    assert said(page) == ("60", "vendredi 22:00")


@pytest.mark.parametrize("leave", [lambda page: page.go_back(), lambda page: page.locator(".leave").click()])
def test_what_was_picked_is_forgotten_on_leaving(at: Callable[..., Page], leave: Callable[[Page], None]) -> None:
    page = at("2026-11-25 10:00", path="/fr/g35")
    page.goto(f"{guided.ORIGIN}/fr/g36")
    # Behind the clock's own, so that it sees what is left behind.
    page.evaluate(
        """addEventListener('pagehide', () => sessionStorage.setItem('seen', JSON.stringify([
            ...[...document.querySelectorAll('select')].map(one => one.value),
            ...[...document.querySelectorAll('.clock b')].map(one => one.textContent)])))"""
    )
    pick(page, "hier", 22)
    assert said(page)[0] == "60"
    leave(page)
    page.wait_for_url(lambda url: not url.endswith("/g36"))
    assert page.evaluate("sessionStorage.getItem('seen')") == '["","","",""]'


def test_back_shows_it_empty(at: Callable[..., Page]) -> None:
    page = at("2026-11-25 10:00")
    pick(page, "hier", 22)
    page.goto(f"{guided.ORIGIN}/fr/g35")
    page.go_back()
    assert page.get_by_label("Quel jour").input_value() == ""
    assert state(page) == []


def test_it_works_without_a_network_and_keeps_nothing(at: Callable[..., Page]) -> None:
    page = at("2026-11-25 10:00")
    before = page.url, page.evaluate("history.length")
    page.context.set_offline(True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    pick(page, "hier", 22)
    page.clock.fast_forward("02:00:00")
    assert said(page)[0] == "58"
    assert (page.url, page.evaluate("history.length")) == before
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
    assert page.evaluate("indexedDB.databases().then(all => all.length)") == 0
    assert asked == []


@pytest.mark.parametrize("path", ["/fr/g36", "/nl/g36", "/en/g34"])
def test_without_scripts_it_is_a_table(new_context: Contexts, path: str) -> None:
    context = new_context(java_script_enabled=False)
    guided.put_on(context)
    page = context.new_page()
    page.goto(guided.ORIGIN + path)
    if path.endswith("g34"):
        guided.answer(page, "q1", 0).locator("> summary").click()
    assert page.locator(".days").is_visible()
    assert not page.locator(".clock").is_visible()
    words = catalogues.translate(path[1:3], "clock-until")
    assert page.get_by_role("columnheader", name=words).is_visible()


def test_the_script_is_short_and_keeps_nothing() -> None:
    script = (ROOT / "static" / "js" / "clock.js").read_text("utf-8")
    assert len(script.splitlines()) < 60
    for word in ("cookie", "localStorage", "sessionStorage", "indexedDB", "fetch(", "import", "location", "history"):
        assert word not in script


def test_only_guides_carry_it() -> None:
    for guide in guided.all_of_them().values():
        assert guide.html.count("dataset.hours") == 1
