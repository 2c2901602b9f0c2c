"""Interface strings: Fluent files, one folder a locale, one file a room of the house.

`translate` never falls back to another language inside a page: a missing string is an error that a test finds
before a reader does.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from portal.i18n.locales import LOCALES, SOURCE

FOLDER = Path(__file__).parent / "catalogues"
_NAME = re.compile(r"^([A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)


class MissingStringError(LookupError):
    """A catalogue lacks a string, or a string lacks a value."""


STAFF = "staff.ftl"
"""The room that only the languages of social workers need; every other room is every language's."""


@cache
def keys(locale: str, *, staff: bool = True) -> frozenset[str]:
    """Names of all strings of a locale, or of all but those of the staff."""
    # By their look and not by the parser, which would take longer than the rest of a start for fifteen languages: in
    # Fluent only a message begins a line with its name, since what goes on is set in.
    return frozenset(
        name
        for path in sorted((FOLDER / locale).glob("*.ftl"))
        if staff or path.name != STAFF
        for name in _NAME.findall(path.read_text("utf-8"))
    )


def is_whole(locale: str, *, staff: bool = False) -> bool:
    """Whether a locale has every string that French has; only whole locales are served."""
    return bool(keys(locale)) and keys(SOURCE, staff=staff) <= keys(locale, staff=staff)


@cache
def _bundle(locale: str) -> FluentBundle:
    # Isolating marks keep a number or a name readable inside right-to-left text; other languages spare the bytes.
    bundle = FluentBundle([LOCALES[locale].tag], use_isolating=LOCALES[locale].direction == "rtl")
    for path in sorted((FOLDER / locale).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


@cache
def _plain(locale: str, key: str) -> str:
    return _format(locale, key, {})


def _format(locale: str, key: str, values: Mapping[str, object]) -> str:
    bundle = _bundle(locale)
    if not bundle.has_message(key):
        raise MissingStringError(f"{locale} has no string {key!r}: add it to portal/i18n/catalogues/{locale}/")
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise MissingStringError(f"{locale}: the string {key!r} is empty")
    text, errors = bundle.format_pattern(pattern, dict(values))
    if errors:
        raise MissingStringError(f"{locale}: the string {key!r} lacks a value: {errors[0]}")
    return str(text)


def translate(locale: str, key: str, **values: object) -> str:
    """One string in one locale."""
    return _format(locale, key, values) if values else _plain(locale, key)
