"""`flask portal setup`: site key, database, and a look at what else a start would refuse."""

import os
from pathlib import Path

import click
from flask.cli import AppGroup, with_appcontext

from portal.cli import paper
from portal.config import ROOT, UnsafeSettingError, from_environment, make_site_key, write_site_key
from portal.crypto.site import SiteKey, SiteKeyError
from portal.storage import schema
from portal.storage.database import Database


def add_to(group: AppGroup) -> None:
    group.add_command(setup)


@click.command("setup")
@click.option("--typed", is_flag=True, help="Type an existing site key from paper instead of making a new one.")
@with_appcontext
def setup(typed: bool) -> None:
    """Make or type the site key, and bring the database to this version."""
    os.umask(0o077)
    var = Path(os.environ.get("PORTAL_VAR", ROOT / "var"))
    path = Path(os.environ.get("PORTAL_KEY_FILE", var / "site.key"))
    if path.exists():
        click.echo(f"Site key: {path} is there and stays as it is.")
    else:
        paper.require_terminal()
        _key_from_paper(path) if typed else _new_key(path)
    try:
        settings = from_environment()
        settings.var.mkdir(parents=True, exist_ok=True)
        schema.upgrade(Database(settings.database))
    except (UnsafeSettingError, schema.SchemaError) as error:
        raise click.ClickException(str(error)) from None
    click.echo("Database: at this version.")
    click.echo("Next: flask portal organisation add, then flask portal staff invite.")


def _key_from_paper(path: Path) -> None:
    while True:
        text = click.prompt("Site key")
        try:
            key = SiteKey.from_text(text)
            break
        except SiteKeyError as error:
            click.echo(str(error))
    write_site_key(path, key)


def _new_key(path: Path) -> None:
    key = make_site_key(path)
    click.echo("\nThe site key. Without it nobody reads anything any more, whatever backups there are:\n")
    click.echo(f"   {key.to_text()}\n")
    click.echo("Write it on paper now and keep it where the database's backups are not.")
    while True:
        try:
            if SiteKey.from_text(click.prompt("Type it back from the paper")) == key:
                break
            click.echo("That is another key. Look at the paper again.")
        except SiteKeyError as error:
            click.echo(str(error))
    click.clear()
