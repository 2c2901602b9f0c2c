"""Nothing that anybody wrote, chose, typed or is stands anywhere in what a portal leaves behind.

A whole day is walked through a real server, on SQLite with sessions in memory and on PostgreSQL with Redis. Then every
file that it touched is looked through, and every row, log, store and temporary file: as it is, and in the forms in
which programs write things down.
"""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from portal import clock
from portal.storage import schema
from portal.storage.database import Database
from tests.faults import walk
from tests.faults.hunt import Files, Moments, Needles, as_bytes, rows
from tests.faults.staff_walk import Staff
from tests.fixtures import Running
from tests.servers import PostgresServer, RedisServer

_STAFF_MOMENTS = {"staff.totp_step"}
"""Half a minute of a member of staff, never of a visitor: without it a one-time code would work twice."""


@dataclass
class Place:
    """Where a portal keeps things: addresses of its stores, and what may be read of them from outside."""

    database_url: str
    redis: RedisServer | None = None
    postgres: PostgresServer | None = None
    folders: list[Path] = field(default_factory=list)

    def flush(self) -> None:
        if self.postgres:
            self.postgres.flush()

    def stored(self) -> Iterator[tuple[str, bytes]]:
        """Every key and value of the volatile store, and a dump of it as it would lie on a disk."""
        if self.redis is None:
            return
        import redis

        with redis.Redis.from_url(self.redis.url) as client:
            for key in client.scan_iter():
                value = client.get(key) if client.type(key) == b"string" else None
                yield key.decode(), key + b"\0" + (value or b"")
            client.config_set("rdbcompression", "no")
            # What we ask for ourselves is not to stand in its log with the moment.
            client.config_set("loglevel", "warning")
            client.execute_command("SAVE")
        dump = self.redis.folder / "dump.rdb"
        yield "a dump of the store", dump.read_bytes()
        dump.unlink()


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    if request.param == "sqlite":
        yield Place(f"sqlite:///{tmp_path / 'portal.db'}")
        return
    # A server of its own, so that its whole folder is of this day.
    with PostgresServer() as postgres:
        redis: RedisServer = request.getfixturevalue("redis_server")
        yield Place(postgres.database_url(), redis, postgres, [postgres.folder, redis.folder])


def test_nothing_of_anybody_is_found(place: Place, serve: Callable[..., Running], tmp_path: Path) -> None:
    running = _served(place, serve)
    before = dict(_rows(running))
    place.flush()
    # The times of the start stand in some files; what follows must not.
    clock.sleep(1.1)
    files = Files(tmp_path, running.server.folder, *place.folders)
    begin, day = clock.now(), Staff(running)
    visitor = day.write()
    day.badly()
    day.look_for()
    spooled = day.upload()
    day.go_on(visitor)
    day.come_back()
    day.work()
    day.join()
    day.erase()
    moments = Moments(begin, clock.now())
    place.flush()

    assert "request.failed IntegrityError" in running.log, "the error in the middle was to be one that nobody foresaw"
    assert spooled < 300_000, "a part of a form was written into a file"
    assert _told_by_rows(running, before, day.needles, moments) == set()
    assert _told_by_store(place, day.needles) == set()
    assert _told_by_words(running, place) == set()
    assert _told_by_files(files, day.needles, moments) == set()
    assert _told_by_leftovers(begin, day.needles) == set()
    running.server.stop()
    running.house.database.close()
    place.flush()
    assert _told_by_files(files, day.needles, moments) == set()


def _served(place: Place, serve: Callable[..., Running]) -> Running:
    database = Database(place.database_url)
    schema.upgrade(database)
    database.close()
    return serve(place.database_url, redis_url=place.redis.url if place.redis else "", proxy_hops=1)


def _rows(running: Running) -> Iterator[tuple[tuple[str, object], bool]]:
    return (((column, value), True) for column, value in rows(running.house.database))


def _told_by_rows(running: Running, before: dict[tuple[str, object], bool], needles: Needles, at: Moments) -> set[str]:
    """What the rows that came this day say in the clear."""
    told = set()
    for column, value in rows(running.house.database):
        if (column, value) in before:
            continue
        told |= {f"{column} gives away: {name}" for name in needles.within(as_bytes(value))}
        exact = isinstance(value, int) and at.told_by_number(value) and column not in _STAFF_MOMENTS
        if exact or isinstance(value, datetime) or at.told_by_bytes(as_bytes(value)):
            told.add(f"{column} gives away: a moment")
        if value in (walk.TOPIC, walk.REGION, walk.LOCALE) or _has_choice(as_bytes(value)):
            told.add(f"{column} gives away: a choice")
    return told


def _has_choice(data: bytes) -> bool:
    return any(word.encode() in data for word in (walk.TOPIC, walk.REGION))


def _told_by_store(place: Place, needles: Needles) -> set[str]:
    return {f"{key} gives away: {name}" for key, data in place.stored() for name in needles.within(data)}


def _told_by_words(running: Running, place: Place) -> set[str]:
    """Topic and region are ordinary words: looked for where no page and no route can have written them."""
    logs = [("the log", running.server.log.read_bytes())]
    logs += [("PostgreSQL's log", place.postgres.log.read_bytes())] if place.postgres else []
    return {f"{name} gives away: a choice" for name, data in (*logs, *place.stored()) if _has_choice(data)}


def _told_by_files(files: Files, needles: Needles, at: Moments) -> set[str]:
    told = set()
    for path, data in files.changed():
        told |= {f"{path} gives away: {name}" for name in needles.within(data)}
        if at.told_by_bytes(data):
            told.add(f"{path} gives away: a moment")
    return told


def _told_by_leftovers(begin: datetime, needles: Needles) -> set[str]:
    """Files that anybody made in the machine's own temporary folders meanwhile."""
    told = set()
    for folder in {Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp"), Path("/dev/shm")}:
        for path in folder.glob("*"):
            try:
                if path.is_file() and path.stat().st_mtime >= begin.timestamp() and path.stat().st_size < 2**24:
                    told |= {f"{path} gives away: {name}" for name in needles.within(path.read_bytes())}
            except OSError:
                continue
    return told
