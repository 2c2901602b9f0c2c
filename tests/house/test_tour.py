"""The walk that the laws about pages look at goes through every door: a new one is added to it, or no law sees it."""

from flask import Flask
from werkzeug.exceptions import HTTPException

from tests.fixtures import Inside
from tests.house.source import told
from tests.house.tour import Seen


def test_the_walk_goes_through_every_door(standing: Inside, walk: list[Seen]) -> None:
    doors = {
        f"{method} {rule.rule}"
        for rule in standing.app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    missing = sorted(doors - {_door(standing.app, seen) for seen in walk})
    assert not missing, told(missing, "Let the walk in tests/house/tour.py go there: the laws only judge what it saw.")


def test_the_walk_arrives(walk: list[Seen]) -> None:
    """A walk that is refused everywhere would satisfy every law."""
    well = {seen.what for seen in walk if seen.response.status_code in (200, 303)}
    visited = ("POST /fr/contact", "GET /fr/conversation", "POST /nl/conversation/reply", "POST /en/conversation/erase")
    for what in (*visited, "GET /fr/conversation/code", "GET /staff/", "GET /staff/account", "GET /staff/people"):
        assert what in well, f"{what} was never answered well: mend the walk in tests/house/tour.py."
    statuses = {seen.response.status_code for seen in walk}
    assert {200, 303, 400, 403, 404, 405, 409, 413, 422} <= statuses
    assert 500 not in statuses, [str(seen) for seen in walk if seen.response.status_code == 500]


def _door(app: Flask, seen: Seen) -> str:
    method, _, address = seen.what.partition(" ")
    try:
        rule, _values = app.url_map.bind("localhost").match(address.partition("?")[0], method, return_rule=True)
    except HTTPException:
        return seen.what
    return f"{method} {rule.rule}"
