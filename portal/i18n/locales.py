"""The languages that the portal can speak: tag, own name, direction.

A locale is served once its catalogue is whole; `served()` is what the rest of the house goes by, and `staffed()` the
staff side, which fewer languages need.
"""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Locale:
    code: str
    """As it stands in addresses."""
    tag: str
    """BCP 47, for `lang`."""
    name: str
    """In itself."""
    direction: str = "ltr"


LOCALES = {
    locale.code: locale
    for locale in (
        Locale("fr", "fr", "Français"),
        Locale("nl", "nl", "Nederlands"),
        Locale("en", "en", "English"),
        Locale("de", "de", "Deutsch"),
        Locale("ro", "ro", "Română"),
        Locale("es", "es", "Español"),
        Locale("pt", "pt", "Português"),
        Locale("bg", "bg", "Български"),
        Locale("hu", "hu", "Magyar"),
        Locale("sq", "sq", "Shqip"),
        Locale("ar", "ar", "العربية", "rtl"),
        Locale("ru", "ru", "Русский"),
        Locale("it", "it", "Italiano"),
        Locale("th", "th", "ไทย"),
        Locale("zh", "zh-Hans", "中文"),
    )
}
SOURCE = "fr"
UNSPACED = frozenset({"th", "zh"})
"""Written without blanks between words: a word may begin anywhere."""

_WEIGHTED = re.compile(
    r"\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?"
)


@cache
def served() -> tuple[str, ...]:
    """Codes of the locales whose catalogue is whole, French first."""
    from portal.i18n import catalogues

    return tuple(code for code in LOCALES if catalogues.is_whole(code))


@cache
def staffed() -> tuple[str, ...]:
    """Codes of the locales in which social workers can work."""
    from portal.i18n import catalogues

    return tuple(code for code in served() if catalogues.is_whole(code, staff=True))


def negotiate(accept_language: str, offered: tuple[str, ...]) -> str:
    """The best offered locale for an Accept-Language header; French when none fits.

    Only the first 400 characters are read, so that a header of any size costs the same. A part that does not
    parse is passed over; `*` never chooses by itself, because it says that the person has no wish.
    """
    best, best_weight = "", 0.0
    for part in accept_language[:400].split(","):
        match = _WEIGHTED.fullmatch(part)
        if match is None or match[1] == "*":
            continue
        code, weight = match[1].split("-")[0].lower(), float(match[2] or 1)
        if code in offered and weight > best_weight:
            best, best_weight = code, weight
    return best or (SOURCE if SOURCE in offered else offered[0])
