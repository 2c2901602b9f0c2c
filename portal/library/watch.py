"""Notice that files changed or a day began, compile behind the readers' back, and put the whole new set in place.

When the new set does not compile, the last good one stays: a typing error in a page may never take the pages down.
Only how many problems there were is logged; `flask portal content check` names them.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from portal.library.problems import BrokenContentError

_LOG = logging.getLogger("portal")

Compiled = TypeVar("Compiled")
Snapshot = tuple[date, dict[Path, tuple[int, int]]]


class Watcher(Generic[Compiled]):
    """`files` lists what to watch; `compile_fn` makes a set of it, `swap_fn` puts it in place. `day_fn`: today, since
    a page says from one day on that somebody should have checked it."""

    def __init__(
        self,
        files: Callable[[], Iterable[Path]],
        compile_fn: Callable[[], Compiled],
        swap_fn: Callable[[Compiled], None],
        seconds: float = 2,
        day_fn: Callable[[], date] = lambda: date.min,
    ) -> None:
        self._files = files
        self._compile = compile_fn
        self._swap = swap_fn
        self._seconds = seconds
        self._day = day_fn
        self._seen = self._snapshot()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="content", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def look(self) -> bool:
        """One look; whether a new set was put in place."""
        now = self._snapshot()
        if now == self._seen:
            return False
        # What is saved from here on differs from `now` and is found at the next look.
        self._seen = now
        try:
            compiled = self._compile()
        except BrokenContentError as error:
            _LOG.error("content.failed %d", len(error.problems))
            return False
        except Exception:  # noqa: BLE001 - whatever is wrong with a file, readers keep the last good pages
            _LOG.error("content.failed %d", 1)
            return False
        self._swap(compiled)
        _LOG.info("content.renewed")
        return True

    def _run(self) -> None:
        while not self._stopped.wait(self._seconds):
            self.look()

    def _snapshot(self) -> Snapshot:
        seen: dict[Path, tuple[int, int]] = {}
        for path in self._files():
            try:
                state = path.stat()
            except OSError:
                continue  # gone between the listing and the look
            seen[path] = (state.st_mtime_ns, state.st_size)
        return self._day(), seen
