"""`flask portal staff invite`: an address and a code to hand over by hand."""

import click
from flask.cli import AppGroup, with_appcontext

from portal import clock
from portal.domain import accounts
from portal.errors import PortalError
from portal.i18n.catalogues import translate
from portal.model.staff import Role
from portal.storage import organisations
from portal.web.portal import portal


def add_to(group: AppGroup) -> None:
    commands = AppGroup("staff", help="Staff members.")
    commands.add_command(invite)
    group.add_command(commands)


@click.command("invite")
@click.argument("organisation")
@click.argument("name")
@click.option("--coordinator", is_flag=True)
@with_appcontext
def invite(organisation: str, name: str, coordinator: bool) -> None:
    """Invite NAME to ORGANISATION (its slug). Prints the address and the code of the invitation."""
    house = portal()
    with house.database.read() as db:
        found = organisations.by_slug(db, organisation)
        known = ", ".join(one.slug for one in organisations.all_of_them(db))
    if found is None:
        raise click.ClickException(f"No organisation is called {organisation}. There are: {known or 'none yet'}.")
    role = Role.COORDINATOR if coordinator else Role.MEMBER
    try:
        code = accounts.invite(house.database, house.keys.site, name, found, role, clock.today())
    except PortalError as error:
        raise click.ClickException(translate("en", error.sentence, **error.values)) from None
    if not code:
        click.echo(f"{name} has an account already and is asked into {found.name}; a colleague confirms it there.")
        return
    origin = next(iter(sorted(house.settings.origins)), f"http://{house.settings.host}:{house.settings.port}")
    click.echo(f"Address: {origin}/staff/join")
    click.echo(f"Name: {name}")
    click.echo(f"Code: {code}")
    click.echo(f"Good for {accounts.INVITATION_DAYS} days, once. Say it or hand it over; do not mail it.")
