"""Days and times in words, per locale. A visitor sees days, never an exact time."""

from datetime import date, datetime

from babel import Locale
from babel.dates import format_date, format_datetime

from portal.i18n.catalogues import translate


def babel_name(locale: str) -> str:
    return {"en": "en_GB", "zh": "zh_Hans_CN"}.get(locale, locale)


def weekday(day: date, locale: str) -> str:
    return format_date(day, "EEEE", locale=babel_name(locale))


def full_date(day: date, locale: str) -> str:
    """As in "24 novembre 2026"."""
    return format_date(day, "long", locale=babel_name(locale))


def day_word(day: date, today: date, locale: str) -> str:
    """Today, yesterday, a weekday within the week, else the date."""
    ago = (today - day).days
    if ago == 0:
        return translate(locale, "day-today")
    if ago == 1:
        return translate(locale, "day-yesterday")
    if 1 < ago < 7:
        return weekday(day, locale)
    return full_date(day, locale)


def weekday_number(number: int, locale: str) -> str:
    """0 is Monday. By itself, as in a table of hours."""
    return str(Locale.parse(babel_name(locale)).days["stand-alone"]["wide"][number])


def hour(moment: datetime) -> str:
    """As in "18:00": one set of digits and one clock in every language."""
    return f"{moment:%H:%M}"


def coming_day(day: date, today: date, locale: str) -> str:
    """Today, tomorrow, a weekday within the week, else the date."""
    ahead = (day - today).days
    if ahead in (0, 1):
        return translate(locale, "day-tomorrow" if ahead else "day-today")
    return weekday(day, locale) if 1 < ahead < 7 else full_date(day, locale)


def exact(moment: datetime, locale: str) -> str:
    """Weekday, day and time, for staff only."""
    return format_datetime(moment, "EEEE d MMMM, HH:mm", locale=babel_name(locale))
