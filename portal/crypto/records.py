"""Records: how a message, a header and a few named texts are written as bytes before they are sealed.

Promises that a record read back equals what was written, the moment included, to the microsecond and with its offset.
ValueError for anything else, an unknown version too. Nothing here is secret or sealed.
"""

from collections.abc import Mapping
from datetime import datetime

from portal.crypto.primitives import frame, unframe
from portal.model.conversation import Author, Header, Kind, Message
from portal.model.vocabulary import Region, Topic

_VERSION = b"\x01"


def message_record(message: Message) -> bytes:
    """A message, without what the seal binds from outside (its conversation, sequence and kind)."""
    return _record(_moment(message.at), message.author.value, _moment(message.visible_from), message.text)


def read_message(record: bytes, sequence: int, kind: Kind) -> Message:
    """The message of a record."""
    at, author, visible_from, text = _texts(record)
    moment = _read_moment(at)
    if moment is None:
        raise ValueError("a message has a moment")
    return Message(sequence, Author(author), kind, text, moment, _read_moment(visible_from))


def header_record(header: Header, room: int) -> bytes:
    """A header in at most `room` bytes: its preview gives way, at the border of a sign, before anything else does."""
    spare = room - len(_header(header, ""))
    if spare < 0:
        raise ValueError("a header does not fit")
    return _header(header, header.preview.encode()[:spare].decode(errors="ignore"))


def _header(header: Header, preview: str) -> bytes:
    return _record(
        header.locale,
        header.topic or "",
        header.region or "",
        header.nickname,
        preview,
        _moment(header.waiting_since),
        _moment(header.last_visitor),
        _moment(header.last_staff),
        _moment(header.first_answer),
        "\n".join(sorted(header.counted)),
    )


def read_header(record: bytes) -> Header:
    """The header of a record."""
    locale, topic, region, nickname, preview, waiting, visitor, staff, first, counted = _texts(record)
    return Header(
        locale=locale,
        topic=Topic(topic) if topic else None,
        region=Region(region) if region else None,
        nickname=nickname,
        preview=preview,
        waiting_since=_read_moment(waiting),
        last_visitor=_read_moment(visitor),
        last_staff=_read_moment(staff),
        first_answer=_read_moment(first),
        counted=frozenset(counted.split("\n")) if counted else frozenset(),
    )


def fields_record(fields: Mapping[str, str]) -> bytes:
    """Named texts, in the order of their names, so that equal fields give equal bytes."""
    return _record(*(text for pair in sorted(fields.items()) for text in pair))


def read_fields(record: bytes) -> dict[str, str]:
    """The named texts of a record."""
    texts = _texts(record)
    return dict(zip(texts[::2], texts[1::2], strict=True))


def _record(*texts: str) -> bytes:
    return _VERSION + frame(*(text.encode() for text in texts))


def _texts(record: bytes) -> tuple[str, ...]:
    if record[:1] != _VERSION:
        raise ValueError("a record of another version")
    return tuple(part.decode() for part in unframe(record[1:]))


def _moment(moment: datetime | None) -> str:
    if moment is None:
        return ""
    if moment.tzinfo is None:
        raise ValueError("a moment without an offset is another moment elsewhere")
    return moment.isoformat()


def _read_moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
