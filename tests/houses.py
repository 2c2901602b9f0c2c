"""A portal made for a test: real rooms on a real database, with cheap costs that exist nowhere but here."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pyotp

from portal import clock
from portal.cli import demonstration
from portal.config import ROOT, Settings
from portal.crypto.cost import Cost
from portal.crypto.site import SiteKey
from portal.crypto.stamps import Stamp
from portal.domain import accounts, intake
from portal.domain import desk as desks
from portal.domain.desk import Desk
from portal.domain.gate import Gate
from portal.domain.keys import Keys
from portal.model.conversation import Intake
from portal.storage.database import Database

CHEAP = Cost(1, 8192)
SITE_KEY = SiteKey(1, bytes(range(32)))


def settings(var: Path, **more: Any) -> Settings:
    """Settings of a portal on loopback, its files in `var`."""
    given: dict[str, Any] = {
        "site_key": SITE_KEY,
        "var": var,
        "root": ROOT,
        "demonstration": True,
        "visitor_cost": CHEAP,
        "staff_cost": CHEAP,
    }
    return Settings(**{**given, **more})


@dataclass
class House:
    """What rules need, and people to play with."""

    database: Database
    keys: Keys
    gate: Gate
    signs: list[demonstration.SignIn]

    def send(self, text: str = "Bonjour", *, now: datetime | None = None, **more: Any) -> intake.Accepted:
        """A first message, from a form of its own."""
        now = now or clock.now()
        stamp = more.pop("stamp", None) or Stamp(secrets.token_bytes(16), int(now.timestamp()))
        sent = Intake(text, **{"locale": "fr", **more})
        return intake.send(self.database, self.gate, self.keys, sent, stamp, now)

    def desk(self, place: int = 0, *, now: datetime | None = None) -> Desk:
        """The desk of the member of one demonstration organisation; 0 is the default one."""
        now = now or clock.now()
        sign = self.signs[place]
        signed = None
        # Each half minute has one code: a test that signs in twice takes the next one.
        for ahead in (0, 30):
            code = one_time_code(sign, now + timedelta(seconds=ahead))
            try:
                signed = accounts.sign_in(
                    self.database, self.gate, self.keys, sign.name, sign.password, code, now
                )
                break
            except accounts.SignInError:
                continue
        assert signed is not None
        with self.database.read() as db:
            return desks.unlock(db, signed.member, signed.pair)


def keys() -> Keys:
    return Keys(SITE_KEY, CHEAP, CHEAP)


def one_time_code(sign: demonstration.SignIn, now: datetime) -> str:
    return pyotp.TOTP(sign.totp_secret).at(now)


def furnished(database: Database, now: datetime | None = None) -> House:
    """A house with the demonstration data."""
    gate = Gate(2)
    signs = demonstration.load(database, keys(), gate, now or clock.now())
    return House(database, keys(), gate, signs)
