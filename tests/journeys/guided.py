"""The guides of this house in a real browser, with the policy that they are served with; nothing leaves the machine."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Locator, Page, Route

from portal.config import ROOT
from portal.i18n.locales import served
from portal.library import drafts, guides, site
from portal.library.answers import Headers
from portal.library.drafts import Press, Shelves
from portal.library.guides import Part, Question
from portal.library.render import Renderer
from portal.library.spread import over_cores
from portal.web.headers import Policy, headers_for

ORIGIN = "https://portal.test"
Way = tuple[tuple[str, int], ...]
"""Which question, and which of its answers from 0, one after the other."""


@dataclass(frozen=True)
class Guide:
    path: str
    html: str
    headers: Headers
    ways: tuple[Way, ...]


@cache
def all_of_them() -> dict[str, Guide]:
    """Path → guide, in every language that has one."""
    pages = site.check(ROOT / "content", served(), spread=over_cores).pages
    renderer = Renderer(ROOT, "Permanence")
    press = Press(renderer, ROOT)
    french = Shelves.of("fr", pages)
    found = {}
    for locale in served():
        shelves = Shelves.of(locale, [page for page in pages if guides.is_guide(page.source)])
        ways = {page.code: tuple(_ways(guides.read(page.source).parts, count(1))) for page in shelves.pages}
        for draft in drafts._pages(press, shelves, french):
            headers = headers_for(Policy.READER, renderer.sheet(draft.template))
            found[draft.path] = Guide(draft.path, draft.html, headers, ways[draft.path.rpartition("/")[2]])
    return found


def _ways(parts: Sequence[Part], numbers: Iterator[int], above: Way = ()) -> Iterator[Way]:
    for question in (part for part in parts if isinstance(part, Question)):
        name = f"q{next(numbers)}"
        for place, answer in enumerate(question.answers):
            way = (*above, (name, place))
            below = list(_ways(answer.parts, numbers, way))
            yield from below or [way]


def put_on(context: BrowserContext) -> None:
    context.route("**/*", _answer)


def _answer(route: Route) -> None:
    guide = all_of_them().get(urlsplit(route.request.url).path)
    if guide is None:
        route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>Weather</title><p>Sun")
    else:
        headers = {"Content-Type": "text/html; charset=utf-8", **dict(guide.headers)}
        route.fulfill(status=200, headers=headers, body=guide.html)


def answer(page: Page, question: str, place: int) -> Locator:
    return page.locator(f"[aria-labelledby={question}] > details").nth(place)
