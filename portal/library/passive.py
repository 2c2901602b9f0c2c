"""Sentences in the passive: who does what is missing from them, and a reader under stress has to guess.

Counted by the look of the words, in four languages. Careful rather than complete: a form that is as often a state or a
past ("je suis allée", "it is closed") is left out, so the share is too low rather than too high.
"""

import re
from collections.abc import Sequence
from functools import cache

_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_GAP = 3
"""Words that may stand between the two halves of an English or French passive."""


def share(sentences: Sequence[str], locale: str) -> float | None:
    """None for a language in which it is not counted."""
    if locale not in _FINDERS or not sentences:
        return None
    return sum(is_passive(sentence, locale) for sentence in sentences) / len(sentences)


def is_passive(sentence: str, locale: str) -> bool:
    return _FINDERS[locale]([word.lower() for word in _WORDS.findall(sentence.replace("’", "'"))])


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_EN_BE = _set("is are was were be been being get gets got gotten")
_EN_IRREGULAR = _set(
    "given taken made done seen told sent kept held paid put found shown written read heard built bought brought "
    "caught cut chosen drawn eaten forgotten hit hurt known laid left lent lost meant sold shut stolen thrown beaten "
    "broken driven forbidden hidden spoken understood misunderstood stuck struck taught worn bitten"
)
_EN_STATES = _set(
    "married allowed used interested worried tired scared frightened ashamed limited related supposed infected closed "
    "open needed pleased relaxed confused concerned red bed need indeed hundred speed blood"
)


def _english(words: Sequence[str]) -> bool:
    for place, word in enumerate(words):
        if word in _EN_BE:
            for other in words[place + 1 : place + 1 + _GAP]:
                ends = other.endswith("ed") and other not in _EN_STATES and len(other) > 4
                if ends or other in _EN_IRREGULAR:
                    return True
                if not (other.endswith("ly") or other in ("not", "never", "always", "also", "often", "been", "being")):
                    break
    return False


_FR_BE = _set(
    "suis es est sommes êtes sont étais était étions étiez étaient serai seras sera serons serez seront serais serait "
    "seraient sois soit soyez soient été être fut furent"
)
_FR_OWN_PAST = re.compile(
    r"(?:all|arriv|rest|tomb|entr|rentr|mont|pass|retourn|n|décéd|mort|part|repart|sort|ressort|ven|reven|deven|parven"
    r"|surven|descend|redescend)(?:é|i|u|)(?:e|s|es)?"
)
"""These make their past with "être": "elle est venue" is something that she does."""
_FR_STATES = re.compile(
    r"(?:situ|fatigu|âg|press|priv|séropositiv|spécialis|mari|divorc|oblig|effray|isol|adapt|compliqu|limit|habitu"
    r"|déd|carr|élev|rapproch|éloign|réveill|éveill)(?:é|ée|és|ées)"
    r"|(?:ouvert|absolu|résolu|connu|inconnu|perdu|têtu|nu|assis|précis|exclu|inclus)(?:e|s|es)?"
    r"|santé|liberté|sécurité|confidentialité|qualité|gratuité|ami|amie|ici|aussi|midi|merci|oui|qui|lui|celui|tu|plu"
    r"|peu|menu|parti|pris|mis|gris|bleu|bleus"
)
"""Adjectives, and what only looks like a participle."""
_FR_PARTICIPLE = re.compile(r".{2,}(?:é|ée|és|ées)|.{3,}(?:i|ie|is|ies|u|ue|us|ues)")
_FR_IRREGULAR = re.compile(
    r"(?:fait|écrit|dit|mis|pris|compris|couvert|offert|produit|conduit|détruit|interdit|inscrit|transmis|permis|promis"
    r"|remis|admis|appris|puni|suivi|reçu|vu|lu|vendu|rendu|entendu|reconnu|prévu|tenu|perçu)"
    r"(?:e|s|es)?"
)
_FR_BETWEEN = _set("pas plus jamais toujours souvent aussi bien déjà encore tout alors ainsi ensuite parfois été")


def _french(words: Sequence[str]) -> bool:
    for place, word in enumerate(words):
        if word not in _FR_BE or (place and words[place - 1] in ("s", "se", "me", "m", "te", "t", "c", "ce")):
            continue
        for other in words[place + 1 : place + 1 + _GAP]:
            if other in _FR_BETWEEN:
                continue
            own = _FR_OWN_PAST.fullmatch(other) or _FR_STATES.fullmatch(other)
            if _FR_IRREGULAR.fullmatch(other) or (_FR_PARTICIPLE.fullmatch(other) and not own):
                return True
            break
    return False


_NL_BECOME = _set("word wordt worden werd werden geworden")
_NL_PARTICIPLE = re.compile(r"(?:\w*ge|be|ver|ont|her|er|mis|over|onder|voor|door)\w{2,}(?:d|t|en)")
_NL_OTHERS = re.compile(
    r"geen|gezond|geweest|geld|gebied|gevoel|gewoon|genoeg|gemakkelijk|geleden|gemeente|gesprek(?:ken)?|gevolgen"
    r"|gegevens|overal|onderzoek(?:en)?|vertellen|verkeerd|verschillend|voordat|vroeger|onderweg|bent|best|beter"
    r"|bericht(?:en)?|beiden?|bestaat|bestaan|verdriet|bezorgd|bekend|verliefd|verslaafd|medicament|moment|maand"
    r"|avond|tijd|hand|niemand|iemand|land|altijd|hulpverlenen"
)
def _dutch(words: Sequence[str]) -> bool:
    """`worden` and a participle, on either side of each other: "wordt getest", "als je getest wordt"."""
    return any(word in _NL_BECOME for word in words) and any(_is_dutch_participle(word) for word in words)


def _is_dutch_participle(word: str) -> bool:
    return _NL_PARTICIPLE.fullmatch(word) is not None and _NL_OTHERS.fullmatch(word) is None


_DE_BECOME = _set("wird werden wirst werdet wurde wurden worden werde")
_DE_PARTICIPLE = re.compile(r"(?:\w*ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss)\w{2,}(?:t|en)|\w{3,}iert)")
_DE_INFINITIVES = re.compile(
    r"\w*gehen|\w*geben|gefährden|gefallen|gehören|gelangen|gelingen|gelten|genießen|genügen|geraten|geschehen"
    r"|gestalten|gestatten|gestehen|gewähren|gewinnen|gewöhnen|gesund|gesundheit|geld|bereit|bekommen|beginnen"
    r"|bezahlen|besuchen|bestellen|beantworten|bitten|benutzen|bestehen|besten|verlieren|verstehen|versuchen"
    r"|vermeiden|verhindern|erklären|erkennen|erzählen|erreichen|ersten|entscheiden|entstehen|verschieden(?:en)?"
    r"|bescheid|gebiet(?:en)?|gesicht|gericht|gesetzen|gefühlen|verhalten|erst|berlin"
)
def _german(words: Sequence[str]) -> bool:
    """`werden` and a participle; with an infinitive it is the future."""
    return any(word in _DE_BECOME for word in words) and any(
        _DE_PARTICIPLE.fullmatch(word) and not _DE_INFINITIVES.fullmatch(word) for word in words
    )


_FINDERS = {"en": _english, "fr": _french, "nl": _dutch, "de": _german}
