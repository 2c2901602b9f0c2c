"""The page with the code: after sending, and again until the visit ends."""

from base64 import b64encode
from io import BytesIO

import segno
from flask import Response, g

from portal import clock
from portal.crypto import receipts
from portal.i18n.formats import full_date, weekday
from portal.storage import organisations
from portal.web import forms, pages
from portal.web.headers import Policy
from portal.web.portal import portal


def show(receipt: str, organisation_id: str, *, urgent: bool, first: bool) -> Response:
    with portal().database.read() as db:
        organisation = organisations.by_id(db, organisation_id)
    today = clock.today()
    look = organisation.next_answer_day(today) if organisation else today
    return pages.show(
        "contact/code.html",
        Policy.CODE,
        path="contact",
        switch="none",
        groups=receipts.groups(receipt),
        qr=picture(receipt),
        look_again=f"{weekday(look, g.locale)} {full_date(look, g.locale)}",
        organisation_name=organisation.name if organisation else "",
        urgent=urgent,
        first=first,
        csrf=forms.token(),
    )


def picture(receipt: str) -> str:
    """A QR image of the digits alone, as a PNG: Tor Browser at its safest shows no SVG."""
    out = BytesIO()
    # One mask of the eight, whichever: trying them all is a fifth of the work of taking a message, and chooses between
    # patterns that with random digits are equally good.
    segno.make(receipt, error="m", micro=False, mask=0).save(out, kind="png", scale=5, border=4)
    return "data:image/png;base64," + b64encode(out.getvalue()).decode("ascii")
