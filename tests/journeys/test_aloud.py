"""Reading aloud: only with scripts, only with a voice of the device in the page's language, and with no other."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.fixtures import Running

Contexts = Callable[..., BrowserContext]

# Speaks each block at once when told to, and remembers what it was given.
VOICES = """
window.spoken = [];
window.cancelled = 0;
const waiting = [];
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => %s,
  speak: (words) => { spoken.push([words.text, words.voice.name, words.lang]); waiting.push(words); },
  cancel: () => { cancelled += 1; waiting.length = 0; },
  addEventListener: () => {},
}});
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
window.finish = () => { const words = waiting.shift(); if (words) words.onend(); };
"""
HERE = {"name": "here", "lang": "fr-BE", "localService": True}
AFAR = {"name": "afar", "lang": "fr-FR", "localService": False}
DUTCH = {"name": "dutch", "lang": "nl_BE", "localService": True}


def _page(new_context: Contexts, running: Running, voices: list[dict[str, object]], path: str = "/fr/u34") -> Page:
    page = new_context().new_page()
    page.add_init_script(VOICES % json.dumps(voices))
    page.goto(running.address + path)
    return page


@pytest.mark.parametrize("voices", [[], [AFAR], [DUTCH], [{**HERE, "localService": None}]])
def test_without_a_voice_of_the_device_there_is_no_button(
    serve: Callable[..., Running], new_context: Contexts, voices: list[dict[str, object]]
) -> None:
    assert not _page(new_context, serve(), voices).locator(".aloud").is_visible()


def test_without_scripts_there_is_no_button(serve: Callable[..., Running], new_context: Contexts) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(serve().address + "/fr/u34")
    assert not page.locator(".aloud").is_visible()


def test_it_reads_block_by_block_and_asks_nobody(serve: Callable[..., Running], new_context: Contexts) -> None:
    page = _page(new_context, serve(), [AFAR, DUTCH, HERE])
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    go, stop = page.locator(".aloud button").nth(0), page.locator(".aloud button").nth(1)
    first = go.inner_text()
    go.click()
    for _ in range(3):
        page.evaluate("finish()")
    spoken = page.evaluate("spoken")
    assert spoken[0][0] == page.locator("h1").inner_text()
    assert {name for _, name, _ in spoken} == {"here"}
    assert len({text for text, _, _ in spoken}) == 4
    assert not [text for text, _, _ in spoken if text.endswith("?") and len(text) == 1]
    # A pause, and on from the block that was begun.
    go.click()
    assert page.evaluate("cancelled") == 1
    go.click()
    assert page.evaluate("spoken.at(-1)[0]") == spoken[-1][0]
    stop.click()
    assert go.inner_text() == first
    assert not stop.is_visible()
    assert asked == []


def test_every_word_of_the_text_is_read_once(serve: Callable[..., Running], new_context: Contexts) -> None:
    page = _page(new_context, serve(), [HERE], "/fr/h34")
    page.locator(".aloud button").nth(0).click()
    page.evaluate("() => { for (let at = 0; at < 400; at++) finish(); }")
    spoken = " ".join(text for text, _, _ in page.evaluate("spoken"))
    for words in ("Quoi demander", "Chlamydia, gonorrhée", "Alias", "Dès le premier jour du traitement"):
        assert spoken.count(words) >= 1, words
    assert spoken.count("Dès le premier jour du traitement") == 1
    assert page.locator(".aloud button").nth(1).is_hidden()


def test_whoever_leaves_is_not_read_to(serve: Callable[..., Running], new_context: Contexts) -> None:
    page = _page(new_context, serve(), [HERE])
    page.locator(".aloud button").nth(0).click()
    before = page.evaluate("cancelled")
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
    assert page.evaluate("cancelled") == before + 1
