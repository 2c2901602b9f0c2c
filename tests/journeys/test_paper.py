"""A page on paper: one sheet, whose back may hold the sources; nothing lost, nothing that only a screen can do."""

import re
from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page

from tests.fixtures import Running

PATHS = ("u34", "u38", "h34", "h39", "h49", "p37", "r36", "m35", "b34", "b37", "g34", "d44")


def _sheet(new_context: Callable[..., BrowserContext], address: str) -> Page:
    page = new_context(java_script_enabled=False, viewport={"width": 690, "height": 1000}).new_page()
    page.emulate_media(media="print")
    page.goto(address)
    return page


def test_a_page_is_one_sheet(serve: Callable[..., Running], new_context: Callable[..., BrowserContext]) -> None:
    running, sides = serve(), {}
    for path in PATHS:
        for locale in ("fr", "ar"):
            page = _sheet(new_context, f"{running.address}/{locale}/{path}")
            pdf = page.pdf(format="A4", prefer_css_page_size=True)
            sides[locale, path] = len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))
            page.context.close()
    assert {path: count for path, count in sides.items() if count > 2} == {}


def test_nothing_is_lost_on_it(serve: Callable[..., Running], new_context: Callable[..., BrowserContext]) -> None:
    page = _sheet(new_context, f"{serve().address}/fr/h34")
    for hidden in (".bar", ".aloud", "nav.crumbs", ".contents"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator(".about ol li").last.is_visible()
    assert page.locator("footer").get_by_text("h34").is_visible()
    assert page.locator("footer").get_by_text("112").is_visible()
    assert "underline" in page.locator(".unsure").first.evaluate("part => getComputedStyle(part).textDecorationLine")
    link = page.locator("article a[href='/fr/h35']").first
    assert "/fr/h35" in link.evaluate("part => getComputedStyle(part, '::after').content")
