"""`flask portal doctor`: whether this installation could take a message and keep its promises, line by line."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import click
from flask.cli import AppGroup, with_appcontext

from portal import clock
from portal.crypto.cost import STAFF_FLOOR, VISITOR_FLOOR
from portal.domain.keys import Keys
from portal.errors import PortalError
from portal.library import translations
from portal.storage import fulltext, organisations, schema
from portal.storage.database import UnsafeDatabaseError
from portal.storage.fulltext import NoFulltextError
from portal.storage.volatile import UnsafeStoreError
from portal.web.portal import Portal, portal


def add_to(group: AppGroup) -> None:
    group.add_command(doctor)


@click.command("doctor")
@with_appcontext
def doctor() -> None:
    """Check keys, database, store and organisations; exits with 1 when something is wrong."""
    well = True
    for name, trouble in _findings(portal()):
        click.echo(f"{'ok ' if trouble is None else 'NO '} {name}" + (f": {trouble}" if trouble else ""))
        well = well and trouble is None
    for name, note in _notes(portal()):
        click.echo(f"-- {name}: {note}")
    if not well:
        raise SystemExit(1)


def _findings(house: Portal) -> Iterator[tuple[str, str | None]]:
    yield "site key", _key_trouble(house)
    yield "database version", _raised(lambda: schema.check(house.database))
    yield "database log", _raised(house.database.check_safe)
    yield "database writable", None if house.database.is_writable() else "a message could not be stored now"
    yield "volatile store", _raised(house.store.check)
    yield "organisations", _organisation_trouble(house)
    yield "cost of a guess", _cost_trouble(house.keys)
    yield "search", _raised(fulltext.check)


def _notes(house: Portal) -> Iterator[tuple[str, str]]:
    """What somebody has to look at, and what keeps no message from being taken."""
    overdue = translations.overdue(house.settings.root / "content", clock.today())
    if overdue:
        yield "pages to check again", ", ".join(f"{one.code} since {one.check_by}" for one in overdue)


def _raised(check: Callable[[], None]) -> str | None:
    try:
        check()
    except (PortalError, UnsafeDatabaseError, UnsafeStoreError, NoFulltextError, schema.SchemaError) as error:
        return str(error)
    return None


def _key_trouble(house: Portal) -> str | None:
    path = Path(os.environ.get("PORTAL_KEY_FILE", house.settings.var / "site.key"))
    if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
        return f"{path} can be read by others: chmod 600 {path}"
    return None


def _organisation_trouble(house: Portal) -> str | None:
    try:
        with house.database.read() as db:
            answering = organisations.answering(db)
            everybody = organisations.all_of_them(db)
    except PortalError as error:
        return str(error)
    if not answering:
        return "none has a confirmed member, so nobody could read a message"
    silent = [one.name for one in everybody if one.id not in {other.id for other in answering}]
    return f"without a confirmed member, so not offered: {', '.join(silent)}" if silent else None


def _cost_trouble(keys: Keys) -> str | None:
    low = keys.visitor_cost.memory < VISITOR_FLOOR.memory or keys.staff_cost.memory < STAFF_FLOOR.memory
    return "below the floor" if low else None
