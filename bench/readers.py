"""Reader pages per second against a bare function: what the portal's own code costs a reader."""

import itertools
import statistics
from collections.abc import Iterator
from functools import partial

from bench import http, load
from bench.report import Report
from bench.servers import Bare, Portal
from portal.library import kept

AIM = 0.9
ROUNDS = 7
SECONDS = 2.0
CONNECTIONS = 16
PATH = "/fr/"


def requests(path: str = PATH) -> Iterator[bytes]:
    """One page for ever."""
    return itertools.repeat(http.get(path))


def bare_like(portal: Portal, path: str = PATH) -> Bare:
    """A bare function that answers with the bytes of this page."""
    answers = kept.newest(portal.pages)
    if answers is None:
        raise RuntimeError("the portal kept no compiled pages")
    page = answers.pages[path].brotli
    head = "\r\n".join(f"{name}: {value}" for name, value in page.headers)
    return Bare(head.encode() + b"\r\n\r\n" + page.whole_body())


def print_readers(report: Report, portal: Portal) -> None:
    report.part(f"Reader pages ({CONNECTIONS} connections, {ROUNDS} rounds of {SECONDS:g} s each way)")
    with bare_like(portal) as bare:
        rates: dict[str, list[load.Measured]] = {"portal": [], "bare": []}
        for turn in range(ROUNDS):
            # Whoever comes first in a round comes second in the next.
            for name, server in (("portal", portal), ("bare", bare))[:: 1 if turn % 2 else -1]:
                rates[name].append(load.measure(server.port, CONNECTIONS, partial(requests), SECONDS))
    for name, rounds in rates.items():
        report.line(f"{name}: pages a second, median; load's share of a core", _rate(rounds))
    ratios = [mine.rate / other.rate for mine, other in zip(rates["portal"], rates["bare"], strict=True)]
    report.line("ratio of each round", " ".join(f"{ratio:.2f}" for ratio in ratios))
    report.at_least("portal / bare function, median of the rounds", statistics.median(ratios), AIM)
    errors = sum(each.errors for each in rates["portal"])
    report.holds("errors", str(errors), "0", well=not errors)


def _rate(rounds: list[load.Measured]) -> str:
    return f"{statistics.median(each.rate for each in rounds):,.0f}; {statistics.median(each.busy for each in rounds):.2f}"
