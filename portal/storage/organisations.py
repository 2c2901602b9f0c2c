"""Organisations, their public keys, and the routes to them."""

from collections.abc import Sequence

from sqlalchemy import Connection, Row, exists, insert, select, update

from portal.model.organisation import Organisation, OrganisationKey, Route
from portal.model.staff import Membership
from portal.model.vocabulary import Region, Topic
from portal.storage.tables import memberships, organisation_keys, organisations, routes, staff


def add(db: Connection, organisation: Organisation) -> None:
    db.execute(
        insert(organisations).values(
            id=organisation.id,
            slug=organisation.slug,
            name=organisation.name,
            readers=organisation.readers,
            languages=" ".join(organisation.languages),
            answer_days=" ".join(map(str, organisation.answer_days)),
            absent_from=organisation.absent_from,
            absent_to=organisation.absent_to,
            replacement_id=organisation.replacement_id,
            retention_days=organisation.retention_days,
            is_default=organisation.is_default,
        )
    )


def is_empty(db: Connection) -> bool:
    return db.execute(select(organisations.c.id).limit(1)).first() is None


def all_of_them(db: Connection) -> list[Organisation]:
    return [_organisation(row) for row in db.execute(select(organisations).order_by(organisations.c.name))]


def answering(db: Connection) -> list[Organisation]:
    """Organisations with at least one confirmed member: the only ones that can open what is sealed to them."""
    confirmed = exists().where(
        memberships.c.organisation_id == organisations.c.id,
        memberships.c.state == Membership.CONFIRMED,
        memberships.c.staff_id == staff.c.id,
        staff.c.removed.is_(False),
    )
    query = select(organisations).where(confirmed).order_by(organisations.c.name)
    return [_organisation(row) for row in db.execute(query)]


def by_id(db: Connection, organisation_id: str) -> Organisation | None:
    row = db.execute(select(organisations).where(organisations.c.id == organisation_id)).first()
    return _organisation(row) if row else None


def by_slug(db: Connection, slug: str) -> Organisation | None:
    row = db.execute(select(organisations).where(organisations.c.slug == slug)).first()
    return _organisation(row) if row else None


def clear_default(db: Connection) -> None:
    db.execute(update(organisations).values(is_default=False))


def add_key(db: Connection, key: OrganisationKey) -> None:
    db.execute(
        insert(organisation_keys).values(
            organisation_id=key.organisation_id,
            version=key.version,
            public=key.public,
            recovery_public=key.recovery_public,
            recovery_box=key.recovery_box,
            mark=key.mark,
        )
    )


def newest_key(db: Connection, organisation_id: str) -> OrganisationKey:
    row = db.execute(
        select(organisation_keys)
        .where(organisation_keys.c.organisation_id == organisation_id)
        .order_by(organisation_keys.c.version.desc())
        .limit(1)
    ).one()
    return OrganisationKey(
        row.organisation_id, row.version, row.public, row.recovery_public, row.recovery_box, row.mark
    )


def set_recovery(db: Connection, organisation_id: str, version: int, public: bytes, box: bytes, mark: bytes) -> None:
    db.execute(
        update(organisation_keys)
        .where(organisation_keys.c.organisation_id == organisation_id, organisation_keys.c.version == version)
        .values(recovery_public=public, recovery_box=box, mark=mark)
    )


def add_route(db: Connection, route_id: str, route: Route) -> None:
    db.execute(
        insert(routes).values(
            id=route_id,
            organisation_id=route.organisation_id,
            position=route.position,
            topic=route.topic,
            region=route.region,
            locale=route.locale,
        )
    )


def all_routes(db: Connection) -> Sequence[Route]:
    return [
        Route(
            row.organisation_id,
            row.position,
            Topic(row.topic) if row.topic else None,
            Region(row.region) if row.region else None,
            row.locale,
        )
        for row in db.execute(select(routes).order_by(routes.c.position))
    ]


def _organisation(row: Row[tuple[object, ...]]) -> Organisation:
    return Organisation(
        id=row.id,
        slug=row.slug,
        name=row.name,
        readers=row.readers,
        languages=tuple(row.languages.split()),
        answer_days=tuple(int(day) for day in row.answer_days.split()),
        retention_days=row.retention_days,
        is_default=row.is_default,
        absent_from=row.absent_from,
        absent_to=row.absent_to,
        replacement_id=row.replacement_id,
    )
