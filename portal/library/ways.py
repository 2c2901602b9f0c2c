"""What a guide has to be before it is shown: each of its ways leads to something to do, the same in every language."""

import re
from collections.abc import Iterator, Sequence

from portal.library import countdown, guides
from portal.library.guides import FORM, QUESTION, Answer, Clock, Guide, Part, Question, Text
from portal.library.problems import ContentError
from portal.model.page import Source

_ACT = re.compile(r"\*\*|\]\(|\{services:")


def check(source: Source) -> Iterator[ContentError]:
    """What the tree of a guide has to be; on every other page, that none was meant to stand there."""
    if not guides.is_guide(source):
        for number, line in enumerate(source.body.split("\n"), source.body_line):
            if QUESTION.match(line.strip()) or countdown.ANY.search(line):
                remedy = "Make a guide of it, in guides/, or take it away"
                yield ContentError(source.path, number, "questions and clocks stand in guides only", remedy)
        return
    guide = guides.read(source)
    yield from guide.problems
    yield from _tree(guide)


def differs(source: Source, french: Source) -> Iterator[ContentError]:
    """A translation has the paths of its source: who is led by the questions must not be led elsewhere."""
    line = _difference(guides.read(source).parts, guides.read(french).parts, source.body_line)
    if line is not None:
        remedy = "Give it the questions, answers and clocks of the French page, in the same order"
        yield ContentError(source.path, line, "this guide leads elsewhere than the French one", remedy)


def _tree(guide: Guide) -> Iterator[ContentError]:
    path, first = guide.source.path, guide.source.body_line
    if not any(isinstance(part, Question) for part in guide.parts):
        yield ContentError(path, first, "this guide asks nothing", FORM)
    clocks = list(_clocks(guide.parts))
    for clock in clocks[1:]:
        yield ContentError(path, clock.line, "a second clock", "One a guide: put it above the question that needs it")
    for *_, leaf in guides.paths(guide.parts):
        if not _says_what_to_do(leaf):
            remedy = "Write what to do in bold, or a link, or a number to call"
            yield ContentError(path, leaf.line, "this answer ends without anything to do", remedy)
    for question in (part for part in guide.parts if isinstance(part, Question)):
        for text in guides.texts([question]):
            for number, line in enumerate(text.body.split("\n"), text.line):
                if line.startswith("#"):
                    remedy = "Ask a question instead, or write bold; headings stand outside of answers"
                    yield ContentError(path, number, "a heading stands in an answer", remedy)


def _says_what_to_do(leaf: Answer) -> bool:
    return any(isinstance(part, Clock) or (isinstance(part, Text) and _ACT.search(part.body)) for part in leaf.parts)


def _clocks(parts: Sequence[Part]) -> Iterator[Clock]:
    for part in parts:
        if isinstance(part, Clock):
            yield part
        elif isinstance(part, Question):
            for answer in part.answers:
                yield from _clocks(answer.parts)


def _difference(here: Sequence[Part], there: Sequence[Part], line: int) -> int | None:
    """The line of `here` at which the tree of `there` is left; `line` where something is missing there."""
    mine, theirs = ([part for part in parts if not isinstance(part, Text)] for parts in (here, there))
    for own, other in zip(mine, theirs, strict=False):
        if isinstance(own, Question) and isinstance(other, Question):
            below = [
                _difference(answer.parts, french.parts, answer.line)
                for answer, french in zip(own.answers, other.answers, strict=False)
            ]
            if found := [place for place in below if place is not None]:
                return found[0]
            if len(own.answers) != len(other.answers):
                return own.line
        elif isinstance(own, Question) or isinstance(other, Question) or own.hours != other.hours:
            return own.line
    return None if len(mine) == len(theirs) else line
