"""Guides on a cheap phone: every way by touch without scripts, and nothing of it in the address or the history."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from portal.i18n.locales import LOCALES
from tests.journeys import guided
from tests.servers import HtmlValidator

Contexts = Callable[..., BrowserContext]
ACT = ":is(strong, a, .services)"
THUMB = 48


@pytest.fixture
def phone(new_context: Contexts) -> Page:
    """A finger and no script."""
    context = new_context(viewport={"width": 360, "height": 740}, has_touch=True, java_script_enabled=False)
    guided.put_on(context)
    return context.new_page()


@pytest.mark.parametrize("path", guided.all_of_them())
def test_every_way_leads_by_touch_to_its_end(phone: Page, path: str) -> None:
    phone.goto(guided.ORIGIN + path)
    before = phone.url, phone.evaluate("history.length")
    for way in guided.all_of_them()[path].ways:
        for question, place in way:
            answer = guided.answer(phone, question, place)
            if answer.get_attribute("open") is None:
                answer.locator("> summary").tap()
        end = guided.answer(phone, *way[-1]).locator("> div")
        assert end.is_visible(), way
        assert end.locator(ACT).first.is_visible(), way
    assert (phone.url, phone.evaluate("history.length")) == before


def test_one_answer_is_open_at_a_time_and_closes_again(phone: Page) -> None:
    phone.goto(f"{guided.ORIGIN}/fr/g35")
    first, second = (guided.answer(phone, "q1", place) for place in (0, 1))
    first.locator("> summary").tap()
    second.locator("> summary").tap()
    assert first.get_attribute("open") is None
    assert second.locator("> div").is_visible()
    second.locator("> summary").tap()
    assert not second.locator("> div").is_visible()


def test_the_keyboard_opens_an_answer_and_its_question_has_a_name(phone: Page) -> None:
    phone.goto(f"{guided.ORIGIN}/fr/g36")
    group = phone.get_by_role("group", name="Combien de temps est passé")
    group.locator("> details > summary").first.focus()
    phone.keyboard.press("Enter")
    assert guided.answer(phone, "q1", 0).locator("> div").is_visible()


def test_answers_are_as_tall_as_a_thumb(phone: Page) -> None:
    for path in ("/fr/g34", "/nl/g37", "/en/g38"):
        phone.goto(guided.ORIGIN + path)
        _open_all(phone)
        heights = phone.evaluate("[...document.querySelectorAll('.ask summary')].map(one => one.offsetHeight)")
        assert len(heights) > 10
        assert min(heights) >= THUMB


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_opened_it_is_whole_and_quiet(new_context: Contexts, scheme: str) -> None:
    """Also where the writing runs from right to left: nothing hangs over at 320 px, and axe finds nothing."""
    context = new_context(viewport={"width": 320, "height": 568}, bypass_csp=True, color_scheme=scheme)
    guided.put_on(context)
    page = context.new_page()
    for path in guided.all_of_them():
        page.goto(guided.ORIGIN + path)
        _open_all(page)
        for direction in ("rtl", "ltr") if path.startswith("/fr/") else (LOCALES[path[1:3]].direction,):
            page.evaluate("direction => { document.documentElement.dir = direction }", direction)
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, (path, direction)
        found = Axe().run(page)
        assert found.violations_count == 0, (path, found.generate_report())


def test_html_is_valid(html_validator: HtmlValidator) -> None:
    wrong = {path: html_validator.complaints(one.html) for path, one in guided.all_of_them().items()}
    assert {path: found for path, found in wrong.items() if found} == {}


def test_paper_shows_every_answer(phone: Page) -> None:
    phone.goto(f"{guided.ORIGIN}/fr/g34")
    phone.emulate_media(media="print")
    ends = phone.locator(".ask details > div")
    assert ends.count() > 10
    assert all(ends.nth(at).is_visible() for at in range(ends.count()))
    assert phone.locator(".days").is_visible()


def _open_all(page: Page) -> None:
    """All at once, which a finger cannot: a shared name would close the others."""
    page.evaluate(
        "document.querySelectorAll('.ask details').forEach(one => { one.removeAttribute('name'); one.open = true })"
    )
