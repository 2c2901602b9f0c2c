"""SQL lives in storage/ only: what is kept about anybody is read in one room."""

import ast

import pytest

from tests.house.source import Module, modules, told

DRIVERS = {"sqlalchemy", "alembic", "sqlite3", "psycopg"}
# A transaction is handed through the rules as it is; they may name its type and nothing else.
TYPES = {"sqlalchemy.Connection"}
VERBS = {"execute", "executemany", "exec_driver_sql", "scalar", "scalars", "scalar_one", "scalar_one_or_none", "commit"}
LAW = (
    "SQL lives in storage/ only. Write one function for one query there, let it return nouns of model/, and call it; "
    "a rule may pass a Connection on, never speak to it."
)


def breaches(module: Module) -> list[str]:
    if module.room == "storage":
        return []
    found = [
        f"{module.at(node)}: imports {name}"
        for node, name in module.imports()
        if name.split(".")[0] in DRIVERS and name not in TYPES
    ]
    return found + [
        f"{module.at(call)}: {call.func.attr}()"
        for call in module.calls()
        if isinstance(call.func, ast.Attribute) and call.func.attr in VERBS
    ]


def test_sql_stays_in_storage() -> None:
    found = [breach for module in modules() for breach in breaches(module)]
    assert not found, told(found, LAW)


@pytest.mark.parametrize(
    "line",
    [
        "from sqlalchemy import select",
        "from sqlalchemy import Connection, text",
        "import sqlalchemy as sa",
        "def f(db):\n    return db.execute('x')",
        "def f(db):\n    db.exec_driver_sql('PRAGMA x')",
    ],
)
def test_the_law_sees(line: str) -> None:
    assert breaches(Module.of("portal/domain/x.py", line))
