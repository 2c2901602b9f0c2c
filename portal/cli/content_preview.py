"""`flask portal content preview`: pages as readers will get them, on this computer alone, renewed at each save."""

import click

from portal.library.problems import ContentError


@click.command("preview")
@click.argument("page", default="")
@click.option("--port", default=8001, show_default=True, help="On 127.0.0.1; another when this one is taken.")
def preview(page: str, port: int) -> None:
    """Show the pages, or one PAGE (its code), in your browser. What you save appears by itself. Ctrl-C ends it."""
    # Here and not above: a server of the site never loads what follows.
    from portal.cli.content import recipe
    from portal.cli.previewing import PreviewServer
    from portal.library.preview import Preview

    watched = Preview(recipe())
    try:
        server = PreviewServer(watched, port)
    except OSError:
        raise click.ClickException(f"Port {port} is taken. Take another: --port {port + 1}") from None
    watched.start()
    click.echo(f"Preview: {server.address}/fr/{_code(page)}")
    click.echo("Save a page and look: it appears by itself. Ctrl-C ends this.")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        server.server_close()
        watched.stop()


def _code(page: str) -> str:
    """A page that cannot be read yet has a code all the same: its author types it."""
    from portal.cli.content_writing import content
    from portal.library import declaring

    if not page:
        return ""
    try:
        return declaring.page(content(), page).code
    except ContentError:
        return page
