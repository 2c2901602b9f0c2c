"""The database is locked, read-only, full or gone: nothing typed is lost, and each page says what to do."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event, text
from sqlalchemy.engine import make_url

from portal import clock, create_app
from portal.i18n.catalogues import translate
from portal.storage import database as databases
from portal.storage import organisations, schema
from portal.storage.database import Database
from portal.web.portal import Portal
from tests import houses
from tests.fixtures import Inside
from tests.houses import one_time_code
from tests.servers import PostgresServer
from tests.visitors import LANGUAGES, TYPED, Visitor, code, error, form, read, says, words


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second for a lock, so that a test need not wait five."""
    monkeypatch.setattr(databases, "BUSY_SECONDS", 1)


LONG = "La mésange " + "x" * 15_000
"""Longer than the room that may be left in the pages of a file that cannot grow."""

Break = Callable[[Inside], AbstractContextManager[None]]


def portal_of(inside: Inside) -> Portal:
    portal: Portal = inside.app.extensions["portal"]
    return portal


@contextmanager
def locked(inside: Inside) -> Iterator[None]:
    """Somebody else is writing, and does not come to an end."""
    with inside.house.database.engine.connect() as other:
        if inside.house.database.is_sqlite:
            other.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            other.execute(text("LOCK TABLE conversations, counters, messages, tombstones, staff IN EXCLUSIVE MODE"))
        yield
        other.rollback()


@contextmanager
def _every_connection(inside: Inside, *commands: str) -> Iterator[None]:
    """New connections begin with these commands; there are only new ones."""

    def run(connection: object, _record: object) -> None:
        for command in commands:
            cursor = connection.cursor()  # type: ignore[attr-defined]
            cursor.execute(command)
            cursor.close()
        if not portal_of(inside).database.is_sqlite:
            connection.commit()  # type: ignore[attr-defined]

    engine = portal_of(inside).database.engine
    engine.dispose()
    event.listen(engine, "connect", run)
    yield
    event.remove(engine, "connect", run)
    engine.dispose()


@contextmanager
def read_only(inside: Inside) -> Iterator[None]:
    sqlite = portal_of(inside).database.is_sqlite
    with _every_connection(inside, "PRAGMA query_only=ON" if sqlite else "SET default_transaction_read_only = on"):
        yield


@contextmanager
def full(inside: Inside) -> Iterator[None]:
    """SQLite may not grow by a page; PostgreSQL answers as it does when its disk is full."""
    database = portal_of(inside).database
    if database.is_sqlite:
        with _every_connection(inside, "PRAGMA max_page_count=1"):
            yield
        return
    with database.write() as db:
        db.execute(text("CREATE FUNCTION full_disk() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION "
                        "'could not extend file' USING ERRCODE = '53100'; END $$ LANGUAGE plpgsql"))  # fmt: skip
        db.execute(text("CREATE TRIGGER full_disk BEFORE INSERT ON messages EXECUTE FUNCTION full_disk()"))
    yield
    with database.write() as db:
        db.execute(text("DROP TRIGGER full_disk ON messages"))
        db.execute(text("DROP FUNCTION full_disk"))


@contextmanager
def gone(inside: Inside) -> Iterator[None]:
    """The file is not there any more, or nobody listens."""
    database = portal_of(inside).database
    database.engine.dispose()
    inside.house.database.engine.dispose()
    if database.is_sqlite:
        path = Path(str(database.url.database))
        os.rename(path, path.with_suffix(".away"))  # noqa: PTH104 - beside it
        path.mkdir()
        yield
        path.rmdir()
        os.rename(path.with_suffix(".away"), path)  # noqa: PTH104
        return
    url = make_url(database.url)
    admin = psycopg.connect(host=str(url.query["host"]), user="postgres", dbname="postgres", autocommit=True)
    with admin:
        admin.execute(f'ALTER DATABASE "{url.database}" ALLOW_CONNECTIONS false')
        yield
        admin.execute(f'ALTER DATABASE "{url.database}" ALLOW_CONNECTIONS true')


CASES = [
    (locked, "error-database-busy"),
    (read_only, "error-database-down"),
    (gone, "error-database-down"),
    (full, "error-database-down"),
]
BREAKS = pytest.mark.parametrize(("broken", "key"), CASES)


@BREAKS
def test_a_first_message_stands_in_the_form_again(inside: Inside, broken: Break, key: str) -> None:
    with inside.house.database.read() as db:
        alias = next(one for one in organisations.all_of_them(db) if one.slug == "alias")
    typed = {**TYPED, "organisation": alias.id}
    again = []
    for locale in LANGUAGES:
        visitor = Visitor(inside.client, locale)
        one = visitor.contact()
        with broken(inside):
            answer = visitor.send(one, **typed)
            assert answer.status_code == 503
            assert says(answer, locale, key), error(answer)
            kept = form(answer, "/contact")
            assert {**kept.values, **typed, "stamp": one.values["stamp"]} == kept.values
            assert "Set-Cookie" not in answer.headers
            assert visitor.get("contact").status_code == 200
            # A counter that is there already can be counted on even where no message fits any more.
            assert broken is full or inside.client.get("/readyz").status_code == 503
            assert inside.client.get("/healthz").status_code == 200
            assert inside.client.get(f"/{locale}/u34").status_code == 200
        again.append((visitor, kept))
    for visitor, kept in again:
        assert code(visitor.send(kept)), "the same form sends once it is well again"
        assert "Un canari" in words(visitor.frame())


@BREAKS
def test_a_reply_stands_in_the_form_again(inside: Inside, broken: Break, key: str) -> None:
    for locale in LANGUAGES:
        visitor = Visitor(inside.client, locale)
        receipt = code(visitor.write(message="Un canari"))
        one = visitor.reply_form()
        with broken(inside):
            answer = visitor.send(one, message=LONG)
            assert answer.status_code == 503
            assert says(answer, locale, key), error(answer)
            kept = next(each for each in read(answer).forms if "message" in each.values)
            assert kept.values["message"] == LONG
            assert kept.values["token"] == one.values["token"]
            frame = visitor.frame()
            assert frame.status_code == 200
            assert len(frame.data) == 16 * 1024
            assert translate(locale, "frame-ended") not in words(frame)
        if kept.action.endswith("/reply"):
            assert visitor.send(kept).status_code == 303
        else:
            assert visitor.send(kept, receipt=receipt).status_code == 303
        assert "La mésange" in words(visitor.frame())


# Where the disk is full, what is only taken away still can be.
@pytest.mark.parametrize(("broken", "key"), CASES[:-1])
def test_leaving_and_erasing(inside: Inside, broken: Break, key: str) -> None:
    visitor = Visitor(inside.client)
    receipt = code(visitor.write(message="Un canari"))
    leave, erase = form(visitor.thread(), "/leave"), form(visitor.get("conversation/erase"), "/erase")
    with broken(inside):
        answer = visitor.send(erase)
        assert answer.status_code == 503
        assert says(answer, "fr", key)
        left = visitor.send(leave)
        assert left.status_code == 200, "whatever the database says, this browser forgets"
        assert "visit=;" in left.headers["Set-Cookie"]
        assert visitor.get("exit").status_code == 303
    assert "receipt" in form(visitor.thread(), "/conversation").values
    assert visitor.open(receipt).status_code == 303


@BREAKS
def test_opening_keeps_the_code_and_the_text(inside: Inside, broken: Break, key: str) -> None:
    for locale in LANGUAGES:
        visitor = Visitor(inside.client, locale)
        receipt = code(Visitor(inside.client).write(message="Un canari"))
        with broken(inside):
            answer = visitor.open(receipt, message=LONG)
            assert answer.status_code == 503
            assert says(answer, locale, key), error(answer)
            kept = form(answer, "/conversation")
            assert kept.values["receipt"] == receipt
            assert kept.values["message"] == LONG
        assert visitor.send(kept).status_code == 303
        assert words(visitor.frame()).count("La mésange") == 1


@pytest.mark.parametrize(("broken", "key"), CASES[:-1])
def test_staff_are_told_and_keep_what_they_typed(inside: Inside, broken: Break, key: str) -> None:
    sign = inside.house.signs[0]
    with broken(inside):
        for locale in LANGUAGES:
            data = {"name": sign.name, "password": sign.password, "code": one_time_code(sign, clock.now())}
            kept = {**data, "kept": "Un brouillon", "kept_for": "a" * 32}
            answer = inside.client.post("/staff/sign-in", data=kept, headers={"Accept-Language": locale})
            assert answer.status_code == 503
            assert says(answer, locale, key), error(answer)
            assert form(answer, "/sign-in").values["kept"] == "Un brouillon"


def test_postgresql_stops_and_starts_again(tmp_path: Path, site_pages: Path) -> None:
    with PostgresServer() as server:
        database = Database(server.database_url())
        schema.upgrade(database)
        house = houses.furnished(database)
        var = tmp_path / "own"
        var.mkdir()
        shutil.copytree(site_pages, var / "pages", copy_function=os.link)
        app = create_app(houses.settings(var, database_url=database.url.render_as_string(hide_password=False)))
        visitor = Visitor(app.test_client())
        one = visitor.contact()
        server.kill()
        answer = visitor.send(one, message="Un canari")
        assert says(answer, "fr", "error-database-down"), error(answer)
        kept = form(answer, "/contact")
        server.start()
        assert code(visitor.send(kept))
        app.extensions["portal"].database.close()
        house.database.close()
