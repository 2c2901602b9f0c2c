"""Flask-Limiter, asked by hand: a sender over the limit is slowed with the text kept, never sent away by a decorator.

Store down: sending and opening count in this process; staff sign-in is closed.
"""

import logging
from datetime import datetime

from flask import Flask, request
from flask_limiter import Limiter
from limits import RateLimitItem, RateLimitItemPerMinute
from limits.errors import StorageError
from limits.strategies import FixedWindowRateLimiter, RateLimiter
from werkzeug.middleware.proxy_fix import ProxyFix

from portal.domain import abuse
from portal.errors import FullError, SlowDownError, StoreDownError, TryLaterError
from portal.storage import counters
from portal.storage.volatile import Memory
from portal.web.portal import Portal, portal

WINDOW = 10
"""Minutes. Short, so that the hourly change of the key lets through one window more at most."""
SENDING = (RateLimitItemPerMinute(6, WINDOW), RateLimitItemPerMinute(60, WINDOW))
OPENING = (RateLimitItemPerMinute(40, WINDOW), RateLimitItemPerMinute(200, WINDOW))
SIGN_IN = (RateLimitItemPerMinute(12, WINDOW), RateLimitItemPerMinute(40, WINDOW))
ONION = {"send": 100, "open": 400, "sign-in": 40}
"""All of Tor is one neighbour, so it is given more."""
ORGANISATION = RateLimitItemPerMinute(300, WINDOW)
REPLIES = RateLimitItemPerMinute(30, WINDOW)
"""Of one conversation: whoever replies has a conversation already, so no address is needed to count by."""
USES = 3
"""How often a ticket lets its form through: a double tap is two."""
STEPS = RateLimitItemPerMinute(12, WINDOW)
"""One-time codes after a right password, per account: three of a million fit at any moment."""
REDIS_WAITS = {"socket_timeout": 2, "socket_connect_timeout": 2}

_own_counts = FixedWindowRateLimiter(counters.Counters())
_own_store = Memory()


def init_app(app: Flask, house: Portal) -> None:
    # Its logger writes the limited key and the address of the view.
    logging.getLogger("flask-limiter").disabled = True
    if house.settings.proxy_hops:
        # Only what our own proxies wrote is believed; what a client put in front of it names nobody.
        hops = house.settings.proxy_hops
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops)  # type: ignore[method-assign]
    app.config["RATELIMIT_ENABLED"] = house.settings.rate_limits
    house.limiter = Limiter(
        key_func=lambda: "unused",
        app=app,
        strategy="fixed-window",
        key_prefix="portal",
        storage_uri=house.settings.redis_url or f"{counters.SCHEME}://",
        # A store that hangs must not hold a text up for longer than a person waits.
        storage_options={"wrap_exceptions": True, **(REDIS_WAITS if house.settings.redis_url else {})},
    )


def sending(nonce: bytes, token: str, now: datetime) -> None:
    """Count one sending. Raises SlowDownError, whose `token` value lets the same form through after the wait."""
    if not _has_waited(nonce, token, now):
        _slow_down(_over("send", SENDING, now), nonce, now)


def replying(conversation_id: str, form: bytes, token: str, now: datetime) -> None:
    """Count one reply. Raises SlowDownError."""
    if not _enabled() or _has_waited(form, token, now):
        return
    # Hashed like an address: a counter does not say in which conversation somebody writes just now.
    bucket = abuse.bucket(_key(now, closed=False), conversation_id)
    if not _hit(REPLIES, "reply", bucket):
        _slow_down(_tries_over("reply", bucket, closed=False), form, now)


def _has_waited(form: bytes, token: str, now: datetime) -> bool:
    """Whether a form brings a ticket whose moment has come. Raises SlowDownError when it comes too early."""
    left = abuse.seconds_left(portal().keys.site, form, token, now)
    if left:
        raise SlowDownError(seconds=left, token=token)
    if left is None or not _enabled():
        return False
    # A few times only: one wait must not open the door to a flood under one form.
    bucket = abuse.bucket(_key(now, closed=False), token)
    return _hit(RateLimitItemPerMinute(USES, WINDOW), "ticket", bucket)


def _slow_down(over: int, form: bytes, now: datetime) -> None:
    if over:
        seconds = abuse.wait_seconds(over)
        moment = int(now.timestamp()) + seconds
        raise SlowDownError(seconds=seconds, token=abuse.wait_token(portal().keys.site, form, moment))


def organisation(organisation_id: str) -> None:
    """Above a generous cap the text waits in the form. Raises FullError."""
    if _enabled() and not _hit(ORGANISATION, "organisation", organisation_id):
        raise FullError()


def opening(now: datetime) -> None:
    """Count one try at a code. Raises TryLaterError."""
    if _over("open", OPENING, now):
        raise TryLaterError()


def sign_in(now: datetime) -> None:
    """Count one try at a password or an invitation. Raises TryLaterError, and StoreDownError when nothing counts."""
    if _over("sign-in", SIGN_IN, now, closed=True):
        raise TryLaterError()


def one_time_step(staff_id: str) -> bool:
    """Whether this account may try one more one-time code."""
    return not _enabled() or _hit(STEPS, "step", staff_id, closed=True)


def _over(action: str, limits: tuple[RateLimitItem, RateLimitItem], now: datetime, *, closed: bool = False) -> int:
    """Count this request under each of its prefixes; how far it is over the first full one (0: within all)."""
    if not _enabled():
        return 0
    key, onion = _key(now, closed=closed), _by_onion()
    pairs = list(zip(abuse.prefixes(request.remote_addr or "", onion=onion), limits, strict=False))
    # Widest first, and no further once it is full: whoever walks through a large network would fill the counters of
    # everybody else's neighbourhoods.
    for prefix, limit in reversed(pairs):
        item = RateLimitItemPerMinute(ONION[action], WINDOW) if onion else limit
        bucket = abuse.bucket(key, prefix)
        if not _hit(item, action, bucket, closed=closed):
            return _tries_over(action, bucket, closed=closed)
    return 0


def _key(now: datetime, *, closed: bool) -> bytes:
    try:
        return abuse.hourly_key(portal().store, now)
    except StoreDownError:
        if closed:
            raise
        return abuse.hourly_key(_own_store, now)


def _tries_over(action: str, bucket: str, *, closed: bool) -> int:
    """How many tries beyond the limit; they have counts of their own, because a full window does not tell how full."""
    steps = (RateLimitItemPerMinute(most, WINDOW) for most in range(1, 12))
    return 1 + sum(not _hit(step, action, f"beyond-{step.amount}", bucket, closed=closed) for step in steps)


def _hit(item: RateLimitItem, *identifiers: str, closed: bool = False) -> bool:
    try:
        return _strategy().hit(item, *identifiers)
    except StorageError:
        if closed:
            raise StoreDownError() from None
        return _own_counts.hit(item, *identifiers)


def _strategy() -> RateLimiter:
    limiter = portal().limiter
    if limiter is None:
        raise LookupError("the limiter was not set up by the factory")
    return limiter.limiter


def _enabled() -> bool:
    return portal().settings.rate_limits


def _by_onion() -> bool:
    """Whether the request came in by the onion service's own socket, which no header can claim."""
    port = portal().settings.onion_port
    listener = request.environ.get("gunicorn.socket")
    return bool(port and listener is not None and listener.getsockname()[1] == port)
