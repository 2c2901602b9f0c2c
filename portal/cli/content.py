"""`flask portal content check`: what is wrong in the pages, by file, line and remedy."""

from collections.abc import Iterable

import click
from flask.cli import AppGroup

from portal.config import ROOT
from portal.i18n.locales import served
from portal.library import site
from portal.library.problems import ContentError
from portal.model.page import Page


def add_to(group: AppGroup) -> None:
    commands = AppGroup("content", help="Reader pages.")
    commands.add_command(check)
    group.add_command(commands)


@click.command("check")
@click.option("--launch", is_flag=True, help="Also list every sentence that a professional has to confirm.")
def check(launch: bool) -> None:
    """Check every page. Exits with 1 when one could not be served, or, with --launch, when one is unconfirmed."""
    checked = site.check(ROOT / "content", served())
    _say(checked.problems, "NO ")
    _say(checked.warnings, "-- ")
    click.echo(f"{len(checked.pages)} pages, {len(checked.problems)} problems, {len(checked.warnings)} to look at.")
    unconfirmed = _say_marks(checked.pages) if launch else 0
    if checked.problems or unconfirmed:
        raise SystemExit(1)


def _say(problems: Iterable[ContentError], sign: str) -> None:
    for problem in problems:
        click.echo(f"{sign}{problem}")


def _say_marks(pages: Iterable[Page]) -> int:
    count = 0
    for page in pages:
        for mark in page.marks:
            count += 1
            source = mark.reference.url if mark.reference else "no source"
            place = page.source.path.relative_to(ROOT)
            click.echo(f"{place}:{mark.line}: {mark.profession} has to confirm: {mark.text} ({source})")
    click.echo(f"{count} sentences wait for a professional.")
    return count
