"""The strings of the samples: the catalogue's own, and French where a language has none.

The staff side speaks fewer languages than the rest. Its right-to-left sample shows how a page is drawn, not what it
says: there what has no Arabic stands in French.
"""

from portal.i18n.catalogues import MissingStringError, translate
from portal.i18n.locales import SOURCE

RIGHT_TO_LEFT = "ar"
TOKEN = "00112233445566778899aabbccddeeff"


def translate_sample(locale: str, key: str, **values: object) -> str:
    try:
        return translate(locale, key, **values)
    except MissingStringError:
        return translate(SOURCE, key, **values)
