"""Who reads for an organisation: a colleague who can, or the recovery key, hands on the organisation's secret."""

from dataclasses import dataclass

from sqlalchemy import Connection

from portal.crypto import envelope, recovery
from portal.crypto.identities import KeyPair
from portal.crypto.site import SiteKey
from portal.domain.desk import Desk
from portal.domain.keys import check_mark, public_mark
from portal.domain.organisations import key_to_seal_to
from portal.errors import NotAllowedError, NotFoundError, RecoveryKeyError
from portal.model.organisation import Organisation
from portal.model.staff import Member, Membership
from portal.storage import organisations, staff
from portal.storage.database import Database


@dataclass(frozen=True)
class Person:
    staff_id: str
    name: str
    state: Membership
    is_me: bool
    can_confirm: bool
    """Whether whoever looks may let this colleague in."""


@dataclass(frozen=True)
class Group:
    """The people of one organisation, as one of them sees it."""

    organisation_id: str
    name: str
    people: tuple[Person, ...]
    needs_recovery_key: bool
    """Nobody here reads yet: whoever looks may open it with the recovery key."""


def people(database: Database, desk: Desk) -> list[Group]:
    """Each organisation that the member belongs to."""
    with database.read() as db:
        mine = staff.organisations_of(db, desk.member.id)
        found = [one for one in (organisations.by_id(db, organisation_id) for organisation_id in mine) if one]
        return [_group(one, staff.members_of(db, one.id), desk) for one in found]


def _group(organisation: Organisation, members: list[Member], desk: Desk) -> Group:
    reads = organisation.id in desk.organisation_ids
    return Group(
        organisation.id,
        organisation.name,
        tuple(
            Person(
                member.staff_id,
                member.name,
                member.state,
                is_me=member.staff_id == desk.member.id,
                can_confirm=reads and member.state is Membership.KEYED,
            )
            for member in members
        ),
        needs_recovery_key=not any(member.state is Membership.CONFIRMED for member in members),
    )


def confirm(database: Database, site: SiteKey, desk: Desk, organisation_id: str, staff_id: str) -> None:
    """Seal the organisation's secret to a colleague whose pair is waiting. Raises NotAllowedError, NotFoundError."""
    pairs = desk.secrets.get(organisation_id)
    if not pairs:
        raise NotAllowedError()
    version = max(pairs)
    with database.write() as db:
        _hand_on(db, site, organisation_id, staff_id, version, pairs[version])


def confirm_first(database: Database, site: SiteKey, organisation_id: str, staff_id: str, words: str) -> None:
    """Open the organisation's secret with the recovery key and seal it to a member of it.

    Raises RecoveryKeyError, NotFoundError.
    """
    pair = recovery.pair(site, words)
    with database.write() as db:
        if not staff.is_member(db, staff_id, organisation_id):
            raise NotFoundError()
        key = key_to_seal_to(db, site, organisation_id)
        if key.recovery_box is None or key.recovery_public != pair.public:
            raise RecoveryKeyError()
        secret = envelope.open_secret(key.recovery_box, bytes.fromhex(organisation_id), key.version, pair)
        _hand_on(db, site, organisation_id, staff_id, key.version, KeyPair.from_secret(secret))


def replace_recovery_key(database: Database, site: SiteKey, desk: Desk, organisation_id: str, words: str) -> None:
    """Seal the organisation's secret to a new recovery key; the old one opens nothing any more.

    Raises NotAllowedError.
    """
    pairs = desk.secrets.get(organisation_id)
    if not pairs:
        raise NotAllowedError()
    version, public = max(pairs), recovery.pair(site, words).public
    box = envelope.seal_secret(pairs[version].secret, bytes.fromhex(organisation_id), version, public)
    mark = public_mark(site, organisation_id, version, pairs[version].public, public)
    with database.write() as db:
        organisations.set_recovery(db, organisation_id, version, public, box, mark)


def _hand_on(
    db: Connection, site: SiteKey, organisation_id: str, staff_id: str, version: int, pair: KeyPair
) -> None:
    waiting = {
        member.staff_id: member
        for member in staff.members_of(db, organisation_id)
        if member.state is Membership.KEYED and member.public is not None
    }
    member = waiting.get(staff_id)
    if member is None or member.public is None:
        raise NotFoundError()
    check_mark(site, member.public_mark, member.staff_id, 0, member.public)
    box = envelope.seal_secret(pair.secret, bytes.fromhex(organisation_id), version, member.public)
    staff.confirm(db, staff_id, organisation_id, version, box)
