"""Open, closed and not known at Brussels time: over midnight, over holidays, over the two changes of the clocks."""

from datetime import datetime, timedelta

import pytest

from portal.clock import ZONE
from portal.library import hours
from portal.library.hours import State

NIGHT = "Fr 16:00-01:00"
TUESDAYS = "Tu 19:00-20:30"
OFFICE = "Mo-Fr 09:00-12:30,13:30-17:00; PH off"


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=ZONE)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        (at(2026, 11, 28, 0, 15), State.OPEN),
        (at(2026, 11, 28, 1, 0), State.OPENS),
        (at(2026, 11, 27, 0, 15), State.OPENS),
        (at(2026, 11, 27, 16, 0), State.OPEN),
        (at(2026, 11, 27, 15, 59, 59), State.OPENS),
    ],
)
def test_a_night_belongs_to_the_day_on_which_it_began(moment: datetime, state: State) -> None:
    assert hours.status(NIGHT, "BE", moment).state is state


@pytest.mark.parametrize("day", [(2026, 10, 20), (2026, 10, 27), (2027, 3, 23), (2027, 3, 30)])
def test_the_clocks_change_and_the_door_does_not(day: tuple[int, int, int]) -> None:
    assert hours.status(TUESDAYS, "BE", at(*day, 18, 59)).state is State.OPENS
    opened = hours.status(TUESDAYS, "BE", at(*day, 19, 0))
    assert opened.state is State.OPEN
    assert opened.at == at(*day, 20, 30)
    assert hours.status(TUESDAYS, "BE", at(*day, 20, 30)).state is State.OPENS


@pytest.mark.parametrize(
    ("day", "hours_long"), [((2026, 10, 24), 7), ((2027, 3, 27), 5), ((2026, 11, 21), 6)], ids=["back", "on", "plain"]
)
def test_a_night_in_which_the_clocks_change_is_open_to_its_end(day: tuple[int, int, int], hours_long: int) -> None:
    begin = at(*day, 22, 0)
    for quarter in range(4 * 10):
        moment = datetime.fromtimestamp(begin.timestamp() + quarter * 900, ZONE)
        expected = quarter < 4 * hours_long
        assert (hours.status("Sa 22:00-04:00", "BE", moment).state is State.OPEN) is expected, moment


def test_every_minute_of_both_changes_has_an_answer() -> None:
    """The hour that comes twice, and the one that does not come."""
    for start in (at(2026, 10, 25, 0, 0), at(2027, 3, 28, 0, 0)):
        for minute in range(300):
            moment = datetime.fromtimestamp(start.timestamp() + 60 * minute, ZONE)
            hours.status("Su 02:15-02:45", "BE", moment)
    hours.status(OFFICE, "BE", at(2027, 3, 28, 2, 30))


def test_several_closed_days_in_a_row() -> None:
    status = hours.status(OFFICE, "BE", at(2026, 12, 24, 18, 0))
    assert (status.state, status.at) == (State.OPENS, at(2026, 12, 28, 9, 0))


@pytest.mark.parametrize(
    ("country", "day"),
    [("BE", (2026, 12, 25)), ("BE", (2027, 7, 21)), ("BE", (2027, 5, 6)), ("LU", (2027, 6, 23)), ("LU", (2027, 5, 9))],
)
def test_on_a_holiday_of_which_the_hours_say_nothing_nobody_knows(country: str, day: tuple[int, int, int]) -> None:
    silent, told, always = "Mo-Su 09:00-17:00", "Mo-Su 09:00-17:00; PH off", "24/7"
    assert hours.status(silent, country, at(*day, 10)).state is State.UNKNOWN
    assert hours.status(told, country, at(*day, 10)).state is State.OPENS
    assert hours.status("Mo-Su,PH 09:00-17:00", country, at(*day, 10)).state is State.OPEN
    assert hours.status(always, country, at(*day, 10)).state is State.OPEN


def test_holidays_are_the_countrys_own() -> None:
    assert hours.status("Mo-Su 09:00-17:00", "BE", at(2027, 6, 23, 10)).state is State.OPEN
    assert hours.status("Mo-Su 09:00-17:00", "LU", at(2027, 7, 21, 10)).state is State.OPEN


def test_the_next_opening_is_never_a_holiday_that_nobody_spoke_of() -> None:
    status = hours.status("Th-Sa 09:00-17:00", "BE", at(2026, 12, 24, 18, 0))
    assert status.at == at(2026, 12, 26, 9, 0)


def test_what_is_said_holds_until_it_says() -> None:
    """Every minute of a week: as long as a status holds, it is what a fresh look would say."""
    moment, held = at(2026, 12, 21, 0, 0), None
    for _ in range(7 * 24 * 12):
        status = hours.status(OFFICE, "BE", moment)
        if held is not None and held.holds_until is not None and moment < held.holds_until:
            assert (status.state, status.at) == (held.state, held.at), moment
        else:
            held = status
        moment += timedelta(minutes=5)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tue 9-12", "cannot be read"),
        ("Mo 25:00-26:00", "cannot be read"),
        ("sunrise-18:00", "holds what"),
        ("Mo 09:00+", "holds what"),
        ('Mo 09:00-12:00 "by appointment"', "holds what"),
        ("Mo[1] 14:00-16:00", "differs"),
        ("Jul-Aug Mo 10:00-12:00; Oct Tu 10:00-12:00", "differs"),
        ("off", "never open"),
    ],
)
def test_hours_that_cannot_be_shown_are_refused(text: str, told: str) -> None:
    assert told in (hours.problem(text) or "")


@pytest.mark.parametrize("text", ["24/7", NIGHT, OFFICE, "Mo-Su 22:00-06:00", "Sa-Su", "Mo-Fr 09:00-24:00"])
def test_ordinary_hours_are_taken(text: str) -> None:
    assert hours.problem(text) is None


def test_a_week_as_people_read_it() -> None:
    assert hours.week(NIGHT) == ((), (), (), (), (("16:00", "01:00"),), (), ())
    assert hours.week("Mo-Su 22:00-06:00") == ((("22:00", "06:00"),),) * 7
    assert hours.week(OFFICE)[0] == (("09:00", "12:30"), ("13:30", "17:00"))
    assert hours.week("Sa-Su")[5:] == ((("00:00", "24:00"),), (("00:00", "24:00"),))
    assert hours.is_always("24/7")
    assert not hours.is_always("Mo-Sa 00:00-24:00")


def test_no_hours_say_nothing() -> None:
    assert hours.status("", "BE", at(2026, 11, 25, 12)).state is State.UNKNOWN
