"""Servers and a browser for every test. Each is started at most once, when the first test asks for it."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests import browser
from tests.servers import HtmlValidator, PostgresServer, RedisServer, SmtpServer

pytest_plugins = ["tests.fixtures"]

# How long an example takes says more about the machine than about the code. What fails once fails every time: a run
# with EXPLORE=1 looks for new examples instead.
settings.register_profile(
    "house", deadline=None, derandomize=not os.environ.get("EXPLORE"), suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with PostgresServer() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    """The address of an empty database that is gone after the test."""
    url = postgres.database_url()
    yield url
    postgres.drop(url)


@pytest.fixture(scope="session")
def _redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def redis_server(_redis: RedisServer) -> RedisServer:
    """Running and empty, whatever the test before did to it."""
    _redis.start()
    _redis.empty()
    return _redis


@pytest.fixture(scope="session")
def _smtp() -> Iterator[SmtpServer]:
    with SmtpServer() as server:
        yield server


@pytest.fixture
def smtp(_smtp: SmtpServer) -> SmtpServer:
    """Running, empty and willing, whatever the test before did to it."""
    _smtp.start()
    _smtp.clear()
    return _smtp


@pytest.fixture(scope="session")
def html_validator() -> Iterator[HtmlValidator]:
    with HtmlValidator() as server:
        yield server


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests. Playwright's loop then runs in this thread, so no test may call asyncio.run."""
    try:
        path = browser.find()
    except browser.NoBrowserError as error:
        pytest.fail(str(error), pytrace=False)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, headless=True, args=browser.flags())
        yield running
        running.close()


@pytest.fixture
def new_context(chromium: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Makes strangers: each context has its own cookies, cache and history, and takes Playwright's own options."""
    made: list[BrowserContext] = []

    def make(**options: Any) -> BrowserContext:
        context = chromium.new_context(**{"locale": "fr-BE", "viewport": {"width": 360, "height": 740}, **options})
        # A page that does not come is a failure to be told soon, not after half a minute.
        context.set_default_timeout(15_000)
        made.append(context)
        return context

    yield make
    for context in made:
        context.close()


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    """A cheap phone held by a person who reads French."""
    return new_context()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
