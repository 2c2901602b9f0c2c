"""A small site in a folder of its own, with the real templates and styles, to write good and bad pages in."""

from dataclasses import dataclass
from pathlib import Path

from portal.config import ROOT
from portal.library import compile as compiling
from portal.library import site, sources
from portal.library.answers import Headers
from portal.library.problems import ContentError
from portal.library.sheets import Sheet
from portal.model.page import Page

LOCALES = ("fr", "nl", "en")
FIELDS = {
    "code": '"h34"',
    "title": '"Se faire tester"',
    "tab": '"Bon à savoir"',
    "summary": '"Où et quand"',
    "order": "1",
    "checked": "2026-11-24",
    "check_by": "2027-05-24",
    "status": '"draft"',
    "translation": '"source"',
}
SOURCES = '[[sources]]\ntitle = "A source"\nurl = "https://example.org/a"\ndate = "2024-03"\n'
BODY = "Une phrase.\n"


def headers(sheet: Sheet, path: str) -> Headers:
    return (("Content-Security-Policy", f"style-src {sheet.style_hash}"), ("Cache-Control", "no-store"))


@dataclass(frozen=True)
class Desk:
    """Where a test writes."""

    root: Path

    @classmethod
    def at(cls, root: Path) -> "Desk":
        (root / "content").mkdir()
        for name in ("templates", "static"):
            (root / name).symlink_to(ROOT / name)
        return cls(root)

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def recipe(self) -> compiling.Recipe:
        return compiling.Recipe(self.root, "Permanence", headers)

    def write(
        self, body: str = BODY, place: str = "fr/health/tests.md", references: str = SOURCES, **fields: str
    ) -> Path:
        """A page; a field set to "" is left out. Line 1 is `+++`, the first field stands on line 2."""
        path = self.content / place
        path.parent.mkdir(parents=True, exist_ok=True)
        head = "".join(f"{name} = {value}\n" for name, value in {**FIELDS, **fields}.items() if value)
        path.write_text(f"+++\n{head}{references}+++\n{body}", "utf-8")
        return path

    def write_everywhere(self, body: str = BODY, name: str = "health/tests.md", **fields: str) -> None:
        self.write(body, f"fr/{name}", **fields)
        for locale in ("nl", "en"):
            self.write(body, f"{locale}/{name}", **{**fields, "translation": '"machine"'})

    def problems(self) -> list[ContentError]:
        return sorted(site.check(self.content, LOCALES).problems, key=lambda problem: problem.line)

    def page(self, body: str, place: str = "fr/health/tests.md", **fields: str) -> Page:
        """The page as readers would get it if no check had looked at it."""
        path = self.write(body, place, **fields)
        return next(page for page in site.check(self.content, LOCALES).pages if page.source.path == path)

    def body_line(self) -> int:
        """The line of the file on which the first page's body begins."""
        return sources.gather(self.content).sources[0].body_line
