"""The table definitions are the privacy statement: each column says why it may be kept."""

import pytest
from sqlalchemy import DateTime, Float, Time

from portal.storage.tables import metadata

COLUMNS = [column for table in metadata.sorted_tables for column in table.columns]


@pytest.mark.parametrize("column", COLUMNS, ids=str)
def test_every_column_says_why_it_may_be_kept(column) -> None:  # type: ignore[no-untyped-def]
    assert column.comment, f"{column} has no comment: say in one sentence why it may be kept, or do not keep it"
    assert column.comment.endswith("."), f"the comment of {column} is not a sentence"


@pytest.mark.parametrize("column", COLUMNS, ids=str)
def test_no_column_can_hold_a_moment(column) -> None:  # type: ignore[no-untyped-def]
    assert not isinstance(column.type, DateTime | Time | Float), (
        f"{column} could hold an exact time: store a day, or seal the moment into a message or header"
    )
