"""A server process that the tests start, and that never outlives them."""

import importlib.util
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

# A server starts in about a second; a machine that does several things at once takes longer.
START_LIMIT = 60.0
STOP_LIMIT = 30.0

# Stands between the tests and a server, and ends the server when its own standard input closes: when we say so, and
# also when the test process is killed and can say nothing. Prints the server's process id.
_GUARD = """
exec 3<&0 </dev/null
"$@" 3<&- >>"$LOG" 2>&1 &
server=$!
echo "$server"
exec >/dev/null
( read -r _ <&3; kill -"$STOP" "$server" ) 2>/dev/null &
watch=$!
wait "$server" 2>/dev/null
kill "$watch" 2>/dev/null
"""


_given: set[int] = set()


def free_port() -> int:
    """A port that nobody holds, and that this process was not given before.

    Below the range that systems take the near end of a connection from: a server that is taken down and started again
    finds its port still free.
    """
    while True:
        port = random.randint(20_000, 32_000)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in _given:
            _given.add(port)
            return port


def is_root() -> bool:
    return os.geteuid() == 0


def package_folder(name: str) -> Path:
    """A package's folder, without running the package."""
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError(f"{name} is not installed; `make test` installs it.")
    return Path(spec.submodule_search_locations[0])


def wait_for(ready: Callable[[], bool], what: str, log: Path | None = None, limit: float = START_LIMIT) -> None:
    end = time.monotonic() + limit
    while not ready():
        if time.monotonic() > end:
            tail = log.read_text(errors="replace")[-2000:] if log and log.exists() else ""
            raise RuntimeError(f"{what} within {limit:.0f} s.\n{tail}")
        time.sleep(0.02)


class Server:
    """A process in a folder of its own. `folder` holds all that it writes, its log included."""

    name = "server"
    stop_signal = "TERM"

    def __init__(self, user: str | None = None) -> None:
        # Under /tmp when the usual place is deep: a unix socket's path may hold about a hundred characters.
        base = tempfile.gettempdir()
        self.folder = Path(tempfile.mkdtemp(prefix="permanence-", dir=base if len(base) < 60 else "/tmp"))
        self.log = self.folder / "log"
        self.pid: int | None = None
        self._guard: subprocess.Popen[str] | None = None
        self.run_as: dict[str, object] = {}
        if user is not None:
            entry = pwd.getpwnam(user)
            os.chown(self.folder, entry.pw_uid, entry.pw_gid)
            self.run_as = {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}

    # What each kind of server says for itself.

    def command(self) -> list[str]:
        raise NotImplementedError

    def ready(self) -> bool:
        raise NotImplementedError

    # What they have in common.

    @property
    def running(self) -> bool:
        return self._guard is not None and self._guard.poll() is None

    def start(self) -> Self:
        if self.running:
            return self
        self._guard = subprocess.Popen(
            ["/bin/sh", "-c", _GUARD, "guard", *self.command()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            # A fixed environment: a server must not depend on who runs the tests.
            env={
                "PATH": os.defpath,
                "LC_ALL": "C",
                "TZ": "UTC",
                "TMPDIR": str(self.folder),
                "LOG": str(self.log),
                "STOP": self.stop_signal,
            },
            # Ctrl-C in the terminal is for the tests; they end their servers in order.
            start_new_session=True,
            **self.run_as,  # type: ignore[call-overload]
        )
        assert self._guard.stdout is not None
        self.pid = int(self._guard.stdout.readline())
        try:
            wait_for(self._up, f"{self.name} did not start", self.log)
        except BaseException:
            self.stop()
            raise
        return self

    def _up(self) -> bool:
        if not self.running:
            raise RuntimeError(f"{self.name} ended at once.\n{self.log.read_text(errors='replace')[-2000:]}")
        return self.ready()

    def stop(self) -> None:
        """End the server in order. Its folder stays, so it can be started again or looked through."""
        self._end(lambda guard: guard.stdin and guard.stdin.close())

    def kill(self) -> None:
        """End the server as a power cut would."""
        pid = self.pid
        if pid is not None:
            self._end(lambda _guard: os.kill(pid, signal.SIGKILL))

    def _end(self, how: Callable[[subprocess.Popen[str]], object]) -> None:
        guard, self._guard, self.pid = self._guard, None, None
        if guard is None:
            return
        if guard.poll() is None:
            how(guard)
        try:
            guard.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            os.killpg(guard.pid, signal.SIGKILL)
            guard.wait()
        for pipe in (guard.stdin, guard.stdout):
            if pipe is not None:
                pipe.close()

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        try:
            return self.start()
        except BaseException:
            self.close()
            raise

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
