"""The file to take along, fetched from the site, unpacked, and read on a phone without network or scripts."""

import urllib.request
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext

from tests.fixtures import Running
from tests.servers import HtmlValidator

Contexts = Callable[..., BrowserContext]
PHONE = {"width": 360, "height": 740}


@pytest.fixture(params=["fr", "ar", "th"])
def folder(request: pytest.FixtureRequest, serve: Callable[..., Running], tmp_path: Path) -> Path:
    with urllib.request.urlopen(f"{serve().address}/{request.param}/pack", timeout=20) as answer:
        assert answer.headers["Content-Disposition"] == 'attachment; filename="pages.zip"'
        assert answer.headers["Cache-Control"] == "no-store"
        ZipFile(BytesIO(answer.read())).extractall(tmp_path / "pages")
    return tmp_path / "pages"


def test_it_opens_without_a_network(folder: Path, new_context: Contexts, html_validator: HtmlValidator) -> None:
    page = new_context(viewport=PHONE, offline=True, java_script_enabled=False).new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    # axe is a script. It is not asked about the index, which holds what the others hold and would take a minute.
    ours = new_context(viewport=PHONE, offline=True, bypass_csp=True).new_page()
    for name in ("index.html", "u34.html", "b38.html", "d35.html"):
        page.goto(f"file://{folder}/{name}")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], name
        assert page.evaluate("getComputedStyle(document.body).maxInlineSize") == "640px", "its style is not let in"
        assert html_validator.complaints((folder / name).read_bytes()) == []
        if name != "index.html":
            ours.goto(f"file://{folder}/{name}")
            found = Axe().run(ours)
            assert found.violations_count == 0, f"{name}: {found.generate_report()}"
    page.locator("nav a").click()
    page.locator("nav a[href='#u34']").click()
    assert abs((page.locator("#u34").bounding_box() or {"y": 999})["y"]) < 60
    page.goto(f"file://{folder}/b38.html")
    page.locator("a[href='u37.html']").first.click()
    assert page.url == f"file://{folder}/u37.html"
    assert {url.split("#")[0].partition(str(folder))[0] for url in asked} == {"file://"}
    assert said == []


def test_a_phone_that_opens_one_file_alone_has_all_pages(folder: Path, new_context: Contexts) -> None:
    alone = folder.parent / "alone.html"
    (folder / "index.html").rename(alone)
    page = new_context(offline=True, java_script_enabled=False).new_page()
    page.goto(f"file://{alone}")
    for link in page.locator("nav a").all():
        place = link.get_attribute("href") or ""
        assert page.locator(place).locator("h2").first.is_visible(), place
