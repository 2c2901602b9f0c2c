"""What an author does from the first line of a page to its translation, and what she is told on the way."""

import random
import string
import tomllib
from pathlib import Path

import pytest

from portal.i18n.locales import served
from portal.library import site, starting
from portal.model.page import Section
from tests.cli.authors import Author

PLACE = "fr/health/vaccines.md"
FIELDS = {"title": "Se faire vacciner", "tab": "À prévoir", "summary": "Quand et où"}


def _problems(author: Author) -> list[str]:
    return [str(problem) for problem in site.check(author.desk.content, served()).problems]


def _written(author: Author, code: str = "h53", place: str = PLACE) -> None:
    """A page begun with `new` and finished by hand."""
    author.does(f"new {code} {Path(place).stem}")

    def finish(text: str) -> str:
        for name, value in FIELDS.items():
            text = text.replace(f'{name} = ""', f'{name} = "{value} {code}"')
        head, _, _body = text.replace("next = []", 'next = ["u34", "r34"]').partition("\n[[sources]]")
        return f"{head}\n+++\nAllez au centre. C’est gratuit.\n\n## Quand\n\nLundi, [112](tel:112).\n"

    author.change(place, finish)


@pytest.fixture
def library(author: Author) -> Author:
    """Three pages that lead to each other."""
    for code, place in (("h53", PLACE), ("u34", "fr/urgent/one.md"), ("r34", "fr/rights/two.md")):
        _written(author, code, place)
    author.change("fr/urgent/one.md", lambda text: text.replace('["u34"', '["h53"'))
    author.change("fr/rights/two.md", lambda text: text.replace('"r34"]', '"h53"]'))
    assert _problems(author) == []
    author.does("register")
    return author


def _filled(text: str) -> str:
    """The front matter of a skeleton with something on each line that waits, and a tab that is not the title."""
    text = text.replace('tab = ""', 'tab = "Mot"').replace('""', '"Phrase"')
    return text.replace("https://", "https://example.org")


def test_a_skeleton_waits_for_what_only_its_author_knows_and_for_nothing_else(author: Author) -> None:
    said = author.does("new h53 vaccines")
    assert f"content/{PLACE}" in said
    assert "content preview h53" in said
    head = tomllib.loads(author.read(PLACE).split("+++\n")[1])
    assert (head["code"], head["order"], str(head["checked"])) == ("h53", 1, "2026-11-25")
    assert head["check_by"] > head["checked"]
    named = {problem.split(": ")[1].split()[0] for problem in _problems(author)}
    assert named == {"title", "tab", "summary", "source"}
    author.change(PLACE, _filled)
    assert {problem.split(": ")[1] for problem in _problems(author)} == {
        "this line waits for your words (3 more below). Write below it, and delete lines with %%."
    }


def test_the_skeleton_of_an_urgent_page_has_steps_and_the_number(author: Author) -> None:
    author.does("new u34 urgent/condom-broke.md")
    assert "1. **.**" in author.read("fr/urgent/condom-broke.md")
    assert "[112](tel:112)" in author.read("fr/urgent/condom-broke.md")


def test_a_page_is_placed_behind_the_others_of_its_section(author: Author) -> None:
    author.desk.write(order="7")
    author.does("new h53 content/fr/health/vaccines.md")
    assert tomllib.loads(author.read(PLACE).split("+++\n")[1])["order"] == 8


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("h34 vaccines", "h34 belongs or belonged to another page. Free codes: h35, h36, h37"),
        ("h33 vaccines", "section's own page"),
        ("h20 vaccines", "form of a code"),
        ("x34 vaccines", "form of a code"),
        ("d34 vaccines", "content/services/"),
        ("h53 tests", "this file is there"),
        ("h53 Vaccins", "no name for a file"),
        ("h53 vaccins_é", "no name for a file"),
        ("h53 ../../evil", "is not for ../"),
        ("h53 rights/vaccines", "h stands for health/"),
    ],
)
def test_a_code_or_name_that_cannot_be_is_refused_with_a_remedy(author: Author, words: str, told: str) -> None:
    author.desk.write()
    before = sorted(author.desk.content.rglob("*"))
    assert told in author.fails(f"new {words}")
    assert sorted(author.desk.content.rglob("*")) == before


def test_a_code_stays_taken_when_its_page_is_gone(library: Author) -> None:
    (library.desk.content / PLACE).unlink()
    assert "h53 belongs or belonged" in library.fails("new h53 other")
    assert "h53" not in starting.free(library.desk.content, Section.HEALTH)
    (library.desk.content / "register" / "h53.toml").write_text("broken", "utf-8")
    assert "h53 belongs or belonged" in library.fails("new h53 other")


def test_from_the_first_translation_to_the_next_change(library: Author) -> None:
    said = library.does("translate h53 nl")
    assert "content/nl/health/vaccines.md, pieces to translate: 6" in said
    assert "title has to be" in library.fails("stamp h53 nl")
    library.change(
        "nl/health/vaccines.md",
        lambda text: text.replace('title = ""', 'title = "Vaccins"')
        .replace('tab = ""', 'tab = "Vooraf"')
        .replace('summary = ""', 'summary = "Wanneer"')
        .replace("gratuit.\n", "gratuit.\nGa naar het centrum. Het is gratis.\n")
        .replace("\n## \n", "\n## Wanneer\n"),
    )
    assert "waits for its translation" in library.fails("stamp vaccines nl")
    library.change("nl/health/vaccines.md", lambda text: text.rstrip("\n") + "\nMaandag, [112](tel:112).\n")
    assert "Stamped" in library.does("stamp h53 nl --reviewed")
    assert 'translation = "reviewed"' in library.read("nl/health/vaccines.md")
    assert _problems(library) == []
    assert "nothing to do" in library.fails("translate h53 nl")

    library.change(PLACE, lambda text: text.replace("Lundi", "Lundi ou mardi"))
    assert "nobody said" in library.does("check")
    assert "before: Lundi," in library.fails("minor h53", "n\n")
    assert "Its translations: nl" in library.does("changed h53")
    assert "changed in French, places: 1" in library.does("translate h53 nl")
    dutch = library.read("nl/health/vaccines.md")
    assert "%%- Lundi, [112](tel:112).\n%%+ Lundi ou mardi, [112](tel:112).\nMaandag" in dutch


def test_a_typing_error_ages_nothing_once_it_was_said(library: Author) -> None:
    library.desk.write("Een.\n", "nl/health/vaccines.md", code='"h53"', translation='"machine"', tab='"Vooraf"')
    library.does("stamp h53 nl")
    library.change(PLACE, lambda text: text.replace("gratuit", "gratuiit"))
    assert " m " in library.does("status")
    said = library.does("minor h53", "y\n")
    assert "before: Allez au centre. C’est gratuit." in said
    assert "now:    Allez au centre. C’est gratuiit." in said
    assert " M " in library.does("status")
    assert "nothing to declare" in library.fails("minor h53")


def test_minor_asks_for_each_text_that_might_be_meant(library: Author) -> None:
    """A page that was put back and mended: the latest text is not the one that she means."""
    library.desk.write("Een.\n", "nl/health/vaccines.md", code='"h53"', translation='"machine"', tab='"Vooraf"')
    library.does("stamp h53 nl")
    first = library.read(PLACE)
    library.change(PLACE, lambda text: text.replace("gratuit", "payant").replace("centre", "centtre"))
    library.does("changed h53")
    library.change(PLACE, lambda _text: first.replace("centre", "centtre"))
    said = library.does("minor h53", "n\ny\n")
    assert said.index("payant") < said.index("before: Allez au centre.")
    assert " M " in library.does("status")


def test_minor_refuses_where_nobody_knows_what_was_there(author: Author) -> None:
    author.desk.write("Un.\n")
    assert "no earlier text of h34" in author.fails("minor h34")
    assert "content changed h34" in author.fails("minor h34")


def test_nothing_is_written_without_an_answer(library: Author) -> None:
    library.change(PLACE, lambda text: text.replace("gratuit", "payant"))
    before = {path: path.read_bytes() for path in library.desk.content.rglob("*") if path.is_file()}
    assert library.run("minor h53", "").exit_code == 1
    assert library.run("minor h53", "\n").exit_code == 1
    assert {path: path.read_bytes() for path in library.desk.content.rglob("*") if path.is_file()} == before


def test_a_stamp_shows_what_changed_since(library: Author) -> None:
    library.desk.write("Een.\n", "nl/health/vaccines.md", code='"h53"', translation='"machine"', tab='"Vooraf"')
    library.does("stamp h53 nl")
    library.change(PLACE, lambda text: text.replace("gratuit", "payant"))
    before = library.read("nl/health/vaccines.md")
    assert "payant" in library.fails("stamp h53 nl", "n\n")
    assert library.read("nl/health/vaccines.md") == before
    library.does("stamp h53 nl", "y\n")
    assert " M " in library.does("status")
    library.change(PLACE, lambda text: text.replace("payant", "gratuit"))
    library.does("stamp h53 nl --yes")


def test_a_renamed_page_keeps_its_code_and_its_translations(library: Author) -> None:
    library.desk.write("Een.\n", "nl/health/vaccines.md", code='"h53"', translation='"machine"', tab='"Vooraf"')
    library.does("stamp h53 nl")
    said = library.does("rename vaccines get-vaccinated")
    assert "content/nl/health/get-vaccinated.md" in said
    assert _problems(library) == []
    assert " M " in library.does("status")
    assert "this file is there" in library.fails("new h54 get-vaccinated")
    assert "no name for a file" in library.fails("rename h53 Autre")
    assert "no page is called" in library.fails("rename vaccines other")
    for locale in ("fr", "nl"):
        folder = library.desk.content / locale / "health"
        (folder / "get-vaccinated.md").rename(folder / "by-hand.md")
    assert "content rename h53 by-hand" in library.fails("check")
    library.does("rename h53 by-hand")
    assert _problems(library) == []


def test_a_rename_takes_no_other_page_away(library: Author) -> None:
    library.does("new h54 taken")
    assert "this file is there" in library.fails("rename h53 taken")
    assert (library.desk.content / PLACE).exists()


@pytest.mark.parametrize("command", ["translate h99 nl", "stamp h99 nl", "minor nowhere", "changed h99"])
def test_a_page_that_there_is_not_is_named(library: Author, command: str) -> None:
    said = library.fails(command)
    assert command.split()[1] in said
    assert "Give a code, as in h34" in said


def test_a_page_that_cannot_be_read_is_named_with_its_line(library: Author) -> None:
    library.change(PLACE, lambda text: text.replace("order = ", "ordre = "))
    said = library.fails("translate vaccines nl")
    assert f"content/{PLACE}:" in said
    assert "ordre" in said


def test_a_french_page_that_still_waits_is_not_translated(author: Author) -> None:
    author.does("new h53 vaccines")
    author.change(PLACE, _filled)
    assert "waits for your words" in author.fails("translate h53 nl")
    assert not (author.desk.content / "nl").exists()


def test_check_says_how_hard_the_pages_are_to_read(library: Author) -> None:
    said = library.does("check")
    assert "fr: 3 pages, LIX: median " in said
    assert "3 pages, 0 problems, 0 to look at." in said
    library.change(PLACE, lambda text: text.replace("Lundi", "mot " * 30 + "lundi"))
    assert f"-- content/{PLACE}:" in library.does("check")


def test_check_names_a_page_that_is_too_large(library: Author) -> None:
    dice = random.Random(1)
    noise = " ".join("".join(dice.choices(string.ascii_letters, k=24)) for _ in range(700))
    library.change(PLACE, lambda text: f"{text}\n{noise}\n")
    said = library.fails("check")
    assert f"NO content/{PLACE}:1: /fr/h53 does not fit" in said
    assert "compressed bytes" in said
