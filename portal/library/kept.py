"""Compiled answers in a file, so that a second start need not compile. Only ever a copy: a missing, broken or foreign
file means compiling again, and a folder that cannot be written to means doing so at each start.

One file a set: a line with the digest of the rest, a line of JSON that says what stands where, then the bodies and the
index of words end to end. It is data and nothing else: reading it runs nothing, whoever wrote it.
"""

import hashlib
import json
import logging
import os
import tempfile
from pathlib import Path
from typing import Any

from portal.library.answers import Answer, Answers, Coded, Coding
from portal.library.search import Index

_LOG = logging.getLogger("portal")
_SUFFIX = ".answers"
_KEEP = 2
"""The set in use, and the one before: whoever takes a change back need not wait."""


def read(folder: Path, name: str) -> Answers | None:
    try:
        written = (folder / (name + _SUFFIX)).read_bytes()
        digest, _, rest = written.partition(b"\n")
        if digest.decode() != _digest(rest):
            return None
        index, _, bodies = rest.partition(b"\n")
        table = json.loads(index)
        return Answers(
            pages={path: _answer(row, bodies) for path, row in table["pages"].items()},
            missing={locale: _answer(row, bodies) for locale, row in table["missing"].items()},
            index=Index(bodies[table["index"] :]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def newest(folder: Path) -> Answers | None:
    """The last good set, whatever it was made from: better than no page while a page is being mended."""
    try:
        files = sorted(folder.glob("*" + _SUFFIX), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    except OSError:
        return None
    found = (read(folder, path.stem) for path in files)
    return next((answers for answers in found if answers is not None), None)


def write(folder: Path, name: str, answers: Answers) -> None:
    """Whole or not at all: written under another name first."""
    bodies = bytearray()
    index = {
        "pages": {path: _row(answer, bodies) for path, answer in answers.pages.items()},
        "missing": {locale: _row(answer, bodies) for locale, answer in answers.missing.items()},
        "index": len(bodies),
    }
    rest = json.dumps(index).encode() + b"\n" + bodies + answers.index.written
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix="new-", suffix=_SUFFIX)
        with os.fdopen(descriptor, "wb") as file:
            file.write(_digest(rest).encode() + b"\n" + rest)
        Path(temporary).replace(folder / (name + _SUFFIX))
    except OSError as error:
        _LOG.warning("content.not_kept %d", error.errno or 0)


def prune(folder: Path, name: str) -> None:
    """Take away all sets but the one called `name` and the newest other."""
    try:
        others = [path for path in folder.glob("*" + _SUFFIX) if path.stem != name]
        for path in sorted(others, key=lambda path: path.stat().st_mtime_ns)[: 1 - _KEEP]:
            path.unlink(missing_ok=True)
    except OSError as error:
        # Another process prunes the same folder.
        _LOG.warning("content.not_pruned %d", error.errno or 0)


def _digest(rest: bytes) -> str:
    return hashlib.blake2b(rest, digest_size=32).hexdigest()


def _row(answer: Answer, bodies: bytearray) -> list[Any]:
    return [_coded_row(answer.coded(coding), bodies) for coding in Coding]


def _coded_row(coded: Coded, bodies: bytearray) -> list[Any]:
    begin = len(bodies)
    bodies += coded.body
    return [coded.status, coded.headers, begin, len(coded.body), coded.newlines]


def _answer(row: list[Any], bodies: bytes) -> Answer:
    gzip, brotli, identity = (_coded(each, bodies) for each in row)
    return Answer(gzip, brotli, identity)


def _coded(row: list[Any], bodies: bytes) -> Coded:
    status, headers, begin, length, newlines = row
    return Coded(status, tuple((name, value) for name, value in headers), bodies[begin : begin + length], newlines)
