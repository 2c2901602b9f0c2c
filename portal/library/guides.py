"""Guides: pages of questions whose answers open below them, so that a person reads only what is hers.

A line that begins with `? ` asks, lines with `+ ` right below it answer, and what belongs to an answer stands four
blanks further in: Markdown, or the next question. This module reads that tree and says, with file and line, where an
author meant one and did not get it. What the tree has to be is asked in `ways`; how it looks is `folds`'.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from portal.library import countdown
from portal.library.problems import ContentError
from portal.model.page import Section, Source

MOST_DEEP = 4
MOST_ANSWERS = 30
QUESTION = re.compile(r"\? +(?P<text>\S.*)")
_ANSWER = re.compile(r"\+ +(?P<text>\S.*)")
_ALMOST = re.compile(r"\s*(?:[?+](?:\s|$)|\?\w)")
_MARKDOWN = re.compile(r"\*\*|\]\(|==|\{|`")
_BLANKS = 4
FORM = "Write ? and the question, + and its answers below it, and what belongs to an answer four blanks further in"


@dataclass(frozen=True)
class Text:
    """Markdown of one place, without the blanks by which it stands further in. `line` is its first in the file."""

    body: str
    line: int


@dataclass(frozen=True)
class Clock:
    hours: int
    line: int


@dataclass(frozen=True)
class Answer:
    text: str
    line: int
    parts: tuple["Part", ...]

    @property
    def questions(self) -> list["Question"]:
        return [part for part in self.parts if isinstance(part, Question)]


@dataclass(frozen=True)
class Question:
    text: str
    line: int
    answers: tuple[Answer, ...]


Part = Text | Clock | Question
Path = tuple[Answer, ...]


@dataclass(frozen=True)
class Line:
    number: int
    text: str


@dataclass
class Guide:
    """The tree of a body, and what is wrong in it."""

    source: Source
    parts: tuple[Part, ...] = ()
    problems: list[ContentError] = field(default_factory=list)


def is_guide(source: Source) -> bool:
    return source.section is Section.GUIDES


def read(source: Source) -> Guide:
    lines = [Line(number, text.rstrip()) for number, text in enumerate(source.body.split("\n"), source.body_line)]
    reading = _Reading(Guide(source))
    reading.guide.parts = reading.parts(lines, deep=0)
    return reading.guide


def paths(parts: Sequence[Part], above: Path = ()) -> Iterator[Path]:
    """Every way through a guide, as the answers that are touched, down to one that asks nothing more."""
    for question in (part for part in parts if isinstance(part, Question)):
        for answer in question.answers:
            path = (*above, answer)
            yield from paths(answer.parts, path) if answer.questions else (path,)


def texts(parts: Sequence[Part]) -> Iterator[Text]:
    for part in parts:
        if isinstance(part, Text):
            yield part
        elif isinstance(part, Question):
            for answer in part.answers:
                yield from texts(answer.parts)


def piece(source: Source, text: Text) -> Source:
    """A text of a guide as if it were a page, so that it is checked like one, with the lines of the file."""
    return replace(source, body=text.body, body_line=text.line)


class _Reading:
    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self._answers = 0

    def parts(self, lines: Sequence[Line], deep: int) -> tuple[Part, ...]:
        parts: list[Part] = []
        text: list[Line] = []
        place = 0
        while place < len(lines):
            line = lines[place]
            question, clock = QUESTION.fullmatch(line.text), countdown.BLOCK.fullmatch(line.text)
            if not (question or clock):
                text.append(line)
                place += 1
                continue
            parts += self._text(text)
            text = []
            if clock:
                parts.append(self._clock(line, int(clock[1])))
                place += 1
            elif question:
                answers, place = self._answers_to(lines, place + 1, deep + 1)
                parts.append(self._question(line, question["text"], answers, deep + 1))
        return (*parts, *self._text(text))

    def _question(self, line: Line, text: str, answers: tuple[Answer, ...], deep: int) -> Question:
        if len(answers) < 2:
            self._problem(line.number, f"this question has {len(answers)} answers below it", FORM)
        if deep > MOST_DEEP:
            remedy = f"Ask {MOST_DEEP} questions below each other at most, or lead to another page"
            self._problem(line.number, "this question stands too deep", remedy)
        self._label(line.number, text)
        return Question(text, line.number, answers)

    def _answers_to(self, lines: Sequence[Line], place: int, deep: int) -> tuple[tuple[Answer, ...], int]:
        """The answers that begin at a place, and the place behind them."""
        answers: list[Answer] = []
        while place < len(lines):
            line = lines[place]
            match = _ANSWER.fullmatch(line.text)
            if line.text and match is None:
                break
            place += 1
            if match is None:
                continue
            body: list[Line] = []
            while place < len(lines) and (not lines[place].text or lines[place].text.startswith(" ")):
                body.append(self._further_out(lines[place]))
                place += 1
            answers.append(self._answer(line.number, match["text"], body, deep, answers))
        return tuple(answers), place

    def _answer(self, number: int, text: str, body: list[Line], deep: int, before: Sequence[Answer]) -> Answer:
        self._answers += 1
        if self._answers == MOST_ANSWERS + 1:
            self._problem(number, f"this guide has more than {MOST_ANSWERS} answers", "Make two guides of it")
        if text in (answer.text for answer in before):
            self._problem(number, "two answers say the same", "Say what is different")
        self._label(number, text)
        answer = Answer(text, number, self.parts(body, deep))
        if not answer.parts:
            self._problem(number, "nothing stands below this answer", FORM)
        return answer

    def _further_out(self, line: Line) -> Line:
        blanks = len(line.text) - len(line.text.lstrip(" "))
        if line.text and blanks < _BLANKS:
            self._problem(line.number, f"this line stands {blanks} blanks in", FORM)
        return Line(line.number, line.text[min(blanks, _BLANKS) :])

    def _clock(self, line: Line, hours: int) -> Clock:
        if not countdown.is_whole(hours):
            self._problem(line.number, f"a clock of {hours} hours", countdown.REMEDY)
        return Clock(hours, line.number)

    def _text(self, lines: Sequence[Line]) -> list[Text]:
        filled = [place for place, line in enumerate(lines) if line.text]
        if not filled:
            return []
        for line in lines:
            if _ALMOST.match(line.text):
                self._problem(line.number, "a question or an answer does not stand where it can", FORM)
            if countdown.ANY.search(line.text):
                self._problem(line.number, "a clock is not written as it has to be", countdown.REMEDY)
        kept = lines[filled[0] : filled[-1] + 1]
        return [Text("\n".join(line.text for line in kept), kept[0].number)]

    def _label(self, number: int, text: str) -> None:
        if _MARKDOWN.search(text):
            remedy = "Write questions and answers in plain words; links, bold and marks stand in the text below"
            self._problem(number, "a question or an answer holds more than words", remedy)

    def _problem(self, line: int, problem: str, remedy: str) -> None:
        self.guide.problems.append(ContentError(self.guide.source.path, line, problem, remedy))
