"""The reader side as files: what the machine's nginx makes of them is what the portal itself answers."""

import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from portal import create_app
from portal.cli import content_export
from portal.library import answers
from portal.library.answers import Answers
from portal.web.headers import Policy, headers_for
from tests import houses
from tests.faults.test_nginx import NGINX
from tests.process import Server, free_port

ANY = {"Server", "Date", "Connection"}
"""What a server adds."""
KINDS = ("", "u33", "u34", "h34", "g34", "b38", "b39", "d33", "d35", "search", "services")


@pytest.fixture
def app(var: Path) -> Iterator[Flask]:
    made = create_app(houses.settings(var))
    yield made
    made.extensions["exits"].wait()
    made.extensions["portal"].database.close()


class Nginx(Server):
    """One that holds nothing but an export."""

    name = "nginx"

    def __init__(self) -> None:
        super().__init__()
        self.port = free_port()
        # A worker of root's nginx is another user: it has to be able to come in here.
        self.folder.chmod(0o755)
        self.export = self.folder / "export"
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        temporary = "".join(f"{kind}_temp_path {self.folder}/{kind};" for kind in kinds)
        server = f"server {{ listen 127.0.0.1:{self.port}; include {self.export}/nginx.conf; }}"
        (self.folder / "nginx.conf").write_text(f"pid {self.folder}/pid; events {{ }} http {{ {temporary} {server} }}")

    def command(self) -> list[str]:
        own = f"daemon off; lock_file {self.folder}/lock;"
        return [str(NGINX), "-e", "stderr", "-c", str(self.folder / "nginx.conf"), "-g", own]

    def ready(self) -> bool:
        try:
            return self.ask("/fr/")[0] == 200
        except OSError:
            return False

    def ask(self, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        said = {name: value for name, value in answer.getheaders() if name not in ANY}
        assert len(said) == len([name for name, _value in answer.getheaders() if name not in ANY]), "a header twice"
        found = answer.status, said, answer.read()
        connection.close()
        return found


def _of_portal(app: Flask, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    response = app.test_client().get(path, headers=sent, buffered=True)
    return response.status_code, dict(response.headers), response.data


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed on this machine")
def test_nginx_answers_what_the_portal_answers(app: Flask) -> None:
    nginx = Nginx()
    said = app.test_cli_runner().invoke(args=["portal", "content", "export", str(nginx.export)])
    assert said.exit_code == 0, said.output
    with nginx:
        for path in [f"/{locale}/{kind}" for locale in ("fr", "ar", "th") for kind in (*KINDS, "pack", "x99", "H34x")]:
            for coding in ("br", "gzip", "identity", "gzip, deflate, br, zstd", "br;q=0, gzip;q=0.5", ""):
                found, expected = nginx.ask(path, Accept_Encoding=coding), _of_portal(app, path, Accept_Encoding=coding)
                assert found[:2] == expected[:2], (path, coding)
                assert found[2] == expected[2], (path, coding)
        # Every page is there, not only the kinds.
        for path in app.extensions["portal"].shelf.answers.pages:
            assert nginx.ask(path, Accept_Encoding="br")[0] == 200, path
        for path in ("/fr/exit", "/th/exit", "/exit"):
            status, headers, _ = nginx.ask(path)
            assert (status, headers["Location"]) == (303, _of_portal(app, path)[1]["Location"])
            assert headers["Cache-Control"] == "no-store"
        for language, target in {"nl-BE,nl;q=0.9": "/nl/", "xx": "/fr/", "th": "/th/"}.items():
            assert nginx.ask("/", Accept_Language=language)[1]["Location"] == target
        for path in ("/nginx.conf", "/fr/../nginx.conf", "/fr/h34.html", "/fr/none", "/xx/"):
            assert nginx.ask(path)[0] == 404, path


def test_it_needs_a_folder_of_its_own(app: Flask, tmp_path: Path) -> None:
    runner = app.test_cli_runner()
    assert "is there already" in runner.invoke(args=["portal", "content", "export", str(tmp_path)]).output


def test_where_there_is_an_onion_each_page_names_its_own_place() -> None:
    head = (*headers_for(Policy.READER, onion="http://x.onion", path="/fr/h34"), ("X", 'a "b"'))
    page = answers.answer("<html></html>", head)
    made = content_export.snippet(Answers({"/fr/h34": page}, {"fr": page}), {"fr": "https://x.example"}, Path("/x"))
    assert 'Onion-Location "http://x.onion$uri"' in made
    assert r'add_header X "a \"b\"" always;' in made
