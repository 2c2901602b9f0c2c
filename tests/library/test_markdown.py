"""What readers get, and that nothing else gets through, whoever wrote the page."""

import html
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.library import markdown
from portal.library.markdown import Surroundings
from portal.library.mentions import Mentions
from portal.model.page import Section
from tests.library.writing import Desk


def _around(section: Section) -> Surroundings:
    return Surroundings("fr", section, "Pourquoi ?", Mentions((), "fr"))


def _html(body: str, section: Section = Section.HEALTH) -> str:
    return markdown.html(body, _around(section))


def _hrefs(page: str) -> list[str]:
    return [html.unescape(found) for found in re.findall(r'<[^>]*\shref="([^"]*)"', page)]


def test_links_lead_to_addresses_of_the_same_language() -> None:
    page = _html("[PEP](h35), [écrire](contact), [revenir](conversation), [tout](pack), [le site](https://example.org/a?b=1&c=2)")
    assert _hrefs(page) == ["/fr/h35", "/fr/contact", "/fr/conversation", "/fr/pack", "https://example.org/a?b=1&c=2"]


def test_a_number_keeps_the_order_of_its_digits() -> None:
    assert _html("[078 15](tel:07815)") == '<p><a dir="ltr" href="tel:07815">078 15</a></p>'


TRICKS = [
    "[x](jAvAsCrIpT:alert(1))",
    "[x](javascript&#58;alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x]( javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x\ny](javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](\x01javascript:alert(1))",
    "<javascript:alert(1)>",
    "<JaVaScRiPt:alert(1)>",
    "<https://example.org>",
    "<a@example.org>",
    "[x][1]\n\n[1]: javascript:alert(1)",
    "[x]\n\n[x]: javascript:alert(1)",
    "[x][]\n\n[x]: <data:text/html,x>",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:x)",
    "[x](//example.org)",
    "[x](/\\example.org)",
    "[x](http://example.org)",
    "[x](https://a@b.example)",
    "[x](https:example.org)",
    "[x](tel:112;ext=1)",
    "[x](mailto:a@b.example)",
    "[x](sms:112)",
    "[x](../staff/sign-in)",
    "[x](#unsure)",
    "[x](h34 \"onclick='x'\")",
    "[x](h34\u200b)",
    "[x](H34)",
    '<a href="javascript:alert(1)">x</a>',
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](https://example.org/x.png)",
    "![x](javascript:alert(1))",
    "<style>p{color:red}</style>",
    "<!-- x -->",
    "<![CDATA[x]]>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "==[x](javascript:alert(1))=={doctor:1}",
    "**[x](javascript:alert(1))**",
    "| [x](javascript:alert(1)) |\n| --- |\n| [y](data:x) |",
    "- [x](javascript:alert(1))",
    "## [x](javascript:alert(1))",
    "[a [x](javascript:alert(1))](h34)",
    "[x](javascript:alert\\(1\\))",
    "\\[x](javascript:alert(1))",
    "[x](java\\script:alert(1))",
]


@pytest.mark.parametrize("body", TRICKS)
@pytest.mark.parametrize("made", [markdown.written, markdown.html])
def test_no_trick_makes_a_link_that_is_not_on_the_list(made: Callable[..., str], body: str) -> None:
    page = made(body, _around(Section.HEALTH))
    for href in _hrefs(page):
        assert re.fullmatch(r"/fr/(h34|contact)|https://[a-z.]+/?[^\s]*|tel:\d+|#unsure", href), page
    assert not re.search(r"<(script|img|style|iframe|!--)", page)
    assert not re.search(r"<[^>]*\son\w+=", page)


@given(st.text(alphabet="<>[]()!\"'`=*_|#-:\\/&; \n\tabjavscriptdh34{}1", max_size=60))
@settings(max_examples=300, deadline=None)
def test_nothing_but_the_allowed_ever_comes_out(body: str) -> None:
    page = _html(body)
    for tag, attributes in re.findall(r"<([a-z0-9]+)((?:\s[^<>]*)?)>", page):
        assert tag in markdown.ALLOWED_TAGS
        assert not re.search(r'\bon\w+\s*=|style\s*=|\bid\s*=(?!"s\d{1,2}"$)', attributes)
    for href in _hrefs(page):
        assert href.startswith(("/fr/", "https://", "tel:", "#unsure"))


def test_the_second_wall_stands_alone() -> None:
    hostile = '<a href="javascript:x" class="leave" onclick="x">a</a><p class="unsure" id="main">b</p><b>c</b>'
    assert markdown.washed(hostile) == "<a>a</a><p>b</p>&lt;b&gt;c&lt;/b&gt;"


def test_a_mark_covers_its_sentence_and_says_why() -> None:
    page = _html("==Appelez le **02 34**, [ici](h35).=={nurse:1} Puis.")
    assert page == (
        '<p><span class="unsure">Appelez le <strong>02 34</strong>, <a href="/fr/h35">ici</a>.</span>'
        '<a aria-label="Pourquoi ?" class="why" href="#unsure">?</a> Puis.</p>'
    )


def test_marks_in_tables_lists_and_one_behind_the_other() -> None:
    body = "- ==a=={doctor:1} ==b=={lawyer}\n\n| x |\n| --- |\n| ==c=={operator:2} |\n"
    page = _html(body)
    assert page.count('<span class="unsure">') == page.count('class="why"') == 3
    assert "==" not in page


def test_marks_of_a_page_are_known_with_line_and_source(desk: Desk) -> None:
    page = desk.page("Un.\n\n==Deux.=={doctor:1} ==Trois.=={lawyer}\n")
    first, second = page.marks
    assert (first.text, first.profession, first.line) == ("Deux.", "doctor", page.source.body_line + 2)
    assert first.reference is page.source.references[0]
    assert second.reference is None


def test_a_table_scrolls_in_a_box_that_the_keyboard_reaches() -> None:
    page = _html("## Quand\n\n| a | b |\n| --- | --- |\n| c | d |\n")
    assert '<div aria-label="Quand" class="table" role="region" tabindex="0">' in page
    assert page.count('<th scope="col">') == 2
    assert "style=" not in page


def test_the_steps_of_an_urgent_page_are_its_first_ordered_list() -> None:
    body = "1. a\n2. b\n\nPuis.\n\n1. c\n"
    assert _html(body, Section.URGENT).count('<ol class="steps">') == 1
    assert "steps" not in _html(body)


def test_lists_nest_with_four_blanks() -> None:
    page = _html("1. a\n    - b\n        - c\n2. d\n")
    assert re.sub(r"\s", "", page) == "<ol><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ol>"


def test_raw_html_is_shown_as_the_text_that_it_is() -> None:
    assert _html("<b>x</b>") == "<p>&lt;b&gt;x&lt;/b&gt;</p>"
