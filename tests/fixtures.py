"""Databases and stores for every test that stores: each runs on SQLite and PostgreSQL, in memory and in Redis."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from portal.storage import schema
from portal.storage.database import Database
from portal.storage.volatile import Memory, Redis, Volatile
from tests import houses
from tests.houses import House
from tests.servers import PostgresServer, RedisServer


@pytest.fixture(scope="session")
def _postgres_template(postgres: PostgresServer) -> str:
    """One migrated database that all others are copied from."""
    url = postgres.database_url()
    database = Database(url)
    schema.upgrade(database)
    database.close()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated, empty database."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'portal.db'}"
        database = Database(url)
        schema.upgrade(database)
        database.close()
        yield url
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    url = postgres.database_url(like=request.getfixturevalue("_postgres_template"))
    yield url
    postgres.drop(url)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def house(database: Database) -> House:
    """A furnished house: five organisations, four conversations."""
    return houses.furnished(database)


@pytest.fixture(params=["memory", "redis"])
def store(request: pytest.FixtureRequest) -> Volatile:
    if request.param == "memory":
        return Memory()
    redis_server: RedisServer = request.getfixturevalue("redis_server")
    return Redis(redis_server.url)
