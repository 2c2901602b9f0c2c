"""The data inventory says all that is kept: the tables, the volatile store, the files of `var/`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from portal import clock, create_app, serving
from portal.config import ROOT
from portal.storage.inventory import FILES, VOLATILE, Kept, document
from portal.storage.tables import metadata
from tests import houses
from tests.fixtures import Running
from tests.houses import House
from tests.servers import RedisServer

PAGE = ROOT / "docs" / "data-inventory.md"


def _unlisted(names: set[str], listed: tuple[Kept, ...]) -> set[str]:
    return {name for name in names if not any(one.form.fullmatch(name) for one in listed)}


def test_the_page_is_what_the_tables_say() -> None:
    assert PAGE.read_text("utf-8") == document(), "run: .venv/bin/flask portal inventory > docs/data-inventory.md"


def test_every_column_stands_in_it() -> None:
    rows = document().splitlines()
    for table in metadata.sorted_tables:
        start = rows.index(f"### {table.name}")
        written = rows[start + 4 : start + 4 + len(table.columns)]
        assert [(row.split("`")[1], row.split(" | ")[2].removesuffix(" |")) for row in written] == [
            (column.name, column.comment) for column in table.columns
        ]


def _sign_in(client: FlaskClient, house: House, password: str) -> int:
    sign = house.signs[1]
    code = houses.one_time_code(sign, clock.now())
    return client.post("/staff/sign-in", data={"name": sign.name, "password": password, "code": code}).status_code


def _busy_day(client: FlaskClient, house: House) -> None:
    """Something of everything that leaves a trace in the store: sending, opening, signing in, each too often too."""
    for _ in range(8):
        form = client.get("/fr/contact").get_data(as_text=True)
        stamp = form.partition('name="stamp" value="')[2].partition('"')[0]
        client.post("/fr/contact", data={"message": "Bonjour", "stamp": stamp})
    for _ in range(42):
        client.post("/fr/conversation", data={"receipt": "1234 5678 9012 3456 7855"})
    assert _sign_in(client, house, house.signs[1].password) == 303
    assert client.get("/staff/").status_code == 200


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_store_holds_nothing_else(var: Path, house: House, database_url: str, redis_server: RedisServer) -> None:
    app = create_app(houses.settings(var, database_url=database_url, redis_url=redis_server.url))
    _busy_day(app.test_client(), house)
    with redis_server.client() as redis:
        names = list(redis.scan_iter())
        endless = {name for name in names if redis.ttl(name) == -1}
    found = {name.removeprefix("portal:").removeprefix("LIMITS:") for name in names}
    app.extensions["portal"].database.close()
    assert not endless
    assert not _unlisted(found, VOLATILE)
    missing = [one.name for one in VOLATILE if not any(one.form.fullmatch(name) for name in found)]
    assert not missing, f"the inventory lists what nothing wrote: {missing}"


def test_var_holds_no_other_file(serve: Callable[..., Running]) -> None:
    running = serve()
    running.house.send("Bonjour")
    found = {str(path.relative_to(running.var)) for path in running.var.rglob("*") if path.is_file()}
    assert {"portal.db", "portal.lock"} <= found
    assert not _unlisted(found, FILES)


@pytest.mark.parametrize("name", ["site.key", serving.DEMONSTRATION + ".txt"])
def test_files_that_commands_write_are_listed(name: str) -> None:
    assert not _unlisted({name}, FILES)
