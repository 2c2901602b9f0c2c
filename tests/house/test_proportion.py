"""Proportion: a module holds one noun, nothing is left for later, and no test is passed over in silence."""

import ast
import re
from pathlib import Path

import pytest

from portal.config import ROOT
from tests.house.source import Module, modules, told

MOST_LINES = 320
FOLDERS = ("portal", "tests", "bench")
# Spelled with a gap, or this line would be the first to break the law.
LATER = re.compile(r"\b(?:T[O]DO|F[I]XME|X[X]X|H[A]CK)\b")
WRITTEN = ("portal", "tests", "bench", "templates", "static", "content", "docs", "deploy")
TEXTS = {".py", ".html", ".css", ".js", ".md", ".ftl", ".toml", ".txt", ".conf", ".service", ".sh"}


def test_no_module_is_long() -> None:
    long = [
        f"{module.path}: {length} lines"
        for folder in FOLDERS
        for module in modules(folder)
        if (length := module.text.count("\n")) > MOST_LINES
    ]
    remedy = f"Past {MOST_LINES} lines ask which second noun moved in, and give it a file of its own."
    assert not long, told(long, remedy)


def test_nothing_is_left_for_later() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in _texts()
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1)
        if LATER.search(line)
    ]
    assert not found, told(found, "Do it now, or leave it out and say so where an operator reads it.")


def _texts() -> list[Path]:
    named = (path for folder in WRITTEN for path in (ROOT / folder).rglob("*") if path.is_file())
    return sorted(path for path in (*named, *ROOT.glob("*.md"), *ROOT.glob("*.py")) if path.suffix in TEXTS)


def silent(module: Module) -> list[str]:
    """Skips and expected failures that do not say why."""
    called = {id(call.func): call for call in module.calls()}
    found = []
    for node in module.walk():
        name = module.real_name(node) if isinstance(node, ast.Attribute) else ""
        if re.fullmatch(r"pytest\.(?:mark\.)?(?:skip|skipif|xfail)|unittest\.skip\w*", name):
            call = called.get(id(node))
            if call is None or not _gives_a_reason(name, call):
                found.append(module.at(node))
    return found


def _gives_a_reason(name: str, call: ast.Call) -> bool:
    # The first argument of skipif and of the mark xfail is a condition.
    in_place = bool(call.args) and not name.endswith(("skipif", "skipIf", "skipUnless", "mark.xfail"))
    return in_place or any(word.arg in ("reason", "msg") for word in call.keywords)


def test_no_test_is_skipped_without_a_reason() -> None:
    found = [breach for module in modules("tests") for breach in silent(module)]
    assert not found, told(found, "Say why in `reason`, in a sentence that somebody can act on; or mend the test.")


@pytest.mark.parametrize(
    "line",
    ["@pytest.mark.skip\ndef test(): ...", "pytest.skip()", "@pytest.mark.skipif(x)\ndef test(): ...",
     "@pytest.mark.xfail(x)\ndef test(): ...", "@pytest.mark.skip()\ndef test(): ..."],
)  # fmt: skip
def test_the_law_sees_a_silent_skip(line: str) -> None:
    assert silent(Module.of("tests/x.py", f"import pytest\n{line}"))


@pytest.mark.parametrize("line", ["pytest.skip('no tool')", "@pytest.mark.skipif(x, reason='r')\ndef test(): ..."])
def test_a_reason_is_enough(line: str) -> None:
    assert not silent(Module.of("tests/x.py", f"import pytest\n{line}"))
