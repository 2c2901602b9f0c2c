"""What a page says of its age: softly, on the right day, and without ever growing out of its one size."""

import random
import re
import string
from datetime import date
from pathlib import Path

import pytest

from portal import clock, serving
from portal.config import ROOT, Settings
from portal.crypto.site import SiteKey
from portal.i18n import locales
from portal.i18n.catalogues import translate
from portal.library import compile as compiling
from portal.library import declaring, translating
from portal.library.answers import Answers
from portal.library.compile import Recipe
from portal.library.problems import BrokenContentError, ContentError
from portal.library.spread import over_cores
from portal.library.watch import Watcher
from tests.library.writing import Desk, headers

BEFORE, AFTER = date(2027, 5, 24), date(2027, 5, 25)


def _recipe(desk: Desk, today: date) -> Recipe:
    return Recipe(desk.root, "Permanence", headers, today)


def _page(answers: Answers, path: str) -> str:
    found = answers.find(path)
    assert found is not None
    return found.identity.body.decode()


def _everywhere(desk: Desk, **fields: str) -> None:
    desk.write_everywhere("Un.\n", **fields)
    for locale in ("nl", "en"):
        translating.stamp(desk.content, declaring.page(desk.content, "h34"), locale)


def test_a_page_says_so_once_its_date_is_past(desk: Desk) -> None:
    _everywhere(desk)
    for today, says in ((BEFORE, False), (AFTER, True)):
        answers = compiling.compile_all(_recipe(desk, today))
        for locale in locales.served():
            if f"/{locale}/h34" in answers.pages and locale in ("fr", "nl", "en"):
                assert (translate(locale, "page-overdue") in _page(answers, f"/{locale}/h34")) is says


def test_only_the_french_file_has_to_be_changed_when_facts_were_checked(desk: Desk) -> None:
    _everywhere(desk)
    desk.write("Un.\n", checked="2027-05-20", check_by="2027-11-20")
    page = _page(compiling.compile_all(_recipe(desk, AFTER)), "/nl/h34")
    assert translate("nl", "page-overdue") not in page
    assert "20 mei 2027" in page


def test_a_translation_behind_the_french_page_says_so_and_leads_there(desk: Desk) -> None:
    _everywhere(desk)
    page = _page(compiling.compile_all(_recipe(desk, BEFORE)), "/nl/h34")
    assert translate("nl", "page-outdated") not in page
    desk.write("Deux.\n")
    answers = compiling.compile_all(_recipe(desk, BEFORE))
    page = _page(answers, "/nl/h34")
    assert translate("nl", "page-outdated") in page
    assert page.count('href="/fr/h34" hreflang="fr">') == page.count(translate("nl", "page-french"))
    assert translate("fr", "page-outdated") not in _page(answers, "/fr/h34")
    reviewed = desk.content / "nl/health/tests.md"
    reviewed.write_text(reviewed.read_text("utf-8").replace('"machine"', '"reviewed"'), "utf-8")
    page = _page(compiling.compile_all(_recipe(desk, BEFORE)), "/nl/h34")
    assert translate("nl", "page-machine") not in page
    assert re.search(rf'{translate("nl", "page-outdated")} <a href="/fr/h34" hreflang="fr">', page)


def test_a_day_on_which_nothing_falls_due_compiles_nothing(desk: Desk, tmp_path: Path) -> None:
    _everywhere(desk)
    names = {day: _recipe(desk, day).fingerprint() for day in (date(2026, 12, 1), BEFORE, AFTER, date(2027, 8, 1))}
    assert names[date(2026, 12, 1)] == names[BEFORE]
    assert names[BEFORE] != names[AFTER]
    assert names[AFTER] == names[date(2027, 8, 1)]
    folder = tmp_path / "pages"
    compiling.load(_recipe(desk, BEFORE), folder)
    compiling.load(_recipe(desk, AFTER), folder)
    assert len(list(folder.iterdir())) == 2


def test_every_file_counts_by_its_own_date(desk: Desk) -> None:
    _everywhere(desk)
    path = desk.content / "nl/health/tests.md"
    path.write_text(path.read_text("utf-8").replace("check_by = 2027-05-24", "'check_by'\t= 2027-06-30"), "utf-8")
    days = (BEFORE, AFTER, date(2027, 6, 30), date(2027, 7, 1))
    assert len({_recipe(desk, day).fingerprint() for day in days}) == 3


def test_the_day_turns_while_the_site_runs(desk: Desk, tmp_path: Path) -> None:
    _everywhere(desk)
    today = [BEFORE]
    put: list[Answers] = []
    watcher = Watcher(
        _recipe(desk, BEFORE).files,
        lambda: compiling.load(_recipe(desk, today[0]), tmp_path),
        put.append,
        day_fn=lambda: today[0],
    )
    assert not watcher.look()
    today[0] = AFTER
    assert watcher.look()
    assert translate("fr", "page-overdue") in _page(put[0], "/fr/h34")
    assert not watcher.look()


def test_the_server_compiles_for_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: AFTER)
    assert serving.recipe(Settings(site_key=SiteKey.generate(), var=tmp_path)).today == AFTER


def _noise(size: int) -> str:
    dice = random.Random(size)
    return " ".join("".join(dice.choices(string.ascii_lowercase + string.digits, k=24)) for _ in range(size // 25))


def _problems(desk: Desk, today: date) -> list[ContentError]:
    checked = compiling.site.check(desk.content, locales.served(), today)
    assert checked.problems == ()
    return compiling.weigh(_recipe(desk, today), checked)


def test_a_page_that_fits_today_fits_with_its_notes(desk: Desk) -> None:
    """The largest page that is accepted still fits on the day on which all notes are on it."""
    _everywhere(desk)
    page = {"place": "nl/health/tests.md", "translation": '"reviewed"', "tab": '"Weten"'}
    french = declaring.page(desk.content, "h34")

    def accepted(size: int) -> bool:
        desk.write(f"{_noise(20_000)[:size]}\n", **page)
        translating.stamp(desk.content, french, "nl")
        return not _problems(desk, BEFORE)

    fits, too_large = 2_000, 20_000
    assert accepted(fits)
    assert not accepted(too_large)
    while too_large - fits > 150:
        middle = (fits + too_large) // 2
        fits, too_large = (middle, too_large) if accepted(middle) else (fits, middle)
    assert accepted(fits)
    desk.write("Deux.\n")
    assert _problems(desk, AFTER) == []
    assert translate("nl", "page-outdated") in _page(compiling.compile_all(_recipe(desk, AFTER)), "/nl/h34")


def test_the_pages_of_this_house_fit_on_every_day() -> None:
    """With all notes on them that a later day brings."""
    recipe = Recipe(ROOT, "Permanence", headers, date.max)
    checked = compiling.site.check(ROOT / "content", locales.served(), date.max, spread=over_cores)
    assert [str(problem) for problem in compiling.weigh(recipe, checked)] == []


def test_weighing_says_what_packing_would(desk: Desk) -> None:
    _everywhere(desk)
    path = desk.write(f"{_noise(12_000)}\n", place="nl/health/tests.md", translation='"machine"', tab='"Weten"')
    recipe = _recipe(desk, BEFORE)
    (problem,) = compiling.weigh(recipe, compiling.site.check(desk.content, locales.served(), BEFORE))
    with pytest.raises(BrokenContentError) as caught:
        compiling.compile_all(recipe)
    assert (problem.path, problem.problem) == (path, caught.value.problems[0].problem)
    assert "compressed bytes" in problem.remedy
