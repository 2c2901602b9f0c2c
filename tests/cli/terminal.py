"""A person at a terminal: a command in a pseudo-terminal, read and typed to."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

from portal.config import ROOT


class Terminal:
    """`Terminal("portal", "setup", var=…)`: `wait(pattern)` reads on until it appears, `type(text)` answers."""

    def __init__(self, *command: str, var: Path, **environment: str) -> None:
        self._ours, theirs = pty.openpty()
        self.seen = ""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "flask", "--app", "wsgi", *command],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=ROOT,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TERM": "dumb", "PORTAL_VAR": str(var), **environment},
            start_new_session=True,
        )
        os.close(theirs)

    def wait(self, pattern: str, seconds: float = 40) -> re.Match[str]:
        end = time.monotonic() + seconds
        while not (match := re.search(pattern, self.seen)):
            assert time.monotonic() < end, f"no {pattern!r} in:\n{self.seen}"
            assert self._read(), f"ended without {pattern!r}:\n{self.seen}"
        self.seen = self.seen[match.end() :]
        return match

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode() + b"\n")

    def end(self) -> int:
        while self._read():
            pass
        return self._process.wait(30)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._ours], [], [], 0.2)
        if not ready:
            return self._process.poll() is None
        try:
            chunk = os.read(self._ours, 65536)
        except OSError:
            return False
        self.seen += chunk.decode("utf-8", "replace").replace("\r", "")
        return bool(chunk)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        os.close(self._ours)
