"""Fixtures of this room."""

import shutil
from pathlib import Path

import pytest

from portal.config import ROOT
from tests.cli import authors
from tests.cli.authors import Author
from tests.library.writing import Desk


@pytest.fixture
def author(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Author:
    root = tmp_path / "site"
    root.mkdir()
    return authors.author(Desk.at(root), monkeypatch)


@pytest.fixture
def desk_with_services(author: Author) -> Desk:
    """With the directory of this house, so that a page may name its services."""
    shutil.copytree(ROOT / "content" / "services", author.desk.content / "services")
    return author.desk
