"""A hundred and fifty questions as readers type them, against the pages of this house: one of the right pages among the
first three. Asked in every language that is served; the figures are printed (`pytest -s`), right or wrong."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from portal.config import ROOT
from portal.i18n.locales import LOCALES, served
from portal.library import leaves, site
from portal.library.search import Index
from portal.library.spread import over_cores
from tests.library.finding import codes

QUERIES: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "queries.toml").read_text("utf-8"))
AIM = 0.95


@pytest.fixture(scope="module")
def index() -> Index:
    checked = site.check(ROOT / "content", served(), spread=over_cores, besides=leaves.press)
    return Index(leaves.index(checked.besides, checked.services, checked.synonyms, served()))


def test_there_are_ten_in_each_language() -> None:
    assert {locale: len(rows) for locale, rows in QUERIES.items()} == dict.fromkeys(LOCALES, 10)
    assert all(row["q"].strip() and row["right"] for rows in QUERIES.values() for row in rows)


def test_the_right_page_is_among_the_first_three(index: Index, capsys: pytest.CaptureFixture[str]) -> None:
    hits: dict[str, int] = {}
    missed = []
    for locale in served():
        found = {row["q"]: codes(index.find(row["q"], locale, served())) for row in QUERIES[locale]}
        wrong = [row for row in QUERIES[locale] if not set(row["right"]) & set(found[row["q"]][:3])]
        hits[locale] = len(QUERIES[locale]) - len(wrong)
        missed += [f"{locale}: {row['q']!r} wants {row['right']}, finds {found[row['q']]}" for row in wrong]
    share = sum(hits.values()) / (10 * len(hits))
    with capsys.disabled():
        each = ", ".join(f"{locale} {number}" for locale, number in hits.items())
        print(f"\nof ten in each of {len(hits)} served languages, right among the first three: {each} ({share:.1%})")  # noqa: T201
    assert share >= AIM, "\n".join(missed)
