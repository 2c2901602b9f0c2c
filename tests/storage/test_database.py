"""What was written is on disk, what failed left nothing, and what a driver says never reaches anybody."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError

from portal.errors import DatabaseBusyError, DatabaseDownError
from portal.storage import database as databases
from portal.storage.database import Database, UnsafeDatabaseError
from tests.servers import PostgresServer


def _value(database: Database) -> int:
    with database.read() as db:
        return int(db.execute(text("SELECT value FROM counters")).scalar_one())


def test_an_exception_rolls_back(database: Database) -> None:
    def fails() -> None:
        with database.write() as db:
            db.execute(text("UPDATE counters SET value = 7"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert _value(database) == 0


def test_reading_sees_one_moment(database: Database) -> None:
    with database.write() as db:
        db.execute(text("UPDATE counters SET value = 1"))
    assert _value(database) == 1


def test_a_lock_is_told_as_busy(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "BUSY_SECONDS", 1)
    impatient = Database(database.url.render_as_string(hide_password=False))
    with database.write() as db:
        db.execute(text("UPDATE counters SET value = 1"))
        with pytest.raises(DatabaseBusyError), impatient.write() as other:
            other.execute(text("UPDATE counters SET value = 2"))
    impatient.close()
    assert _value(database) == 1


def test_a_database_that_is_not_there_is_told_as_down(tmp_path: Path) -> None:
    for url in (f"sqlite:///{tmp_path}/no/such/folder/portal.db", "postgresql+psycopg://nobody@127.0.0.1:9/none"):
        away = Database(url)
        with pytest.raises(DatabaseDownError), away.write():
            pass
        assert not away.is_writable()
        away.close()


def test_a_database_that_cannot_be_written_is_told_as_down(database: Database) -> None:
    if database.is_sqlite:
        reading = Database(f"sqlite:///file:{database.url.database}?mode=ro&uri=true")
    else:
        reading = Database(database.url.render_as_string(hide_password=False))
        with reading.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            name = make_url(str(database.url)).database
            connection.execute(text(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'))
        reading.engine.dispose()
    with pytest.raises(DatabaseDownError), reading.write() as db:
        db.execute(text("UPDATE counters SET value = 3"))
    assert not reading.is_writable()
    reading.close()


def test_a_full_disk_is_told_as_down(tmp_path: Path) -> None:
    full = Database(f"sqlite:///{tmp_path / 'full.db'}")
    with full.write() as db:
        db.execute(text("CREATE TABLE t (b blob)"))
    with full.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        # The limit belongs to a connection; the pool hands the same one out again.
    with pytest.raises(DatabaseDownError), full.write() as db:
        db.execute(text("INSERT INTO t VALUES (zeroblob(1000000))"))
    full.close()


def test_values_stay_out_of_what_is_raised(database: Database) -> None:
    with pytest.raises(IntegrityError) as caught, database.write() as db:
        db.execute(text("INSERT INTO counters (name, value) VALUES ('waiting', :value)"), {"value": 20_001})
    assert "20001" not in str(caught.value)


def test_sqlite_is_set_up_to_keep_and_to_forget(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'portal.db'}")
    with database.read() as db:
        set_to = {
            name: db.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "busy_timeout")
        }
    assert set_to == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }
    database.close()


def test_a_postgresql_that_would_log_values_is_refused() -> None:
    with PostgresServer({"log_min_messages": "warning"}) as talkative:
        database = Database(talkative.database_url())
        with pytest.raises(UnsafeDatabaseError, match="log_min_messages"):
            database.check_safe()
        database.close()


def test_a_quiet_postgresql_is_accepted(postgres_url: str) -> None:
    database = Database(postgres_url)
    database.check_safe()
    database.close()


def test_what_was_deleted_leaves_the_files(tmp_path: Path) -> None:
    """Even while a reader holds the checkpoint up: it is done as soon as she is gone."""
    path = tmp_path / "portal.db"
    database = Database(f"sqlite:///{path}")
    with database.write() as db:
        db.execute(text("CREATE TABLE t (b blob)"))
        db.execute(text("INSERT INTO t VALUES (:b)"), {"b": b"canary-on-disk" * 50})
    assert b"canary-on-disk" in path.with_name("portal.db-wal").read_bytes() + path.read_bytes()
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM t").fetchone()
    with database.write() as db:
        db.execute(text("DELETE FROM t"))
    database.forget_deleted()
    reader.close()
    for thread in threading.enumerate():
        if thread.name == "checkpoint":
            thread.join(10)
    left = b"".join(one.read_bytes() for one in tmp_path.iterdir())
    database.close()
    assert b"canary-on-disk" not in left
