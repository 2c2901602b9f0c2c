"""Messages and headers: what is sealed opens where it belongs, and nowhere else."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.crypto import envelope, padding, primitives, records
from portal.crypto.envelope import OpenError
from portal.model.conversation import Author, Header, Kind, Message
from portal.model.vocabulary import Region, Topic
from tests.crypto.shapes import (
    AT,
    CONVERSATION,
    HEADER,
    KEY,
    MESSAGE,
    OTHER,
    OVERHEAD,
    STAFF_KEY,
    Vectors,
    changed,
    headers,
    messages,
    moved,
)


@given(messages)
def test_a_message_comes_back_whole(message: Message) -> None:
    sealed = envelope.seal_message(KEY, CONVERSATION, message)
    back = envelope.open_message(KEY, CONVERSATION, message.sequence, message.author, message.kind, sealed)
    assert back == message
    assert back.at.utcoffset() == message.at.utcoffset()


def test_messages_open_as_written_down(vectors: Vectors) -> None:
    vector = vectors("messages")
    key, conversation = bytes.fromhex(vector["data_key"]), bytes.fromhex(vector["conversation"])
    for case in vector["cases"]:
        sealed = bytes.fromhex(case["sealed"])
        author, kind = Author(case["author"]), Kind(case["kind"])
        message = envelope.open_message(key, conversation, case["sequence"], author, kind, sealed)
        visible_from = case["visible_from"] and datetime.fromisoformat(case["visible_from"])
        assert message.text == case["text"]
        assert message.at == datetime.fromisoformat(case["at"])
        assert message.visible_from == visible_from
        # The format itself, from the primitives up: another program that follows the specification sees these bytes.
        plain = primitives.open_(key, sealed, bytes.fromhex(case["bound"]))
        assert padding.unpad(plain).hex() == case["record"]
        assert sealed[:24].hex() == case["nonce"]


def test_a_message_opens_nowhere_else() -> None:
    sealed = envelope.seal_message(KEY, CONVERSATION, MESSAGE)
    opened = (KEY, CONVERSATION, 1, Author.VISITOR, Kind.MESSAGE)
    assert envelope.open_message(*opened, sealed) == MESSAGE
    for place, value in enumerate((STAFF_KEY, OTHER, 2, Author.STAFF, Kind.NOTE)):
        elsewhere = moved(opened, place, value)
        with pytest.raises(OpenError):
            envelope.open_message(*[*elsewhere, sealed])


def test_a_changed_message_does_not_open() -> None:
    for bad in changed(envelope.seal_message(KEY, CONVERSATION, MESSAGE)):
        with pytest.raises(OpenError):
            envelope.open_message(KEY, CONVERSATION, 1, Author.VISITOR, Kind.MESSAGE, bad)


@pytest.mark.parametrize("key", [b"", KEY[:31], KEY + b"\0"])
def test_a_key_of_another_size_opens_nothing(key: bytes) -> None:
    sealed = envelope.seal_message(KEY, CONVERSATION, MESSAGE)
    with pytest.raises(OpenError):
        envelope.open_message(key, CONVERSATION, 1, Author.VISITOR, Kind.MESSAGE, sealed)


def test_the_author_stands_inside_the_seal_too() -> None:
    """A record that says another author than its place is no message, even under the right key."""
    forged = envelope.seal_message(KEY, CONVERSATION, replace(MESSAGE, author=Author.STAFF))
    bound = envelope._message_bound(CONVERSATION, 1, Author.STAFF, Kind.MESSAGE)
    resealed = primitives.seal(
        KEY,
        primitives.open_(KEY, forged, bound),
        envelope._message_bound(CONVERSATION, 1, Author.VISITOR, Kind.MESSAGE),
    )
    with pytest.raises(OpenError):
        envelope.open_message(KEY, CONVERSATION, 1, Author.VISITOR, Kind.MESSAGE, resealed)


OTHER_RECORDS = [
    b"",
    b"\x01",
    b"\x02" + records.message_record(MESSAGE)[1:],
    b"\x01\0\0\0\5abc",
    b"\x01" + primitives.frame(b"x", b"y", b"z", b"\xff"),
]


@pytest.mark.parametrize("record", OTHER_RECORDS)
def test_a_record_of_another_form_does_not_open(record: bytes) -> None:
    bound = envelope._message_bound(CONVERSATION, 1, Author.VISITOR, Kind.MESSAGE)
    for plain in (record, padding.pad(record)):
        with pytest.raises(OpenError):
            envelope.open_message(
                KEY, CONVERSATION, 1, Author.VISITOR, Kind.MESSAGE, primitives.seal(KEY, plain, bound)
            )


def test_sealing_twice_gives_other_bytes() -> None:
    assert envelope.seal_message(KEY, CONVERSATION, MESSAGE) != envelope.seal_message(KEY, CONVERSATION, MESSAGE)


def test_sizes_tell_steps_only() -> None:
    for text, step in (("", 1024), ("oui", 1024), ("x" * 900, 1024), ("x" * 1024, 4096), ("ก" * 20_000, 65536)):
        assert len(envelope.seal_message(KEY, CONVERSATION, replace(MESSAGE, text=text))) == step + OVERHEAD


def test_a_moment_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        envelope.seal_message(KEY, CONVERSATION, replace(MESSAGE, at=AT.replace(tzinfo=None)))


@given(headers, st.integers(0, 2**40))
def test_a_header_comes_back_whole_in_one_size(header: Header, version: int) -> None:
    sealed = envelope.seal_header(KEY, CONVERSATION, version, header)
    assert len(sealed) == 1024 + OVERHEAD
    assert envelope.open_header(KEY, CONVERSATION, version, sealed) == header


def test_a_header_opens_as_written_down(vectors: Vectors) -> None:
    vector = vectors("headers")
    key, conversation = bytes.fromhex(vector["data_key"]), bytes.fromhex(vector["conversation"])
    sealed = bytes.fromhex(vector["sealed"])
    header = envelope.open_header(key, conversation, vector["version"], sealed)
    assert (header.locale, header.topic, header.region) == ("fr", Topic.PAPERS, Region.BRUSSELS)
    assert (header.nickname, header.preview) == (vector["nickname"], vector["preview"])
    assert header.waiting_since == header.last_visitor == datetime.fromisoformat(vector["waiting_since"])
    assert header.counted == frozenset(vector["counted"])
    plain = primitives.open_(key, sealed, bytes.fromhex(vector["bound"]))
    assert padding.unpad(plain).hex() == vector["record"]


@pytest.mark.parametrize(
    ("preview", "nickname"),
    [
        ("ก" * 80, "ก" * 60),
        ("🌷" * 80, "🌷" * 30),
        ("👩🏽\u200d❤️\u200d💋\u200d👩🏿" * 80, "👩🏽\u200d❤️\u200d👩🏿" * 7),
        ("x" * 5000, "y" * 60),
    ],
)
def test_every_legal_header_fits(preview: str, nickname: str) -> None:
    full = Header(
        locale="zh-Hans",
        topic=Topic.VIOLENCE,
        region=Region.LUXEMBOURG_PROVINCE,
        nickname=nickname,
        preview=preview,
        waiting_since=AT,
        last_visitor=AT,
        last_staff=AT,
        first_answer=AT,
        counted=frozenset({"received", "answered", "waiting-within-hour", "returned", "closed", "erased"}),
    )
    sealed = envelope.seal_header(KEY, CONVERSATION, 1, full)
    assert len(sealed) == 1024 + OVERHEAD
    back = envelope.open_header(KEY, CONVERSATION, 1, sealed)
    assert preview.startswith(back.preview)
    assert len(back.preview) >= 80
    assert back.but(preview=preview) == full


def test_a_header_that_cannot_fit_is_refused_before_it_is_sealed() -> None:
    with pytest.raises(ValueError, match="fit"):
        envelope.seal_header(KEY, CONVERSATION, 1, HEADER.but(nickname="x" * 1000))


def test_a_header_opens_nowhere_else_and_never_in_another_version() -> None:
    sealed = envelope.seal_header(KEY, CONVERSATION, 7, HEADER)
    for key, conversation, version in ((STAFF_KEY, CONVERSATION, 7), (KEY, OTHER, 7), (KEY, CONVERSATION, 6)):
        with pytest.raises(OpenError):
            envelope.open_header(key, conversation, version, sealed)
    for bad in changed(sealed):
        with pytest.raises(OpenError):
            envelope.open_header(KEY, CONVERSATION, 7, bad)


def test_a_header_of_another_form_does_not_open() -> None:
    bound = primitives.frame(b"permanence header 1", CONVERSATION, primitives.number(1))
    with pytest.raises(OpenError):
        envelope.open_header(KEY, CONVERSATION, 1, primitives.seal(KEY, padding.pad(b"\x01"), bound))
