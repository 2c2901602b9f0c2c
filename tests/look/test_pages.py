"""Every page as it is drawn: quiet to axe, whole at 320 px, led by the keyboard, with the way out in reach."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, ViewportSize

from tests.look import samples, stage
from tests.look.strings import RIGHT_TO_LEFT

FRAMES = ("messages", "messages-over", "messages-ended")
PAGES = [name for name in samples.names() if name not in FRAMES]
KINDS = [name for name in samples.kinds() if name not in FRAMES]
"""What the frame around every page does is asked once a template."""
NARROW = ViewportSize(width=320, height=568)
PHONE = ViewportSize(width=360, height=740)
DESK = ViewportSize(width=1280, height=800)
# Pages that are laid out in another way at a desk.
WIDE = ("staff-inbox", "staff-conversation", "staff-conversation-newer", "staff-people")

Contexts = Callable[..., BrowserContext]


def _page(new_context: Contexts, name: str, locale: str = "fr", **options: object) -> Page:
    context = new_context(**options)
    stage.put_on(context)
    page = context.new_page()
    stage.open_page(page, name, locale)
    return page


@pytest.mark.parametrize("name", samples.names())
def test_axe_finds_nothing(name: str, new_context: Contexts) -> None:
    # axe is put into the page, which the page's own policy would rightly refuse.
    page = _page(new_context, name, bypass_csp=True)
    _ask_axe(page)
    if name in WIDE:
        page.set_viewport_size(DESK)
        _ask_axe(page)
    if name in samples.kinds():
        page.set_viewport_size(PHONE)
        stage.open_page(page, name, RIGHT_TO_LEFT)
        _ask_axe(page)


@pytest.mark.parametrize("name", samples.kinds())
def test_colours_are_told_apart_in_the_dark(name: str, new_context: Contexts) -> None:
    """Nothing else of what axe looks at changes with the light."""
    page = _page(new_context, name, color_scheme="dark", bypass_csp=True)
    found = Axe().run(page, options={"runOnly": ["color-contrast"]})
    assert found.violations_count == 0, found.generate_report()


def _ask_axe(page: Page) -> None:
    # The frame is half of a page that has a heading. That it loads itself anew is how a page without script is live;
    # it takes nothing from the reader: what is typed stands outside it, and after a while it stops by itself.
    half = page.locator("h1").count() == 0
    rules = {name: {"enabled": not half} for name in ("page-has-heading-one", "meta-refresh")}
    found = Axe().run(page, options={"rules": rules})
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("name", samples.names())
def test_nothing_hangs_over_at_320_px(name: str, new_context: Contexts) -> None:
    page = _page(new_context, name, viewport=NARROW)
    for locale in samples.locales(name):
        stage.open_page(page, name, locale)
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"], locale


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize("name", KINDS)
def test_way_out_is_in_reach_at_every_scroll_position(name: str, width: int, new_context: Contexts) -> None:
    page = _page(new_context, name, viewport={"width": width, "height": 568})
    reached = page.evaluate(
        """async () => {
            const link = document.querySelector('.leave');
            for (const part of document.querySelectorAll('details')) part.open = true;
            const end = document.documentElement.scrollHeight;
            const covered = [];
            for (let y = 0; y <= end; y += 120) {
                scrollTo(0, y);
                await new Promise(requestAnimationFrame);
                const box = link.getBoundingClientRect();
                const spots = [[box.left + 3, box.top + 3], [box.left + box.width / 2, box.top + box.height / 2],
                               [box.right - 3, box.bottom - 3]];
                if (!spots.every(([x, y]) => document.elementFromPoint(x, y) === link)) covered.push(scrollY);
            }
            return covered;
        }"""
    )
    assert reached == []


@pytest.mark.parametrize("name", KINDS)
def test_way_out_comes_second_under_the_keyboard(name: str, page: Page) -> None:
    stage.put_on(page.context)
    stage.open_page(page, name)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "leave"


def test_skip_link_is_seen_when_it_has_the_focus_and_leads_to_the_text(page: Page) -> None:
    stage.put_on(page.context)
    stage.open_page(page, "home")
    page.keyboard.press("Tab")
    box = page.locator(".skip").bounding_box()
    assert box is not None
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("name", samples.names())
def test_what_is_pressed_is_wide_enough_for_a_thumb(name: str, new_context: Contexts) -> None:
    """Links within running text are left out, as WCAG does; a door is taller still."""
    page = _page(new_context, name, viewport=PHONE)
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, ' +
            '.leave, .button, .plain, .door, .call, .rows a, .views a, footer a, .languages a')]
            .filter((one) => one.checkVisibility())
            .map((one) => [one.textContent.trim() || one.name, one.getBoundingClientRect().height,
                           one.classList.contains('door') ? 56 : 44])
            .filter(([, height, least]) => height < least)"""
    )
    assert small == []


@pytest.mark.parametrize("name", PAGES)
def test_what_is_jumped_to_stands_clear_of_the_bar(name: str, page: Page) -> None:
    stage.put_on(page.context)
    stage.open_page(page, name)
    for target in page.evaluate("[...document.querySelectorAll('main a[href^=\"#\"]')].map((one) => one.hash)"):
        page.evaluate("(target) => { location.hash = ''; location.hash = target }", target)
        top = page.evaluate("(target) => document.querySelector(target).getBoundingClientRect().top", target)
        bar = page.evaluate("document.querySelector('.bar').getBoundingClientRect().bottom")
        assert top >= bar, target


@pytest.mark.parametrize("name", [name for name in PAGES if "code" in name or "keys" in name])
def test_code_is_the_largest_thing_and_its_groups_never_break(name: str, new_context: Contexts) -> None:
    if samples.template_of(name) != "contact/code.html":
        return
    for locale in ("fr", RIGHT_TO_LEFT):
        page = _page(new_context, name, locale, viewport=NARROW)
        code = page.locator(".receipt")
        assert code.evaluate("(one) => getComputedStyle(one).direction") == "ltr"
        assert code.evaluate("(one) => getComputedStyle(one).userSelect") == "all"
        size = "(one) => parseFloat(getComputedStyle(one).fontSize)"
        # The heading is in the serif of titles, the code in wide digits.
        others = page.eval_on_selector_all(
            "main *:not(h1):not(.receipt):not(.receipt *)", f"(all) => all.map({size}).sort((a, b) => b - a)[0]"
        )
        assert code.evaluate(size) > others
        heights = page.eval_on_selector_all(".receipt span", "(all) => all.map((one) => one.getClientRects().length)")
        assert heights == [1] * 5
        assert code.inner_text().split() == ["4810", "7732", "0915", "6640", "2817"]


@pytest.mark.parametrize("name", ["code", "code-urgent"])
def test_paper_holds_the_code_and_nothing_that_names_the_subject(name: str, page: Page) -> None:
    stage.put_on(page.context)
    stage.open_page(page, name)
    page.emulate_media(media="print")
    seen = page.evaluate(
        """() => [...document.querySelectorAll('body *')]
            .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.children.length)
            .map((one) => one.textContent.trim() || one.tagName).filter((text) => text)"""
    )
    assert seen == ["4810", "7732", "0915", "6640", "2817", "IMG"]


@pytest.mark.parametrize("name", ["home", "urgent-page"])
def test_paper_has_no_machinery(name: str, page: Page) -> None:
    stage.put_on(page.context)
    stage.open_page(page, name)
    page.emulate_media(media="print")
    assert not page.locator(".leave").is_visible()
    assert page.locator("h1").is_visible()


@pytest.mark.parametrize("name", ["contact-refused", "open-ended", "thread-refused", "staff-conversation-newer"])
def test_typed_text_comes_back_to_the_letter(name: str, page: Page) -> None:
    stage.put_on(page.context)
    stage.open_page(page, name)
    typed = {
        "contact-refused": "\nIl m’a enfermée.\n  Deux espaces, <b>rien</b> d’autre.",
        "open-ended": "Et mardi, c’est possible ?",
        "thread-refused": "Je voulais dire mercredi.",
        "staff-conversation-newer": "Nee, je kiest zelf een naam.",
    }
    assert page.locator("textarea[name=message]").input_value() == typed[name]


def test_language_switch_works_without_script_and_keeps_the_page(new_context: Contexts) -> None:
    page = _page(new_context, "urgent-page", java_script_enabled=False)
    page.locator(".languages summary").click()
    assert page.locator(".languages a", has_text="Nederlands").get_attribute("href") == "/nl/u34"


def test_message_is_shown_as_typed(page: Page) -> None:
    stage.put_on(page.context)
    stage.open_page(page, "thread-refused")
    last = page.locator("main > .thread bdi").last
    assert last.inner_text() == "شكرا، 02 123 45 67 <script>"
    assert last.evaluate("(one) => getComputedStyle(one).direction") == "rtl"
    assert page.locator(".message a").count() == 0


def test_refresh_of_the_frame_does_not_move_the_page_around_it(page: Page) -> None:
    """A fragment in the frame's address would scroll the page under the hands of whoever is typing."""
    stage.put_on(page.context)
    page.set_viewport_size({"width": 360, "height": 500})
    stage.open_page(page, "thread")
    page.evaluate("scrollTo(0, 600)")
    before = page.evaluate("scrollY")
    frame = page.frames[1]
    frame.goto(f"{stage.ORIGIN}/fr/conversation/messages?n=1#end")
    assert page.evaluate("scrollY") == before


def test_frame_begins_at_its_newest_message(page: Page) -> None:
    stage.put_on(page.context)
    page.set_viewport_size({"width": 320, "height": 200})
    page.goto(f"{stage.ORIGIN}/fr/conversation/messages")
    last = page.locator(".message").last.bounding_box()
    assert last is not None
    assert last["y"] + last["height"] <= 200


@pytest.mark.parametrize("forced", ["active"])
def test_high_contrast_keeps_every_edge(forced: str, new_context: Contexts) -> None:
    page = _page(new_context, "home", forced_colors=forced)
    for part in (".door", ".leave", ".button"):
        style = "(one) => getComputedStyle(one).borderTopStyle + getComputedStyle(one).borderTopWidth"
        assert page.locator(part).first.evaluate(style).startswith("solid"), part
