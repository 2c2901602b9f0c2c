"""The inbox: who waits for us, what was answered, what is closed. Rows are plain links; looking changes nothing."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from flask import Response, g, request

from portal import clock
from portal.domain import inbox
from portal.domain.desk import Desk
from portal.domain.inbox import InboxRow
from portal.i18n.catalogues import translate
from portal.i18n.locales import LOCALES
from portal.model.conversation import Status
from portal.storage import organisations
from portal.web import forms, pages
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.staff import blueprint, guard

room = blueprint("inbox", __name__)

LATE = timedelta(days=1)


@dataclass(frozen=True)
class View:
    key: str
    label: str
    count: int
    current: bool
    address: str


@dataclass(frozen=True)
class Row:
    id: str
    title: str
    locale_name: str
    since_text: str
    late: bool
    urgent: bool
    claimed_by: str | None
    organisation_name: str
    address: str
    current: bool
    preview: str = field(repr=False)


@room.get("/")
@guard.signed_in
def waiting() -> Response:
    desk = guard.at_desk()
    return pages.show("staff/inbox.html", Policy.STAFF, path="", switch="none", **panes(desk))


def panes(desk: Desk, current: str = "", status: Status | None = None) -> dict[str, Any]:
    """What stands beside every staff page: the views, and the rows of the chosen one."""
    database, now = portal().database, clock.now()
    status = status or _chosen()
    counts = inbox.counts(database, desk, now)
    with database.read() as db:
        names = {one.id: one.name for one in organisations.all_of_them(db)}
    rows = [row(one, now, names, current, status) for one in inbox.rows(database, desk, status, now)]
    return {
        "views": [_view(one, counts[one], one is status and not current) for one in Status],
        "rows": rows,
        "organisations": [names[one] for one in sorted(desk.organisation_ids) if one in names],
        "member_name": desk.member.name,
        "view": status.value,
        "csrf": forms.token(),
    }


def row(one: InboxRow, now: datetime, names: dict[str, str], current: str, status: Status) -> Row:
    header, conversation = one.opened.header, one.opened.row
    since = header.waiting_since or header.last_staff or header.last_visitor or now
    return Row(
        id=conversation.id,
        title=title(header.topic),
        locale_name=LOCALES[header.locale].name if header.locale in LOCALES else header.locale,
        since_text=since_text(now - since),
        late=conversation.status is Status.WAITING and now - since > LATE,
        urgent=conversation.urgent,
        claimed_by=one.claimed_by,
        organisation_name=names.get(conversation.organisation_id, ""),
        address=f"/staff/conversations/{conversation.id}" + (f"?view={status}" if status is not Status.WAITING else ""),
        current=conversation.id == current,
        preview=header.preview,
    )


def title(topic: str | None) -> str:
    return translate(g.locale, f"topic-{topic}" if topic else "staff-no-topic")


def since_text(ago: timedelta) -> str:
    """How long somebody has waited, in the largest unit that says it."""
    if ago < timedelta(hours=1):
        return translate(g.locale, "staff-since-minutes", count=int(ago.total_seconds() // 60))
    if ago < timedelta(days=1):
        return translate(g.locale, "staff-since-hours", count=int(ago.total_seconds() // 3600))
    return translate(g.locale, "staff-since-days", count=ago.days)


def _view(status: Status, count: int, current: bool) -> View:
    address = "/staff/" if status is Status.WAITING else f"/staff/?view={status}"
    return View(status.value, translate(g.locale, f"staff-view-{status}"), count, current, address)


def _chosen() -> Status:
    try:
        return Status(request.args.get("view", Status.WAITING))
    except ValueError:
        return Status.WAITING
