"""Pages found by words: forms, slips, beginnings, other words for the same, other languages, and any odd text."""

import threading
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.library import compile as compiling
from portal.library.asking import near
from portal.library.search import MOST, Index
from tests.library.finding import LOCALES, codes, index, page, synonym
from tests.library.writing import Desk

CONDOM = page(
    "fr", "u34", "Le préservatif a lâché", "<p>Un préservatif se déchire. Le TPE commence avant 72 heures.</p>"
)
TEST = page("fr", "h34", "Se faire tester", "<p>Un test de dépistage du VIH, gratuit et anonyme, à l’hôpital.</p>")
PRIVATE = page("fr", "b34", "Ce que ce site protège", "<p>Aucun nom, aucune adresse. Votre message est fermé.</p>")
ENGLISH = page("en", "h37", "Living with HIV", "<p>Undetectable means untransmittable.</p>")
DUTCH = page("nl", "h34", "Je laten testen", "<p>De morning-afterpil en de test. Een ziekenfonds betaalt.</p>")
SAID = (
    synonym("fr", "capote", "préservatif"),
    synonym("fr", "capote craquée", codes=["u34"]),
    synonym("fr", "chaude pisse", codes=["h34"]),
    synonym("nl", "kapotje", codes=["u34"]),
)


@pytest.fixture(scope="module")
def small() -> Index:
    return index(CONDOM, TEST, PRIVATE, ENGLISH, DUTCH, synonyms=SAID)


def _first(found: Index, text: str, locale: str = "fr") -> str:
    return next(iter(codes(found.find(text, locale, ("fr", "nl", "en")))), "")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("préservatif", "u34"),
        ("PRÉSERVATIFS", "u34"),
        ("preservatif", "u34"),
        ("preservatfi", "u34"),
        ("preservatiff", "u34"),
        ("presrvatif", "u34"),
        ("prezervatif", "u34"),
        ("préserv", "u34"),
        ("gratuits", "h34"),
        ("dépistages anonymes", "h34"),
        ("l'hôpital", "h34"),
        ("l’hopital", "h34"),
        ("lhopital", "h34"),
        ("VIH-test", "h34"),
        ("72h", "u34"),
        ("７２", "u34"),
        ("٧٢", "u34"),
        ("h34", "h34"),
        ("H34?", "h34"),
        ("capote", "u34"),
        ("capotes", "u34"),
        ("j'ai la capote qui a craqué", "u34"),
        ("chaude-pisse", "h34"),
        ("chaude pise", "h34"),
        ("quel est mon message", "b34"),
    ],
)
def test_it_is_found(small: Index, text: str, code: str) -> None:
    assert _first(small, text) == code


@pytest.mark.parametrize(
    ("text", "code"), [("morningafterpil", "h34"), ("morning after pil", "h34"), ("zieken fonds", "h34")]
)
def test_words_written_as_one_or_apart(small: Index, text: str, code: str) -> None:
    assert _first(small, text, "nl") == code


def test_two_words_written_as_one_are_two(small: Index) -> None:
    assert _first(small, "testziekenfonds", "nl") == "h34"


@pytest.mark.parametrize(
    ("text", "code"), [("vih", "h34"), ("vah", ""), ("tpa", ""), ("tset", "h34"), ("xxxx", ""), ("prxsxrvatif", "")]
)
def test_a_slip_is_one_and_in_a_word_of_four_letters(small: Index, text: str, code: str) -> None:
    assert _first(small, text) == code


def test_one_slip_is_every_slip() -> None:
    made = near("abcd", "abcdx")
    assert {"abc", "acbd", "xbcd", "abxcd", "abcdx"} <= made
    assert not {"abcd", "ab", "badc", "abxxcd"} & made


def test_a_title_counts_more_than_a_mention() -> None:
    told = "<p>Test. Test. Test, encore un test. Un test.</p>"
    found = index(page("fr", "h34", "Le test"), page("fr", "h35", "Autre chose", told)).find("test", "fr", ("fr",))
    assert codes(found)[0] == "h34"


def test_more_of_the_question_counts_more() -> None:
    one, both = page("fr", "h34", "Le test", "<p>Oui.</p>"), page("fr", "h35", "Autre", "<p>Un test gratuit.</p>")
    others = [page("fr", f"h3{number}", "Rien", "<p>Un test.</p>") for number in range(6, 9)]
    assert codes(index(one, both, *others).find("test gratuit", "fr", ("fr",)))[0] == "h35"


def test_little_words_lead_nowhere_beside_others() -> None:
    first_person = page("fr", "h34", "Je me teste moi-même", "<p>Je fais mon test et je me dis que je suis là.</p>")
    police = page("fr", "p36", "La police", "<p>Si elle vous arrête.</p>")
    assert codes(index(first_person, police).find("est-ce que je me fais arreter", "fr", ("fr",)))[0] == "p36"
    assert codes(index(first_person, police).find("je me", "fr", ("fr",))) == ["h34"]


@pytest.mark.parametrize(
    ("locale", "title", "html", "text"),
    [
        ("zh", "安全套破了", "<p>先冲洗。阻断药越快越好。</p>", "套"),
        ("zh", "安全套破了", "<p>先冲洗。阻断药越快越好。</p>", "阻断药"),
        ("zh", "安全套破了", "<p>先冲洗。阻断药越快越好。</p>", "我的套套破掉了怎么办"),
        ("zh", "安全套破了", "<p>先冲洗。</p>", "破 了"),
        ("th", "ถุงยางแตก", "<p>ล้างด้านนอก กินยาเป๊ป</p>", "ยา"),
        ("th", "ถุงยางแตก", "<p>ล้างด้านนอก กินยาเป๊ป</p>", "ถุงยาง"),
        ("th", "ถุงยางแตก", "<p>ล้างด้าน\u200bนอก</p>", "ด้านนอก"),
        ("th", "ถุงยางแตก", "<p>ล้างด้านนอก</p>", "ถุงแตก"),
        ("ar", "تمزّق الواقي", "<p>بعد اعتداء. رسالة. جرعة زائدة.</p>", "واقي"),
        ("ar", "تمزّق الواقي", "<p>بعد إعتداء.</p>", "اعتداء"),
        ("ar", "تمزّق الواقي", "<p>رسالة.</p>", "رسالتي"),
        ("ar", "تمزّق الواقي", "<p>جرعة زائدة.</p>", "زائده"),
        ("ar", "تمزق", "<p>رسالة.</p>", "رســـالة"),
        ("ar", "تمزق", "<p>يهددني</p>", "يُهَدِّدُني"),
        ("ro", "S-a rupt prezervativul", "<p>Ştiri şi ţară.</p>", "știri țară"),
        ("ru", "Порвался презерватив", "<p>Ещё раз.</p>", "презервативы еще"),
        ("bg", "Презервативът се скъса", "<p>Тестове.</p>", "тест"),
        ("de", "Verlauf löschen", "<p>Straße</p>", "verlauf loeschen"),
        ("hu", "Elszakadt az óvszer", "<p>Szűrés.</p>", "ovszert"),
        ("sq", "Përdhunim", "<p>Prezervativi u ça.</p>", "perdhunim"),
    ],
)
def test_each_script_is_found_as_it_is_typed(locale: str, title: str, html: str, text: str) -> None:
    found = index(page(locale, "u34", title, html), page(locale, "h34", "X", "<p>y</p>"), served=[locale])
    assert codes(found.find(text, locale, [locale])) == ["u34"]


def test_where_one_language_has_nothing_the_others_are_asked(small: Index) -> None:
    found = small.find("undetectable", "nl", ("fr", "nl", "en"))
    assert not found.own
    assert [(one.code, one.locale) for one in found.others] == [("h37", "en")]
    assert not small.find("ziekenfonds", "nl", ("fr", "nl", "en")).others


def test_a_page_that_was_found_is_not_found_again_in_another_language() -> None:
    dutch = (page("nl", "p36", "De politie"), page("nl", "p37", "Onderweg"))
    french = [
        page("fr", f"p3{number}", "Xylophone, trompette" if number in (6, 8) else "Autre") for number in range(4, 10)
    ]
    found = index(*dutch, *french).find("politie xylophone trompette abcd efgh ijkl", "nl", LOCALES)
    assert [one.code for one in found.own] == ["p36"]
    assert [(one.code, one.locale) for one in found.others] == [("p38", "fr")]


def test_french_and_english_come_first() -> None:
    pages = [page(locale, "h34", "Syphilis") for locale in ("ro", "nl", "en", "fr")]
    served = ("fr", "nl", "en", "ro", "de")
    found = index(*pages, page("de", "h34", "Etwas"), served=served).find("syphilis", "de", served)
    assert [one.locale for one in found.others] == ["fr", "en", "nl", "ro"]


def test_a_language_that_is_not_served_is_not_found() -> None:
    both = index(page("fr", "h34", "Syphilis"), page("ro", "h34", "Syphilis"), served=("fr",))
    assert [one.locale for one in both.find("syphilis", "fr", ("fr",)).others] == []


def test_a_list_of_words_leads_to_the_french_page_where_there_is_no_other(small: Index) -> None:
    found = small.find("kapotje", "nl", ("fr", "nl", "en"))
    assert [(one.code, one.locale) for one in found.others] == [("u34", "fr")]


def test_nothing_is_found_for_nothing(small: Index) -> None:
    for text in ("", "   ", "🙂🙂", "\u202e\u200f", "!?*", "\0", "ـ", "'"):
        found = small.find(text, "fr", ("fr", "nl", "en"))
        assert (found.own, found.others) == ((), ()), text
    assert Index().find("test", "fr", ("fr",)).own == ()


def test_no_more_than_fit_on_a_page() -> None:
    many = [page("fr", f"h{tens}{ones}", f"Test {tens}{ones}") for tens in "3456" for ones in "456789"]
    assert len(codes(index(*many).find("test", "fr", ("fr",)))) == MOST


ODD = [
    '"',
    "*",
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "a:b",
    "title:test",
    "50%",
    "why?",
    "@x",
    "%00",
    "(",
    "^",
    "test*",
    "\\",
    "--",
    "{",
    "\x00",
]


@pytest.mark.parametrize("odd", ODD)
def test_a_sign_means_nothing_and_hides_nothing(small: Index, odd: str) -> None:
    for text in (
        f"{odd} préservatif",
        f"préservatif {odd}",
        f"préservatif{odd}" if not odd[0].isalpha() else "préservatif",
    ):
        assert "u34" in codes(small.find(text, "fr", ("fr",)))[:2]


@settings(deadline=None, max_examples=200)
@given(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=200),
    st.sampled_from(("fr", "nl", "en", "zh", "th", "ar")),
)
def test_every_text_is_a_question(small: Index, text: str, locale: str) -> None:
    found = small.find(text, locale, ("fr", "nl", "en"))
    assert len(codes(found)) <= MOST


@pytest.mark.parametrize(
    "text", ["套" * 200, "ยา" * 100, "a" * 200, "a " * 100, "préservatfi " * 16, "é" * 200, "'a" * 100]
)
def test_the_longest_question_takes_a_moment(small: Index, text: str) -> None:
    begin = time.perf_counter()
    small.find(text[:200], "fr", ("fr", "nl", "en"))
    assert time.perf_counter() - begin < 3


def test_many_at_once_get_the_same(small: Index) -> None:
    expected = codes(small.find("préservatif test", "fr", ("fr", "nl", "en")))
    got: list[list[str]] = []

    def ask() -> None:
        for _ in range(20):
            got.append(codes(small.find("préservatif test", "fr", ("fr", "nl", "en"))))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [expected] * 160
    assert small._closed.qsize() <= 9


def test_two_indexes_of_the_same_pages_are_equal() -> None:
    assert index(CONDOM, TEST, synonyms=SAID[:1]) == index(CONDOM, TEST, synonyms=SAID[:1])
    assert index(CONDOM) != index(TEST)


def test_the_index_is_of_the_same_set_as_the_pages(desk: Desk, tmp_path: Path) -> None:
    desk.write_everywhere("Un ornithorynque.\n")
    first = compiling.load(desk.recipe, tmp_path / "pages")
    assert codes(first.index.find("ornithorynques", "fr", LOCALES)) == ["h34"]
    assert codes(first.index.find("platypus", "fr", LOCALES)) == []
    (desk.content / "words").mkdir()
    (desk.content / "words" / "fr.toml").write_text('"platypus" = "ornithorynque"\n')
    desk.write_everywhere("Un ornithorynque, ou deux.\n")
    second = compiling.load(desk.recipe, tmp_path / "pages")
    assert codes(second.index.find("platypus", "fr", LOCALES)) == ["h34"]
    assert codes(first.index.find("platypus", "fr", LOCALES)) == []
    again = compiling.load(desk.recipe, tmp_path / "pages")
    assert again.index == second.index
    assert codes(again.index.find("platypus", "fr", LOCALES)) == ["h34"]
