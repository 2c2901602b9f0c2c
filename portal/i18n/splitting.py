"""A text taken apart into what can be looked for, in every script.

Words where a language writes them apart; what an apostrophe or a hyphen joins counts as its parts and as one
("morning-after", "won't"), because half of the writers leave it out. Chinese and Thai put no blank between words: there
each sign (in Thai: a letter with its vowels) and each pair of neighbours counts, so that a word of one or two signs is
found like a long one, and no dictionary has to know it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from portal.i18n.folding import fold
from portal.i18n.stems import reads_accents, stem

_CHINESE = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
_THAI = r"[\u0e40-\u0e44]*[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*"
_MARKS = r"\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670"
_UNSEEN = r"\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Marks of direction and of places to break: they stand within words and part nothing."""
_WORD = re.compile(
    rf"(?P<chinese>{_CHINESE})|(?P<thai>{_THAI})|(?P<number>\d+)"
    rf"|(?P<word>(?:(?!{_CHINESE}|[\u0e00-\u0e7f])[^\W\d_][{_MARKS}{_UNSEEN}]*)+)"
)
JOINED = re.compile(rf"['’ʼ‘`\-‐‑‒–_.{_UNSEEN}]")
"""What joins two words into one, and is often left out."""
_UNSEEN_SIGNS = re.compile(f"[{_UNSEEN}]")


@dataclass(frozen=True)
class Word:
    """`keys`: under what it is found, the plainest first. `begin` and `end`: where it stands in the text."""

    folded: str
    keys: tuple[str, ...]
    begin: int
    end: int
    joined: bool = False
    """What an apostrophe or a hyphen joins, as one."""
    sign: bool = False
    """One sign of a script without blanks."""
    pair: bool = False
    """Two neighbours of such a script."""


Known = dict[str, tuple[str, tuple[str, ...]]]
"""Words of one language that have been taken apart before: their folds and keys."""


def words(text: str, locale: str, known: Known | None = None) -> Iterator[Word]:
    """In their order; a pair stands before its first sign, what is joined before its first part. `known` spares the
    work on words that come again; none is kept of what readers type."""
    known = {} if known is None else known
    found = list(_WORD.finditer(text))
    for place, match in enumerate(found):
        if match["chinese"] or match["thai"]:
            yield from _signs(text, found, place, locale)
            continue
        if place == 0 or not _is_joined(text, found[place - 1], match):
            yield from _whole(text, found, place, locale, known)
        if (word := _word(match[0], match.start(), match.end(), locale, known)).folded:
            yield word


def spoken(text: str, locale: str) -> list[tuple[str, ...]]:
    """The words of a text by their keys, each part once: no joined wholes, and of a run of signs its pairs."""
    kept: list[Word] = []
    for word in words(text, locale):
        # The last sign of a run stands in its last pair already.
        if word.sign and kept and kept[-1].end >= word.end and kept[-1].pair:
            continue
        if not word.joined:
            kept.append(word)
    return [word.keys for word in kept]


def _word(text: str, begin: int, end: int, locale: str, known: Known) -> Word:
    if text not in known:
        bare = _UNSEEN_SIGNS.sub("", text)
        folded = fold(bare, locale)
        known[text] = folded, _keys(folded, bare.casefold(), locale)
    return Word(*known[text], begin, end)


def _keys(folded: str, written: str, locale: str) -> tuple[str, ...]:
    """The stem of the folded word, and that of the word as it is written, since endings have accents too."""
    if not reads_accents(locale) or written == folded:
        return (stem(folded, locale),)
    return tuple(dict.fromkeys((stem(folded, locale), fold(stem(written, locale), locale))))


def _whole(text: str, found: list[re.Match[str]], place: int, locale: str, known: Known) -> Iterator[Word]:
    """All parts from here on that are joined, as one word."""
    last = place
    while last + 1 < len(found) and _is_joined(text, found[last], found[last + 1]):
        last += 1
    if last > place:
        joined = "".join(match[0] for match in found[place : last + 1])
        yield replace(_word(joined, found[place].start(), found[last].end(), locale, known), joined=True)


def _is_joined(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    if not (one["word"] and other["word"]):
        return False
    return other.start() - one.end() == 1 and JOINED.match(text, one.end()) is not None


def _signs(text: str, found: list[re.Match[str]], place: int, locale: str) -> Iterator[Word]:
    here = found[place]
    folded = fold(here[0], locale)
    if place + 1 < len(found):
        after = found[place + 1]
        # What cannot be seen may stand between two signs of one word; in Thai it is set there to break lines.
        between = _UNSEEN_SIGNS.sub("", text[here.end() : after.start()])
        if not between and after.lastgroup == here.lastgroup:
            pair = folded + fold(after[0], locale)
            yield Word(pair, (pair,), here.start(), after.end(), pair=True)
    yield Word(folded, (folded,), here.start(), here.end(), sign=True)
