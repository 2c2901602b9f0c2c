"""A furnished portal answers as a server and from within."""

import urllib.request
from collections.abc import Callable

from tests.fixtures import Inside, Running


def test_a_server_is_alive_and_able(serve: Callable[..., Running], database_url: str) -> None:
    running = serve(database_url)
    for path in ("/healthz", "/readyz", "/fr/", "/nl/contact"):
        with urllib.request.urlopen(running.address + path) as answer:
            assert answer.status == 200
    running.server.kill()
    running.server.start()
    with urllib.request.urlopen(running.address + "/readyz") as answer:
        assert answer.status == 200


def test_inside_answers_too(inside: Inside) -> None:
    assert inside.client.get("/readyz").status_code == 200
    assert inside.client.get("/fr/conversation").status_code == 200
