"""What is stored, and what a refused form has to hold."""



from sqlalchemy import func, select
from werkzeug.test import TestResponse

from portal.storage import tables
from tests.fixtures import Inside
from tests.visitors import Form, Visitor, error, form, says


def count(inside: Inside) -> tuple[int, int]:
    """(conversations, messages) that are stored."""
    with inside.house.database.read() as db:
        conversations, messages = (
            db.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (tables.conversations, tables.messages)
        )
    return conversations, messages


def refused(answer: TestResponse, visitor: Visitor, typed: dict[str, str], key: str, **values: int) -> Form:
    """The form, after checking that it holds everything and says the right sentence."""
    assert says(answer, visitor.locale, key, **values), error(answer)
    assert 400 <= answer.status_code < 600
    assert f'<html lang="{visitor.locale}"' in answer.text
    again = form(answer, "/contact")
    assert {name: again.values[name] for name in typed} == typed
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    return again
