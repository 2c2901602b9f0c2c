"""The envelope: what is sealed opens where it belongs, and nowhere else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.crypto import envelope, padding, primitives, records
from portal.crypto.envelope import OpenError
from portal.crypto.identities import KeyPair
from portal.crypto.site import SiteKey
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


@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_a_data_key_comes_back(conversation: bytes, recipient: bytes) -> None:
    pair, data_key = KeyPair.generate(), envelope.new_data_key()
    box = envelope.wrap(data_key, conversation, recipient, pair.public)
    assert envelope.unwrap(box, conversation, recipient, pair) == data_key
    assert len(data_key) == 32


def test_boxes_open_as_written_down(vectors: Vectors) -> None:
    vector = vectors("boxes")
    conversation, organisation = bytes.fromhex(vector["conversation"]), bytes.fromhex(vector["organisation"])
    visitor, own, member = (pair_of(vector[name]) for name in ("visitor", "organisation_pair", "member_pair"))
    data, staff, secret = vector["data_key"], vector["staff_key"], vector["secret"]
    opened = envelope.unwrap(bytes.fromhex(data["box_visitor"]), conversation, envelope.VISITOR, visitor)
    assert opened.hex() == data["key"]
    assert envelope.VISITOR.hex() == data["recipient_visitor"]
    assert envelope.unwrap(bytes.fromhex(data["box_organisation"]), conversation, organisation, own) == opened
    staff_key = envelope.unwrap_staff_key(bytes.fromhex(staff["box"]), conversation, organisation, own)
    assert staff_key.hex() == staff["key"]
    half = envelope.open_secret(bytes.fromhex(secret["box"]), organisation, secret["version"], member)
    assert half.hex() == secret["secret"]
    for pair, box, plain in (
        (visitor, data["box_visitor"], data["plain_visitor"]),
        (own, staff["box"], staff["plain"]),
        (member, secret["box"], secret["plain"]),
    ):
        assert primitives.open_box(pair.public, pair.secret, bytes.fromhex(box)).hex() == plain


def test_a_box_opens_nowhere_else() -> None:
    pair = KeyPair.generate()
    box = envelope.wrap(KEY, CONVERSATION, ORGANISATION, pair.public)
    for conversation, recipient, holder in (
        (OTHER, ORGANISATION, pair),
        (CONVERSATION, OTHER, pair),
        (CONVERSATION, envelope.VISITOR, pair),
        (CONVERSATION, ORGANISATION, KeyPair.generate()),
        (CONVERSATION[:15], ORGANISATION, pair),
    ):
        with pytest.raises(OpenError):
            envelope.unwrap(box, conversation, recipient, holder)
    for bad in [*changed(box), box[:47], box[:48]]:
        with pytest.raises(OpenError):
            envelope.unwrap(bad, CONVERSATION, ORGANISATION, pair)


def test_a_box_of_one_kind_is_none_of_another() -> None:
    pair = KeyPair.generate()
    data_box = envelope.wrap(KEY, CONVERSATION, ORGANISATION, pair.public)
    staff_box = envelope.wrap_staff_key(KEY, CONVERSATION, ORGANISATION, pair.public)
    with pytest.raises(OpenError):
        envelope.unwrap_staff_key(data_box, CONVERSATION, ORGANISATION, pair)
    with pytest.raises(OpenError):
        envelope.unwrap(staff_box, CONVERSATION, ORGANISATION, pair)


@pytest.mark.parametrize(("key", "conversation", "recipient"), [(31, 16, 16), (32, 15, 17), (32, 16, 0)])
def test_sizes_that_blur_the_borders_are_not_sealed(key: int, conversation: int, recipient: int) -> None:
    with pytest.raises(ValueError, match="bytes"):
        envelope.wrap(bytes(key), bytes(conversation), bytes(recipient), KeyPair.generate().public)


def test_an_organisation_secret_opens_in_its_version_for_its_member() -> None:
    organisation, member = KeyPair.generate(), KeyPair.generate()
    box = envelope.seal_secret(organisation.secret, ORGANISATION, 2, member.public)
    assert envelope.open_secret(box, ORGANISATION, 2, member) == organisation.secret
    for owner, version, holder in ((OTHER, 2, member), (ORGANISATION, 1, member), (ORGANISATION, 2, organisation)):
        with pytest.raises(OpenError):
            envelope.open_secret(box, owner, version, holder)
    for bad in changed(box):
        with pytest.raises(OpenError):
            envelope.open_secret(bad, ORGANISATION, 2, member)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), texts, max_size=5))
def test_a_staff_header_comes_back_whole(fields: dict[str, str]) -> None:
    sealed = envelope.seal_staff_header(STAFF_KEY, CONVERSATION, ORGANISATION, 4, fields)
    assert envelope.open_staff_header(STAFF_KEY, CONVERSATION, ORGANISATION, 4, sealed) == fields


def test_notes_and_staff_header_open_as_written_down(vectors: Vectors) -> None:
    vector = vectors("notes")
    key = bytes.fromhex(vector["staff_key"])
    note, header = vector["note"], vector["staff_header"]
    sealed = bytes.fromhex(note["sealed"])
    opened = envelope.open_note(key, CONVERSATION, ORGANISATION, note["sequence"], Author.STAFF, sealed)
    assert (opened.text, opened.kind, opened.at.isoformat()) == (note["text"], Kind.NOTE, note["at"])
    assert padding.unpad(primitives.open_(key, sealed, bytes.fromhex(note["bound"]))).hex() == note["record"]
    sealed = bytes.fromhex(header["sealed"])
    fields = envelope.open_staff_header(key, CONVERSATION, ORGANISATION, header["version"], sealed)
    assert fields == header["fields"]
    assert padding.unpad(primitives.open_(key, sealed, bytes.fromhex(header["bound"]))).hex() == header["record"]


def test_a_staff_header_opens_nowhere_else() -> None:
    sealed = envelope.seal_staff_header(STAFF_KEY, CONVERSATION, ORGANISATION, 4, {"tags": "dossier"})
    opened = (STAFF_KEY, CONVERSATION, ORGANISATION, 4)
    for place, value in enumerate((KEY, OTHER, OTHER, 5)):
        elsewhere = moved(opened, place, value)
        with pytest.raises(OpenError):
            envelope.open_staff_header(*[*elsewhere, sealed])
    for bad in changed(sealed):
        with pytest.raises(OpenError):
            envelope.open_staff_header(*opened, bad)


def test_a_note_opens_nowhere_else_and_is_no_message() -> None:
    note = replace(MESSAGE, author=Author.STAFF, kind=Kind.NOTE, sequence=3)
    sealed = envelope.seal_note(STAFF_KEY, CONVERSATION, ORGANISATION, note)
    opened = (STAFF_KEY, CONVERSATION, ORGANISATION, 3, Author.STAFF)
    assert envelope.open_note(*opened, sealed) == note
    for place, value in enumerate((KEY, OTHER, OTHER, 4, Author.VISITOR)):
        elsewhere = moved(opened, place, value)
        with pytest.raises(OpenError):
            envelope.open_note(*[*elsewhere, sealed])
    for kind in Kind:
        with pytest.raises(OpenError):
            envelope.open_message(STAFF_KEY, CONVERSATION, 3, Author.STAFF, kind, sealed)
    for bad in changed(sealed):
        with pytest.raises(OpenError):
            envelope.open_note(*opened, bad)


def test_staff_keys_are_new_each_time() -> None:
    assert len({envelope.new_staff_key(), envelope.new_staff_key(), envelope.new_data_key()}) == 3


@settings(max_examples=20)
@given(st.binary(max_size=40_000))
def test_figures_come_back_in_steps(plain: bytes) -> None:
    site = SiteKey(1, bytes(32))
    sealed = envelope.seal_figures(site, "2026-11", ORGANISATION, 5, plain)
    assert (len(sealed) - OVERHEAD) % 16384 == 0
    assert envelope.open_figures(site, "2026-11", ORGANISATION, 5, sealed) == plain


def test_figures_open_as_written_down(site: SiteKey, vectors: Vectors) -> None:
    vector = vectors("figures")
    sealed = bytes.fromhex(vector["sealed"])
    organisation = bytes.fromhex(vector["organisation"])
    plain = envelope.open_figures(site, vector["month"], organisation, vector["version"], sealed)
    assert plain.hex() == vector["plain"]
    padded = primitives.open_(bytes.fromhex(vector["key"]), sealed, bytes.fromhex(vector["bound"]))
    assert padding.unpad(padded) == plain


def test_figures_open_nowhere_else(site: SiteKey) -> None:
    sealed = envelope.seal_figures(site, "2026-11", ORGANISATION, 5, b"{}")
    opened = (site, "2026-11", ORGANISATION, 5)
    for place, value in enumerate((SiteKey.generate(), "2026-12", OTHER, 4)):
        elsewhere = moved(opened, place, value)
        with pytest.raises(OpenError):
            envelope.open_figures(*[*elsewhere, sealed])
    for bad in changed(sealed):
        with pytest.raises(OpenError):
            envelope.open_figures(*opened, bad)


def test_a_moment_keeps_its_offset_in_the_hour_that_comes_twice() -> None:
    for fold, offset in ((0, 2), (1, 1)):
        at = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Brussels"), fold=fold)
        sealed = envelope.seal_message(KEY, CONVERSATION, replace(MESSAGE, at=at))
        back = envelope.open_message(KEY, CONVERSATION, 1, Author.VISITOR, Kind.MESSAGE, sealed)
        assert back.at.utcoffset() == timedelta(hours=offset)
        assert back.at.timestamp() == at.timestamp()
