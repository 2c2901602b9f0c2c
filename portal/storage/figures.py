"""One sealed blob of counts per month and organisation."""

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from portal.storage.tables import figures


def ensure(db: Connection, month: str, organisation_id: str, empty: bytes) -> None:
    """Make sure that the row is there, so that it can be locked."""
    dialect = sqlite_insert if db.dialect.name == "sqlite" else postgresql_insert
    db.execute(
        dialect(figures)
        .values(month=month, organisation_id=organisation_id, version=0, sealed=empty)
        .on_conflict_do_nothing()
    )


def locked(db: Connection, month: str, organisation_id: str) -> tuple[int, bytes]:
    """(version, sealed), and nobody else rewrites it until this transaction ends."""
    row = db.execute(
        select(figures.c.version, figures.c.sealed)
        .where(figures.c.month == month, figures.c.organisation_id == organisation_id)
        .with_for_update()
    ).one()
    return row.version, row.sealed


def of(db: Connection, month: str, organisation_id: str) -> tuple[int, bytes] | None:
    row = db.execute(
        select(figures.c.version, figures.c.sealed).where(
            figures.c.month == month, figures.c.organisation_id == organisation_id
        )
    ).first()
    return (row.version, row.sealed) if row else None


def rewrite(db: Connection, month: str, organisation_id: str, version: int, sealed: bytes) -> None:
    db.execute(
        update(figures)
        .where(figures.c.month == month, figures.c.organisation_id == organisation_id)
        .values(version=version, sealed=sealed)
    )
