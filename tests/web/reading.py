"""The reader pages of this house behind the front and nothing else: what a test's own server loads."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from portal.config import EXIT_SITES, ROOT
from portal.library import compile as compiling
from portal.library.answers import Headers
from portal.library.sheets import Sheet
from portal.web.exits import Exits
from portal.web.front import Front, Shelf
from portal.web.headers import Policy, headers_for

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


def _headers(sheet: Sheet, path: str) -> Headers:
    return headers_for(Policy.READER, sheet, path=path)


def _nothing(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
    start_response("404 Not Found", [("Content-Type", "text/plain"), ("Content-Length", "0")])
    return ()


recipe = compiling.Recipe(ROOT, "Permanence", _headers)


def application() -> Front:
    answers = compiling.load(recipe, Path(os.environ["READING_PAGES"]))
    exits = Exits(lambda environ: None, ("visit", "staff"), secure=False)
    return Front(_nothing, Shelf(answers), exit_sites=EXIT_SITES, exits=exits)
