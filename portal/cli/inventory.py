"""`flask portal inventory`: what the portal keeps, as docs/data-inventory.md has it."""

import click
from flask.cli import AppGroup

from portal.storage.inventory import document


def add_to(group: AppGroup) -> None:
    group.add_command(inventory)


@click.command("inventory")
def inventory() -> None:
    """Print the data inventory (Markdown)."""
    click.echo(document(), nl=False)
