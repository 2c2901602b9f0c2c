"""Migrations run forwards on both databases, and a database of another version is refused before it is touched."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from portal.storage import schema
from portal.storage.database import Database
from portal.storage.tables import metadata
from tests.servers import PostgresServer

REVISIONS = [one.revision for one in ScriptDirectory(str(schema.FOLDER)).walk_revisions()][::-1]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'empty.db'}")
        yield database
        database.close()
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    url = postgres.database_url()
    database = Database(url)
    yield database
    database.close()
    postgres.drop(url)


@pytest.mark.parametrize("start", [None, *REVISIONS])
def test_forwards_from_empty_and_from_each_revision(empty: Database, start: str | None) -> None:
    if start is not None:
        schema.upgrade(empty, start)
    schema.upgrade(empty)
    schema.check(empty)
    with empty.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = [one for one in compare_metadata(context, metadata) if "comment" not in str(one[0])]
    assert found == []
    with empty.read() as db:
        assert db.execute(text("SELECT value FROM counters WHERE name = 'waiting'")).scalar_one() == 0


def test_an_empty_or_older_database_is_refused(empty: Database) -> None:
    with pytest.raises(schema.SchemaError, match="older version"):
        schema.check(empty)
    assert inspect(empty.engine).get_table_names() == []


def test_a_newer_database_is_refused_and_left_alone(empty: Database) -> None:
    schema.upgrade(empty)
    with empty.write() as db:
        db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for act in (schema.check, schema.upgrade):
        with pytest.raises(schema.SchemaError, match="newer version"):
            act(empty)


def test_a_file_begins_with_the_name_of_its_revision() -> None:
    """By these names it is known whether there is anything to do, without loading what does it."""
    assert schema._revisions() == REVISIONS
