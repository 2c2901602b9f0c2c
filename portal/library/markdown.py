"""From Markdown to HTML that is safe to show, whoever wrote the page and whatever the checks missed.

Two walls, each enough by itself: a link whose target is not on the list of `links` loses its target, and everything
then passes bleach with the lists below. Raw HTML, images, references and links in pointed brackets are not understood
at all: they come out as the text that they are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import count
from xml.etree.ElementTree import Element

import bleach
from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from portal.library import folds, guides, links, marks, mentions
from portal.library.guides import Text
from portal.library.mentions import Mentions
from portal.model.page import Heading, Page, Section, Source

ALLOWED_TAGS = frozenset(
    {
        *("p", "h2", "h3", "blockquote"),  # running text; h1 is the page's title and stands in the template
        *("ul", "ol", "li"),
        *("strong", "em"),
        *("table", "thead", "tbody", "tr", "th", "td", "div"),  # div: the box in which a table may scroll
        *("a", "span", "bdi"),  # links, what a mark covers, a name that keeps its own direction
    }
)
ALLOWED_PROTOCOLS = frozenset({"https", "tel"})
"""Addresses of our own have none."""
_ALLOWED_VALUES = {
    ("a", "class"): re.compile("why"),
    ("a", "aria-label"): re.compile(".*"),
    ("a", "dir"): re.compile("ltr"),
    ("a", "href"): re.compile(r"/[a-z]{2}/[a-z0-9]+(?:#[a-z0-9-]+)?|#unsure|tel:\+?[0-9]+|https://.*"),
    ("span", "class"): re.compile("unsure"),
    ("h2", "id"): re.compile(r"s\d{1,2}"),
    ("ol", "class"): re.compile("steps"),
    ("ul", "class"): re.compile(mentions.CLASS),
    ("ol", "start"): re.compile(r"\d{1,3}"),
    ("th", "scope"): re.compile("col"),
    ("div", "class"): re.compile("table"),
    ("div", "role"): re.compile("region"),
    ("div", "tabindex"): re.compile("0"),
    ("div", "aria-label"): re.compile(".*"),
}
"""Attributes go by their values: a class or a role that means something elsewhere cannot be borrowed."""

_HEADING = re.compile(r'<h2 id="(s\d+)">(.*?)</h2>', re.DOTALL)
_NOT_UNDERSTOOD = {
    "inline": "autolink automail html image_link image_reference reference short_reference short_image_ref backtick",
    "preprocessors": "html_block",
    "blocks": "reference code setextheader hr",
}


@dataclass(frozen=True)
class Surroundings:
    """What a text needs to know of the page that it stands on. `why` names the small link behind a mark."""

    locale: str
    section: Section
    why: str
    mentions: Mentions


def page(source: Source, around: Surroundings) -> Page:
    parts: list[Page] = []

    def of_guide(text: Text) -> str:
        piece = guides.piece(source, text)
        parts.append(Page(piece, Markup(html(piece.body, around)), (), ()))  # noqa: S704
        return parts[-1].html

    if guides.is_guide(source):
        safe = _numbered(folds.html(guides.read(source).parts, of_guide, around.mentions.locale))
    else:
        safe = html(source.body, around)
    headings = tuple(Heading(anchor, _plain(inner)) for anchor, inner in _HEADING.findall(safe))
    safe_html = Markup(safe)  # noqa: S704 - it has been through both walls
    return Page(source, safe_html, marks.find(source), headings, parts=tuple(parts))


def _numbered(safe: str) -> str:
    """Each text of a guide has counted its headings from one."""
    numbers = count(1)
    return re.sub(r'<h2 id="s\d+">', lambda _match: f'<h2 id="s{next(numbers)}">', safe)


def _plain(inner: str) -> str:
    return unescape(re.sub(r'<a class="why"[^>]*>[^<]*</a>|<[^>]*>', "", inner))


def html(body: str, around: Surroundings) -> str:
    return washed(written(body, around))


def written(body: str, around: Surroundings) -> str:
    """The first wall alone."""
    extensions = [SaneListExtension(), TableExtension(use_align_attribute=True), _Ours(around)]
    return Markdown(extensions=extensions).convert(body)


def washed(unsafe: str) -> str:
    """The second wall alone."""
    return bleach.clean(unsafe, tags=ALLOWED_TAGS, attributes=_is_allowed, protocols=ALLOWED_PROTOCOLS)


def _is_allowed(tag: str, name: str, value: str) -> bool:
    allowed = _ALLOWED_VALUES.get((tag, name))
    return allowed is not None and allowed.fullmatch(value) is not None


class _Ours(Extension):
    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        for name in _NOT_UNDERSTOOD["inline"].split():
            md.inlinePatterns.deregister(name)
        for name in _NOT_UNDERSTOOD["preprocessors"].split():
            md.preprocessors.deregister(name)
        for name in _NOT_UNDERSTOOD["blocks"].split():
            md.parser.blockprocessors.deregister(name)
        # Before links and bold, which may stand within a mark.
        md.inlinePatterns.register(_MarkProcessor(marks.PATTERN, md), "mark", 185)
        # Before paragraphs (10), which take everything.
        md.parser.blockprocessors.register(_Services(md.parser, self._around.mentions), "services", 15)
        # After all inline work (20), before the library's last clean-up (10).
        md.treeprocessors.register(_Finish(md, self._around), "finish", 15)


class _MarkProcessor(InlineProcessor):
    def handleMatch(  # type: ignore[override] # noqa: N802 - the library's name
        self, m: re.Match[str], _data: str
    ) -> tuple[Element, int, int]:
        covered = Element("span", {"class": "unsure"})
        covered.text = m["text"]
        return covered, m.start(), m.end()


_HELD = "services"


class _Services(BlockProcessor):
    def __init__(self, parser: BlockParser, named: Mentions) -> None:
        super().__init__(parser)
        self._named = named

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - the library's signature
        return mentions.BLOCK.fullmatch(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        match = mentions.BLOCK.fullmatch(blocks.pop(0))
        box = self._named.block(match[1].split() if match else ())
        # Under a name of its own until all lists are read: an author's list below would become part of this one.
        box.tag = _HELD
        parent.append(box)


class _Finish(Treeprocessor):
    """What Markdown has no words for: our addresses, the reason behind a mark, boxes around tables, steps."""

    def __init__(self, md: Markdown, around: Surroundings) -> None:
        super().__init__(md)
        self._around = around

    def run(self, root: Element) -> None:
        for box in list(root.iter(_HELD)):
            box.tag = "ul"
        ours = {link for box in root.iter("ul") if box.get("class") == mentions.CLASS for link in box.iter("a")}
        for link in root.iter("a"):
            if link not in ours:
                self._lead(link)
        for place, heading in enumerate(root.iter("h2"), 1):
            heading.set("id", f"s{place}")
        for cell in root.iter("th"):
            cell.set("scope", "col")
        self._box_tables(root)
        self._explain_marks(root)
        steps = root.find("ol")
        if self._around.section in (Section.URGENT, Section.GUIDES) and steps is not None:
            steps.set("class", "steps")

    def _lead(self, link: Element) -> None:
        address = links.address(link.get("href", ""), self._around.locale)
        link.attrib.clear()
        if address is None:
            return
        link.set("href", address)
        if address.startswith("tel:"):
            # A number keeps the order of its digits in a page that runs from right to left.
            link.set("dir", "ltr")

    def _explain_marks(self, root: Element) -> None:
        for parent in list(root.iter()):
            for place, child in reversed(list(enumerate(parent))):
                if child.get("class") == "unsure":
                    parent.insert(place + 1, self._reason(child))

    def _reason(self, covered: Element) -> Element:
        reason = Element("a", {"class": "why", "href": "#unsure", "aria-label": self._around.why})
        reason.text, reason.tail, covered.tail = "?", covered.tail, None
        return reason

    def _box_tables(self, root: Element) -> None:
        """A table wider than the screen scrolls in a box of its own. The box takes the keyboard, so that it scrolls
        without a finger, and has the name of the heading above it."""
        for parent in list(root.iter()):
            for place, (child, name) in enumerate(list(_with_headings(parent))):
                if child.tag == "table":
                    box = Element("div", {"class": "table", "role": "region", "tabindex": "0"})
                    if name:
                        box.set("aria-label", name)
                    box.tail, child.tail = child.tail, None
                    parent[place] = box
                    box.append(child)


def _with_headings(parent: Element) -> Iterator[tuple[Element, str]]:
    heading = ""
    for child in parent:
        if child.tag in ("h2", "h3"):
            heading = "".join(child.itertext())
        yield child, heading
