"""Names of staff members: one account for every way to type one name, no twin that only looks the same."""

import unicodedata

from portal.errors import UnclearNameError
from portal.i18n.composing import composed

MOST = 60

# Letters of other scripts that look like Latin ones: "аnna" with a Cyrillic a would pass for Anna.
_LOOKALIKES = str.maketrans("авекмнорстухіјѕԁԛԝαβεικνορτυχ", "abekmhopctyxijsdqwabeiknoptux")


def fold(name: str) -> str:
    """The key under which a name is unique. Never raises, whatever is typed at the sign-in form."""
    # Cut first: putting the accents of a crafted name in order would take minutes, and anybody may type one.
    name = unicodedata.normalize("NFKC", name.strip()[: MOST * 4]).casefold()
    visible = "".join(character for character in name if unicodedata.category(character)[0] != "C")
    folded = unicodedata.normalize("NFKC", " ".join(visible.split()))
    return folded.translate(_LOOKALIKES)[: MOST + 20]


def clean(name: str) -> str:
    """A name fit for an account. Raises UnclearNameError when letters of two scripts are mixed, or there is none."""
    name = " ".join(composed(name).split())
    scripts = {_script(character) for character in name if character.isalpha()}
    printable = all(unicodedata.category(character)[0] not in "CSM" or character in "'’" for character in name)
    if len(scripts) != 1 or not printable or len(name) > MOST:
        raise UnclearNameError()
    return name


def _script(letter: str) -> str:
    """Unicode names begin with the script: LATIN, CYRILLIC, GREEK, ARABIC …"""
    return unicodedata.name(letter, "UNKNOWN").split()[0]
