"""Titles, addresses and file names never name the work: they stand in a history, on a router, in a folder."""

import re
from html import unescape

from portal.i18n.locales import LOCALES, served
from portal.library import discreet
from portal.library.answers import Answer, Answers
from portal.web import sessions
from tests.fixtures import Inside
from tests.house.markup import Page
from tests.house.source import told
from tests.house.tour import Seen
from tests.languages import is_looked_at

LAW = "The words in portal/library/discreet/ would tell whoever glances at a history. Use words of an ordinary site."
ADDRESS = re.compile(r"/[a-z]{2}/(?:[uhprmbgd][3-9][3-9]|search|services)?")


def _told(where: str, text: str, locale: str | None = None) -> list[str]:
    """A name's parts are words: "open-thread", "openThread", "open_thread"."""
    word = discreet.finds(text, locale)
    return [f"{where}: {word!r} in {text!r}"] if word else []


def test_no_title_names_the_work(answers: Answers, walk: list[Seen]) -> None:
    found = []
    for path, one in answers.pages.items():
        found += _told(path, _inner("title", one)[0], path.split("/")[1])
    for locale, one in answers.missing.items():
        found += _told(f"{locale}: not found", _inner("title", one)[0], locale)
    for seen in walk:
        if seen.is_page:
            page = seen.page
            tags = [element.attributes["lang"] for element in page.all("html")]
            assert len(tags) == 1, f"{seen} is not a page: {seen.response.text[:200]}"
            found += _told(str(seen), page.title, next(code for code in LOCALES if LOCALES[code].tag == tags[0]))
            assert page.title, f"{seen} has no title: a browser would show its address."
    assert not found, told(found, f"{LAW} A page's title is its `tab`.")


def test_no_title_is_a_heading(answers: Answers) -> None:
    """Headings say what a page is about; whoever stands beside reads the tab."""
    found = []
    for path, one in answers.pages.items():
        (title,), headings = _inner("title", one), _inner("h1", one)
        # A section's own page and the home page have ordinary headings, already held against the lists.
        if path.split("/")[2][-2:] not in ("", "33") and any(head and head in title for head in headings):
            found.append(f"{path}: {title!r}")
    assert not found, told(found, "A title is the page's `tab` and the site's name, never the heading.")


def test_no_address_names_the_work(standing: Inside, answers: Answers) -> None:
    found = [breach for rule in standing.app.url_map.iter_rules() for breach in _told("a route", _spaced(rule.rule))]
    found += [f"{path}: not a locale and a number" for path in answers.pages if not ADDRESS.fullmatch(path)]
    assert not found, told(found, f"{LAW} A reader page's address is a letter and two digits, as in /fr/h34.")


def test_no_link_names_the_work(answers: Answers, walk: list[Seen]) -> None:
    """Also what stands after the ? and the #: the history holds all of it."""
    links = {path: Page(one.page().decode()).links for path, one in answers.pages.items() if is_looked_at(path)}
    links |= {str(seen): seen.page.links for seen in walk if seen.is_page}
    # One place of each is enough to find it.
    own = {link: where for where, found in links.items() for link in found if link.startswith(("/", "#", "?"))}
    found = [breach for link, where in sorted(own.items()) for breach in _told(where, _spaced(link))]
    assert not found, told(found, LAW)


def test_no_cookie_and_no_file_names_the_work(standing: Inside, walk: list[Seen]) -> None:
    found = [
        breach for secure in (True, False) for name in sessions.names(secure) for breach in _told("a cookie", name)
    ]
    for seen in walk:
        for name in ("Content-Disposition", "Set-Cookie", "Location"):
            for value in seen.response.headers.getlist(name):
                if not value.startswith("https:"):
                    # A cookie has a value that means nothing; the rest is read whole.
                    said = value.partition("=")[0] if name == "Set-Cookie" else value
                    found += _told(f"{seen}: {name}", _spaced(said))
    assert not found, told(found, LAW)
    served_folder = standing.app.has_static_folder or "static" in standing.app.view_functions
    assert not served_folder, f"A folder is served whole, and its file names with it. {LAW}"


def test_the_lists_speak_every_served_language() -> None:
    for locale in served():
        path = discreet.FOLDER / f"{locale}.txt"
        assert path.is_file(), f"{locale} is served without a list of words: write {path.name} before it is."


def _inner(tag: str, answer: Answer) -> list[str]:
    """Texts of an element that holds no other of its kind; a parser would take a minute for all pages."""
    found = re.findall(rf"<{tag}\b[^>]*>(.*?)</{tag}>", answer.page().decode(), re.DOTALL)
    return [unescape(re.sub(r"<[^>]*>", "", inner)).strip() for inner in found]


def _spaced(address: str) -> str:
    return re.sub(r"<[^>]*>|[^\w-]+", " ", address)
