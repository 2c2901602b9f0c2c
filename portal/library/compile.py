"""From content, templates and styles to the whole set of answers, or to the list of what is wrong.

Gather, check, render, pack: each over all pages before the next begins. Nothing half done leaves this module. What
was compiled is kept under a fingerprint of everything that it was made from, so that the next start only reads it.
"""

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.metadata import version
from pathlib import Path

from portal.i18n import catalogues, locales
from portal.library import drafts, kept, leaves, packs, site, spread, weight
from portal.library.answers import NOT_FOUND, OK, Answer, Answers, Headers
from portal.library.drafts import Draft, Press
from portal.library.problems import BrokenContentError, ContentError
from portal.library.render import Renderer
from portal.library.search import Index
from portal.library.sheets import Sheet
from portal.library.site import Checked

_CHECK_BY = re.compile(rb"(?m)^[\"']?check_by[\"']?[ \t]*=[ \t]*(\d{4}-\d\d-\d\d)")
_MADE_WITH = ("bleach", "brotli", "budoux", "Jinja2", "Markdown", "opening-hours-py", "phonenumbers", "PyStemmer")


@dataclass(frozen=True)
class Recipe:
    """What a set of answers is made from. `root` holds content/, templates/ and static/; `headers` gives what
    stands before a page with this sheet at this path."""

    root: Path
    site_name: str
    headers: Callable[[Sheet, str], Headers]
    today: date = date.min
    """Pages say so when somebody should have checked them before this day."""

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
            written = path.read_bytes()
            digest.update(str(path.relative_to(self.root)).encode() + b"\0" + written + b"\0")
            # Not the day itself: on most days no page falls due, and nothing has to be compiled again.
            digest.update(b"\1" if _is_overdue(path, written, self.today) else b"\0")
        return digest.hexdigest()


def load(recipe: Recipe, folder: Path) -> Answers:
    """The answers, read if they were compiled before. Raises BrokenContentError."""
    name = recipe.fingerprint()
    answers = kept.read(folder, name)
    if answers is None:
        answers = compile_all(recipe)
        # A file that was saved meanwhile may be in these answers, and is not in their name.
        if recipe.fingerprint() == name:
            # Packs are large and seldom asked for: they stay on the disk, if there is one.
            answers = replace(answers, packs=kept.write(folder, name, answers) or answers.packs)
    kept.prune(folder, name)
    return answers


def compile_all(recipe: Recipe) -> Answers:
    """Raises BrokenContentError with every problem that was found."""
    served = locales.served()
    checked = site.check(
        recipe.root / "content", served, recipe.today, spread=spread.over_cores, besides=leaves.press
    )
    if checked.problems:
        raise BrokenContentError(checked.problems)
    renderer = Renderer(recipe.root, recipe.site_name)
    press = Press(renderer, recipe.root)
    with ThreadPoolExecutor(2) as beside:
        words = beside.submit(leaves.index, checked.besides, checked.services, checked.synonyms, served)
        pages, missing = _drafts(press, checked, served)
        along = beside.submit(_packs, press, pages, served)
        packed = _pack([*pages, *missing], recipe, renderer, [OK] * len(pages) + [NOT_FOUND] * len(missing))
    return Answers(
        pages=dict(zip((page.path for page in pages), packed, strict=False)),
        missing=dict(zip(served, packed[len(pages) :], strict=True)),
        index=Index(words.result()),
        packs=along.result(),
    )


def weigh(recipe: Recipe, checked: Checked) -> list[ContentError]:
    """What compiling would still find in pages without a problem: those that do not fit. Packs none of them."""
    renderer = Renderer(recipe.root, recipe.site_name)
    try:
        pages, _missing = _drafts(Press(renderer, recipe.root), checked, locales.served())
    except BrokenContentError as error:
        return list(error.problems)
    found = (weight.check(page, recipe.headers(renderer.sheet(page.template), page.path)) for page in pages)
    return [problem for problem in found if problem is not None]


def _drafts(press: Press, checked: Checked, served: Sequence[str]) -> tuple[list[Draft], list[Draft]]:
    """All pages, and what stands where there is none. Raises BrokenContentError."""
    try:
        pages = list(drafts.all_of(press, checked.pages, checked.services, served))
        return pages, list(drafts.not_found(press, served))
    except ContentError as problem:
        raise BrokenContentError([problem]) from problem
    except catalogues.MissingStringError as error:
        remedy = "Add it to the catalogues of all languages"
        raise BrokenContentError([ContentError(catalogues.FOLDER, 1, str(error), remedy)]) from error


def _packs(press: Press, pages: Sequence[Draft], served: Sequence[str]) -> dict[str, bytes]:
    """Raises BrokenContentError."""
    try:
        return {locale: packs.of(press, pages, locale) for locale in served}
    except ContentError as problem:
        raise BrokenContentError([problem]) from problem


def _pack(pages: Sequence[Draft], recipe: Recipe, renderer: Renderer, statuses: Sequence[str]) -> list[Answer]:
    """Compress and pad, on all cores: the compressors leave Python while they work."""

    def one(page: Draft, status: str) -> Answer | ContentError:
        try:
            return weight.packed(page, recipe.headers(renderer.sheet(page.template), page.path), status)
        except ContentError as problem:
            return problem

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        packed = list(pool.map(one, pages, statuses))
    problems = [each for each in packed if isinstance(each, ContentError)]
    if problems:
        raise BrokenContentError(problems)
    return [each for each in packed if isinstance(each, Answer)]


def _is_overdue(path: Path, written: bytes, today: date) -> bool:
    """By its look and not by the parser, since every file of every start is asked."""
    match = _CHECK_BY.search(written) if path.suffix == ".md" else None
    return match is not None and match[1].decode() < today.isoformat()


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
    yield house / "storage" / "fulltext.py"
