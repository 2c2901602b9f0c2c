"""Finding pages by words: one index of all languages, of the same set as the answers that are served.

Promises that any text is a question (no sign of it means anything but the words that it parts), that a question costs
about as much as a page, and that nothing of it is kept anywhere.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from queue import Empty, LifoQueue

from portal.i18n import locales
from portal.library import ranking, snippets
from portal.library.asking import Understanding
from portal.library.ranking import Ranked
from portal.model.search import Field, Found, Result
from portal.storage.fulltext import Reader, Saying

MOST = 8
LONGEST = 200
"""Signs of a question, as `maxlength` counts them."""
_MEANT = 0.35
"""Pages of one's own language that have less than this share of a question hide no page of another that has more."""
_FIRST = (locales.SOURCE, "en")
"""Languages that are looked through before the others, when one's own has nothing."""


class Index:
    """An index as bytes, opened as often as it is asked at once. Two with the same bytes are the same."""

    def __init__(self, written: bytes = b"") -> None:
        self.written = written
        self._closed: LifoQueue[Reader] = LifoQueue()
        """Readers that nobody uses just now."""
        self._sayings: dict[str, tuple[Saying, ...]] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Index) and self.written == other.written

    def __hash__(self) -> int:
        return hash(self.written)

    def find(self, text: str, locale: str, served: Sequence[str]) -> Found:
        if not self.written:
            return Found((), ())
        with self._reader() as reader:
            own = self._ranked(reader, text, locale)
            results = [_result(reader, one, locale) for one in own[:MOST]]
            coverage = max((one.coverage for one in own), default=0.0)
            others: list[Result] = []
            if coverage < _MEANT:
                order = sorted((code for code in served if code != locale), key=lambda code: code not in _FIRST)
                others = list(self._elsewhere(reader, text, order, coverage))
        here = tuple(one for one in results if one.locale == locale)
        named = [one for one in results if one.locale != locale]
        there = {one.code for one in results}
        return Found(here, tuple([*named, *(one for one in others if one.code not in there)][: MOST - len(here)]))

    def _elsewhere(self, reader: Reader, text: str, order: Sequence[str], coverage: float) -> Iterator[Result]:
        for locale in order:
            ranked = self._ranked(reader, text, locale)
            yield from (_result(reader, one, locale) for one in ranked[:MOST] if one.coverage > coverage)

    def _ranked(self, reader: Reader, text: str, locale: str) -> list[Ranked]:
        counts: dict[str, list[tuple[int, Field, int]]] = {}

        def counts_of(key: str) -> list[tuple[int, Field, int]]:
            if key not in counts:
                counts[key] = reader.counts(locale, key)
            return counts[key]

        if locale not in self._sayings:
            self._sayings[locale] = tuple(reader.sayings(locale))
        question = Understanding(reader, locale, self._sayings[locale]).read(text)
        return ranking.rank(question, reader.count(locale), counts_of)

    @contextmanager
    def _reader(self) -> Iterator[Reader]:
        try:
            reader = self._closed.get_nowait()
        except Empty:
            reader = Reader(self.written)
        try:
            yield reader
        finally:
            self._closed.put(reader)


def _result(reader: Reader, one: Ranked, asked_in: str) -> Result:
    """`asked_in`: the language of the keys, which is not the page's where a list of words leads elsewhere."""
    shown = reader.shown(one.page)
    places = [(key, place) for key in sorted(one.keys) for place in reader.places(asked_in, key, one.page)]
    parts = snippets.snippet(shown.summary, reader.passages(one.page), one.keys, places, shown.locale)
    return Result(shown.code, shown.locale, shown.title, parts)
