"""What stays behind: no code, password, invitation, one-time code or word is in an address, a Referer or a log."""

import http.server
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pyotp
import pytest
from playwright.sync_api import BrowserContext, Page, Request, Route

from portal import clock
from portal.crypto import totp
from portal.domain import accounts
from portal.model.staff import Role
from portal.storage import organisations
from tests.fixtures import Running
from tests.houses import one_time_code
from tests.process import free_port


@dataclass
class Elsewhere:
    """An ordinary site of somebody else, and what browsers tell it."""

    address: str
    heard: list[str] = field(default_factory=list)


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    site = Elsewhere(f"http://127.0.0.1:{free_port()}")

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.heard.append(f"{self.path}\n{self.headers}")
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *_parts: object) -> None:
            """Says nothing in the tests' own output."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", int(site.address.rpartition(":")[2])), Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield site
    server.shutdown()
    thread.join()
    server.server_close()


@dataclass
class Watched:
    """A browser, every address it asked for and every Referer it sent."""

    context: BrowserContext
    page: Page
    addresses: list[str] = field(default_factory=list)
    referrers: list[str] = field(default_factory=list)
    outside: list[dict[str, str]] = field(default_factory=list)

    def note(self, request: Request) -> None:
        self.addresses.append(request.url)
        self.referrers.append(request.headers.get("referer", ""))

    def outside_answers(self, route: Route) -> None:
        self.outside.append(route.request.headers)
        route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>x</title>")

    def history(self) -> list[str]:
        """Addresses and titles, as the browser keeps them."""
        session = self.context.new_cdp_session(self.page)
        entries = session.send("Page.getNavigationHistory")["entries"]
        return [f"{entry['url']} {entry['userTypedURL']} {entry['title']}" for entry in entries]


@pytest.mark.parametrize("scripts", [False, True])
def test_no_secret_is_left_behind(
    serve: Callable[..., Running], new_context: Callable[..., BrowserContext], elsewhere: Elsewhere, scripts: bool
) -> None:
    running = serve(exit_sites={"fr": f"{elsewhere.address}/weather"})
    context = new_context(java_script_enabled=scripts)
    browser = Watched(context, context.new_page())
    context.on("request", browser.note)
    secrets = [*_writes(browser, running), *_opens(browser, running), *_joins(browser, running)]
    secrets += [*_signs_in(browser, running)]
    _follows_links_outside(browser, running, elsewhere)
    left = "\n".join([*browser.addresses, *browser.referrers, *browser.history(), *elsewhere.heard, running.log])
    assert len(browser.addresses) > 15
    for secret in secrets:
        assert len(secret) >= 4
        assert secret not in left, secret
    for headers in browser.outside:
        assert "referer" not in headers
    assert len(browser.outside) >= 1
    assert len(elsewhere.heard) == 1
    assert "referer" not in elsewhere.heard[0].lower()
    own = {referrer for referrer in browser.referrers if referrer}
    assert all(referrer.startswith(running.address) for referrer in own)


def _groups(receipt: str) -> list[str]:
    return [receipt, receipt.replace(" ", ""), receipt.replace(" ", "+"), receipt.replace(" ", "%20"), receipt[:9]]


def _writes(browser: Watched, running: Running) -> list[str]:
    page = browser.page
    page.goto(f"{running.address}/fr/contact")
    page.locator("[name=message]").fill("Un canari chante")
    page.locator("details.more summary").click()
    page.locator("[name=nickname]").fill("Plumette")
    stamp = page.locator("[name=stamp]").input_value()
    page.locator("button[name=send]").click()
    receipt = page.locator(".receipt").inner_text()
    return [*_groups(receipt), "canari", "Plumette", stamp, *_cookies(browser)]


def _opens(browser: Watched, running: Running) -> list[str]:
    page = browser.page
    receipt = page.locator(".receipt").inner_text()
    page.locator("main a.button").click()
    token = page.locator("[name=csrf_token]").first.input_value()
    page.locator("button[name=leave]").click()
    page.goto(f"{running.address}/fr/conversation")
    page.locator("[name=receipt]").fill(receipt)
    page.locator("button[name=open]").click()
    page.locator("[name=message]").fill("Une mésange répond")
    page.locator("button[name=send]").click()
    return [token, "sange", *_cookies(browser)]


def _cookies(browser: Watched) -> list[str]:
    return [cookie["value"] for cookie in browser.context.cookies()]


def _joins(browser: Watched, running: Running) -> list[str]:
    house, page = running.house, browser.page
    with house.database.read() as db:
        organisation = organisations.all_of_them(db)[0]
    invitation = accounts.invite(house.database, house.keys.site, "Zoé", organisation, Role.MEMBER, clock.today())
    keys = accounts.join_keys(house.database, house.keys.site, "Zoé", invitation, clock.today())
    secret = totp.to_base32(keys.totp_secret)
    one_time = pyotp.TOTP(secret).at(clock.now())
    page.goto(f"{running.address}/staff/join")
    page.locator("[name=name]").fill("Zoé")
    page.locator("[name=invitation]").fill(invitation)
    page.locator("main form button").first.click()
    assert page.locator("[name=password]").input_value() == keys.password
    page.locator("[name=code]").fill(one_time)
    page.locator("main form button").first.click()
    page.wait_for_url("**/staff/sign-in")
    return [invitation, invitation.replace("-", ""), secret, secret[:8], one_time, keys.password, keys.password[:8]]


def _signs_in(browser: Watched, running: Running) -> list[str]:
    page, sign = browser.page, running.house.signs[0]
    one_time = one_time_code(sign, clock.now())
    page.locator("[name=name]").fill(sign.name)
    page.locator("[name=password]").fill(sign.password)
    page.locator("[name=code]").fill(one_time)
    page.locator("button[name=sign-in]").click()
    page.wait_for_url("**/staff/")
    token = page.locator("[name=csrf_token]").first.input_value()
    return [sign.password, sign.password.split("-")[0] + "-", one_time, token, *_cookies(browser)]


def _follows_links_outside(browser: Watched, running: Running, elsewhere: Elsewhere) -> None:
    page = browser.page
    browser.context.route(
        lambda url: not url.startswith((running.address, elsewhere.address)), browser.outside_answers
    )
    page.goto(f"{running.address}/fr/h34")
    for details in page.locator("main details > summary").all():
        details.click()
    page.locator("main a[href^='https://']").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url.startswith("https://"))
    page.goto(f"{running.address}/fr/conversation")
    page.locator("a.leave").click()
    page.wait_for_url(f"{elsewhere.address}/**")
