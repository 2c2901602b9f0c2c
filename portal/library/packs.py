"""A language's pages as one file to take along: a zip of pages that open from a device, without a network.

Made of the finished pages. Every page is a file, and `index.html` holds them all once more, because a phone may hand
one file of a folder to its browser and none beside it. Nothing in them is fetched, runs, or leads back to the site:
what only the site can do stays as text. The same pages make the same bytes, without a day or a machine's name in them.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from weakref import finalize
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from portal.i18n.catalogues import translate
from portal.library import breaks
from portal.library.drafts import Draft, Press, door
from portal.model.page import Section

FILE = "pages.zip"
"""Its name on a device, where anybody may read it."""
PAGE = "pack/page.html"
_INDEX = "index.html"
_TEXTS = ("reader/page.html", "guides/page.html", "directory/region.html")
_HERE = "<!--here-->"
_MAIN = re.compile(r"<main\b[^>]*>(.*?)</main>", re.DOTALL)
# Ways on within the site, the page in another language, what a script would have shown, and every word of what is
# open: a file does not know when it is read.
_LEFT_OUT = re.compile(
    r'<nav\b.*?</nav>|<a [^>]*hreflang.*?</a>|<div class="aloud".*?</div>|<div class="clock".*?class="hint".*?</div>'
    r'|<p class="status.*?</p>',
    re.DOTALL,
)
_NAME = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)
_LINK = re.compile(r'<a ((?:"[^"]*"|[^">])*)>(.*?)</a>', re.DOTALL)
_OURS = re.compile(r'href="/[a-z]{2}/(?P<code>[^"#]*)(?:#(?P<place>[^"]*))?"')
_NAMED = re.compile(r' (?:id|name|aria-labelledby)="| href="#')
_RANK = re.compile(r"(</?h)([1-3])\b")
_DAY = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Leaf:
    """One page. `text`: as it stands in the site, its links not yet led anywhere."""

    code: str
    name: str
    text: str

    @classmethod
    def of(cls, draft: Draft) -> "Leaf":
        main = _MAIN.search(draft.html)
        text = _LEFT_OUT.sub("", main[1] if main else "").strip()
        name = _NAME.search(text)
        # The list of names is broken into lines with the page that it stands on.
        return cls(draft.path.rpartition("/")[2], name[1].replace(breaks.BREAK, "") if name else "", text)


class Kept(Mapping[str, bytes]):
    """Locale → pack, in an open file: all of them together are too much for memory. `spans`: where each begins behind
    `begin`, and its length."""

    def __init__(self, file: int, begin: int, spans: Mapping[str, tuple[int, int]]) -> None:
        # By a number of its own and not by its name: whoever prunes the folder takes nothing from a set in use.
        self._file = os.dup(file)
        finalize(self, os.close, self._file)
        self._begin, self._spans = begin, spans

    def __getitem__(self, locale: str) -> bytes:
        at, length = self._spans[locale]
        return os.pread(self._file, length, self._begin + at)

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)


def of(press: Press, drafts: Sequence[Draft], locale: str) -> bytes:
    return zipped(files(press, drafts, locale))


def files(press: Press, drafts: Sequence[Draft], locale: str) -> dict[str, str]:
    """Name → HTML, the index first. Of `drafts` those count that are texts of this language."""
    mine = (draft for draft in drafts if draft.template in _TEXTS and draft.path.startswith(f"/{locale}/"))
    leaves = [Leaf.of(draft) for draft in mine]
    codes = {leaf.code for leaf in leaves}

    def page(text: str, code: str = "", groups: object = None) -> str:
        frame = press.draft(PAGE, locale, code, code=code, groups=groups)
        # Put in afterwards: it has been through the breaking of lines.
        return frame.html.replace(_HERE, text, 1)

    inside = {one: [leaf for leaf in leaves if leaf.code[0] == one] for one in Section}
    groups = [(door(one, locale).title, some) for one, some in inside.items() if some]
    whole = "\n".join(_within(leaf, codes, locale) for _, some in groups for leaf in some)
    made = {_INDEX: page(whole, groups=groups)}
    for leaf in leaves:
        made[f"{leaf.code}.html"] = page(_led(leaf.text, codes, "{}.html", "#"), leaf.code)
    return made


def zipped(named: Mapping[str, str]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as made:
        for name, html in named.items():
            entry = ZipInfo(name, _DAY)
            entry.compress_type = ZIP_DEFLATED
            # Else both would tell on what system it was made.
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            made.writestr(entry, html, compresslevel=6)
    return written.getvalue()


def _led(html: str, codes: set[str], page: str, join: str) -> str:
    """Links to pages that are here lead there, to `page` with the code in it and a place on it behind `join`; what
    leads to the site otherwise becomes the text that it is."""

    def lead(link: re.Match[str]) -> str:
        ours = _OURS.search(link[1])
        if ours is None:
            return link[0]
        if ours["code"] not in codes:
            return link[2]
        place = f"{join}{ours['place']}" if ours["place"] else ""
        return f'<a href="{page.format(ours["code"])}{place}">{link[2]}</a>'

    return _LINK.sub(lead, html)


def _within(leaf: Leaf, codes: set[str], locale: str) -> str:
    """A page among all others: its headings a rank lower, its names no other's."""
    lower = _RANK.sub(lambda head: f"{head[1]}{int(head[2]) + 1}", leaf.text)
    text = _led(_NAMED.sub(rf"\g<0>{leaf.code}-", lower), codes, "#{}", "-")
    back = f'<p><a href="#top">{translate(locale, "pack-all")}</a></p>'
    return f'<div class="leaf" id="{leaf.code}">\n{text}\n{back}\n</div>'
