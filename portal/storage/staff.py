"""Staff members, their memberships, and the boxes that hold an organisation's secret for each of them."""

from datetime import date

from sqlalchemy import Connection, Row, and_, delete, func, insert, or_, select, update

from portal.model.staff import Member, Membership, Role, StaffMember
from portal.storage.tables import membership_keys, memberships, organisation_keys, staff


def add(db: Connection, staff_id: str, name: str, name_key: str, invitation: bytes, until: date) -> None:
    db.execute(
        insert(staff).values(
            id=staff_id,
            name=name,
            name_key=name_key,
            session_number=1,
            passes=0,
            memory=0,
            totp_step=0,
            invitation=invitation,
            invited_until=until,
            removed=False,
        )
    )


def by_name_key(db: Connection, name_key: str) -> StaffMember | None:
    row = db.execute(select(staff).where(staff.c.name_key == name_key)).first()
    return _member(row) if row else None


def by_id(db: Connection, staff_id: str) -> StaffMember | None:
    row = db.execute(select(staff).where(staff.c.id == staff_id)).first()
    return _member(row) if row else None


def names(db: Connection, staff_ids: set[str]) -> dict[str, str]:
    rows = db.execute(select(staff.c.id, staff.c.name).where(staff.c.id.in_(staff_ids)))
    return {row.id: row.name for row in rows}


def invited(db: Connection, name_key: str, invitation: bytes, today: date) -> StaffMember | None:
    """The member whose unused invitation this is; locked, so that two browsers cannot both use it."""
    row = db.execute(
        select(staff)
        .where(
            staff.c.name_key == name_key,
            staff.c.invitation == invitation,
            staff.c.invited_until >= today,
            staff.c.removed.is_(False),
        )
        .with_for_update()
    ).first()
    return _member(row) if row else None


def renew_invitation(db: Connection, staff_id: str, invitation: bytes, until: date) -> None:
    db.execute(update(staff).where(staff.c.id == staff_id).values(invitation=invitation, invited_until=until))


def set_keys(
    db: Connection,
    staff_id: str,
    *,
    public: bytes,
    public_mark: bytes,
    locked_secret: bytes,
    salt: bytes,
    passes: int,
    memory: int,
    sealed_totp: bytes | None = None,
) -> None:
    """Store a (re)locked pair, end every session of the account and use up its invitation."""
    values: dict[str, object] = {
        "public": public,
        "public_mark": public_mark,
        "locked_secret": locked_secret,
        "salt": salt,
        "passes": passes,
        "memory": memory,
        "session_number": staff.c.session_number + 1,
        "invitation": None,
        "invited_until": None,
    }
    if sealed_totp is not None:
        values["sealed_totp"] = sealed_totp
    db.execute(update(staff).where(staff.c.id == staff_id).values(**values))


def use_step(db: Connection, staff_id: str, step: int) -> bool:
    """Use up a one-time step; False when it, or a later one, was used already."""
    done = db.execute(update(staff).where(staff.c.id == staff_id, staff.c.totp_step < step).values(totp_step=step))
    return done.rowcount == 1


def add_membership(db: Connection, staff_id: str, organisation_id: str, role: Role, state: Membership) -> None:
    db.execute(insert(memberships).values(staff_id=staff_id, organisation_id=organisation_id, role=role, state=state))


def is_member(db: Connection, staff_id: str, organisation_id: str) -> bool:
    query = select(memberships.c.staff_id).where(
        memberships.c.staff_id == staff_id, memberships.c.organisation_id == organisation_id
    )
    return db.execute(query).first() is not None


def set_keyed(db: Connection, staff_id: str) -> None:
    """A new pair reads nothing until a colleague confirms it, in every organisation."""
    db.execute(update(memberships).where(memberships.c.staff_id == staff_id).values(state=Membership.KEYED))
    db.execute(delete(membership_keys).where(membership_keys.c.staff_id == staff_id))


def confirm(db: Connection, staff_id: str, organisation_id: str, version: int, secret_box: bytes) -> bool:
    """Give a keyed member the organisation's secret; False when the membership was not waiting for it."""
    done = db.execute(
        update(memberships)
        .where(
            memberships.c.staff_id == staff_id,
            memberships.c.organisation_id == organisation_id,
            memberships.c.state == Membership.KEYED,
        )
        .values(state=Membership.CONFIRMED)
    )
    if done.rowcount != 1:
        return False
    db.execute(
        insert(membership_keys).values(
            staff_id=staff_id, organisation_id=organisation_id, version=version, secret_box=secret_box
        )
    )
    return True


def organisations_of(db: Connection, staff_id: str) -> list[str]:
    query = select(memberships.c.organisation_id).where(memberships.c.staff_id == staff_id)
    return [row.organisation_id for row in db.execute(query)]


def secret_boxes(db: Connection, staff_id: str) -> list[tuple[str, int, bytes]]:
    """(organisation, version, box) for each organisation in which the member is confirmed."""
    query = select(membership_keys.c.organisation_id, membership_keys.c.version, membership_keys.c.secret_box).join(
        memberships,
        and_(
            memberships.c.staff_id == membership_keys.c.staff_id,
            memberships.c.organisation_id == membership_keys.c.organisation_id,
        ),
    )
    rows = db.execute(query.where(memberships.c.staff_id == staff_id, memberships.c.state == Membership.CONFIRMED))
    return [(row.organisation_id, row.version, row.secret_box) for row in rows]


def members_of(db: Connection, organisation_id: str) -> list[Member]:
    """Everybody of one organisation, each with the box of its newest key version."""
    newest = (
        select(func.max(organisation_keys.c.version))
        .where(organisation_keys.c.organisation_id == organisation_id)
        .scalar_subquery()
    )
    query = (
        select(
            memberships,
            staff.c.name,
            staff.c.public,
            staff.c.public_mark,
            membership_keys.c.version,
            membership_keys.c.secret_box,
        )
        .join(staff, staff.c.id == memberships.c.staff_id)
        .outerjoin(
            membership_keys,
            and_(
                membership_keys.c.staff_id == memberships.c.staff_id,
                membership_keys.c.organisation_id == memberships.c.organisation_id,
                or_(membership_keys.c.version == newest, membership_keys.c.version.is_(None)),
            ),
        )
        .where(memberships.c.organisation_id == organisation_id, staff.c.removed.is_(False))
        .order_by(staff.c.name)
    )
    return [
        Member(
            row.staff_id,
            row.name,
            row.organisation_id,
            Role(row.role),
            Membership(row.state),
            row.public,
            row.public_mark,
            row.secret_box,
            row.version,
        )
        for row in db.execute(query)
    ]


def _member(row: Row[tuple[object, ...]]) -> StaffMember:
    return StaffMember(
        id=row.id,
        name=row.name,
        session_number=row.session_number,
        public=row.public,
        locked_secret=row.locked_secret,
        salt=row.salt,
        passes=row.passes,
        memory=row.memory,
        sealed_totp=row.sealed_totp,
        totp_step=row.totp_step,
        removed=row.removed,
    )
