"""Secrets that belong on paper: shown on a terminal only, and typed back before they count."""

import secrets
import sys

import click


def require_terminal() -> None:
    """A secret that went into a pipe lies in a file or a log somewhere. Raises click.ClickException."""
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        raise click.ClickException(
            "This shows a secret that belongs on paper. Run it at a terminal, without a pipe and without redirection."
        )


def show_words(title: str, words: str) -> None:
    """Show words numbered, and go on only once five of them were typed back."""
    click.echo(f"\n{title}\n")
    listed = words.split()
    numbered = [f"{place:2}. {word:<10}" for place, word in enumerate(listed, 1)]
    for start in range(0, len(numbered), 4):
        click.echo("   ".join(numbered[start : start + 4]))
    click.echo("\nWrite them on paper now. They are not shown again.")
    for place in sorted(secrets.SystemRandom().sample(range(len(listed)), 5)):
        while click.prompt(f"Word {place + 1}").strip().lower() != listed[place]:
            click.echo("That is not the word on your paper. Look again.")
    click.clear()
