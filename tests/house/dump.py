"""Everything that a database holds, to be held against the same a moment later."""

from sqlalchemy import select

from portal.storage.database import Database
from portal.storage.tables import metadata


def of(database: Database) -> dict[str, list[str]]:
    """Table → its rows in an order that is always the same."""
    with database.read() as db:
        return {
            table.name: sorted(repr(tuple(row)) for row in db.execute(select(table)))
            for table in metadata.sorted_tables
        }
