"""No order of edits, typing errors, moves and going back gives a translation a state that it does not have.

The model knows no fingerprint. For it a text is a pair: what it means, and how it is spelled. A translation means what
the text meant that it was made from. An author is truthful: shown two texts she says that they are the same exactly
when they mean the same. Against that every state is held after every step.
"""

import re
import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import NamedTuple

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from portal.library import beside, declaring, front_matter, register, sources, starting, translating, translations
from portal.library.problems import ContentError
from portal.library.register import Text
from portal.model.page import Freshness, Source
from tests.library.writing import FIELDS, SOURCES

CODE = "h34"
LOCALES = ("nl", "ro")
TODAY = date(2026, 11, 25)


class Node(NamedTuple):
    """A French text as the model knows it."""

    meaning: int
    spelling: int

    def written(self, gap: str = "\n\n") -> str:
        lead = f"Attendez {self.meaning} semaines avant le test, puis revenez nous voir ici."
        return f"{lead}{gap}- faute {self.spelling}\n- et la suite, toujours la même\n\n## Après\n\nLa fin.\n"

    @classmethod
    def read(cls, text: str) -> "Node":
        """What a person understands who reads it."""
        meaning, spelling = re.search(r"Attendez (\d+)", text), re.search(r"faute (\d+)", text)
        assert meaning is not None
        assert spelling is not None
        return cls(int(meaning[1]), int(spelling[1]))


class Translation(NamedTuple):
    origin: Node
    says: int
    waiting: bool = False


class Library(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.content = Path(tempfile.mkdtemp()) / "content"
        self.count = 0
        self.section, self.name = "health", "tests"
        self.translations: dict[str, Translation] = {}
        self.declared: list[set[Node]] = []
        """Texts that somebody said to be the same, in heaps."""

    def teardown(self) -> None:
        shutil.rmtree(self.content.parent)

    @property
    def path(self) -> Path:
        return self.content / "fr" / self.section / f"{self.name}.md"

    def other(self, locale: str) -> Path:
        return self.content / locale / self.section / f"{self.name}.md"

    @initialize()
    def begin(self) -> None:
        self.now = Node(1, self._new())
        self.seen = [self.now]
        self.saved: list[tuple[str, Node]] = []
        self.path.parent.mkdir(parents=True)
        self._save()

    # What an author does to the French page.

    @rule(meaning=st.integers(1, 3))
    def say_something_else(self, meaning: int) -> None:
        """Perhaps what it said before, in other words."""
        self._edit(Node(meaning, self._new()))

    @rule(times=st.integers(1, 2))
    def mend_typing_errors(self, times: int) -> None:
        for _ in range(times):
            self._edit(Node(self.now.meaning, self._new()))

    @rule(times=st.integers(1, 3))
    def mend_and_say_so(self, times: int) -> None:
        for _ in range(times):
            self.mend_typing_errors(1)
            self.declare_minor()

    @rule(gap=st.sampled_from(["\n\n", "\n\n\n", "  \n\n", "\r\n\r\n"]))
    def change_blanks(self, gap: str) -> None:
        self._save(gap=gap)

    @rule(data=st.data())
    def put_an_earlier_text_back(self, data: st.DataObject) -> None:
        self._edit(data.draw(st.sampled_from(self.seen)))

    @rule(data=st.data())
    def put_an_earlier_file_back(self, data: st.DataObject) -> None:
        written, self.now = data.draw(st.sampled_from(self.saved))
        self.path.write_bytes(written.encode())

    @rule()
    def declare_minor(self) -> None:
        french = self._french()
        for text in declaring.earlier(self.content, french):
            if self._are_same(text):
                declaring.say_same(self.content, french, text)
                return

    @rule()
    def declare_minor_until_nothing_is_left(self) -> None:
        """However late: every translation whose text is known is up to date if it says what the page says."""
        french = self._french()
        while same := [text for text in declaring.earlier(self.content, french) if self._are_same(text)]:
            declaring.say_same(self.content, french, same[0])
        known = declaring.entry(self.content, french)
        for locale, one in self.translations.items():
            if not one.waiting and known.text(_fingerprint(one.origin)) is not None:
                fresh = translations.freshness(self._page(locale), french, known)
                assert (fresh is Freshness.UP_TO_DATE) == (one.says == self.now.meaning)

    @rule()
    def declare_changed(self) -> None:
        declaring.remember(self.content, self._french())

    # What a translator does.

    @rule(locale=st.sampled_from(LOCALES))
    def translate_at_once(self, locale: str) -> None:
        self._translation(locale, self.now)
        translating.stamp(self.content, self._french(), locale)

    @rule(locale=st.sampled_from(LOCALES), data=st.data())
    def translate_an_older_text(self, locale: str, data: st.DataObject) -> None:
        self._translation(locale, data.draw(st.sampled_from(self.seen)))

    @rule(locale=st.sampled_from(LOCALES))
    def begin_to_translate(self, locale: str) -> None:
        """Or to mend, where there is a translation."""
        there = self.translations.get(locale)
        try:
            translating.begin(self.content, self._french(), locale)
        except ContentError:
            assert there is not None
            assert there.waiting or self._are_declared(there.origin, self.now)
        else:
            self.translations[locale] = Translation(self.now, -1, waiting=True)

    @precondition(lambda self: any(one.waiting for one in self.translations.values()))
    @rule(by_hand=st.booleans(), meanwhile=st.sampled_from([0, 1, 2, 3]))
    def finish_translating(self, by_hand: bool, meanwhile: int) -> None:
        """What was French in the file when it was begun is what she translates, whatever the page says meanwhile."""
        if meanwhile:
            self.say_something_else(meanwhile)
        for locale, one in self.translations.items():
            if not one.waiting:
                continue
            path = self.other(locale)
            written = path.read_text("utf-8")
            is_new = "%%- " not in written and "%%+ " not in written
            if by_hand or not is_new:
                head, _body = front_matter.parts(path)
                head = re.sub(r"(?m)^(title|tab|summary) = \"\"", r'\1 = "Iets"', beside.without_lines(head))
                path.write_text(f"+++\n{head}+++\nWoorden {one.origin.meaning}.\n")
            else:
                written = re.sub(r"(?m)^(%% .*\n)([-#]* ?)$", r"\1\2Woorden", written)
                path.write_text(re.sub(r"(?m)^(title|tab|summary) = \"\"", r'\1 = "Iets"', written))
                translating.stamp(self.content, self._french(), locale)
            self.translations[locale] = Translation(one.origin, one.origin.meaning)

    @rule(locale=st.sampled_from(LOCALES), reviewed=st.booleans())
    def stamp(self, locale: str, reviewed: bool) -> None:
        """She is shown what changed, and says no where the translation does not say it."""
        one = self.translations.get(locale)
        if one is None or one.waiting:
            return
        french = self._french()
        before = translating.behind(self.content, french, locale)
        if before is not None:
            assert Node.read(before.body).meaning == one.origin.meaning
        if one.says == self.now.meaning:
            assert translating.stamp(self.content, french, locale, reviewed=reviewed).now
            self.translations[locale] = Translation(self.now, one.says)

    @precondition(lambda self: self.translations)
    @rule(data=st.data())
    def take_a_translation_away(self, data: st.DataObject) -> None:
        locale = data.draw(st.sampled_from(sorted(self.translations)))
        self.other(locale).unlink()
        del self.translations[locale]

    # What happens to files.

    @rule(name=st.sampled_from(["tests", "essais"]), section=st.sampled_from(["health", "mind"]))
    def rename_and_move(self, name: str, section: str) -> None:
        """The check says that the code does not belong there; the states stay what they are."""
        declaring.write_down(self.content)
        if name != self.name:
            starting.rename(self.content, CODE, name)
            self.name = name
        for locale in ("fr", *LOCALES):
            source = self.content / locale / self.section / f"{self.name}.md"
            target = self.content / locale / section / source.name
            if source.exists() and source != target:
                target.parent.mkdir(parents=True, exist_ok=True)
                source.rename(target)
        self.section = section

    @rule(chance=st.integers(0, 9))
    def lose_the_register(self, chance: int) -> None:
        """Rarely. What was said is forgotten; nothing that was not said is believed."""
        if chance != 7:
            return
        shutil.rmtree(self.content / register.FOLDER, ignore_errors=True)
        self.declared = []

    @invariant()
    def states_are_true(self) -> None:
        gathered = sources.gather(self.content)
        states = translations.states(gathered.sources, register.read(self.content), TODAY)
        assert states["fr", CODE].freshness is Freshness.SOURCE
        for locale in LOCALES:
            one = self.translations.get(locale)
            found = states.get((locale, CODE), translations.MISSING).freshness
            if one is None:
                assert found is Freshness.MISSING
            elif one.waiting:
                assert found is not Freshness.UP_TO_DATE
            else:
                expected = Freshness.UP_TO_DATE if self._are_declared(one.origin, self.now) else Freshness.OUTDATED
                assert found is expected, (one, self.now, self.declared)
                assert found is not Freshness.UP_TO_DATE or one.says == self.now.meaning

    def _new(self) -> int:
        self.count += 1
        return self.count

    def _edit(self, node: Node) -> None:
        self.now = node
        self.seen.append(node)
        self._save()

    def _save(self, gap: str = "\n\n") -> None:
        head = "".join(f"{name} = {value}\n" for name, value in FIELDS.items())
        written = f"+++\n{head}{SOURCES}+++\n{self.now.written(gap)}"
        self.path.write_bytes(written.encode())
        self.saved.append((written, self.now))

    def _translation(self, locale: str, origin: Node) -> None:
        """Written by hand, whole."""
        fields = {**FIELDS, "translation": '"machine"', "translated_from": f'"{_fingerprint(origin)}"'}
        head = "".join(f"{name} = {value}\n" for name, value in fields.items())
        self.other(locale).parent.mkdir(parents=True, exist_ok=True)
        self.other(locale).write_text(f"+++\n{head}{SOURCES}+++\nWoorden {origin.meaning}.\n", "utf-8")
        self.translations[locale] = Translation(origin, origin.meaning)

    def _french(self) -> Source:
        return declaring.page(self.content, CODE)

    def _page(self, locale: str) -> Source:
        page, problems = sources.read(self.other(locale), self.content)
        assert page is not None, problems
        return page

    def _are_same(self, text: Text) -> bool:
        """The author, asked about an earlier text. What she says yes to is declared."""
        node = Node.read(text.body)
        if node.meaning != self.now.meaning:
            return False
        joined = {node, self.now}.union(*(heap for heap in self.declared if heap & {node, self.now}))
        self.declared = [heap for heap in self.declared if not heap & joined] + [joined]
        return True

    def _are_declared(self, one: Node, other: Node) -> bool:
        return one == other or any({one, other} <= heap for heap in self.declared)


def _fingerprint(node: Node) -> str:
    title, summary = (FIELDS[name].strip('"') for name in ("title", "summary"))
    return Text(title, summary, node.written()).fingerprint


TestLibrary = Library.TestCase
TestLibrary.settings = settings(
    max_examples=40,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    report_multiple_bugs=False,
    phases=[Phase.reuse, Phase.generate, Phase.shrink],
)
