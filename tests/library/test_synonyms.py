"""Lists of words: what is wrong is named with file and line, and only what cannot be read stops the pages."""

from pathlib import Path

import pytest

from portal.config import ROOT
from portal.i18n.locales import LOCALES
from portal.library import site, synonyms
from tests.library.writing import LOCALES as SERVED
from tests.library.writing import Desk


def _write(desk: Desk, text: str, name: str = "fr.toml") -> Path:
    path = desk.content / "words" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_a_line_is_words_or_codes_or_both(desk: Desk) -> None:
    _write(desk, '# Une remarque\n"capote" = "préservatif"\npilule = ["contraception d\'urgence", "h47"]\n')
    one, other = synonyms.gather(desk.content).synonyms
    assert (one.said, one.words, one.codes, one.line) == ("capote", ("préservatif",), (), 2)
    assert (other.words, other.codes, other.line) == (("contraception d'urgence",), ("h47",), 3)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('"a" = "b"\n"a" = "c"\n', 2),
        ('\n"capote = "x"\n', 2),
        ('\n\n"capote" = 3\n', 3),
        ('"capote" = []\n', 1),
        ('"capote" = ["h34", 3]\n', 1),
        ('"capote" = ""\n', 1),
        ('"capote" = ["x", "…"]\n', 1),
        ('"a" = "b"\n"!?" = "b"\n', 2),
        ('[capote]\nx = "y"\n', 1),
    ],
)
def test_what_cannot_be_read_is_a_problem_with_its_line(desk: Desk, text: str, line: int) -> None:
    path = _write(desk, text)
    problems = site.check(desk.content, SERVED).problems
    assert [(problem.path, problem.line) for problem in problems] == [(path, line)]
    assert str(problems[0]).startswith(f"{path}:{line}: ")


@pytest.mark.parametrize("name", ["xx.toml", "fr.txt", "fr/words.toml"])
def test_a_file_of_no_language_is_a_problem(desk: Desk, name: str) -> None:
    (desk.content / "words" / "fr").mkdir(parents=True)
    path = _write(desk, '"a" = "b"\n', name)
    assert [problem.path for problem in site.check(desk.content, SERVED).problems] == [path]


def test_a_file_that_is_not_utf_8_is_a_problem(desk: Desk) -> None:
    _write(desk, "").write_bytes(b'"a" = "\xe9"\n')
    assert [problem.line for problem in site.check(desk.content, SERVED).problems] == [1]


def test_what_leads_nowhere_is_told_and_stops_nothing(desk: Desk) -> None:
    desk.write_everywhere("Un préservatif.\n")
    lines = ['"capote" = "préservatifs"', '"kapote" = "condom"', '"x" = ["h34", "h99"]', '"capotes" = "préservatif"']
    path = _write(desk, "\n".join(lines))
    checked = site.check(desk.content, SERVED)
    assert not checked.problems
    told = [(one.line, one.problem) for one in checked.warnings if one.path == path]
    assert told == [
        (2, "no page writes 'condom'"),
        (3, "no page has the code 'h99'"),
        (4, "'capotes' is said twice"),
    ]


def test_a_language_without_pages_writes_nothing_yet(desk: Desk) -> None:
    _write(desk, '"gumi" = "óvszer"\n', "hu.toml")
    assert not site.check(desk.content, SERVED).warnings


def test_every_language_of_this_house_has_a_list_without_problems() -> None:
    gathered = synonyms.gather(ROOT / "content")
    assert not gathered.problems
    assert {one.locale for one in gathered.synonyms} == set(LOCALES)
