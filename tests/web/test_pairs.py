"""Two languages of one page: block beside block, each in its own direction, of the one size, kept nowhere."""

import re

import pytest

from portal.library import pairs
from portal.library.answers import SIZE, head_size
from tests.fixtures import Inside
from tests.house.markup import Page

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

HERE = {"Sec-Fetch-Site": "same-origin"}


def _ask(inside: Inside, locale: str = "fr", **fields: str) -> str:
    chosen = {"page": "u34", "first": "fr", "second": "nl", **fields}
    answer = inside.client.post(f"/{locale}/b39", data=chosen, headers=HERE)
    assert answer.status_code == 200
    return answer.text


def _cells(html: str) -> list[tuple[str, str, str]]:
    """(language, direction, text) of every cell."""
    return re.findall(r'<div lang="([\w-]+)" dir="(\w+)">(.*?)</div>(?=<div lang|</div>)', html, re.DOTALL)


def test_every_block_stands_beside_its_own(inside: Inside) -> None:
    cells = _cells(_ask(inside))
    first, second = cells[::2], cells[1::2]
    assert len(first) == len(second) > 8
    assert {language for language, _, _ in first} == {"fr"}
    assert {language for language, _, _ in second} == {"nl"}
    for (_, _, one), (_, _, other) in zip(first[1:], second[1:], strict=True):
        assert re.match(r"<\w+", one.strip())[0] == re.match(r"<\w+", other.strip())[0]  # type: ignore[index]


def test_from_right_to_left_beside_left_to_right(inside: Inside) -> None:
    cells = _cells(_ask(inside, second="ar"))
    assert {direction for _, direction, _ in cells[::2]} == {"ltr"}
    assert {direction for _, direction, _ in cells[1::2]} == {"rtl"}


def test_what_leads_on_leads_on_in_its_own_language(inside: Inside) -> None:
    html = _ask(inside, second="ar")
    for language, _, text in _cells(html):
        links = re.findall(r'href="/(\w\w)/', text)
        assert set(links) <= {language}


def test_no_name_stands_twice(inside: Inside) -> None:
    for code in ("u34", "h34", "b34"):
        named = [one.attributes["id"] for one in Page(_ask(inside, page=code)).elements if "id" in one.attributes]
        assert len(named) == len(set(named))
        html = _ask(inside, page=code)
        assert html.count("<h1") == html.count('<p class="title">') == 1
        assert "&lt;" not in "".join(text for _, _, text in _cells(html))


def test_a_language_that_lacks_the_page_is_told(inside: Inside) -> None:
    html = _ask(inside, page="h46", second="ar")
    assert not _cells(html)
    assert '<option value="h46" selected>' in html


@pytest.mark.parametrize("wrong", [{"page": "x99"}, {"first": "xx"}, {"second": ""}, {"page": "d35"}, {"page": "g34"}])
def test_a_choice_that_is_not_offered_is_told(inside: Inside, wrong: dict[str, str]) -> None:
    chosen = {"page": "u34", "first": "fr", "second": "nl", **wrong}
    answer = inside.client.post("/fr/b39", data=chosen, headers=HERE)
    assert answer.status_code == 422
    assert 'id="error"' in answer.text


@pytest.mark.parametrize("part", ["\u00b2", "\u2460", "\u1369", "\u0663", "-1", "9", "99", "x", "\0"])
def test_a_part_that_is_no_number_of_ours_is_a_part_all_the_same(inside: Inside, part: str) -> None:
    assert _cells(_ask(inside, part=part))


def test_a_page_of_another_site_shows_nothing(inside: Inside) -> None:
    chosen = {"page": "u34", "first": "fr", "second": "nl"}
    answer = inside.client.post("/fr/b39", data=chosen, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert not _cells(answer.text)


def test_every_pair_weighs_what_every_page_weighs_and_loses_nothing(inside: Inside) -> None:
    """The longest pages come in parts, whose rows are together those of the page."""
    shelf = inside.app.extensions["portal"].shelf
    for one in pairs.titles(shelf.answers, "fr"):
        for first, second in (("fr", "nl"), ("nl", "en"), ("fr", "ar")):
            whole = pairs.rows(shelf.answers, one.code, first, second)
            if whole is None:
                continue
            shown, part = 0, 0
            while True:
                chosen = {"page": one.code, "first": first, "second": second, "part": str(part)}
                answer = inside.client.post("/fr/b39", data=chosen, headers={**HERE, "Accept-Encoding": "br"})
                assert head_size(answer.status, tuple(answer.headers.items())) + len(answer.data) == SIZE
                plain = inside.client.post("/fr/b39", data=chosen, headers=HERE).text
                shown += plain.count('<div class="pair">')
                if 'name="part"' not in plain:
                    break
                part += 1
            assert shown == len(whole), (one.code, first, second)

