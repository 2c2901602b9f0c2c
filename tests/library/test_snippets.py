"""A few words of a page around what was found: cut between words, marked, and text whatever stands in it."""

from portal.model.search import Result
from tests.library.finding import codes, index, page

CONDOM = page(
    "fr", "u34", "Le préservatif a lâché", "<p>Un préservatif se déchire. Le TPE commence avant 72 heures.</p>"
)


def _text(one: Result) -> str:
    return "".join(f"[{part.text}]" if part.found else part.text for part in one.parts)


def test_the_words_are_marked_where_they_stand() -> None:
    assert (
        _text(index(CONDOM).find("TPE lacher", "fr", ("fr",)).own[0])
        == "Un préservatif se déchire. Le [TPE] commence avant 72 heures."
    )


def test_a_long_text_is_cut_between_words_around_what_was_found() -> None:
    html = f"<p>{'Bla blo blu. ' * 60}Ici le mot cherché se trouve. {'Fin de tout. ' * 60}</p>"
    (one,) = index(page("fr", "h34", "Titre", html)).find("cherche", "fr", ("fr",)).own
    text = _text(one)
    assert "[cherché]" in text
    assert len(text) < 220
    assert text.startswith("… ")
    assert text.endswith(" …")
    for word in text.strip("… ").split():
        assert word.strip("[]") in html


def test_signs_of_html_stay_text() -> None:
    found = index(page("fr", "h34", "a < b", "<p>Si x &lt; 3 &amp; y, le <strong>mot</strong>.</p>"))
    assert _text(found.find("mot", "fr", ("fr",)).own[0]) == "Si x < 3 & y, le [mot]."


def test_cells_and_points_of_a_list_stay_apart() -> None:
    table = "<table><tr><th>A</th><th>B</th></tr><tr><td>un</td><td>deux</td></tr></table>"
    html = f"{table}<ul><li>trois</li><li>mot</li></ul>"
    assert (
        _text(index(page("fr", "h34", "T", html)).find("mot", "fr", ("fr",)).own[0]) == "A, B; un, deux; trois; [mot]"
    )


def test_what_no_reader_reads_is_not_found() -> None:
    html = (
        '<p>Oui <a class="why" href="#unsure" aria-label="pourquoi">?</a></p><ul class="services"><li>Alias</li></ul>'
    )
    found = index(page("fr", "h34", "T", html), page("fr", "h35", "U", "<p>Alias</p>"))
    assert codes(found.find("alias", "fr", ("fr",))) == ["h35"]
    assert codes(found.find("unsure", "fr", ("fr",))) == []


def test_where_no_word_stands_in_the_text_the_summary_is_shown() -> None:
    found = index(page("fr", "h34", "Le mot", "<p>Rien.</p>", summary="Où et quand")).find("mot", "fr", ("fr",))
    assert _text(found.own[0]) == "Où et quand"


def test_the_passage_with_most_of_the_words_is_shown() -> None:
    html = "<p>Un test.</p><h2>Où</h2><p>Un test gratuit.</p><h2>Après</h2><p>Gratuit.</p>"
    (one,) = index(page("fr", "h34", "Titre", html)).find("test gratuit", "fr", ("fr",)).own
    assert _text(one) == "Un [test] [gratuit]."


def test_chinese_and_thai_are_cut_by_signs_and_marked_whole() -> None:
    html = f"<p>{'先冲洗外面。' * 30}阻断药越快越好。{'然后去医院。' * 30}</p>"
    (one,) = index(page("zh", "u34", "套破了", html), served=["zh"]).find("阻断药", "zh", ["zh"]).own
    assert "[阻断药]" in _text(one)
    assert len(_text(one)) < 80
    (thai,) = index(page("th", "u34", "ก", "<p>ล้าง กินยาเป๊ปเร็ว</p>"), served=["th"]).find("ยาเป๊ป", "th", ["th"]).own
    assert "[ยาเป๊ป]" in _text(thai)
