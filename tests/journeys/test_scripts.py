"""Every script on a screen: letters that the device has, lines that end where words do, numbers in their order.

The site loads no font. Whether a machine has letters for a language is the machine's affair, and `make test` installs
Debian's; that the texts hold nothing beside them is ours.
"""

import json
import unicodedata
from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import BrowserContext, Page

from portal.config import ROOT
from portal.i18n import catalogues
from portal.i18n.locales import LOCALES, served
from tests.browser import DEBIAN
from tests.fixtures import Running

Contexts = Callable[..., BrowserContext]
UNSEEN = ("Zs", "Zl", "Zp", "Cc", "Cf")
# What no font has: such a sign is drawn as the box that stands for every missing letter.
UNKNOWN = "\U0001b2ff"
DRAWN = """
([font, signs, unknown]) => {
  const paper = document.createElement("canvas");
  [paper.width, paper.height] = [60, 60];
  const pen = paper.getContext("2d", { willReadFrequently: true });
  pen.font = font;
  const drawn = (sign) => {
    pen.clearRect(0, 0, 60, 60);
    pen.fillText(sign, 10, 40);
    return pen.getImageData(0, 0, 60, 60).data.join();
  };
  const box = drawn(unknown);
  return [...signs].filter((sign) => drawn(sign) === box).join("");
}
"""


def _texts(locale: str) -> str:
    """What the interface and the pages of a language say, or its own name and what its readers type."""
    files = [*(catalogues.FOLDER / locale).glob("*.ftl"), *(ROOT / "content" / locale).glob("*/*.md")]
    files += [ROOT / "content" / "words" / f"{locale}.toml"]
    return LOCALES[locale].name + "".join(path.read_text("utf-8") for path in files if path.exists())


def _missing(page: Page, locale: str, signs: str) -> str:
    page.set_content(f'<html lang="{LOCALES[locale].tag}"><body>')
    found: str = page.evaluate(DRAWN, ["28px system-ui, sans-serif", signs, UNKNOWN])
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_no_letter_is_a_box(page: Page, locale: str) -> None:
    if _missing(page, locale, LOCALES[locale].name):
        pytest.skip(f"this machine has no letters for {locale}: apt install {' '.join(DEBIAN[1:])}")
    signs = {sign for sign in _texts(locale) if unicodedata.category(sign) not in UNSEEN}
    assert _missing(page, locale, "".join(sorted(signs))) == ""


def test_a_letter_that_is_not_there_is_seen(page: Page) -> None:
    assert _missing(page, "fr", "aé\u0e5f\U0001b2fe") == "\u0e5f\U0001b2fe"


@pytest.mark.parametrize("locale", [code for code in ("fr", "ar", "th", "ro") if code in served()])
def test_no_font_is_fetched(serve: Callable[..., Running], new_context: Contexts, locale: str) -> None:
    page = new_context().new_page()
    kinds: list[str] = []
    page.on("request", lambda request: kinds.append(request.resource_type))
    page.goto(f"{serve().address}/{locale}/")
    assert kinds == ["document"]
    assert page.evaluate("document.fonts.size") == 0


@pytest.mark.skipif("th" not in served(), reason="Thai is not served")
def test_thai_breaks_between_words_and_is_copied_without_a_sign(
    serve: Callable[..., Running], new_context: Contexts
) -> None:
    page = new_context(viewport={"width": 320, "height": 568}).new_page()
    page.goto(f"{serve().address}/th/u34")
    written = page.evaluate("document.querySelector('article').textContent")
    assert page.locator("article wbr").count() > 50
    assert "\u200b" not in written
    # Selected and copied: the letters, and nothing between them. Looked for: found across a place to break.
    broken = page.evaluate(
        """() => {
          const mark = document.querySelector("article p wbr");
          const text = (mark.previousSibling.textContent.slice(-3) + mark.nextSibling.textContent.slice(0, 3));
          getSelection().selectAllChildren(mark.parentElement);
          const copied = getSelection().toString();
          getSelection().removeAllRanges();
          return [text, copied, mark.parentElement.innerText, window.find(text)];
        }"""
    )
    assert "\u200b" not in broken[1] + broken[2]
    assert broken[0] in broken[1]
    assert broken[3] is True


@pytest.mark.skipif("ar" not in served(), reason="Arabic is not served")
def test_arabic_numbers_keep_their_order(serve: Callable[..., Running], new_context: Contexts) -> None:
    """A number of several groups, as a phone shows it, runs from left to right in a line that does not."""
    page = new_context(java_script_enabled=False).new_page()
    running = serve()
    for path in ("u34", "d35", ""):
        page.goto(f"{running.address}/ar/{path}")
        numbers = page.locator("a[href^='tel:']")
        assert numbers.count() > 3
        for place in range(numbers.count()):
            assert _in_order(page, place), numbers.nth(place).inner_text()


def _in_order(page: Page, place: int) -> bool:
    """Whether each digit stands to the right of the one before it, or on a line below."""
    said: str = page.evaluate(
        """(place) => {
          const link = document.querySelectorAll("a[href^='tel:']")[place], spots = [];
          const walk = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const text = walk.currentNode;
            for (let at = 0; at < text.length; at++) {
              if (!/[0-9]/.test(text.data[at])) continue;
              const range = document.createRange();
              range.setStart(text, at); range.setEnd(text, at + 1);
              const box = range.getBoundingClientRect();
              if (box.width) spots.push([box.left, box.top]);
            }
          }
          return JSON.stringify(spots);
        }""",
        place,
    )
    spots = json.loads(said)
    return all(after[0] > before[0] or after[1] > before[1] + 5 for before, after in pairwise(spots))
