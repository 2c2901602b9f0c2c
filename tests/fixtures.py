"""Databases and stores for every test that stores: each runs on SQLite and PostgreSQL, in memory and in Redis."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from portal import create_app, serving
from portal.cli.demonstration import SignIn
from portal.domain.gate import Gate
from portal.library.answers import Answers
from portal.storage import organisations, schema
from portal.storage.database import Database
from portal.storage.volatile import Memory, Redis, Volatile
from tests import houses
from tests.houses import House
from tests.portal_server import PortalServer
from tests.process import free_port
from tests.servers import PostgresServer, RedisServer


@dataclass(frozen=True)
class Template:
    """A database that others are copied from: migrating and furnishing each anew would take most of the time."""

    url: str
    signs: list[SignIn]


def _template(url: str, *, furnished: bool) -> Template:
    database = Database(url)
    schema.upgrade(database)
    signs = houses.furnished(database).signs if furnished else []
    database.close()
    return Template(url, signs)


@pytest.fixture(scope="session")
def sqlite_templates(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Template]:
    """Furnished or not → template."""
    folder = tmp_path_factory.mktemp("templates")
    urls = {furnished: f"sqlite:///{folder / str(furnished)}.db" for furnished in (False, True)}
    return {furnished: _template(url, furnished=furnished) for furnished, url in urls.items()}


@pytest.fixture(scope="session")
def postgres_templates(postgres: PostgresServer) -> dict[bool, Template]:
    return {furnished: _template(postgres.database_url(), furnished=furnished) for furnished in (False, True)}


@pytest.fixture
def template(request: pytest.FixtureRequest) -> Template:
    """What this test's database begins as: furnished when the test asks for people, empty otherwise."""
    furnished = "house" in request.fixturenames
    name = "sqlite_templates" if request.node.callspec.params["database_url"] == "sqlite" else "postgres_templates"
    templates: dict[bool, Template] = request.getfixturevalue(name)
    return templates[furnished]


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, template: Template, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated database of the test's own."""
    if request.param == "sqlite":
        path = tmp_path / "portal.db"
        shutil.copyfile(template.url.removeprefix("sqlite:///"), path)
        yield f"sqlite:///{path}"
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    url = postgres.database_url(like=template.url)
    yield url
    postgres.drop(url)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def house(database: Database, template: Template) -> House:
    """A furnished house: five organisations, four conversations."""
    return House(database, houses.keys(), Gate(2), template.signs)


@pytest.fixture(params=["memory", "redis"])
def store(request: pytest.FixtureRequest) -> Volatile:
    if request.param == "memory":
        return Memory()
    redis_server: RedisServer = request.getfixturevalue("redis_server")
    return Redis(redis_server.url)


@pytest.fixture(scope="session")
def site_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled pages, made once for all processes of a run: the folder that `var/pages` is linked from."""
    base = tmp_path_factory.getbasetemp()
    var = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "compiled"
    var.mkdir(exist_ok=True)
    with (var / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        serving.compiled(houses.settings(var))
    return var / "pages"


@pytest.fixture(scope="session")
def site_answers(site_pages: Path) -> Answers:
    """The compiled pages as every furnished portal of this process serves them."""
    return serving.compiled(houses.settings(site_pages.parent))


@pytest.fixture
def var(tmp_path: Path, site_pages: Path) -> Path:
    """A `var/` of its own, with the pages in it."""
    folder = tmp_path / "var"
    folder.mkdir()
    # Links: the pages are by far the largest file of a test, and nobody writes into it.
    shutil.copytree(site_pages, folder / "pages", copy_function=os.link)
    return folder


@dataclass
class Inside:
    """A portal in this process, furnished, to be asked through Flask's test client."""

    app: Flask
    house: House

    @property
    def client(self) -> FlaskClient:
        """A stranger: a browser of its own, without cookies."""
        return self.app.test_client()


@pytest.fixture
def inside(var: Path, house: House, database_url: str, site_answers: Answers) -> Iterator[Inside]:
    """On SQLite and on PostgreSQL, sessions in memory."""
    app = create_app(houses.settings(var, database_url=database_url))
    app.extensions["portal"].shelf.answers = site_answers
    yield Inside(app, house)
    app.extensions["exits"].wait()
    app.extensions["portal"].database.close()


@dataclass
class Running:
    """A portal in a process of its own, as it is shipped, with cheap costs."""

    address: str
    var: Path
    house: House
    server: PortalServer

    @property
    def log(self) -> str:
        return self.server.log.read_text(errors="replace")


@pytest.fixture
def serve(var: Path) -> Iterator[Callable[..., Running]]:
    """Starts furnished servers: `serve(database_url)`, more settings as keywords."""
    started: list[Running] = []

    def start(database_url: str = "", **more: Any) -> Running:
        url = database_url or f"sqlite:///{var / 'portal.db'}"
        database = Database(url)
        schema.upgrade(database)
        with database.read() as db:
            empty = organisations.is_empty(db)
        house = houses.furnished(database) if empty else House(database, houses.keys(), Gate(2), [])
        port = free_port()
        settings = {"var": str(var), "port": port, "database_url": url, **more}
        server = PortalServer(settings)
        server.start()
        running = Running(f"http://127.0.0.1:{port}", var, house, server)
        started.append(running)
        return running

    yield start
    for running in started:
        running.server.close()
        running.house.database.close()
