"""Whatever a browser says about languages, it gets a page in one of ours, on staff pages too."""

import re
import time

import pytest

from portal.i18n.locales import LOCALES, served, staffed
from tests.fixtures import Inside
from tests.visitors import LANGUAGES

WISHES = {  # → the languages that would be right, best first
    "": "fr",
    "*": "fr",
    "*;q=0.5": "fr",
    "zh-cn,*;q=0": "zh fr",
    "pt-br": "pt fr",
    "en;q=banana": "fr",
    "en;q=banana, nl;q=0.1": "nl",
    "en-GB-oxendict": "en",
    "nl;q=0, en;q=0.2": "en",
    "EN": "en",
    "de, nl;q=0.3, en;q=0.9": "de en",
    "fr;q=2, nl": "nl",
    "a-b;q=0.1," * 1000: "fr",
    "en," + "a-b;q=0.1," * 1000: "en",
    ",,,;;;===": "fr",
    "\u00e9\u00e8": "fr",
    "'; drop table staff; --": "fr",
    "nl\tq=1": "fr",
    "-,_, -nl": "fr",
}


@pytest.mark.parametrize("path", ["/", "/staff/sign-in", "/staff/join", "/xx/", "/favicon.ico", "/staff/nowhere"])
def test_a_page_in_one_of_our_languages(inside: Inside, path: str) -> None:
    inside.client.get("/fr/")  # the first to look compiles the pages where nobody has
    for wish, wanted in WISHES.items():
        # The staff side, and the first languages of a portal whose others are still being written, speak fewer.
        offered = staffed() if path.startswith("/staff") else served()
        locale = next(one for one in wanted.split() if one in offered)
        began = time.perf_counter()
        answer = inside.client.get(path, headers={"Accept-Language": wish})
        assert time.perf_counter() - began < 2
        if path == "/":
            assert answer.status_code == 302
            assert answer.headers["Location"] == f"/{locale}/"
            continue
        assert answer.status_code == (200 if path in ("/staff/sign-in", "/staff/join") else 404)
        assert f'<html lang="{LOCALES[locale].tag}"' in answer.text, wish[:40]


def test_addresses_that_no_language_has(inside: Inside) -> None:
    paths = ("/xx/", "/ja/contact", "/FR/contactx", "/fr/%00", "/%ff/", "//", "/fr//contact", "/../etc/passwd", "/tlh/")
    for path in (*paths, "/fr/contact/" + "x" * 3000, "/fr/\u202e"):
        answer = inside.client.get(path)
        assert answer.status_code in (302, 308, 404), path
        if answer.status_code == 404:
            assert re.search(r'<html lang="(fr|nl|en|de)"', answer.text), path


def test_a_language_in_the_query_changes_nothing(inside: Inside) -> None:
    for locale in LANGUAGES:
        for query in ("lang=ja'A=0", "lang=nl", "locale=%00", "n=%F0%9F%98%80", "all=" + "x" * 5000):
            for page in ("", "contact", "conversation", "conversation/messages", "u34"):
                answer = inside.client.get(f"/{locale}/{page}?{query}")
                assert answer.status_code == 200, (page, query)
                assert f'<html lang="{locale}"' in answer.text
