"""One page at a time, as it would be with the files as they are now, and everything that is wrong with them.

For its author alone: what has problems is shown all the same, under them, because nobody else sees it. Nothing is kept
between two looks but the pages' HTML by their text, so that a save is answered at once.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from portal.i18n import catalogues, locales
from portal.library import drafts, markdown, site, sources, weight
from portal.library.compile import Recipe
from portal.library.drafts import Draft, Press
from portal.library.problems import ContentError
from portal.library.render import Renderer
from portal.library.site import Checked
from portal.library.watch import Watcher


@dataclass(frozen=True)
class Glimpse:
    """`html`: empty where the page cannot be made, or is none. Problems and warnings are of this page's file."""

    html: str
    problems: tuple[ContentError, ...]
    elsewhere: tuple[ContentError, ...]
    warnings: tuple[ContentError, ...]


class Preview:
    """Looks at the files by itself once it was started."""

    def __init__(self, recipe: Recipe, seconds: float = 0.4) -> None:
        self._recipe = recipe
        self._content = recipe.root / "content"
        self._written = lru_cache(maxsize=4096)(markdown.page)
        self._renderer = Renderer(recipe.root, recipe.site_name)
        self._turned = threading.Condition()
        self.version = 1
        self._watcher = Watcher(recipe.files, self._check, self._swap, seconds)
        self._checked = self._check()

    def start(self) -> None:
        self._watcher.start()

    def stop(self) -> None:
        self._watcher.stop()

    def wait(self, seen: int, seconds: float) -> int:
        """The version, as soon as it is no longer `seen`, or after that time."""
        with self._turned:
            self._turned.wait_for(lambda: self.version != seen, seconds)
            return self.version

    def glimpse(self, path: str) -> Glimpse:
        """What stands at an address of the site."""
        locale, _, code = path.strip("/").partition("/")
        files = sources.of_code(self._content, code, locale) if locale in locales.LOCALES else []
        draft, problems = None, list(self._checked.problems)
        try:
            draft = self._draft(path, files)
        except ContentError as problem:
            problems.append(problem)
        if draft is not None:
            headers = self._recipe.headers(self._renderer.sheet(draft.template), path)
            problems += [too_large] if (too_large := weight.check(draft, headers)) else []
        if locale in locales.LOCALES and locale not in locales.served():
            remedy = "Its pages can be seen once the strings of the interface are whole in it"
            folder = catalogues.FOLDER / locale
            problems.insert(0, ContentError(folder, 1, f"{locale} is not offered yet", remedy))
            files = [folder]
        origin = draft.origin if draft else next(iter(files), None)
        return Glimpse(
            html=draft.html if draft else "",
            problems=tuple(sorted((one for one in problems if one.path == origin), key=lambda one: one.line)),
            elsewhere=tuple(one for one in problems if one.path != origin),
            warnings=tuple(one for one in self._checked.warnings if one.path == origin),
        )

    def _draft(self, path: str, files: Sequence[Path]) -> Draft | None:
        """Raises ContentError."""
        checked, served = self._checked, locales.served()
        there = {page.source.path for page in checked.pages}
        # A page whose fields are not all there yet is shown as far as it is.
        sketched = (sources.sketch(file, self._content)[0] for file in files if file not in there)
        extra = [site.page(one, served, checked.services, self._written) for one in sketched if one is not None]
        press = _One(self._renderer, self._recipe.root, path)
        made = drafts.all_of(press, [*checked.pages, *extra], checked.services, served)
        return next((draft for draft in made if draft.path == path), None)

    def _check(self) -> Checked:
        return site.check(self._content, locales.served(), self._recipe.today, self._written)

    def _swap(self, checked: Checked) -> None:
        self._renderer.renew()
        with self._turned:
            self._checked, self.version = checked, self.version + 1
            self._turned.notify_all()


class _One(Press):
    """Fills the template of one address and leaves all others empty."""

    def __init__(self, renderer: Renderer, root: Path, path: str) -> None:
        super().__init__(renderer, root)
        self._path = path

    def draft(self, template: str, locale: str, target: str, origin: Path | None = None, **context: object) -> Draft:
        if f"/{locale}/{target}" == self._path:
            return super().draft(template, locale, target, origin, **context)
        return Draft(f"/{locale}/{target}", "", template, origin or Path(template))
