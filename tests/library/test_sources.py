"""Front matter: what is wrong is named with its line, and all of it at once."""

import pytest

from portal.library import sources
from tests.library.writing import Desk


def test_a_whole_page_is_read(desk: Desk) -> None:
    desk.write("Bonjour.\n")
    gathered = sources.gather(desk.content)
    assert not gathered.problems
    (source,) = gathered.sources
    assert (source.code, source.locale, source.section.folder) == ("h34", "fr", "health")
    assert source.body == "Bonjour.\n"
    lines = source.path.read_text("utf-8").split("\n")
    assert lines[source.body_line - 1] == "Bonjour."
    assert source.references[0].url == "https://example.org/a"


@pytest.mark.parametrize(
    ("field", "value", "line"),
    [
        ("code", '"h3"', 2),
        ("code", '"h20"', 2),
        ("code", '"x34"', 2),
        ("code", "34", 2),
        ("title", '""', 3),
        ("title", "[]", 3),
        ("tab", '"  "', 4),
        ("summary", "5", 5),
        ("order", '"1"', 6),
        ("order", "true", 6),
        ("order", "1.5", 6),
        ("checked", '"2026-11-24"', 7),
        ("checked", "2026-11-24T10:00:00", 7),
        ("check_by", "2027", 8),
        ("status", '"done"', 9),
        ("status", '"reviewed"', 9),
        ("status", '"reviewed:baker"', 9),
        ("translation", '"human"', 10),
    ],
)
def test_a_field_of_the_wrong_form(desk: Desk, field: str, value: str, line: int) -> None:
    path = desk.write(**{field: value})
    (problem,) = sources.gather(desk.content).problems
    assert (problem.path, problem.line) == (path, line)
    assert field in problem.problem
    assert problem.remedy


@pytest.mark.parametrize(
    "field", ["code", "title", "tab", "summary", "order", "checked", "check_by", "status", "translation"]
)
def test_a_field_that_is_missing(desk: Desk, field: str) -> None:
    desk.write(**{field: ""})
    (problem,) = sources.gather(desk.content).problems
    assert field in problem.problem


def test_all_problems_of_all_files_are_found_at_once(desk: Desk) -> None:
    desk.write(code='"a1"', order='"x"', summary="")
    desk.write(place="nl/health/tests.md", translation='"none"')
    assert len(sources.gather(desk.content).problems) == 4


def test_a_field_that_nobody_knows(desk: Desk) -> None:
    desk.write(sumary='"typing error"')
    (problem,) = sources.gather(desk.content).problems
    assert (problem.line, "sumary" in problem.problem) == (11, True)


def test_what_is_not_toml_is_named_with_its_line(desk: Desk) -> None:
    desk.write(summary='"open')
    (problem,) = sources.gather(desk.content).problems
    assert problem.line == 5


@pytest.mark.parametrize("text", ["", "Bonjour", "+++\ncode = 1\n", "\n+++\n+++\n", "---\ntitle: x\n---\n"])
def test_front_matter_without_beginning_or_end(desk: Desk, text: str) -> None:
    path = desk.write()
    path.write_text(text, "utf-8")
    (problem,) = sources.gather(desk.content).problems
    assert (problem.path, problem.line) == (path, 1)


def test_what_is_not_utf8_is_named_with_its_line(desk: Desk) -> None:
    path = desk.write()
    path.write_bytes(b"+++\ntitle = 'a'\ntab = 'caf\xe9'\n+++\n")
    (problem,) = sources.gather(desk.content).problems
    assert (problem.line, problem.problem) == (3, "this is not UTF-8")


def test_windows_line_ends_and_a_byte_order_mark_are_no_problem(desk: Desk) -> None:
    path = desk.write("Un.\n\nDeux.\n")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    gathered = sources.gather(desk.content)
    assert not gathered.problems
    assert gathered.sources[0].body == "Un.\n\nDeux.\n"


@pytest.mark.parametrize(
    "place", ["fr/page.md", "fr/hospital/page.md", "xx/health/page.md", "fr/health/deep/page.md", "fr/health/page.txt"]
)
def test_a_file_where_no_page_can_stand(desk: Desk, place: str) -> None:
    desk.write(place=place)
    (problem,) = sources.gather(desk.content).problems
    assert "stands where" in problem.problem


@pytest.mark.parametrize(
    ("references", "line"),
    [
        ('[[sources]]\ntitle = "A"\nurl = "example.org"\ndate = "2024"\n', 11),
        ('[[sources]]\ntitle = "A"\nurl = "javascript:alert(1)"\ndate = "2024"\n', 11),
        ('[[sources]]\ntitle = "A"\nurl = "https://example.org/a b"\ndate = "2024"\n', 11),
        ('[[sources]]\ntitle = "A"\nurl = "https://example.org"\n', 11),
        ('[[sources]]\ntitle = "A"\nurl = "https://example.org"\ndate = 2024\n', 11),
        ('[[sources]]\ntitle = "A"\nurl = "https://example.org"\ndate = "n.d."\nextra = "x"\n', 11),
        ('[[sources]]\ntitle = "A"\nurl = "https://a.org"\ndate = "1"\n[[sources]]\ntitle = "B"\n', 15),
        ('sources = ["https://example.org"]\n', 11),
    ],
)
def test_a_source_that_nobody_could_follow(desk: Desk, references: str, line: int) -> None:
    desk.write(references=references)
    problems = sources.gather(desk.content).problems
    assert {problem.line for problem in problems} == {line}


def test_the_fingerprint_follows_what_a_reader_sees(desk: Desk) -> None:
    def of(body: str = "Un mot.\n", **fields: str) -> str:
        desk.write(body, **fields)
        return sources.fingerprint(sources.gather(desk.content).sources[0])

    first = of()
    assert of("Un\nmot.\n\n") == first
    assert of(order="7", check_by="2028-01-01") == first
    assert of("Deux mots.\n") != first
    assert of(title='"Autre"') != first
    assert of(summary='"Autre"') != first
    assert of("Cafe\u0301.\n") == of("Café.\n")
