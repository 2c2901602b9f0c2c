"""The names that a look at the lines finds are the messages that the parser finds."""

import pytest
from fluent.syntax import FluentParser, ast

from portal.i18n import catalogues
from portal.i18n.locales import served


@pytest.mark.parametrize("locale", served())
def test_names_are_the_parsers_messages(locale: str) -> None:
    entries = [
        entry
        for path in (catalogues.FOLDER / locale).glob("*.ftl")
        for entry in FluentParser().parse(path.read_text("utf-8")).body
    ]
    assert not [entry.content for entry in entries if isinstance(entry, ast.Junk)]
    assert catalogues.keys(locale) == {entry.id.name for entry in entries if isinstance(entry, ast.Message)}
