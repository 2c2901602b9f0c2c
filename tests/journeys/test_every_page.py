"""Every reader page as it is served: valid, whole at 320 px, its links leading to pages; one of each kind quiet to axe.

What stands in for a page that a language lacks is looked at once a language.
"""

import re
import urllib.request
from collections.abc import Callable
from urllib.parse import urldefrag

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext

from portal.library.answers import Answers
from tests.fixtures import Running
from tests.languages import LOOKED_AT, is_looked_at
from tests.servers import HtmlValidator

Contexts = Callable[..., BrowserContext]
KINDS = ("", "u33", "u34", "u38", "h34", "h49", "g34", "d33", "d35", "services", "search", "b37", "b39")
"""Paths behind a locale: each template of the reader side, a long page among them, one that most languages lack."""
STAND_IN = re.compile(rb'hreflang="fr"><span><b lang="fr"')


@pytest.fixture
def answers(site_answers: Answers) -> Answers:
    return site_answers


@pytest.fixture
def bodies(answers: Answers) -> dict[str, bytes]:
    """Path → page: each that is a text of its own, one stand-in a language, and what stands where no page is."""
    found = {path: answer.page() for path, answer in answers.pages.items() if is_looked_at(path)}
    stand_ins: dict[str, str] = {}
    for path, body in list(found.items()):
        if STAND_IN.search(body) and stand_ins.setdefault(path[:4], path) != path:
            del found[path]
    return found | {f"/{locale}/none": answers.missing[locale].page() for locale in LOOKED_AT}


def test_html_is_valid(bodies: dict[str, bytes], html_validator: HtmlValidator) -> None:
    wrong = {path: html_validator.complaints(body) for path, body in bodies.items()}
    assert {path: found for path, found in wrong.items() if found} == {}


def test_nothing_hangs_over(
    serve: Callable[..., Running], bodies: dict[str, bytes], new_context: Contexts
) -> None:
    running = serve()
    page = new_context(java_script_enabled=False, viewport={"width": 320, "height": 568}).new_page()
    wide = []
    for path in bodies:
        page.goto(running.address + path)
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(path)
    assert wide == []


def test_quiet(serve: Callable[..., Running], answers: Answers, new_context: Contexts) -> None:
    running = serve()
    # axe is put into the page, which the page's own policy would rightly refuse.
    page = new_context(viewport={"width": 320, "height": 568}, bypass_csp=True).new_page()
    faults: dict[str, str] = {}
    for path in [f"/{locale}/{kind}" for locale in LOOKED_AT for kind in KINDS]:
        if path not in answers.pages:
            continue
        page.goto(running.address + path)
        found = Axe().run(page)
        if found.violations_count:
            faults[path] = found.generate_report()
    assert faults == {}


def test_dark_is_quiet_too(serve: Callable[..., Running], new_context: Contexts) -> None:
    running = serve()
    page = new_context(color_scheme="dark", bypass_csp=True).new_page()
    for path in ("/fr/", "/fr/u33", "/fr/u34", "/fr/h34", "/fr/d35", "/fr/search", "/fr/contact", "/fr/conversation"):
        page.goto(running.address + path)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def test_links_lead_to_pages(serve: Callable[..., Running], answers: Answers) -> None:
    """And to a place in them: the anchor behind `#` is there."""
    seen: set[str] = set()
    for path, answer in answers.pages.items():
        body = answer.page().decode()
        own = re.findall(r'<a\b[^>]*?\bhref="([/#][^"]*)"', body)
        seen |= {path + link if link.startswith("#") else link for link in own}
    running = serve()
    for link in sorted(seen):
        path, anchor = urldefrag(link)
        answer = answers.pages.get(path)
        if answer is not None:
            assert not anchor or f'id="{anchor}"'.encode() in answer.page(), link
        elif not path.endswith("/exit"):
            with urllib.request.urlopen(running.address + path) as found:
                assert found.status == 200, link
