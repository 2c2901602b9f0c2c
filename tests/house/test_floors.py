"""Imports go downward only, and no room imports its neighbour: so each promise is kept in one small room."""

import pytest

from tests.house.source import Module, modules, told

FLOORS = (
    {"model", "i18n", "errors", "clock"},
    {"crypto", "storage", "mail"},
    # Settings name costs and keys; a rule is handed what it needs and never reads them.
    {"domain", "library", "config"},
    {"web"},
    {"serving", "server_log", "server_worker"},
    # A command may do whatever a page or a server does.
    {"cli"},
    {"factory"},
)
LAW = (
    "Imports go downward only (docs/architecture.md): web, cli > domain, library > crypto, storage, mail > model, "
    "i18n. Move what both need to a floor below, or hand it in as an argument."
)


def breaches(module: Module) -> list[str]:
    found = []
    for node, name in module.imports():
        if not name.startswith("portal."):
            continue
        room = name.split(".")[1]
        target = room if _floor(room) is not None else "factory"
        here, there = _floor(module.room), _floor(target)
        assert here is not None, f"{module.path} is in no known room: give {module.room!r} its floor in {__name__}."
        if target != module.room and (there is None or there >= here):
            found.append(f"{module.at(node)}: {module.room} imports {name}")
    return found


def _floor(room: str) -> int | None:
    return next((number for number, rooms in enumerate(FLOORS) if room in rooms), None)


def test_imports_go_downward() -> None:
    found = [breach for module in modules() for breach in breaches(module)]
    assert not found, told(found, LAW)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("portal/crypto/x.py", "from portal.storage import staff"),
        ("portal/storage/x.py", "from portal.crypto import cost"),
        ("portal/domain/x.py", "from portal.library import site"),
        ("portal/domain/x.py", "import portal.web.pages"),
        ("portal/library/x.py", "def f():\n    from portal.config import ROOT"),
        ("portal/model/x.py", "from portal.i18n import locales"),
        ("portal/web/x.py", "from portal.cli import run"),
        ("portal/web/x.py", "from portal import create_app"),
        ("portal/errors.py", "from portal import config"),
    ],
)
def test_the_law_sees(path: str, line: str) -> None:
    assert breaches(Module.of(path, line))


def test_no_import_is_relative() -> None:
    """A relative import hides which floor it goes to."""
    found = [
        module.at(node)
        for module in modules()
        for node in module.walk()
        if getattr(node, "level", 0) and type(node).__name__ == "ImportFrom"
    ]
    assert not found, told(found, "Write the whole path, as in `from portal.model.page import Page`.")
