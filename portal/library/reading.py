"""How hard a page is to read: sentence length, long words, and passive forms where they can be counted.

The figure of a page is LIX (Björnsson, 1968): words a sentence, plus long words in a hundred. Under 30 is read by a
child, over 40 is office language. It needs no list of syllables, so it works for every script that puts blanks between
words; a reader of Chinese or Thai goes by signs, so there the figure is signs a sentence. Headings, tables, blocks of
services, marks and the targets of links are no running text and are not counted.

The limits: 25 words a sentence are what GOV.UK found to be the end of easy reading; "long" is Björnsson's more than
six letters. Both are moved for other languages by what they need to say the same: the Universal Declaration of Human
Rights has 1753 words in English, 1588 in Russian, 1338 in Arabic, 2743 signs in Chinese, and the share of its words
that count as long is as near as it gets to the 30 in a hundred of English. So figures compare between languages.
"""

import re
import statistics
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from portal.i18n import locales
from portal.library import beside, marks, passive
from portal.library.problems import ContentError
from portal.library.units import Kind, Unit, units
from portal.model.page import Source

MOST_WARNINGS = 3
"""Of a page: who mends the longest three comes back for the next."""


@dataclass(frozen=True)
class Measure:
    """`most`: words (or signs) that a sentence may have. `long_from`: letters from which on a word is long."""

    most: int
    long_from: int = 0

    @property
    def by_signs(self) -> bool:
        return self.long_from == 0


MEASURES = {
    **dict.fromkeys(("fr", "nl", "en", "pt", "bg", "sq"), Measure(25, 7)),
    **dict.fromkeys(("ro", "es", "it"), Measure(25, 8)),
    "de": Measure(23, 8),
    "ru": Measure(23, 8),
    "hu": Measure(22, 9),
    "ar": Measure(19, 6),
    "th": Measure(128),
    "zh": Measure(39),
}

_LINK = re.compile(r"\[([^\]]*)\]\([^)\n]*\)")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NOT_SPOKEN = re.compile("[\u0640\u064b-\u0652]")
"""Tatweel and vowel marks: Arabic is as long with them as without."""
_END = re.compile(r"[。！？]+[”」』）]*|[.!?…؟]+(?:\s?[»”’\"')\]])*(?=\s|$)")
_SHORTENED = re.compile(r"(?i:art|av|bv|bzw|ca|dr|etc|ex|m|mme|mrs?|ms|nr?|no|p|prof|ste?|t|tel|v|vgl|z|г|ул)")


@dataclass(frozen=True)
class Sentence:
    """`size`: its words, or its signs where there are no blanks."""

    text: str
    line: int
    size: int


@dataclass(frozen=True)
class Level:
    """Of one page. `long_words` and `passive` are shares; None where they cannot be counted."""

    figure: float
    sentence: float
    long_words: float | None
    passive: float | None


def sentences(source: Source) -> list[Sentence]:
    """The running text of a page, sentence by sentence, each with its line in the file."""
    counted = (Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE)
    return [
        sentence
        for unit in units(source.body)
        if unit.kind in counted
        for sentence in _sentences(unit, source.locale, source.body_line)
    ]


def level(source: Source) -> Level | None:
    """None where there is no running text."""
    found = sentences(source)
    if not found:
        return None
    measure = MEASURES[source.locale]
    sentence = statistics.mean(one.size for one in found)
    if measure.by_signs:
        return Level(sentence, sentence, None, None)
    words = [word for one in found for word in _WORD.findall(one.text)]
    long_words = sum(_letters(word) >= measure.long_from for word in words) / len(words)
    share = passive.share([one.text for one in found], source.locale)
    return Level(sentence + 100 * long_words, sentence, long_words, share)


def warn(sources: Sequence[Source]) -> Iterator[ContentError]:
    """The longest sentences of each page that are over the limit. They keep no page from being shown."""
    for source in sources:
        if beside.is_waiting(source):
            continue
        measure = MEASURES[source.locale]
        over = [one for one in sentences(source) if one.size > measure.most]
        for one in sorted(over, key=lambda sentence: -sentence.size)[:MOST_WARNINGS]:
            what = "signs" if measure.by_signs else "words"
            problem = f"a sentence of {one.size} {what}, “{' '.join(one.text.split())[:40]}…”"
            yield ContentError(source.path, one.line, problem, f"Make two of it: {measure.most} {what} at most")


def lines(sources: Sequence[Source]) -> Iterator[str]:
    """One line a language: how its pages read, and which is the hardest."""
    for locale in locales.LOCALES:
        found = [(one, source.code) for source in sources if source.locale == locale and (one := level(source))]
        if found:
            yield _line(locale, found)


def _line(locale: str, found: Sequence[tuple[Level, str]]) -> str:
    levels = [one for one, _code in found]
    worst, code = max(found, key=lambda pair: pair[0].figure)
    unit = "signs a sentence" if MEASURES[locale].by_signs else "LIX"
    median = statistics.median(one.figure for one in levels)
    parts = [f"{locale}: {len(found)} pages, {unit}: median {median:.0f}, highest {worst.figure:.0f} ({code})"]
    if not MEASURES[locale].by_signs:
        parts.append(f"{statistics.mean(one.sentence for one in levels):.1f} words a sentence")
        parts.append(f"{statistics.mean(one.long_words or 0 for one in levels):.0%} long words")
    shares = [one.passive for one in levels if one.passive is not None]
    if shares:
        parts.append(f"{statistics.mean(shares):.0%} passive")
    return "; ".join(parts)


def _sentences(unit: Unit, locale: str, body_line: int) -> Iterator[Sentence]:
    # What is taken away holds no line ends, so lines can still be counted.
    written = plain("\n".join(unit.lines)[len(unit.marker) :])
    begin = 0
    for end in _ends(written):
        text = written[begin:end]
        size = _size(text, locale)
        if size:
            blank = len(text) - len(text.lstrip())
            yield Sentence(text.strip(), body_line + unit.line + written.count("\n", 0, begin + blank), size)
        begin = end


def _ends(written: str) -> Iterator[int]:
    """Where a sentence ends. A full stop behind a shortened word, or before a small letter or a digit, ends none; an
    unbroken run of Thai ends at a blank, since Thai has no full stop."""
    for match in _END.finditer(written):
        before = re.search(r"([^\W\d_]+)$", written[: match.start()])
        after = re.match(r"\s+([^\W\d_]|\d)?", written[match.end() :])
        goes_on = after is not None and after[1] is not None and (after[1].islower() or after[1].isdigit())
        shortened = match[0] == "." and before is not None and _SHORTENED.fullmatch(before[1])
        if not (goes_on and match[0][0] in ".…") and not shortened:
            yield match.end()
    yield len(written)


def plain(written: str) -> str:
    """What a reader reads: without marks, targets of links, emphasis."""
    text = re.sub(marks.PATTERN, lambda match: match["text"], written, flags=re.DOTALL)
    text = _EMPHASIS.sub("", _LINK.sub(r"\1", text))
    return _NOT_SPOKEN.sub("", unicodedata.normalize("NFC", text))


def _size(text: str, locale: str) -> int:
    if not MEASURES[locale].by_signs:
        return len(_WORD.findall(text))
    # Vowels and tones above a letter are signs too.
    return sum(unicodedata.category(sign)[0] in "LMN" for sign in text)


def _letters(word: str) -> int:
    """Of the longest part: what is elided or joined is read by itself."""
    return max(len(part) for part in re.split(r"['’-]", word))
