"""`flask portal …`: what an operator does at a terminal."""

from flask import Flask
from flask.cli import AppGroup

from portal.cli.content import add_to as add_content
from portal.cli.doctor import add_to as add_doctor
from portal.cli.inventory import add_to as add_inventory
from portal.cli.organisation import add_to as add_organisation
from portal.cli.setup import add_to as add_setup
from portal.cli.staff import add_to as add_staff


def init_app(app: Flask) -> None:
    group = AppGroup("portal", help="Set up and operate the portal.")
    for add_to in (add_setup, add_organisation, add_staff, add_content, add_doctor, add_inventory):
        add_to(group)
    app.cli.add_command(group)


def init_setup(app: Flask) -> None:
    """Before there is a site key only `setup`, `content` and `inventory` make sense."""
    group = AppGroup("portal", help="Set up the portal.")
    for add_to in (add_setup, add_content, add_inventory):
        add_to(group)
    app.cli.add_command(group)
