"""The way out, in a real browser: by a press, by three presses of Shift, without script, and coming back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.look import samples, stage

Contexts = Callable[..., BrowserContext]


@pytest.fixture
def reader(page: Page) -> Page:
    stage.put_on(page.context)
    stage.open_page(page, "contact")
    return page


def _left(page: Page) -> None:
    page.wait_for_url("**/exit")
    assert page.title() == "Weather"


def _stayed(page: Page) -> None:
    page.wait_for_timeout(500)
    assert page.title() != "Weather"


def test_press_leaves_and_is_not_in_the_history(reader: Page) -> None:
    stage.open_page(reader, "home")
    steps = reader.evaluate("history.length")
    reader.locator(".leave").click()
    _left(reader)
    assert reader.evaluate("history.length") == steps


def test_page_is_blank_before_anything_is_fetched(reader: Page) -> None:
    """The neutral site may be slow to come; what was on the screen must not stay until then."""
    reader.context.route("**/exit", lambda route: route.abort())
    assert reader.evaluate(
        "() => { document.querySelector('.leave').click();"
        " return [document.documentElement.checkVisibility(), document.title] }"
    ) == [False, "…"]


def test_link_works_without_script(new_context: Contexts) -> None:
    context = new_context(java_script_enabled=False)
    stage.put_on(context)
    page = context.new_page()
    stage.open_page(page, "home")
    page.locator(".leave").click()
    assert page.title() == "Weather"


@pytest.mark.parametrize("key", ["ShiftLeft", "ShiftRight"])
def test_three_presses_of_either_shift_leave(reader: Page, key: str) -> None:
    for _ in range(3):
        reader.keyboard.press(key)
    _left(reader)


def test_two_presses_do_not(reader: Page) -> None:
    for _ in range(2):
        reader.keyboard.press("Shift")
    _stayed(reader)


def test_works_from_within_the_text(reader: Page) -> None:
    reader.locator("textarea").focus()
    for _ in range(3):
        reader.keyboard.press("Shift")
    _left(reader)


def test_typing_capitals_is_not_leaving(reader: Page) -> None:
    reader.locator("textarea").focus()
    for letter in "ABCDE":
        reader.keyboard.down("Shift")
        reader.keyboard.press(letter)
        reader.keyboard.up("Shift")
    _stayed(reader)
    assert reader.locator("textarea").input_value() == "ABCDE"


def test_letters_between_presses_begin_the_count_anew(reader: Page) -> None:
    reader.locator("textarea").focus()
    for _ in range(4):
        reader.keyboard.press("Shift")
        reader.keyboard.press("a")
    _stayed(reader)


def test_held_shift_is_one_press(reader: Page) -> None:
    for _ in range(4):
        reader.keyboard.down("Shift")
    reader.keyboard.up("Shift")
    _stayed(reader)


def test_shift_with_another_key_is_a_shortcut(reader: Page) -> None:
    for _ in range(3):
        reader.keyboard.press("Control+Shift")
    _stayed(reader)


def test_shift_with_the_mouse_is_not_a_press(reader: Page) -> None:
    for _ in range(3):
        reader.keyboard.down("Shift")
        reader.locator("h1").click()
        reader.keyboard.up("Shift")
    _stayed(reader)


def test_presses_far_apart_do_not_add_up(reader: Page) -> None:
    for pause in (0, 0, 5_100):
        reader.wait_for_timeout(pause)
        reader.keyboard.press("Shift")
    _stayed(reader)


def test_back_shows_the_page_whole_again(reader: Page) -> None:
    """A browser may bring the page back as it was left: hidden, under another title."""
    shown = reader.evaluate(
        """() => {
            document.querySelector('.leave').click();
            stop();
            dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
            return [document.documentElement.checkVisibility(), document.title];
        }"""
    )
    assert shown == [True, "Écrire · Permanence"]


def test_back_begins_the_count_of_presses_anew(reader: Page) -> None:
    for _ in range(2):
        reader.keyboard.press("Shift")
    reader.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    reader.keyboard.press("Shift")
    _stayed(reader)


def test_script_is_short_and_keeps_nothing() -> None:
    script = (samples.ROOT / "static" / "js" / "exit.js").read_text("utf-8")
    assert len(script.splitlines()) < 60
    for word in ("cookie", "localStorage", "sessionStorage", "indexedDB", "fetch(", "import"):
        code = "\n".join(line for line in script.splitlines() if not line.strip().startswith("//"))
        assert word not in code
