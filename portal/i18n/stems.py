"""Forms of one word brought together: "tested", "tests" and "testing" are one stem. Words come in folded.

Snowball's stemmers where it has the language. It has none for Bulgarian and Albanian, and its Arabic one parts
"my message" from "message": for these three short lists of endings (and of what Arabic writes in front), taken off as
long as a whole word is left. A stem is no word and is shown to nobody; too long a stem finds less, too short a stem
finds what nobody meant, so the lists hold the endings of nouns and the commonest of verbs only.
"""

import threading

import Stemmer

_SNOWBALL = {
    "fr": "french", "nl": "dutch", "en": "english", "de": "german", "ro": "romanian", "es": "spanish",
    "pt": "portuguese", "hu": "hungarian", "ru": "russian", "it": "italian",
}
_TWICE = frozenset({"ru"})
"""The Russian one takes the end of "презерватив" for an ending of its own, and not that of "презервативы"."""
_ENDINGS = {
    # Articles behind the noun, plurals, and the persons of verbs. й is written и here, since words come in folded.
    "bg": "ищата ището овете евете ията ият ският ската ските ово ове еве ище ища ите ата ята ото ето ия та то "
    "те ът ят ал ла ли ло ам ям ва ат им иш ме а я о е и у",
    # Definite and case endings; ë is written e here.
    "sq": "imeve aveve esise ises eves imit imin ave eve ise imi ime ete ata ohet hen ova oi oj on et it in es se te "
    "ja je at ut un ur ar er ve i u a e t n s",
    # My, your, his, their; feminine, plural, dual.
    "ar": "هما كما ها هم كم نا ني ان ات ون ين يه تي ته تك ه ي ك ت ا",
}
_FRONT = {"ar": "وبال وال بال كال فال ولل لل ال"}
_LEAST = {"bg": 4, "sq": 3, "ar": 3}

_own = threading.local()


def stem(word: str, locale: str) -> str:
    if locale in _SNOWBALL:
        once = str(_stemmer(locale).stemWord(word))
        return str(_stemmer(locale).stemWord(once)) if locale in _TWICE else once
    return _shortened(word, locale) if locale in _ENDINGS else word


def reads_accents(locale: str) -> bool:
    """Whether the stem of a word with its accents may be another than that of its fold."""
    return locale in _SNOWBALL


def _stemmer(locale: str) -> Stemmer.Stemmer:
    """A stemmer holds the word that it works on, so each thread has its own."""
    mine: dict[str, Stemmer.Stemmer] = _own.__dict__
    if locale not in mine:
        # Without its cache, which would keep what readers typed.
        mine[locale] = Stemmer.Stemmer(_SNOWBALL[locale], 0)
    return mine[locale]


def _shortened(word: str, locale: str) -> str:
    least = _LEAST[locale]
    for front in _FRONT.get(locale, "").split():
        if word.startswith(front) and len(word) - len(front) >= least:
            word = word.removeprefix(front)
            break
    for ending in _ENDINGS[locale].split():
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word.removesuffix(ending)
    return word
