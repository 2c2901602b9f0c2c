"""Limits without addresses: bounded, shared, and no way around by choosing an address."""

from datetime import timedelta

from portal import clock
from portal.domain import abuse
from portal.storage.volatile import Volatile
from tests.houses import SITE_KEY


def test_a_64_has_one_count_and_a_48_at_most_the_wider_one() -> None:
    assert len({abuse.prefixes(f"2001:db8:1:2::{host:x}") for host in range(1, 200)}) == 1
    many = [abuse.prefixes(f"2001:db8:1:{net:x}00::1") for net in range(256)]
    assert len({narrow for narrow, _ in many}) == 256
    assert len({wide for _, wide in many}) == 1


def test_what_is_no_address_shares_one_count() -> None:
    assert {abuse.prefixes(text) for text in ("", "unknown", "1.2.3", "<script>", "0x7f", "1.2.3.4, 5.6.7.8")} == {
        ("unknown",)
    }


def test_mapped_addresses_are_their_ipv4_selves() -> None:
    assert abuse.prefixes("::ffff:192.0.2.7") == abuse.prefixes("192.0.2.7")


def test_buckets_are_bounded(store: Volatile) -> None:
    key = abuse.hourly_key(store, clock.now())
    buckets = {abuse.bucket(key, f"10.{a}.{b}.0/32") for a in range(256) for b in range(256)}
    assert all(len(bucket) == 4 for bucket in buckets)
    assert len(buckets) > 30_000


def test_processes_share_the_hourly_key_and_it_changes(store: Volatile) -> None:
    now = clock.now()
    assert abuse.hourly_key(store, now) == abuse.hourly_key(store, now)
    assert abuse.hourly_key(store, now) != abuse.hourly_key(store, now + timedelta(hours=1))


def test_the_wait_grows_from_ten_seconds_to_a_minute() -> None:
    waits = [abuse.wait_seconds(over) for over in range(1, 30)]
    assert waits[0] == 10
    assert max(waits) == 60
    assert waits == sorted(waits)


def test_a_ticket_counts_for_its_form_and_after_its_moment() -> None:
    now = clock.now()
    nonce, moment = bytes(16), int(now.timestamp()) + 30
    token = abuse.wait_token(SITE_KEY, nonce, moment)
    assert abuse.seconds_left(SITE_KEY, nonce, token, now) in (29, 30)
    assert abuse.seconds_left(SITE_KEY, nonce, token, now + timedelta(seconds=31)) == 0
    assert abuse.seconds_left(SITE_KEY, b"x" * 16, token, now) is None
    for forged in ("", "0", f"{moment - 30}.{token.partition('.')[2]}", "٣.x", "9" * 400, "1.\ud800"):
        assert abuse.seconds_left(SITE_KEY, nonce, forged, now) is None
