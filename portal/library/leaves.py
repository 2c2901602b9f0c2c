"""What is looked through: every page and every region of the directory, as plain text and as keys of its words.

What a reader cannot read in a page (signs of Markdown, the small links behind marks, lists of services, which stand in
their regions) is not found there either.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser

from portal.i18n.catalogues import translate
from portal.i18n.splitting import JOINED, Known, spoken, words
from portal.library import directory, mentions
from portal.library.synonyms import Synonym
from portal.model.page import Page, Section
from portal.model.search import Field, Passage
from portal.model.service import Service
from portal.storage import fulltext
from portal.storage.fulltext import Leaf, Saying

Pressed = tuple[Leaf, Known]
Forms = dict[str, Known]
"""Language → its words as they are written."""
_BLOCKS = frozenset(("p", "h3", "li", "ul", "ol", "blockquote", "table", "tr", "div", "details", "summary"))
_CELLS = frozenset(("th", "td"))
_ENDS = tuple(".,:;!?…؟،。！？：；")


def index(
    pages: Iterable[Pressed], services: Sequence[Service], synonyms: Sequence[Synonym], served: Sequence[str]
) -> bytes:
    """The whole index as bytes. `served`: the languages in which a page may be looked for and found."""
    forms: Forms = defaultdict(dict)
    leaves = []
    for leaf, known in pages:
        if leaf.locale in served:
            leaves.append(leaf)
            forms[leaf.locale].update(known)
    leaves += [leaf for locale in served for leaf in _regions(services, locale, forms)]
    numbered = list(enumerate(leaves, 1))
    sayings = [said for one in synonyms if one.locale in served for said in _sayings(one, numbered, served, forms)]
    return fulltext.build(numbered, _merged(forms), sayings)


def passages(html: str) -> list[Passage]:
    """What stands above the first heading, and below each."""
    reading = _Reading()
    # As plain text: of Markup each slice would be made into Markup again.
    reading.feed(str(html))
    reading.close()
    return reading.finished()


def press(page: Page) -> Pressed:
    """What the index needs of one page, which is most of its work."""
    source, forms = page.source, Forms({page.source.locale: {}})
    leaf = _made(source.locale, source.code, source.title, source.summary, passages(page.html), forms)
    return leaf, forms[source.locale]


def _regions(
    services: Sequence[Service], locale: str, forms: Forms
) -> Iterator[Leaf]:
    """Names of services are their region's headings, so that a name or a town leads to where its door is."""
    for region in directory.regions(services, locale) if services else ():
        title = translate(locale, f"section-{Section.DIRECTORY.folder}-title")
        names = ", ".join(card.service.name for card in region.cards)
        about = (*region.towns, *(need for card in region.cards for need in card.needs))
        text = " · ".join((names, *dict.fromkeys(about)))
        yield _made(locale, region.code, f"{region.title} · {title}", "", [Passage(names, text)], forms)


def _made(
    locale: str,
    code: str,
    title: str,
    summary: str,
    parts: Sequence[Passage],
    forms: Forms,
) -> Leaf:
    terms: list[list[str]] = [[] for _ in Field]
    terms[Field.TITLE] += _terms(title, locale, forms)
    terms[Field.SUMMARY] += _terms(summary, locale, forms)
    placed = []
    for part in parts:
        placed.append((len(terms[Field.BODY]), part))
        terms[Field.HEADINGS] += _terms(part.heading, locale, forms)
        terms[Field.BODY] += _terms(part.text, locale, forms)
    return Leaf(locale, code, title, summary, terms, placed)


def _terms(text: str, locale: str, forms: Forms) -> Iterator[str]:
    for word in words(text, locale, forms[locale]):
        yield from word.keys


def _merged(forms: Forms) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Two words that look alike once they are folded are found under the keys of both."""
    for locale, known in sorted(forms.items()):
        merged: dict[str, dict[str, None]] = {}
        for folded, keys in sorted(known.values()):
            merged.setdefault(folded, {}).update(dict.fromkeys(keys))
        yield from ((locale, folded, tuple(keys)) for folded, keys in merged.items())


def _sayings(
    one: Synonym, leaves: Iterable[tuple[int, Leaf]], served: Sequence[str], forms: Forms
) -> Iterator[Saying]:
    """A code leads to the page of the same language, else to the one of the first language that has it. What an
    apostrophe or a hyphen joins is also said without it."""
    for _ in _terms(one.said, one.locale, forms):
        pass
    languages = [one.locale, *served]
    pages = []
    for code in one.codes:
        having = {leaf.locale: number for number, leaf in leaves if leaf.code == code}
        pages += [having[locale] for locale in languages if locale in having][:1]
    meant = tuple(tuple(spoken(words, one.locale)) for words in one.words)
    for said in dict.fromkeys((one.said, JOINED.sub("", one.said))):
        yield Saying(one.locale, _long(spoken(said, one.locale)), meant, tuple(pages))


def _long(said: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """"du" and "se" are left out in a hurry. In Chinese and Thai two signs are a word."""
    return tuple(keys for keys in said if len(keys[0]) > 2 or keys[0] >= "\u0e00") or tuple(said)


class _Reading(HTMLParser):
    """The texts of a page's own HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[tuple[list[str], list[str]]] = [([], [])]
        self._in_heading = False
        self._left_out = ""
        """The element that is passed over, until its end."""

    def finished(self) -> list[Passage]:
        made = (Passage(_line(head), _line(text).rstrip(" ;,")) for head, text in self._parts)
        return [passage for passage in made if passage.heading or passage.text]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._left_out:
            return
        if tag == "h2":
            self._parts.append(([], []))
            self._in_heading = True
        kind = dict(attrs).get("class")
        if (tag, kind) in (("ul", mentions.CLASS), ("a", "why")):
            self._left_out = tag

    def handle_endtag(self, tag: str) -> None:
        if self._left_out:
            self._left_out = "" if tag == self._left_out else self._left_out
        elif tag == "h2":
            self._in_heading = False
        elif tag in _CELLS:
            self._part(", ")
        elif tag in _BLOCKS:
            self._part("; ")

    def handle_data(self, data: str) -> None:
        if not self._left_out:
            self._add(data)

    def _part(self, sign: str) -> None:
        """What stood apart on the page stays apart in one line of it."""
        body = self._parts[-1][1]
        while body and not body[-1].strip():
            body.pop()
        if body:
            body[-1] = body[-1].rstrip().removesuffix(",")
            body.append(" " if body[-1].endswith(_ENDS) else sign)

    def _add(self, text: str) -> None:
        heading, body = self._parts[-1]
        (heading if self._in_heading else body).append(text)


def _line(parts: Sequence[str]) -> str:
    return " ".join("".join(parts).split())
