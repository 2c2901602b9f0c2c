"""A new page: its skeleton, and a code that no other page ever had; and a page's new name."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from portal.i18n import locales
from portal.library import front_matter, register, sources
from portal.library.problems import ContentError
from portal.library.register import Entry
from portal.model.page import CODE, Section

_GOOD_FOR = timedelta(days=182)
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEAD = """\
code = "{code}"
title = ""                # the heading of the page, as a friend would say it
tab = ""                  # the browser's tab and history: two or three ordinary words that would alarm nobody
summary = ""              # its line on a door, 60 characters at most
order = {order}{gap}# its place in the section
checked = {checked}      # the day on which the facts were checked
check_by = {check_by}     # the day by which somebody checks them again
status = "draft"          # "reviewed:doctor" once a doctor has read it
translation = "source"
next = []                 # two codes of other pages that this reader needs next, as in ["h34", "u34"]

[[sources]]               # once for each place that a fact comes from; marks count them from 1
title = ""
url = "https://"
date = ""                 # as the source gives it, "n.d." where it gives none
"""
_LEAD = """\
%% Write below each line that begins with %%, then delete that line. What you do not need, delete whole.
%% First what to do now, in one or two short sentences.

"""
_STEPS = """\
%% The steps, each with its act in bold. Where somebody in danger looks for it: [112](tel:112)
1. **.**
"""
_QUESTIONS = """\
%% A question, its answers right below it, and what belongs to an answer four blanks further in.
?

+

+
"""
_REST = """\
%% The one sentence that matters most: it stands in a tinted box.
>

%% A heading, then short paragraphs: when, how, why.
##

%% Who helps, never typed in: other needs and single services are in docs/content.md.
{services: testing}
"""


def begin(content: Path, code: str, named: str, today: date) -> Path:
    """Write the skeleton of a French page and put its code into the register. Raises ContentError."""
    if not CODE.fullmatch(code):
        form = "one of u h p r m b g and two digits from 3 to 9"
        raise ContentError(content, 1, f"{code!r} is not of the form of a code", f"Take {form}, as in h34")
    section = Section(code[0])
    path = _path(content, section, named)
    _refuse_taken(content, code, path)
    if path.exists():
        raise ContentError(path, 1, "this file is there", "Take another name")
    path.parent.mkdir(parents=True, exist_ok=True)
    front_matter.replace(path, _skeleton(content, code, section, today))
    register.write(content, Entry(code, path.stem))
    return path


def rename(content: Path, code: str, name: str) -> list[Path]:
    """Give a page's files another name, in all languages, and tell the register. Gives the files that moved."""
    if not _NAME.fullmatch(name):
        raise _bad_name(content, name)
    entry = register.find(content, code)
    if entry is None:
        remedy = "Rename its files by hand, then run `flask portal content register`"
        raise ContentError(content / register.FOLDER, 1, f"the register has no code {code!r}", remedy)
    moved = []
    for path in _files(content, code, entry.name):
        target = path.with_name(f"{name}.md")
        if target.exists():
            raise ContentError(target, 1, "this file is there", "Take another name")
        moved.append((path, target))
    for path, target in moved:
        path.rename(target)
    register.write(content, Entry(code, name, entry.same, entry.texts))
    return [target for _path_before, target in moved]


def free(content: Path, section: Section) -> Iterator[str]:
    """Codes that no page of this section ever had, in their order."""
    taken = _taken(content)
    digits = range(3, 10)
    codes = (f"{section}{tens}{ones}" for tens in digits for ones in digits)
    return (code for code in codes if code != section.code and code not in taken)


def _files(content: Path, code: str, name: str) -> list[Path]:
    """Of that name and code, in every language, wherever they were moved and whether or not they can be read."""
    return [path for path in sources.of_code(content, code) if path.stem == name]


def _path(content: Path, section: Section, named: str) -> Path:
    """`vaccines`, `health/vaccines` and a whole path to the file are all understood."""
    if section is Section.DIRECTORY:
        remedy = "Its pages come from the files in content/services/"
        raise ContentError(content, 1, f"no page of section {section.folder!r} is written in Markdown", remedy)
    parts = Path(named).with_suffix("").parts
    if len(parts) > 1 and parts[-2] != section.folder:
        remedy = f"{section} stands for {section.folder}/"
        raise ContentError(content, 1, f"a code that begins with {section} is not for {parts[-2]}/", remedy)
    if not parts or not _NAME.fullmatch(parts[-1]):
        raise _bad_name(content, named)
    return content / locales.SOURCE / section.folder / f"{parts[-1]}.md"


def _bad_name(content: Path, named: str) -> ContentError:
    remedy = "Take small letters without accents, digits and single hyphens, as in condom-broke"
    return ContentError(content, 1, f"{named!r} is no name for a file", remedy)


def _refuse_taken(content: Path, code: str, path: Path) -> None:
    section = Section(code[0])
    names = ", ".join(list(free(content, section))[:3])
    if code == section.code:
        raise ContentError(path, 1, f"{code} is the section's own page", f"Free codes: {names}")
    if code in _taken(content):
        raise ContentError(path, 1, f"{code} belongs or belonged to another page", f"Free codes: {names}")


def _taken(content: Path) -> set[str]:
    there = (sources.read(path, content)[0] for path in (content / locales.SOURCE).glob("*/*.md"))
    return {one.code for one in there if one is not None} | {
        path.stem for path in (content / register.FOLDER).glob("*.toml")
    }


def _skeleton(content: Path, code: str, section: Section, today: date) -> str:
    folder = content / locales.SOURCE / section.folder
    there = (sources.read(path, content)[0] for path in folder.glob("*.md"))
    order = 1 + max((one.order for one in there if one is not None), default=0)
    head = _HEAD.format(
        code=code, order=order, gap=" " * (18 - len(str(order))), checked=today, check_by=today + _GOOD_FOR
    )
    rest = {Section.URGENT: f"{_STEPS}\n{_REST}", Section.GUIDES: _QUESTIONS}.get(section, _REST)
    return f"+++\n{head}+++\n{_LEAD}\n{rest}"
