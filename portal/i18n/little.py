"""Little words: they hold a sentence together and say nothing about a page. A question counts them least of all, and
finds by them only where it has no other word ("who are you").

Rarity alone does not tell them: "my" and "me" are rare on pages that speak to "you". One list a language in
little/<locale>.txt, words between blanks. Chinese and Thai have none, since there no word is told from its neighbours.
"""

from functools import cache
from pathlib import Path

from portal.i18n.folding import fold

FOLDER = Path(__file__).parent / "little"


def is_little(folded: str, locale: str) -> bool:
    return folded in _words(locale)


@cache
def _words(locale: str) -> frozenset[str]:
    path = FOLDER / f"{locale}.txt"
    written = path.read_text("utf-8") if path.is_file() else ""
    # What a hyphen or an apostrophe joins is taken apart in a question too.
    return frozenset(fold(word, locale) for word in written.replace("-", " ").replace("'", " ").split())
