"""The checks: each names file, line and remedy, and a page without fault passes."""

import shutil
import time
from dataclasses import replace

import pytest

from portal.config import ROOT
from portal.library import outlines, site, sources
from portal.library.spread import over_cores
from tests.library.test_markdown import TRICKS
from tests.library.writing import LOCALES, Desk

GOOD = """\
Une phrase courte, avec un [lien](h34), un [numéro](tel:112) et le **mot** qui compte.

> La phrase qui compte.

## Que faire

1. **D’abord.** Ceci.
    - un détail
    - un autre
        1. plus loin encore
2. **Ensuite.** Cela.

    Encore un paragraphe du point 2.

- puis
- enfin
  sur deux lignes

### Plus

| Test | Après |
| :--- | ---: |
| ==Un=={nurse:1} | 2 semaines |
| Deux | 6 semaines |

Moins de 5 < 6 & 7 > 3. [Écrire](contact), [revenir](conversation).
"""


def _lines(desk: Desk) -> list[int]:
    """Lines of the problems, counted from the first line of the body."""
    return [problem.line - desk.body_line() + 1 for problem in desk.problems()]


def test_a_page_without_fault_passes(desk: Desk) -> None:
    desk.write_everywhere(GOOD)
    assert desk.problems() == []


def test_the_pages_of_this_house_pass() -> None:
    checked = site.check(ROOT / "content", LOCALES, spread=over_cores)
    assert [str(problem) for problem in checked.problems] == []
    assert len(checked.pages) >= 51


@pytest.mark.parametrize("trick", [trick for trick in TRICKS if trick[:2] not in ("&l", "\\[") and trick != "[x](#)"])
def test_every_trick_is_refused_with_a_line(desk: Desk, trick: str) -> None:
    desk.write_everywhere(f"Un.\n\n{trick}\n")
    lines = _lines(desk)
    assert lines
    assert min(lines) >= 3


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("- a\n  - b\n", 2),  # nested with two blanks
        ("1. a\n  - b\n", 2),
        ("1. a\n   - b\n2. c\n", 2),
        ("- a\n\n  - b\n", 3),
        ("- a\n    - b\n      - c\n", 3),
        ("- a\n\n    | x | y |\n    | --- | --- |\n    | 1 | 2 |\n", 4),  # a table within an item
        ("- a\n    | x | y |\n    | --- | --- |\n", 3),
        ("Un paragraphe.\n- a\n- b\n", 2),  # right behind a paragraph
        ("Un paragraphe.\n1. a\n", 2),
        ("Un paragraphe.\n| x |\n| --- |\n| 1 |\n", 3),
        ("1) a\n2) b\n", 1),
        ("- a\n1. b\n", 2),
        ("+ a\n\n   Un paragraphe trop court.\n", 3),
        ("    Un paragraphe trop loin.\n\n\tUn autre.\n", 3),
        ("> - a\n>   - b\n", 2),
        ("a | b\n--- | ---\n1 | 2 | 3\n", 3),
        ("| a | b |\n| --- | --- |\n| 1 |\n", 3),
        ("| a | b |\n| --- |\n| 1 | 2 |\n", 2),
        ("**gras\n", 1),
        ("Un ** deux\n", 1),
        ("| a |\n", 1),
        ("#Titre\n", 1),
        ("# Titre\n", 1),
        ("#### Titre\n", 1),
        (" ## Titre\n", 1),
        ("### Titre\n", 1),  # below nothing
        ("##\n", 1),
        ("## Titre ##\n", 1),
        ("Titre\n=====\n", 2),
        ("Titre\n-----\n", 2),
        ("Un.\n\n---\n\nDeux.\n", 3),
        ("Un.\n\n* * *\n", 3),
        ("<b>gras</b>\n", 1),
        ("Un.\n\n<!-- note -->\n", 3),
        ("![image](h34)\n", 1),
        ("`code`\n", 1),
        ("[x](h99)\n", 1),  # nobody has this code
        ("[x](contact/)\n", 1),
        ("[x](http://example.org)\n", 1),
        ("==Sans fin.\n", 1),
        ("==Un.=={baker:1}\n", 1),
        ("==Un.=={doctor:2}\n", 1),  # there is one source
        ("==Un.=={doctor:0}\n", 1),
        ("==Un.=={}\n", 1),
        ("==Un.==\n", 1),
        ("==Un.\n\nDeux.=={doctor:1}\n", 1),
        ("Un.\n\n==Appelez le [112](tel:112).=={doctor:1}\n", 3),
        ("[x](tel:0800 12)\n", 1),
        ("[x](tel:)\n", 1),
    ],
)
def test_what_would_come_out_otherwise_is_named_with_its_line(desk: Desk, body: str, line: int) -> None:
    desk.write_everywhere(body)
    assert line in _lines(desk), [str(problem) for problem in desk.problems()]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"summary": f'"{"a" * 61}"'}, "61 characters"),
        ({"check_by": "2026-11-24"}, "check_by"),
        ({"tab": '"Le préservatif a lâché"'}, "préservatif"),
        ({"tab": '"HIV"'}, "hiv"),
        ({"tab": '"Faire un TEST"'}, "test"),
        ({"code": '"p34"'}, "belong"),
        ({"code": '"h33"'}, "section's own"),
        ({"translation": '"machine"'}, "translation"),
    ],
)
def test_a_field_that_cannot_be(desk: Desk, fields: dict[str, str], words: str) -> None:
    path = desk.write(**fields)
    (problem,) = desk.problems()
    assert problem.path == path
    plain = problem.problem.replace("e\u0301", "é")
    assert words.replace("é", "e") in plain.replace("é", "e")
    assert path.read_text("utf-8").split("\n")[problem.line - 1].startswith(next(iter(fields)))


def test_a_code_belongs_to_one_page(desk: Desk) -> None:
    desk.write()
    desk.write(place="fr/health/other.md", tab='"Autre chose"')
    assert {problem.path.name for problem in desk.problems()} == {"tests.md", "other.md"}


def test_each_page_has_its_own_tab(desk: Desk) -> None:
    desk.write()
    desk.write(place="fr/health/other.md", code='"h35"')
    assert all("same tab" in problem.problem for problem in desk.problems())
    assert len(desk.problems()) == 2


def test_every_page_is_there_in_french_under_the_same_name(desk: Desk) -> None:
    desk.write(place="nl/health/tests.md", translation='"machine"')
    assert ["not there in French" in problem.problem for problem in desk.problems()] == [True]
    desk.write(place="fr/health/essais.md")
    assert ["another file name" in problem.problem for problem in desk.problems()] == [True]


def test_an_urgent_page_has_a_number_to_call(desk: Desk) -> None:
    desk.write(place="fr/urgent/a.md", code='"u34"')
    assert ["number to call" in problem.problem for problem in desk.problems()] == [True]
    desk.write("Appelez le [112](tel:112).\n", place="fr/urgent/a.md", code='"u34"')
    assert desk.problems() == []


def test_a_page_that_nobody_reads_to_the_end(desk: Desk) -> None:
    desk.write("mot " * 900)
    assert desk.problems() == []
    desk.write("mot " * 901)
    assert ["901 words" in problem.problem for problem in desk.problems()] == [True]


def test_links_to_sections_that_have_pages(desk: Desk) -> None:
    desk.write("[La santé](h33)\n")
    assert desk.problems() == []
    desk.write("[Les droits](r33)\n")
    assert ["r33" in problem.problem for problem in desk.problems()] == [True]


def test_reading_a_body_takes_no_time_whatever_it_holds(desk: Desk) -> None:
    bodies = ["=" * 20_000, "[" * 5_000, "](" * 5_000, "| - " * 5_000 + "|", "- " * 5_000, "**" * 3_000, "==a" * 5_000]
    for body in bodies:
        page = desk.page("Un.\n")
        begun = time.monotonic()
        source = replace(page.source, body=body)
        list(outlines.check(replace(page, source=source)))
        assert time.monotonic() - begun < 2


def test_a_copy_of_the_house_with_one_fault_fails(desk: Desk) -> None:
    shutil.copytree(ROOT / "content", desk.content, dirs_exist_ok=True)
    path = desk.content / "nl" / "urgent" / "condom-broke.md"
    path.write_text(path.read_text("utf-8").replace("](tel:112)", "](tel:1 12)"), "utf-8")
    assert {problem.path for problem in desk.problems()} == {path}


def test_two_pages_are_chosen_to_read_next_on_every_french_page() -> None:
    pages = [source for source in sources.gather(ROOT / "content").sources if source.locale == "fr"]
    assert [source.code for source in pages if len(set(source.next_codes)) != 2] == []


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ('["h35"]', "next has 1 codes"),
        ('["h35", "h35"]', "next has 1 codes"),
        ('["h34", "h35"]', "next leads to h34"),
        ('["h35", "x99"]', "next leads to x99"),
        ('"h35"', "has to be a list"),
    ],
)
def test_what_is_read_next_are_two_other_pages(desk: Desk, chosen: str, told: str) -> None:
    desk.write("Autre.\n", "fr/health/other.md", code='"h35"', order="2", tab='"Autre"')
    desk.write(next=chosen)
    assert any(told in str(problem) for problem in desk.problems())


def test_a_translation_leaves_to_french_what_is_read_next(desk: Desk) -> None:
    desk.write_everywhere(name="health/other.md", code='"h35"', order="2", tab='"Autre"')
    desk.write_everywhere(name="health/third.md", code='"h36"', order="3", tab='"Encore"')
    desk.write()
    desk.write(place="nl/health/tests.md", translation='"machine"', next='["h35", "h36"]')
    assert any("next stands in a translation" in str(problem) for problem in desk.problems())


def test_a_tab_is_never_the_heading(desk: Desk) -> None:
    desk.write(title='"Qui nous sommes"', tab='"Qui nous sommes"')
    (problem,) = [one for one in desk.problems() if "the tab is the heading" in one.problem]
    assert problem.line == 4
