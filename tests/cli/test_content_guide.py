"""docs/content.md tells an author what is true: every command, every field, every need, and a page that passes."""

import re
from typing import Any

import click
from flask.cli import AppGroup

from portal.cli import content
from portal.config import ROOT
from portal.library import sources
from portal.model.page import Profession, Section
from portal.model.service import Need
from tests.library.writing import Desk

GUIDE = (ROOT / "docs" / "content.md").read_text("utf-8")


def _commands() -> dict[str, click.Command]:
    group = AppGroup("portal")
    content.add_to(group)
    made: Any = group.commands["content"]
    return dict(made.commands)


def test_every_command_stands_in_the_table_with_what_it_takes() -> None:
    rows = re.findall(r"(?m)^\| `([a-z]+)([^`]*)` \|", GUIDE.partition("## The commands")[2].partition("\n## ")[0])
    told = {name: rest for name, rest in rows if "--" not in rest}
    assert set(told) == set(_commands()), "docs/content.md, The commands"
    for name, command in _commands().items():
        arguments = [one for one in command.params if isinstance(one, click.Argument)]
        assert len(told[name].split()) == len(arguments), f"docs/content.md says {name}{told[name]}"


def test_no_command_is_called_that_there_is_not() -> None:
    called = set(re.findall(r"content ([a-z]+)(?: |`|\n)", re.sub(r"portal content`", "", GUIDE)))
    assert called & set(_commands())
    assert not [name for name in called if name not in _commands() and f"`content {name}" in GUIDE]


def test_every_field_is_explained() -> None:
    head = GUIDE.partition("```toml\n+++\n")[2].partition("+++")[0]
    fields = set(re.findall(r"(?m)^(?:\[\[)?([a-z_]+)(?:\]\])?(?: =|$)", head)) - {"url", "date"}
    assert fields == sources._FIELDS


def test_every_need_profession_and_section_is_named() -> None:
    for word in (*Need, *Profession, *(section.folder for section in Section)):
        assert f"`{word}`" in GUIDE, f"docs/content.md does not name {word!r}"


def test_the_small_page_of_the_guide_passes_the_check(desk_with_services: Desk) -> None:
    body = GUIDE.partition("A whole small page")[2].partition("```\n")[2].partition("```")[0]
    desk_with_services.write(body, next='["h35", "h36"]')
    problems = [one for one in desk_with_services.problems() if "next leads" not in one.problem]
    assert [str(problem) for problem in problems] == []
