"""The preview: what is saved appears by itself, what is wrong stands above it, and none of it is in the real site."""

import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from portal.cli import previewing
from portal.cli.previewing import CHANGED, PreviewServer
from portal.config import ROOT
from portal.i18n import locales
from portal.library import compile as compiling
from portal.library.preview import Preview
from tests.cli.authors import Author
from tests.process import free_port


@pytest.fixture
def server(author: Author) -> Iterator[PreviewServer]:
    author.desk.write("Un mot.\n", next='["h35", "h36"]')
    for code, name in (("h35", "b"), ("h36", "c")):
        others = [other for other in ("h34", "h35", "h36") if other != code]
        author.desk.write(
            "Autre.\n", f"fr/health/{name}.md", code=f'"{code}"', tab=f'"{name}"', next=str(others).replace("'", '"')
        )
    preview = Preview(author.desk.recipe, seconds=0.05)
    made = PreviewServer(preview, 0)
    preview.start()
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()
    preview.stop()


def _get(server: PreviewServer, path: str, **headers: str) -> tuple[int, str]:
    asked = urllib.request.Request(server.address + path, headers=headers)
    try:
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


@pytest.fixture
def page(server: PreviewServer, context: BrowserContext) -> Page:
    opened = context.new_page()
    opened.goto(f"{server.address}/fr/h34")
    return opened


def test_a_save_appears_by_itself(author: Author, page: Page) -> None:
    page.get_by_text("Un mot.").wait_for()
    author.change("fr/health/tests.md", lambda text: text.replace("Un mot.", "Un mot neuf."))
    page.get_by_text("Un mot neuf.").wait_for(timeout=60_000)
    author.change("fr/health/tests.md", lambda text: text.replace("Un mot neuf.", "Encore un."))
    page.get_by_text("Encore un.").wait_for(timeout=60_000)
    assert page.locator("details[lang=en]").count() == 0


def test_what_is_wrong_stands_at_the_top_with_its_remedy_and_goes_by_itself(author: Author, page: Page) -> None:
    author.change("fr/health/tests.md", lambda text: text + "\n#### Trop\n\n[x](h99)\n")
    box = page.locator("details[lang=en]").first
    box.get_by_text("this heading is not one of ours").wait_for(timeout=60_000)
    said = box.inner_text()
    assert "content/fr/health/tests.md:21: no page has the code 'h99'. Lead to a page that there is." in said
    assert said.index(":19:") < said.index(":21:")
    assert page.locator("body > *").first.get_attribute("lang") == "en"
    assert page.get_by_text("Un mot.").is_visible()
    author.change("fr/health/tests.md", lambda text: text.partition("\n####")[0])
    page.get_by_text("this heading").wait_for(state="detached", timeout=60_000)


def test_a_page_whose_fields_are_wrong_is_shown_as_far_as_it_is(author: Author, page: Page) -> None:
    author.change("fr/health/tests.md", lambda text: text.replace("title =", "titre =") + "\nUn mot neuf.\n")
    page.get_by_text("there is no field 'titre'").wait_for(timeout=60_000)
    assert page.get_by_text("Un mot neuf.").is_visible()
    assert page.locator("details[lang=en]").first.inner_text().startswith("To mend here")


def test_a_page_that_cannot_be_read_is_never_shown_as_it_was(author: Author, page: Page) -> None:
    author.change("fr/health/tests.md", lambda text: text.replace("title =", "title ="[:-1]))
    page.get_by_text("the front matter is not TOML").wait_for(timeout=60_000)
    assert page.get_by_text("Un mot.").count() == 0
    author.change("fr/health/tests.md", lambda text: text.replace("title  ", "title = "))
    page.get_by_text("Un mot.").wait_for(timeout=60_000)


def test_a_language_that_is_not_offered_says_so(
    author: Author, server: PreviewServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locales, "served", lambda: ("fr", "nl"))
    author.desk.write("Un.\n", "en/health/tests.md", translation='"machine"')
    status, html = _get(server, "/en/h34")
    assert status == 404
    assert "en is not offered yet" in html


def test_problems_of_other_files_are_folded_away(author: Author, server: PreviewServer) -> None:
    author.change("fr/health/b.md", lambda text: text + "\n[x](h99)\n")
    server.preview.wait(1, 10)
    _status, html = _get(server, "/fr/h34")
    assert "To mend in other files before readers see a change: 1" in html
    assert "Un mot." in html


def test_a_new_page_is_shown_while_it_is_written(author: Author, server: PreviewServer) -> None:
    author.does("new h43 vaccines")
    server.preview.wait(1, 10)
    _status, html = _get(server, "/fr/h43")
    assert "content/fr/health/vaccines.md:3: title has to be a text" in html.replace("</b>", "")
    author.change("fr/health/vaccines.md", lambda text: text.replace('""', '"Mot"').replace("https://", "https://a.be"))
    author.change("fr/health/vaccines.md", lambda text: text.replace("\n>\n", "\n> Ma phrase.\n"))
    while "waits for your words" not in html:
        server.preview.wait(server.preview.version, 10)
        status, html = _get(server, "/fr/h43")
    assert status == 200
    assert "Ma phrase." in html
    assert "delete whole" not in html


def test_what_an_author_wrote_is_shown_as_text_in_the_box(author: Author, server: PreviewServer) -> None:
    author.change("fr/health/tests.md", lambda text: text + "\n[x](<script>alert(1)</script>)\n")
    server.preview.wait(1, 10)
    _status, html = _get(server, "/fr/h34")
    assert "&lt;script&gt;alert(1" in html
    assert "<script>alert" not in html


def test_long_sentences_and_weight_are_shown_to_the_author(author: Author, server: PreviewServer) -> None:
    author.change("fr/health/tests.md", lambda text: text + f"\n{'Mot ' * 40}fin.\n")
    server.preview.wait(1, 10)
    assert "a sentence of 41 words" in _get(server, "/fr/h34")[1]
    assert "a sentence of" not in _get(server, "/fr/h35")[1]


def test_addresses_that_have_no_page(server: PreviewServer) -> None:
    for path in ("/fr/contact", "/fr/exit", "/fr/h99", "/xx/", "/favicon.ico", "/-/nothing", "/%00"):
        status, html = _get(server, path)
        assert status == 404, path
        assert "no such page" in html
    assert _get(server, "/")[0] == 200
    assert _get(server, f"{CHANGED}?seen=x")[1] == str(server.preview.version)


def test_another_name_for_this_computer_is_refused(server: PreviewServer) -> None:
    """A hostile page could have a name that leads to 127.0.0.1, and read what we answer."""
    for host in ("evil.example", f"evil.example:{server.server_port}", "127.0.0.1", ""):
        assert _get(server, "/fr/h34", Host=host)[0] == 403, host
    assert _get(server, "/fr/h34", Host=f"localhost:{server.server_port}")[0] == 200


def test_it_listens_to_this_computer_alone(server: PreviewServer) -> None:
    assert server.server_address[0] == previewing.HOST == "127.0.0.1"
    assert server.address.startswith("http://127.0.0.1:")


def test_nothing_of_it_is_in_the_real_site(author: Author, server: PreviewServer) -> None:
    """Not its script in a page, not its code in a server, not its address among the site's."""
    assert CHANGED in _get(server, "/fr/h34")[1]
    compiled = compiling.compile_all(author.desk.recipe)
    for path, answer in compiled.pages.items():
        html = answer.identity.body.decode()
        assert CHANGED not in html, path
        assert "location.reload" not in html, path
    loads = (
        "import sys; from tests import houses; from pathlib import Path; from portal import create_app, serving\n"
        "app = create_app(houses.settings(Path(sys.argv[1])))\n"
        "assert not [name for name in sys.modules if 'preview' in name and name != 'portal.cli.content_preview'], "
        "'a server has loaded the preview'\n"
        "assert not [rule for rule in app.url_map.iter_rules() if str(rule).startswith('/-')]\n"
    )
    made = subprocess.run(
        [sys.executable, "-c", loads, str(author.desk.root / "var")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert made.returncode == 0, made.stderr


def test_the_command_says_where_and_refuses_a_taken_port() -> None:
    port = str(free_port())
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "portal", "content", "preview", "h34", "--port", port]
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PORTAL_VAR": str(Path("/nonexistent"))}
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**environment, "PYTHONUNBUFFERED": "1"}
    ) as running:
        try:
            assert running.stdout is not None
            assert running.stdout.readline() == f"Preview: http://127.0.0.1:{port}/fr/h34\n"
            second = subprocess.run(
                command, cwd=ROOT, capture_output=True, text=True, env=environment, timeout=300, check=False
            )
            assert second.returncode == 1
            assert f"Port {port} is taken" in second.stderr
        finally:
            running.terminate()
