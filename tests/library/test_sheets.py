"""Style sheets and the script: smaller, and otherwise the same."""

from base64 import b64decode
from hashlib import sha256
from pathlib import Path

import pytest

from portal.config import ROOT
from portal.library import sheets
from portal.library.sheets import Room


@pytest.mark.parametrize(
    ("css", "small"),
    [
        ("a { color : red ; }\n\nb,\n i > u { }", "a{color :red}b,i>u{}"),
        ("/* one */a{b:c}/* two\n{} */", "a{b:c}"),
        ('a::before { content: "  /* kept */  ;} " ; }', 'a::before{content:"  /* kept */  ;} "}'),
        ("a :hover { width: calc(1px + 2px - 3px) }", "a :hover{width:calc(1px + 2px - 3px)}"),
        ("@media (min-width: 40em) and (x) { a { b: c } }", "@media (min-width:40em) and (x){a{b:c}}"),
        ('a { font: 1rem "A, B", serif; quotes: "\\"" }', 'a{font:1rem "A, B",serif;quotes:"\\""}'),
        ("a{b:url('data:,/*x*/')}", "a{b:url('data:,/*x*/')}"),
    ],
)
def test_css_loses_nothing_but_blanks_and_comments(css: str, small: str) -> None:
    assert sheets.minified_css(css) == small


@pytest.mark.parametrize(
    ("script", "small"),
    [
        ("// a\nlet a = 'b // c';  /* d\n*/\n  f(a, b);", "let a='b // c';\nf(a,b);"),
        ('const x = "  two  blanks  ";', 'const x="  two  blanks  ";'),
        ("const y = `a\n  // b`;", "const y=`a\n  // b`;"),
        ("a = 1\nb = a + +c\nreturn\nx", "a=1\nb=a + +c\nreturn\nx"),
        ('say("it\\"s // fine") // end', 'say("it\\"s // fine")'),
    ],
)
def test_a_script_keeps_its_strings_and_line_ends(script: str, small: str) -> None:
    assert sheets.minified_script(script) == small


def test_the_hash_is_of_the_very_text() -> None:
    expression = sheets.csp_hash("p{color:é}")
    assert expression.startswith("'sha256-")
    assert b64decode(expression[8:-1]) == sha256("p{color:é}".encode()).digest()


def test_each_room_has_its_own_sheet() -> None:
    names = {room: [path.name for path in sheets.style_files(ROOT / "static", room)] for room in Room}
    assert names[Room.READER] == sorted(names[Room.READER])
    assert not [
        name for name in names[Room.READER] if {"staff", "frame", "forms", "directory", "guide"} & set(name.split("-"))
    ]
    assert set(names[Room.READER]) < set(names[Room.GUIDE])
    assert set(names[Room.READER]) < set(names[Room.FORMS]) < set(names[Room.STAFF])
    assert set(names[Room.FORMS]) < set(names[Room.DIRECTORY])
    assert not [name for name in names[Room.STAFF] if "frame" in name]
    assert names[Room.FRAME]
    assert all("frame" in name for name in names[Room.FRAME])
    assert [name for room in Room for name in names[room] if "pack" in name] == names[Room.PACK] != []


@pytest.mark.parametrize(
    ("template", "room"),
    [
        ("reader/home.html", Room.READER),
        ("guides/page.html", Room.GUIDE),
        ("reader/page.html", Room.TEXT),
        ("pairs/pair.html", Room.PAIRS),
        ("contact/form.html", Room.FORMS),
        ("directory/region.html", Room.DIRECTORY),
        ("conversation/messages.html", Room.FRAME),
        ("conversation/thread.html", Room.FORMS),
        ("staff/inbox.html", Room.STAFF),
        ("pack/page.html", Room.PACK),
    ],
)
def test_a_template_has_the_sheet_of_its_room(template: str, room: Room) -> None:
    assert Room.of(template) is room


def test_each_room_has_the_way_out_and_guides_their_clock_too() -> None:
    read = {room: sheets.read(ROOT / "static", room).script for room in Room}
    assert all(script.startswith(read[Room.READER]) for script in read.values())
    assert [room for room in Room if "dataset.hours" in read[room]] == [Room.GUIDE]


def test_text_that_would_end_its_element_is_refused(tmp_path: Path) -> None:
    for folder in ("css", "js"):
        (tmp_path / folder).mkdir()
    (tmp_path / "js" / "exit.js").write_text("let a = '</script>';")
    (tmp_path / "css" / "a.css").write_text("")
    with pytest.raises(ValueError, match="</"):
        sheets.read(tmp_path, Room.READER)
