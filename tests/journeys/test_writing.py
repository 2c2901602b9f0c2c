"""Writing and coming back on a narrow phone, where the browser itself matters: taps, tabs, Back, pastes, lengths."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page
from sqlalchemy import func, select

from portal.i18n.catalogues import translate
from portal.storage import tables
from tests.fixtures import Running

NewContext = Callable[..., BrowserContext]


@pytest.fixture
def running(serve: Callable[..., Running]) -> Running:
    return serve(rate_limits=False)


def phone(new_context: NewContext, *, scripts: bool = False) -> BrowserContext:
    return new_context(java_script_enabled=scripts, viewport={"width": 360, "height": 640})


def write(page: Page, running: Running, text: str, locale: str = "fr") -> str:
    page.goto(f"{running.address}/{locale}/contact")
    page.locator("[name=message]").fill(text)
    page.locator("button[name=send]").click()
    return code(page)


def code(page: Page) -> str:
    shown = page.locator(".receipt").inner_text()
    assert re.fullmatch(r"(\d{4}\s){4}\d{4}", shown)
    return "".join(shown.split())


def stored(running: Running) -> tuple[int, int]:
    with running.house.database.read() as db:
        conversations, messages = (
            db.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (tables.conversations, tables.messages)
        )
    return conversations, messages


def framed(page: Page) -> str:
    return page.frame_locator("iframe").locator("body").inner_text()


def test_a_double_tap_is_one_conversation_and_shows_its_code(running: Running, new_context: NewContext) -> None:
    page, before = phone(new_context).new_page(), stored(running)
    posts: list[str] = []
    page.on("request", lambda request: posts.append(request.method) if request.method == "POST" else None)
    page.goto(f"{running.address}/fr/contact")
    page.locator("[name=message]").fill("Un canari")
    page.locator("button[name=send]").scroll_into_view_if_needed()
    button = page.locator("button[name=send]").bounding_box()
    assert button is not None
    with running.house.database.write():
        # Both arrive while somebody else writes, so neither is answered before the other was sent.
        for _ in range(2):
            page.mouse.click(button["x"] + 20, button["y"] + 20)
            page.wait_for_timeout(400)
    shown = code(page)
    assert len(posts) == 2, "the browser sends both"
    assert stored(running) == (before[0] + 1, before[1] + 1)
    page.locator("main a.button").click()
    assert "Un canari" in framed(page)
    other = phone(new_context).new_page()
    other.goto(f"{running.address}/fr/conversation")
    other.locator("[name=receipt]").fill(shown)
    other.locator("button[name=open]").click()
    assert "Un canari" in framed(other)


def test_two_tabs_are_two_conversations_and_never_mix(running: Running, new_context: NewContext) -> None:
    context = phone(new_context)
    first, second = context.new_page(), context.new_page()
    for page in (first, second):
        page.goto(f"{running.address}/fr/contact")
    codes = []
    for page, text in ((first, "Le merle"), (second, "La pie")):
        page.locator("[name=message]").fill(text)
        page.locator("button[name=send]").click()
        codes.append(code(page))
        page.locator("main a.button").click()
        assert text in framed(page)
    assert codes[0] != codes[1]
    before = stored(running)
    first.locator("[name=message]").fill("Pour le merle")
    first.locator("button[name=send]").click()
    assert translate("fr", "error-visit-ended") in first.locator("#error").inner_text()
    assert first.locator("[name=message]").input_value() == "Pour le merle"
    assert stored(running) == before
    first.locator("[name=receipt]").fill(codes[0])
    first.locator("button[name=open]").click()
    assert translate("fr", "error-another-open") in first.locator("#error").inner_text()
    assert first.locator("[name=message]").input_value() == "Pour le merle"
    first.locator("button[name=replace]").click()
    assert "Pour le merle" in framed(first)
    second.reload()
    assert "La pie" not in framed(second)


@pytest.mark.parametrize("scripts", [False, True])
def test_back_shows_an_empty_form_and_says_why(running: Running, new_context: NewContext, scripts: bool) -> None:
    page = phone(new_context, scripts=scripts).new_page()
    write(page, running, "Un canari")
    page.go_back()
    assert page.url.endswith("/fr/contact")
    assert page.locator("[name=message]").input_value() == ""
    assert translate("fr", "contact-empty-what") in page.locator("main").inner_text()
    page.locator("[name=message]").fill("Une pie")
    page.goto(f"{running.address}/fr/")
    page.go_back()
    assert page.locator("[name=message]").input_value() == ""
    assert translate("fr", "contact-empty-what") in page.locator("main").inner_text()


def test_a_refused_form_is_shown_in_another_language(running: Running, new_context: NewContext) -> None:
    page, before = phone(new_context).new_page(), stored(running)
    page.goto(f"{running.address}/fr/contact")
    page.locator("[name=message]").fill("\n\nUn canari\n  chante <b>")
    page.locator("details.more summary").click()
    page.locator("[name=topic]").select_option("mind")
    page.locator("[name=region]").select_option("namur")
    page.locator("[name=organisation]").select_option(label="Alias")
    page.locator("[name=nickname]").fill("n" * 61)
    page.locator("button[name=send]").click()
    typed = {name: page.locator(f"[name={name}]").input_value() for name in ("message", "topic", "region", "nickname")}
    assert typed["message"] == "\n\nUn canari\n  chante <b>"
    chosen = page.locator("[name=organisation]").input_value()
    for locale in ("nl", "en", "fr"):
        page.locator(f"button[name=switch][value={locale}]").click()
        assert page.locator("html").get_attribute("lang") == locale
        assert {name: page.locator(f"[name={name}]").input_value() for name in typed} == typed
        assert page.locator("[name=organisation]").input_value() == chosen
        assert page.url == f"{running.address}/{locale}/contact"
    assert stored(running) == before
    page.locator("[name=nickname]").fill("Plume")
    page.locator("button[name=send]").click()
    assert code(page)


def test_a_code_pasted_from_a_chat_opens(running: Running, new_context: NewContext) -> None:
    receipt = write(phone(new_context).new_page(), running, "Un canari")
    groups = [receipt[start : start + 4] for start in range(0, 20, 4)]
    for pasted in (
        "\u00a0\u200e" + "-".join(groups) + "\u202c\n-- me",
        "Mon code : \u202a" + " – ".join(groups) + "\u202c",
        " " * 40 + " ".join(groups) + " " * 40,
    ):
        page = phone(new_context).new_page()
        page.goto(f"{running.address}/fr/conversation")
        page.locator("[name=receipt]").focus()
        page.keyboard.insert_text(pasted)
        assert page.locator("[name=receipt]").get_attribute("maxlength") is None
        page.locator("button[name=open]").click()
        assert "Un canari" in framed(page), repr(pasted)


def test_the_counter_of_the_browser_and_ours_agree(running: Running, new_context: NewContext) -> None:
    """The browser counts a line break as one sign and sends it as two."""
    page = phone(new_context).new_page()
    page.goto(f"{running.address}/fr/contact")
    text = "\n".join(["é" * 99] * 51)
    text += "x" * (20_000 - len(text))
    page.locator("[name=message]").focus()
    page.keyboard.insert_text(text + "yyy")
    assert page.locator("[name=message]").input_value() == text, "the browser itself stops at the limit"
    page.locator("button[name=send]").click()
    assert code(page)


def test_an_ended_visit_opens_and_sends_with_one_press(running: Running, new_context: NewContext) -> None:
    context = phone(new_context)
    page = context.new_page()
    receipt = write(page, running, "Un canari", "nl")
    page.locator("main a.button").click()
    page.locator("[name=message]").fill("La mésange")
    running.server.kill()
    running.server.start()
    page.locator("button[name=send]").click()
    assert translate("nl", "error-visit-ended") in page.locator("#error").inner_text()
    page.locator("[name=receipt]").fill(receipt)
    page.locator("button[name=open]").click()
    assert framed(page).count("La mésange") == 1


def test_the_code_again_until_the_visit_ends(running: Running, new_context: NewContext) -> None:
    page = phone(new_context).new_page()
    receipt = write(page, running, "Un canari")
    page.locator("main a.button").click()
    page.locator("a[href$='/conversation/code']").click()
    assert code(page) == receipt
    page.goto(f"{running.address}/fr/conversation")
    page.locator("button[name=leave]").click()
    page.go_back()
    assert receipt[:4] not in page.content()
    page.goto(f"{running.address}/fr/conversation/code")
    assert receipt[:4] not in page.content()


def test_a_long_message_is_read_whole_from_the_frame(running: Running, new_context: NewContext) -> None:
    page = phone(new_context).new_page()
    write(page, running, "début " + "x " * 8000 + " la fin")
    page.goto(f"{running.address}/fr/conversation")
    assert "la fin" not in framed(page)
    page.frame_locator("iframe").get_by_role("link", name=translate("fr", "frame-all")).click()
    page.wait_for_url("**/conversation?all")
    assert "la fin" in page.locator("main").inner_text()
