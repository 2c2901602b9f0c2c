"""All pages together, read, rendered and checked: what `content check` tells and what compiling begins with."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from portal.i18n import catalogues
from portal.library import checks, markdown, sources, translations
from portal.library.problems import ContentError
from portal.model.page import Page


@dataclass(frozen=True)
class Checked:
    """Problems keep the pages from being compiled, warnings do not."""

    pages: tuple[Page, ...]
    problems: tuple[ContentError, ...]
    warnings: tuple[ContentError, ...]


def check(content: Path, served: Sequence[str]) -> Checked:
    """Every page that can be read, and every problem and warning of all files."""
    gathered = sources.gather(content)
    pages = tuple(markdown.page(source, _why(source.locale, served)) for source in gathered.sources)
    problems = (*gathered.problems, *checks.check(pages))
    return Checked(pages, problems, tuple(translations.warn(gathered.sources, served)))


def _why(locale: str, served: Sequence[str]) -> str:
    """What a screen reader says of the small link behind a mark. A language that is not served may lack the words."""
    return catalogues.translate(locale, "mark-why") if locale in served else "?"
