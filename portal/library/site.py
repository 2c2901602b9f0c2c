"""All pages together, read, rendered and checked: what `content check` tells and what compiling begins with."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from portal.i18n import catalogues, locales
from portal.library import beside, checks, markdown, reading, register, services, sources, synonyms, translations
from portal.library.markdown import Surroundings
from portal.library.mentions import Mentions
from portal.library.problems import ContentError
from portal.library.spread import Spread
from portal.library.synonyms import Synonym
from portal.model.page import Page, Source
from portal.model.service import Service

Written = Callable[[Source, Surroundings], Page]
Made = tuple[Page, list[ContentError], Any]


@dataclass(frozen=True)
class Checked:
    """Problems keep the pages from being compiled, warnings do not."""

    pages: tuple[Page, ...]
    services: tuple[Service, ...]
    synonyms: tuple[Synonym, ...]
    besides: tuple[Any, ...]
    """What `besides` made of each page."""
    problems: tuple[ContentError, ...]
    warn: Callable[[], tuple[ContentError, ...]] = field(repr=False)

    @cached_property
    def warnings(self) -> tuple[ContentError, ...]:
        """Worked out when somebody asks: whoever compiles has no use for them, and they take a quarter of the time."""
        return self.warn()


def check(
    content: Path,
    served: Sequence[str],
    today: date = date.min,
    written: Written = markdown.page,
    spread: Spread[Source, Made] = map,
    besides: Callable[[Page], Any] = bool,
) -> Checked:
    """Every page that can be read, and every problem and warning of all files. Before `today` nothing is overdue;
    `written` makes a page of its Markdown, which is most of the work; `spread` has it done for all, and `besides` is
    asked of each page where it is made."""
    gathered, directory, known = sources.gather(content), services.gather(content), register.read(content)
    said = synonyms.gather(content)
    states = translations.states(gathered.sources, known, today)
    known_codes = checks.codes(gathered.sources, directory.services)
    one = partial(
        _made, served=served, services=directory.services, written=written, codes=known_codes, besides=besides
    )
    made = list(spread(one, gathered.sources))
    pages = [replace(page, state=states[page.source.locale, page.code]) for page, *_ in made]

    def warn() -> tuple[ContentError, ...]:
        return (
            *translations.warn(gathered.sources, states, known),
            *register.warn(gathered.sources, known),
            *reading.warn(gathered.sources),
            *synonyms.warn(said.synonyms, pages),
        )

    return Checked(
        pages=tuple(pages),
        services=directory.services,
        synonyms=said.synonyms,
        besides=tuple(one for _page, _problems, one in made),
        problems=(
            *gathered.problems,
            *directory.problems,
            *said.problems,
            *checks.between(pages),
            *(problem for _page, problems, _besides in made for problem in problems),
            *register.check(gathered.sources, known),
        ),
        warn=warn,
    )


def page(source: Source, served: Sequence[str], services: Sequence[Service], written: Written = markdown.page) -> Page:
    """One page as it would look. A language that is not served may lack the words; nobody sees its pages, and they are
    checked all the same."""
    words = source.locale if source.locale in served else locales.SOURCE
    why = catalogues.translate(words, "mark-why")
    around = Surroundings(source.locale, source.section, why, Mentions(services, words))
    return replace(written(beside.finished(source), around), source=source)


def _made(
    source: Source,
    served: Sequence[str],
    services: Sequence[Service],
    written: Written,
    codes: Collection[str],
    besides: Callable[[Page], Any],
) -> Made:
    made = page(source, served, services, written)
    return made, list(checks.of(made, codes, services)), besides(made)
