"""Words that readers use and no page writes: `content/words/<language>.toml`, kept by whoever writes the pages.

A line says what a reader types and what is meant by it: words as the pages write them, codes of pages, or both.

    "capote" = "préservatif"
    "pilule du lendemain" = ["contraception d'urgence", "h47"]

What cannot be read keeps the site from being compiled. What leads nowhere (a word that no page writes any more, a page
that is not there yet) is told to the author and passed over: a list of words may never take the pages down.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from portal.i18n import locales
from portal.i18n.splitting import spoken
from portal.library.problems import ContentError
from portal.model.page import CODE, Page

FOLDER = "words"
_FORM = 'Write "what readers type" = "words of the pages", or a list of such words and of codes of pages'


@dataclass(frozen=True)
class Synonym:
    path: Path
    line: int
    locale: str
    said: str
    words: tuple[str, ...]
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Gathered:
    synonyms: tuple[Synonym, ...]
    problems: tuple[ContentError, ...]


def gather(content: Path) -> Gathered:
    synonyms: list[Synonym] = []
    problems: list[ContentError] = []
    folder = content / FOLDER
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    for path in sorted(files):
        found, wrong = _file(path, folder)
        synonyms += found
        problems += wrong
    return Gathered(tuple(synonyms), tuple(problems))


def warn(synonyms: Sequence[Synonym], pages: Iterable[Page]) -> Iterator[ContentError]:
    """Lines that lead nowhere, and lines that say what another has said."""
    pages = tuple(pages)
    codes = {page.code for page in pages}
    written: dict[str, set[str]] = {}
    said: dict[tuple[str, str], Synonym] = {}
    for one in synonyms:
        first = said.setdefault((one.locale, _folded(one.said, one.locale)), one)
        if first is not one:
            remedy = f"Put all that is meant on line {first.line} and take this line away"
            yield ContentError(one.path, one.line, f"{one.said!r} is said twice", remedy)
        for code in one.codes:
            if code not in codes:
                yield ContentError(one.path, one.line, f"no page has the code {code!r}", "Name a page that there is")
        if one.locale not in written:
            written[one.locale] = _vocabulary(one.locale, pages)
        # A language without pages writes nothing yet.
        known = written[one.locale]
        for words in one.words if known else ():
            if not all(known & set(keys) for keys in spoken(words, one.locale)):
                remedy = f"Name words as a page in content/{one.locale}/ writes them, or the code of a page"
                yield ContentError(one.path, one.line, f"no page writes {words!r}", remedy)


def _file(path: Path, folder: Path) -> tuple[list[Synonym], list[ContentError]]:
    if path.parent != folder or path.suffix != ".toml" or path.stem not in locales.LOCALES:
        remedy = f"Name it content/{FOLDER}/<language>.toml, as in fr.toml"
        return [], [ContentError(path, 1, "this file is no list of words", remedy)]
    try:
        text = path.read_bytes().decode("utf-8-sig")
        table = tomllib.loads(text)
    except UnicodeDecodeError:
        return [], [ContentError(path, 1, "this is not UTF-8", "Save the file as UTF-8")]
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        return [], [ContentError(path, int(line[1]) if line else 1, f"this is not TOML: {error}", _FORM)]
    synonyms, problems = [], []
    for said, meant in table.items():
        line_of = _line(text, said)
        values = [meant] if isinstance(meant, str) else meant
        problem = _trouble(said, values, path.stem)
        if problem:
            problems.append(ContentError(path, line_of, problem, _FORM))
            continue
        codes = tuple(value for value in values if CODE.fullmatch(value))
        words = tuple(value for value in values if not CODE.fullmatch(value))
        synonyms.append(Synonym(path, line_of, path.stem, said, words, codes))
    return synonyms, problems


def _trouble(said: str, meant: object, locale: str) -> str | None:
    if not spoken(said, locale):
        return f"{said!r} has no letter in it"
    if not isinstance(meant, list) or not meant or not all(isinstance(value, str) for value in meant):
        return f"what {said!r} means is no text and no list of texts"
    empty = [value for value in meant if not spoken(value, locale)]
    return f"what {said!r} means has a text without a letter" if empty else None


def _line(text: str, said: str) -> int:
    pattern = re.compile(rf"""\s*(?:"{re.escape(said)}"|'{re.escape(said)}'|{re.escape(said)})\s*=""")
    return next((number for number, line in enumerate(text.split("\n"), 1) if pattern.match(line)), 1)


def _folded(said: str, locale: str) -> str:
    return " ".join(keys[0] for keys in spoken(said, locale))


def _vocabulary(locale: str, pages: Iterable[Page]) -> set[str]:
    texts = (
        f"{page.source.title}\n{page.source.summary}\n{page.source.body}"
        for page in pages
        if page.source.locale == locale
    )
    return {key for text in texts for keys in spoken(text, locale) for key in keys}
