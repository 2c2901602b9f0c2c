"""Bringing a database to the shape that this version of the portal knows, forwards only."""

from pathlib import Path

from sqlalchemy import inspect

from portal.storage.database import Database

FOLDER = Path(__file__).parent / "migrations"
"""A migration's file begins with the name of its revision: what is newest is known without loading any."""


class SchemaError(RuntimeError):
    """The database is of another version; the sentence says which way to go."""


def upgrade(database: Database, revision: str = "head") -> None:
    """Run the migrations that are missing. Raises SchemaError for a database newer than the portal."""
    if _known(database) == _revisions()[-1]:
        return
    # Loaded only where there is something to do: it takes as long as a quarter of a start.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["engine"] = database.engine
    command.upgrade(config, revision)


def check(database: Database) -> None:
    """Raise SchemaError unless the database is exactly of this version. Touches nothing."""
    if _known(database) != _revisions()[-1]:
        raise SchemaError("The database is of an older version. Run `flask portal setup`, then start again.")


def _known(database: Database) -> str | None:
    with database.engine.connect() as connection:
        current: str | None = None
        if inspect(connection).has_table("alembic_version"):
            current = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if current is not None and current not in _revisions():
        raise SchemaError(
            "The database was written by a newer version of the portal. Install that version, or restore a backup "
            "of this one; nothing was changed."
        )
    return current


def _revisions() -> list[str]:
    """In their order."""
    return sorted(path.name.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*_*.py"))
