"""How two texts are put beside each other."""

from portal.library import pairs
from portal.library.answers import Answers, answer
from portal.library.pairs import Row


def _answers(**articles: str) -> Answers:
    pages = {f"/{locale}/h34": answer(f"<article>{text}</article>", ()) for locale, text in articles.items()}
    return Answers(pages, {})


def test_rows_in_parts_stay_in_order() -> None:
    whole = [Row(str(number), "x" * number) for number in range(20)]
    for count in range(1, 6):
        parts = pairs.cut(whole, count)
        assert [row for part in parts for row in part] == whole
        assert len(parts) == count


def test_blocks_of_one_number_stand_beside_each_other() -> None:
    found = pairs.rows(_answers(fr="<h1>A</h1><p>b <em>c</em></p>", nl="<h1>D</h1>\n<p>e</p>"), "h34", "fr", "nl")
    assert found == [Row("<h1>A</h1>", "<h1>D</h1>"), Row("<p>b <em>c</em></p>", "<p>e</p>")]


def test_else_what_stands_under_a_heading() -> None:
    one, other = "<h1>A</h1><p>b</p><h2>C</h2><p>d</p>", "<h1>E</h1><p>f</p><p>g</p><h2>H</h2><ul><li>i</li></ul>"
    found = pairs.rows(_answers(fr=one, nl=other), "h34", "fr", "nl")
    assert found == [
        Row("<h1>A</h1><p>b</p>", "<h1>E</h1><p>f</p><p>g</p>"),
        Row("<h2>C</h2><p>d</p>", "<h2>H</h2><ul><li>i</li></ul>"),
    ]


def test_else_the_two_wholes() -> None:
    found = pairs.rows(_answers(fr="<h1>A</h1><h2>B</h2>", nl="<h1>C</h1>"), "h34", "fr", "nl")
    assert found == [Row("<h1>A</h1><h2>B</h2>", "<h1>C</h1>")]


def test_a_page_that_is_not_there_has_no_rows() -> None:
    assert pairs.rows(_answers(fr="<h1>A</h1>"), "h34", "fr", "nl") is None
    assert pairs.rows(_answers(fr="<h1>A</h1>", nl="<h1>B</h1>"), "d35", "fr", "nl") is None
