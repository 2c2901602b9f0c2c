"""One page in two languages, block beside block: one for whoever helps, one for whoever is helped.

Made from the compiled answers, so that nothing is kept twice and both texts are of one set. A translation has the
blocks of its source in the same order; where it has not, its parts under headings are paired, and else the two wholes.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from portal.library.answers import Answers

CODE = "b39"
"""The page's own code: it has no file, and a code is never given to another page."""
_ARTICLE = re.compile(r"<article[^>]*>(.*?)</article>", re.DOTALL)
_HEADING = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)
# The list of headings leads to places that stand twice here; the guide's answers open each other.
_CONTENTS = re.compile(r'<details class="contents">.*?</details>', re.DOTALL)
_PLACE = re.compile(r' id="s\d+"')
_LEFT_OUT = re.compile(r".33|[dg]..")
_VOID = ("br", "wbr")


@dataclass(frozen=True)
class Row:
    """Two fragments that say the same; safe, because they come out of our own compiled pages."""

    first: str
    second: str


@dataclass(frozen=True)
class Title:
    code: str
    title: str


def titles(answers: Answers, locale: str) -> list[Title]:
    """Pages that a language has as a text of its own, in the order of its sections."""
    found = []
    for path in answers.pages:
        owner, _, code = path.strip("/").partition("/")
        if owner == locale and code and not _LEFT_OUT.fullmatch(code):
            article = _article(answers, locale, code)
            heading = _HEADING.search(article) if article else None
            if heading:
                found.append(Title(code, unescape(re.sub(r"<[^>]*>", "", heading[1])).strip()))
    return found


def rows(answers: Answers, code: str, first: str, second: str) -> list[Row] | None:
    """The rows of a page, or None where one of the languages lacks it."""
    texts = [_article(answers, locale, code) for locale in (first, second)]
    if _LEFT_OUT.fullmatch(code) or not all(texts):
        return None
    one, other = (_blocks(text or "") for text in texts)
    if len(one) == len(other):
        return list(map(Row, one, other))
    one, other = _under_headings(one), _under_headings(other)
    if len(one) == len(other):
        return list(map(Row, one, other))
    return [Row("".join(one), "".join(other))]


def cut(whole: Sequence[Row], parts: int) -> list[list[Row]]:
    """The rows in so many parts of about one weight."""
    weights = [len(row.first) + len(row.second) for row in whole]
    made: list[list[Row]] = [[] for _ in range(parts)]
    before = 0
    for row, weight in zip(whole, weights, strict=True):
        made[min(before * parts // max(sum(weights), 1), parts - 1)].append(row)
        before += weight
    return [part for part in made if part]


def _article(answers: Answers, locale: str, code: str) -> str | None:
    answer = answers.find(f"/{locale}/{code}")
    found = _ARTICLE.search(answer.page().decode()) if answer else None
    return _PLACE.sub("", _CONTENTS.sub("", found[1])) if found else None


def _under_headings(blocks: Sequence[str]) -> list[str]:
    made: list[str] = []
    for block in blocks:
        if block.startswith(("<h1", "<h2")) or not made:
            made.append(block)
        else:
            made[-1] += block
    return made


def _blocks(html: str) -> list[str]:
    return list(_Splitter(html).blocks())


class _Splitter(HTMLParser):
    """Where the outermost elements of a fragment begin and end."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._html = html
        self._lines = [0]
        for line in html.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self._depth = 0
        self._begins: list[int] = []
        self.feed(html)

    def blocks(self) -> Iterator[str]:
        for begin, end in zip(self._begins, [*self._begins[1:], len(self._html)], strict=True):
            yield self._html[begin:end].strip()

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if not self._depth:
            line, column = self.getpos()
            self._begins.append(self._lines[line - 1] + column)
        self._depth += tag not in _VOID

    def handle_endtag(self, tag: str) -> None:
        self._depth -= tag not in _VOID
