"""`flask portal content new`, `translate`, `stamp`, `minor`, `changed`, `rename`, `register`: what authors do to pages.

All of them read and write files under content/ and nothing else. Each says what it did and what comes next.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from portal import clock, config
from portal.i18n.locales import LOCALES
from portal.library import declaring, register, starting, translating
from portal.library.problems import ContentError
from portal.library.register import Text
from portal.library.translating import Begun
from portal.model.page import Source

_MOST_SHOWN = 12


def commands() -> list[click.Command]:
    return [new, translate, stamp, minor, changed, rename, write_down]


@contextmanager
def in_a_sentence() -> Iterator[None]:
    try:
        yield
    except ContentError as problem:
        raise click.ClickException(told(problem)) from None


def told(one: ContentError) -> str:
    """File, line, what is wrong, what to do."""
    return f"{shown(one.path)}:{one.line}: {one.problem}. {one.remedy}."


def content() -> Path:
    return config.ROOT / "content"


def shown(path: Path) -> str:
    """A path as one types it in the project's folder."""
    return str(path.relative_to(config.ROOT)) if path.is_relative_to(config.ROOT) else str(path)


@click.command("new")
@click.argument("code")
@click.argument("name")
def new(code: str, name: str) -> None:
    """Begin a French page: a CODE that was never taken (h53) and the NAME of its file (vaccines)."""
    with in_a_sentence():
        path = starting.begin(content(), code, name, clock.today())
    click.echo(f"Written: {shown(path)}. Open it and write below each line with %%.")
    click.echo(f"To see it while you write: flask portal content preview {code}")


@click.command("translate")
@click.argument("page")
@click.argument("locale")
def translate(page: str, locale: str) -> None:
    """Begin the translation of PAGE (its code or file name) into LOCALE, or show what changed in one that is there."""
    with in_a_sentence():
        french = declaring.page(content(), page)
        path, begun, count = translating.begin(content(), french, locale)
    what = {
        Begun.NEW: f"Written: {shown(path)}, pieces to translate: {count}, each below its line with %%.",
        Begun.CHANGED: f"{shown(path)}: changed in French, places: {count}. %%- begins what was, %%+ what is now.",
        Begun.FORGOTTEN: f"{shown(path)}: nobody wrote down which French text it was made from, so all of it stands "
        f"beside it, places: {count}.",
    }
    click.echo(what[begun])
    after = f"Then: flask portal content stamp {french.code} {locale}"
    click.echo(after if begun is Begun.NEW else "Mend what stands below them, and delete the lines with %%.")


@click.command("stamp")
@click.argument("page")
@click.argument("locale")
@click.option("--reviewed", is_flag=True, help="Somebody who speaks both languages has read it.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def stamp(page: str, locale: str, reviewed: bool, yes: bool) -> None:
    """Say that PAGE in LOCALE was read beside the French page and says the same."""
    with in_a_sentence():
        french = declaring.page(content(), page)
        before = translating.behind(content(), french, locale)
        if before is not None and not yes:
            name = LOCALES[locale].name
            click.echo("Since the French text that it was made from, the French page has changed:\n")
            _show(french, before)
            click.confirm(f"Does the translation ({name}) say what stands there now?", abort=True)
        done = translating.stamp(content(), french, locale, reviewed=reviewed)
    click.echo(f"Stamped: {shown(done.path)}.")
    if not done.now:
        click.echo(f"The French page has changed meanwhile: flask portal content translate {french.code} {locale}")


@click.command("minor")
@click.argument("page")
def minor(page: str) -> None:
    """Say that the French PAGE still says the same (a typing error, a nicer word): translations stay up to date."""
    with in_a_sentence():
        french = declaring.page(content(), page)
        texts = declaring.earlier(content(), french)
        if not texts:
            raise click.ClickException(_nothing_earlier(french))
        for text in texts:
            _show(french, text)
            if click.confirm("Does the page still say the same?"):
                declaring.say_same(content(), french, text)
                click.echo(f"Written down: translations of {french.code} that were up to date still are.")
                return
    click.echo(f"Nothing is written down. If it says something new: flask portal content changed {french.code}")
    raise SystemExit(1)


@click.command("changed")
@click.argument("page")
def changed(page: str) -> None:
    """Say that the French PAGE says something new: translations have to follow."""
    with in_a_sentence():
        french = declaring.page(content(), page)
        declaring.remember(content(), french)
        locales = [one.locale for one in declaring.translated(content(), french)]
    click.echo(f"Written down. Its translations: {' '.join(locales) or 'none yet'}.")
    if locales:
        click.echo(f"To see what each has to say now: flask portal content translate {french.code} {locales[0]}")


@click.command("rename")
@click.argument("page")
@click.argument("name")
def rename(page: str, name: str) -> None:
    """Give the files of PAGE another NAME, in all languages. Its code stays."""
    with in_a_sentence():
        code = page if register.find(content(), page) else declaring.page(content(), page).code
        moved = starting.rename(content(), code, name)
    for path in moved:
        click.echo(f"Moved: {shown(path)}")
    click.echo(f"The register has {code} as {name}.")


@click.command("register")
def write_down() -> None:
    """Put codes that are new into the register, so that they are never given to another page."""
    with in_a_sentence():
        done = declaring.write_down(content())
    click.echo(f"New codes: {' '.join(done.codes) or 'none'}. New texts: {' '.join(done.texts) or 'none'}.")


def _show(french: Source, before: Text, echo: Callable[[str], None] = click.echo) -> None:
    found = list(declaring.differences(before, french))
    for one in found[:_MOST_SHOWN]:
        echo(f"{shown(french.path)}:{one.line}")
        echo(f"  before: {one.before or '(nothing)'}")
        echo(f"  now:    {one.now or '(nothing)'}")
    if len(found) > _MOST_SHOWN:
        echo(f"… and {len(found) - _MOST_SHOWN} places more.")
    echo("")


def _nothing_earlier(french: Source) -> str:
    known = declaring.entry(content(), french)
    if known.texts:
        return f"{french.code} says what it always said, as far as the register knows: there is nothing to declare."
    return (
        f"The register has no earlier text of {french.code}, so nobody can say what changed. Run `flask portal content "
        f"changed {french.code}` now; from then on `minor` knows it."
    )
