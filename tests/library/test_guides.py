"""Guides: the tree that an author means, what is said when she does not get it, and what comes out."""

import re
from collections.abc import Iterator

import pytest

from portal.config import ROOT
from portal.i18n import catalogues
from portal.library import countdown, guides, reading, site, sources
from portal.library.guides import MOST_ANSWERS, Clock, Part, Question, Text
from portal.library.spread import over_cores
from portal.library.units import Kind, units
from portal.model.page import Page, Source
from tests.library.writing import LOCALES, Desk

GOOD = """\
Avant la question.

## Un titre

? C’était quand ?

+ Il y a peu
    Un texte, **un acte**.

    - un point
        - un autre

    {clock: 72}

    ? Et ensuite ?

    + Ceci
        ==[Lisez](g34)=={nurse:1}
    + Cela

        | a | b |
        | --- | --- |
        | c | [112](tel:112) |

+ Il y a longtemps
    **Demandez.**

## Un autre titre

Après.
"""
PLACE = "fr/guides/steps.md"
CODE = '"g34"'


def _write(desk: Desk, body: str, place: str = PLACE, **fields: str) -> None:
    desk.write(body, place, code=CODE, **fields)


def _source(desk: Desk, body: str) -> Source:
    _write(desk, body)
    return sources.gather(desk.content).sources[0]


def _page(desk: Desk, body: str) -> Page:
    return desk.page(body, PLACE, code=CODE)


def _lines(desk: Desk, body: str) -> list[int]:
    _write(desk, body)
    return [problem.line - desk.body_line() + 1 for problem in desk.problems()]


def _two(more: str = "") -> str:
    return f"? Un ?\n\n+ Oui\n    **Ceci.**\n{more}+ Non\n    **Cela.**\n"


def test_a_guide_without_fault_passes(desk: Desk) -> None:
    _write(desk, GOOD)
    assert [str(problem) for problem in desk.problems()] == []


def test_the_tree_is_the_one_that_was_meant(desk: Desk) -> None:
    parts = guides.read(_source(desk, GOOD)).parts
    assert [type(part) for part in parts] == [Text, Question, Text]
    question = parts[1]
    assert isinstance(question, Question)
    assert [answer.text for answer in question.answers] == ["Il y a peu", "Il y a longtemps"]
    assert [type(part) for part in question.answers[0].parts] == [Text, Clock, Question]
    ways = [[answer.text for answer in path] for path in guides.paths(parts)]
    assert ways == [["Il y a peu", "Ceci"], ["Il y a peu", "Cela"], ["Il y a longtemps"]]


def test_it_comes_out_as_answers_that_open_without_a_form(desk: Desk) -> None:
    html = _page(desk, GOOD).html
    assert html.count("<details ") == html.count("<summary>") == 4
    assert re.findall(r'<details name="(q\d)">', html) == ["q1", "q2", "q2", "q1"]
    assert re.findall(r'role="group" aria-labelledby="(q\d)"><p id="(q\d)">', html) == [("q1", "q1"), ("q2", "q2")]
    assert not re.search(r"<(form|script|button|input)|\sname=(?!\"q)|\shref=\"#q", html)
    assert '<a href="/fr/g34">Lisez</a>' in html
    assert '<span class="unsure">' in html
    assert "<table><thead>" in html.replace("\n", "")


def test_questions_are_no_headings_of_the_contents(desk: Desk) -> None:
    headings = _page(desk, GOOD).headings
    assert [(heading.anchor, heading.text) for heading in headings] == [("s1", "Un titre"), ("s2", "Un autre titre")]


@pytest.mark.parametrize(
    "label",
    [
        "<b>x</b>",
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "[x](javascript:alert(1))",
        "&lt;b&gt;",
    ],
)
def test_questions_and_answers_are_words_and_nothing_else(desk: Desk, label: str) -> None:
    html = _page(desk, f"? {label}\n\n+ {label}\n    **a**\n+ b\n    **[x](javascript:alert(1))** <b>y</b>\n").html
    assert not re.search(r"<(script|img|b)\b|javascript:alert\(1\)\"|<[^>]*\son\w+=[^>]*>", html)
    assert "<a>x</a>" in html


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("Un texte.\n", 1),  # asks nothing
        ("? Un ?\n\n+ Oui\n    **Ceci.**\n", 1),  # one answer
        ("? Un ?\n\nUn texte.\n\n+ Oui\n    **Ceci.**\n", 1),  # something stands between
        (_two() + "\nUn texte.\n\n+ Encore\n    **Ceci.**\n", 10),  # an answer to nothing
        ("? Un ?\n\n+ Oui\n+ Non\n    **Cela.**\n", 3),  # nothing below it
        ("? Un ?\n\n+ Oui\n    Ceci.\n+ Non\n    **Cela.**\n", 3),  # nothing to do
        ("? Un ?\n\n+ Oui\n  **Ceci.**\n+ Non\n    **Cela.**\n", 4),  # two blanks
        ("? Un ?\n\n+ Oui\n    **Ceci.**\n+ Oui\n    **Cela.**\n", 5),  # the same twice
        (_two("\n      ? Deux ?\n"), 6),  # a question where none can stand
        ("?Un ?\n\n" + _two(), 1),
        ("? **Un** ?\n\n+ Oui\n    **Ceci.**\n+ Non\n    **Cela.**\n", 1),
        ("? Un ?\n\n+ [Oui](g34)\n    **Ceci.**\n+ Non\n    **Cela.**\n", 3),
        (_two("\n    ## Titre\n"), 6),  # a heading in an answer
        (_two("\n    {clock: 70}\n"), 6),
        (_two("\n    {clock : 72}\n"), 6),
        (_two("\n    Un {clock: 72}.\n"), 6),
        (_two("\n    {clock: 72}\n\n    {clock: 72}\n"), 8),
        # What every page is asked, asked of each text with the line of the file.
        (_two("\n    **gras\n"), 6),
        (_two("\n    <b>x</b>\n"), 6),
        (_two("\n    - a\n      - b\n"), 7),
        (_two("\n    [x](h99)\n"), 6),
        (_two("\n    ==Un.=={doctor:7}\n"), 6),
        (_two("\n    {services: nobody}\n"), 6),
        (_two("\n    | a | b |\n    | --- | --- |\n    | c |\n"), 8),
    ],
)
def test_what_would_come_out_otherwise_is_named_with_its_line(desk: Desk, body: str, line: int) -> None:
    assert line in _lines(desk, body), [str(problem) for problem in desk.problems()]


def test_a_guide_is_no_labyrinth(desk: Desk) -> None:
    def nested(deep: int) -> list[str]:
        inner = nested(deep - 1) if deep > 1 else ["**Ceci.**"]
        return ["? Un ?", "", "+ Oui", *("    " + line for line in inner), "+ Non", "    **Cela.**"]

    assert _lines(desk, "\n".join(nested(4))) == []
    assert _lines(desk, "\n".join(nested(5))) == [13]
    many = "? Un ?\n\n" + "".join(f"+ Réponse {number}\n    **Ceci.**\n" for number in range(MOST_ANSWERS + 1))
    assert _lines(desk, many) == [3 + 2 * MOST_ANSWERS]


def test_all_words_of_a_guide_count(desk: Desk) -> None:
    body = _two("\n    " + "mot " * 900 + "\n")
    _write(desk, body)
    assert ["words" in problem.problem for problem in desk.problems()] == [True]


@pytest.mark.parametrize("body", ["? Un ?\n\n- Oui\n", "Un.\n\n{clock: 72}\n"])
def test_other_pages_ask_nothing(desk: Desk, body: str) -> None:
    desk.write(body)
    assert ["in guides only" in problem.problem for problem in desk.problems()] == [True]


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("+ Il y a longtemps\n    **Demandez.**", "+ Il y a longtemps\n    **Demandez.**\n+ Jamais\n    **Rien.**", 5),
        ("    {clock: 72}\n", "    {clock: 48}\n", 13),
        ("    {clock: 72}\n", "", 14),
        ("\n## Un autre", "\n? Encore ?\n\n+ Oui\n    **a**\n+ Non\n    **b**\n\n## Un autre", 1),
    ],
)
def test_a_translation_leads_where_its_source_leads(desk: Desk, before: str, after: str, line: int) -> None:
    _write(desk, GOOD)
    assert before in GOOD
    _write(desk, GOOD.replace(before, after), "nl/guides/steps.md", translation='"machine"')
    (problem,) = desk.problems()
    assert "leads elsewhere" in problem.problem
    (here,) = (source for source in sources.gather(desk.content).sources if source.locale == "nl")
    assert (problem.path, problem.line) == (here.path, here.body_line + line - 1)


def test_whoever_mends_the_french_guide_need_not_mend_all_others(desk: Desk) -> None:
    _write(desk, _two())
    _write(desk, GOOD, "nl/guides/steps.md", translation='"machine"', translated_from='"0000000000"')
    assert [str(problem) for problem in desk.problems()] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_clock_is_a_table_that_anybody_can_read(locale: str) -> None:
    html = countdown.html(72, locale)
    rows = re.findall(r"<tr><td>(.*?)</td><td>(.*?)</td></tr>", html)
    days = [risk for risk, _until in rows]
    assert len(set(days)) == 7
    assert [until for _risk, until in rows] == days[3:] + days[:3]
    assert days[0] == {"fr": "lundi", "nl": "maandag", "en": "Monday"}[locale]
    assert catalogues.translate(locale, "clock-go") in html
    assert re.search(r'<div class="clock" data-hours="72" hidden>', html)
    assert html.count('autocomplete="off"') == html.count("<select") == 2
    assert not re.search(r"<form|\sname=|<input|<button", html)


def test_a_translator_gets_a_guide_in_pieces(desk: Desk) -> None:
    found = [(unit.kind, unit.marker) for unit in units(_source(desk, GOOD).body)]
    assert found[2:8] == [
        (Kind.HEADING, "? "),
        (Kind.ITEM, "+ "),
        (Kind.PARAGRAPH, "    "),
        (Kind.ITEM, "    - "),
        (Kind.ITEM, "        - "),
        (Kind.FIXED, "    {clock: 72}"),
    ]
    assert [one.text for one in reading.sentences(_source(desk, _two()))] == ["Oui", "Ceci.", "Non", "Cela."]


@pytest.fixture(scope="module")
def house() -> dict[tuple[str, str], Page]:
    checked = site.check(ROOT / "content", LOCALES, spread=over_cores)
    return {(page.code, page.source.locale): page for page in checked.pages if guides.is_guide(page.source)}


def test_the_guides_of_this_house_are_there_in_its_languages(house: dict[tuple[str, str], Page]) -> None:
    assert set(house) >= {(code, locale) for code in ("g34", "g35", "g36", "g37", "g38") for locale in LOCALES}


def test_every_way_of_every_guide_ends_with_something_to_do(house: dict[tuple[str, str], Page]) -> None:
    counted = 0
    for page in house.values():
        for path in guides.paths(guides.read(page.source).parts):
            said = "\n".join(part.body for part in path[-1].parts if isinstance(part, Text))
            assert re.search(r"\*\*\S|\]\((?:tel:|[a-z])", said), (str(page.source.path), path[-1].text)
            counted += 1
    assert counted >= 15 * 12


def test_every_language_has_the_same_ways(house: dict[tuple[str, str], Page]) -> None:
    for (code, locale), page in house.items():
        french = house[code, "fr"]
        assert _shape(guides.read(page.source).parts) == _shape(guides.read(french.source).parts), (code, locale)
        marked = [(mark.profession, mark.reference and mark.reference.url) for mark in page.marks]
        assert marked == [(mark.profession, mark.reference and mark.reference.url) for mark in french.marks]


def _shape(parts: tuple[Part, ...]) -> list[object]:
    return list(_shapes(parts))


def _shapes(parts: tuple[Part, ...]) -> Iterator[object]:
    for part in parts:
        if isinstance(part, Question):
            yield [_shape(answer.parts) for answer in part.answers]
        elif isinstance(part, Clock):
            yield part.hours
