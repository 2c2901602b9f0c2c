"""Fixtures of this room."""

from pathlib import Path

import pytest

from tests.library.writing import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    root = tmp_path / "site"
    root.mkdir()
    return Desk.at(root)
