"""A visitor who has written, and what the page that asks for her code has to hold."""


import secrets

from werkzeug.test import TestResponse

from portal.crypto import receipts
from tests.fixtures import Inside
from tests.houses import SITE_KEY
from tests.visitors import Form, Visitor, code, error, form, says, words


def writer(inside: Inside, text: str = "Un canari", locale: str = "fr") -> tuple[Visitor, str]:
    """A visitor who has just written, and her code."""
    visitor = Visitor(inside.client, locale)
    return visitor, code(visitor.write(message=text))


def unknown() -> str:
    return receipts.from_nonce(SITE_KEY, secrets.token_bytes(16))


def asked(
    answer: TestResponse, visitor: Visitor, key: str, *, receipt: str = "", message: str = "", **values: int
) -> Form:
    """The receipt form under a sentence, with what was typed."""
    assert says(answer, visitor.locale, key, **values), error(answer)
    again = form(answer, f"/{visitor.locale}/conversation")
    assert again.values["receipt"] == receipt
    assert again.values.get("message", "") == message
    return again


def said(visitor: Visitor) -> str:
    """What the thread and its frame show."""
    return words(visitor.thread()) + words(visitor.frame())
