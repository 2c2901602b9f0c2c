"""Figures: month × organisation × one dimension, written as things happen, so that they survive erasure.

No combination of two dimensions is ever counted. What is kept is one padded, sealed blob per month and
organisation; what is shown outside is another rule's matter.
"""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection

from portal.crypto import envelope
from portal.crypto.site import SiteKey
from portal.model.conversation import Header
from portal.storage import figures

Counts = dict[str, dict[str, int]]
"""Event → dimension value ("" is the total, else "topic:health") → count."""

_CLASSES = (
    (timedelta(hours=1), "within-hour"),
    (timedelta(days=1), "within-day"),
    (timedelta(days=3), "within-three-days"),
    (timedelta(days=7), "within-week"),
)


def waiting_class(waited: timedelta) -> str:
    return next((name for least, name in _CLASSES if waited <= least), "longer")


def month_of(moment: datetime) -> str:
    return f"{moment:%Y-%m}"


def dimensions(header: Header) -> tuple[str, ...]:
    """The single dimensions that one conversation is counted under."""
    topic = header.topic or "not-known"
    region = header.region or "not-known"
    domain = header.topic.domain if header.topic else "not-known"
    return ("", f"topic:{topic}", f"domain:{domain}", f"region:{region}", f"locale:{header.locale}")


def count(
    db: Connection, site: SiteKey, event: str, header: Header, organisation_id: str, month: str, more: str = ""
) -> Header:
    """Count one event of one conversation, at most once in its life; returns the header that remembers it."""
    if event in header.counted:
        return header
    values = (*dimensions(header), more) if more else dimensions(header)
    _add(db, site, month, organisation_id, event, values)
    return header.but(counted=header.counted | {event})


def count_total(db: Connection, site: SiteKey, event: str, organisation_id: str, month: str) -> None:
    """Count an event whose conversation cannot be asked any more."""
    _add(db, site, month, organisation_id, event, ("",))


def read(db: Connection, site: SiteKey, month: str, organisation_id: str) -> Mapping[str, Mapping[str, int]]:
    row = figures.of(db, month, organisation_id)
    return _open(site, month, organisation_id, *row) if row else {}


def _add(db: Connection, site: SiteKey, month: str, organisation_id: str, event: str, values: tuple[str, ...]) -> None:
    figures.ensure(db, month, organisation_id, _seal(site, month, organisation_id, 0, {}))
    version, sealed = figures.locked(db, month, organisation_id)
    counts = _open(site, month, organisation_id, version, sealed)
    row = counts.setdefault(event, {})
    for value in values:
        row[value] = row.get(value, 0) + 1
    sealed = _seal(site, month, organisation_id, version + 1, counts)
    figures.rewrite(db, month, organisation_id, version + 1, sealed)


def _seal(site: SiteKey, month: str, organisation_id: str, version: int, counts: Counts) -> bytes:
    plain = json.dumps(counts, separators=(",", ":")).encode()
    return envelope.seal_figures(site, month, bytes.fromhex(organisation_id), version, plain)


def _open(site: SiteKey, month: str, organisation_id: str, version: int, sealed: bytes) -> Counts:
    plain = envelope.open_figures(site, month, bytes.fromhex(organisation_id), version, sealed)
    counts: Counts = json.loads(plain)
    return counts
