"""Boxes, notes, staff headers and figures: what is sealed opens where it belongs, and nowhere else."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.crypto import envelope, padding, primitives
from portal.crypto.envelope import OpenError
from portal.crypto.identities import KeyPair
from portal.crypto.site import SiteKey
from portal.model.conversation import Author, Kind
from tests.crypto.shapes import (
    CONVERSATION,
    KEY,
    MESSAGE,
    ORGANISATION,
    OTHER,
    OVERHEAD,
    STAFF_KEY,
    Vectors,
    changed,
    moved,
    pair_of,
    texts,
)


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
