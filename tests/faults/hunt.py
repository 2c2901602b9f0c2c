"""Looking for words in everything that a server left behind, in every form in which a careless program writes them."""

import base64
import hashlib
import html
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import quote, quote_plus
from zoneinfo import ZoneInfo

from sqlalchemy import select

from portal.crypto import receipts
from portal.storage.database import Database
from portal.storage.tables import metadata

PAGE = 8192
_PACKED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_MOST = 1024 * 1024
_CLOCKS = ("T%H:%M", " %H:%M:", "%Y%m%d%H%M", "%d/%b/%Y:%H:%M")


def forms(word: str) -> set[bytes]:
    """A word as it may stand in a file."""
    texts = {word, word.lower(), word.upper(), html.escape(word), json.dumps(word)[1:-1], repr(word)[1:-1]}
    texts |= {quote(word), quote_plus(word), word.encode("unicode_escape").decode(), ascii(word)[1:-1]}
    texts |= {"".join(f"&#{ord(sign)};" for sign in word)}
    found = {text.encode() for text in texts}
    for codec in ("utf-16-le", "utf-16-be", "utf-32-le", "latin-1"):
        found.add(word.encode(codec, "ignore"))
    raw = word.encode()
    return {one for one in found if len(one) > 4} | bytes_forms(raw) | digests(raw)


def bytes_forms(raw: bytes) -> set[bytes]:
    """Secret bytes: plain, in hexadecimal, in base64 wherever in a longer text they may begin, in base32 and base85."""
    hexadecimal = raw.hex()
    found = {raw, hexadecimal.encode(), hexadecimal.upper().encode(), base64.b85encode(raw)[:-1]}
    for before in range(3):
        signs = base64.b64encode(b"\0" * before + raw)
        # The first and the last sign also hold bits of the neighbours.
        core = signs[(0, 2, 3)[before] : -4]
        found |= {core, core.translate(bytes.maketrans(b"+/", b"-_"))}
    found.add(base64.b32encode(raw)[: len(raw) * 8 // 5])
    return {one for one in found if len(one) > 6}


def digests(raw: bytes) -> set[bytes]:
    """Hashes without a key, which are as good as the word itself when there are few words to try."""
    makers = (hashlib.md5, hashlib.sha1, hashlib.sha256, hashlib.sha512, hashlib.blake2b, hashlib.blake2s)
    made = [make(raw).digest() for make in makers]
    return {form for one in made for form in (one, one.hex().encode(), base64.b64encode(one)[:-2])}


def code_forms(code: str) -> set[bytes]:
    """The code in every written form, and its eighteen random digits as a number."""
    groups = receipts.groups(code)
    texts = [code, code[:18], *(join.join(groups) for join in (" ", "-", "\u00a0", "\u2009", "\n", "</span> <span>"))]
    texts += [code.translate({ord("0") + digit: zero + digit for digit in range(10)}) for zero in (0x660, 0x6F0, 0x966)]
    numbers = {int(code), int(code[:18])}
    raw = {number.to_bytes(size, order) for number in numbers for size in (9, 16) for order in ("big", "little")}  # type: ignore[arg-type]
    return {form for text in texts for form in forms(text)} | raw


@dataclass
class Needles:
    """What is looked for: the form as bytes, and the name of what it would give away."""

    names: dict[bytes, str] = field(default_factory=dict)

    def add(self, name: str, found: Iterable[bytes]) -> None:
        self.names.update(dict.fromkeys(found, name))

    def word(self, name: str, *words: str) -> None:
        for word in words:
            self.add(name, forms(word))

    def within(self, data: bytes) -> set[str]:
        """What a piece of data gives away, as it is or when unpacked."""
        pieces = (data, *_unpacked(data))
        return {name for piece in pieces for needle, name in self.names.items() if needle in piece}


def _unpacked(data: bytes) -> Iterator[bytes]:
    for start in (match.start() for match in _PACKED.finditer(data)):
        try:
            plain = zlib.decompressobj(wbits=47).decompress(data[start : start + _MOST], _MOST)
        except zlib.error:
            continue
        if len(plain) > 4:
            yield plain


class Files:
    """Everything below some folders, without the pages that stood there unchanged before."""

    def __init__(self, *folders: Path, but: tuple[Path, ...] = ()) -> None:
        self._folders = folders
        self._but = but
        self._before = {path: _hashes(data) for path, data in self._read()}

    def changed(self) -> Iterator[tuple[Path, bytes]]:
        for path, data in self._read():
            before = self._before.get(path, [])
            now = _hashes(data)
            kept = [one != two for one, two in zip(now, before, strict=False)] + [True] * (len(now) - len(before))
            pages = (data[at * PAGE : (at + 1) * PAGE] if new else b"\0" for at, new in enumerate(kept))
            yield path, b"".join(pages)

    def _read(self) -> Iterator[tuple[Path, bytes]]:
        for folder in self._folders:
            for path in sorted(folder.rglob("*")):
                if any(path.is_relative_to(one) for one in self._but):
                    continue
                try:
                    if path.is_file() and not path.is_symlink():
                        yield path, path.read_bytes()
                except OSError:
                    # PostgreSQL takes its own files away meanwhile.
                    continue


def _hashes(data: bytes) -> list[bytes]:
    return [hashlib.blake2b(data[at : at + PAGE], digest_size=16).digest() for at in range(0, len(data), PAGE)]


def rows(database: Database) -> Iterator[tuple[str, object]]:
    """Every value of every row, with the name of its column."""
    with database.read() as db:
        for table in metadata.sorted_tables:
            for row in db.execute(select(table)):
                yield from ((f"{table.name}.{name}", value) for name, value in row._mapping.items())


def as_bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


@dataclass(frozen=True)
class Moments:
    """A stretch of time, and whether something tells a moment of it more finely than by the day."""

    begin: datetime
    end: datetime

    def told_by_number(self, value: int) -> bool:
        """Seconds, their parts, minutes, half hours or hours since 1970, or the minute of the day."""
        first, last = self.begin.timestamp(), self.end.timestamp()
        units = (1e-9, 1e-6, 1e-3, 1, 30, 60, 1800, 3600)
        return any(int(first / unit) <= value <= int(last / unit) for unit in units)

    def told_by_bytes(self, data: bytes) -> bool:
        return any(form in data for form in self.written())

    def written(self) -> set[bytes]:
        """Each second as digits, each minute as a clock shows it in the two zones that could be written."""
        found: set[bytes] = set()
        for second in range(int(self.begin.timestamp()), int(self.end.timestamp()) + 1):
            found.add(str(second).encode())
            for zone in ("UTC", "Europe/Brussels"):
                moment = datetime.fromtimestamp(second, ZoneInfo(zone))
                found |= {f"{moment:{form}}".encode() for form in _CLOCKS}
        return found
