"""How long a conversation is kept, and what its end destroys."""

from datetime import date, timedelta

from sqlalchemy import Connection

from portal.crypto.site import SiteKey, Use
from portal.storage import conversations, organisations

BACKUP_DAYS = 14
ERASURE_DAYS = 30
STAMP_DAYS = 3
"""A tombstone has to outlive 48 hours; days are the finest thing stored in the clear, so it is given three."""


def keep_until(db: Connection, organisation_id: str, today: date) -> date:
    """The day that a message of today keeps its conversation until."""
    organisation = organisations.by_id(db, organisation_id)
    return today + timedelta(days=organisation.retention_days if organisation else BACKUP_DAYS)


def erase(db: Connection, site: SiteKey, conversation_id: str, today: date) -> None:
    """Destroy a conversation; what stays is one keyed hash, so that a restored backup can forget it again.

    The caller runs `database.forget_deleted()` after the commit.
    """
    conversations.erase(db, conversation_id)
    mark = site.derive(Use.ERASURE, bytes.fromhex(conversation_id))
    conversations.remember_erasure(db, mark, today + timedelta(days=ERASURE_DAYS))
    conversations.drop_marks(db, today)


def burn_stamp(db: Connection, site: SiteKey, lookup: bytes, today: date) -> None:
    """After this the form that sent a conversation shows no code and revives nothing.

    The form is known by the look-up that its stamp leads to, not by the stamp itself: whoever came back by code,
    perhaps in another browser, has no stamp, and the form she left open must not bring back what she erased.
    """
    conversations.burn(db, site.derive(Use.TOMBSTONE, lookup), today + timedelta(days=STAMP_DAYS))
    conversations.drop_marks(db, today)


def is_burnt(db: Connection, site: SiteKey, lookup: bytes) -> bool:
    return conversations.is_burnt(db, site.derive(Use.TOMBSTONE, lookup))
