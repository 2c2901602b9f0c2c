"""Titles under the letters of their language, in its order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.i18n.alphabet import REST, by_letter, letter
from portal.i18n.locales import LOCALES


def _listed(locale: str, *titles: str) -> list[tuple[str, list[str]]]:
    return by_letter(titles, str, locale)


@pytest.mark.parametrize(
    ("locale", "listed"),
    [
        ("fr", "E: Écrire, Étude; H: L’hôpital; O: Œdème"),
        ("fr", "A: Un autre; L: La loi; T: Le test"),
        ("nl", "C: Het condoom; P: De politie; S: ’s Nachts"),
        ("en", "C: The condom; P: A police check"),
        ("es", "N: Nube; Ñ: Ñoño; O: Oso; Q: ¿Quién?"),
        ("ro", "S: Sifilis; Ș: Șantaj; T: Test; Ț: Țara"),
        ("hu", "C: Cukor; CS: Csalás; O: Az óvszer; Ö: Ödön; S: Sár; SZ: Szűrés"),
        ("sq", "C: Cila; Ç: Çfarë; S: Sot; SH: Shantazh"),
        ("de", "A: Arbeit, Ärger; K: Das Kondom"),
        ("pt", "A: Água, Apagar; C: A camisinha"),
        ("it", "E: È vero; P: La polizia, Il preservativo"),
        ("bg", "К: Кои сме; П: Презервативът"),
        ("ru", "Е: Ёлка, Если; Ж: Жизнь"),
        ("ar", "ا: إذا; ب: بعد; و: الواقي"),
        ("th", "ต: ตรวจ; บ: แบล็กเมล์; ร: เราเป็นใคร"),
        ("zh", "A: 安全套; H: HIV; W: 我们; X: 性侵"),
    ],
)
def test_each_language_has_its_letters(locale: str, listed: str) -> None:
    groups = [one.split(": ") for one in listed.split("; ")]
    expected = [(sign, titles.split(", ")) for sign, titles in groups]
    titles = [title for _, group in expected for title in group]
    for given_in in (titles, titles[::-1], sorted(titles)):
        assert _listed(locale, *given_in) == expected


def test_what_fits_nowhere_stands_at_the_end() -> None:
    assert [sign for sign, _ in _listed("fr", "112", "Zona")] == ["Z", REST]
    assert letter("…", "fr") == REST


def test_an_article_alone_is_a_title() -> None:
    assert letter("Le", "fr") == "L"


@given(st.lists(st.text(max_size=12), unique=True, max_size=12), st.sampled_from(list(LOCALES)))
def test_no_title_is_lost_and_no_letter_comes_twice(titles: list[str], locale: str) -> None:
    listed = _listed(locale, *titles)
    assert sorted(title for _, group in listed for title in group) == sorted(titles)
    assert len({sign for sign, _ in listed}) == len(listed)
