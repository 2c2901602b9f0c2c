"""Bringing a database to the shape that this version of the portal knows, forwards only."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from portal.storage.database import Database

FOLDER = Path(__file__).parent / "migrations"


class SchemaError(RuntimeError):
    """The database is of another version; the sentence says which way to go."""


def upgrade(database: Database, revision: str = "head") -> None:
    """Run the migrations that are missing. Raises SchemaError for a database newer than the portal."""
    _known(database)
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["engine"] = database.engine
    command.upgrade(config, revision)


def check(database: Database) -> None:
    """Raise SchemaError unless the database is exactly of this version. Touches nothing."""
    current = _known(database)
    if current != _scripts().get_current_head():
        raise SchemaError("The database is of an older version. Run `flask portal setup`, then start again.")


def _known(database: Database) -> str | None:
    with database.engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and current not in {script.revision for script in _scripts().walk_revisions()}:
        raise SchemaError(
            "The database was written by a newer version of the portal. Install that version, or restore a backup "
            "of this one; nothing was changed."
        )
    return current


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(FOLDER))
