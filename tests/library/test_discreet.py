"""Words that may not stand in a history."""

import pytest

from portal.i18n.locales import served
from portal.library import discreet


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Le préservatif", "fr"), ("PRÉSERVATIFS", "fr"), ("Se faire dépister", "fr"), ("Après une agression", "fr"),
        ("La police", "fr"), ("Overdose", "fr"), ("travailleuses du sexe", "fr"), ("clients", "fr"),
        ("Condoom gescheurd", "nl"), ("sekswerk", "nl"), ("Na verkrachting", "nl"), ("politie", "nl"), ("ziekte", "nl"),
        ("Sex work", "en"), ("After an assault", "en"), ("HIV test", "en"), ("drug-use", "en"), ("condom_broke", "en"),
        ("escorts", "ru"), ("chemsex", "th"), ("SEX", "zh"), ("去做检测", "zh"), ("ก่อนตรวจเอชไอวี", "th"),
    ],
)  # fmt: skip
def test_words_that_would_tell(text: str, locale: str) -> None:
    assert discreet.finds(text, locale)
    assert discreet.finds(text)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Les 72 prochaines heures", "fr"), ("Où et quand", "fr"), ("Bon à savoir", "fr"), ("Les règles en bref", "fr"),
        ("Un texte", "fr"), ("Passer la journée", "fr"), ("h34", "fr"), ("Permanence", "fr"), ("Essex", "en"),
        ("Health, work and rights", "en"), ("Gezondheid, werk en rechten", "nl"), ("Vrienden", "nl"), ("", "en"),
    ],
)  # fmt: skip
def test_ordinary_words(text: str, locale: str) -> None:
    assert discreet.finds(text, locale) is None


def test_a_word_counts_in_its_own_language_only() -> None:
    assert discreet.finds("Mort", "fr")
    assert discreet.finds("Mort", "en") is None
    assert discreet.finds("Mort")


@pytest.mark.parametrize("name", ["every", *served()])
def test_every_entry_of_every_list_is_found(name: str) -> None:
    for line in (discreet.FOLDER / f"{name}.txt").read_text("utf-8").split("\n"):
        if line and not line.startswith("#"):
            assert discreet.finds(f"Un {line.removesuffix('*').upper()}, voilà", name), line
