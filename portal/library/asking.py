"""What is meant by what somebody typed: for each of its words, under which keys of the index to look.

A word that pages or lists of words know stands for itself. One that nobody knows may hold a slip (a letter too many,
too few, another, or two that changed places), be the beginning of a word, or two words written as one; each counts for
less than a word that was typed as it is. Nothing here is kept: a question lives as long as its answer is made.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from portal.i18n.little import is_little
from portal.i18n.splitting import Word, words
from portal.model.page import CODE
from portal.storage.fulltext import Reader, Saying

MOST_WORDS = 24
"""A question of two hundred signs rarely has more, and each is a look into the index."""
LEAST_FOR_SLIP = 4
_LEAST_BEGINNING = 3
_LEAST_HALF = 4
_MOST_BEGUN = 8
_SLIP, _BEGUN, _HALVES, _ALIKE, _SIGN, _MEANT = 0.7, 0.5, 0.6, 0.35, 0.3, 0.9


@dataclass(frozen=True)
class Way:
    """One way to find what is meant: in a page that has a word of each group."""

    groups: tuple[tuple[str, ...], ...]
    factor: float = 1.0


@dataclass
class Concept:
    """A word, or words that are one, and the ways to find it."""

    ways: list[Way]
    is_little: bool = False

    @property
    def keys(self) -> set[str]:
        return {key for way in self.ways if way.factor >= _SLIP for group in way.groups for key in group}


@dataclass(frozen=True)
class Question:
    concepts: list[Concept]
    pages: dict[int, int] = field(default_factory=dict)
    """Pages that a list of words names at once, with how many of the typed words say so."""


class Understanding:
    """Reads questions in one language."""

    def __init__(self, reader: Reader, locale: str, sayings: Sequence[Saying]) -> None:
        self._reader = reader
        self._locale = locale
        self._sayings = sayings
        self._said = {key for one in sayings for keys in one.words for key in keys}

    def read(self, text: str) -> Question:
        concepts = list(self._concepts(text))
        # Words first, so that a line about the pages' word holds for every other word that means it.
        for saying in self._sayings:
            places = self._said_in(saying, concepts) if saying.meant else None
            if places:
                concepts[places[0]].ways += [Way(groups, _MEANT) for groups in saying.meant]
        pages = dict.fromkeys(self._coded(text), 1)
        for saying in self._sayings:
            if saying.pages and self._said_in(saying, concepts):
                for page in saying.pages:
                    pages[page] = max(pages.get(page, 0), len(saying.words))
        return Question(concepts, pages)

    def _coded(self, text: str) -> Iterator[int]:
        """Pages whose number was typed, as it stands on paper and in addresses."""
        for code in CODE.findall(text.casefold()):
            page = self._reader.page(self._locale, code)
            if page is not None:
                yield page

    def _said_in(self, saying: Saying, concepts: Sequence[Concept]) -> list[int] | None:
        """The concepts in which all words of a saying stand."""
        places = []
        for keys in saying.words:
            place = next((number for number, one in enumerate(concepts) if one.keys & set(keys)), None)
            if place is None:
                return None
            places.append(place)
        return places

    def _concepts(self, text: str) -> Iterator[Concept]:
        typed = list(words(text, self._locale))[: 3 * MOST_WORDS]
        known = self._known(typed)
        plain = [word for word in typed if not word.joined][: 2 * MOST_WORDS]
        place = 0
        while place < len(plain):
            word = plain[place]
            if word.pair or word.sign:
                run = _run(plain, place)
                yield from map(Concept, self._signs(run))
                place += len(run)
                continue
            # Written as one with a neighbour it may be the word that the pages have.
            beside = (plain[max(place - 1, 0) : place + 1], plain[place : place + 2])
            wholes = [known[whole] for pair in beside if (whole := _whole(pair)) in known]
            ways = self._ways(word, known, is_last=place + 1 == len(plain), alone=not wholes)
            little = is_little(word.folded, self._locale)
            yield Concept([*ways, *(Way((keys,)) for keys in wholes if not little)], little)
            place += 1

    def _known(self, typed: Sequence[Word]) -> dict[str, tuple[str, ...]]:
        """Which of the typed words, and of neighbours written as one, are words of this language."""
        plain = [word for word in typed if not word.joined]
        wholes = filter(None, map(_whole, pairwise(plain)))
        return self._reader.forms(self._locale, {*wholes, *(word.folded for word in plain)})

    def _ways(self, word: Word, known: dict[str, tuple[str, ...]], *, is_last: bool, alone: bool) -> list[Way]:
        if not alone or word.folded in known or self._is_known(word.keys):
            return [Way((word.keys,))]
        ways = [Way((keys,), _SLIP) for keys in self._slips(word.folded)]
        if len(word.folded) >= _LEAST_BEGINNING and (is_last or not ways):
            ways += [Way((keys,), _BEGUN) for keys in self._begun(word.folded)]
        ways = ways or list(self._halves(word.folded)) or list(self._alike(word.folded))
        return ways or [Way((word.keys,))]

    def _is_known(self, keys: Iterable[str]) -> bool:
        return any(key in self._said or self._reader.has(self._locale, key) for key in keys)

    def _slips(self, word: str) -> list[tuple[str, ...]]:
        if len(word) < LEAST_FOR_SLIP or word.isdigit():
            return []
        found = self._reader.forms(self._locale, near(word, self._reader.letters(self._locale)))
        return list(dict.fromkeys(found.values()))

    def _begun(self, word: str) -> list[tuple[str, ...]]:
        return list(dict.fromkeys(self._reader.forms_from(self._locale, word, _MOST_BEGUN).values()))

    def _halves(self, word: str) -> Iterator[Way]:
        """Two words of the pages that were written as one, with or without a letter that joins them."""
        cuts = range(_LEAST_HALF, len(word) - _LEAST_HALF + 1)
        parts = {part for cut in cuts for part in (word[:cut], word[:cut].removesuffix("s"), word[cut:])}
        known = self._reader.forms(self._locale, parts)
        for cut in cuts:
            for front in dict.fromkeys((word[:cut], word[:cut].removesuffix("s"))):
                if front in known and word[cut:] in known and len(front) >= _LEAST_HALF:
                    yield Way((known[front], known[word[cut:]]), _HALVES)

    def _alike(self, word: str) -> Iterator[Way]:
        """Words that begin like this one, for endings that no stemmer took off."""
        shared = max(_LEAST_HALF, len(word) - 3)
        if len(word) > shared:
            for keys in dict.fromkeys(self._reader.forms_from(self._locale, word[:shared], _MOST_BEGUN).values()):
                yield Way((keys,), _ALIKE)

    def _signs(self, run: Sequence[Word]) -> Iterator[list[Way]]:
        """A run of a script without blanks: its pairs, or where no page has one of them its signs."""
        pairs = [word for word in run if word.pair]
        if any(self._is_known(word.keys) for word in pairs):
            yield from ([Way((word.keys,))] for word in pairs)
        else:
            factor = _SIGN if pairs else 1.0
            yield from ([Way((word.keys,), factor)] for word in run if word.sign)


def near(word: str, letters: Iterable[str]) -> set[str]:
    """Everything that one slip makes of a word."""
    letters = set(letters)
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    made = {front + back[1:] for front, back in cuts if back}
    made |= {front + back[1] + back[0] + back[2:] for front, back in cuts if len(back) > 1}
    made |= {front + letter + back[1:] for front, back in cuts if back for letter in letters}
    made |= {front + letter + back for front, back in cuts for letter in letters}
    return made - {word}


def _whole(pair: Sequence[Word]) -> str:
    """Two neighbours written as one; nothing where one of them is a sign of a script without blanks."""
    if len(pair) < 2 or any(word.pair or word.sign for word in pair):
        return ""
    return pair[0].folded + pair[1].folded


def _run(plain: Sequence[Word], place: int) -> list[Word]:
    """The signs and pairs from here on between which nothing stands."""
    run = [plain[place]]
    for word in plain[place + 1 :]:
        if not (word.pair or word.sign) or word.begin > max(one.end for one in run):
            break
        run.append(word)
    return run
