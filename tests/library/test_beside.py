"""The French text beside its translation: a skeleton finished piece by piece, and what changed where it stands."""

import shutil

import pytest

from portal.config import ROOT
from portal.library import beside, declaring, site, sources, translating
from portal.library.changes import pairs
from portal.library.problems import ContentError
from portal.library.translating import Begun
from portal.library.units import Kind, units
from tests.library.writing import LOCALES, Desk

FRENCH = """\
Allez-y demain.
Prenez votre carte.

> Le vaccin est gratuit.

1. **Allez** au centre.
2. **Demandez** le vaccin.
    - le premier
    - le second

## Quand

| Vaccin | Doses |
| --- | --- |
| Hépatite B | 3 |
| 1 | 2 |

{services: testing}

Le dernier mot.
"""
DUTCH = """\
Ga morgen. Neem je kaart.

> Het vaccin is gratis.

1. **Ga** naar het centrum.
2. **Vraag** het vaccin.
    - het eerste
    - het tweede

## Wanneer

| Vaccin | Dosissen |
| --- | --- |
| Hepatitis B | 3 |
| 1 | 2 |

{services: testing}

Het laatste woord.
"""


@pytest.fixture
def page(desk: Desk) -> Desk:
    shutil.copytree(ROOT / "content" / "services", desk.content / "services")
    desk.write(FRENCH)
    desk.write(DUTCH, place="nl/health/tests.md", translation='"machine"', title='"Testen"', tab='"Weten"')
    translating.stamp(desk.content, declaring.page(desk.content, "h34"), "nl")
    return desk


def _dutch(desk: Desk) -> str:
    return (desk.content / "nl/health/tests.md").read_text("utf-8")


def _change(desk: Desk, *changes: tuple[str, str], **fields: str) -> str:
    """Change the French page, begin to mend the Dutch one, and give the Dutch text."""
    text = FRENCH
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    desk.write(text, **fields)
    translating.begin(desk.content, declaring.page(desk.content, "h34"), "nl")
    return _dutch(desk).partition("+++\n%%#")[2].partition("by hand")[2] or _dutch(desk)


def test_the_pieces_of_a_page() -> None:
    found = [(unit.kind, unit.marker, unit.follows) for unit in units(FRENCH)]
    assert found == [
        (Kind.PARAGRAPH, "", False),
        (Kind.QUOTE, "> ", False),
        (Kind.ITEM, "1. ", False),
        (Kind.ITEM, "2. ", True),
        (Kind.ITEM, "    - ", True),
        (Kind.ITEM, "    - ", True),
        (Kind.HEADING, "## ", False),
        (Kind.ROW, "|", False),
        (Kind.FIXED, "| --- | --- |", True),
        (Kind.ROW, "|", True),
        (Kind.FIXED, "| 1 | 2 |", True),
        (Kind.FIXED, "{services: testing}", False),
        (Kind.PARAGRAPH, "", False),
    ]
    assert units(FRENCH)[0].text == "Allez-y demain. Prenez votre carte."


def test_a_skeleton_holds_the_french_text_piece_by_piece(page: Desk) -> None:
    french = declaring.page(page.content, "h34")
    path, begun, count = translating.begin(page.content, french, "ro")
    written = path.read_text("utf-8")
    # Seven pieces of running text, a heading, two rows; title, tab and summary in the front matter.
    assert (begun, count) == (Begun.NEW, 13)
    assert '#%% Se faire tester\ntitle = ""\n' in written
    assert f'translation = "machine"\ntranslated_from = "{sources.fingerprint(french)}"' in written
    assert "\n%% 1. **Allez** au centre.\n1. \n%% 2. **Demandez** le vaccin.\n2. \n" in written
    assert "\n%%     - le premier\n    - \n%%     - le second\n    - \n" in written
    assert "\n%% | Hépatite B | 3 |\n|  | 3 |\n| 1 | 2 |\n" in written
    assert "\n\n{services: testing}\n\n" in written


def _fill(written: str, piece: int) -> str:
    """Write below the waiting line of that number."""
    lines = written.split("\n")
    waiting = [number for number, line in enumerate(lines) if line.startswith("%% ")]
    place = waiting[piece] + 1
    while lines[place].startswith("%%"):
        place += 1
    cells = lines[place].replace("|  |", "| Cuvinte |", 1)
    lines[place] = cells if cells != lines[place] else lines[place] + "Cuvinte"
    return "\n".join(lines)


def test_a_skeleton_is_refused_until_every_piece_has_words(page: Desk) -> None:
    french = declaring.page(page.content, "h34")
    path, _begun, _count = translating.begin(page.content, french, "en")
    for name in ("title", "tab", "summary"):
        assert name in {problem.problem.split()[0] for problem in page.problems() if problem.path == path}
        path.write_text(path.read_text("utf-8").replace(f'{name} = ""', f'{name} = "Words {name}"'), "utf-8")
    pieces = path.read_text("utf-8").count("\n%% ") - 1  # the first paragraph has two lines
    for left in range(pieces, 0, -1):
        (problem,) = page.problems()
        assert problem.path == path
        assert problem.problem.startswith("this French line waits for its translation")
        assert (f"({left - 1} more below)" in problem.problem) is (left > 1)
        assert path.read_text("utf-8").split("\n")[problem.line - 1].startswith("%% ")
        with pytest.raises(ContentError):
            translating.stamp(page.content, french, "en")
        path.write_text(_fill(path.read_text("utf-8"), pieces - left + (left < pieces)), "utf-8")
    (problem,) = page.problems()
    assert "content stamp h34 en" in problem.remedy
    assert translating.stamp(page.content, french, "en").now
    assert page.problems() == []
    assert "%%" not in path.read_text("utf-8")
    shapes = [[unit.shape for unit in units(declaring.page(page.content, "h34").body)]]
    shapes.append([unit.shape for unit in units(path.read_text("utf-8").partition("\n+++\n")[2])])
    assert shapes[0] == shapes[1]


def test_what_changed_while_somebody_translated_is_not_in_her_translation(page: Desk) -> None:
    french = declaring.page(page.content, "h34")
    path, _begun, _count = translating.begin(page.content, french, "en")
    page.write(FRENCH.replace("gratuit", "payant"))
    written = path.read_text("utf-8")
    for name in ("title", "tab", "summary"):
        written = written.replace(f'{name} = ""', f'{name} = "{name}"')
    for piece in range(written.count("\n%% ")):
        written = _fill(written, piece)
    path.write_text(written, "utf-8")
    stamped = translating.stamp(page.content, declaring.page(page.content, "h34"), "en")
    assert not stamped.now
    assert sources.fingerprint(french) in path.read_text("utf-8")


def test_what_changed_stands_above_what_has_to_be_mended(page: Desk) -> None:
    text = _change(page, ("gratuit", "payant"), ("| 3 |", "| 4 |"), title='"Se faire vacciner"')
    assert "\n%%- > Le vaccin est gratuit.\n%%+ > Le vaccin est payant.\n> Het vaccin is gratis.\n" in text
    assert "\n%%- | Hépatite B | 3 |\n%%+ | Hépatite B | 4 |\n| Hepatitis B | 3 |\n" in text
    assert '#%%- Se faire tester\n#%%+ Se faire vacciner\ntitle = "Testen"' in _dutch(page)
    assert _dutch(page).count("\n%%+ ") == 2


def test_new_and_removed_pieces_stand_at_their_place(page: Desk) -> None:
    text = _change(
        page,
        ("    - le second\n", "    - le second\n    - un troisième\n"),
        ("> Le vaccin est gratuit.\n\n", ""),
        ("Le dernier mot.\n", "Le dernier mot.\n\nUn tout autre paragraphe.\n"),
    )
    assert "\n    - het tweede\n%%+     - un troisième\n    - \n" in text
    assert "\n%%- > Le vaccin est gratuit.\n> Het vaccin is gratis.\n" in text
    assert "\nHet laatste woord.\n\n%%+ Un tout autre paragraphe.\n" in text


def test_a_page_with_what_changed_in_it_is_refused_until_the_lines_are_gone(page: Desk) -> None:
    _change(page, ("gratuit", "payant"))
    (problem,) = [one for one in page.problems() if one.path.parts[-3] == "nl"]
    assert _dutch(page).split("\n")[problem.line - 1].startswith("%%- ")
    french = declaring.page(page.content, "h34")
    with pytest.raises(ContentError):
        translating.stamp(page.content, french, "nl")
    with pytest.raises(ContentError):
        translating.begin(page.content, french, "nl")
    path = page.content / "nl/health/tests.md"
    lines = [line for line in _dutch(page).split("\n") if not line.startswith(("%%-", "%%+"))]
    path.write_text("\n".join(lines), "utf-8")
    (problem,) = [one for one in page.problems() if one.path == path]
    assert problem.problem == "a line with %% is left"
    path.write_text(beside.without_lines(_dutch(page)), "utf-8")
    assert page.problems() == []
    assert translating.behind(page.content, french, "nl") is None


def test_a_text_that_nobody_kept_is_set_beside_whole(page: Desk) -> None:
    path = page.content / "nl/health/tests.md"
    french = declaring.page(page.content, "h34")
    path.write_text(_dutch(page).replace(sources.fingerprint(french), "0000000000"), "utf-8")
    _path, begun, count = translating.begin(page.content, french, "nl")
    assert begun is Begun.FORGOTTEN
    assert count == 13 - 3 + 2  # pieces that hold no words too; title and summary
    assert "\n%%+ 1. **Allez** au centre.\n1. **Ga** naar het centrum.\n" in _dutch(page)


def test_a_translator_is_not_shown_typing_errors_that_were_mended(page: Desk) -> None:
    page.write(FRENCH.replace("Prenez", "Prennez"))
    french = declaring.page(page.content, "h34")
    (text,) = declaring.earlier(page.content, french)
    declaring.say_same(page.content, french, text)
    page.write(FRENCH.replace("Prenez", "Prennez").replace("gratuit", "payant"))
    translating.begin(page.content, declaring.page(page.content, "h34"), "nl")
    assert "Prennez" not in _dutch(page)
    assert _dutch(page).count("\n%%+ ") == 1


def test_line_ends_of_a_translation_stay(page: Desk) -> None:
    path = page.content / "nl/health/tests.md"
    path.write_bytes(_dutch(page).replace("\n", "\r\n").encode())
    page.write(FRENCH.replace("gratuit", "payant"))
    translating.begin(page.content, declaring.page(page.content, "h34"), "nl")
    written = path.read_bytes()
    assert written.count(b"\r\n") == written.count(b"\n")
    assert site.check(page.content, LOCALES).pages


def test_a_new_paragraph_sets_none_below_it_beside_the_wrong_one() -> None:
    before = units("Le premier parle du sang.\n\nLe second parle du vaccin.\n\nLe dernier parle du prix.\n")
    now = units(
        "Le premier parle de sang.\n\nUn tout nouveau.\n\nLe second parle des vaccins.\n\nLe dernier parle du prix !\n"
    )
    found = [tuple(unit.text.split()[1] if unit else "" for unit in pair) for pair in pairs(before, now)]
    assert found == [("premier", "premier"), ("", "tout"), ("second", "second"), ("dernier", "dernier")]


def test_a_paragraph_about_something_else_is_a_new_one() -> None:
    found = pairs(units("Le chat dort bien.\n"), units("Demandez un rendez-vous ici.\n"))
    assert [(bool(old), bool(new)) for old, new in found] == [(True, False), (False, True)]


@pytest.mark.parametrize(
    ("before", "now"), [("", "Un.\n"), ("Un.\n", ""), ("", ""), ("- a\n- b\n", "- b\n- a\n"), ("Un.\n", "## Un.\n")]
)
def test_every_piece_of_both_texts_comes_once_and_in_order(before: str, now: str) -> None:
    found = pairs(units(before), units(now))
    assert [old for old, _new in found if old] == units(before)
    assert [new for _old, new in found if new] == units(now)


def test_a_language_that_there_is_not(page: Desk) -> None:
    for locale in ("fr", "xx", ""):
        with pytest.raises(ContentError) as caught:
            translating.begin(page.content, declaring.page(page.content, "h34"), locale)
        assert "ro" in caught.value.remedy


def test_an_up_to_date_translation_needs_nothing(page: Desk) -> None:
    before = _dutch(page)
    with pytest.raises(ContentError, match="says what the French page says"):
        translating.begin(page.content, declaring.page(page.content, "h34"), "nl")
    assert _dutch(page) == before
