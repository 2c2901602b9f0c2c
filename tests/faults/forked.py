"""A real server started in a fraction of the time: from a process that has the portal's modules read already.

Reading them takes a second, the rest of a start a tenth of it. Everything after the reading is done as in a process of
its own: the shipped configuration, the application, the lock, the compiled pages, the sockets.
"""

import multiprocessing
import os
import signal
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path

from tests.process import wait_for

_FORK = multiprocessing.get_context("forkserver")
_FORK.set_forkserver_preload(["tests.serve"])


class ForkedServer:
    """One portal; `kill` ends it and its worker at once, in the middle of whatever they do."""

    def __init__(self, settings: Mapping[str, object], log: Path) -> None:
        self._settings = dict(settings)
        self._log = log
        self._process: multiprocessing.process.BaseProcess | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._settings['port']}"

    def start(self) -> None:
        self._process = _FORK.Process(target=_serve, args=(self._settings, str(self._log)), daemon=True)
        self._process.start()
        wait_for(self._ready, "The portal did not start", self._log)

    def kill(self) -> None:
        process, self._process = self._process, None
        if process is not None and process.pid is not None:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                # Not yet at the head of a group of its own.
                process.kill()
            process.join()
            process.close()

    def _ready(self) -> bool:
        if self._process is None or not self._process.is_alive():
            raise RuntimeError(f"The portal ended at once.\n{self._log.read_text(errors='replace')[-2000:]}")
        try:
            with urllib.request.urlopen(f"{self.address}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False


def _serve(settings: dict[str, object], log: str) -> None:
    from tests.serve import Application

    os.setpgid(0, 0)
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    threading.Thread(target=_end_with_the_tests, daemon=True).start()
    # Gunicorn reads a command line of its own.
    sys.argv[:] = ["portal"]
    Application(settings).run()


def _end_with_the_tests() -> None:
    tests = multiprocessing.parent_process()
    if tests is not None:
        tests.join()
        os.killpg(0, signal.SIGKILL)
