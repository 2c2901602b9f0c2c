"""A front with pages of its own, and somebody who remembers whose visit was ended."""

from collections.abc import Iterator, Mapping
from threading import Event
from typing import Any
from wsgiref.validate import validator

import pytest
from flask import Flask
from werkzeug.test import Client, TestResponse

from portal.library import answers
from portal.library.answers import Answers
from portal.library.sheets import Sheet
from portal.storage import organisations
from portal.web.exits import Exits
from portal.web.front import Front, Shelf
from portal.web.headers import Policy, headers_for
from tests.fixtures import Inside
from tests.visitors import LANGUAGES, TYPED, Visitor
from tests.web.refusing import count

SITES = {"fr": "https://www.meteo.be/fr", "nl": "https://www.meteo.be/nl", "en": "https://www.meteo.be/en"}
SHEET = Sheet("p{color:red}", "void 0")
NAMES = ("__Host-visit", "__Host-staff")
PAGES = ["/fr/", "/nl/", "/en/", "/fr/h34", "/nl/h34", "/en/h34", "/fr/h33"]


def some_answers(word: str = "page") -> Answers:
    head = headers_for(Policy.READER, SHEET)
    pages = {path: answers.answer(f"<html>{word} {path}</html>", head) for path in PAGES}
    missing = {
        locale: answers.answer(f"<html>none {locale}</html>", head, answers.NOT_FOUND)
        for locale in ("fr", "nl", "en")
    }
    return Answers(pages, missing)


class Closing(Client):
    """Reads every answer to its end and closes it, as a server does."""

    def open(self, *given: Any, **more: Any) -> TestResponse:
        return super().open(*given, **{**more, "buffered": True})


class Left:
    """Stands where the domain will: remembers whose visit was to be ended, and can be slow or broken."""

    def __init__(self) -> None:
        self.cookies: list[str] = []
        self.gate = Event()
        self.gate.set()
        self.broken = False

    def __call__(self, environ: Mapping[str, str]) -> None:
        assert set(environ) == {"HTTP_COOKIE"}
        self.gate.wait(100)
        if self.broken:
            raise ConnectionError
        self.cookies.append(environ["HTTP_COOKIE"])


@pytest.fixture
def left() -> Left:
    return Left()


@pytest.fixture
def exits(left: Left) -> Exits:
    return Exits(left, NAMES, secure=True)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(some_answers())


@pytest.fixture
def client(shelf: Shelf, exits: Exits) -> Client:
    flask = Flask("portal", static_folder=None)

    @flask.errorhandler(404)
    def missing(error: Exception) -> tuple[str, int]:
        return "flask", 404

    return Closing(validator(Front(flask.wsgi_app, shelf, exit_sites=SITES, exits=exits)), use_cookies=False)


@pytest.fixture
def readers(inside: Inside) -> list[Visitor]:
    """One visitor a language."""
    return [Visitor(inside.client, locale) for locale in LANGUAGES]


@pytest.fixture
def typed(inside: Inside) -> dict[str, str]:
    """A whole form, with an organisation chosen."""
    with inside.house.database.read() as db:
        alias = next(one for one in organisations.all_of_them(db) if one.slug == "alias")
    return {**TYPED, "organisation": alias.id}


@pytest.fixture
def nothing_stored(inside: Inside) -> Iterator[None]:
    before = count(inside)
    yield
    assert count(inside) == before
