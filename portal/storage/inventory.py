"""The data inventory: everything that the portal keeps, where, why, and until when.

Promises that each column of the tables stands in it, with the words of its own comment; what lies outside the tables
(the volatile store, `var/`) is listed here, and a test compares the list with what a portal at work really keeps.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, Date, LargeBinary, Table

from portal.storage.tables import metadata


@dataclass(frozen=True)
class Kept:
    """One kind of thing outside the tables. `name` is how it is shown, `form` what its real name looks like."""

    name: str
    form: re.Pattern[str]
    holds: str
    until: str


VOLATILE = (
    Kept(
        "`<hash of the cookie's id half>` (visit)",
        re.compile(r"[0-9a-f]{64}"),
        "Conversation, data key and code of an open visit, the token of its forms, and which conversations were open "
        "before in it; sealed under the key half of the cookie, which only the browser has.",
        "20 minutes without a request; leave, exit, erase",
    ),
    Kept(
        "`<hash of the cookie's id half>` (staff session)",
        re.compile(r"[0-9a-f]{64}"),
        "Staff member, session number, moment of sign-in, the secret half of her pair, and the token of her forms; "
        "sealed in the same way.",
        "30 minutes without a request, 12 hours at most; sign-out, exit",
    ),
    Kept(
        "`limit-key:<hour>`",
        re.compile(r"limit-key:\d+"),
        "32 random bytes, under which addresses become counters.",
        "two hours",
    ),
    Kept(
        "`LIMITER/<send, open or sign-in>/<16 bits>`, also with `beyond-<n>`",
        re.compile(r"LIMITER/(?:send|open|sign-in)/(?:beyond-\d+/)?[0-9a-f]{4}/\d+/10/minute"),
        "How often one of 65,536 neighbourhoods of the network did it; the neighbourhood is a keyed hash of an "
        "address prefix and names nobody.",
        "10 minutes",
    ),
    Kept(
        "`LIMITER/organisation/<organisation>`",
        re.compile(r"LIMITER/organisation/[0-9a-f]{32}/\d+/10/minute"),
        "How many conversations an organisation was sent.",
        "10 minutes",
    ),
    Kept(
        "`LIMITER/step/<staff member>`",
        re.compile(r"LIMITER/step/[0-9a-f]{32}/\d+/10/minute"),
        "How many one-time codes an account tried after a right password.",
        "10 minutes",
    ),
)
"""Names as the memory of a single process has them; in Redis those of sessions and keys begin with `portal:`, those of
counters with `LIMITS:`."""

FILES = (
    Kept(
        "`site.key`",
        re.compile(r"site\.key"),
        "The site key, unless `PORTAL_KEY_FILE` names another place; readable by its owner alone.",
        "for ever: without it nothing opens",
    ),
    Kept(
        "`portal.db`, `portal.db-wal`, `portal.db-shm`",
        re.compile(r"portal\.db(?:-wal|-shm|-journal)?"),
        "The tables above, when they lie in SQLite.",
        "each row as its table says; erased bytes are overwritten, the journal is cut after each erasing",
    ),
    Kept(
        "`pages/*.answers`",
        re.compile(r"pages/[0-9a-z_-]+\.answers"),
        "The compiled pages: what every reader gets, the same for all.",
        "the set in use and the one before",
    ),
    Kept("`portal.lock`", re.compile(r"portal\.lock"), "Nothing; it is locked while a process serves.", "for ever"),
    Kept(
        "`demonstration.txt`",
        re.compile(r"demonstration\.txt"),
        "Sign-ins of the invented organisations; made by `make run` only, readable by its owner alone.",
        "until somebody deletes it",
    ),
)

_HEAD = """\
# Data inventory

Everything that the portal keeps. This page is what `flask portal inventory` prints, from the comments on the columns in
`portal/storage/tables.py` and the lists in `portal/storage/inventory.py`; a test fails when it is out of date. What
each sealed thing holds, and under which key, is in [envelope.md](envelope.md).

No name, address, telephone number, account, IP address, user agent, referrer or exact time of a visitor stands anywhere
below, but inside what is sealed. Bytes marked *sealed or hashed* say nothing to whoever has the database alone. Days
are days, never moments.
"""


def document() -> str:
    """The whole page, in Markdown."""
    parts = [_HEAD, "## In the database\n"]
    parts += [_table(table) for table in metadata.sorted_tables]
    parts += ["## In the volatile store (memory, or Redis with persistence off)\n", _list(VOLATILE)]
    parts += ["## In `var/`\n", _list(FILES)]
    parts += ["## Nowhere else\n", _NOWHERE]
    return "\n".join(parts)


_NOWHERE = """\
No request is logged. The portal's log holds names of events, numbers, the type of an error and a place in our code.
No body of a request is written to a file. Cookies of somebody who pressed "leave" wait in memory until the visit
behind them has ended, a moment as a rule.
"""


def _table(table: Table) -> str:
    rows = [f"| `{column.name}` | {_kind(column)} | {column.comment} |" for column in table.columns]
    head = (f"### {table.name}\n", "| column | form | why it may be kept |", "| --- | --- | --- |")
    return "\n".join([*head, *rows, ""])


def _kind(column: Column[object]) -> str:
    if isinstance(column.type, LargeBinary):
        known = {"public": "public key", "recovery_public": "public key", "salt": "random"}
        return known.get(column.name, "sealed or hashed")
    return "day" if isinstance(column.type, Date) else column.type.__class__.__name__.lower()


def _list(kept: Sequence[Kept]) -> str:
    return "\n".join(["| what | holds | until |", "| --- | --- | --- |", *_rows(kept), ""])


def _rows(kept: Sequence[Kept]) -> Iterator[str]:
    for one in kept:
        yield f"| {one.name} | {one.holds} | {one.until} |"
