"""The recovery key: read as people copy it, and no slip passes for another key."""

from typing import Any

import pytest

from portal.crypto import recovery
from portal.crypto.site import SiteKey
from portal.errors import RecoveryKeyError


def numbered(words: str) -> str:
    return "\n".join(f"{place}. {word}" for place, word in enumerate(words.split(), start=1))


def test_the_pair_is_the_one_written_down(site: SiteKey, vector: Any) -> None:
    pair = recovery.pair(site, vector["words"])
    assert pair.public.hex() == vector["public"]
    assert pair.secret.hex() == vector["secret"]


def test_a_new_key_has_24_words_and_a_pair(site: SiteKey) -> None:
    words = recovery.generate()
    assert len(words.split()) == 24
    assert recovery.pair(site, words) == recovery.pair(site, words)
    assert recovery.pair(site, recovery.generate()) != recovery.pair(site, words)


def test_it_is_read_as_people_copy_it(site: SiteKey, vector: Any) -> None:
    words = vector["words"]
    forms = [words.upper(), f"\n  {words} ", words.replace(" ", "\n"), words.replace(" ", ", "), numbered(words)]
    forms += [numbered(words).replace(". ", ")"), words.replace(" ", "\u00a0"), words.title()]
    for form in forms:
        assert recovery.pair(site, form).public.hex() == vector["public"]


def test_slips_are_told(site: SiteKey, vector: Any) -> None:
    words = vector["words"].split()
    slips = [
        words[:23],
        [*words, "abandon"],
        ["notaword", *words[1:]],
        ["zoo", *words[1:]],
        [*words[1::-1], *words[2:]],
        [],
    ]
    slips += [[*words[:5], "ábandon", *words[6:]], words[:12], ["abandon"] * 11 + ["about"]]
    for slip in slips:
        with pytest.raises(RecoveryKeyError):
            recovery.pair(site, " ".join(slip))


def test_the_paper_opens_nothing_without_the_site_key(site: SiteKey, vector: Any) -> None:
    assert recovery.pair(SiteKey(1, bytes(32)), vector["words"]) != recovery.pair(site, vector["words"])
