"""Messages accepted per second against what one Argon2id allows: everything but the derivation should be hidden by it.

Each message goes the visitor's way: a form of its own with its own stamp, a POST, an answer with a code. Forms are
fetched before the clock starts; a message counts when its answer is 200 and its row is in the database.
"""

import re
import statistics
from collections.abc import Iterator
from functools import partial
from typing import Any

from sqlalchemy import text

from bench import http, load
from bench.facts import derivation
from bench.report import Report
from bench.servers import Portal
from portal.storage.database import Database

AIM = 0.8
ROUNDS = 3
MESSAGES = 120
CONNECTIONS = 8
MESSAGE = "Bonjour. Est-ce que je peux venir sans rendez-vous ? Je travaille le soir. " * 4
_STAMP = re.compile(r'name="stamp" value="([^"]+)"')


def stamps(port: int, number: int) -> list[str]:
    """Stamps of so many forms."""
    visitor = http.Visitor(port)
    found = [_STAMP.search(visitor.get("/fr/contact").text) for _ in range(number)]
    visitor.close()
    return [stamp[1] for stamp in found if stamp]


def posts(given: list[str]) -> Iterator[bytes]:
    for stamp in given:
        yield http.post("/fr/contact", {"message": MESSAGE, "stamp": stamp}, more=http.somebody())


def print_sending(report: Report, name: str, portal: Portal, database_url: str) -> None:
    report.part(f"Sending, {name} ({CONNECTIONS} connections, {ROUNDS} rounds of {MESSAGES} messages)")
    before, rounds, costs, ratios, worked = _stored(database_url), [], [], [], []
    for _ in range(ROUNDS):
        given, first, used = stamps(portal.port, MESSAGES), derivation(), portal.used
        rounds.append(load.measure(portal.port, CONNECTIONS, partial(posts, given), 60))
        worked.append((portal.used - used) / MESSAGES)
        costs += [first, derivation()]
        ratios.append(rounds[-1].rate_of(200) * (costs[-2].seconds + costs[-1].seconds) / 2)
    cost = statistics.median(each.seconds for each in costs)
    report.line("one Argon2id alone, ms; so many a second", f"{cost * 1000:.1f}; {1 / cost:.1f}")
    report.line("messages a second, each round", " ".join(f"{each.rate_of(200):.1f}" for each in rounds))
    report.line("seconds to the code: half, nineteen in twenty", _waits(rounds))
    report.line("ratio of each round", " ".join(f"{ratio:.2f}" for ratio in ratios))
    report.at_least("accepted / what one Argon2id allows, median", statistics.median(ratios), AIM)
    # All but the derivation goes on beside the next one: below it, the derivation is what the rate hangs on.
    whole, alone = statistics.median(worked) * 1000, statistics.median(each.processor for each in costs) * 1000
    report.line("processor time a message, ms; of it Argon2id", f"{whole:.1f}; {alone:.1f}")
    # A machine that others keep busy may let somebody wait for more than two seconds: told "press again", text kept.
    accepted_in_all = sum(each.statuses[200] for each in rounds)
    busy = sum(each.statuses[503] for each in rounds)
    stored = _stored(database_url) - before
    said = f"{accepted_in_all}, {stored}, {busy}"
    well = accepted_in_all == stored == ROUNDS * MESSAGES - busy
    report.holds("accepted, stored, told to press again", said, "none lost", well=well)


def _waits(rounds: list[load.Measured]) -> str:
    return ", ".join(f"{statistics.median(each.wait_at(share) for each in rounds):.2f}" for share in (0.5, 0.95))


def _stored(database_url: str) -> int:
    database = Database(database_url)
    with database.read() as db:
        number: Any = db.execute(text("SELECT count(*) FROM messages")).scalar_one()
    database.close()
    return int(number)
