"""Every reader page as it is served: valid, whole at 320 px, quiet to axe, its links leading to pages."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from portal import serving
from portal.library.answers import Answers
from tests import houses
from tests.fixtures import Running
from tests.servers import HtmlValidator

Contexts = Callable[..., BrowserContext]


@pytest.fixture
def answers(var: Path) -> Answers:
    return serving.compiled(houses.settings(var))


def _bodies(answers: Answers) -> Iterator[tuple[str, bytes]]:
    for path, answer in answers.pages.items():
        yield path, answer.identity.body
    for locale, answer in answers.missing.items():
        yield f"/{locale}/none", answer.identity.body


def test_html_is_valid(answers: Answers, html_validator: HtmlValidator) -> None:
    wrong = {path: html_validator.complaints(body) for path, body in _bodies(answers)}
    assert {path: found for path, found in wrong.items() if found} == {}


def test_whole_and_quiet(serve: Callable[..., Running], answers: Answers, new_context: Contexts) -> None:
    running = serve()
    # axe is put into the page, which the page's own policy would rightly refuse.
    page = new_context(viewport={"width": 320, "height": 568}, bypass_csp=True).new_page()
    faults: dict[str, str] = {}
    for path in answers.pages:
        page.goto(running.address + path)
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            faults[path] = "hangs over"
        found = Axe().run(page)
        if found.violations_count:
            faults[path] = found.generate_report()
    assert faults == {}


def test_dark_is_quiet_too(serve: Callable[..., Running], new_context: Contexts) -> None:
    running = serve()
    page = new_context(color_scheme="dark", bypass_csp=True).new_page()
    for path in ("/fr/", "/fr/u33", "/fr/u34", "/fr/h34", "/fr/b36", "/fr/contact", "/fr/conversation"):
        page.goto(running.address + path)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def test_links_lead_to_pages(serve: Callable[..., Running], answers: Answers, page: Page) -> None:
    running = serve()
    seen: set[str] = set()
    for path in answers.pages:
        page.goto(running.address + path)
        links = page.locator("a[href^='/']")
        seen |= {links.nth(at).get_attribute("href") or "" for at in range(links.count())}
    own = {urlsplit(link).path for link in seen} - set(answers.pages)
    for link in sorted(own):
        if link.endswith("/exit"):
            continue
        assert page.request.get(running.address + link).status == 200, link
