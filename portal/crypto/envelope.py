"""The envelope: what is sealed, for whom, and what each seal is tied to.

Promises that a conversation opens only with its data key, that the data key opens only for a recipient whose pair it
was wrapped for, and that nothing sealed can be moved to another conversation, place, author or version. It does not
say who sealed a box, nor that nothing was deleted: who can write to the database can take rows away or put old ones
back together with their numbers. docs/envelope.md is the specification.
"""

import hmac
import secrets
from collections.abc import Mapping

from portal.crypto import padding, records
from portal.crypto.identities import KeyPair
from portal.crypto.primitives import (
    ID_SIZE,
    KEY_SIZE,
    OpenError,
    frame,
    number,
    open_,
    open_box,
    seal,
    seal_to,
)
from portal.crypto.site import SiteKey, Use
from portal.model.conversation import Author, Header, Kind, Message

__all__ = [
    "VISITOR",
    "OpenError",
    "new_data_key",
    "new_staff_key",
    "open_figures",
    "open_header",
    "open_message",
    "open_note",
    "open_secret",
    "open_staff_header",
    "seal_figures",
    "seal_header",
    "seal_message",
    "seal_note",
    "seal_secret",
    "seal_staff_header",
    "unwrap",
    "unwrap_staff_key",
    "wrap",
    "wrap_staff_key",
]

VISITOR = bytes(ID_SIZE)
"""The visitor's recipient id, the same in every conversation: it must name nobody."""

# Labels keep the kinds of sealed things apart: without them a note could be passed off as a message.
_DATA_KEY = b"permanence data key 1"
_STAFF_KEY = b"permanence staff key 1"
_SECRET = b"permanence secret 1"
_MESSAGE = b"permanence message 1"
_NOTE = b"permanence note 1"
_HEADER = b"permanence header 1"
_STAFF_HEADER = b"permanence staff header 1"
_FIGURES = b"permanence figures 1"

_HEADER_SIZE = 1024
_HEADER_ROOM = _HEADER_SIZE - 4
_FIGURES_UNIT = 16 * 1024


def new_data_key() -> bytes:
    """The one key of a new conversation."""
    return secrets.token_bytes(KEY_SIZE)


def new_staff_key() -> bytes:
    """The key of one organisation's notes and staff header in one conversation; the visitor's box never holds it."""
    return secrets.token_bytes(KEY_SIZE)


def wrap(data_key: bytes, conversation: bytes, recipient: bytes, public: bytes) -> bytes:
    """The data key, sealed to a recipient of this conversation."""
    return _wrap(data_key, _place(conversation, recipient) + _DATA_KEY, public)


def unwrap(box: bytes, conversation: bytes, recipient: bytes, pair: KeyPair) -> bytes:
    """The data key that a box holds for this recipient of this conversation."""
    return _unwrap(box, conversation + recipient + _DATA_KEY, pair)


def wrap_staff_key(staff_key: bytes, conversation: bytes, organisation: bytes, public: bytes) -> bytes:
    """The staff key, sealed to the organisation it belongs to."""
    return _wrap(staff_key, _place(conversation, organisation) + _STAFF_KEY, public)


def unwrap_staff_key(box: bytes, conversation: bytes, organisation: bytes, pair: KeyPair) -> bytes:
    """The staff key that a box holds for this organisation in this conversation."""
    return _unwrap(box, conversation + organisation + _STAFF_KEY, pair)


def seal_secret(secret: bytes, owner: bytes, version: int, public: bytes) -> bytes:
    """The secret half of an organisation's pair, sealed to a member's or the recovery key's public half."""
    return _wrap(secret, owner + number(version) + _SECRET, public)


def open_secret(box: bytes, owner: bytes, version: int, pair: KeyPair) -> bytes:
    """The secret half of this organisation's pair in this version."""
    return _unwrap(box, owner + number(version) + _SECRET, pair)


def seal_message(data_key: bytes, conversation: bytes, message: Message) -> bytes:
    """A message, tied to its conversation, its place in it, its author and its kind."""
    bound = _message_bound(conversation, message.sequence, message.author, message.kind)
    return seal(data_key, padding.pad(records.message_record(message)), bound)


def open_message(
    data_key: bytes, conversation: bytes, sequence: int, author: Author, kind: Kind, sealed: bytes
) -> Message:
    """The message that stands at this place."""
    bound = _message_bound(conversation, sequence, author, kind)
    return _message(open_(data_key, sealed, bound), sequence, author, kind)


def seal_header(data_key: bytes, conversation: bytes, version: int, header: Header) -> bytes:
    """A header, in one size whatever it says; its preview is shortened if it must be."""
    record = records.header_record(header, _HEADER_ROOM)
    bound = frame(_HEADER, conversation, number(version))
    return seal(data_key, padding.pad_to_multiple(record, _HEADER_SIZE), bound)


def open_header(data_key: bytes, conversation: bytes, version: int, sealed: bytes) -> Header:
    """The header in this version: an older one put back into the row does not pass for it."""
    plain = open_(data_key, sealed, frame(_HEADER, conversation, number(version)))
    try:
        return records.read_header(padding.unpad(plain))
    except ValueError:
        raise OpenError from None


def seal_staff_header(
    staff_key: bytes, conversation: bytes, organisation: bytes, version: int, fields: Mapping[str, str]
) -> bytes:
    """What one organisation keeps about a conversation for itself: tags, reminder, flags, drafts."""
    bound = frame(_STAFF_HEADER, conversation, organisation, number(version))
    return seal(staff_key, padding.pad(records.fields_record(fields)), bound)


def open_staff_header(
    staff_key: bytes, conversation: bytes, organisation: bytes, version: int, sealed: bytes
) -> dict[str, str]:
    """The staff header in this version."""
    plain = open_(staff_key, sealed, frame(_STAFF_HEADER, conversation, organisation, number(version)))
    try:
        return records.read_fields(padding.unpad(plain))
    except ValueError:
        raise OpenError from None


def seal_note(staff_key: bytes, conversation: bytes, organisation: bytes, note: Message) -> bytes:
    """A note, under the organisation's own key: a referral carries messages along, and never this."""
    bound = frame(_NOTE, conversation, organisation, number(note.sequence), note.author.value.encode())
    return seal(staff_key, padding.pad(records.message_record(note)), bound)


def open_note(
    staff_key: bytes, conversation: bytes, organisation: bytes, sequence: int, author: Author, sealed: bytes
) -> Message:
    """The note that stands at this place."""
    bound = frame(_NOTE, conversation, organisation, number(sequence), author.value.encode())
    return _message(open_(staff_key, sealed, bound), sequence, author, Kind.NOTE)


def seal_figures(site: SiteKey, month: str, organisation: bytes, version: int, plain: bytes) -> bytes:
    """The figures of one month and organisation; counting needs no person, so the site key alone opens them."""
    bound = frame(_FIGURES, month.encode(), organisation, number(version))
    return seal(site.derive(Use.FIGURES), padding.pad_to_multiple(plain, _FIGURES_UNIT), bound)


def open_figures(site: SiteKey, month: str, organisation: bytes, version: int, sealed: bytes) -> bytes:
    """The figures of this month and organisation in this version."""
    bound = frame(_FIGURES, month.encode(), organisation, number(version))
    try:
        return padding.unpad(open_(site.derive(Use.FIGURES), sealed, bound))
    except ValueError:
        raise OpenError from None


def _place(conversation: bytes, recipient: bytes) -> bytes:
    # Both ids have one size, so the plain joining cannot be cut in two ways.
    if len(conversation) != ID_SIZE or len(recipient) != ID_SIZE:
        raise ValueError(f"an id has {ID_SIZE} bytes")
    return conversation + recipient


def _wrap(key: bytes, context: bytes, public: bytes) -> bytes:
    if len(key) != KEY_SIZE:
        raise ValueError(f"a key has {KEY_SIZE} bytes")
    return seal_to(public, key + context)


def _unwrap(box: bytes, context: bytes, pair: KeyPair) -> bytes:
    # A sealed box binds nothing from outside, so what it is for stands inside: else somebody who can write to the
    # database could hang the box of one conversation under another.
    plain = open_box(pair.public, pair.secret, box)
    if not hmac.compare_digest(plain[KEY_SIZE:], context):
        raise OpenError
    return plain[:KEY_SIZE]


def _message_bound(conversation: bytes, sequence: int, author: Author, kind: Kind) -> bytes:
    return frame(_MESSAGE, conversation, number(sequence), author.value.encode(), kind.value.encode())


def _message(plain: bytes, sequence: int, author: Author, kind: Kind) -> Message:
    try:
        message = records.read_message(padding.unpad(plain), sequence, kind)
    except ValueError:
        raise OpenError from None
    if message.author is not author:
        raise OpenError
    return message
