"""Adding an organisation: its public face, its first pair, and the recovery key that is kept on paper."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from portal.crypto import envelope, recovery
from portal.crypto.identities import KeyPair
from portal.crypto.site import SiteKey
from portal.domain.keys import check_mark, new_id, public_mark
from portal.model.organisation import Organisation, OrganisationKey, Route
from portal.storage import organisations
from portal.storage.database import Database


@dataclass(frozen=True)
class Added:
    organisation: Organisation
    pair: KeyPair = field(repr=False)


def add(
    db: Connection,
    site: SiteKey,
    *,
    slug: str,
    name: str,
    readers: str,
    languages: tuple[str, ...],
    answer_days: tuple[int, ...],
    retention_days: int = 90,
    is_default: bool = False,
    recovery_words: str | None = None,
) -> Added:
    """Store an organisation and its first pair. Without recovery words only a member's password opens it."""
    organisation = Organisation(
        new_id(), slug, name, readers, languages, answer_days, retention_days, is_default, None, None, None
    )
    if is_default:
        organisations.clear_default(db)
    organisations.add(db, organisation)
    pair = KeyPair.generate()
    recovery_public = recovery_box = None
    if recovery_words is not None:
        recovery_public = recovery.pair(site, recovery_words).public
        recovery_box = envelope.seal_secret(pair.secret, bytes.fromhex(organisation.id), 1, recovery_public)
    mark = public_mark(site, organisation.id, 1, pair.public, recovery_public)
    organisations.add_key(db, OrganisationKey(organisation.id, 1, pair.public, recovery_public, recovery_box, mark))
    return Added(organisation, pair)


def add_route(db: Connection, route: Route) -> None:
    organisations.add_route(db, new_id(), route)


def key_to_seal_to(db: Connection, site: SiteKey, organisation_id: str) -> OrganisationKey:
    """The newest public identity of an organisation. Raises AlteredKeyError when it was put there by somebody else."""
    key = organisations.newest_key(db, organisation_id)
    check_mark(site, key.mark, organisation_id, key.version, key.public, key.recovery_public)
    return key


def answering(database: Database, today: date) -> list[Organisation]:
    """Organisations that can be chosen today: those that can open what they receive and are not away."""
    with database.read() as db:
        found = organisations.answering(db)
    return [one for one in found if not one.is_absent(today) or one.replacement_id]
