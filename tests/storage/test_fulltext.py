"""The index of words: the same bytes for the same pages, only read, and deaf to every sign of a query language."""

import gc
import sqlite3

import pytest

from portal.model.search import Field, Passage
from portal.storage import fulltext
from portal.storage.fulltext import Leaf, NoFulltextError, Reader, Saying

LEAF = Leaf("fr", "h34", "Un test", "Où", [["un", "test"], ["ou"], [], ["test", "套", "test"]], [(0, Passage("", "x"))])
OTHER = Leaf("nl", "h34", "Een test", "", [["test"], [], [], []], [])
FORMS = [("fr", "tests", ("test",)), ("fr", "teste", ("test", "teste")), ("nl", "tester", ("test",))]
SAYING = Saying("fr", (("tst",),), ((("test",),),), (1,))


@pytest.fixture
def written() -> bytes:
    return fulltext.build([(1, LEAF), (2, OTHER)], FORMS, [SAYING])


@pytest.fixture
def reader(written: bytes) -> Reader:
    return Reader(written)


def test_the_same_pages_are_the_same_bytes(written: bytes) -> None:
    assert fulltext.build([(1, LEAF), (2, OTHER)], FORMS, [SAYING]) == written


def test_a_term_belongs_to_one_language(reader: Reader) -> None:
    assert reader.counts("fr", "test") == [(1, Field.BODY, 2), (1, Field.TITLE, 1)]
    assert reader.counts("nl", "test") == [(2, Field.TITLE, 1)]
    assert reader.places("fr", "test", 1) == [0, 2]
    assert reader.has("fr", "套")
    assert not reader.has("nl", "套")
    assert (reader.count("fr"), reader.count("nl"), reader.count("en")) == (1, 1, 0)
    assert (reader.page("fr", "h34"), reader.page("fr", "h35")) == (1, None)


def test_words_are_found_by_their_beginning(reader: Reader) -> None:
    assert reader.forms("fr", ["tests", "tester"]) == {"tests": ("test",)}
    assert reader.forms_from("fr", "tes", 5) == {"teste": ("test", "teste"), "tests": ("test",)}
    assert list(reader.forms_from("fr", "tes", 1)) == ["teste"]
    assert set(reader.letters("fr")) == set("tes")
    assert list(reader.sayings("fr")) == [SAYING]
    assert list(reader.sayings("nl")) == []


@pytest.mark.parametrize(
    "key", ['"', "*", "a OR b", "test*", "title:test", "'", "a'; DROP TABLE leaf; --", "NEAR(", "%"]
)
def test_no_sign_means_anything(reader: Reader, key: str) -> None:
    assert reader.counts("fr", key) == []
    assert reader.forms_from("fr", key, 5) == {}
    assert reader.has("fr", "test")


def test_it_cannot_be_written_to(reader: Reader) -> None:
    with pytest.raises(sqlite3.OperationalError):
        reader._connection.execute("DELETE FROM page")


def test_nobody_leaves_it_open(written: bytes) -> None:
    reader = Reader(written)
    connection = reader._connection
    del reader
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")


def test_where_it_cannot_work_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fulltext, "_SCHEMA", "CREATE VIRTUAL TABLE leaf USING fts55 (a);")
    with pytest.raises(NoFulltextError, match="FTS5"):
        fulltext.check()
