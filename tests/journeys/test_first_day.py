"""The first day of an organisation: invited, joined, let in by the recovery key (then replaced); then a colleague."""

from collections.abc import Callable
from datetime import timedelta

import pyotp
from playwright.sync_api import BrowserContext, Page

from portal import clock
from portal.crypto import recovery
from portal.domain import accounts, organisations
from portal.model.organisation import Organisation
from portal.model.staff import Role
from portal.storage import organisations as stored
from tests.fixtures import Running


def _added(running: Running, words: str) -> Organisation:
    with running.house.database.write() as db:
        return organisations.add(
            db,
            running.house.keys.site,
            slug="new",
            name="Nouvelle équipe",
            readers="-",
            languages=("fr",),
            answer_days=(1,),
            recovery_words=words,
        ).organisation


def _joins(page: Page, running: Running, name: str, organisation: Organisation) -> None:
    """From the invitation to the inbox, typing what the pages show."""
    site, today = running.house.keys.site, clock.today()
    code = accounts.invite(running.house.database, site, name, organisation, Role.MEMBER, today)
    page.goto(f"{running.address}/staff/join")
    page.locator("[name=name]").fill(name)
    page.locator("[name=invitation]").fill(code.upper().replace("-", " "))
    page.locator("main button").first.click()
    assert code not in page.url
    password = page.locator("[name=password]").input_value()
    assert len(password.split()) == 6
    secret = page.locator(".receipt").inner_text().replace(" ", "")
    page.locator("[name=code]").fill(pyotp.TOTP(secret).at(clock.now() - timedelta(seconds=30)))
    page.locator("button[name=join]").click()
    assert page.url.endswith("/staff/sign-in")
    page.locator("[name=name]").fill(name)
    page.locator("[name=password]").fill(password)
    page.locator("[name=code]").fill(pyotp.TOTP(secret).now())
    page.locator("button[name=sign-in]").click()
    assert page.url.endswith("/staff/"), page.locator("main").inner_text()


def test_first_member_and_a_colleague(
    serve: Callable[..., Running], new_context: Callable[..., BrowserContext]
) -> None:
    running, words = serve(), recovery.generate()
    organisation = _added(running, words)
    first = new_context(java_script_enabled=False).new_page()
    _joins(first, running, "Zoé", organisation)
    first.goto(f"{running.address}/staff/people")
    first.locator("[name=words]").fill(words.upper())
    first.locator("section button[name=confirm]").click()
    newer = first.locator("ol.words li").all_inner_texts()
    assert len(newer) == 24
    asked = first.locator("input[name^=word-]")
    names = [asked.nth(place).get_attribute("name") or "" for place in range(asked.count())]
    for name in names:
        first.locator(f"[name={name}]").fill("wrong")
    first.locator("button[name=keep]").click()
    assert first.locator("#error").count() == 1
    for name in names:
        first.locator(f"[name={name}]").fill(newer[int(name.removeprefix("word-")) - 1])
    first.locator("button[name=keep]").click()
    assert first.locator("ol.words").count() == 0
    with running.house.database.read() as db:
        key = stored.newest_key(db, organisation.id)
    assert key.recovery_public == recovery.pair(running.house.keys.site, " ".join(newer)).public

    second = new_context(java_script_enabled=False).new_page()
    _joins(second, running, "Ali", organisation)
    sent = running.house.send("Pour la nouvelle équipe", organisation_id=organisation.id)
    second.reload()
    assert "nouvelle équipe" not in second.locator("main").inner_text()
    assert second.goto(f"{running.address}/staff/conversations/{sent.conversation_id}").status == 404  # type: ignore[union-attr]
    first.goto(f"{running.address}/staff/people")
    first.locator("li").filter(has_text="Ali").locator("button[name=confirm]").click()
    second.goto(f"{running.address}/staff/")
    assert "Pour la nouvelle équipe" in second.locator("main").inner_text()
