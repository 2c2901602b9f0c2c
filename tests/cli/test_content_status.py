"""The grid: one sign a cell, its totals, and what is past its date; never wider than a terminal."""

import subprocess
import sys
from pathlib import Path

import pytest

from portal import clock
from portal.config import ROOT
from portal.i18n.locales import LOCALES
from tests.cli.authors import Author


def _row(said: str, code: str) -> dict[str, str]:
    lines = said.split("\n")
    head = next(line for line in lines if line.split() == list(LOCALES))
    row = next(line for line in lines if line.startswith(code))
    ends = [head.index(f" {locale}") + 1 + len(locale) for locale in LOCALES]
    return {locale: row[end - 4 : end].strip() for locale, end in zip(LOCALES, ends, strict=True)}


def test_every_state_has_its_sign(author: Author) -> None:
    author.desk.write("Un.\n", title='"Un titre qui est beaucoup trop long pour une seule ligne de terminal"')
    for locale, kind in (("nl", "machine"), ("en", "reviewed"), ("de", "machine"), ("ro", "reviewed")):
        author.desk.write("Een.\n", f"{locale}/health/tests.md", translation=f'"{kind}"', tab=f'"{locale}"')
        author.does(f"stamp h34 {locale}")
    author.change("de/health/tests.md", lambda text: text.replace("translated_from", "#translated_from"))
    author.does("translate h34 es")
    author.desk.write("Een.\n", "pt/health/tests.md", translation='"machine"', translated_from='"0000000000"')
    author.desk.write("Een.\n", "it/health/tests.md", translation='"reviewed"', translated_from='"0000000000"')
    author.does("translate h34 it")
    author.desk.write("Een.\n", "bg/health/tests.md", translation='"reviewed"', translated_from='"0000000000"')
    row = _row(author.does("status"), "h34")
    expected = {"fr": "S", "nl": "M", "en": "R", "de": "?", "ro": "R", "es": "!", "pt": "m", "bg": "r", "it": "w"}
    assert row == {locale: expected.get(locale, ".") for locale in LOCALES}


def test_the_legend_explains_every_sign_and_the_totals_add_up(author: Author) -> None:
    author.desk.write("Un.\n")
    author.desk.write("Een.\n", "nl/health/tests.md", translation='"machine"', translated_from='"0000000000"')
    author.desk.write("Deux.\n", "fr/rights/law.md", code='"r34"', tab='"Deux"')
    said = author.does("status")
    legend = said.partition("\n\n")[0]
    for sign in ("S ", "R ", "M ", "r m", "? ", "w ", "! ", ". ", "* "):
        assert sign in legend
    totals = {name: _row(said, name) for name in ("up to date", "behind", "missing")}
    assert {name: row["fr"] for name, row in totals.items()} == {"up to date": "2", "behind": "0", "missing": "0"}
    assert {name: row["nl"] for name, row in totals.items()} == {"up to date": "0", "behind": "1", "missing": "1"}
    assert said.index("h34") < said.index("r34")


def test_what_is_past_its_date_is_listed_the_longest_due_first(author: Author, monkeypatch: pytest.MonkeyPatch) -> None:
    author.desk.write("Un.\n", check_by="2027-02-01")
    author.desk.write("Een.\n", "nl/health/tests.md", translation='"machine"')
    author.does("stamp h34 nl")
    author.desk.write("Deux.\n", "fr/rights/law.md", code='"r34"', tab='"Deux"', check_by="2027-01-01")
    author.desk.write("Trois.\n", "fr/rights/care.md", code='"r35"', tab='"Trois"', check_by="2027-09-01")
    assert "No page is past its check date." in author.does("status")
    monkeypatch.setattr(clock, "today", lambda: clock.date(2027, 2, 2))
    said = author.does("status")
    listed = said.partition("Past their check date:\n")[2].strip().split("\n")
    assert [line.split()[:4] for line in listed] == [
        ["r34", "fr", "since", "2027-01-01"],
        ["h34", "fr", "since", "2027-02-01"],
    ]
    assert "h34*" in said
    assert "r35*" not in said


def test_fifteen_languages_fit_a_terminal() -> None:
    """The pages of this house, by the command itself."""
    said = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "wsgi", "portal", "content", "status"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PORTAL_VAR": str(Path("/nonexistent"))},
        timeout=300,
        check=True,
    ).stdout
    assert max(len(line) for line in said.split("\n")) <= 100
    assert _row(said, "h34")["fr"] == "S"
