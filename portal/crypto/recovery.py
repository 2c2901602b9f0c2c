"""The recovery key: 24 words on paper that open an organisation when no member is left who can.

Promises that a slip in a word is told before anything is tried, and that the paper opens nothing without the site key:
whoever finds it beside a stolen database reads nothing. It keeps no key, and does not know which one is in use.
"""

import functools
import re
import secrets
import unicodedata

from mnemonic import Mnemonic

from portal.crypto.identities import KeyPair
from portal.crypto.primitives import KEY_SIZE
from portal.crypto.site import SiteKey, Use
from portal.errors import RecoveryKeyError

_WORDS = 24
_LOOKED_AT = 2_000
"""Signs, many times what the words need: putting the accents of a long crafted text in order takes minutes."""


def generate() -> str:
    """A new recovery key: 24 words, the last of which carries the check."""
    return _language().to_mnemonic(secrets.token_bytes(KEY_SIZE))


def pair(site: SiteKey, words: str) -> KeyPair:
    """The pair of a recovery key, typed in any case, on any lines, with or without the numbers before the words."""
    typed = re.findall(r"[^\W\d_]+", unicodedata.normalize("NFKC", words[:_LOOKED_AT]).lower())
    if len(typed) != _WORDS:
        raise RecoveryKeyError
    try:
        entropy = bytes(_language().to_entropy(typed))
    except (ValueError, LookupError):
        raise RecoveryKeyError from None
    return KeyPair.from_seed(site.derive(Use.RECOVERY, entropy))


@functools.cache
def _language() -> Mnemonic:
    return Mnemonic("english")
