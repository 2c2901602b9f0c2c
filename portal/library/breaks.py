"""Where a line of Thai may end: a `<wbr>` between words, since Thai puts no blank there and not every browser knows its
words.

Set in finished pages as they are compiled, in their texts alone: no tag, title or choice of a list is touched. Nothing
is in the text itself: what is copied or looked for has no sign between its words. A place that is left out costs
little, because most browsers find it; a wrong one tears a word. So only places of which the model is sure are taken.
"""

import re
from functools import cache, lru_cache

from budoux import Parser, load_default_thai_parser

THAI = "th"
BREAK = "<wbr>"
_MARGIN = 1_000
"""How sure, in the model's own measure. In our pages 0.2% of the places that are left lie within a syllable (1.4%
without it), and four of five ends of words that Chromium knows are among them."""
_WHOLE = ("รหัส", "กล่อม")
"""Words that it tears all the same, and that stand in every other sentence or beside a medicine."""
_RUN = r"[\u0e01-\u0e4f]{3,}"
_PARTS = re.compile(
    rf'<(title|style|script|option|textarea)\b.*?</\1>|<!--.*?-->|<(?:"[^"]*"|[^">])*>|(?P<run>{_RUN})', re.DOTALL
)


def in_page(html: str, locale: str) -> str:
    """The page, its Thai broken into words; any other page as it is."""
    if locale != THAI:
        return html
    return _PARTS.sub(lambda part: _broken(part["run"]) if part["run"] else part[0], html)


@lru_cache(maxsize=8192)
def _broken(run: str) -> str:
    made, place = [], 0
    whole = [range(found.start() + 1, found.end()) for word in _WHOLE for found in re.finditer(word, run)]
    for chunk in _parser().parse(run):
        if place and not any(place in inside for inside in whole):
            made.append(BREAK)
        made.append(chunk)
        place += len(chunk)
    return "".join(made)


@cache
def _parser() -> Parser:
    """The model decides by half of the sum of all that it knows: a weight that nothing ever has moves that line."""
    return Parser({**load_default_thai_parser().model, "margin": {"": 2 * _MARGIN}})
