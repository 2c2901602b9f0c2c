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
    return Bare(head.encode() + b"\r\n\r\n" + page.body)


def print_readers(report: Report, portal: Portal) -> None:
    report.part(f"Reader pages ({CONNECTIONS} connections, {ROUNDS} rounds of {SECONDS:g} s each way)")
    with bare_like(portal) as bare:
        rates: dict[str, list[load.Measured]] = {"portal": [], "bare": []}
        costs: dict[str, list[float]] = {"portal": [], "bare": []}
        for turn in range(ROUNDS):
            # Whoever comes first in a round comes second in the next.
            for name, server in (("portal", portal), ("bare", bare))[:: 1 if turn % 2 else -1]:
                used = server.used
                rates[name].append(load.measure(server.port, CONNECTIONS, partial(requests), SECONDS))
                costs[name].append((server.used - used) / sum(rates[name][-1].statuses.values()) * 1e6)
    for name, rounds in rates.items():
        report.line(f"{name}: pages a second, median; load's share of a core", _rate(rounds))
    # What other programs take from the machine falls out of this one: it counts the server's own time only.
    own = (statistics.median(costs["portal"]), statistics.median(costs["bare"]))
    report.line("processor time a page, portal and bare, µs", f"{own[0]:.0f}, {own[1]:.0f}")
    report.line("the same as a ratio, bare / portal", f"{own[1] / own[0]:.2f}")
    ratios = [mine.rate / other.rate for mine, other in zip(rates["portal"], rates["bare"], strict=True)]
    report.line("ratio of each round", " ".join(f"{ratio:.2f}" for ratio in ratios))
    report.at_least("portal / bare function, median of the rounds", statistics.median(ratios), AIM)
    errors = sum(each.errors for each in rates["portal"])
    report.holds("errors", str(errors), "0", well=not errors)


def _rate(rounds: list[load.Measured]) -> str:
    rate, busy = statistics.median(each.rate for each in rounds), statistics.median(each.busy for each in rounds)
    return f"{rate:,.0f}; {busy:.2f}"
