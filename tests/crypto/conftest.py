"""The keys that the vectors were made with, and the vectors themselves."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from portal.crypto.cost import Cost
from portal.crypto.site import SiteKey

VECTORS = Path(__file__).parents[1] / "vectors"


@pytest.fixture(scope="session")
def site() -> SiteKey:
    return SiteKey(1, bytes(range(32)))


@pytest.fixture(scope="session")
def cheap() -> Cost:
    """The least that libsodium takes: tests are not guesses."""
    return Cost(1, 8192)


@pytest.fixture(scope="session")
def vectors() -> Callable[[str], Any]:
    """A vector file by its name."""
    return lambda name: json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture
def vector(request: pytest.FixtureRequest, vectors: Callable[[str], Any]) -> Any:
    """The vector file that a test module is named after: test_stamps.py and stamps.json."""
    return vectors(request.path.stem.removeprefix("test_"))
