"""How a guide looks: questions with answers that open and close, without a form and without a script.

An answer is a `<details>`, so it works by touch, by key and by voice, sends nothing and leaves nothing in the address
or in the history. Answers to one question share a name: browsers that know it keep one open at a time, older ones let
each open by itself.
"""

from collections.abc import Callable, Sequence
from itertools import count

from markupsafe import Markup

from portal.i18n.catalogues import translate
from portal.library import countdown
from portal.library.guides import Clock, Part, Question, Text

_QUESTION = Markup('<div class="ask" role="group" aria-labelledby="{0}"><p id="{0}">{1}</p>{2}</div>')
_ANSWER = Markup('<details name="{}"><summary>{}</summary><div>{}</div></details>')
_HOW = Markup('<p class="hint">{}</p>')


def html(parts: Sequence[Part], text: Callable[[Text], str], locale: str) -> Markup:
    """`text` makes safe HTML of Markdown; `locale`: the language of what the author did not write."""
    return _Folding(text, locale).all_of(parts)


class _Folding:
    def __init__(self, text: Callable[[Text], str], locale: str) -> None:
        self._text, self._locale = text, locale
        self._numbers = count(1)
        self._said_how = False

    def all_of(self, parts: Sequence[Part]) -> Markup:
        return Markup("\n").join(self._one(part) for part in parts)

    def _one(self, part: Part) -> Markup:
        if isinstance(part, Text):
            return Markup(self._text(part))  # noqa: S704 - it has been through both walls
        if isinstance(part, Clock):
            return countdown.html(part.hours, self._locale)
        how = Markup() if self._said_how else _HOW.format(translate(self._locale, "guide-how"))
        self._said_how = True
        return how + self._question(part)

    def _question(self, question: Question) -> Markup:
        name = f"q{next(self._numbers)}"
        answers = (_ANSWER.format(name, answer.text, self.all_of(answer.parts)) for answer in question.answers)
        return _QUESTION.format(name, question.text, Markup("\n").join(answers))
