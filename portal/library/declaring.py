"""What an author says about French texts: that two say the same, or that the page says something new.

Nothing is guessed from how small a change looks: "48 hours" and "72 hours" differ by one word. An author is shown what
differs, and says.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from glob import escape
from pathlib import Path

from portal.i18n import locales
from portal.library import register, sources
from portal.library.changes import pairs
from portal.library.problems import ContentError, field_line
from portal.library.register import Entry, Text
from portal.library.sources import fingerprint
from portal.library.units import units
from portal.model.page import Source


@dataclass(frozen=True)
class Difference:
    """One piece of a page before and now; empty where it was not there. `line` is where to look in the file."""

    line: int
    before: str
    now: str


def page(content: Path, named: str) -> Source:
    """The French page of that code, file name or path. Raises ContentError."""
    folder = content / locales.SOURCE
    wanted = Path(named).stem
    for path in [*sorted(folder.glob(f"*/{escape(wanted)}.md")), *sources.of_code(content, wanted, locales.SOURCE)]:
        source, problems = sources.read(path, content)
        if source is None:
            raise problems[0]
        return source
    remedy = "Give a code, as in h34, or the name of a file there, as in testing"
    raise ContentError(folder, 1, f"no page is called {named!r}", remedy)


def translated(content: Path, french: Source) -> list[Source]:
    """Its translations, in all languages that have one and can be read."""
    others = (code for code in locales.LOCALES if code != locales.SOURCE)
    paths = (content / locale / french.section.folder / french.path.name for locale in others)
    found = (sources.read(path, content)[0] for path in paths if path.is_file())
    return [one for one in found if one is not None]


def entry(content: Path, french: Source) -> Entry:
    """What the register has of a page; a new entry where it has none. Raises ContentError where the code belongs to
    another page."""
    found = register.find(content, french.code) or Entry(french.code, french.path.stem)
    for problem in register.check([french], register.Register({french.code: found})):
        raise problem
    return found


def remember(content: Path, french: Source, known: Entry | None = None) -> Entry:
    """Keep the text of today, so that it can be shown when the page has changed."""
    known = known or entry(content, french)
    stood_on = {one.translated_from for one in translated(content, french) if one.translated_from}
    known = known.knowing(Text.of(french), stood_on)
    register.write(content, known)
    return known


def earlier(content: Path, french: Source) -> list[Text]:
    """Texts that nobody said to be the same as that of today: of each kind the one that differs least, and the least
    different first."""
    known = entry(content, french)
    now = Text.of(french)
    # Of two that differ as much, the later is the one that an author has in mind.
    newest_first = list(reversed(known.texts))
    ordered = sorted(newest_first, key=lambda text: _distance(text, now))
    found: list[Text] = []
    taken = set(known.alike(now.fingerprint))
    for text in ordered:
        if text.fingerprint not in taken:
            found.append(text)
            taken |= known.alike(text.fingerprint)
    return found


def stood_on(known: Entry, fingerprint: str | None, french: Source) -> Text | None:
    """The French text that a translation was made from; of those that say the same the one nearest to today's, so that
    nobody is shown typing errors that were mended."""
    alike = known.alike(fingerprint) if fingerprint else frozenset()
    now = Text.of(french)
    found = [text for text in known.texts if text.fingerprint in alike]
    return min(found, key=lambda text: _distance(text, now), default=None)


def say_same(content: Path, french: Source, text: Text) -> None:
    """The page of today says the same as `text`. True for ever, whatever is on the page tomorrow."""
    known = entry(content, french).joining(text.fingerprint, fingerprint(french))
    remember(content, french, known)


@dataclass(frozen=True)
class WrittenDown:
    """Codes that are new in the register, and those of which a text is."""

    codes: tuple[str, ...]
    texts: tuple[str, ...]


def write_down(content: Path) -> WrittenDown:
    """Put every code that is new into the register, and the texts that nobody could be shown later otherwise."""
    codes, texts = [], []
    for path in sorted((content / locales.SOURCE).glob("*/*.md")):
        french, _problems = sources.read(path, content)
        if french is None:
            continue
        known, now = entry(content, french), fingerprint(french)
        if register.find(content, french.code) is None:
            codes.append(french.code)
        stands = any(one.translated_from == now for one in translated(content, french))
        if known.text(now) is None and (stands or not known.texts):
            texts.append(french.code)
            remember(content, french, known)
    return WrittenDown(tuple(codes), tuple(texts))


def differences(before: Text, french: Source) -> Iterator[Difference]:
    """Piece by piece, in the order of the page."""
    for name, old, now in (("title", before.title, french.title), ("summary", before.summary, french.summary)):
        if old != now:
            yield Difference(field_line(french.path, name), old, now)
    line = french.body_line
    for old_unit, new_unit in pairs(units(before.body), units(french.body)):
        line = french.body_line + new_unit.line if new_unit else line
        if old_unit is None or new_unit is None or old_unit.text != new_unit.text:
            yield Difference(line, old_unit.text if old_unit else "", new_unit.text if new_unit else "")


def _distance(one: Text, other: Text) -> int:
    """Words that one has and the other has not."""
    mine, others = (f"{text.title}\n{text.summary}\n{text.body}".split() for text in (one, other))
    matching = sum(block.size for block in SequenceMatcher(None, mine, others, autojunk=False).get_matching_blocks())
    return len(mine) + len(others) - 2 * matching
