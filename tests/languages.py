"""The languages in which the slow tests look at pages. `EVERY_LANGUAGE=1` looks at all, which takes minutes more;
without it a few stand for the rest."""

import os

from portal.i18n.locales import served

LOOKED_AT = served() if os.environ.get("EVERY_LANGUAGE") else ("fr", "de", "ar", "th")
"""The source, long words, from right to left, a script without blanks."""


def is_looked_at(path: str) -> bool:
    """Whether a page of this address is in one of them."""
    return path.split("/")[1] in LOOKED_AT
