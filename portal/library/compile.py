"""From content, templates and styles to the whole set of answers, or to the list of what is wrong.

Gather, check, render, pack: each over all pages before the next begins. Nothing half done leaves this module. What
was compiled is kept under a fingerprint of everything that it was made from, so that the next start only reads it.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from portal.i18n import catalogues, locales
from portal.library import drafts, kept, site
from portal.library.answers import NOT_FOUND, OK, Answer, Answers, Headers, answer
from portal.library.drafts import Draft, Press
from portal.library.padding import DoesNotFitError
from portal.library.problems import BrokenContentError, ContentError
from portal.library.render import Renderer
from portal.library.sheets import Sheet

_MADE_WITH = ("bleach", "brotli", "Jinja2", "Markdown")


@dataclass(frozen=True)
class Recipe:
    """What a set of answers is made from. `root` holds content/, templates/ and static/; `headers` gives what
    stands before a page with this sheet at this path."""

    root: Path
    site_name: str
    headers: Callable[[Sheet, str], Headers]

    def files(self) -> list[Path]:
        """All that may change while a server runs."""
        folders = (self.root / name for name in ("content", "templates", "static"))
        return sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())

    def fingerprint(self) -> str:
        digest = hashlib.blake2b(_code().encode(), digest_size=16)
        sheet = Sheet("", "")
        for part in (self.site_name, repr(locales.served()), repr(self.headers(sheet, "/"))):
            digest.update(part.encode() + b"\0")
        for path in self.files():
            digest.update(str(path.relative_to(self.root)).encode() + b"\0" + path.read_bytes() + b"\0")
        return digest.hexdigest()


def load(recipe: Recipe, folder: Path) -> Answers:
    """The answers, read if they were compiled before. Raises BrokenContentError."""
    name = recipe.fingerprint()
    answers = kept.read(folder, name)
    if answers is None:
        answers = compile_all(recipe)
        # A file that was saved meanwhile may be in these answers, and is not in their name.
        if recipe.fingerprint() == name:
            kept.write(folder, name, answers)
    kept.prune(folder, name)
    return answers


def compile_all(recipe: Recipe) -> Answers:
    """Raises BrokenContentError with every problem that was found."""
    served = locales.served()
    checked = site.check(recipe.root / "content", served)
    if checked.problems:
        raise BrokenContentError(checked.problems)
    renderer = Renderer(recipe.root, recipe.site_name)
    press = Press(renderer, recipe.root)
    try:
        pages = list(drafts.all_of(press, checked.pages, served))
        missing = list(drafts.not_found(press, served))
    except ContentError as problem:
        raise BrokenContentError([problem]) from problem
    except catalogues.MissingStringError as error:
        remedy = "Add it to the catalogues of all languages"
        raise BrokenContentError([ContentError(catalogues.FOLDER, 1, str(error), remedy)]) from error
    packed = _pack([*pages, *missing], recipe, renderer, [OK] * len(pages) + [NOT_FOUND] * len(missing))
    return Answers(
        pages=dict(zip((page.path for page in pages), packed, strict=False)),
        missing=dict(zip(served, packed[len(pages) :], strict=True)),
    )


def _pack(pages: Sequence[Draft], recipe: Recipe, renderer: Renderer, statuses: Sequence[str]) -> list[Answer]:
    """Compress and pad, on all cores: the compressors leave Python while they work."""

    def one(page: Draft, status: str) -> Answer | ContentError:
        headers = recipe.headers(renderer.sheet(page.template), page.path)
        try:
            return answer(page.html, headers, status)
        except DoesNotFitError as error:
            remedy = f"Take away what {error.needs - error.size} compressed bytes hold, or make two pages of it"
            return ContentError(page.origin, 1, f"{page.path} does not fit: it {error}", remedy)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        packed = list(pool.map(one, pages, statuses))
    problems = [each for each in packed if isinstance(each, ContentError)]
    if problems:
        raise BrokenContentError(problems)
    return [each for each in packed if isinstance(each, Answer)]


@cache
def _code() -> str:
    """Fingerprint of the code, strings and packages that this process runs with. Taken once: files that an upgrade
    puts under a running server are not what it compiles with."""
    digest = hashlib.blake2b(digest_size=16)
    for path in _code_files():
        digest.update(path.read_bytes())
    for package in _MADE_WITH:
        digest.update(version(package).encode())
    return digest.hexdigest()


def _code_files() -> Iterator[Path]:
    house = Path(__file__).parent.parent
    for room in ("i18n", "library", "model"):
        yield from sorted(path for path in (house / room).rglob("*") if path.suffix in (".py", ".ftl", ".txt"))
