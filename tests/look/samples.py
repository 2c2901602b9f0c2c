"""Every page with sample values: what the tests look at."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from markupsafe import Markup

from portal.i18n import formats
from portal.i18n.locales import LOCALES, SOURCE, served, staffed
from portal.library.render import Renderer, environment
from portal.library.sheets import Room, Sheet, read
from tests.languages import LOOKED_AT
from tests.look import directory, public, search, staff
from tests.look.strings import RIGHT_TO_LEFT, translate_sample

ROOT = Path(__file__).resolve().parents[2]


def names() -> list[str]:
    return list(_contexts(SOURCE))


def kinds() -> list[str]:
    """One sample of each template."""
    return list({template: name for name, (template, _) in reversed(_contexts(SOURCE).items())}.values())


def locales(name: str = "home") -> list[str]:
    """Those in which a sample is drawn: of the staff side the languages of social workers, and one from the right."""
    return [*staffed(), RIGHT_TO_LEFT] if _is_staff(name) else list(LOOKED_AT)


def _is_staff(name: str) -> bool:
    return _contexts(SOURCE)[name][0].startswith("staff/") or name in ("patterns", "error-kept")


@cache
def html(name: str, locale: str = SOURCE) -> str:
    template, context = _contexts(locale)[name]
    if locale in staffed() or not _is_staff(name):
        return _renderer().render(template, locale, **context)
    sheet = sheet_of(name)
    strings = {
        "t": lambda key, **values: translate_sample(locale, key, **values),
        "address": lambda target="": f"/{locale}/{target}",
        "full_date": lambda day: formats.full_date(day, locale),
        "locale": LOCALES[locale],
        "locales": [LOCALES[code] for code in served()],
        "css": Markup(sheet.css),  # noqa: S704 - our own files
        "script": Markup(sheet.script),  # noqa: S704
    }
    return environment(ROOT, "Permanence").get_template(template).render({**strings, **context})


def sheet_of(name: str) -> Sheet:
    return read(ROOT / "static", Room.of(_contexts(SOURCE)[name][0]))


def template_of(name: str) -> str:
    return _contexts(SOURCE)[name][0]


@cache
def _renderer() -> Renderer:
    return Renderer(ROOT, "Permanence")


@cache
def _contexts(locale: str) -> dict[str, tuple[str, Mapping[str, object]]]:
    """Name of the sample → template and what its door gives it."""
    return dict(
        [
            *public.reader(locale),
            *directory.pages(locale),
            *search.pages(locale),
            *public.contact(locale),
            *public.conversation(locale),
            *staff.doors(locale),
            *staff.desk(locale),
        ]
    )
