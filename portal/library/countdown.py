"""How long is left: `{clock: 72}`, a block by itself in a guide.

Without scripts it is a table of weekdays, which is right on every day of the year but for one hour around the two
clock changes. With them a person picks a day and an hour, and `static/js/clock.js` counts. Whole days only, so that the
table can say "at the same hour".
"""

import re
from datetime import date, timedelta

from markupsafe import Markup

from portal.i18n import formats
from portal.i18n.catalogues import translate

BLOCK = re.compile(r"\{clock:\s*(\d{1,3})\s*\}")
ANY = re.compile(r"\{\s*clock\b[^}\n]*\}?")
_DAY = 24
_MOST_DAYS = 6
"""A week later the table would say Monday beside Monday."""
REMEDY = "Write {clock: 72} alone, with an empty line before and after, with 24, 48, 72, 96, 120 or 144 hours"

_MONDAY = date(2026, 1, 5)
_TABLE = Markup('<table class="days"><thead><tr><th scope="col">{}</th><th scope="col">{}</th></tr></thead>{}</table>')
_ROW = Markup("<tr><td>{}</td><td>{}</td></tr>")
# Hidden until the script shows it. No form and no names: nothing here can be sent, whatever is pressed. A browser that
# restores what was typed before is told not to.
_CLOCK = Markup(
    '<div class="clock" data-hours="{}" hidden>'
    '<p><label for="clock-day">{}</label><select id="clock-day" autocomplete="off"><option value="">–</option>'
    '<option value="0">{}</option><option value="1">{}</option><option value="old">{}</option></select></p>'
    '<p><label for="clock-hour">{}</label><select id="clock-hour" autocomplete="off"><option value="">–</option>'
    '</select></p><div role="status">'
    '<p data-when="left" hidden>{} <b></b>. {} <b></b>. <strong>{}</strong></p>'
    '<p data-when="near" hidden><strong>{}</strong></p><p data-when="over" hidden>{}</p>'
    '<p data-when="later" hidden>{}</p></div><p class="hint">{}</p></div>'
)


def is_whole(hours: int) -> bool:
    return hours % _DAY == 0 and 1 <= hours // _DAY <= _MOST_DAYS


def html(hours: int, locale: str) -> Markup:
    """What stands for a block. The words of the script's lines stand in the page, for it knows no language."""
    said = _words("day today yesterday earlier hour left end go near over later forget", locale)
    return _table(hours, locale) + _CLOCK.format(hours, *said)


def _table(hours: int, locale: str) -> Markup:
    days = [_MONDAY + timedelta(days=number) for number in range(7)]
    rows = Markup().join(
        _ROW.format(formats.weekday(day, locale), formats.weekday(day + timedelta(hours=hours), locale)) for day in days
    )
    return _TABLE.format(*_words("risk until", locale), rows)


def _words(names: str, locale: str) -> list[str]:
    """Two of them are words of the whole house."""
    keys = {"today": "day-today", "yesterday": "day-yesterday"}
    return [translate(locale, keys.get(name, f"clock-{name}")) for name in names.split()]
