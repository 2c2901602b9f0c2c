"""Emergency words: found in any language, in any spelling people use, and quickly."""

import time

import pytest

from portal.i18n.emergency import FOLDER, is_urgent
from portal.i18n.locales import served

URGENT = {
    "fr": [
        "Le PRESERVATIF d'hier soir a lâché",
        "j’ai été violée",
        "On m'a menacée",
        "il m’a enfermée dans la chambre",
        "mon ami ne se réveille pas",
        "l'overdose",
        "Il a enlevé la capote",
        "j'ai plus envie de vivre",
    ],
    "nl": [
        "Ik word bedreigd",
        "het condoom is gescheurd",
        "hij heeft me opgesloten",
        "ze is verkracht",
        "een overdosis",
        "ik denk aan zelfmoord",
        "Hij dwingt mij",
    ],
    "en": [
        "The condom broke",
        "I was RAPED",
        "they locked me in",
        "he won’t wake up",
        "I can't get out",
        "overdosed",
        "he threatened me",
        "suicidal",
    ],
}
CALM = [
    "",
    "I am broke and need money",
    "le violet, le violon, la violette",
    "aide médicale urgente, sans papiers",
    "die vrouw vraagt een test",
    "mes amis, mes papiers",
    "quand ouvre le centre",
    "Un préservatif coûte combien",
]


@pytest.mark.parametrize(("locale", "text"), [(locale, text) for locale, texts in URGENT.items() for text in texts])
def test_urgent_whatever_the_language_of_the_page(locale: str, text: str) -> None:
    assert all(is_urgent(text, page) for page in served()), (locale, text)


@pytest.mark.parametrize("text", CALM)
def test_ordinary_words_are_not_urgent(text: str) -> None:
    assert not any(is_urgent(text, page) for page in served())


def test_a_language_without_a_list_is_no_error() -> None:
    assert is_urgent("I was raped", "th")


def test_gap_is_five_words_at_most() -> None:
    assert is_urgent("le préservatif que nous avions mis a lâché", "fr")
    assert not is_urgent("le préservatif " + "mot " * 6 + "lâché", "fr")


def test_the_longest_text_is_searched_in_a_blink() -> None:
    before = time.perf_counter()
    for text in ("condom " * 2900, "preservatif a b c d " * 1000, "é" * 20_000, "a " * 10_000):
        is_urgent(text, "fr")
    assert time.perf_counter() - before < 2


@pytest.mark.parametrize("locale", served())
def test_each_line_of_a_list_finds_itself(locale: str) -> None:
    """A phrase with a sign that the search never sees would be dead."""
    for line in (FOLDER / f"{locale}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            assert is_urgent(line.replace("*", "").replace("…", "un"), locale), line
