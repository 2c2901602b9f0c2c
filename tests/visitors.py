"""A visitor as the server sees one: forms are read from the page and sent back as a browser would send them."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import count

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from portal.i18n.catalogues import translate

LANGUAGES = ("fr", "nl", "en")
TYPED = {"message": "Un canari\n  chante <b>&amp;", "topic": "mind", "region": "namur", "nickname": "Plume & Cie"}


@dataclass
class Form:
    """A form of a page, with what stands in it."""

    action: str = ""
    values: dict[str, str] = field(default_factory=dict)
    buttons: dict[str, str] = field(default_factory=dict)
    switches: dict[str, str] = field(default_factory=dict)

    def data(self, **changed: str) -> dict[str, str]:
        """What its main button sends."""
        main = next(iter(self.buttons.items()), None)
        return {**self.values, **({main[0]: main[1]} if main else {}), **changed}


class _Reader(HTMLParser):
    """Collects forms, and the words of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.words: list[str] = []
        self.error: list[str] = []
        self._form: Form | None = None
        self._area = self._select = ""
        self._in_error = False
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._silent = tag in ("style", "script") or (self._silent and tag not in ("style", "script"))
        if tag == "form":
            self._form = Form(given["action"])
            self.forms.append(self._form)
        if given.get("id") == "error":
            self._in_error = True
        if self._form is not None:
            self._field(tag, given, self._form)

    def _field(self, tag: str, given: dict[str, str], form: Form) -> None:
        name = given.get("name", "")
        if tag == "input":
            form.values[name] = given.get("value", "")
        elif tag == "textarea":
            self._area, form.values[name] = name, ""
        elif tag == "select":
            self._select, form.values[name] = name, ""
        elif tag == "option" and "selected" in given:
            form.values[self._select] = given["value"]
        elif tag == "button" and "formaction" in given:
            form.switches[given["value"]] = given["formaction"]
        elif tag == "button":
            form.buttons[name] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "textarea" and self._form is not None:
            # Browsers drop the first line break of a textarea.
            self._form.values[self._area] = self._form.values[self._area].removeprefix("\n")
            self._area = ""
        elif tag == "div":
            self._in_error = False
        elif tag in ("style", "script"):
            self._silent = False

    def handle_data(self, data: str) -> None:
        if self._area and self._form is not None:
            self._form.values[self._area] += data
        if self._in_error:
            self.error.append(data)
        if not self._silent:
            self.words.append(data)


def read(answer: TestResponse | str) -> _Reader:
    reader = _Reader()
    reader.feed(answer if isinstance(answer, str) else answer.text)
    return reader


def form(answer: TestResponse, ending: str) -> Form:
    """The form of a page whose address ends so."""
    return next(one for one in read(answer).forms if one.action.endswith(ending))


def error(answer: TestResponse) -> str:
    """The first paragraph of the error box: the sentence."""
    words = "".join(read(answer).error).strip()
    return words.split("\n", maxsplit=1)[0]


def words(answer: TestResponse) -> str:
    """What a person reads on a page."""
    return re.sub(r"[ \n]+", " ", " ".join(read(answer).words))


def says(answer: TestResponse, locale: str, key: str, **values: str | int) -> bool:
    """Whether the error box holds exactly this sentence of this language's catalogue."""
    return error(answer) == translate(locale, key, **values)


def code(answer: TestResponse) -> str:
    """The code on a code page."""
    page = answer.text
    assert 'class="receipt"' in page, error(answer)
    block = page.partition('class="receipt"')[2].partition("</p>")[0]
    return "".join(sign for sign in block.partition(">")[2] if sign.isdigit())


_numbers = count(1)


@dataclass
class Visitor:
    """One browser in one language, at an address of its own: no test is slowed by what another visitor sent."""

    client: FlaskClient
    locale: str = "fr"

    def __post_init__(self) -> None:
        number = next(_numbers)
        self.client.environ_base["REMOTE_ADDR"] = f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"

    def get(self, page: str) -> TestResponse:
        return self.client.get(f"/{self.locale}/{page}")

    def contact(self) -> Form:
        return form(self.get("contact"), "/contact")

    def write(self, **changed: str) -> TestResponse:
        """Fill a new form and send it."""
        return self.send(self.contact(), **{"message": "Bonjour", **changed})

    def send(self, one: Form, **changed: str) -> TestResponse:
        return self.client.post(one.action, data=one.data(**changed))

    def open(self, receipt: str, **changed: str) -> TestResponse:
        """Type a code, whatever this browser has open in another tab."""
        asked = form(Visitor(self.client.application.test_client(), self.locale).get("conversation"), "/conversation")
        return self.send(asked, receipt=receipt, **changed)

    def thread(self) -> TestResponse:
        return self.get("conversation")

    def reply_form(self) -> Form:
        return form(self.thread(), "/reply")

    def frame(self, count: int = 0) -> TestResponse:
        return self.get(f"conversation/messages?n={count}")
