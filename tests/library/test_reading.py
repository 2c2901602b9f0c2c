"""The reading level: sentences are found where a reader finds them, and what is no running text is not counted."""

from datetime import date

import pytest

from portal.i18n.locales import LOCALES as ALL
from portal.library import passive, reading, site
from portal.library.reading import MEASURES
from portal.model.page import Source
from tests.library.writing import LOCALES, Desk


def _source(desk: Desk, body: str, locale: str = "fr") -> Source:
    kind = "source" if locale == "fr" else "machine"
    path = desk.write(body, f"{locale}/health/tests.md", translation=f'"{kind}"')
    return next(page.source for page in site.check(desk.content, LOCALES).pages if page.source.path == path)


def _sentences(desk: Desk, body: str, locale: str = "fr") -> list[tuple[str, int]]:
    return [(" ".join(one.text.split()), one.size) for one in reading.sentences(_source(desk, body, locale))]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Un mot. Deux mots ! Trois ?\n", [("Un mot.", 2), ("Deux mots !", 2), ("Trois ?", 1)]),
        ("Sans point\n\n- un\n- deux mots\n", [("Sans point", 2), ("un", 1), ("deux mots", 2)]),
        ("**Gras.** Suite.\n", [("Gras.", 1), ("Suite.", 1)]),
        ("==Marqué.=={doctor:1} Suite.\n", [("Marqué.", 1), ("Suite.", 1)]),
        ("Lisez [la page](h35) ou [le site](https://example.org/un/deux-trois).\n", [("Lisez la page ou le site.", 6)]),
        ("Le [112](tel:112) répond.\n", [("Le 112 répond.", 3)]),
        ("L’équipe d’aujourd’hui, peut-être.\n", [("L’équipe d’aujourd’hui, peut-être.", 3)]),
        ("Le Dr. Martin, p. ex. le 3. Oui.\n", [("Le Dr. Martin, p. ex. le 3.", 7), ("Oui.", 1)]),
        ("Environ 3.5 ml, soit 1. à peu près.\n", [("Environ 3.5 ml, soit 1. à peu près.", 9)]),
        ("« Venez ! » Elle vient.\n", [("« Venez ! »", 1), ("Elle vient.", 2)]),
        ("Deux\nlignes. Ici.\n", [("Deux lignes.", 2), ("Ici.", 1)]),
        ("> La boîte.\n\n## Un titre long\n\n| a b | c |\n| --- | --- |\n| d | e |\n", [("La boîte.", 2)]),
        ("Un.\n\n{services: testing}\n\nDeux.\n", [("Un.", 1), ("Deux.", 1)]),
    ],
)
def test_sentences_of_running_text(desk: Desk, body: str, found: list[tuple[str, int]]) -> None:
    assert _sentences(desk, body) == found


@pytest.mark.parametrize(
    ("locale", "body", "sizes"),
    [
        ("zh", "不要冲洗。马上去医院！带上证件？\n", [4, 5, 4]),
        ("zh", "请拨打 112。\n", [6]),
        ("th", "ไปโรงพยาบาล ภายใน 72 ชั่วโมง\n", [len("ไปโรงพยาบาลภายใน72ชั่วโมง")]),
        ("ar", "اذهب الآن. هل تحتاج إلى مساعدة؟ نعم.\n", [2, 4, 1]),
        ("ru", "Идите сразу. Это бесплатно!\n", [2, 2]),
    ],
)
def test_every_script_has_its_sentences(desk: Desk, locale: str, body: str, sizes: list[int]) -> None:
    assert [size for _text, size in _sentences(desk, body, locale)] == sizes


def test_every_language_has_a_measure() -> None:
    assert set(MEASURES) == set(ALL)


def test_the_figure_is_lix(desk: Desk) -> None:
    """Two sentences of five words, two of ten words long (more than six letters): 5 + 20."""
    level = reading.level(_source(desk, "Le docteur vous voit ici. Venez chez nous avec l’ordonnance.\n"))
    assert level is not None
    assert level.sentence == 5
    assert level.long_words == pytest.approx(2 / 10)
    assert level.figure == pytest.approx(25)


def test_vowel_marks_make_no_word_long(desk: Desk) -> None:
    plain, marked = (reading.level(_source(desk, body, "ar")) for body in ("مدرسة كتاب.\n", "مَـدْرَسَـة كِتَـاب.\n"))
    assert plain == marked


def test_easy_and_hard_texts_are_told_apart(desk: Desk) -> None:
    easy = "Allez chez le médecin. Il est gratuit. Vous pouvez venir seul. Il ne dit rien.\n"
    hard = (
        "Conformément aux dispositions réglementaires applicables, l’établissement hospitalier garantit la "
        "confidentialité des informations communiquées lors de toute consultation médicale spécialisée.\n"
    )
    levels = [reading.level(_source(desk, body)) for body in (easy, hard)]
    assert levels[0] is not None
    assert levels[1] is not None
    assert levels[0].figure < 30 < 60 < levels[1].figure


def test_long_sentences_are_warnings_with_their_line_and_the_longest_first(desk: Desk) -> None:
    long = [f"Mot {'mot ' * (count - 1)}fin." for count in (25, 40, 30, 27, 24)]
    body = "Court.\n\n" + "\n\n".join([*long[:2], f"Une phrase.\n{long[2]}", *long[3:]]) + "\n"
    source = _source(desk, body)
    checked = site.check(desk.content, LOCALES, date(2026, 11, 25))
    assert not checked.problems
    found = [warning for warning in checked.warnings if "sentence" in warning.problem]
    assert [warning.problem.split()[3] for warning in found] == ["41", "31", "28"]
    lines = source.path.read_text("utf-8").split("\n")
    for warning in found:
        assert lines[warning.line - 1].startswith("Mot mot")
        assert "25 words at most" in warning.remedy


def test_a_page_without_running_text_has_no_level(desk: Desk) -> None:
    assert reading.level(_source(desk, "## Titre\n")) is None
    assert list(reading.lines([_source(desk, "## Titre\n")])) == []


def test_one_line_a_language_names_the_hardest(desk: Desk) -> None:
    pages = [_source(desk, "Un mot court ici.\n")]
    path = desk.write("Administration réglementaire fondamentale.\n", "fr/health/b.md", code='"h35"', tab='"B"')
    pages += [page.source for page in site.check(desk.content, LOCALES).pages if page.source.path == path]
    (line,) = reading.lines(pages)
    assert line.startswith("fr: 2 pages, LIX: median ")
    assert "highest 103 (h35)" in line
    assert "0% passive" in line


PASSIVE = {
    "fr": [
        "Votre message est chiffré sur notre serveur.",
        "Les données ne sont pas gardées.",
        "L’achat en ligne est interdit en Belgique.",
        "Vous serez contactée par l’équipe.",
        "Le test a été fait hier.",
        "La police est prévenue.",
        "Le nom n’est jamais demandé.",
    ],
    "nl": [
        "Je bericht wordt versleuteld.",
        "Er worden geen gegevens bewaard.",
        "Zeg het als je getest wordt.",
        "Het resultaat werd doorgestuurd.",
        "Misschien word je opgebeld.",
    ],
    "en": [
        "Your message is encrypted.",
        "The data are not kept.",
        "It has been sent to the team.",
        "You will be told what happens next.",
        "They got arrested at home.",
        "This is often misunderstood by the police.",
    ],
    "de": [
        "Deine Nachricht wird verschlüsselt.",
        "Es werden keine Daten gespeichert.",
        "Das Ergebnis wurde verschickt.",
        "Du wirst nicht registriert.",
        "Hier wird niemand gefragt.",
    ],
}
ACTIVE = {
    "fr": [
        "Elle est allée chez le médecin.",
        "Vous êtes fatiguée ou malade.",
        "Le centre est ouvert le mardi.",
        "Ils sont venus hier.",
        "C’est gratuit et sans papiers.",
        "Il s’est trompé de porte.",
        "Le vaccin est là aussi.",
        "Vous êtes en sécurité.",
        "Elle est partie, puis elle est revenue.",
        "L’hôpital est situé à Gand.",
        "Vous avez reçu une lettre.",
    ],
    "nl": [
        "Je wordt ziek zonder rust.",
        "Ga naar het ziekenhuis.",
        "Het is gratis en anoniem.",
        "Ze hebben het getest.",
        "Wil je zwanger worden?",
        "Het wordt beter met de tijd.",
        "Je bent gezond.",
    ],
    "en": [
        "You are tired and need rest.",
        "The clinic is closed on Sunday.",
        "They are working on it.",
        "It is red and it hurts.",
        "You are married.",
        "She has kept the card.",
        "Is there a bed for me?",
        "You have sent it.",
    ],
    "de": [
        "Wir werden dir helfen.",
        "Das wird gut gehen.",
        "Du bist gesund.",
        "Ich habe es bezahlt.",
        "Die Tests werden teuer.",
    ],
}


@pytest.mark.parametrize(("locale", "text"), [(locale, text) for locale, texts in PASSIVE.items() for text in texts])
def test_who_acts_is_missing(locale: str, text: str) -> None:
    assert passive.is_passive(text, locale)


@pytest.mark.parametrize(("locale", "text"), [(locale, text) for locale, texts in ACTIVE.items() for text in texts])
def test_somebody_acts(locale: str, text: str) -> None:
    assert not passive.is_passive(text, locale)


def test_a_share_is_given_only_where_it_is_counted() -> None:
    assert passive.share(["Un mot est écrit.", "Elle écrit."], "fr") == 0.5
    assert passive.share(["Un cuvânt."], "ro") is None
    assert passive.share([], "fr") is None
