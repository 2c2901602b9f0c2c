"""Work on all cores: the same as on one, whatever becomes of the other processes."""

import os
import sys
from pathlib import Path

import pytest

from portal.library import spread
from portal.library.problems import ContentError

MANY = [str(number) for number in range(201)]


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def _process(_thing: str) -> int:
    return os.getpid()


@pytest.mark.parametrize("things", [MANY, MANY[:5], []])
def test_everything_is_made_in_its_order(things: list[str]) -> None:
    assert list(spread.over_cores(int, things)) == [int(one) for one in things]


def test_many_things_are_made_in_two_processes() -> None:
    made = list(spread.over_cores(_process, MANY))
    assert (len(set(made)), made[0]) == (2, os.getpid())
    assert set(spread.over_cores(_process, MANY[:5])) == {os.getpid()}


@pytest.mark.parametrize("wrong", [0, 200])
def test_what_fails_anywhere_fails_here(wrong: int) -> None:
    things = list(MANY)
    things[wrong] = "none"
    with pytest.raises(ValueError, match="none"):
        list(spread.over_cores(int, things))


def test_where_no_process_can_be_begun_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert list(spread.over_cores(int, MANY)) == list(range(201))


def _refused(_thing: str) -> ContentError:
    return ContentError(Path("a.md"), 3, "a problem", "Mend it")


def test_problems_come_back_whole() -> None:
    assert {str(one) for one in spread.over_cores(_refused, MANY)} == {"a.md:3: a problem. Mend it."}
