"""`flask portal organisation add`: an organisation that answers, its keys, and where it is routed to."""

import click
from flask.cli import AppGroup, with_appcontext

from portal.cli import paper
from portal.crypto import recovery
from portal.domain import organisations
from portal.i18n.locales import LOCALES
from portal.model.organisation import Route
from portal.model.vocabulary import Region, Topic
from portal.storage import organisations as stored
from portal.web.portal import portal


def add_to(group: AppGroup) -> None:
    commands = AppGroup("organisation", help="Organisations that answer.")
    commands.add_command(add)
    group.add_command(commands)


@click.command("add")
@click.argument("slug")
@click.option("--name", prompt=True, help="Public name.")
@click.option("--readers", prompt="Who reads", help="As shown to visitors, in words that need no translation.")
@click.option("--languages", prompt="Languages it answers in (as in: fr nl en)")
@click.option("--answer-days", prompt="Days it answers, 1 is Monday (as in: 2 4)")
@click.option("--retention-days", type=click.IntRange(14, 365), default=90, show_default=True)
@click.option("--default", "is_default", is_flag=True, help="Receives what no route sends elsewhere.")
@click.option("--topic", "topics", multiple=True, type=click.Choice([one.value for one in Topic]))
@click.option("--region", "regions", multiple=True, type=click.Choice([one.value for one in Region]))
@with_appcontext
def add(
    slug: str,
    name: str,
    readers: str,
    languages: str,
    answer_days: str,
    retention_days: int,
    is_default: bool,
    topics: tuple[str, ...],
    regions: tuple[str, ...],
) -> None:
    """Add an organisation and show its recovery key, once."""
    codes, days = languages.replace(",", " ").split(), answer_days.replace(",", " ").split()
    unknown = [code for code in codes if code not in LOCALES]
    if unknown or not codes:
        raise click.BadParameter(f"languages are {' '.join(LOCALES)}")
    if not days or any(day not in "1234567" for day in days):
        raise click.BadParameter("answer days are numbers from 1 (Monday) to 7")
    paper.require_terminal()
    words = recovery.generate()
    paper.show_words(f"Recovery key of {name}: opens its conversations when no member is left who can.", words)
    house = portal()
    with house.database.write() as db:
        if stored.by_slug(db, slug) is not None:
            raise click.ClickException(f"There is an organisation called {slug} already.")
        added = organisations.add(
            db,
            house.keys.site,
            slug=slug,
            name=name,
            readers=readers,
            languages=tuple(codes),
            answer_days=tuple(int(day) for day in days),
            retention_days=retention_days,
            is_default=is_default or stored.is_empty(db),
            recovery_words=words,
        )
        for position, (topic, region) in enumerate(
            (topic, region) for topic in topics or (None,) for region in regions or (None,) if topic or region
        ):
            organisations.add_route(
                db,
                Route(
                    added.organisation.id,
                    position,
                    Topic(topic) if topic else None,
                    Region(region) if region else None,
                    None,
                ),
            )
    click.echo(f"Added. Next: flask portal staff invite {slug} <name>")
