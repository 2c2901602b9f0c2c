"""The gate is taken: whoever waits in vain gets the form back with everything in it."""

from portal import clock
from tests.fixtures import Inside
from tests.gates import opening_taken, sending_taken
from tests.houses import one_time_code
from tests.visitors import LANGUAGES, TYPED, Visitor, code, error, form, says


def test_sending(inside: Inside) -> None:
    for locale in LANGUAGES:
        visitor = Visitor(inside.client, locale)
        with sending_taken(inside.app.extensions["portal"].gate):
            answer = visitor.write(**TYPED)
        assert answer.status_code == 503
        assert says(answer, locale, "error-busy"), error(answer)
        again = form(answer, "/contact")
        assert {**again.values, **TYPED} == again.values
        assert code(visitor.send(again))


def test_a_flood_of_openings_keeps_no_message_out(inside: Inside) -> None:
    with opening_taken(inside.app.extensions["portal"].gate):
        assert code(Visitor(inside.client).write())


def test_signing_in(inside: Inside) -> None:
    sign = inside.house.signs[0]
    with opening_taken(inside.app.extensions["portal"].gate):
        for locale in LANGUAGES:
            data = {"name": sign.name, "password": sign.password, "code": one_time_code(sign, clock.now())}
            kept = {"kept": "Un brouillon", "kept_for": "a" * 32}
            answer = inside.client.post("/staff/sign-in", data={**data, **kept}, headers={"Accept-Language": locale})
            assert answer.status_code == 503
            assert says(answer, locale, "error-busy")
            assert form(answer, "/sign-in").values["name"] == sign.name
            assert form(answer, "/sign-in").values["kept"] == "Un brouillon"
    assert inside.client.post("/staff/sign-in", data=data).status_code == 303, "the one-time code was not spent"
