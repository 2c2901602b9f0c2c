"""The tests' own way to start a real server: the shipped configuration, with costs that exist nowhere but in tests.

Run as `python -m tests.serve`, with the settings as JSON on the command line.
"""

import json
import sys
from pathlib import Path
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication

from portal import create_app
from portal.config import ROOT
from portal.serving import prepare
from tests import houses


class Application(BaseApplication):
    """Gunicorn as gunicorn.conf.py sets it up."""

    def __init__(self, given: dict[str, Any]) -> None:
        self.given = given
        super().__init__()

    def load_config(self) -> None:
        shipped: dict[str, Any] = {}
        path = ROOT / "gunicorn.conf.py"
        exec(compile(path.read_text(), path, "exec"), shipped)  # noqa: S102 - our own configuration
        for name, value in shipped.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)
        ports = (self.given["port"], self.given.get("onion_port"))
        self.cfg.set("bind", [f"127.0.0.1:{port}" for port in ports if port])

    def load(self) -> Flask:
        more = {**self.given, "origins": frozenset(self.given.get("origins", ()))}
        app = create_app(houses.settings(Path(more.pop("var")), **more))
        prepare(app)
        return app


if __name__ == "__main__":
    Application(json.loads(sys.argv[1])).run()
