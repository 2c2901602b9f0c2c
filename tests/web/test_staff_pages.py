"""Pages whose facts wait for a new check, as the staff sees them: at the desk and in `doctor`."""

from datetime import date, timedelta

import pytest
from markupsafe import escape

from portal import clock
from portal.i18n.catalogues import translate
from portal.i18n.formats import full_date
from portal.library import sources
from portal.model.page import Source
from tests.fixtures import Inside
from tests.house.tour import Guest

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


LONG_AGO = date(2000, 1, 1)


def _testing(inside: Inside, locale: str = "fr") -> Source:
    content = inside.app.extensions["portal"].settings.root / "content"
    page, _problems = sources.read(content / locale / "health" / "testing.md", content)
    assert page is not None
    return page


def _guest(inside: Inside, locale: str) -> Guest:
    guest = Guest(inside.app, inside.house, locale)
    assert guest.sign_in().status_code == 303
    return guest


@pytest.mark.parametrize("locale", ["fr", "nl", "en"])
def test_pages_past_their_date_are_listed_with_code_title_and_day(
    inside: Inside, locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest = _guest(inside, locale)
    monkeypatch.setattr(clock, "today", lambda: LONG_AGO)
    none = guest.ask("/staff/pages")
    assert none.status_code == 200
    assert translate(locale, "staff-pages-none") in none.text
    due = _testing(inside).check_by
    monkeypatch.setattr(clock, "today", lambda: due + timedelta(days=1))
    said = guest.ask("/staff/pages").text
    assert translate(locale, "staff-pages-none") not in said
    assert f'<a href="/{locale}/h34">h34</a>' in said
    assert escape(_testing(inside, locale).title) in said
    assert translate(locale, "staff-pages-since", day=full_date(due, locale)) in said
    assert 'href="/staff/pages"' in guest.ask("/staff/").text


def test_a_stranger_is_led_to_sign_in(inside: Inside) -> None:
    response = Guest(inside.app, inside.house).ask("/staff/pages")
    assert (response.status_code, response.location) == (303, "/staff/sign-in")


def test_doctor_names_them_and_is_well_all_the_same(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = inside.app.test_cli_runner()
    due = _testing(inside).check_by
    monkeypatch.setattr(clock, "today", lambda: LONG_AGO)
    before = runner.invoke(args=["portal", "doctor"])
    assert "pages to check again" not in before.output
    monkeypatch.setattr(clock, "today", lambda: due + timedelta(days=1))
    after = runner.invoke(args=["portal", "doctor"])
    assert "-- pages to check again: " in after.output
    assert f"h34 since {due}" in after.output
    assert after.exit_code == before.exit_code
