"""Portals for the laws: furnished, in this process, without limits, and one walk through all of their pages."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from portal import create_app
from portal.i18n.locales import staffed
from portal.library.answers import Answers
from portal.storage import schema
from portal.storage.database import Database
from tests import houses
from tests.fixtures import Inside
from tests.house import tour
from tests.house.tour import Guest, Seen
from tests.library.writing import Desk

ORIGIN = "https://example.org"


@pytest.fixture
def portal_with(var: Path, house: houses.House, database_url: str) -> Iterator[Callable[..., Inside]]:
    """`portal_with(origins=…)`: the portal of this test, with these settings."""
    made: list[Inside] = []

    def make(**more: Any) -> Inside:
        app = create_app(houses.settings(var, **{"database_url": database_url, "rate_limits": False, **more}))
        made.append(Inside(app, house))
        return made[-1]

    yield make
    for one in made:
        _close(one)


@pytest.fixture
def one_page(tmp_path: Path) -> Path:
    """The root of a site that has h34 and nothing else: to be compiled with other settings takes a second or two."""
    root = tmp_path / "site"
    root.mkdir()
    Desk.at(root).write()
    return root


@pytest.fixture(scope="session")
def standing(tmp_path_factory: pytest.TempPathFactory, site_pages: Path) -> Iterator[Inside]:
    """One portal on SQLite for all laws that only look."""
    var = tmp_path_factory.mktemp("standing")
    shutil.copytree(site_pages, var / "pages", copy_function=os.link)
    database = Database(f"sqlite:///{var / 'portal.db'}")
    schema.upgrade(database)
    house = houses.furnished(database)
    inside = Inside(create_app(houses.settings(var, rate_limits=False)), house)
    yield inside
    _close(inside)
    database.close()


@pytest.fixture(scope="session")
def answers(standing: Inside) -> Answers:
    """The compiled pages of all languages."""
    shelf = standing.app.extensions["portal"].shelf
    found: Answers = shelf.answers
    return found


@pytest.fixture(scope="session")
def walk(standing: Inside) -> list[Seen]:
    """Every answer that Flask gives, in every language."""
    seen: list[Seen] = []
    # The strings of every language are looked at elsewhere; here one that runs from right to left stands for the rest.
    for locale in (*staffed(), "ar"):
        visitor = Guest(standing.app, standing.house, locale)
        tour.reader(visitor)
        tour.visitor(visitor)
        seen += visitor.seen
    for place, locale in enumerate(staffed()):
        member = Guest(standing.app, standing.house, locale)
        # A member has one one-time code each half minute, so that each language is walked by another.
        tour.staff(member, place % len(standing.house.signs))
        seen += member.seen
    return seen


def _close(inside: Inside) -> None:
    inside.app.extensions["exits"].wait()
    inside.app.extensions["portal"].database.close()
