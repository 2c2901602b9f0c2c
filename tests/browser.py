"""Finds the Chromium that the tests drive, or gets one: `python -m tests.browser` prints its path."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache

from playwright.sync_api import sync_playwright

# What a machine may have already, best first.
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)

# Debian's browser, and letters for every language that is served: without them a picture shows boxes.
DEBIAN = ("chromium", "fonts-noto-core", "fonts-noto-cjk")

# The browser asks nobody for anything but what a test opens.
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoBrowserError(RuntimeError):
    """No Chromium on this machine, and none to be had."""

    def __init__(self) -> None:
        super().__init__(
            "The tests need a Chromium, and none was found or could be installed: put chromium or google-chrome "
            "on the PATH, or name one in CHROMIUM=/path/to/it (`python -m playwright install chromium` says why)."
        )


def flags() -> list[str]:
    """Root cannot have the browser's sandbox, so there it is switched off by name."""
    return [*FLAGS, "--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else list(FLAGS)


def _works(path: str) -> bool:
    """Some systems have a `chromium-browser` that only says where to get one, so the file alone proves nothing."""
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return said.returncode == 0 and ("Chromium" in said.stdout or "Chrome" in said.stdout)


def _candidates() -> Iterator[str]:
    if named := os.environ.get("CHROMIUM"):
        yield named
    for name in NAMES:
        if path := shutil.which(name):
            yield path
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


@cache
def _find() -> str:
    for path in _candidates():
        if _works(path):
            return path
    raise NoBrowserError


def find() -> str:
    """The path of a Chromium that runs; NoBrowserError where there is none. Not to be called while Playwright runs."""
    return _find()


def _run(*command: str) -> bool:
    """Quietly: where one source fails the next may not, and at the end one sentence says it all."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        return subprocess.run(command, capture_output=True, check=False, env=quiet).returncode == 0
    except OSError:
        return False


def _from_debian() -> bool:
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    print("Installing Debian's Chromium and its fonts …", file=sys.stderr)
    # A list that could not be renewed may still be good enough.
    _run("apt-get", "update", "-qq")
    return _run("apt-get", "install", "-qq", "-y", "--no-install-recommends", *DEBIAN)


def _from_playwright() -> bool:
    print("Downloading Playwright's Chromium …", file=sys.stderr)
    return _run(sys.executable, "-m", "playwright", "install", "chromium")


def install() -> str:
    """The path of a Chromium, installed if there is none."""
    try:
        return find()
    except NoBrowserError:
        for source in (_from_debian, _from_playwright):
            if source():
                try:
                    return find()
                except NoBrowserError:
                    continue
        raise


if __name__ == "__main__":
    try:
        print(install())
    except NoBrowserError as error:
        sys.exit(str(error))
