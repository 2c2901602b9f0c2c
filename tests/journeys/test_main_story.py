"""The main way in a real browser, scripts off, on a narrow phone, in each language, on both databases and stores:
read, write, be answered, come back with the code, reply, erase."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import BrowserContext, Page

from portal import clock
from tests.fixtures import Running
from tests.houses import one_time_code
from tests.servers import RedisServer


@pytest.fixture
def portal_at(
    request: pytest.FixtureRequest, serve: Callable[..., Running], database_url: str, redis_server: RedisServer
) -> Running:
    """SQLite with sessions in memory, PostgreSQL with sessions in Redis: as a small and as a grown installation."""
    redis_url = redis_server.url if database_url.startswith("postgresql") else ""
    return serve(database_url, redis_url=redis_url)


@dataclass
class Desk:
    """A social worker at her screen."""

    page: Page
    address: str

    def open(self, words: str) -> None:
        self.page.goto(f"{self.address}/staff/")
        self.page.get_by_role("link").filter(has_text=words).first.click()

    def answer(self, text: str) -> None:
        self.page.locator("textarea[name=message]").fill(text)
        self.page.locator("button[name=send]").click()


def signed_in(new_context: Callable[..., BrowserContext], running: Running) -> Desk:
    page = new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800}).new_page()
    sign = running.house.signs[0]
    page.goto(f"{running.address}/staff/sign-in")
    page.locator("[name=name]").fill(sign.name)
    page.locator("[name=password]").fill(sign.password)
    page.locator("[name=code]").fill(one_time_code(sign, clock.now()))
    page.locator("button[name=sign-in]").click()
    assert page.url.endswith("/staff/")
    return Desk(page, running.address)


def phone(new_context: Callable[..., BrowserContext], locale: str) -> Page:
    context = new_context(java_script_enabled=False, viewport={"width": 360, "height": 640}, locale=locale)
    return context.new_page()


def frame_text(page: Page) -> str:
    return page.frame_locator("iframe").locator("body").inner_text()


def test_read_write_answer_come_back_erase(
    portal_at: Running, new_context: Callable[..., BrowserContext]
) -> None:
    desk = signed_in(new_context, portal_at)
    for locale in ("fr", "nl", "en"):
        code = _reads_and_writes(phone(new_context, locale), portal_at.address, locale)
        desk.open(f"Merle {locale}")
        desk.answer(f"Pie {locale}")
        _comes_back(phone(new_context, locale), portal_at.address, locale, code)
        desk.open(f"Geai {locale}")
        assert f"Geai {locale}" in desk.page.locator("main").inner_text()
        _erases(phone(new_context, locale), portal_at.address, locale, code)
        desk.page.goto(f"{portal_at.address}/staff/")
        assert f"Geai {locale}" not in desk.page.content()


def _reads_and_writes(page: Page, address: str, locale: str) -> str:
    page.goto(address)
    assert page.url == f"{address}/{locale}/"
    page.locator(".urgent a.door, .urgent .door").first.click()
    assert page.url == f"{address}/{locale}/u34"
    page.goto(f"{address}/{locale}/")
    page.locator("a.button").first.click()
    assert page.url == f"{address}/{locale}/contact"
    assert page.context.cookies() == []
    page.locator("[name=message]").fill(f"Merle {locale} <b>&amp;\nzweite Zeile")
    page.locator("button[name=send]").click()
    code = page.locator(".receipt").inner_text()
    assert re.fullmatch(r"(\d{4}\s){4}\d{4}", code)
    return code


def _comes_back(page: Page, address: str, locale: str, code: str) -> None:
    page.goto(f"{address}/{locale}/conversation")
    page.locator("[name=receipt]").fill(code)
    page.locator("button[name=open]").click()
    text = frame_text(page)
    assert text.index(f"Merle {locale} <b>&amp;") < text.index(f"Pie {locale}")
    page.locator("[name=message]").fill(f"Geai {locale}")
    page.locator("button[name=send]").click()
    assert f"Geai {locale}" in frame_text(page)
    page.locator("button[name=leave]").click()
    page.goto(f"{address}/{locale}/conversation")
    assert page.locator("[name=receipt]").input_value() == ""


def _erases(page: Page, address: str, locale: str, code: str) -> None:
    page.goto(f"{address}/{locale}/conversation")
    page.locator("[name=receipt]").fill(code.replace(" ", ""))
    page.locator("button[name=open]").click()
    page.locator("a[href$='/conversation/erase']").click()
    page.locator("button[name=erase]").click()
    assert page.context.cookies() == []
    page.goto(f"{address}/{locale}/conversation")
    page.locator("[name=receipt]").fill(code)
    page.locator("button[name=open]").click()
    assert page.locator("#error").count() == 1
    assert page.locator("[name=receipt]").input_value() == code
