"""Which page is meant most: by where a word stands in it, how rare the word is, and how many of the words it has.

Promises the same order for the same question, and no page for a question of which it has nothing. A word counts for
what it tells: one that stands on every page of a language tells nothing there, and a little word next to nothing.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from portal.library.asking import Concept, Question, Way
from portal.model.search import Field

_WEIGHTS = {Field.TITLE: 4.0, Field.SUMMARY: 2.0, Field.HEADINGS: 2.0, Field.BODY: 1.0}
_ENOUGH = {Field.TITLE: 0.2, Field.SUMMARY: 0.3, Field.HEADINGS: 0.8, Field.BODY: 2.0}
"""How often a word stands in a field until half of the field's weight is reached."""
_NAMED = 6.0
"""For a page that a list of words names: more than a word in a title."""
_LITTLE = 0.03
_TELLING = 0.25
"""Words that are commoner than this beside the rarest one are not marked in the text that is shown."""
_LEAST_SHARE = 0.2
"""Of the score of the page in which the words themselves stand best: what is below was not meant."""
_LESSER_PART = 0.5
"""Of the best page's coverage, or of its score."""


@dataclass
class Ranked:
    page: int
    score: float = 0.0
    coverage: float = 0.0
    """Which share of what was asked stands there, rare words counting more."""
    keys: set[str] = field(default_factory=set)
    """The keys under which it was found: what is marked in the text that is shown."""


Counts = Callable[[str], Sequence[tuple[int, Field, int]]]
"""Of a key: pages, fields, and how often it stands there."""


def rank(question: Question, count: int, counts_of: Counts) -> list[Ranked]:
    """The best page first. `count`: how many pages the language has."""
    ranked: dict[int, Ranked] = {}
    all_scores = [_scores(concept, counts_of) for concept in question.concepts]
    rarities = [
        _rarity(count, len(scores)) * (_LITTLE if concept.is_little else 1.0)
        for concept, scores in zip(question.concepts, all_scores, strict=True)
    ]
    rarest = max(rarities, default=0.0)
    # A rare word tells more than a common one, and still is only one of those that were asked.
    weights = [rarity + sum(rarities) / len(rarities) * (rarity >= rarest * _TELLING) for rarity in rarities]
    asked = sum(weights)
    for scores, rarity, weight in zip(all_scores, rarities, weights, strict=True):
        for page, (score, keys) in scores.items():
            one = ranked.setdefault(page, Ranked(page))
            one.score += rarity * score
            one.coverage += weight
            one.keys |= keys if rarity >= rarest * _TELLING else set()
    for one in ranked.values():
        one.coverage = one.coverage / asked if asked else 0.0
        one.score *= 0.25 + one.coverage
    least = _LEAST_SHARE * max((one.score for one in ranked.values()), default=0.0)
    for page, said in question.pages.items():
        one = ranked.setdefault(page, Ranked(page))
        one.score += _NAMED * _rarity(count, 1) * (1 + said / 4)
        one.coverage = 1.0
    kept = [one for one in ranked.values() if one.score > 0 and one.score >= least]
    return sorted(_to_the_point(kept), key=lambda one: (-one.score, one.page))


def _to_the_point(ranked: Sequence[Ranked]) -> list[Ranked]:
    """Without pages that have the lesser part of what was asked, unless they have it better than the others."""
    covered = _LESSER_PART * max((one.coverage for one in ranked), default=0.0)
    well = _LESSER_PART * max((one.score for one in ranked), default=0.0)
    return [one for one in ranked if one.coverage >= covered or one.score >= well]


def _rarity(count: int, having: int) -> float:
    return math.log(1 + (count - having + 0.5) / (having + 0.5)) if having <= count else 0.0


def _scores(concept: Concept, counts_of: Counts) -> Mapping[int, tuple[float, set[str]]]:
    """Each page that has the concept: how well, by its best way, and under which keys."""
    best: dict[int, tuple[float, set[str]]] = {}
    for way in concept.ways:
        for page, (score, keys) in _by_way(way, counts_of).items():
            had, before = best.get(page, (0.0, set()))
            best[page] = (max(had, score), before | keys)
    return best


def _by_way(way: Way, counts_of: Counts) -> dict[int, tuple[float, set[str]]]:
    """Pages that have a word of each group; the score is the mean over the groups."""
    groups = [_by_group(keys, counts_of) for keys in way.groups]
    pages = set(groups[0]).intersection(*groups[1:]) if groups else set()
    return {
        page: (
            way.factor * sum(group[page][0] for group in groups) / len(groups),
            {key for group in groups for key in group[page][1]},
        )
        for page in pages
    }


def _by_group(keys: Sequence[str], counts_of: Counts) -> dict[int, tuple[float, set[str]]]:
    """Keys of one word: the best of them counts, since one word in a page may stand there under several."""
    found: dict[int, tuple[float, set[str]]] = {}
    for key in keys:
        scores: dict[int, float] = {}
        for page, name, times in counts_of(key):
            scores[page] = scores.get(page, 0.0) + _WEIGHTS[name] * times / (times + _ENOUGH[name])
        for page, score in scores.items():
            had, before = found.get(page, (0.0, set()))
            found[page] = (max(had, score), before | {key})
    return found
