"""Where a page may lead: another page by its code, the two doors to people, the file to take along, a telephone, an
https address.

What is allowed is written down whole and compared as it is written. Nothing is decoded first: a scheme in capitals,
with an entity, a tab or a line break in it is simply not on the list, so no trick has to be known to be refused.
"""

import re
from collections.abc import Collection, Iterator

from portal.library.problems import ContentError
from portal.model.page import CODE, Source

PACK = "pack"
"""All pages of a language as one file."""
DOORS = ("contact", "conversation", PACK)
_TEL = re.compile(r"tel:\+?[0-9]+")
_HTTPS = re.compile(r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][A-Za-z0-9/?#&=%._~:@!$*+,;-]*)?")
_INLINE = re.compile(r"\]\(([^)]*)")
_REFERENCE = re.compile(r"(?m)^ {0,3}\[[^\]]+\]:|\]\s?\[")
_AUTOLINK = re.compile(r"<[a-z][a-z0-9+.-]*:[^>]*>|<[^<>\s]+@[^<>\s]+>", re.IGNORECASE)
_REMEDY = "Lead to a code (h34), contact, conversation, pack, tel:112 or https://…, exactly so and without a title"


def address(target: str, locale: str) -> str | None:
    """The address that a target stands for; None for everything that is not allowed."""
    if CODE.fullmatch(target) or target in DOORS:
        return f"/{locale}/{target}"
    return target if _TEL.fullmatch(target) or _HTTPS.fullmatch(target) else None


def check(source: Source, codes: Collection[str]) -> Iterator[ContentError]:
    """`codes`: all pages that there are, sections included."""
    for match in _INLINE.finditer(source.body):
        target, line = match[1], _line(source, match.start())
        if address(target, source.locale) is None:
            yield ContentError(source.path, line, f"a link leads to {target.strip()[:60]!r}", _REMEDY)
        elif CODE.fullmatch(target) and target not in codes:
            yield ContentError(source.path, line, f"no page has the code {target!r}", "Lead to a page that there is")
    for match in _REFERENCE.finditer(source.body):
        remedy = "Write the target right behind the label: [label](h34)"
        yield ContentError(source.path, _line(source, match.start()), "a link has its target elsewhere", remedy)
    for match in _AUTOLINK.finditer(source.body):
        yield ContentError(source.path, _line(source, match.start()), "an address stands in <…>", _REMEDY)


def _line(source: Source, place: int) -> int:
    return source.body_line + source.body.count("\n", 0, place)
