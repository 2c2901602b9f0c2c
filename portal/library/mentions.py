"""Services that a page names: `{services: testing}` or `{services: alias utsopi}`, a block by itself.

A need becomes one line a region, with each of its services; names become one line a service, with what takes fear
away. Both lead to the region's page, where address, hours and numbers stand once.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from portal.i18n.catalogues import translate
from portal.library import directory
from portal.library.problems import ContentError
from portal.model.page import Source
from portal.model.service import Flag, Need, Service
from portal.model.vocabulary import Region

BLOCK = re.compile(r"\{services:\s*([a-z0-9 -]+?)\s*\}")
CLASS = "services"
_ANY = re.compile(r"\{\s*services?\b[^}\n]*\}?")
_REMEDY = "Write {services: testing} or {services: alias utsopi}, alone, with an empty line before and after"


@dataclass(frozen=True)
class Mentions:
    """The directory as a page in one locale may name it."""

    services: Sequence[Service]
    locale: str

    def block(self, words: Sequence[str]) -> Element:
        """Words that mean nothing are passed over: `check` has told of them."""
        box = Element("ul", {"class": CLASS})
        for word in words:
            if word in set(Need):
                self._by_region(box, Need(word))
            else:
                self._by_name(box, word)
        return box

    def _by_region(self, box: Element, need: Need) -> None:
        for region in Region:
            found = [one for one in self.services if one.region is region and need in one.needs]
            if found:
                item = SubElement(box, "li")
                SubElement(item, "strong").text = directory.region_name(region, self.locale)
                item[-1].tail = ": "
                for place, one in enumerate(found):
                    self._link(item, one).tail = ", " if place + 1 < len(found) else ""

    def _by_name(self, box: Element, slug: str) -> None:
        for one in (one for one in self.services if one.slug == slug):
            item = SubElement(box, "li")
            link = self._link(item, one)
            town = " / ".join(one.towns) or directory.region_name(one.region, self.locale)
            flags = [translate(self.locale, f"flag-{flag.replace('_', '-')}") for flag in Flag if flag in one.flags]
            link.tail = " · "
            SubElement(item, "bdi").text = town
            item[-1].tail = f" · {', '.join(flags)}" if flags else ""

    def _link(self, item: Element, one: Service) -> Element:
        link = SubElement(item, "a", {"href": f"/{self.locale}/{one.page_code}#{directory.anchor(one, self.services)}"})
        SubElement(link, "bdi").text = one.name
        return link


def check(source: Source, services: Sequence[Service]) -> Iterator[ContentError]:
    known = {one.slug for one in services} | {need for need in Need if any(need in one.needs for one in services)}
    for number, line in enumerate(source.body.split("\n"), source.body_line):
        whole = BLOCK.fullmatch(line)
        if whole is None and _ANY.search(line):
            yield ContentError(source.path, number, "services are not named as they have to be", _REMEDY)
        for word in whole[1].split() if whole else ():
            if word not in known:
                remedy = "Name a file of content/services/ without its ending, or a need that one of them has"
                yield ContentError(source.path, number, f"the directory has no {word!r}", remedy)
