"""The index of words as one SQLite database with FTS5, made in memory, kept as bytes, and only ever read.

It holds pages and nothing of anybody: what a reader types is a parameter of a query here and is written nowhere.
FTS5's own query language is not spoken: each question names one term, so no sign that somebody types means anything.
A term is two letters of a language and the key of a word in it; one table for all languages, no word of one in
another. Raises NoFulltextError where Python's SQLite lacks what it takes.
"""

import json
import sqlite3
import weakref
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from portal.model.search import Field, Passage

_SCHEMA = """
CREATE TABLE page (id INTEGER PRIMARY KEY, locale TEXT, code TEXT, title TEXT, summary TEXT);
CREATE TABLE passage (page INTEGER, place INTEGER, first INTEGER, heading TEXT, text TEXT, PRIMARY KEY (page, place))
    WITHOUT ROWID;
CREATE TABLE form (word TEXT PRIMARY KEY, keys TEXT) WITHOUT ROWID;
CREATE TABLE saying (locale TEXT, place INTEGER, words TEXT, meant TEXT, pages TEXT, PRIMARY KEY (locale, place))
    WITHOUT ROWID;
CREATE TABLE alphabet (locale TEXT PRIMARY KEY, letters TEXT) WITHOUT ROWID;
CREATE VIRTUAL TABLE leaf USING fts5 (title, summary, headings, body, content='', tokenize='ascii');
CREATE VIRTUAL TABLE spot USING fts5vocab (leaf, instance);
"""
_LAST = "\U0010ffff"
_COLUMNS = tuple(field.name.lower() for field in Field)


class NoFulltextError(RuntimeError):
    """This Python's SQLite has no FTS5, or cannot be read from memory."""


@dataclass(frozen=True)
class Leaf:
    """A page as it is looked through. `terms`: the keys of each field's words, in their order."""

    locale: str
    code: str
    title: str
    summary: str
    terms: Sequence[Sequence[str]] = field(repr=False)
    passages: Sequence[tuple[int, Passage]] = field(repr=False)
    """With the place in the body's terms at which each begins."""


@dataclass(frozen=True)
class Saying:
    """A word or some words that readers use: the words of the pages that are meant, and pages at once."""

    locale: str
    words: tuple[tuple[str, ...], ...]
    """Each word of it by its keys."""
    meant: tuple[tuple[tuple[str, ...], ...], ...]
    pages: tuple[int, ...]


@dataclass(frozen=True)
class Shown:
    """What is shown of a page."""

    locale: str
    code: str
    title: str
    summary: str


def check() -> None:
    """Raises NoFulltextError."""
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.executescript(_SCHEMA)
            connection.deserialize(connection.serialize())
    except (sqlite3.Error, AttributeError) as error:
        raise NoFulltextError(
            f"Python's SQLite {sqlite3.sqlite_version} has no full-text index FTS5, by which pages are found. "
            "Use a Python whose SQLite has it, as those of Debian and of python.org do"
        ) from error


def build(
    leaves: Iterable[tuple[int, Leaf]], forms: Iterable[tuple[str, str, Sequence[str]]], sayings: Iterable[Saying]
) -> bytes:
    """`leaves` by their numbers; `forms`: language, word as it is folded, its keys."""
    check()
    connection = sqlite3.connect(":memory:")
    connection.executescript(_SCHEMA)
    for number, leaf in leaves:
        _insert(connection, number, leaf)
    letters: dict[str, set[str]] = defaultdict(set)
    for locale, word, keys in forms:
        letters[locale].update(word)
        connection.execute("INSERT OR IGNORE INTO form VALUES (?, ?)", (locale + word, " ".join(keys)))
    connection.executemany(
        "INSERT INTO alphabet VALUES (?, ?)", ((locale, "".join(sorted(found))) for locale, found in letters.items())
    )
    connection.executemany(
        "INSERT INTO saying VALUES (?, ?, ?, ?, ?)",
        (
            (one.locale, place, json.dumps(one.words), json.dumps(one.meant), json.dumps(one.pages))
            for place, one in enumerate(sayings)
        ),
    )
    connection.execute("INSERT INTO leaf (leaf) VALUES ('optimize')")
    connection.commit()
    connection.execute("VACUUM")
    written = connection.serialize()
    connection.close()
    return written


def _insert(connection: sqlite3.Connection, number: int, leaf: Leaf) -> None:
    shown = (number, leaf.locale, leaf.code, leaf.title, leaf.summary)
    connection.execute("INSERT INTO page VALUES (?, ?, ?, ?, ?)", shown)
    terms = (" ".join(leaf.locale + key for key in keys) for keys in leaf.terms)
    connection.execute(
        "INSERT INTO leaf (rowid, title, summary, headings, body) VALUES (?, ?, ?, ?, ?)", (number, *terms)
    )
    rows = (
        (number, place, first, passage.heading, passage.text) for place, (first, passage) in enumerate(leaf.passages)
    )
    connection.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?)", rows)


class Reader:
    """One open copy of an index. Not to be used by two threads at once."""

    def __init__(self, written: bytes) -> None:
        self._connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._connection.deserialize(written)
        self._connection.execute("PRAGMA query_only = ON")
        # A newer set takes the place of an older one while somebody may still search in it: the last to go closes it.
        weakref.finalize(self, self._connection.close)

    def count(self, locale: str) -> int:
        """How many pages a language has."""
        return int(self._one("SELECT count(*) FROM page WHERE locale = ?", locale)[0])

    def counts(self, locale: str, key: str) -> list[tuple[int, Field, int]]:
        """How often a key stands in each field of each page that has it."""
        rows = self._all("SELECT doc, col, count(*) FROM spot WHERE term = ? GROUP BY 1, 2", locale + key)
        return [(page, Field(_COLUMNS.index(column)), times) for page, column, times in rows]

    def places(self, locale: str, key: str, page: int) -> list[int]:
        """Where a key stands in the body of a page, counted in keys."""
        query = "SELECT \"offset\" FROM spot WHERE term = ? AND doc = ? AND col = 'body'"
        return [place for (place,) in self._all(query, locale + key, page)]

    def has(self, locale: str, key: str) -> bool:
        return bool(self._one("SELECT 1 FROM spot WHERE term = ? LIMIT 1", locale + key))

    def letters(self, locale: str) -> str:
        """Every letter of a language's words."""
        found = self._one("SELECT letters FROM alphabet WHERE locale = ?", locale)
        return str(found[0]) if found else ""

    def forms(self, locale: str, words: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Those of the words that stand in pages or in lists of words, with their keys."""
        asked = json.dumps([locale + word for word in words])
        rows = self._all("SELECT word, keys FROM form WHERE word IN (SELECT value FROM json_each(?))", asked)
        return {word[len(locale) :]: tuple(keys.split()) for word, keys in rows}

    def forms_from(self, locale: str, beginning: str, most: int) -> dict[str, tuple[str, ...]]:
        """Words that begin so, the shortest first."""
        query = "SELECT word, keys FROM form WHERE word >= ? AND word < ? ORDER BY length(word), word LIMIT ?"
        begin = locale + beginning
        return {word[len(locale) :]: tuple(keys.split()) for word, keys in self._all(query, begin, begin + _LAST, most)}

    def sayings(self, locale: str) -> Iterator[Saying]:
        for row in self._all("SELECT words, meant, pages FROM saying WHERE locale = ? ORDER BY place", locale):
            words, meant, pages = map(json.loads, row)
            groups = tuple(tuple(tuple(keys) for keys in one) for one in meant)
            yield Saying(locale, tuple(map(tuple, words)), groups, tuple(pages))

    def page(self, locale: str, code: str) -> int | None:
        found = self._one("SELECT id FROM page WHERE locale = ? AND code = ?", locale, code)
        return int(found[0]) if found else None

    def shown(self, page: int) -> Shown:
        return Shown(*self._one("SELECT locale, code, title, summary FROM page WHERE id = ?", page))

    def passages(self, page: int) -> list[tuple[int, Passage]]:
        rows = self._all("SELECT first, heading, text FROM passage WHERE page = ? ORDER BY place", page)
        return [(first, Passage(heading, text)) for first, heading, text in rows]

    def _all(self, query: str, *values: str | int) -> list[tuple[Any, ...]]:
        return self._connection.execute(query, values).fetchall()

    def _one(self, query: str, *values: str | int) -> tuple[Any, ...]:
        return self._connection.execute(query, values).fetchone() or ()
