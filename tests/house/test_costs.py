"""No guess at a secret costs less than the floor: not by a call, not by a variable, not by a default."""

import ast
from dataclasses import fields

import pytest

from portal import config
from portal.config import Settings
from portal.crypto.cost import STAFF_FLOOR, VISITOR_FLOOR, Cost
from portal.crypto.site import SiteKey
from tests.house.source import Module, modules, told

MEBIBYTE = 1024 * 1024
COSTS = {"visitor_cost", "staff_cost"}
LAW = (
    "A cost is made in portal/crypto/cost.py only, and reaches the portal only as an argument of create_app(settings). "
    "A cheaper one belongs into tests/; no variable and no file may set it."
)


def breaches(module: Module) -> list[str]:
    found = []
    for call in module.calls():
        name = module.real_name(call.func).rpartition(".")[2]
        if name == "Cost" and str(module.path) != "portal/crypto/cost.py" and not _is_read_back(call):
            found.append(f"{module.at(call)}: makes a Cost")
        if any(word.arg in ("passes", "memory") and not _names(word.value, str(word.arg)) for word in call.keywords):
            found.append(f"{module.at(call)}: sets passes or memory")
        given = {word.arg: word.value for word in call.keywords if word.arg in COSTS}
        if given and name in ("Settings", "replace"):
            found.append(f"{module.at(call)}: sets {', '.join(map(str, given))}")
        if module.room != "crypto" and name in ("argon2id", "kdf", "crypto_pwhash_alg"):
            found.append(f"{module.at(call)}: derives by itself")
    return found


def _is_read_back(call: ast.Call) -> bool:
    """What a row says of the lock in it: written from a cost that was no cheaper, and needed to open it."""
    return (
        len(call.args) == 2
        and not _is_constant(call)
        and _names(call.args[0], "passes")
        and _names(call.args[1], "memory")
    )


def _is_constant(call: ast.Call) -> bool:
    return any(isinstance(value, ast.Constant) for value in call.args)


def _names(value: ast.expr, what: str) -> bool:
    """Handed on under its own name, never made from something else."""
    if isinstance(value, ast.Constant) and value.value == 0:
        return True  # a row of somebody who has no lock yet
    name = value.attr if isinstance(value, ast.Attribute) else value.id if isinstance(value, ast.Name) else ""
    return name.endswith(what)


def test_no_cost_is_made_but_the_floors() -> None:
    found = [breach for module in modules() for breach in breaches(module)]
    assert not found, told(found, LAW)


@pytest.mark.parametrize(
    "text",
    [
        "from portal.crypto.cost import Cost\nCost(1, 8192)",
        "from portal.crypto import cost\ncost.Cost(1, 8192)",
        "from portal.crypto.cost import Cost\nCost(passes=1, memory=row.memory)",
        "from portal.crypto.cost import Cost\nCost(row.passes, 8192)",
        "staff.set_keys(db, passes=1, memory=keys.staff_cost.memory)",
        "Settings(site_key=key, visitor_cost=cheap)",
        "from dataclasses import replace\nreplace(settings, staff_cost=cheap)",
    ],
)
def test_the_law_sees(text: str) -> None:
    assert breaches(Module.of("portal/web/x.py", text))


def test_the_floors_are_those_that_were_promised() -> None:
    assert Cost(passes=2, memory=19 * MEBIBYTE) == VISITOR_FLOOR, "A code costs 19 MiB and two passes."
    assert Cost(passes=3, memory=64 * MEBIBYTE) == STAFF_FLOOR, "A password costs 64 MiB and three passes."


def test_the_defaults_are_the_floors() -> None:
    defaults = {field.name: field.default for field in fields(Settings) if field.name in COSTS}
    assert defaults == {"visitor_cost": VISITOR_FLOOR, "staff_cost": STAFF_FLOOR}, LAW


def test_no_variable_reaches_a_cost(tmp_path) -> None:  # type: ignore[no-untyped-def]
    """Whatever is set: settings are made from a mapping that answers to every name."""

    class Everything(dict[str, str]):
        def get(self, name: str, default: object = None) -> object:  # type: ignore[override]
            asked.add(name)
            return super().get(name, default)

    asked: set[str] = set()
    (tmp_path / "site.key").write_text(SiteKey(1, bytes(32)).to_text())
    words = {f"PORTAL_{name.upper()}": "1" for name in COSTS} | {name.upper(): "1" for name in COSTS}
    settings = config.from_environment(Everything({"PORTAL_VAR": str(tmp_path), **words}))
    assert (settings.visitor_cost, settings.staff_cost) == (VISITOR_FLOOR, STAFF_FLOOR), LAW
    odd = {name for name in asked if any(word in name for word in ("COST", "ARGON", "MEMORY", "PASSES"))}
    assert not odd, f"config.py reads {odd}. {LAW}"


def test_the_cost_is_set_nowhere_in_the_configuration() -> None:
    """config.py names the two fields once each, at their defaults."""
    (module,) = (module for module in modules() if str(module.path) == "portal/config.py")
    named = [node for node in module.walk() if isinstance(node, ast.Name | ast.Attribute | ast.keyword)]
    written = [node for node in named if (getattr(node, "id", None) or getattr(node, "arg", None)) in COSTS]
    assert len(written) == len(COSTS), LAW
