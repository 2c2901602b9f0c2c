"""The only reader of time. What is stored in the clear is a day, never a moment."""

import time
from datetime import date, datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Brussels")


def now() -> datetime:
    """The present moment, aware, in Belgium. It may be sealed, shown or blurred, but not stored as it is."""
    return datetime.now(ZONE)


def today() -> date:
    return now().date()


def monotonic() -> float:
    """Seconds that only grow, for lifetimes kept in memory."""
    return time.monotonic()


def sleep(seconds: float) -> None:
    time.sleep(seconds)
