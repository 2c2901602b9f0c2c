"""Whether lists, tables and emphasis come out as they stand in the file.

Markdown flattens in silence what it does not like: a list nested with two blanks, a list right behind a paragraph, a
table in a list item. On a page that says what to do in which order, silence is not good enough. So the file is read
once more, with the eyes of its author (what stands further in belongs to what stands above), and compared with what
came out; every difference is named with its line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from portal.library import mentions
from portal.library.problems import ContentError
from portal.model.page import Page, Source

_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<marker>[-*+]|\d{1,9}[.)])[ \t]+\S")
_HEADING = re.compile(r"\s*#{1,6}")
_GOOD_HEADING = re.compile(r"#{2,3} \S.*[^#\s]")
_RULED = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_RAW_HTML = re.compile(r"<[A-Za-z/!?]")
_LEFT_OVER = re.compile(r"\*\*|__|\]\(|`|\||(?m:^\s*#{1,6}\s)")
_LIST_REMEDY = "Nest with four blanks, begin items with - or 1. and leave an empty line before the list"


@dataclass(frozen=True)
class Item:
    """One item of a list: how deep, in which kind of list, and where in the file (0 when it comes from HTML)."""

    depth: int
    ordered: bool
    line: int = 0


def check(page: Page) -> Iterator[ContentError]:
    outline = _Outline.of(page.html)
    yield from _lines(page.source)
    yield from _lists(page, outline)
    yield from _tables(page, outline)
    yield from _left_over(page, outline)


def _lines(source: Source) -> Iterator[ContentError]:
    """What can be said of a line by itself or with the one above."""
    above, deepest = "", 0
    for number, line in _numbered(source):
        if "\t" in line:
            yield ContentError(source.path, number, "a tab stands in the text", "Write four blanks instead")
        if _HEADING.match(line):
            level = line.lstrip().find(" ")
            if not _GOOD_HEADING.fullmatch(line.rstrip()) or level > max(deepest, 1) + 1:
                remedy = "Write ## Heading, or ### Heading below one with ##, at the start of its line"
                yield ContentError(source.path, number, "this heading is not one of ours", remedy)
            deepest = level
        if (set(line.strip()) in ({"="}, {"-"}) and above.strip()) or re.fullmatch(r"\s*([-*_]\s*){3,}", line):
            remedy = "Write headings with ##, and no lines across the page"
            yield ContentError(source.path, number, "this line would be a rule or a heading", remedy)
        if _RAW_HTML.search(line):
            yield ContentError(source.path, number, "raw HTML", "Write it in Markdown; leave a blank after a bare <")
        if "![" in line:
            yield ContentError(source.path, number, "an image", "Say it in words: a page is one request")
        if "`" in line:
            yield ContentError(source.path, number, "a backtick", "Use quotation marks or bold instead of code")
        if not above.strip() and not _ITEM.match(line) and line.strip() and _indent(line) % 4:
            remedy = "Use four blanks to stay in the list item above, none to leave it"
            yield ContentError(source.path, number, f"this paragraph stands {_indent(line)} blanks in", remedy)
        above = line


def _lists(page: Page, outline: "_Outline") -> Iterator[ContentError]:
    meant, made = list(_items(page.source)), outline.items
    for place, item in enumerate(meant):
        came = made[place] if place < len(made) else None
        if came is None or (came.depth, came.ordered) != (item.depth, item.ordered):
            problem = "this list item does not come out as it stands here"
            yield ContentError(page.source.path, item.line, problem, _LIST_REMEDY)
            return
    if len(made) > len(meant):
        yield ContentError(page.source.path, page.source.body_line, "a list comes out that nobody wrote", _LIST_REMEDY)


def _items(source: Source) -> Iterator[Item]:
    """Items as an author sees them: further in than the one above is below it."""
    above: list[int] = []
    was_blank = True
    for number, line in _numbered(source):
        item = _ITEM.match(re.sub(r"^> ?", "", line))
        if item:
            indent = len(item["indent"])
            while above and above[-1] >= indent:
                above.pop()
            above.append(indent)
            yield Item(len(above), item["marker"][0].isdigit(), number)
        elif line.strip() and was_blank and not _indent(line):
            above = []
        was_blank = not line.strip()


def _tables(page: Page, outline: "_Outline") -> Iterator[ContentError]:
    source, tables = page.source, 0
    lines = list(_numbered(source))
    for place, (number, line) in enumerate(lines):
        if not _is_ruled(line):
            continue
        tables += 1
        header = lines[place - 1][1] if place else ""
        before = lines[place - 2][1] if place > 1 else ""
        if before.strip() or not header.strip():
            remedy = "Begin with the row of headings, with an empty line before it"
            yield ContentError(source.path, number, "this table does not stand by itself", remedy)
        if _indent(line):
            remedy = "Move it out of the list, to the start of the line"
            yield ContentError(source.path, number, "a table stands in a list item", remedy)
        yield from _rows(source, lines[place - 1 :])
    if tables != outline.tables:
        remedy = "Write a row of headings, a row like | --- | --- |, then the rows"
        yield ContentError(source.path, source.body_line, "a table does not come out as one", remedy)


def _rows(source: Source, lines: list[tuple[int, str]]) -> Iterator[ContentError]:
    """Cells beyond the headings would be dropped in silence."""
    width = _cells(lines[0][1])
    for number, line in lines:
        if not line.strip():
            return
        if _cells(line) != width:
            remedy = f"Write {width} cells, as in the row of headings"
            yield ContentError(source.path, number, f"this row has {_cells(line)} cells", remedy)


def _is_ruled(line: str) -> bool:
    return "|" in line and _RULED.fullmatch(line.strip()) is not None


def _cells(row: str) -> int:
    return len(re.split(r"(?<!\\)\|", row.strip().removeprefix("|").removesuffix("|")))


def _left_over(page: Page, outline: "_Outline") -> Iterator[ContentError]:
    """Signs of Markdown in what a reader sees: something was meant and not understood."""
    for text in outline.texts:
        for sign in _LEFT_OVER.finditer(text):
            around = text[sign.start() : sign.start() + 12].strip()
            lines = [number for number, line in _numbered(page.source) if around in line]
            line = lines[0] if lines else page.source.body_line
            remedy = "Close what was opened, or take the sign away"
            yield ContentError(page.source.path, line, f"{sign[0].strip()!r} would stand in the text", remedy)


def _numbered(source: Source) -> Iterator[tuple[int, str]]:
    return enumerate(source.body.split("\n"), source.body_line)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


class _Outline(HTMLParser):
    """Items, tables and texts of a page's own HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []
        self.tables = 0
        self.texts: list[str] = []
        self._lists: list[bool] = []
        self._is_ours = False

    @classmethod
    def of(cls, html: str) -> "_Outline":
        outline = cls()
        # As plain text: cut as markup, each piece of it would be escaped anew.
        outline.feed(str(html))
        outline.close()
        return outline

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "ul" and ("class", mentions.CLASS) in attrs:
            # The list of services that a block became, which nobody wrote as one.
            self._is_ours = True
        elif self._is_ours:
            return
        elif tag in ("ul", "ol"):
            self._lists.append(tag == "ol")
        elif tag == "li":
            self.items.append(Item(len(self._lists), self._lists[-1]))
        elif tag == "table":
            self.tables += 1

    def handle_endtag(self, tag: str) -> None:
        if self._is_ours:
            self._is_ours = tag != "ul"
        elif tag in ("ul", "ol"):
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
