"""Setting a field leaves everything else as it was written, or changes nothing and says so."""

from pathlib import Path

import pytest

from portal.library import front_matter
from portal.library.problems import ContentError

HEAD = """\
# Une note de l’autrice.
code = "h34"   # le code
title = 'Un "titre" # avec un signe'
translation = "machine"  # personne n’a relu
[[sources]]
title = "A"   # la source
translated_from = "pas un champ de la page"
"""


def _file(tmp_path: Path, written: str) -> Path:
    path = tmp_path / "page.md"
    path.write_bytes(written.encode())
    return path


def test_a_field_that_is_there_is_set_in_its_line(tmp_path: Path) -> None:
    path = _file(tmp_path, f"+++\n{HEAD}+++\nCorps.\n")
    front_matter.put(path, translation="reviewed", title="Neuf \"é\"")
    expected = HEAD.replace('"machine"', '"reviewed"').replace("'Un \"titre\" # avec un signe'", '"Neuf \\"é\\""')
    assert path.read_text("utf-8") == f"+++\n{expected}+++\nCorps.\n"


def test_a_new_field_stands_behind_translation_and_not_in_a_table(tmp_path: Path) -> None:
    head = HEAD.replace('translated_from = "pas un champ de la page"\n', "")
    path = _file(tmp_path, f"+++\n{head}+++\nCorps.\n")
    front_matter.put(path, translated_from="238125e861")
    assert '# personne n’a relu\ntranslated_from = "238125e861"\n[[sources]]' in path.read_text("utf-8")
    path = _file(tmp_path, '+++\ncode = "h34"\n+++\n')
    front_matter.put(path, translated_from="238125e861")
    assert path.read_text("utf-8") == '+++\ncode = "h34"\ntranslated_from = "238125e861"\n+++\n'


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_marks_of_the_file_stay(tmp_path: Path, mark: str) -> None:
    path = _file(tmp_path, f'{mark}+++\r\ncode = "h34"\r\ntranslation = "machine"\r\n+++\r\nCorps +++ ici.\r\n+++\r\n')
    front_matter.put(path, translated_from="238125e861", translation="reviewed")
    assert path.read_bytes().decode() == (
        f'{mark}+++\r\ncode = "h34"\r\ntranslation = "reviewed"\r\ntranslated_from = "238125e861"\r\n+++\r\n'
        "Corps +++ ici.\r\n+++\r\n"
    )


@pytest.mark.parametrize(
    "written",
    [
        f"+++\n{HEAD}+++\n",  # the only line of that name belongs to a source
        '+++\ntranslated_from = """\nun\n"""\n+++\n',
        '+++\n"translated_from" = "a"\n+++\n',
        "+++\nnot toml\n+++\n",
        "no front matter\n",
        "+++\ncode = 1\n",
    ],
)
def test_what_cannot_be_set_safely_is_left_to_its_author(tmp_path: Path, written: str) -> None:
    path = _file(tmp_path, written)
    with pytest.raises(ContentError) as caught:
        front_matter.put(path, translated_from="238125e861")
    assert caught.value.remedy
    assert path.read_bytes() == written.encode()
