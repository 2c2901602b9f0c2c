"""The shipped nginx configuration in front of a real portal: nothing is written, nothing is believed, nothing grows.

Needs nginx, which comes in no wheel: where the machine has none these tests are skipped, and nothing else is.
"""

import http.client
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlencode

import pytest

from portal.config import ROOT
from tests.fixtures import Running
from tests.process import Server, free_port

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed on this machine")

CONFIGURATION = ROOT / "deploy" / "nginx.conf"
ERRORS = ROOT / "deploy" / "errors"
CANARY = "canary-in-an-address"


class Nginx(Server):
    """deploy/nginx.conf, with free ports and a folder of its own and nothing else changed."""

    name = "nginx"

    def __init__(self, portal: int, onion: int) -> None:
        super().__init__()
        self.http, self.https, self.tor = free_port(), free_port(), free_port()
        self.source = "127.0.0.1"
        certificate = (self.folder / "cert.pem", self.folder / "key.pem")
        _certify(*certificate)
        # A worker of root's nginx is another user: it has to be able to come in here, and to read the error pages.
        self.folder.chmod(0o755)
        shutil.copytree(ERRORS, self.folder / "deploy" / "errors")
        text = CONFIGURATION.read_text()
        for shipped, own in {
            "user www-data;": "",
            "/run/nginx.pid": f"{self.folder}/pid",
            "/run/nginx-body": f"{self.folder}/body",
            "/run/nginx-proxy": f"{self.folder}/proxy",
            "/etc/letsencrypt/live/example.org/fullchain.pem": str(certificate[0]),
            "/etc/letsencrypt/live/example.org/privkey.pem": str(certificate[1]),
            "/srv/permanence": str(self.folder),
            "/etc/nginx/mime.types": f"{self.folder}/mime.types",
            "127.0.0.1:8081": f"127.0.0.1:{self.tor}",
            "127.0.0.1:8000": f"127.0.0.1:{portal}",
            "127.0.0.1:8001": f"127.0.0.1:{onion}",
            "listen 80": f"listen 127.0.0.1:{self.http}",
            "listen 443": f"listen 127.0.0.1:{self.https}",
        }.items():
            assert shipped in text, f"{shipped} stands no longer in deploy/nginx.conf"
            text = text.replace(shipped, own)
        text = re.sub(r"(?m)^ *listen \[::\].*$", "", text)
        (self.folder / "mime.types").write_text("types { text/html html; }")
        (self.folder / "nginx.conf").write_text(text)

    def command(self) -> list[str]:
        own = f"daemon off; lock_file {self.folder}/lock;"
        return [str(NGINX), "-e", "stderr", "-c", str(self.folder / "nginx.conf"), "-g", own]

    def ready(self) -> bool:
        try:
            return self.ask("GET", "/healthz")[0] in (200, 502)
        except OSError:
            return False

    def close_temporary_folders(self) -> None:
        """From here on whatever nginx wanted to put into a file would fail."""
        for path in (self.folder / "body", self.folder / "proxy"):
            path.chmod(0)
            if os.geteuid() == 0:
                os.chown(path, 0, 0)

    def ask(
        self, method: str, path: str, body: bytes | None = None, *, tor: bool = False, **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        connection: http.client.HTTPConnection
        if tor:
            connection = http.client.HTTPConnection("127.0.0.1", self.tor, timeout=20)
        else:
            context = ssl.create_default_context(cafile=str(self.folder / "cert.pem"))
            connection = http.client.HTTPSConnection("example.org", self.https, timeout=20, context=context)
            # The name stands in the request, and the address is this machine.
            connection._create_connection = self._connect  # type: ignore[attr-defined]
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, sent)
        answer = connection.getresponse()
        found = answer.status, dict(answer.getheaders()), answer.read()
        connection.close()
        return found

    def _connect(self, _address: object, *_more: object) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.https), 20, (self.source, 0))


def _certify(certificate: Path, key: Path) -> None:
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=example.org",
         "-addext", "subjectAltName=DNS:example.org", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip


@pytest.fixture
def running(serve: Callable[..., Running]) -> Running:
    return serve(proxy_hops=1, onion_port=free_port(), origins=["https://example.org"])


@pytest.fixture
def nginx(running: Running) -> Iterator[Nginx]:
    settings = running.server.settings
    with Nginx(int(str(settings["port"])), int(str(settings["onion_port"]))) as server:
        yield server


def _send(nginx: Nginx, text: str, *, tor: bool = False, **headers: str) -> int:
    stamp = re.search(rb'name="stamp" value="([^"]+)"', nginx.ask("GET", "/fr/contact", tor=tor)[2])
    assert stamp
    body = urlencode({"message": text, "stamp": stamp[1].decode()}).encode()
    return nginx.ask("POST", "/fr/contact", body, tor=tor, **headers)[0]


def _weight(answer: tuple[int, dict[str, str], bytes]) -> int:
    """Bytes of head and body, as they came over HTTP/1.1."""
    _status, headers, body = answer
    return sum(len(name) + len(value) + 4 for name, value in headers.items()) + len(body)


def test_pages_keep_their_one_size(nginx: Nginx) -> None:
    for coding in ("br", "gzip", "identity"):
        paths = ("/fr/", "/nl/h34", "/en/u36", "/fr/contact", "/fr/h99")
        weights = {_weight(nginx.ask("GET", path, Accept_Encoding=coding)) for path in paths}
        assert len(weights) == 1, f"{coding}: {weights}"
        assert coding == "identity" or weights.pop() + 100 < 14_336
    assert nginx.ask("GET", "/", Accept_Language="a-b;q=0.1," * 1_000)[0] == 302


def test_no_body_touches_a_file(nginx: Nginx) -> None:
    nginx.close_temporary_folders()
    assert _send(nginx, "ไ" * 20_000) == 200
    status, _, page = nginx.ask("POST", "/fr/contact", b"message=" + b"a" * 600 * 1024)
    assert status == 413
    # The portal's own page: with the way out, in the language of the address.
    assert b"512" in page
    assert b"/fr/exit" in page
    # What is larger still never reaches the portal.
    status, headers, page = nginx.ask("POST", "/fr/contact", b"message=" + b"a" * 1_040 * 1024)
    assert status == 413
    assert page == (ERRORS / "too-large.html").read_bytes()
    assert headers["Cache-Control"] == "no-store"


def test_only_the_address_that_nginx_saw_counts(nginx: Nginx) -> None:
    invented = (f"198.51.100.{number}" for number in range(8))
    said = [_send(nginx, one, X_Forwarded_For=one, X_Real_IP=one, Forwarded=f"for={one}") for one in invented]
    assert said.count(429) == 2, "each invented address was given a count of its own"
    # The onion service has its own door, and no header opens it.
    assert _send(nginx, "Bonjour", tor=True) == 200
    if sys.platform == "linux":
        nginx.source = "127.0.0.9"
        assert _send(nginx, "Bonjour") == 200, "a neighbour pays for what another did"


def test_a_portal_that_is_down_has_a_page_in_three_languages(nginx: Nginx, running: Running) -> None:
    running.server.kill()
    status, headers, page = nginx.ask("POST", f"/fr/{CANARY}", b"message=Bonjour")
    assert status == 502
    text = page.decode()
    for words in ("il n’arrive pas deux fois", "hij komt niet twee keer aan", "it is not sent twice", "tel:112"):
        assert words in text
    assert headers["Cache-Control"] == "no-store"
    assert "ETag" not in headers
    # Nothing of it is in the log either, though nginx has a line for each answer that did not come.
    left = b"".join(path.read_bytes() for path in nginx.folder.rglob("*") if path.is_file())
    assert CANARY.encode() not in left
    assert "client:" not in nginx.log.read_text()


@pytest.mark.parametrize("name", ["proxy", "too-large"])
def test_the_policy_allows_the_style_of_the_error_pages(name: str) -> None:
    style = re.search(r"<style>(.*?)</style>", (ERRORS / f"{name}.html").read_text(), re.DOTALL)
    assert style
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    policies = re.findall(r"style-src 'sha256-([^']+)'", CONFIGURATION.read_text())
    assert policies
    assert set(policies) == {digest}, f"write {digest} into deploy/nginx.conf"
