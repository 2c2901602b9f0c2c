"""`flask portal content export`: the reader side as files, and what nginx needs to serve them as the portal does.

For a mirror, or for days on which the portal cannot run: pages, packs and the way out work without Python; writing and
what forms look for do not. Bodies are the portal's to the byte, so all pages keep their one size. Regions carry hours
and never say what is open now.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click
from flask import current_app
from flask.cli import with_appcontext

from portal import serving
from portal.cli.content_writing import told
from portal.i18n import locales
from portal.library.answers import Answer, Answers, Coding, Headers
from portal.library.problems import BrokenContentError
from portal.web.front import PACK_HEADERS
from portal.web.headers import Policy, headers_for

CONF = "nginx.conf"
_ENDINGS = {Coding.IDENTITY: "", Coding.GZIP: ".gz", Coding.BROTLI: ".br"}
_ABSENT = "none"
"""Where a language keeps what stands where there is no page."""
_BY_CODING = ("Content-Type", "Content-Encoding", "Content-Length")
_TAKEN = r"(?:^|,)\s*{}\s*(?:;\s*q=(?:1|0?\.0*[1-9])[\d.]*\s*)?(?:,|$)"
_BEGIN = """# Written by `flask portal content export`: to be included in a server {{ … }} of nginx. Headers stand again
# in each location, because nginx forgets those from above where a location has its own. No request is written anywhere.
access_log off;
error_log /dev/null crit;
server_tokens off;
root "{root}";
etag off;
if_modified_since off;
max_ranges 0;
gzip off;
charset off;
types {{ }}
absolute_redirect off;
set $page $uri;
if ($uri ~ ^(/[a-z][a-z])/$) {{ set $page $1/index; }}
set $ending "";
set $coding "";
if ($http_accept_encoding ~* "{gzip}") {{ set $ending .gz; set $coding gzip; }}
if ($http_accept_encoding ~* "{brotli}") {{ set $ending .br; set $coding br; }}
set $tls "";
if ($scheme = https) {{ set $tls "max-age=63072000; includeSubDomains"; }}
set $locale {source};
"""


@click.command("export")
@click.argument("folder", type=click.Path(path_type=Path))
@with_appcontext
def export(folder: Path) -> None:
    """Write every reader page into FOLDER, which must not be there yet, with a configuration for nginx."""
    house = current_app.extensions.get("portal")
    if house is None:
        raise click.ClickException("This needs the settings of the site. Run `flask portal setup` first.")
    try:
        answers = serving.compiled(house.settings, strict=True)
    except BrokenContentError as error:
        raise click.ClickException("\n".join(told(problem) for problem in error.problems)) from None
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        raise click.ClickException(f"{folder} is there already. Give the name of a folder that is not.") from None
    root = folder.resolve() / "pages"
    for name, body in files(answers):
        _write(root / name, body)
    _write(folder / CONF, snippet(answers, house.settings.exit_sites, root).encode())
    click.echo(f"Written: {len(answers.pages)} pages. In a server of nginx: include {folder.resolve() / CONF};")


def files(answers: Answers) -> Iterator[tuple[str, bytes]]:
    pages = {path.strip("/") + "/index" * path.endswith("/"): answer for path, answer in answers.pages.items()}
    pages |= {f"{locale}/{_ABSENT}": answer for locale, answer in answers.missing.items()}
    for name, answer in pages.items():
        for coding, ending in _ENDINGS.items():
            yield f"{name}.html{ending}", answer.coded(coding).body
    yield from ((f"{locale}/pack.zip", pack) for locale, pack in answers.packs.items())


def snippet(answers: Answers, exit_sites: Mapping[str, str], root: Path) -> str:
    return "\n".join(_lines(answers, exit_sites, root))


def _lines(answers: Answers, exit_sites: Mapping[str, str], root: Path) -> Iterator[str]:
    bare = headers_for(Policy.BARE)
    there = [locale for locale in locales.LOCALES if locale in answers.missing]
    tried = (_TAKEN.format(coding.value) for coding in (Coding.GZIP, Coding.BROTLI))
    yield _BEGIN.format(root=root, gzip=next(tried), brotli=next(tried), source=locales.SOURCE)
    # The first language of a browser's list; the portal weighs all of them.
    yield from (f'if ($http_accept_language ~* "^{locale}\\b") {{ set $locale {locale}; }}' for locale in there)
    yield from _location("= /", (*bare, ("Vary", "Accept-Language")), "return 302 /$locale/;")
    for locale in ["", *there]:
        site = exit_sites.get(locale) or exit_sites[locales.SOURCE]
        yield from _location(f"= {f'/{locale}' * bool(locale)}/exit", bare, f'return 303 "{site}";')
    for headers, paths in _alike(answers.pages.items()):
        for locale in there:
            codes = [path.removeprefix(f"/{locale}/") for path in paths if path.startswith(f"/{locale}/")]
            if codes:
                yield from _page(f"~ ^/{locale}/(?:{'|'.join(codes)})$", headers)
    for locale in there:
        yield from _page(f"= /{locale}/{_ABSENT}", _said(f"/{locale}/", answers.missing[locale]), "internal;")
        if locale in answers.packs:
            yield from _location(f"= /{locale}/pack", PACK_HEADERS[1:], "try_files $uri.zip =404;", PACK_HEADERS[0][1])
        yield from _location(f"~ ^/{locale}/", (), f"error_page 404 /{locale}/{_ABSENT};", more="return 404;")


def _alike(pages: Iterable[tuple[str, Answer]]) -> Iterable[tuple[Headers, list[str]]]:
    """Paths by their headers: there are few kinds of page."""
    found: dict[Headers, list[str]] = defaultdict(list)
    for path, answer in pages:
        found[_said(path, answer)].append(path)
    return found.items()


def _said(path: str, answer: Answer) -> Headers:
    """What is the same in each coding, with a variable for the path where it stands in a value."""
    named = ((name, value) for name, value in answer.plain if name not in _BY_CODING)
    return tuple(
        (name, value.removesuffix(path) + "$uri" if name == "Onion-Location" else value) for name, value in named
    )


def _page(place: str, headers: Headers, more: str = "") -> Iterator[str]:
    served = (*headers, ("Content-Encoding", "$coding"))
    return _location(place, served, "try_files $page.html$ending =404;", "text/html; charset=utf-8", more)


def _location(place: str, headers: Headers, act: str, kind: str = "text/plain", more: str = "") -> Iterator[str]:
    yield f"location {place} {{"
    yield f'    default_type "{kind}";'
    # What a file would be given by nginx itself; an empty one is not sent.
    for name, value in (*headers, ("Last-Modified", ""), ("Strict-Transport-Security", "$tls")):
        escaped = value.replace('"', '\\"')
        yield f'    add_header {name} "{escaped}" always;'
    yield from (f"    {line}" for line in (more, act) if line)
    yield "}"


def _write(path: Path, body: bytes) -> None:
    """Everybody may read it, whatever the shell says: nginx is another user."""
    for folder in (path.parent, path.parent.parent):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o755)
    path.write_bytes(body)
    path.chmod(0o644)
