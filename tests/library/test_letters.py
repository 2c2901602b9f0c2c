"""One set of digits, one calendar, and the letters of each language, in pages and in strings."""

from datetime import date

import pytest

from portal.i18n import catalogues, formats
from portal.i18n.locales import LOCALES, served
from portal.library import letters
from tests.library.writing import Desk


@pytest.mark.parametrize("digits", ["\u0661\u0661\u0662", "\u0e51\u0e51\u0e52", "\uff11\uff11\uff12"])
def test_digits_of_another_script_are_refused(desk: Desk, digits: str) -> None:
    desk.write(f"Un.\n\nAppelez le {digits}.\n")
    found = [problem for problem in desk.problems() if "stands in the text" in problem.problem]
    assert [problem.line for problem in found] == [desk.body_line() + 2] * 3
    assert [problem.remedy[:7] for problem in found] == ["Write 1", "Write 1", "Write 2"]


def test_a_romanian_page_has_the_comma_below(desk: Desk) -> None:
    assert [right for _, right in letters.wrong("ştie ţara", "ro")] == ["ș", "ț"]
    assert list(letters.wrong("știe țara", "ro")) == []
    assert list(letters.wrong("şey", "fr")) == []


@pytest.mark.parametrize("locale", served())
def test_strings_have_one_set_of_digits_and_their_own_letters(locale: str) -> None:
    for path in sorted((catalogues.FOLDER / locale).glob("*.ftl")):
        assert list(letters.wrong(path.read_text("utf-8"), locale)) == [], path.name


@pytest.mark.parametrize("locale", LOCALES)
def test_there_is_one_calendar_and_one_set_of_digits(locale: str) -> None:
    """Babel knows a Thai year 2569 and Arabic digits: neither is what stands on a Belgian door."""
    said = formats.full_date(date(2026, 11, 25), locale)
    assert "2026" in said
    assert "25" in said
    assert list(letters.wrong(said + formats.weekday_number(0, locale), locale)) == []
