"""The register: a code belongs to one page for ever, and what was said of texts is read back as it was written."""

from pathlib import Path

import pytest

from portal.config import ROOT
from portal.library import declaring, register, site, sources
from portal.library.problems import ContentError
from portal.library.register import Entry, Text
from tests.library.writing import LOCALES, Desk

ONE = Text("Titre « à » \"lire\"", "Résumé\\", "Un corps.\n\n'''\n\"\"\"\n| a | b |\n")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    entry = Entry("h34", "tests", (("0123456789", ONE.fingerprint),), (Text("a", "b", "c"), ONE))
    register.write(tmp_path, entry)
    assert register.find(tmp_path, "h34") == entry
    assert register.read(tmp_path).entries == {"h34": entry}
    assert register.read(tmp_path).troubles == ()
    assert register.find(tmp_path, "h35") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "<<<<<<< ours\n" + text,
        lambda text: text.replace("name", "nom"),
        lambda text: text.replace('"0123456789"', '"012345678"'),
        lambda text: text.replace(ONE.fingerprint, "9876543210"),
        lambda text: text[: text.index("[texts]") + 40],
        lambda text: text.replace('" = "', '" = "x'),
        lambda text: text.replace('" = "', '" = "AAAA', 1),
        lambda text: text.replace("same = [", "same = [3, ").replace("[texts]", ""),
    ],
)
def test_a_damaged_entry_is_named_and_never_written_over(desk: Desk, damage: object) -> None:
    desk.write("Un.\n")
    register.write(desk.content, Entry("h34", "tests", (("0123456789", ONE.fingerprint),), (ONE,)))
    path = desk.content / "register" / "h34.toml"
    assert callable(damage)
    path.write_text(damage(path.read_text("utf-8")), "utf-8")
    before = path.read_bytes()
    (trouble,) = register.read(desk.content).troubles
    assert (trouble.path, trouble.line) == (path, 1)
    assert trouble.remedy
    for act in (declaring.remember, declaring.earlier):
        with pytest.raises(ContentError):
            act(desk.content, declaring.page(desk.content, "h34"))
    assert path.read_bytes() == before


def test_texts_that_translations_stand_on_are_kept_and_the_newest(desk: Desk) -> None:
    entry = Entry("h34", "tests")
    for number in range(9):
        entry = entry.knowing(Text("t", "s", str(number)), {Text("t", "s", "1").fingerprint})
    assert [text.body for text in entry.texts] == ["1", "6", "7", "8"]
    again = entry.knowing(Text("t", "s", "6"))
    assert [text.body for text in again.texts] == ["7", "8", "6"]


def test_a_code_is_not_given_to_another_page(desk: Desk) -> None:
    path = desk.write("Un.\n")
    assert declaring.write_down(desk.content).codes == ("h34",)
    assert declaring.write_down(desk.content) == declaring.WrittenDown((), ())
    path.unlink()
    other = desk.write("Deux.\n", place="fr/health/autre.md")
    (problem,) = desk.problems()
    assert (problem.path, problem.line) == (other, 2)
    assert "'tests'" in problem.problem
    assert "content rename h34 autre" in problem.remedy
    with pytest.raises(ContentError):
        declaring.remember(desk.content, declaring.page(desk.content, "h34"))


def test_codes_that_are_not_written_down_are_told_in_one_line(desk: Desk) -> None:
    desk.write("Un.\n")
    desk.write("Deux.\n", place="fr/health/deux.md", code='"h35"', tab='"Deux"')
    checked = site.check(desk.content, LOCALES)
    assert not checked.problems
    (warning,) = checked.warnings
    assert "h35, h34" in warning.problem
    assert "content register" in warning.remedy
    declaring.write_down(desk.content)
    assert site.check(desk.content, LOCALES).warnings == ()


def test_the_register_is_no_page(desk: Desk) -> None:
    desk.write("Un.\n")
    declaring.write_down(desk.content)
    assert sources.gather(desk.content).problems == ()
    assert len(sources.gather(desk.content).sources) == 1


def test_every_code_of_this_house_is_written_down() -> None:
    french = [source for source in sources.gather(ROOT / "content").sources if source.locale == "fr"]
    known = register.read(ROOT / "content")
    assert known.troubles == ()
    assert [str(problem) for problem in register.check(french, known)] == []
    missing = [source.code for source in french if known.entry(source.code) is None]
    assert not missing, f"run `flask portal content register`: {missing} could be given to other pages later"


def test_an_entry_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    register.write(tmp_path, Entry("h34", "tests", (), (ONE,)))

    def fail(*_given: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(PermissionError):
        register.write(tmp_path, Entry("h34", "other"))
    assert register.read(tmp_path).entries == {"h34": Entry("h34", "tests", (), (ONE,))}
