"""One account for every way to type one name; twins that only look alike are refused."""

import pytest

from portal.domain import names
from portal.errors import UnclearNameError


@pytest.mark.parametrize("typed", ["Anna", "ANNA", "anna ", " anna", "A\u200bnna", "Ａnna", "аnna"])
def test_one_key_for_one_name(typed: str) -> None:
    assert names.fold(typed) == "anna"


@pytest.mark.parametrize("typed", ["аnna", "Anna\u202e", "root🈳", "", "  ", "12", "a" * 61, "an\0na"])
def test_unclear_names_are_refused(typed: str) -> None:
    with pytest.raises(UnclearNameError):
        names.clean(typed)


@pytest.mark.parametrize("typed", ["Anna", "Élise", "Анна", "Jean-Luc", "O’Neil", "Anna B.", "أمل", "李雷", "Anna 2"])
def test_ordinary_names_are_kept(typed: str) -> None:
    assert names.clean(f" {typed} ") == typed


@pytest.mark.parametrize("typed", ["root🈳", "\ud800", "a" * 100_000, "\0", "ﷺ" * 500])
def test_folding_never_raises(typed: str) -> None:
    assert len(names.fold(typed)) <= 80
