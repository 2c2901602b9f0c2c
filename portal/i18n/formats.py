"""Days and times in words, per locale. A visitor sees days, never an exact time."""

from datetime import date, datetime

from babel.dates import format_date, format_datetime

from portal.i18n.catalogues import translate


def _babel(locale: str) -> str:
    return {"en": "en_GB", "zh": "zh_Hans_CN"}.get(locale, locale)


def weekday(day: date, locale: str) -> str:
    return format_date(day, "EEEE", locale=_babel(locale))


def full_date(day: date, locale: str) -> str:
    """As in "24 novembre 2026"."""
    return format_date(day, "long", locale=_babel(locale))


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


def exact(moment: datetime, locale: str) -> str:
    """Weekday, day and time, for staff only."""
    return format_datetime(moment, "EEEE d MMMM, HH:mm", locale=_babel(locale))
