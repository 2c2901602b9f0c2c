"""Ways to break a running portal, and to look at it from outside while it is at work."""

import socket
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import text

from portal import clock
from portal.storage.database import Database


@contextmanager
def broken(database: Database) -> Iterator[None]:
    """No message can be stored, for a reason that nobody foresaw: the driver's error quotes what was to be written."""
    if database.is_sqlite:
        begin = [
            "CREATE TRIGGER broken BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'broken'); END",
        ]
        end = "DROP TRIGGER broken"
    else:
        begin = ["ALTER TABLE messages ADD CONSTRAINT broken CHECK (sequence < 0) NOT VALID"]
        end = "ALTER TABLE messages DROP CONSTRAINT broken"
    with database.write() as db:
        for statement in begin:
            db.execute(text(statement))
    try:
        yield
    finally:
        with database.write() as db:
            db.execute(text(end))


def exchange(address: str, *pieces: bytes, meanwhile: Callable[[], object] = lambda: None) -> bytes:
    """Send bytes as they are; `meanwhile` is done before the last piece."""
    where = urlsplit(address)
    with socket.create_connection((where.hostname or "", where.port or 0), timeout=20) as line:
        for piece in pieces[:-1]:
            line.sendall(piece)
        if pieces[:-1]:
            # Until the server has read and handled what it was sent.
            clock.sleep(0.5)
        meanwhile()
        line.sendall(pieces[-1])
        return b"".join(iter(lambda: line.recv(65536), b""))


def open_files(pid: int | None) -> set[str]:
    """The ordinary files that a process and its children hold open, those without a name included. Linux only."""
    found: set[str] = set()
    for folder in Path("/proc").glob("[0-9]*/fd"):
        try:
            if pid not in (int(folder.parent.name), _parent(folder.parent)):
                continue
            found |= {str(each.readlink()) for each in folder.iterdir() if stat.S_ISREG(each.stat().st_mode)}
        except OSError:
            # Ended meanwhile.
            continue
    return found


def _parent(process: Path) -> int:
    return int((process / "stat").read_text().rpartition(")")[2].split()[1])
