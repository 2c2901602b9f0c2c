"""The whole set: one size, nothing missing, kept between starts, and never half."""

import gzip
import logging
import shutil
import threading
import time
from pathlib import Path

import brotli
import pytest

from portal.config import ROOT
from portal.i18n.locales import served
from portal.library import answers, kept
from portal.library import compile as compiling
from portal.library.answers import Answers, Coding
from portal.library.compile import Recipe
from portal.library.problems import BrokenContentError
from portal.library.sheets import csp_hash
from portal.library.watch import Watcher
from tests.library.writing import Desk, headers


@pytest.fixture(scope="module")
def whole() -> Answers:
    """The pages of this house."""
    return compiling.compile_all(Recipe(ROOT, "Permanence", headers))


@pytest.fixture
def small(desk: Desk) -> Desk:
    desk.write_everywhere("Un.\n")
    return desk


def _html(answers: Answers, path: str) -> str:
    answer = answers.find(path)
    assert answer is not None, path
    return answer.identity.body.decode()


def test_every_page_has_one_size_in_each_coding(whole: Answers) -> None:
    all_of_them = [*whole.pages.values(), *whole.missing.values()]
    for coding in Coding:
        coded = [answer.coded(coding) for answer in all_of_them]
        assert {answers.head_size(each.status, each.headers) + len(each.body) for each in coded} == {
            coding.size
        }
        assert len({len(each.body) for each in coded}) == 1


def test_what_is_sent_stays_under_one_round_trip() -> None:
    added_by_a_server = 136
    assert Coding.BROTLI.size + added_by_a_server <= 14_336
    assert Coding.GZIP.size + added_by_a_server <= 14_336


def test_every_coding_holds_the_same_page(whole: Answers) -> None:
    for path, answer in whole.pages.items():
        page = answer.identity.body.rstrip(b"\n")
        assert gzip.decompress(answer.gzip.body).rstrip(b"\n") == page, path
        assert brotli.decompress(answer.brotli.body).rstrip(b"\n") == page, path
        assert page.endswith(b"</html>")


def test_every_language_has_every_page(whole: Answers) -> None:
    codes = {path.removeprefix("/fr/") for path in whole.pages if path.startswith("/fr/")}
    assert {"", "u33", "h33", "p33", "r33", "b33", "d33", "u34", "h34", "b36", "d35", "services"} <= codes
    for locale in served():
        assert {path.removeprefix(f"/{locale}/") for path in whole.pages if path.startswith(f"/{locale}/")} == codes
        assert whole.not_found(locale).gzip.status == answers.NOT_FOUND
    assert set(whole.missing) == set(served())


def test_no_page_asks_for_a_second_request(whole: Answers) -> None:
    for path in whole.pages:
        page = _html(whole, path)
        for word in ("<img", "<iframe", "@import", "url(", "<object", "<embed", 'rel="stylesheet"', "src="):
            assert word not in page, (path, word)
        assert '<link rel="icon" href="data:,">' in page


def test_the_hash_in_the_headers_is_that_of_the_style_in_the_page(whole: Answers) -> None:
    for path, answer in whole.pages.items():
        page = _html(whole, path)
        style = page.partition("<style>")[2].partition("</style>")[0]
        assert csp_hash(style) in dict(answer.gzip.headers)["Content-Security-Policy"], path


def test_two_compilations_are_the_same_to_the_byte(small: Desk) -> None:
    assert compiling.compile_all(small.recipe) == compiling.compile_all(small.recipe)


def test_a_page_that_a_language_lacks_says_so_and_leads_on(desk: Desk) -> None:
    desk.write("Un.\n", title='"Se faire <i>tester</i>"')
    compiled = compiling.compile_all(desk.recipe)
    page = _html(compiled, "/nl/h34")
    assert 'lang="nl"' in page
    assert 'href="/fr/h34"' in page
    assert "Se faire &lt;i&gt;tester" in page
    assert 'href="/nl/contact"' in page
    assert "/nl/h33" in compiled.pages
    assert "/fr/r33" not in compiled.pages
    assert "/nl/h33" not in _html(compiled, "/nl/")


def test_pages_stand_in_their_order(desk: Desk) -> None:
    desk.write_everywhere(order="2", title='"Deuxième"')
    desk.write_everywhere(name="health/other.md", code='"h35"', order="1", title='"Premier"', tab='"Autre"')
    page = _html(compiling.compile_all(desk.recipe), "/fr/h33")
    assert 0 < page.index("Premier") < page.index("Deuxième")


def test_a_page_too_large_is_named(desk: Desk) -> None:
    noise = " ".join(f"{number * 7919 % 1_000_003:x}{number * 104_729 % 999_983:x}" for number in range(850))
    desk.write_everywhere("Un.\n")
    path = desk.write("Un.\n\n" + noise * 2, "fr/rights/large.md", code='"r34"', tab='"Long"')
    desk.write("Un.\n\n" + noise[:100], "fr/rights/small.md", code='"r35"', tab='"Court"')
    with pytest.raises(BrokenContentError) as caught:
        compiling.compile_all(desk.recipe)
    assert {problem.path for problem in caught.value.problems} == {path}


def test_no_set_is_made_of_broken_pages(small: Desk) -> None:
    small.write("[x](javascript:x)\n", place="fr/health/b.md", code='"h35"', tab='"B"')
    small.write("# x\n", place="fr/health/c.md", code='"h36"', tab='"C"')
    with pytest.raises(BrokenContentError) as caught:
        compiling.compile_all(small.recipe)
    assert {problem.path.name for problem in caught.value.problems} == {"b.md", "c.md"}
    assert str(caught.value.problems[0]).startswith(str(small.content / "fr/health/b.md:"))


def test_a_broken_template_is_a_problem_of_its_file(small: Desk) -> None:
    for name in ("templates", "static"):
        (small.root / name).unlink()
        shutil.copytree(ROOT / name, small.root / name)
    template = small.root / "templates" / "reader" / "home.html"
    for text in ("a\n{% if %}", "{{ nobody }}", "{{ t('no-such-string') }}"):
        template.write_text(text)
        with pytest.raises(BrokenContentError) as caught:
            compiling.compile_all(small.recipe)
        assert caught.value.problems[0].path == template


def test_a_second_start_reads_what_the_first_compiled(small: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    first = compiling.load(small.recipe, folder)
    (kept_file,) = folder.iterdir()
    made = kept_file.stat().st_mtime_ns
    assert compiling.load(small.recipe, folder) == first
    assert kept_file.stat().st_mtime_ns == made


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[:100],
        lambda data: data.replace(b"200 OK", b"200 KO", 1),
        lambda data: data[:-1] + bytes([data[-1] ^ 1]),
        lambda data: b"\xff" + data,
        lambda data: b"{}",
    ],
)
def test_a_broken_file_is_compiled_again(small: Desk, tmp_path: Path, damage: object) -> None:
    folder = tmp_path / "pages"
    # Not what was loaded: its packs lie in the file that is broken here.
    first = compiling.compile_all(small.recipe)
    compiling.load(small.recipe, folder)
    (kept_file,) = folder.iterdir()
    whole = kept_file.read_bytes()
    assert callable(damage)
    kept_file.write_bytes(damage(whole))
    assert compiling.load(small.recipe, folder) == first
    assert kept_file.read_bytes() == whole


def test_a_folder_that_takes_no_file_stops_nothing(small: Desk, tmp_path: Path) -> None:
    (tmp_path / "pages").write_text("a file stands where the folder would")
    assert compiling.load(small.recipe, tmp_path / "pages").find("/fr/h34")


def test_everything_that_a_page_is_made_of_counts(small: Desk) -> None:
    for name in ("templates", "static"):
        (small.root / name).unlink()
        shutil.copytree(ROOT / name, small.root / name)
    seen = {small.recipe.fingerprint()}
    for path in ("content/fr/health/tests.md", "templates/layout.html", "static/css/10-base.css", "static/js/exit.js"):
        with (small.root / path).open("a") as file:
            file.write(" ")
        seen.add(small.recipe.fingerprint())
    seen.add(Recipe(small.root, "Another name", headers).fingerprint())
    seen.add(Recipe(small.root, "Permanence", lambda sheet, path: (("X", "y"),)).fingerprint())
    assert len(seen) == 7


def test_the_folder_holds_two_sets_at_most(small: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    for body in ("Un.\n", "Deux.\n", "Trois.\n", "Quatre.\n"):
        small.write(body)
        last = compiling.load(small.recipe, folder)
    assert len(list(folder.iterdir())) == 2
    assert kept.newest(folder) == last


def test_there_is_no_newest_where_nothing_is_kept(tmp_path: Path) -> None:
    assert kept.newest(tmp_path / "nowhere") is None


class Watching:
    """A watcher on a real site, looked through by hand."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.put: list[Answers] = []
        self.watcher = Watcher(
            desk.recipe.files, lambda: compiling.load(desk.recipe, folder), self.put.append, seconds=0.05
        )


@pytest.fixture
def watching(small: Desk, tmp_path: Path) -> Watching:
    return Watching(small, tmp_path / "pages")


def test_a_change_is_noticed_and_the_whole_set_put_in_place(small: Desk, watching: Watching) -> None:
    assert not watching.watcher.look()
    small.write("Un mot nouveau.\n")
    assert watching.watcher.look()
    assert "Un mot nouveau." in _html(watching.put[0], "/fr/h34")
    assert not watching.watcher.look()


def test_new_and_removed_files_are_changes(small: Desk, watching: Watching) -> None:
    path = small.write(place="fr/health/b.md", code='"h35"', tab='"B"')
    assert watching.watcher.look()
    path.unlink()
    assert watching.watcher.look()
    assert "/fr/h35" in watching.put[0].pages
    assert "/fr/h35" not in watching.put[1].pages


def test_the_last_good_set_stays_and_only_a_number_is_logged(
    small: Desk, watching: Watching, caplog: pytest.LogCaptureFixture
) -> None:
    small.write("[canari](javascript:x)\n")
    assert not watching.watcher.look()
    assert watching.put == []
    assert [record.getMessage() for record in caplog.records] == ["content.failed 1"]
    small.write("Bien.\n")
    with caplog.at_level(logging.INFO, "portal"):
        assert watching.watcher.look()
    assert caplog.records[-1].getMessage() == "content.renewed"


def test_a_file_that_nobody_may_read_takes_nothing_down(small: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def failing() -> Answers:
        raise PermissionError("/secret/place")

    watcher = Watcher(small.recipe.files, failing, lambda new: None)
    small.write("Autre.\n")
    assert not watcher.look()
    assert [record.getMessage() for record in caplog.records] == ["content.failed 1"]


def test_it_works_behind_the_readers_back(small: Desk, watching: Watching) -> None:
    watching.watcher.start()
    assert "content" in {thread.name for thread in threading.enumerate()}
    small.write("Par derrière.\n")
    end = time.monotonic() + 20
    while not watching.put and time.monotonic() < end:
        time.sleep(0.05)
    watching.watcher.stop()
    assert "Par derrière." in _html(watching.put[-1], "/fr/h34")
    assert "content" not in {thread.name for thread in threading.enumerate()}
