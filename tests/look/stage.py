"""The sample pages under an address of their own, in a real browser, with the policy that forbids everything else."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, Route

from tests.look import samples

ORIGIN = "https://portal.test"
NEUTRAL = "https://weather.test/"


def address(name: str, locale: str = "fr") -> str:
    return f"{ORIGIN}/{locale}/sample/{name}"


def put_on(context: BrowserContext) -> None:
    """Every request of this context is answered from the samples; nothing leaves the machine."""
    context.route("**/*", _answer)


def open_page(page: Page, name: str, locale: str = "fr") -> None:
    page.goto(address(name, locale))
    page.wait_for_load_state("load")


def _answer(route: Route) -> None:
    url = urlsplit(route.request.url)
    parts = url.path.strip("/").split("/")
    if url.netloc != urlsplit(ORIGIN).netloc:
        route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>Weather</title><p>Sun")
    elif parts[1:] == ["exit"]:
        # A redirect cannot be invented for a navigation, so the neutral page is written here.
        route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>Weather</title><p>Sun")
    elif parts[1:] == ["conversation", "messages"]:
        _sample(route, "messages", parts[0])
    elif len(parts) == 3 and parts[1] == "sample":
        _sample(route, parts[2], parts[0])
    else:
        _sample(route, "not-found", parts[0] if parts[0] in samples.locales() else "fr")


def _sample(route: Route, name: str, locale: str) -> None:
    sheet = samples.sheet_of(name)
    policy = (
        f"default-src 'none'; style-src {sheet.style_hash}; script-src {sheet.script_hash}; img-src data:; "
        "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
    )
    route.fulfill(
        status=200,
        content_type="text/html; charset=utf-8",
        headers={"Content-Security-Policy": policy},
        body=samples.html(name, locale),
    )
