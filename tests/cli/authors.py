"""An author at a terminal, in a small project of her own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from portal import clock, config
from portal.cli import content, content_status, content_writing
from tests.library.writing import Desk

_COMMANDS = {str(one.name): one for one in (content.check, content_status.status, *content_writing.commands())}


@dataclass(frozen=True)
class Author:
    desk: Desk

    def run(self, command: str, answers: str = "") -> Result:
        """`run("minor h34", "y")`: the words behind `flask portal content`, and what is typed when asked."""
        name, *words = command.split()
        made: click.Command = _COMMANDS[name]
        return CliRunner().invoke(made, words, input=answers)

    def does(self, command: str, answers: str = "") -> str:
        """What a command says that goes well."""
        result = self.run(command, answers)
        assert result.exit_code == 0, result.output
        return result.output

    def fails(self, command: str, answers: str = "") -> str:
        """What a command says that refuses: a sentence, never a traceback."""
        result = self.run(command, answers)
        assert result.exit_code == 1, result.output
        assert isinstance(result.exception, SystemExit), result.exception
        return result.output

    def read(self, place: str) -> str:
        return (self.desk.content / place).read_text("utf-8")

    def change(self, place: str, change: Callable[[str], str]) -> None:
        path: Path = self.desk.content / place
        path.write_text(change(path.read_text("utf-8")), "utf-8")


def author(desk: Desk, monkeypatch: pytest.MonkeyPatch, today: str = "2026-11-25") -> Author:
    monkeypatch.setattr(config, "ROOT", desk.root)
    monkeypatch.setattr(clock, "today", lambda: clock.date.fromisoformat(today))
    return Author(desk)
