"""Flask is known in web/, cli/ and the factory only: a rule that reads a request cannot be tried without one."""

import pytest

from tests.house.source import Module, modules, told

PACKAGES = {"flask", "flask_wtf", "flask_limiter", "werkzeug", "wtforms", "gunicorn"}
DOORS = {"web", "cli", "factory", "serving", "server_log", "server_worker"}
LAW = (
    "Only web/, cli/ and the factory know Flask and its family. Take what you need out of the request in the view, "
    "and hand it down as arguments; raise a PortalError instead of aborting."
)


def breaches(module: Module) -> list[str]:
    if module.room in DOORS:
        return []
    return [f"{module.at(node)}: {name}" for node, name in module.imports() if name.split(".")[0] in PACKAGES]


def test_flask_stays_at_the_doors() -> None:
    found = [breach for module in modules() for breach in breaches(module)]
    assert not found, told(found, LAW)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("portal/domain/x.py", "from flask import current_app"),
        ("portal/storage/x.py", "import werkzeug.exceptions"),
        ("portal/library/x.py", "def f():\n    from flask_wtf.csrf import generate_csrf"),
        ("portal/crypto/x.py", "import flask_limiter as l"),
    ],
)
def test_the_law_sees(path: str, line: str) -> None:
    assert breaches(Module.of(path, line))
