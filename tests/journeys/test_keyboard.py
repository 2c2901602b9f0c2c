"""The main way with a keyboard alone."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page

from tests.fixtures import Running

MOST_STEPS = 60


def _go_to(page: Page, selector: str) -> None:
    """Tab on until the focus is there."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector):
            return
    raise AssertionError(f"{selector} is not reached by the keyboard")


def test_write_come_back_and_leave(serve: Callable[..., Running], new_context: Callable[..., BrowserContext]) -> None:
    running = serve()
    page = new_context().new_page()
    page.goto(f"{running.address}/fr/")
    _go_to(page, "a[href='/fr/contact']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/contact")
    _go_to(page, "textarea[name=message]")
    page.keyboard.type("Un merle")
    _go_to(page, "button[name=send]")
    page.keyboard.press("Enter")
    code = page.locator(".receipt").inner_text()
    _go_to(page, "a[href='/fr/conversation']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/conversation")
    _go_to(page, "textarea[name=message]")
    page.keyboard.type("Une pie")
    _go_to(page, "button[name=send]")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('textarea[name=message]').value === ''")
    _go_to(page, "button[name=leave]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/conversation/leave")
    page.goto(f"{running.address}/fr/conversation")
    _go_to(page, "input[name=receipt]")
    page.keyboard.type(code)
    page.keyboard.press("Enter")
    page.wait_for_selector("iframe")
    assert "Une pie" in page.frame_locator("iframe").locator("body").inner_text()
