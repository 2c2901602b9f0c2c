"""Accounts: invitation, joining, sign-in, password change.

Promises: a wrong name, a wrong password and a wrong one-time code are one answer after the same work; a one-time
code works once; a new pair reads nothing until a colleague, or the recovery key, confirms it.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from portal.crypto import passwords, totp
from portal.crypto.cost import Cost
from portal.crypto.identities import KeyPair
from portal.crypto.site import SiteKey, Use
from portal.domain import names
from portal.domain.gate import Gate
from portal.domain.keys import Keys, new_id, public_mark
from portal.errors import InvitationError, NameTakenError, OneTimeCodeError, SignInError, WrongPasswordError
from portal.i18n.composing import composed
from portal.model.organisation import Organisation
from portal.model.staff import Membership, Role, StaffMember
from portal.storage import staff
from portal.storage.database import Database

INVITATION_DAYS = 7
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True)
class SignedIn:
    member: StaffMember
    pair: KeyPair = field(repr=False)


@dataclass(frozen=True)
class JoinKeys:
    """What a new member is shown once; derived from the invitation, so that it is kept nowhere meanwhile."""

    staff_id: str
    password: str = field(repr=False)
    totp_secret: bytes = field(repr=False)


def invite(database: Database, site: SiteKey, name: str, organisation: Organisation, role: Role, today: date) -> str:
    """Ask somebody to come; the code to hand over by hand. An unused invitation is replaced by a new one.

    Raises UnclearNameError, NameTakenError.
    """
    name = names.clean(name)
    key = names.fold(name)
    code = "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(4))
    mark, until = _invitation_mark(site, key, code), today + timedelta(days=INVITATION_DAYS)
    with database.write() as db:
        member = staff.by_name_key(db, key)
        if member is not None and _is_another(db, member, name, organisation):
            raise NameTakenError()
        if member is None:
            staff_id = new_id()
            staff.add(db, staff_id, name, key, mark, until)
        elif member.has_joined:
            staff_id = member.id
            code = ""
        else:
            staff_id = member.id
            staff.renew_invitation(db, staff_id, mark, until)
        if not staff.is_member(db, staff_id, organisation.id):
            state = Membership.KEYED if member and member.has_joined else Membership.INVITED
            staff.add_membership(db, staff_id, organisation.id, role, state)
    return code


def _is_another(db: Connection, member: StaffMember, name: str, organisation: Organisation) -> bool:
    """Whether a name belongs to somebody else than the person who is being invited.

    A name that only looks the same is another's. So is one that another organisation invited and that nobody has
    joined under yet: whoever holds the newer code would join under it, and be let in by both.
    """
    if member.removed or composed(member.name).casefold() != composed(name).casefold():
        return True
    return not member.has_joined and not staff.is_member(db, member.id, organisation.id)


def join_keys(database: Database, site: SiteKey, name: str, code: str, today: date) -> JoinKeys:
    """What an invitation promises. Raises InvitationError; spends nothing."""
    key, code = names.fold(name), _plain_code(code)
    with database.read() as db:
        member = staff.invited(db, key, _invitation_mark(site, key, code), today)
    if member is None:
        raise InvitationError()
    seed = (bytes.fromhex(member.id), code.encode())
    return JoinKeys(
        member.id,
        passwords.from_bytes(site.derive(Use.JOIN_PASSWORD, *seed)),
        site.derive(Use.JOIN_TOTP, *seed)[:20],
    )


def join(
    database: Database, gate: Gate, keys: Keys, name: str, code: str, password: str, one_time: str, now: datetime
) -> None:
    """Make the member's pair and lock it. Raises InvitationError, OneTimeCodeError, PasswordShortError and
    PasswordCommonError; the invitation is spent only when everything fits."""
    promised = join_keys(database, keys.site, name, code, now.date())
    passwords.check(password)
    step = totp.step_of(promised.totp_secret, one_time, int(now.timestamp()), 0)
    if step is None:
        raise OneTimeCodeError()
    pair, salt, owner = KeyPair.generate(), secrets.token_bytes(16), bytes.fromhex(promised.staff_id)
    locked = gate.opening(lambda: passwords.lock(keys.site, password, pair.secret, salt, keys.staff_cost, owner))
    key = names.fold(name)
    with database.write() as db:
        if staff.invited(db, key, _invitation_mark(keys.site, key, _plain_code(code)), now.date()) is None:
            raise InvitationError()
        staff.set_keys(
            db,
            promised.staff_id,
            public=pair.public,
            public_mark=public_mark(keys.site, promised.staff_id, 0, pair.public),
            locked_secret=locked,
            salt=salt,
            passes=keys.staff_cost.passes,
            memory=keys.staff_cost.memory,
            sealed_totp=totp.seal(keys.site, owner, promised.totp_secret),
        )
        staff.use_step(db, promised.staff_id, step)
        staff.set_keyed(db, promised.staff_id)


def sign_in(
    database: Database,
    gate: Gate,
    keys: Keys,
    name: str,
    password: str,
    one_time: str,
    now: datetime,
    *,
    may_try_step: Callable[[str], bool] = lambda _staff_id: True,
) -> SignedIn:
    """Unlock a member's pair. Raises SignInError, BusyError.

    `may_try_step` bounds wrong one-time codes of one account: whoever has the password could guess on from many
    addresses, and three codes of a million fit at any moment.
    """
    with database.read() as db:
        member = staff.by_name_key(db, names.fold(name))
    pair = gate.opening(lambda: _try(keys, member, password))
    if member is None or pair is None or member.sealed_totp is None:
        raise SignInError()
    if not may_try_step(member.id):
        raise SignInError()
    secret = totp.open_(keys.site, bytes.fromhex(member.id), member.sealed_totp)
    step = totp.step_of(secret, one_time, int(now.timestamp()), member.totp_step)
    if step is None:
        raise SignInError()
    # Committed by itself: whatever fails afterwards, a code that was seen over a shoulder is spent.
    with database.write() as db:
        if not staff.use_step(db, member.id, step):
            raise SignInError()
    return SignedIn(member, pair)


def _try(keys: Keys, member: StaffMember | None, password: str) -> KeyPair | None:
    """The member's pair, or None. An unknown name costs what a known one costs, else time would tell them apart."""
    if member is None or member.removed or member.locked_secret is None or member.salt is None:
        owner, salt, cost, locked = bytes(16), bytes(16), keys.staff_cost, bytes(72)
    else:
        owner, salt, locked = bytes.fromhex(member.id), member.salt, member.locked_secret
        cost = Cost(member.passes, member.memory)
    try:
        return KeyPair.from_secret(passwords.unlock(keys.site, password, locked, salt, cost, owner))
    except WrongPasswordError:
        return None


def change_password(database: Database, gate: Gate, keys: Keys, member: StaffMember, old: str, new: str) -> StaffMember:
    """Relock the same pair and end every other session. Raises WrongPasswordError and what `passwords.check` raises."""
    passwords.check(new)
    pair = gate.opening(lambda: _try(keys, member, old))
    if pair is None:
        raise WrongPasswordError()
    salt, owner = secrets.token_bytes(16), bytes.fromhex(member.id)
    locked = gate.opening(lambda: passwords.lock(keys.site, new, pair.secret, salt, keys.staff_cost, owner))
    with database.write() as db:
        staff.set_keys(
            db,
            member.id,
            public=pair.public,
            public_mark=public_mark(keys.site, member.id, 0, pair.public),
            locked_secret=locked,
            salt=salt,
            passes=keys.staff_cost.passes,
            memory=keys.staff_cost.memory,
        )
        changed = staff.by_id(db, member.id)
    if changed is None:
        raise SignInError()
    return changed


def _plain_code(code: str) -> str:
    return "".join(character for character in code.casefold() if character in _ALPHABET)


def _invitation_mark(site: SiteKey, name_key: str, code: str) -> bytes:
    return site.derive(Use.INVITATION, name_key.encode("utf-8", "replace"), _plain_code(code).encode())
