"""Leaving: the browser's cookies expire in the answer itself; the visit ends in the store behind it.

One worker takes what is to be ended from a short line. When the store is down or slow the line fills and the next
leavers are not written into it: their browsers have forgotten the key half of the cookie all the same, and a visit
ends by itself when nothing is asked for a while.
"""

import logging
import queue
import threading
from collections.abc import Callable, Mapping
from typing import Any

_LOG = logging.getLogger("portal")
_LINE = 1024
_LONGEST_COOKIES = 4096

OnExit = Callable[[Mapping[str, str]], None]
"""Ends what the cookies in the environ ("HTTP_COOKIE") open."""


class Exits:
    def __init__(self, on_exit: OnExit, cookies: tuple[str, ...], *, secure: bool) -> None:
        self._on_exit = on_exit
        self._cookies = cookies
        self._expired = tuple(("Set-Cookie", _expired(name, secure)) for name in cookies)
        self._line: queue.Queue[str] = queue.Queue(_LINE)
        self._worker: threading.Thread | None = None
        self._starting = threading.Lock()

    def leave(self, environ: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
        """Hand the cookies to the worker; the headers that make the browser forget them. Never waits."""
        sent = str(environ.get("HTTP_COOKIE", ""))[:_LONGEST_COOKIES]
        if any(f"{name}=" in sent for name in self._cookies):
            self._start()
            try:
                self._line.put_nowait(sent)
            except queue.Full:
                _LOG.warning("exit.line_full")
        return self._expired

    def wait(self) -> None:
        """Until everybody who left has been seen to: for tests and for an orderly stop."""
        self._line.join()

    def _start(self) -> None:
        # Started by the first leaver, not at import: a server that forks afterwards would lose the thread.
        with self._starting:
            if self._worker is None or not self._worker.is_alive():
                self._worker = threading.Thread(target=self._work, name="exits", daemon=True)
                self._worker.start()

    def _work(self) -> None:
        while True:
            sent = self._line.get()
            try:
                # Of the whole request only the cookies are kept: no address, no browser, no page.
                self._on_exit({"HTTP_COOKIE": sent})
            except Exception as error:  # noqa: BLE001 - the next leaver must not find the worker dead
                _LOG.warning("exit.failed %s", type(error).__name__)
            finally:
                self._line.task_done()


def _expired(name: str, secure: bool) -> str:
    # A cookie is only forgotten by one with the same name, path and marks.
    marks = "Secure; HttpOnly; SameSite=Strict" if secure else "HttpOnly; SameSite=Strict"
    return f"{name}=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; {marks}"
