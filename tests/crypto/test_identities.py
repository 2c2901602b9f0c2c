"""Identities: the same for ever from one receipt, and from nothing else."""

from typing import Any

import pytest

from portal.crypto import primitives
from portal.crypto.cost import STAFF_FLOOR, VISITOR_FLOOR, Cost
from portal.crypto.identities import DERIVATIONS, NEWEST, KeyPair, visitor
from portal.crypto.primitives import OpenError
from portal.crypto.site import SiteKey

RECEIPT = "41269901429930847676"


def test_each_identity_is_the_one_written_down(site: SiteKey, vector: Any) -> None:
    for case in vector["cases"]:
        cost = Cost(case["passes"], case["memory"])
        identity = visitor(site, case["receipt"], cost, case["derivation"])
        assert identity.lookup.hex() == case["lookup"]
        assert identity.pair.public.hex() == case["public"]
        assert identity.pair.secret.hex() == case["secret"]
    assert {case["derivation"] for case in vector["cases"]} == set(DERIVATIONS)


def test_the_newest_derivation_is_taken(site: SiteKey, cheap: Cost) -> None:
    assert visitor(site, RECEIPT, cheap) == visitor(site, RECEIPT, cheap, NEWEST)
    assert visitor(site, RECEIPT, cheap).derivation == NEWEST == max(DERIVATIONS)


def test_lookup_and_pair_follow_receipt_site_and_cost(site: SiteKey, cheap: Cost) -> None:
    identities = [
        visitor(site, RECEIPT, cheap),
        visitor(site, "0" * 18 + "98", cheap),
        visitor(SiteKey(1, bytes(32)), RECEIPT, cheap),
        visitor(site, RECEIPT, Cost(2, 8192)),
        visitor(site, RECEIPT, Cost(1, 16384)),
    ]
    assert len({identity.lookup for identity in identities}) == len(identities)
    assert len({identity.pair.public for identity in identities}) == len(identities)
    assert all(identity.lookup != identity.pair.secret for identity in identities)


@pytest.mark.parametrize("receipt", ["", "4126 9901 4299 3084 7676", "٤" * 20, RECEIPT + "1"])
def test_a_receipt_that_was_not_parsed_is_refused(site: SiteKey, cheap: Cost, receipt: str) -> None:
    with pytest.raises(ValueError, match="parsed") as told:
        visitor(site, receipt, cheap)
    assert not receipt or receipt not in str(told.value)


def test_an_unknown_derivation_is_refused(site: SiteKey, cheap: Cost) -> None:
    with pytest.raises(ValueError, match="derivation"):
        visitor(site, RECEIPT, cheap, max(DERIVATIONS) + 1)


def test_the_floors_are_what_the_specification_says() -> None:
    assert Cost(2, 19 * 1024 * 1024) == VISITOR_FLOOR
    assert Cost(3, 64 * 1024 * 1024) == STAFF_FLOOR


def test_a_pair_opens_what_was_sealed_to_it_and_nothing_else() -> None:
    pair, other = KeyPair.generate(), KeyPair.generate()
    box = primitives.seal_to(pair.public, b"plain")
    assert primitives.open_box(pair.public, pair.secret, box) == b"plain"
    with pytest.raises(OpenError):
        primitives.open_box(other.public, other.secret, box)


def test_a_pair_grows_from_its_seed_and_from_its_secret() -> None:
    pair = KeyPair.from_seed(bytes(range(32)))
    assert pair == KeyPair.from_seed(bytes(range(32)))
    assert pair == KeyPair.from_secret(pair.secret)
    assert pair != KeyPair.from_seed(bytes(32))


def test_secrets_are_not_shown(site: SiteKey, cheap: Cost) -> None:
    identity = visitor(site, RECEIPT, cheap)
    shown = repr(identity)
    assert repr(identity.pair.secret) not in shown
    assert repr(identity.lookup) not in shown
