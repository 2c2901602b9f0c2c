"""Titles in the order in which a reader of a language looks for them, under the letter where she looks.

Each language has its own letters: ñ is one in Spanish, sh in Albanian, cs in Hungarian. An article in front says
nothing about a page, so titles stand under what follows it. Chinese stands by its sound, as in a dictionary: the first
level of GB 2312 is in that order, and its rows say which letter it is (no table of readings is needed). Thai begins
with the first consonant, even where a vowel is written in front of it. What fits nowhere stands at the end under "#".
"""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import groupby
from typing import TypeVar

from portal.i18n.folding import fold
from portal.i18n.splitting import words

Thing = TypeVar("Thing")

REST = "#"
_LATIN = "a b c d e f g h i j k l m n o p q r s t u v w x y z"
_LETTERS = {
    "es": _LATIN.replace("n o", "n ñ o"),
    "ro": "a ă â b c d e f g h i î j k l m n o p q r s ș t ț u v w x y z",
    "hu": "a á b c cs d dz dzs e é f g gy h i í j k l ly m n ny o ó ö ő p q r s sz t ty u ú ü ű v w x y z zs",
    "sq": "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh",
    "bg": "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я",
    "ru": "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",
    "ar": "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي",
    "th": " ".join(chr(number) for number in range(0x0E01, 0x0E2F) if number not in (0x0E24, 0x0E26)),
}
_ALIKE = {"hu": "aá eé ií oó öő uú üű", "ru": "её"}
"""Letters that are one in a list, as printed indexes have them: the first stands above."""
_ARTICLES = {
    "fr": "le la les l un une des du de",
    "nl": "de het een",
    "en": "the a an",
    "de": "der die das den dem ein eine einen",
    "ro": "un o",
    "es": "el la los las un una",
    "pt": "o a os as um uma",
    "hu": "a az egy",
    "sq": "një",
    "it": "il lo la l i gli le un uno una",
}
_SOUNDS = (
    ("A", 0xB0A1), ("B", 0xB0C5), ("C", 0xB2C1), ("D", 0xB4EE), ("E", 0xB6EA), ("F", 0xB7A2), ("G", 0xB8C1),
    ("H", 0xB9FE), ("J", 0xBBF7), ("K", 0xBFA6), ("L", 0xC0AC), ("M", 0xC2E8), ("N", 0xC4C3), ("O", 0xC5B6),
    ("P", 0xC5BE), ("Q", 0xC6DA), ("R", 0xC8BB), ("S", 0xC8F6), ("T", 0xCBFA), ("W", 0xCDDA), ("X", 0xCEF4),
    ("Y", 0xD1B9), ("Z", 0xD4D1),
)  # fmt: skip
_LAST_SOUND = 0xD7F9
_VOWELS_IN_FRONT = "เแโใไ"


def by_letter(things: Iterable[Thing], title_of: Callable[[Thing], str], locale: str) -> list[tuple[str, list[Thing]]]:
    """Letters in their order, with what stands under each in its order."""
    ordered = sorted(things, key=lambda thing: _key(title_of(thing), locale))
    groups = groupby(ordered, key=lambda thing: letter(title_of(thing), locale))
    return [(sign, list(group)) for sign, group in groups]


def letter(title: str, locale: str) -> str:
    """Under which heading a title stands."""
    text = _filed(title, locale)
    if locale == "zh" and text and not text[0].isascii():
        return _sound(text[0])
    first = _parts(text, locale)[:1]
    return first[0].upper() if first and first[0] in _order(locale) else REST


def _key(title: str, locale: str) -> tuple[object, ...]:
    text = _filed(title, locale)
    if locale == "zh":
        # Latin words of a title among the sounds, not before all of them.
        return (_rank_of_letter(letter(title, locale)), text.encode("gb18030", "replace"))
    order = _order(locale)
    places = tuple(order.get(part, len(order)) for part in _parts(text, locale))
    return (letter(title, locale) == REST, places, text)


def _rank_of_letter(sign: str) -> int:
    return ord(sign) if sign != REST else 0x110000


@cache
def _order(locale: str) -> dict[str, int]:
    order: dict[str, int] = {}
    for place, sign in enumerate(_LETTERS.get(locale, _LATIN).split()):
        order[sign] = place
    for group in _ALIKE.get(locale, "").split():
        order.update(dict.fromkeys(group, order[group[0]]))
    return order


def _filed(title: str, locale: str) -> str:
    """Small letters from the first that counts: no signs, no article."""
    articles = _ARTICLES.get(locale, "").split()
    found = [word for word in words(title, locale) if not word.joined]
    for place, word in enumerate(found):
        is_last = place + 1 == len(found)
        if is_last or title[word.begin : word.end].casefold() not in articles:
            text = title[word.begin :].casefold()
            return text.removeprefix("ال") if locale == "ar" and len(text) > 4 else text
    return ""


def _parts(text: str, locale: str) -> list[str]:
    """A text as letters of its language: two or three signs where that is one letter there, accents off where not."""
    order, parts, place = _order(locale), [], 0
    if locale == "th":
        text = "".join(_consonant_first(text))
    while place < len(text):
        sign = next((text[place : place + size] for size in (3, 2, 1) if text[place : place + size] in order), "")
        if sign:
            parts.append(_first_alike(sign, locale))
            place += len(sign)
            continue
        parts += [one for one in fold(text[place], locale) if one in order]
        place += 1
    return parts


def _first_alike(sign: str, locale: str) -> str:
    return next((group[0] for group in _ALIKE.get(locale, "").split() if sign in group), sign)


def _consonant_first(text: str) -> Iterable[str]:
    place = 0
    while place < len(text):
        if text[place] in _VOWELS_IN_FRONT and place + 1 < len(text):
            yield text[place + 1] + text[place]
            place += 2
        else:
            yield text[place]
            place += 1


def _sound(sign: str) -> str:
    try:
        code = int.from_bytes(sign.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return REST
    return next((name for name, first in reversed(_SOUNDS) if code >= first), REST) if code <= _LAST_SOUND else REST
