"""A few words of a page around what was looked for, as plain runs of text: marking them is the template's part, and
nothing in them is HTML. The text is cut between words, never within a letter and its marks."""

from collections.abc import Collection, Iterator, Sequence

from portal.i18n.splitting import Word, words
from portal.model.search import Part, Passage

LONGEST = 170
"""Signs of a text with blanks; of one without about a third says as much."""
_BEFORE = 40


def snippet(
    summary: str,
    passages: Sequence[tuple[int, Passage]],
    keys: Collection[str],
    places: Sequence[tuple[str, int]],
    locale: str,
) -> tuple[Part, ...]:
    """The passage in which most of the words stand; the summary where they stand in none. `places`: where each of the
    keys stands in the body of this page."""
    passage = _best(passages, places)
    if passage is None:
        return _marked(summary, keys, locale)
    return _marked(passage.text, keys, locale, cut=True)


def _best(passages: Sequence[tuple[int, Passage]], spots: Sequence[tuple[str, int]]) -> Passage | None:
    best: Passage | None = None
    most = (0, 0)
    for number, (first, passage) in enumerate(passages):
        end = passages[number + 1][0] if number + 1 < len(passages) else None
        here = [key for key, place in spots if place >= first and (end is None or place < end)]
        if (len(set(here)), len(here)) > most:
            best, most = passage, (len(set(here)), len(here))
    return best


def _marked(text: str, keys: Collection[str], locale: str, *, cut: bool = False) -> tuple[Part, ...]:
    all_words = list(words(text, locale))
    found = [word for word in all_words if not set(word.keys).isdisjoint(keys)]
    begin, end = _window(text, all_words, found) if cut else (0, len(text))
    parts = _parts(text, begin, end, list(_spans(found)))
    return (*((Part("… "),) if begin else ()), *parts, *((Part(" …"),) if end < len(text) else ()))


def _window(text: str, all_words: Sequence[Word], found: Sequence[Word]) -> tuple[int, int]:
    """From a little before the densest stretch, between two words."""
    dense = any(word.sign for word in all_words)
    longest, before = (LONGEST // 3, _BEFORE // 3) if dense else (LONGEST, _BEFORE)
    if len(text) <= longest:
        return 0, len(text)
    starts = [word.begin for word in found] or [0]
    best = max(starts, key=lambda start: (len({w.keys for w in found if start <= w.begin < start + longest}), -start))
    wanted = min(max(best - before, 0), len(text) - longest)
    # The beginning of a sentence close by is the better beginning.
    sentence = max((text.rfind(sign, 0, best) + 2 for sign in (". ", ": ", "? ", "。")), default=0)
    begin = sentence if wanted <= sentence <= best else wanted
    begin = 0 if begin < before else next((w.begin for w in all_words if w.begin >= begin and not w.joined), 0)
    last = [word.end for word in all_words if word.end <= begin + longest]
    end = len(text) if len(text) - begin <= longest else last[-1] if last else len(text)
    return begin, max(end, begin)


def _spans(found: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where found words stand, those that touch or lie over each other as one."""
    begin, end = -1, -1
    for word in sorted(found, key=lambda one: (one.begin, one.end)):
        if word.begin > end or end < 0:
            if end > 0:
                yield begin, end
            begin, end = word.begin, word.end
        end = max(end, word.end)
    if end > 0:
        yield begin, end


def _parts(text: str, begin: int, end: int, spans: Sequence[tuple[int, int]]) -> Iterator[Part]:
    place = begin
    for first, last in spans:
        opens, closes = max(first, begin), min(last, end)
        if opens >= closes:
            continue
        if opens > place:
            yield Part(text[place:opens])
        yield Part(text[opens:closes], found=True)
        place = closes
    if place < end:
        yield Part(text[place:end])
