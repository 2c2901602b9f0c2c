"""`flask portal content check`: what is wrong in the pages, by file, line and remedy, and how hard they are to read."""

from collections.abc import Iterable

import click
from flask.cli import AppGroup

from portal import clock, config
from portal.cli import content_export, content_preview, content_status, content_writing
from portal.cli.content_writing import shown, told
from portal.i18n.locales import served
from portal.library import compile as compiling
from portal.library import reading, site
from portal.library.answers import Headers
from portal.library.compile import Recipe
from portal.library.problems import ContentError
from portal.library.sheets import Sheet
from portal.library.spread import over_cores
from portal.model.page import Page
from portal.web.headers import Policy, headers_for


def add_to(group: AppGroup) -> None:
    commands = AppGroup("content", help="Reader pages.")
    single = (check, content_export.export, content_preview.preview, content_status.status)
    for command in (*single, *content_writing.commands()):
        commands.add_command(command)
    group.add_command(commands)


@click.command("check")
@click.option("--launch", is_flag=True, help="Also list every sentence that a professional has to confirm.")
def check(launch: bool) -> None:
    """Check every page. Exits with 1 when one could not be served, or, with --launch, when one is unconfirmed."""
    made_from = recipe()
    checked = site.check(made_from.root / "content", served(), made_from.today, spread=over_cores)
    problems = checked.problems or tuple(compiling.weigh(made_from, checked))
    _say(problems, "NO ")
    _say(checked.warnings, "-- ")
    for line in reading.lines([page.source for page in checked.pages]):
        click.echo(line)
    click.echo(f"{len(checked.pages)} pages, {len(problems)} problems, {len(checked.warnings)} to look at.")
    unconfirmed = _say_marks(checked.pages) if launch else 0
    if problems or unconfirmed:
        raise SystemExit(1)


def recipe() -> Recipe:
    """As a server would make the pages that has no settings of its own: authors need no site key."""

    def headers(sheet: Sheet, path: str) -> Headers:
        return headers_for(Policy.READER, sheet, path=path)

    return Recipe(config.ROOT, "Permanence", headers, clock.today())


def _say(problems: Iterable[ContentError], sign: str) -> None:
    for one in sorted(problems, key=lambda one: (str(one.path), one.line)):
        click.echo(f"{sign}{told(one)}")


def _say_marks(pages: Iterable[Page]) -> int:
    count = 0
    for page in pages:
        for mark in page.marks:
            count += 1
            source = mark.reference.url if mark.reference else "no source"
            place = shown(page.source.path)
            click.echo(f"{place}:{mark.line}: {mark.profession} has to confirm: {mark.text} ({source})")
    click.echo(f"{count} sentences wait for a professional.")
    return count
