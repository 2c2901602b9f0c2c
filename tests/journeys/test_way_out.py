"""The way out is on screen and can be touched, on every page, however far down somebody has read."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page

from tests.fixtures import Running

_AT_HAND = """() => {
  const link = document.querySelector("a.leave"), box = link.getBoundingClientRect();
  const across = [box.left + 3, (box.left + box.right) / 2, box.right - 3];
  const places = across.map((x) => [x, (box.top + box.bottom) / 2]);
  const inside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  return inside && box.height >= 24 && places.every(([x, y]) => link.contains(document.elementFromPoint(x, y)));
}"""


def _at_hand(page: Page, what: str) -> None:
    page.locator("a.leave").wait_for()
    height = page.evaluate("document.documentElement.scrollHeight")
    for place in (0, height // 3, height // 2, height):
        page.evaluate("place => scrollTo(0, place)", place)
        assert page.evaluate(_AT_HAND), f"{what} at {place}"
    page.evaluate("scrollTo(0, 0)")
    for summary in page.locator("header summary").all():
        summary.click()
        assert page.evaluate(_AT_HAND), f"{what} with the menu open"
        summary.click()


def test_on_every_page(serve: Callable[..., Running], new_context: Callable[..., BrowserContext]) -> None:
    running = serve(rate_limits=False)
    page = new_context(viewport={"width": 360, "height": 560}).new_page()
    for path in ("fr/", "nl/h33", "fr/h34", "en/b34", "fr/nowhere", "xx/", "fr/conversation"):
        page.goto(f"{running.address}/{path}")
        _at_hand(page, path)
    page.goto(f"{running.address}/staff/sign-in")
    _at_hand(page, "sign-in")
    _through_writing(page, running)


def _through_writing(page: Page, running: Running) -> None:
    def press(name: str) -> None:
        page.locator(f"button[name={name}]").click()

    page.goto(f"{running.address}/fr/contact")
    _at_hand(page, "contact")
    page.locator("[name=message]").fill("Un canari\n" * 200)
    page.locator("details.more summary").click()
    page.locator("[name=nickname]").fill("n" * 61)
    press("send")
    _at_hand(page, "contact, refused")
    page.locator("[name=nickname]").fill("")
    press("send")
    _at_hand(page, "code")
    page.locator("main a.button").click()
    _at_hand(page, "thread")
    page.locator("[name=message]").fill(" \u200b")
    press("send")
    _at_hand(page, "thread, refused")
    page.goto(f"{running.address}/fr/conversation/reply")
    _at_hand(page, "an address that is no page")
    page.goto(f"{running.address}/fr/conversation/erase")
    _at_hand(page, "erase")
    press("erase")
    _at_hand(page, "erased")
    page.goto(f"{running.address}/fr/conversation")
    page.locator("[name=receipt]").fill("1234")
    press("open")
    _at_hand(page, "a slip")
