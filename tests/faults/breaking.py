"""Ways to break a running portal, and to look at it from outside while it is at work."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import text

from portal.storage.database import Database


@contextmanager
def broken(database: Database) -> Iterator[None]:
    """No message can be stored, for a reason that nobody foresaw: the driver's error quotes what was to be written."""
    if database.is_sqlite:
        begin = "CREATE TRIGGER broken BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'broken'); END"
        end = "DROP TRIGGER broken"
    else:
        begin = "ALTER TABLE messages ADD CONSTRAINT broken CHECK (sequence < 0) NOT VALID"
        end = "ALTER TABLE messages DROP CONSTRAINT broken"
    with database.write() as db:
        db.execute(text(begin))
    try:
        yield
    finally:
        with database.write() as db:
            db.execute(text(end))


def exchange(address: str, sent: bytes) -> bytes:
    """Send bytes as they are, and read until the other side has said everything."""
    where = urlsplit(address)
    with socket.create_connection((where.hostname or "", where.port or 0), timeout=20) as line:
        line.sendall(sent)
        return b"".join(iter(lambda: line.recv(65536), b""))


def written(pid: int | None) -> int:
    """Bytes that a process and its children have written to files; 0 where the system does not count them.

    A file without a name, which is gone before anybody can look, is counted like any other.
    """
    found = 0
    for account in Path("/proc").glob("[0-9]*/io"):
        try:
            if pid in (int(account.parent.name), _parent(account.parent)):
                found += int(account.read_text().partition("wchar: ")[2].split()[0])
        except (OSError, IndexError):
            # Ended meanwhile.
            continue
    return found


def _parent(process: Path) -> int:
    return int((process / "stat").read_text().rpartition(")")[2].split()[1])
