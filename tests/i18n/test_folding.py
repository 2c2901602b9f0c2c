"""One look for each word, and texts taken apart, in every script."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.i18n.folding import fold
from portal.i18n.locales import LOCALES
from portal.i18n.splitting import spoken, words
from portal.i18n.stems import stem

CODES = list(LOCALES)
ODD = st.text(st.characters(exclude_categories=()), max_size=60)


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("fr", "Préservatif", "PRESERVATIF"),
        ("fr", "œdème", "oedeme"),
        ("fr", "e\u0301cole", "école"),
        ("de", "löschen", "loeschen"),
        ("de", "Straße", "strasse"),
        ("ro", "știri", "ştiri"),
        ("ro", "Țară", "tara"),
        ("hu", "szűrés", "szures"),
        ("sq", "Përdhunim", "perdhunim"),
        ("ru", "ещё", "еще"),
        ("bg", "ѝ", "и"),
        ("ar", "إغتصاب", "اغتصاب"),
        ("ar", "زائدة", "زائده"),
        ("ar", "يُهَدِّدُني", "يهددني"),
        ("ar", "رســـالة", "رسالة"),
        ("ar", "ی", "ي"),
        ("th", "ขู่", "ขู"),
        ("th", "เเบล็กเมล์", "แบล็กเมล์"),
        ("th", "ทํางาน", "ทำงาน"),
        ("ar", "٧٢", "72"),
        ("th", "๗๒", "72"),
        ("zh", "ＨＩＶ７２", "hiv72"),
    ],
)
def test_two_ways_to_type_one_word_are_one(locale: str, one: str, other: str) -> None:
    assert fold(one, locale) == fold(other, locale) != ""


def test_thai_vowels_under_a_letter_are_no_accents() -> None:
    assert fold("ทุ", "th") != fold("ท", "th")
    assert fold("ทู", "th") != fold("ทุ", "th")


@given(ODD, st.sampled_from(CODES))
def test_a_fold_is_its_own_fold(text: str, locale: str) -> None:
    assert fold(fold(text, locale), locale) == fold(text, locale)


@given(ODD, st.sampled_from(CODES))
def test_every_text_comes_apart(text: str, locale: str) -> None:
    for word in words(text, locale):
        assert 0 <= word.begin < word.end <= len(text)
        assert word.keys
        assert all(key and not key.isspace() and " " not in key for key in word.keys)


@pytest.mark.parametrize(
    "heap", ["e" + "\u0301" * 20_000, "\u0e01" * 20_000, "套" * 20_000, "ـ" * 20_000, "-a" * 10_000]
)
def test_no_heap_of_signs_takes_long(heap: str) -> None:
    begin = time.perf_counter()
    list(words(heap[:2000], "fr"))
    fold(heap, "ar")
    assert time.perf_counter() - begin < 5


def _keys(text: str, locale: str) -> set[str]:
    return {key for keys in spoken(text, locale) for key in keys}


@pytest.mark.parametrize(
    ("locale", "typed", "written"),
    [
        ("fr", "violées", "violée"),
        ("fr", "preservatifs", "préservatif"),
        ("nl", "condooms", "condoom"),
        ("en", "tests", "testing"),
        ("de", "Frauen", "Frau"),
        ("de", "loeschen", "löschen"),
        ("ro", "testele", "teste"),
        ("es", "condones", "condón"),
        ("pt", "camisinhas", "camisinha"),
        ("hu", "óvszert", "óvszer"),
        ("ru", "презервативы", "презерватив"),
        ("it", "preservativi", "preservativo"),
        ("bg", "презервативът", "презерватив"),
        ("bg", "тестове", "тест"),
        ("sq", "prezervativi", "prezervativ"),
        ("ar", "الواقي", "واقي"),
        ("ar", "رسالتي", "رسالة"),
        ("ar", "بالصور", "الصور"),
    ],
)
def test_forms_of_a_word_have_a_key_in_common(locale: str, typed: str, written: str) -> None:
    assert _keys(typed, locale) & _keys(written, locale)


@pytest.mark.parametrize("locale", ["bg", "sq", "ar"])
def test_our_own_stems_leave_a_word(locale: str) -> None:
    for word in ("тест", "пари", "test", "pep", "واق", "ال", "و"):
        assert len(stem(word, locale)) >= min(len(word), 3)


def _parts(text: str, locale: str) -> list[str]:
    return [word.folded for word in words(text, locale)]


def test_what_an_apostrophe_or_a_hyphen_joins_is_its_parts_and_one() -> None:
    assert _parts("l’hôpital", "fr") == ["lhopital", "l", "hopital"]
    assert _parts("morning-after pill", "en") == ["morningafter", "morning", "after", "pill"]
    assert _parts("won't", "en") == ["wont", "won", "t"]
    assert _parts("HIV - test", "en") == ["hiv", "test"]
    assert _parts("72h", "fr") == ["72", "h"]


def test_chinese_and_thai_are_signs_and_pairs() -> None:
    assert _parts("套破了", "zh") == ["套破", "套", "破了", "破", "了"]
    assert _parts("套，破", "zh") == ["套", "破"]
    assert _parts("ยา", "th") == ["ยา"]
    assert _parts("ถุงแตก", "th") == ["ถุง", "ถุ", "งแต", "ง", "แตก", "แต", "ก"]
    # Where a line may break nothing is parted.
    assert _parts("ถุง\u200bแตก", "th") == _parts("ถุงแตก", "th")
    assert _parts("HIV检测", "zh") == ["hiv", "检测", "检", "测"]


def test_marks_of_direction_part_no_word() -> None:
    assert _parts("\u202eab\u200ec", "fr") == ["abc"]
