"""The portal as a process that a test can start, end, and end as a power cut would."""

import json
import os
import signal
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping

from portal.config import ROOT
from tests.process import Server


class PortalServer(Server):
    """`python -m tests.serve` with these settings."""

    name = "The portal"

    def __init__(self, settings: Mapping[str, object]) -> None:
        super().__init__()
        self.settings = settings

    def command(self) -> list[str]:
        # -c and a path instead of -m: the process stands in a folder of its own.
        path = f"import sys; sys.path.insert(0, {str(ROOT)!r})"
        start = f"{path}; import runpy; runpy.run_module('tests.serve', run_name='__main__')"
        return [sys.executable, "-W", "error", "-c", start, json.dumps(self.settings)]

    def ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.settings['port']}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def kill(self) -> None:
        """The server and its worker at once, in the middle of whatever they do."""
        guard = self._guard
        if guard is not None:
            self._end(lambda _guard: os.killpg(guard.pid, signal.SIGKILL))
