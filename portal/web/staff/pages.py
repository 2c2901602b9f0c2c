"""Reader pages whose facts somebody should have checked again by now."""

from dataclasses import replace

from flask import Response, g

from portal import clock
from portal.library import sources, translations
from portal.model.page import Source
from portal.web import pages
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.staff import blueprint, guard
from portal.web.staff.inbox import panes

room = blueprint("pages", __name__)


@room.get("/pages")
@guard.signed_in
def look() -> Response:
    content = portal().settings.root / "content"
    overdue = [_here(one) for one in translations.overdue(content, clock.today())]
    desk = guard.at_desk()
    return pages.show("staff/pages.html", Policy.STAFF, path="", switch="none", overdue=overdue, **panes(desk))


def _here(french: Source) -> Source:
    """Under its title in the member's language, where there is one."""
    content = portal().settings.root / "content"
    path = content / g.locale / french.section.folder / french.path.name
    here = sources.read(path, content)[0] if path.is_file() else None
    return replace(here, check_by=french.check_by) if here is not None else french
