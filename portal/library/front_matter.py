"""Setting a field in the front matter of a file, and leaving everything else as its author wrote it.

Comments, order, blanks and line ends stay. The result is read back: where more or less than the one field would have
changed, nothing is written and the author is told to do it by hand.
"""

import json
import re
import tomllib
from pathlib import Path

from portal.library.problems import ContentError, field_line

_FENCE = "+++"
_VALUE = r"""(?P<value>"(?:\\.|[^"\\\n])*"|'[^'\n]*'|[^#\n]*?)"""


def parts(path: Path) -> tuple[str, str]:
    """Front matter and text of a file, with line ends as they are in it. Raises ContentError."""
    written = path.read_bytes().decode("utf-8")
    match = re.match(rf"\ufeff?{re.escape(_FENCE)}[ \t]*\r?\n", written)
    end = re.compile(rf"^{re.escape(_FENCE)}[ \t]*\r?$\n?", re.MULTILINE).search(written, match.end() if match else 0)
    if match is None or end is None:
        raise ContentError(path, 1, "the front matter has no beginning or no end", "Put it between two lines of +++")
    return written[match.end() : end.start()], written[end.end() :]


def put(path: Path, **values: str) -> None:
    """Set text fields, in the file. Raises ContentError."""
    head, _body = parts(path)
    written = path.read_bytes().decode("utf-8")
    changed = head
    for name, value in values.items():
        changed = with_field(changed, name, value)
    before, after = _table(path, head), _table(path, changed)
    if after != {**before, **values}:
        name = next(iter(values))
        remedy = "Write by hand: " + ", ".join(f'{name} = "{value}"' for name, value in values.items())
        raise ContentError(path, field_line(path, name), "this front matter is written in a way of its own", remedy)
    replace(path, written.replace(head, changed, 1))


def with_field(head: str, name: str, value: str) -> str:
    """`head` with one text field set: in its own line, or behind `translation`, or before the first table."""
    line = re.compile(rf"^(?P<start>{name}[ \t]*=[ \t]*){_VALUE}(?P<rest>[ \t]*(?:#[^\r\n]*)?\r?)$", re.MULTILINE)
    quoted = json.dumps(value, ensure_ascii=False)
    found = line.search(head)
    if found:
        return head[: found.start("value")] + quoted + head[found.end("value") :]
    end = "\r\n" if "\r\n" in head else "\n"
    behind = re.search(r"^translation[ \t]*=.*$\n?", head, re.MULTILINE)
    table = re.search(r"^\[", head, re.MULTILINE)
    place = behind.end() if behind else table.start() if table else len(head)
    return f"{head[:place]}{name} = {quoted}{end}{head[place:]}"


def replace(path: Path, text: str) -> None:
    """Write a file whole or not at all, with the line ends that `text` has."""
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_bytes(text.encode("utf-8"))
    temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
    temporary.replace(path)


def _table(path: Path, head: str) -> dict[str, object]:
    try:
        return tomllib.loads(head.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise ContentError(path, 1, f"the front matter is not TOML: {error}", "Mend it first") from error
