"""Templates: one environment and one way to fill them, for compiled pages and for pages made at each request.

A template that names something that nobody gave it fails: a page with a hole in it must not reach a reader. Every
text is escaped; only the style sheet and the script, which are ours, and page bodies that have been through the
allow-list go in as they are.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from portal.i18n import catalogues, formats, locales
from portal.library import sheets
from portal.library.sheets import Room, Sheet


def environment(root: Path, site_name: str) -> Environment:
    made = Environment(
        loader=FileSystemLoader(root / "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["site_name"] = site_name
    return made


class Renderer:
    """Fills templates. What it read from the disk stays as it was until `renew`, so that a page, its style sheet
    and the hash in its headers are of one moment."""

    def __init__(self, root: Path, site_name: str) -> None:
        self._root = root
        self._environment = environment(root, site_name)
        self._sheets: dict[Room, Sheet] = {}

    def render(self, template: str, locale: str, **context: object) -> str:
        """The page as text. Every template also knows `t`, `address`, `full_date`, `locale`, `locales`,
        `css`, `style_hash` and `script`."""
        sheet = self.sheet(template)
        return self._environment.get_template(template).render(
            {
                "t": _strings_of(locale),
                "address": _addresses_of(locale),
                "full_date": _dates_of(locale),
                "locale": locales.LOCALES[locale],
                "locales": [locales.LOCALES[code] for code in locales.served()],
                "css": Markup(sheet.css),  # noqa: S704 - our own files
                "style_hash": sheet.style_hash,
                "script": Markup(sheet.script),  # noqa: S704
                **context,
            }
        )

    def sheet(self, template: str) -> Sheet:
        """Style sheet and script that this template is given, with their hashes for its headers."""
        room = Room.of(template)
        if room not in self._sheets:
            self._sheets[room] = sheets.read(self._root / "static", room)
        return self._sheets[room]

    def renew(self) -> None:
        """Read templates, styles and script again at the next page."""
        self._sheets = {}
        if self._environment.cache is not None:
            self._environment.cache.clear()


def _strings_of(locale: str) -> Callable[..., str]:
    def t(key: str, **values: object) -> str:
        return catalogues.translate(locale, key, **values)

    return t


def _addresses_of(locale: str) -> Callable[[str], str]:
    def address(target: str = "") -> str:
        return f"/{locale}/{target}"

    return address


def _dates_of(locale: str) -> Callable[[date], str]:
    def full_date(day: date) -> str:
        return formats.full_date(day, locale)

    return full_date
