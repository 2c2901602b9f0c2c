"""The directory's boxes: found by POST, one size for every answer, nothing kept of what somebody looked for."""

import re

import pytest

from portal.library.answers import SIZE, head_size
from tests.fixtures import Inside
from tests.visitors import LANGUAGES

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

HERE = {"Sec-Fetch-Site": "same-origin"}


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_page_of_regions_is_a_reader_page_that_may_post(inside: Inside, locale: str) -> None:
    page = inside.client.get(f"/{locale}/services")
    assert page.status_code == 200
    assert f'action="/{locale}/services"' in page.text
    assert "form-action 'self'" in page.headers["Content-Security-Policy"]
    assert "Set-Cookie" not in page.headers
    assert inside.client.get(f"/{locale}/d33").status_code == 200
    for code in re.findall(rf'href="/{locale}/(d\d\d)"', page.text):
        assert inside.client.get(f"/{locale}/{code}").status_code == 200


@pytest.mark.parametrize(
    ("boxes", "there", "not_there"),
    [
        ({"region": "brussels", "need": "testing"}, ">Alias<", ">Violett Antwerpen<"),
        ({"region": "antwerp"}, ">Violett Antwerpen<", ">Alias<"),
        ({"region": "Antwerpen"}, ">Violett Antwerpen<", ">Alias<"),
        ({"need": "assault"}, ">CPVS Bruxelles", ">UTSOPI"),
        ({"audience": "men"}, ">Alias<", ">isala<"),
        ({}, ">UTSOPI", ">None<"),
    ],
)
def test_what_fits_is_found(inside: Inside, boxes: dict[str, str], there: str, not_there: str) -> None:
    page = inside.client.post("/fr/services", data=boxes, headers=HERE)
    assert page.status_code == 200
    assert there in page.text
    assert not_there not in page.text
    for name, value in boxes.items():
        assert re.search(rf'name="{name}".*?<option value="{value}" selected', page.text, re.DOTALL), name


def test_the_same_in_another_language(inside: Inside) -> None:
    boxes = {"region": "brussels", "need": "testing", "open_now": "1"}
    page = inside.client.post("/nl/services", data={**boxes, "switch": "nl"}, headers=HERE)
    assert '<html lang="nl"' in page.text
    assert '<option value="testing" selected>' in page.text
    assert 'name="open_now" value="1" checked' in page.text


@pytest.mark.parametrize(
    "boxes", [{"region": "x"}, {"region": "Paris"}, {"need": "'; --"}, {"audience": "\0"}, {"language": "xx"}]
)
def test_a_choice_that_is_not_offered_is_told(inside: Inside, boxes: dict[str, str]) -> None:
    page = inside.client.post("/en/services", data={"need": "testing", **boxes}, headers=HERE)
    assert page.status_code == 422
    assert 'id="error"' in page.text
    assert 'action="/en/services"' in page.text


def test_a_page_of_another_site_asks_nothing(inside: Inside) -> None:
    page = inside.client.post("/fr/services", data={"need": "testing"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert page.status_code == 403
    assert ">Alias<" not in page.text
    assert '<option value="testing" selected>' in page.text


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_every_answer_weighs_the_same(inside: Inside, coding: str) -> None:
    many = [{}, {"need": "testing"}, {"region": "namur", "language": "ro"}, {"audience": "youth", "open_now": "1"}]
    sizes = set()
    for boxes in many:
        page = inside.client.post("/fr/services", data=boxes, headers={**HERE, "Accept-Encoding": coding})
        own = tuple(page.headers.items())
        sizes.add(head_size(page.status, own) + len(page.data))
    assert sizes == {SIZE}


def test_nothing_is_left_of_the_question(inside: Inside) -> None:
    page = inside.client.post("/fr/services", data={"need": "assault"}, headers=HERE)
    assert page.headers["Cache-Control"] == "private, no-cache"
    assert "Set-Cookie" not in page.headers
    assert page.headers["Referrer-Policy"] == "same-origin"
    assert "assault" not in page.request.url
