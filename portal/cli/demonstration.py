"""Demonstration data: five organisations, one confirmed member each, four clearly invented conversations.

It goes the way of real data: every message through the intake rules, every account through an invitation.
"""

import os
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pyotp

from portal.crypto import envelope, totp
from portal.crypto.identities import KeyPair
from portal.crypto.stamps import Stamp
from portal.domain import accounts, inbox, intake, organisations
from portal.domain.desk import Desk
from portal.domain.gate import Gate
from portal.domain.keys import Keys
from portal.model.conversation import Intake
from portal.model.organisation import Organisation, Route
from portal.model.staff import Role
from portal.model.vocabulary import Region, Topic
from portal.storage import staff
from portal.storage.database import Database

SLUG = "demonstration"


@dataclass(frozen=True)
class SignIn:
    organisation: str
    name: str
    password: str = field(repr=False)
    totp_secret: str = field(repr=False)


@dataclass(frozen=True)
class _Plan:
    slug: str
    name: str
    member: str
    readers: str
    languages: tuple[str, ...]
    days: tuple[int, ...]
    regions: tuple[Region, ...] = ()


_PLANS = (
    _Plan(SLUG, "Permanence (démo)", "Lou", "Lou, Sam", ("fr", "nl", "en"), (1, 2, 3, 4, 5)),
    _Plan(
        "icar",
        "ICAR Wallonie",
        "Camille",
        "ICAR Wallonie",
        ("fr", "en"),
        (2, 4),
        (Region.LIEGE, Region.LUXEMBOURG_PROVINCE),
    ),
    _Plan("alias", "Alias", "Noa", "Alias", ("fr", "en", "es", "pt"), (2, 3, 5), (Region.BRUSSELS,)),
    _Plan("boysproject", "Boysproject", "Robin", "Boysproject", ("nl", "en"), (1, 4), (Region.ANTWERP,)),
    _Plan("espace-p", "Espace P", "Maxime", "Espace P", ("fr", "nl"), (1, 3), (Region.HAINAUT, Region.NAMUR)),
)


@dataclass(frozen=True)
class _Letter:
    locale: str
    text: str
    ago: timedelta
    topic: Topic | None = None
    region: Region | None = None
    nickname: str = ""
    answer: str = ""


_LETTERS = (
    _Letter(
        "fr",
        "[Exemple inventé] Bonjour. Je voudrais faire un test, mais je n’ai pas de mutuelle. Est-ce que je dois "
        "donner mon nom ?",
        timedelta(days=2, hours=3),
        topic=Topic.HEALTH,
        nickname="Étoile",
    ),
    _Letter(
        "nl",
        "[Verzonnen voorbeeld] Dag. Iemand dreigt mijn foto’s te delen als ik niet betaal. Wat kan ik doen?",
        timedelta(hours=5),
        topic=Topic.VIOLENCE,
    ),
    _Letter(
        "en",
        "[Invented example] Hello, I just arrived and I want to know my rights before I sign anything. "
        "Who can look at the contract with me?",
        timedelta(days=1, hours=2),
        topic=Topic.WORK,
        answer="[Invented example] Hello, and thank you for writing first. Do not sign yet. You can bring the paper "
        "to us without giving your name; write back here and we will agree on a day.",
    ),
    _Letter(
        "fr",
        "[Exemple inventé] Je suis à Bruxelles et je cherche un endroit où parler, le soir si possible.",
        timedelta(hours=20),
        topic=Topic.MIND,
        region=Region.BRUSSELS,
    ),
)


def load(database: Database, keys: Keys, gate: Gate, now: datetime) -> list[SignIn]:
    """Fill an empty database; the sign-ins, the default organisation's member first."""
    made = [_organisation(database, keys, gate, plan, now) for plan in _PLANS]
    for letter in _LETTERS:
        _send(database, keys, gate, letter, made[0][1], now)
    return [sign for sign, _desk in made]


def write_sign_ins(path: os.PathLike[str], signs: list[SignIn], address: str) -> None:
    """All sign-ins in a file that only its owner reads."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(f"Demonstration only. Sign in at {address}/staff/sign-in\n")
        for sign in signs:
            file.write(
                f"\n{sign.organisation}\n  name: {sign.name}\n  password: {sign.password}\n"
                f"  one-time secret: {sign.totp_secret}\n"
            )


def _organisation(database: Database, keys: Keys, gate: Gate, plan: _Plan, now: datetime) -> tuple[SignIn, Desk]:
    with database.write() as db:
        added = organisations.add(
            db,
            keys.site,
            slug=plan.slug,
            name=plan.name,
            readers=plan.readers,
            languages=plan.languages,
            answer_days=plan.days,
            is_default=plan.slug == SLUG,
        )
        for position, region in enumerate(plan.regions):
            organisations.add_route(db, Route(added.organisation.id, position, None, region, None))
    return _member(database, keys, gate, plan, added.organisation, added.pair, now)


def _member(
    database: Database, keys: Keys, gate: Gate, plan: _Plan, organisation: Organisation, pair: KeyPair, now: datetime
) -> tuple[SignIn, Desk]:
    code = accounts.invite(database, keys.site, plan.member, organisation, Role.COORDINATOR, now.date())
    promised = accounts.join_keys(database, keys.site, plan.member, code, now.date())
    # A code of half a minute ago: the one that the person who tries the portal types must still be unused.
    before = now - timedelta(seconds=30)
    one_time = pyotp.TOTP(totp.to_base32(promised.totp_secret)).at(before)
    accounts.join(database, gate, keys, plan.member, code, promised.password, one_time, now)
    with database.write() as db:
        member = staff.by_id(db, promised.staff_id)
        if member is None or member.public is None:
            raise LookupError("the member that just joined is not there")
        box = envelope.seal_secret(pair.secret, bytes.fromhex(organisation.id), 1, member.public)
        staff.confirm(db, member.id, organisation.id, 1, box)
    sign = SignIn(plan.name, plan.member, promised.password, totp.to_base32(promised.totp_secret))
    return sign, Desk(member, {organisation.id: {1: pair}})


def _send(database: Database, keys: Keys, gate: Gate, letter: _Letter, desk: Desk, now: datetime) -> None:
    written = now - letter.ago
    stamp = Stamp(secrets.token_bytes(16), int(written.timestamp()))
    sent = Intake(letter.text, letter.locale, letter.topic, letter.region, None, letter.nickname)
    accepted = intake.send(database, gate, keys, sent, stamp, written)
    if letter.answer:
        token, answered = secrets.token_bytes(16), written + letter.ago / 2
        inbox.answer(database, keys, desk, accepted.conversation_id, letter.answer, token, 1, answered)
