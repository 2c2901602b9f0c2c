"""The register: for each code the page that it belongs to for ever, and which of its French texts say the same.

`content/register/<code>.toml`, written by commands. It stands beside the pages and not in them: an editor that saves an
older copy of a page, or a page that is put back to an older state, takes nothing away from it. A pair of `same` is a
truth about two texts, whichever of them is on the page today, so no order of edits can make it wrong. The texts are
kept, compressed, so that an author is shown what changed before she says that it changes nothing. Losing an entry costs
a second look at translations; it never makes one pass for newer than it is.
"""

import json
import re
import tomllib
import zlib
from base64 import b64decode, b64encode
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from portal.i18n import locales
from portal.library.problems import ContentError, field_line
from portal.library.sources import fingerprint_of
from portal.model.page import CODE, Source

FOLDER = "register"
_KEEP = 3
"""Texts that stay whether or not a translation was made from them."""
_FINGERPRINT = re.compile(r"[0-9a-f]{10}")
_HEAD = """\
# Kept by `flask portal content`, not by hand: the page that this code belongs to for ever, which of its French texts
# say the same, and those texts (compressed), so that authors can be shown what changed.
"""


@dataclass(frozen=True)
class Text:
    """What a reader sees of a French page, as it once was."""

    title: str
    summary: str
    body: str

    @classmethod
    def of(cls, source: Source) -> "Text":
        return cls(source.title, source.summary, source.body)

    @property
    def fingerprint(self) -> str:
        return fingerprint_of(self.title, self.summary, self.body)


@dataclass(frozen=True)
class Entry:
    """`name`: the page's file, without its ending. `texts`: those that somebody spoke of, the latest last."""

    code: str
    name: str
    same: tuple[tuple[str, str], ...] = ()
    texts: tuple[Text, ...] = ()

    def alike(self, fingerprint: str) -> frozenset[str]:
        """The texts that say the same as this one, with itself. Pairs have no direction, and they join up."""
        found, todo = {fingerprint}, [fingerprint]
        while todo:
            one = todo.pop()
            for pair in self.same:
                if one in pair:
                    new = set(pair) - found
                    found |= new
                    todo += new
        return frozenset(found)

    def text(self, fingerprint: str) -> Text | None:
        return next((text for text in self.texts if text.fingerprint == fingerprint), None)

    def knowing(self, text: Text, keep: Collection[str] = ()) -> "Entry":
        """With `text` as the latest. Of the others the newest stay, and those in `keep`: translations stand on them."""
        others = [one for one in self.texts if one.fingerprint != text.fingerprint]
        recent = {one.fingerprint for one in others[1 - _KEEP :]}
        kept = (one for one in others if one.fingerprint in recent or one.fingerprint in keep)
        return replace(self, texts=(*kept, text))

    def joining(self, one: str, other: str) -> "Entry":
        """With the truth that these two say the same."""
        return self if other in self.alike(one) else replace(self, same=(*self.same, (one, other)))


@dataclass(frozen=True)
class Register:
    entries: Mapping[str, Entry] = field(default_factory=dict)
    troubles: tuple[ContentError, ...] = ()
    """Entries that cannot be read. Nothing is known of their codes, which ages translations and hides no page."""

    def entry(self, code: str) -> Entry | None:
        return self.entries.get(code)


def read(content: Path) -> Register:
    entries, troubles = {}, []
    for path in sorted((content / FOLDER).glob("*.toml")):
        try:
            entries[path.stem] = _entry(path)
        except ContentError as trouble:
            troubles.append(trouble)
    return Register(entries, tuple(troubles))


def find(content: Path, code: str) -> Entry | None:
    """The entry of one code, if there is one. Raises ContentError where it cannot be read: who writes must know."""
    path = content / FOLDER / f"{code}.toml"
    return _entry(path) if path.exists() else None


def write(content: Path, entry: Entry) -> None:
    """Whole or not at all."""
    path = content / FOLDER / f"{entry.code}.toml"
    path.parent.mkdir(exist_ok=True)
    pairs = "".join(f'    ["{one}", "{other}"],\n' for one, other in entry.same)
    texts = "".join(f'"{text.fingerprint}" = "{_packed(text)}"\n' for text in entry.texts)
    temporary = path.with_suffix(".new")
    temporary.write_text(f'{_HEAD}name = "{entry.name}"\nsame = [\n{pairs}]\n\n[texts]\n{texts}', "utf-8")
    temporary.replace(path)


def check(sources: Sequence[Source], register: Register) -> Iterator[ContentError]:
    """A code that stood on cards as one page is never given to another."""
    for source in _french(sources):
        entry = register.entry(source.code)
        if entry is not None and entry.name != source.path.stem:
            rename = f"flask portal content rename {source.code} {source.path.stem}"
            remedy = f"Run `{rename}` if it is that page under a new name; give another page a code of its own"
            yield _at(source, f"the code {source.code} belongs to the page {entry.name!r}", remedy)


def warn(sources: Sequence[Source], register: Register) -> Iterator[ContentError]:
    yield from register.troubles
    known = {*register.entries, *(trouble.path.stem for trouble in register.troubles)}
    new = [source for source in _french(sources) if source.code not in known]
    if new:
        remedy = "Run `flask portal content register`, so that nobody gives them to other pages later"
        yield _at(new[0], f"codes are not written down yet: {', '.join(source.code for source in new)}", remedy)


def _french(sources: Sequence[Source]) -> Iterator[Source]:
    return (source for source in sources if source.locale == locales.SOURCE)


def _at(source: Source, problem: str, remedy: str) -> ContentError:
    return ContentError(source.path, field_line(source.path, "code"), problem, remedy)


def _entry(path: Path) -> Entry:
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
        texts = {str(name): _unpacked(packed) for name, packed in table["texts"].items()}
        pairs = tuple((str(one), str(other)) for one, other in table["same"])
        names = [*texts, *(name for pair in pairs for name in pair)]
        if not CODE.fullmatch(path.stem) or not all(_FINGERPRINT.fullmatch(name) for name in names):
            raise ValueError
        if any(text.fingerprint != name for name, text in texts.items()):
            raise ValueError
        return Entry(path.stem, str(table["name"]), pairs, tuple(texts.values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, zlib.error) as error:
        remedy = "Take away what a merge left in it, or take it from a safety copy; both sides' lines may stay"
        raise ContentError(path, 1, "this entry of the register cannot be read", remedy) from error


def _packed(text: Text) -> str:
    written = json.dumps([text.title, text.summary, text.body], ensure_ascii=False)
    return b64encode(zlib.compress(written.encode(), 9)).decode()


def _unpacked(packed: str) -> Text:
    title, summary, body = json.loads(zlib.decompress(b64decode(packed, validate=True)))
    return Text(title, summary, body)
