"""The portal's own modules, read and parsed: what the laws about code look at. Nothing is run or imported."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from portal.config import ROOT


@dataclass(frozen=True)
class Module:
    path: Path
    """Seen from the root of the project."""
    text: str = field(repr=False)
    tree: ast.Module = field(repr=False)

    @classmethod
    def of(cls, path: str, text: str) -> "Module":
        return cls(Path(path), text, ast.parse(text))

    @property
    def room(self) -> str:
        """The folder or the single file under portal/; the factory is in no room."""
        part = self.path.parts[1].removesuffix(".py")
        return "factory" if part == "__init__" else part

    def at(self, node: ast.AST) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)}"

    def walk(self) -> Iterator[ast.AST]:
        return ast.walk(self.tree)

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.walk() if isinstance(node, ast.Call))

    def imports(self) -> Iterator[tuple[ast.AST, str]]:
        """Every import, wherever in the file, with its full name: "portal.storage.staff", "time.monotonic"."""
        for node in self.walk():
            if isinstance(node, ast.Import):
                yield from ((node, one.name) for one in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{node.module}.{one.name}") for one in node.names)

    def real_name(self, node: ast.expr) -> str:
        """What `a.b.c` stands for, import names spelled out: `dt.now` is "datetime.datetime.now"."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ""
        return ".".join([_names(self).get(node.id, node.id), *reversed(parts)])


@cache
def _names(module: Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in module.walk():
        if isinstance(node, ast.Import):
            # `import a.b` binds a, `import a.b as c` binds c to a.b.
            found |= {one.asname: one.name for one in node.names if one.asname}
            found |= {top: top for one in node.names if not one.asname for top in [one.name.partition(".")[0]]}
        elif isinstance(node, ast.ImportFrom):
            found |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    return found


@cache
def modules(folder: str = "portal") -> tuple[Module, ...]:
    paths = sorted(path for path in (ROOT / folder).rglob("*.py"))
    return tuple(Module.of(str(path.relative_to(ROOT)), path.read_text("utf-8")) for path in paths)


def told(breaches: list[str], law: str) -> str:
    """What a broken law says: each place on a line of its own, then what to do instead."""
    return "\n".join([*breaches, law])
