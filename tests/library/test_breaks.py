"""Thai with places to break: between words, in texts alone, and nothing but those places."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.config import ROOT
from portal.i18n import catalogues
from portal.library import breaks, drafts, markdown, site
from portal.library.drafts import Press
from portal.library.markdown import Surroundings
from portal.library.mentions import Mentions
from portal.library.render import Renderer
from portal.model.page import Section

TEXT = "ถ้าถุงยางแตก ให้ไปที่ห้องฉุกเฉิน"
# A vowel that stands above or below its letter, or a mark of tone, begins nothing; one that stands before ends nothing.
TORN = re.compile("<wbr>[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]|[\u0e40-\u0e44]<wbr>")


def test_a_line_may_end_between_words() -> None:
    made = breaks.in_page(f"<p>{TEXT}</p>", "th")
    assert made.count("<wbr>") >= 4
    assert made.replace("<wbr>", "") == f"<p>{TEXT}</p>"
    assert not TORN.search(made)


@pytest.mark.parametrize(
    "kept",
    [
        '<a href="/th/h34" aria-label="ทำไมข้อความนี้ยังไม่แน่ใจ">',
        '<a href="tel:+3225354542" dir="ltr">',
        '<p title="ก > ข และข้อความที่ยาวมาก">',
        "<title>ข้อความที่ยาวมากและมีหลายคำ</title>",
        "<option value='x'>ข้อความที่ยาวมากและมีหลายคำ</option>",
        "<style>a::after{content:'ข้อความที่ยาวมากและมีหลายคำ'}</style>",
        "<script>x='ข้อความที่ยาวมากและมีหลายคำ'</script>",
        "<textarea>ข้อความที่ยาวมากและมีหลายคำ</textarea>",
        "<bdi>112 · +32 2 535 45 42 · ก.</bdi>",
    ],
)
def test_what_is_no_text_stays_as_it_is(kept: str) -> None:
    assert breaks.in_page(kept, "th") == kept


def test_other_languages_stay_as_they_are() -> None:
    assert breaks.in_page(f"<p>{TEXT}</p>", "fr") == f"<p>{TEXT}</p>"


@pytest.mark.parametrize("word", ["รหัส", "เข้ารหัสไว้", "ยากล่อมประสาท"])
def test_words_that_stand_everywhere_are_whole(word: str) -> None:
    made = breaks.in_page(f"<p>{word}</p>", "th")
    assert "รหัส" in made or "กล่อม" in made


@given(st.text(alphabet=st.characters(min_codepoint=0x0E01, max_codepoint=0x0E4F), max_size=40))
def test_nothing_is_added_but_places_to_break(text: str) -> None:
    assert breaks.in_page(f"<p>{text}</p>", "th").replace("<wbr>", "") == f"<p>{text}</p>"


def test_a_compiled_page_has_them_and_the_search_does_not() -> None:
    """The allow-list knows no such tag: an author's own comes out as the text that it is."""
    around = Surroundings("th", Section.HEALTH, catalogues.translate("th", "mark-why"), Mentions((), "th"))
    assert "&lt;wbr&gt;" in markdown.html("ก<wbr>ข", around)
    checked = site.check(ROOT / "content", ("fr", "th"))
    thai = [page for page in checked.pages if page.source.locale == "th"]
    assert thai
    assert not [page.code for page in thai if "<wbr>" in page.html]
    press = Press(Renderer(ROOT, "Permanence"), ROOT)
    made = {draft.path: draft.html for draft in drafts.all_of(press, checked.pages, checked.services, ("th",))}
    for page in thai:
        assert made[f"/th/{page.code}"].count("<wbr>") > 50, page.code
        assert not TORN.search(made[f"/th/{page.code}"])
