"""What stands where no page is cannot be told from a page by its size."""

import pytest

from portal.library import answers
from tests.fixtures import Inside


@pytest.mark.parametrize("path", ["/fr/no-such-page", "/nl/contact/no", "/en/x", "/no-such"])
@pytest.mark.parametrize("coding", list(answers.Coding))
def test_a_missing_page_has_the_size_of_a_page(inside: Inside, path: str, coding: answers.Coding) -> None:
    response = inside.client.get(path, headers={"Accept-Encoding": coding.value})
    assert response.status_code == 404
    head = answers.head_size(response.status, tuple(response.headers.items()))
    assert head + len(response.data) == coding.size
    assert "Set-Cookie" not in response.headers


def test_staff_are_told_in_their_own_rooms(inside: Inside) -> None:
    response = inside.client.get("/staff/no-such-room")
    assert response.status_code == 404
    assert "Content-Encoding" not in response.headers
