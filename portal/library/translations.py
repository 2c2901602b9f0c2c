"""Whether a translation still says what its French source says. Computed from fingerprints, never kept by hand."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from portal.i18n import locales
from portal.library.problems import ContentError
from portal.library.sources import fingerprint
from portal.model.page import Source


class State(StrEnum):
    UP_TO_DATE = "up to date"
    OUTDATED = "outdated"
    MISSING = "missing"
    UNKNOWN = "unknown"
    """The page does not say which French text it was made from."""


def state(translated: Source | None, french: Source) -> State:
    if translated is None:
        return State.MISSING
    if translated.translated_from is None:
        return State.UNKNOWN
    return State.UP_TO_DATE if translated.translated_from == fingerprint(french) else State.OUTDATED


def warn(sources: Sequence[Source], served: Sequence[str]) -> Iterator[ContentError]:
    """What a translator has to look at. Nothing here keeps a page from being shown."""
    pages = {(source.locale, source.code): source for source in sources}
    for french in (source for source in sources if source.locale == locales.SOURCE):
        for locale in served:
            translated = pages.get((locale, french.code))
            found = state(translated, french)
            if locale == locales.SOURCE or found is State.UP_TO_DATE:
                continue
            path = translated.path if translated else french.path
            remedy = f'Read it beside the French page, then write translated_from = "{fingerprint(french)}"'
            if translated is None:
                remedy = f"Translate it into {locales.LOCALES[locale].name}; until then a page there says so"
            yield ContentError(path, 1, f"{french.code} in {locale} is {found}", remedy)
