"""Compiled answers in a file, so that a second start need not compile. Only ever a copy: a missing, broken or foreign
file means compiling again, and a folder that cannot be written to means doing so at each start.

One file a set: a line with the digest of the rest, a line of JSON that says what follows, then the bodies, the packs
and the index of words end to end. The packs are left in it and read when somebody asks. It is data and nothing else:
reading it runs nothing, whoever wrote it.
"""

import hashlib
import json
import logging
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any

from portal.library.answers import Answer, Answers, Coded, Headers
from portal.library.packs import Kept
from portal.library.search import Index

_LOG = logging.getLogger("portal")
_SUFFIX = ".answers"
_DIGEST = 32
_KEEP = 2
"""The set in use, and the one before: whoever takes a change back need not wait."""


def read(folder: Path, name: str) -> Answers | None:
    try:
        with (folder / (name + _SUFFIX)).open("rb") as file:
            digest, table = file.readline(), file.readline()
            return _answers(digest.decode().rstrip("\n"), table, file)
    except (OSError, ValueError, LookupError, TypeError):
        return None


def newest(folder: Path) -> Answers | None:
    """The last good set, whatever it was made from: better than no page while a page is being mended."""
    try:
        files = sorted(folder.glob("*" + _SUFFIX), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    except OSError:
        return None
    found = (read(folder, path.stem) for path in files)
    return next((answers for answers in found if answers is not None), None)


def write(folder: Path, name: str, answers: Answers) -> Kept | None:
    """Whole or not at all: written under another name first. The packs as they lie there, or None."""
    bodies = bytearray()
    heads: dict[Headers, int] = {}
    table: dict[str, Any] = {
        "pages": {path: _row(answer, heads, bodies) for path, answer in answers.pages.items()},
        "missing": {locale: _row(answer, heads, bodies) for locale, answer in answers.missing.items()},
        "heads": list(heads),
        "packs": {locale: _span(pack, bodies) for locale, pack in answers.packs.items()},
    }
    bodies += answers.index.written
    line = json.dumps(table).encode() + b"\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix="new-", suffix=_SUFFIX)
        with os.fdopen(descriptor, "wb") as file:
            file.writelines((_digest(line, bodies).encode() + b"\n", line))
            packs = Kept(file.fileno(), file.tell(), table["packs"])
            file.write(bodies)
        Path(temporary).replace(folder / (name + _SUFFIX))
        return packs
    except OSError as error:
        _LOG.warning("content.not_kept %d", error.errno or 0)
        return None


def prune(folder: Path, name: str) -> None:
    """Take away all sets but the one called `name` and the newest other."""
    try:
        others = [path for path in folder.glob("*" + _SUFFIX) if path.stem != name]
        for path in sorted(others, key=lambda path: path.stat().st_mtime_ns)[: 1 - _KEEP]:
            path.unlink(missing_ok=True)
    except OSError as error:
        # Another process prunes the same folder.
        _LOG.warning("content.not_pruned %d", error.errno or 0)


def _answers(digest: str, line: bytes, file: IO[bytes]) -> Answers | None:
    """Piece by piece, in the order in which they were written: twice the whole would be the most that a server ever
    takes of memory."""
    seen = hashlib.blake2b(line, digest_size=_DIGEST)

    def take(length: int) -> bytes:
        piece = file.read(length)
        seen.update(piece)
        return piece

    table = json.loads(line)
    packs = Kept(file.fileno(), file.tell(), table["packs"])
    heads = [tuple((name, value) for name, value in head) for head in table["heads"]]
    pages = {path: _answer(row, heads, take) for path, row in table["pages"].items()}
    missing = {locale: _answer(row, heads, take) for locale, row in table["missing"].items()}
    take(sum(length for _at, length in table["packs"].values()))
    index = Index(take(-1))
    return Answers(pages, missing, index, packs) if seen.hexdigest() == digest else None


def _digest(*parts: bytes | bytearray) -> str:
    digest = hashlib.blake2b(digest_size=_DIGEST)
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def _span(pack: bytes, bodies: bytearray) -> tuple[int, int]:
    bodies += pack
    return len(bodies) - len(pack), len(pack)


def _row(answer: Answer, heads: dict[Headers, int], bodies: bytearray) -> list[Any]:
    """Status, then head and length of each coding that is kept, then the head of the page as it is. Most pages have
    the heads of another."""
    row: list[Any] = [answer.gzip.status]
    for coded in (answer.gzip, answer.brotli):
        row += [heads.setdefault(coded.headers, len(heads)), len(coded.body)]
        bodies += coded.body
    return [*row, heads.setdefault(answer.plain, len(heads))]


def _answer(row: list[Any], heads: Sequence[Headers], take: Callable[[int], bytes]) -> Answer:
    status, gzip, gzip_length, brotli, brotli_length, plain = row
    return Answer(
        gzip=Coded(status, heads[gzip], take(gzip_length)),
        brotli=Coded(status, heads[brotli], take(brotli_length)),
        plain=heads[plain],
    )
