"""What the tests of the envelope seal: ids, keys, any message and header, and the ways to spoil a seal."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from portal.crypto.identities import KeyPair
from portal.model.conversation import Author, Header, Kind, Message
from portal.model.vocabulary import Region, Topic

Vectors = Callable[[str], Any]
CONVERSATION, OTHER = bytes(range(0xA0, 0xB0)), bytes(range(1, 17))
ORGANISATION = bytes(range(0xB0, 0xC0))
KEY, STAFF_KEY = bytes(range(0x20, 0x40)), bytes(range(0x60, 0x80))
AT = datetime(2026, 11, 25, 1, 16, 0, 123456, ZoneInfo("Europe/Brussels"))
MESSAGE = Message(1, Author.VISITOR, Kind.MESSAGE, "Bonjour, merci.", AT)
HEADER = Header(locale="fr", topic=Topic.PAPERS, nickname="Anna", preview="Bonjour", last_visitor=AT)
OVERHEAD = 40
"""A nonce of 24 bytes and a tag of 16."""

texts = st.text(st.characters(exclude_categories=["Cs"]))
ZONES = [UTC, timezone(timedelta(hours=2)), timezone(-timedelta(hours=9, minutes=30))]
# No named zone: in the hour that comes twice in autumn Python calls no two moments of different zones equal.
moments = st.datetimes(timezones=st.sampled_from(ZONES))
messages = st.builds(
    Message,
    sequence=st.integers(0, 2**40),
    author=st.sampled_from(Author),
    kind=st.sampled_from(Kind),
    text=texts,
    at=moments,
    visible_from=st.none() | moments,
)
headers = st.builds(
    Header,
    locale=st.sampled_from(["fr", "zh"]),
    topic=st.none() | st.sampled_from(Topic),
    region=st.none() | st.sampled_from(Region),
    nickname=st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    preview=st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    waiting_since=st.none() | moments,
    last_visitor=st.none() | moments,
    last_staff=st.none() | moments,
    first_answer=st.none() | moments,
    counted=st.frozensets(st.sampled_from(["received", "answered", "waiting", "returned", "closed", "erased"])),
)


def pair_of(vector: dict[str, str]) -> KeyPair:
    return KeyPair(bytes.fromhex(vector["public"]), bytes.fromhex(vector["secret"]))


def moved(fields: tuple[Any, ...], place: int, value: object) -> list[Any]:
    """The same fields but one."""
    return [*fields[:place], value, *fields[place + 1 :]]


def changed(sealed: bytes) -> list[bytes]:
    """A bit flipped in each part, cuts, growth, and nothing at all."""
    places = (0, 23, 24, len(sealed) // 2, len(sealed) - 1)
    flips = [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in places]
    return [*flips, sealed[:-1], sealed[1:], sealed + b"\0", b"", sealed[:24], sealed[:39]]
