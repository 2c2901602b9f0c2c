"""What is known of a page in each language: the facets, the dates, what is told to whom."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from portal.library import declaring, register, site, sources, translating, translations
from portal.library.problems import ContentError
from portal.library.register import Entry, Register
from portal.model.page import Freshness, Source, State, Translation
from tests.library.writing import LOCALES, Desk

TODAY = date(2026, 11, 25)
NL = {"place": "nl/health/tests.md", "translation": '"machine"'}


def french(desk: Desk) -> Source:
    return declaring.page(desk.content, "h34")


def state(desk: Desk, locale: str = "nl", today: date = TODAY) -> State:
    gathered = sources.gather(desk.content)
    states = translations.states(gathered.sources, register.read(desk.content), today)
    return states.get((locale, "h34"), translations.MISSING)


def dutch(desk: Desk, origin: str | None = None, **fields: str) -> None:
    stamp = origin or sources.fingerprint(french(desk))
    desk.write("Een.\n", **{**NL, "translated_from": f'"{stamp}"', **fields})


def warned(desk: Desk, today: date = TODAY) -> list[str]:
    return [warning.problem for warning in site.check(desk.content, LOCALES, today).warnings]


def test_the_facets_of_a_page(desk: Desk) -> None:
    desk.write("Un.\n")
    assert state(desk, "fr").freshness is Freshness.SOURCE
    assert state(desk, "fr").translation is Translation.SOURCE
    assert state(desk) == State(Freshness.MISSING)
    desk.write("Een.\n", **NL)
    assert state(desk).freshness is Freshness.UNKNOWN
    dutch(desk)
    assert (state(desk).freshness, state(desk).translation) == (Freshness.UP_TO_DATE, Translation.MACHINE)
    dutch(desk, translation='"reviewed"')
    assert (state(desk).freshness, state(desk).translation) == (Freshness.UP_TO_DATE, Translation.REVIEWED)
    dutch(desk, "0000000000")
    assert state(desk).freshness is Freshness.OUTDATED


def test_a_translation_that_somebody_works_on_is_not_up_to_date(desk: Desk) -> None:
    desk.write("Un.\n")
    dutch(desk)
    path = desk.content / NL["place"]
    path.write_text(path.read_text("utf-8").replace("Een.", "%%+ Un.\nEen."), "utf-8")
    assert state(desk).freshness is Freshness.OUTDATED


Step = Callable[["Story"], None]


class Story:
    """A French page and its Dutch translation. Letters are meanings, digits spellings: "a1" and "a2" say the same."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def write(self, text: str) -> None:
        self.desk.write(f"Ceci dit {text[0]} ici, et encore bien des mots. Écrit comme {text[1]}.\n")

    def stamp(self) -> None:
        if not (self.desk.content / NL["place"]).exists():
            self.desk.write("Een.\n", **NL)
        translating.stamp(self.desk.content, french(self.desk), "nl")

    def minor(self) -> None:
        """A truthful author, shown one text after the other."""
        now = french(self.desk)
        for text in declaring.earlier(self.desk.content, now):
            if text.body[9] == now.body[9]:
                declaring.say_same(self.desk.content, now, text)
                return

    def changed(self) -> None:
        declaring.remember(self.desk.content, french(self.desk))

    def tell(self, story: str) -> str:
        """Runs "a1 stamp a2 minor" and says how the translation stands."""
        for word in story.split():
            if word in ("stamp", "minor", "changed"):
                getattr(self, word)()
            else:
                self.write(word)
        return state(self.desk).freshness.value


@pytest.mark.parametrize(
    ("story", "ends"),
    [
        ("a1 stamp", "up to date"),
        ("a1 stamp a2", "outdated"),  # nobody said that it is minor
        ("a1 stamp a2 minor", "up to date"),
        ("a1 stamp b1", "outdated"),
        ("a1 stamp b1 minor", "outdated"),  # she says no
        ("a1 stamp b1 changed", "outdated"),
        ("a1 stamp b1 a1", "up to date"),  # the change is taken back
        ("a1 stamp b1 changed a1", "up to date"),
        ("a1 stamp a2 minor a1", "up to date"),  # the mended error is back
        ("a1 stamp a2 minor a1 a2", "up to date"),
        ("a1 stamp a2 minor a3 minor", "up to date"),  # two in a row
        ("a1 stamp a2 minor a3", "outdated"),
        ("a1 stamp a2 a3 minor", "up to date"),  # said late, for both at once
        ("a1 stamp b1 changed b2 minor", "outdated"),  # minor after a change before it was translated
        ("a1 stamp b1 b2 minor", "outdated"),
        ("a1 stamp b1 changed b2 minor stamp b1", "up to date"),
        ("a1 stamp b1 changed b2 minor stamp b3 minor", "up to date"),
        ("a1 stamp b1 changed b2 minor a1", "up to date"),
        ("a1 stamp b1 changed b2 minor a2", "outdated"),
        ("a1 stamp b1 changed b2 minor a2 minor", "up to date"),  # not the last text, but the one that is meant
        ("a1 stamp b2 changed a2 minor", "up to date"),
        ("a1 stamp a2 minor b2 changed a3 minor", "up to date"),
        ("a1 stamp a2 minor b2 changed stamp a1", "outdated"),
        ("a1 changed a2 stamp a3 minor a1", "outdated"),  # nobody ever said that a1 and a2 are the same
        ("a1 changed a2 stamp a3 minor a1 minor", "up to date"),
    ],
)
def test_what_was_said_in_whatever_order(desk: Desk, story: str, ends: str) -> None:
    assert Story(desk).tell(story) == ends


def test_what_an_older_copy_of_the_file_takes_with_it_is_not_what_was_said(desk: Desk) -> None:
    """An editor that still had the file open saves its own front matter; a page is put back with its head."""
    story = Story(desk)
    story.tell("a1 stamp")
    older = (desk.content / "fr/health/tests.md").read_bytes()
    assert story.tell("a2 minor") == "up to date"
    (desk.content / "fr/health/tests.md").write_bytes(older)
    assert state(desk).freshness is Freshness.UP_TO_DATE
    assert story.tell("a2") == "up to date"


def test_blanks_and_accents_in_two_forms_age_nothing(desk: Desk) -> None:
    desk.write("Deux mots  à lire.\n")
    dutch(desk)
    desk.write("Deux\nmots a\u0300 lire.\n\n\n")
    assert state(desk).freshness is Freshness.UP_TO_DATE
    desk.write("Deux mots à lire.\n", title='"Autre"')
    assert state(desk).freshness is Freshness.OUTDATED


def test_a_register_that_cannot_be_read_ages_translations_and_nothing_else(desk: Desk) -> None:
    assert Story(desk).tell("a1 stamp a2 minor") == "up to date"
    path = desk.content / "register" / "h34.toml"
    path.write_text("<<<<<<< ours\n" + path.read_text("utf-8"), "utf-8")
    assert state(desk).freshness is Freshness.OUTDATED
    checked = site.check(desk.content, LOCALES, TODAY)
    assert not checked.problems
    assert path in {warning.path for warning in checked.warnings}
    with pytest.raises(ContentError):
        translating.stamp(desk.content, french(desk), "nl")


@pytest.mark.parametrize(("today", "is_overdue"), [(date(2027, 5, 24), False), (date(2027, 5, 25), True)])
def test_a_page_is_overdue_from_the_day_after(desk: Desk, today: date, is_overdue: bool) -> None:
    desk.write("Un.\n")
    assert state(desk, "fr", today).overdue is is_overdue
    assert [one.code for one in translations.overdue(desk.content, today)] == ["h34"] * is_overdue


def test_dates_of_a_translation_that_says_the_same_are_those_of_its_source(desk: Desk) -> None:
    """Whoever checks the facts writes the day into one file, not into fifteen."""
    later = {"checked": "2027-05-01", "check_by": "2027-11-01"}
    desk.write("Un.\n")
    dutch(desk)
    desk.write("Un.\n", **later)
    assert state(desk, today=date(2027, 7, 1)) == State(
        Freshness.UP_TO_DATE, Translation.MACHINE, date(2027, 5, 1), date(2027, 11, 1), overdue=False
    )
    desk.write("Autre chose.\n", **later)
    behind = state(desk, today=date(2027, 7, 1))
    assert (behind.freshness, behind.checked, behind.overdue) == (Freshness.OUTDATED, date(2026, 11, 24), True)


def test_authors_are_told_once_and_not_once_a_language(desk: Desk) -> None:
    desk.write("Un.\n")
    for locale in ("nl", "en"):
        desk.write("Een.\n", place=f"{locale}/health/tests.md", translation='"machine"', tab=f'"{locale}"')
        translating.stamp(desk.content, french(desk), locale)
    assert warned(desk) == []
    desk.write("Deux.\n")
    (warning,) = warned(desk)
    assert "nobody said" in warning
    assert "en, nl" in warning
    declaring.remember(desk.content, french(desk))
    assert warned(desk) == ["h34 in en is behind the French page", "h34 in nl is behind the French page"]


def test_what_names_no_french_text_is_told(desk: Desk) -> None:
    desk.write("Un.\n")
    declaring.write_down(desk.content)
    desk.write("Een.\n", **NL)
    assert warned(desk) == ["h34 in nl names no French text"]


def test_a_missing_translation_is_no_news(desk: Desk) -> None:
    desk.write("Un.\n")
    declaring.write_down(desk.content)
    assert warned(desk) == []


def test_what_is_past_its_date_is_told_with_the_line_of_the_date(desk: Desk) -> None:
    path = desk.write("Un.\n")
    declaring.write_down(desk.content)
    (warning,) = site.check(desk.content, LOCALES, date(2027, 6, 1)).warnings
    assert warning.path == path
    assert path.read_text("utf-8").split("\n")[warning.line - 1].startswith("check_by")


def test_pairs_join_up_and_have_no_direction() -> None:
    entry = Entry("h34", "tests", same=(("b", "a"), ("b", "c"), ("x", "y")))
    assert entry.alike("a") == entry.alike("c") == {"a", "b", "c"}
    assert entry.alike("y") == {"x", "y"}
    assert entry.alike("z") == {"z"}


def test_pairs_of_one_page_say_nothing_of_another(desk: Desk) -> None:
    desk.write("Un.\n")
    page = replace(french(desk), code="h35")
    known = Register({"h34": Entry("h34", "tests", same=(("0000000000", sources.fingerprint(page)),))})
    made = replace(page, locale="nl", translated_from="0000000000", translation=Translation.MACHINE)
    states = translations.states([page, made], known, TODAY)
    assert states["nl", "h35"].freshness is Freshness.OUTDATED


@pytest.mark.parametrize(
    ("dutch_body", "line", "words"),
    [
        ("Een.\n\n1. Ga.\n2. Vraag.\n\n## Wanneer\n", None, ""),
        ("Een.\n\n1. Ga.\n\n## Wanneer\n", 5, "2. Demandez"),  # a step is missing
        ("Een.\n\n1. Ga.\n2. Vraag.\n", 4, "## Quand"),
        ("Een.\n\n1. Ga.\n2. Vraag.\n\n### Wanneer\n", 6, "## Quand"),
        ("Een.\n\n1. Ga.\n2. Vraag.\n\n## Wanneer\n\nNog.\n", 8, "goes on"),
    ],
)
def test_a_translation_that_lost_a_piece_is_told(desk: Desk, dutch_body: str, line: int | None, words: str) -> None:
    desk.write("Un.\n\n1. Allez.\n2. Demandez.\n\n## Quand\n")
    declaring.write_down(desk.content)
    stamp = sources.fingerprint(french(desk))
    desk.write(dutch_body, **{**NL, "translated_from": f'"{stamp}"'})
    warnings = site.check(desk.content, LOCALES, TODAY).warnings
    first = next(page for page in sources.gather(desk.content).sources if page.locale == "nl").body_line
    assert [warning.line - first + 1 for warning in warnings] == ([line] if line else [])
    assert all(words in warning.problem for warning in warnings)
