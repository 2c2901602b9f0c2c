"""The servers that are compared: the portal as `make run` starts it, and a bare function under the same gunicorn."""

import os
import re
import shutil
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Self

import psutil  # type: ignore[import-untyped]

from portal.config import ROOT
from tests.process import Server, free_port


class Gunicorn(Server):
    """A process on a free port of 127.0.0.1, in a folder that goes with it."""

    def __init__(self, **variables: str) -> None:
        super().__init__()
        self.port = free_port()
        self.seconds = 0.0
        """From the command to the first answer."""
        self._variables = {
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "",
            "TMPDIR": str(self.folder),
            "PORT": str(self.port),
            **variables,
        }

    def start(self) -> Self:
        begin = time.perf_counter()
        super().start()
        self.seconds = time.perf_counter() - begin
        return self

    def command(self) -> list[str]:
        return ["/usr/bin/env", *(f"{name}={value}" for name, value in self._variables.items()), *self.program()]

    def program(self) -> list[str]:
        raise NotImplementedError

    def ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=30) as answer:
                return bool(answer.status == 200)
        except urllib.error.HTTPError:
            raise
        except OSError:
            return False

    @property
    def worker(self) -> psutil.Process:
        return psutil.Process(self.pid).children()[0]

    @property
    def used(self) -> float:
        """Seconds of processor time that the worker process has taken so far."""
        times = self.worker.cpu_times()
        return float(times.user + times.system)

    @property
    def used_in_all(self) -> float:
        """The same of the worker and of the process that started it."""
        times = psutil.Process(self.pid).cpu_times()
        return self.used + float(times.user + times.system)

    @property
    def resident(self) -> float:
        """Mebibytes of memory that the worker process holds."""
        return float(self.worker.memory_info().rss) / 2**20


class Portal(Gunicorn):
    """`python -m portal.cli.run` with real costs, everything in a `var/` of its own.

    `pages` is a folder of compiled pages to begin with, so that only the first of several servers compiles.
    """

    name = "The portal"

    def __init__(self, pages: Path | None = None, **variables: str) -> None:
        super().__init__(**variables)
        self.var = self.folder / "var"
        self._variables["PORTAL_VAR"] = str(self.var)
        if pages is not None:
            shutil.copytree(pages, self.var / "pages")

    @property
    def pages(self) -> Path:
        return self.var / "pages"

    def program(self) -> list[str]:
        return [sys.executable, "-m", "portal.cli.run"]

    def said(self, what: str) -> str:
        """What the first start printed after these words."""
        found = re.search(rf"^{what}: (.*)$", self.log.read_text(), re.MULTILINE)
        if found is None:
            raise RuntimeError(f"the portal did not say {what!r}:\n{self.log.read_text()}")
        return found[1]


class Bare(Gunicorn):
    """The least that a server can be asked to send: bench/bare.py."""

    name = "The bare function"

    def __init__(self, head_and_body: bytes) -> None:
        handle, path = tempfile.mkstemp(prefix="permanence-bare-")
        with os.fdopen(handle, "wb") as file:
            file.write(head_and_body)
        super().__init__(BENCH_ANSWER=path)
        self._answer = Path(path)

    def program(self) -> list[str]:
        return [sys.executable, "-m", "gunicorn", "-c", str(ROOT / "gunicorn.conf.py"), "bench.bare:app"]

    def close(self) -> None:
        super().close()
        self._answer.unlink(missing_ok=True)
