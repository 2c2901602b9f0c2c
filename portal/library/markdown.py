"""From Markdown to HTML that is safe to show, whoever wrote the page and whatever the checks missed.

Two walls, each enough by itself: a link whose target is not on the list of `links` loses its target, and everything
then passes bleach with the lists below. Raw HTML, images, references and links in pointed brackets are not understood
at all: they come out as the text that they are.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import bleach
from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from portal.library import links, marks
from portal.model.page import Page, Section, Source

ALLOWED_TAGS = frozenset(
    {
        *("p", "h2", "h3", "blockquote"),  # running text; h1 is the page's title and stands in the template
        *("ul", "ol", "li"),
        *("strong", "em"),
        *("table", "thead", "tbody", "tr", "th", "td", "div"),  # div: the box in which a table may scroll
        *("a", "span"),  # links, and what a mark covers
    }
)
ALLOWED_PROTOCOLS = frozenset({"https", "tel"})
"""Addresses of our own have none."""
_ALLOWED_VALUES = {
    ("a", "class"): re.compile("why"),
    ("a", "aria-label"): re.compile(".*"),
    ("a", "dir"): re.compile("ltr"),
    ("a", "href"): re.compile(r"/[a-z]{2}/[a-z0-9]+|#unsure|tel:\+?[0-9]+|https://.*"),
    ("span", "class"): re.compile("unsure"),
    ("ol", "class"): re.compile("steps"),
    ("ol", "start"): re.compile(r"\d{1,3}"),
    ("th", "scope"): re.compile("col"),
    ("div", "class"): re.compile("table"),
    ("div", "role"): re.compile("region"),
    ("div", "tabindex"): re.compile("0"),
    ("div", "aria-label"): re.compile(".*"),
}
"""Attributes go by their values: a class or a role that means something elsewhere cannot be borrowed."""

_NOT_UNDERSTOOD = {
    "inline": "autolink automail html image_link image_reference reference short_reference short_image_ref backtick",
    "preprocessors": "html_block",
    "blocks": "reference code setextheader hr",
}


def page(source: Source, why: str) -> Page:
    """`why` names the small link behind a mark, in the page's language."""
    safe = Markup(html(source.body, source.locale, source.section, why))  # noqa: S704 - it has been through both walls
    return Page(source, safe, marks.find(source))


def html(body: str, locale: str, section: Section, why: str) -> str:
    return washed(written(body, locale, section, why))


def written(body: str, locale: str, section: Section, why: str) -> str:
    """The first wall alone."""
    extensions = [SaneListExtension(), TableExtension(use_align_attribute=True), _Ours(locale, section, why)]
    return Markdown(extensions=extensions).convert(body)


def washed(unsafe: str) -> str:
    """The second wall alone."""
    return bleach.clean(unsafe, tags=ALLOWED_TAGS, attributes=_is_allowed, protocols=ALLOWED_PROTOCOLS)


def _is_allowed(tag: str, name: str, value: str) -> bool:
    allowed = _ALLOWED_VALUES.get((tag, name))
    return allowed is not None and allowed.fullmatch(value) is not None


class _Ours(Extension):
    def __init__(self, locale: str, section: Section, why: str) -> None:
        super().__init__()
        self._locale, self._section, self._why = locale, section, why

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        for name in _NOT_UNDERSTOOD["inline"].split():
            md.inlinePatterns.deregister(name)
        for name in _NOT_UNDERSTOOD["preprocessors"].split():
            md.preprocessors.deregister(name)
        for name in _NOT_UNDERSTOOD["blocks"].split():
            md.parser.blockprocessors.deregister(name)
        # Before links and bold, which may stand within a mark.
        md.inlinePatterns.register(_MarkProcessor(marks.PATTERN, md), "mark", 185)
        # After all inline work (20), before the library's last clean-up (10).
        md.treeprocessors.register(_Finish(md, self._locale, self._section, self._why), "finish", 15)


class _MarkProcessor(InlineProcessor):
    def handleMatch(  # type: ignore[override] # noqa: N802 - the library's name
        self, m: re.Match[str], _data: str
    ) -> tuple[Element, int, int]:
        covered = Element("span", {"class": "unsure"})
        covered.text = m["text"]
        return covered, m.start(), m.end()


class _Finish(Treeprocessor):
    """What Markdown has no words for: our addresses, the reason behind a mark, boxes around tables, steps."""

    def __init__(self, md: Markdown, locale: str, section: Section, why: str) -> None:
        super().__init__(md)
        self._locale, self._section, self._why = locale, section, why

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            self._lead(link)
        for cell in root.iter("th"):
            cell.set("scope", "col")
        self._box_tables(root)
        self._explain_marks(root)
        steps = root.find("ol")
        if self._section is Section.URGENT and steps is not None:
            steps.set("class", "steps")

    def _lead(self, link: Element) -> None:
        address = links.address(link.get("href", ""), self._locale)
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
        reason = Element("a", {"class": "why", "href": "#unsure", "aria-label": self._why})
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
