"""Every page as it is written: valid, one document, discreet, small; forms that keep what was typed to themselves."""

import re

import html5lib
import pytest

from portal.i18n.locales import SOURCE, served
from portal.library import sheets
from portal.library.sheets import Room
from tests.look import samples
from tests.servers import HtmlValidator

FRAMES = ("messages", "messages-over", "messages-ended")
PAGES = [name for name in samples.names() if name not in FRAMES]
KIB = 1024


@pytest.mark.parametrize("name", samples.names())
def test_html_is_valid_in_every_language(name: str, html_validator: HtmlValidator) -> None:
    for locale in samples.locales(name):
        complaints = html_validator.complaints(samples.html(name, locale))
        # A phone without `inputmode` shows all its letters: nothing is lost.
        assert [one for one in complaints if "“inputmode”" not in one] == []


@pytest.mark.parametrize("name", PAGES)
def test_title_tells_nothing_of_the_work(name: str) -> None:
    title = re.search("<title>(.*?)</title>", samples.html(name))
    assert title is not None
    assert title[1].endswith("· Permanence")
    heading = re.search("<h1>(.*?)</h1>", samples.html(name), re.DOTALL)
    assert heading is not None
    if name != "patterns":
        assert heading[1].strip() not in title[1]


@pytest.mark.parametrize("name", samples.names())
def test_forms_with_a_text_or_a_secret_are_not_restored_by_back(name: str) -> None:
    """Without autocomplete="off" Back shows what was typed to whoever holds the phone next."""
    tree = html5lib.parse(samples.html(name), namespaceHTMLElements=False)
    for field in tree.iter():
        if field.tag in ("textarea", "input", "select") and field.get("type") not in ("hidden", "checkbox"):
            assert field.get("autocomplete") in ("off", "new-password"), field.attrib


@pytest.mark.parametrize("name", samples.names())
def test_first_named_button_of_a_form_is_its_main_act(name: str) -> None:
    """Return in a field presses the first button: it must not be one that shows another language."""
    tree = html5lib.parse(samples.html(name), namespaceHTMLElements=False)
    for form in tree.iter("form"):
        buttons = [button for button in form.iter("button") if button.get("name")]
        assert not buttons or buttons[0].get("name") != "switch"
        if form.get("method") == "post":
            assert buttons, form.attrib


def test_language_switch_of_a_refused_form_keeps_the_page_and_sends_nothing() -> None:
    tree = html5lib.parse(samples.html("contact-refused"), namespaceHTMLElements=False)
    switches = [button for button in tree.iter("button") if button.get("name") == "switch"]
    others = [locale for locale in served() if locale != SOURCE]
    assert [(one.get("formaction"), one.get("value")) for one in switches] == [(f"/{o}/contact", o) for o in others]
    assert all("formnovalidate" in one.attrib for one in switches)


def test_sheets_and_frames_stay_small() -> None:
    assert len(samples.sheet_of("home").css.encode()) <= 7 * KIB
    empty = samples.html("missing")
    sheet = samples.sheet_of("missing")
    assert len(empty.encode()) - len(sheet.css.encode()) <= 5 * KIB


def test_frame_leaves_twelve_kibibytes_for_messages() -> None:
    for locale in samples.locales():
        assert len(samples.html("messages-over", locale).encode()) <= 4 * KIB


def test_sheets_use_logical_properties_only() -> None:
    """So that a page from right to left is mirrored by itself."""
    physical = re.compile(r"(?:margin|padding|border)-(?:left|right|top|bottom)|[{;](?:left|right|top|bottom|inset):")
    for room in Room:
        css = sheets.read(samples.ROOT / "static", room).css
        # The list of languages hangs from the bar: `inset` and then its start let go.
        assert [found for found in physical.findall(css) if "inset" not in found] == []


def test_page_for_a_silent_portal_stands_alone(html_validator: HtmlValidator) -> None:
    html = (samples.ROOT / "deploy" / "errors" / "proxy.html").read_text("utf-8")
    assert html_validator.complaints(html) == []
    assert "Reload this page" in html
    assert "it is not sent twice" in html
    assert not re.search(r"<script|<link rel=\"style|src=", html)


@pytest.mark.parametrize("name", samples.names())
def test_page_is_one_document_that_loads_nothing(name: str) -> None:
    tree = html5lib.parse(samples.html(name), namespaceHTMLElements=False)
    assert len(tree.findall(".//style")) == 1
    assert len(tree.findall(".//script")) == (0 if name in FRAMES else 1)
    assert not any(element.get("style") for element in tree.iter())
    assert not any(key.startswith("on") for element in tree.iter() for key in element.attrib)
    sources = [element.get("src", "") for element in tree.iter() if element.get("src")]
    assert all(source.startswith(("data:", "/fr/conversation/messages")) for source in sources)
    links = [element.get("href", "") for element in tree.iter("link")]
    assert links == ([] if name in FRAMES else ["data:,"])
    assert len(tree.findall(".//h1")) == (0 if name in FRAMES else 1)
