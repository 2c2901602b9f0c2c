"""One engine, two kinds of transaction, and errors translated into what a person can be told.

Promises: what `write()` returned from is on disk (SQLite `synchronous=FULL`, PostgreSQL's default); an exception
rolls everything back; no statement's values reach a log or a traceback (`hide_parameters`).
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from portal import clock
from portal.errors import DatabaseBusyError, DatabaseDownError

log = logging.getLogger("portal")

BUSY_SECONDS = 5
CHECKPOINT_MILLISECONDS = 200
_BUSY = ("locked", "busy", "lock timeout", "deadlock", "could not serialize", "canceling statement", "too many")


class UnsafeDatabaseError(RuntimeError):
    """The database would log what it must not; the sentence says what to set."""


class Database:
    """A database address, opened. `write()` and `read()` are the only ways in."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = self._engine()
        self._checkpoint_due = threading.Lock()
        self._writing = threading.Lock()

    def _engine(self) -> Engine:
        if self.is_sqlite:
            engine = create_engine(
                self.url,
                hide_parameters=True,
                pool_size=32,
                max_overflow=32,
                pool_timeout=BUSY_SECONDS,
                connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
            )
            event.listen(engine, "connect", _prepare_sqlite)
            return engine
        return create_engine(
            self.url,
            hide_parameters=True,
            pool_size=8,
            max_overflow=24,
            pool_pre_ping=True,
            pool_timeout=BUSY_SECONDS,
            connect_args={"connect_timeout": 3, "options": f"-c lock_timeout={BUSY_SECONDS}s"},
        )

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is committed when the block ends and rolled back when it raises."""
        with self._in_line(), translated(), self.engine.connect() as connection:
            if self.is_sqlite:
                # Taken at once: a read lock that must grow later could only fail, with the work already done.
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection
            connection.commit()

    @contextmanager
    def _in_line(self) -> Iterator[None]:
        """SQLite has one writer, and who waits for it only tries again now and then: of many the unlucky one would
        wait in vain. Inside this process they stand in a line instead."""
        if not self.is_sqlite:
            yield
            return
        if not self._writing.acquire(timeout=BUSY_SECONDS):
            raise DatabaseBusyError()
        try:
            yield
        finally:
            self._writing.release()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that changes nothing."""
        with translated(), self.engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN")
            yield connection

    def forget_deleted(self) -> None:
        """Remove what was deleted from the files themselves: the journal of SQLite, the dead rows of PostgreSQL.

        Until then the bytes of an erased message stay readable on disk. Readers can hold a checkpoint up, so it
        is tried here once and then, until it succeeds, by a thread of its own.
        """
        if not self._forget_once() and self._checkpoint_due.acquire(blocking=False):
            threading.Thread(target=self._forget_until_done, name="checkpoint", daemon=True).start()

    def _forget_until_done(self) -> None:
        try:
            while not self._forget_once():
                clock.sleep(0.5)
        finally:
            self._checkpoint_due.release()

    def _forget_once(self) -> bool:
        try:
            with self._in_line(), self._autocommitting() as connection:
                if self.is_sqlite:
                    return _checkpoint(connection)
                for table in ("messages", "boxes", "conversations", "participants", "staff_headers", "notes"):
                    connection.execute(text(f"VACUUM {table}"))
                return True
        except (DBAPIError, DatabaseBusyError):
            log.warning("database.checkpoint_later")
            return False

    def _autocommitting(self) -> Connection:
        return self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    def is_writable(self) -> bool:
        """Whether a message could be taken now."""
        try:
            with self.write() as db:
                db.execute(text("UPDATE counters SET value = value WHERE name = 'waiting'"))
            return True
        except (DatabaseBusyError, DatabaseDownError):
            return False

    def check_safe(self) -> None:
        """Refuse a PostgreSQL that would write a message's values into its log when a statement fails."""
        if self.is_sqlite:
            return
        with self.read() as db:
            level = db.execute(text("SHOW log_min_error_statement")).scalar_one()
            length = db.execute(text("SHOW log_parameter_max_length_on_error")).scalar_one()
            least = db.execute(text("SHOW log_min_messages")).scalar_one()
        # A failed constraint quotes the row, and a failed cast the value, in the message itself: only a level
        # above ERROR keeps them out, whatever happens to the statement's own line.
        if level != "panic" or str(length) != "0" or least not in ("fatal", "panic"):
            raise UnsafeDatabaseError(
                "PostgreSQL would log values of statements that fail. Set log_min_messages = fatal, "
                "log_min_error_statement = panic and log_parameter_max_length_on_error = 0, then start again."
            )

    def close(self) -> None:
        self.engine.dispose()


def _checkpoint(connection: Connection) -> bool:
    """Whether the journal could be emptied. Waiting for readers it holds every writer up, so it waits briefly."""
    connection.exec_driver_sql(f"PRAGMA busy_timeout={CHECKPOINT_MILLISECONDS}")
    try:
        return bool(connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0] == 0)
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun in write() and read(), not by the driver
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        f"busy_timeout={BUSY_SECONDS * 1000}",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


@contextmanager
def translated() -> Iterator[None]:
    """Turn what a driver raises into the two things a visitor can be told: press again, or later."""
    try:
        yield
    except (OperationalError, PoolTimeoutError) as error:
        words = str(getattr(error, "orig", error)).lower()
        busy = isinstance(error, PoolTimeoutError) or any(part in words for part in _BUSY)
        # `from None`: the driver's own text may quote what was being written.
        raise (DatabaseBusyError() if busy else DatabaseDownError()) from None
    except DBAPIError as error:
        if error.connection_invalidated or "read-only" in str(error.orig).lower():
            raise DatabaseDownError() from None
        raise
