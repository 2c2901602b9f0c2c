"""Looking for a page: how long one waits for what was found, and what a crowd that searches leaves to readers."""

import itertools
import statistics
import time
import tomllib
from collections.abc import Iterator
from functools import partial

from bench import http, load, readers
from bench.report import Report
from bench.servers import Portal
from portal.config import ROOT

AIM_MS = 100.0
AIM_READERS = 0.15
ROUNDS = 3
SECONDS = 4.0
LONGEST = 60.0
CROWD = 32
READERS = 16
TIMES = 3
"""How often each question is asked."""


def questions() -> list[tuple[str, str]]:
    """Language and words: those of the tests, in the three languages that have every page."""
    written = tomllib.loads((ROOT / "tests" / "library" / "queries.toml").read_text("utf-8"))
    return [(locale, row["q"]) for locale in ("fr", "nl", "en") for row in written[locale]]


def searches() -> Iterator[bytes]:
    """All of them, for ever."""
    return (http.post(f"/{locale}/search", {"q": words}) for locale, words in itertools.cycle(questions()))


def print_searching(report: Report, portal: Portal) -> None:
    report.part(f"Search ({len(questions())} questions, {TIMES} times each, one at a time, answers of the one size)")
    took = _milliseconds(portal.port)
    report.at_most("half of the answers take at most", statistics.median(took), AIM_MS, " ms")
    report.line("19 in 20 take at most, ms", f"{sorted(took)[len(took) * 19 // 20]:.1f}")
    report.part(f"A crowd that searches ({CROWD} connections), {READERS} reading, {ROUNDS} rounds of {SECONDS:g} s")
    calm, during, crowd = [], [], []
    for _ in range(ROUNDS):
        calm.append(load.measure(portal.port, READERS, partial(readers.requests), SECONDS))
        with (
            load.Load(portal.port, CROWD, searches, LONGEST) as stream,
            load.Load(portal.port, READERS, partial(readers.requests), SECONDS) as reading,
        ):
            stream.go()
            time.sleep(1)
            reading.go()
            during.append(reading.result())
            crowd.append(stream.stop())
    for name, rounds in (("calm", calm), ("crowd", during)):
        rate = statistics.median(each.rate for each in rounds)
        slow = statistics.median(each.wait_at(0.99) for each in rounds) * 1000
        report.line(f"{name}: pages a second; ms that 99 in 100 take at most", f"{rate:,.0f}; {slow:.0f}")
    found = statistics.median(each.rate_of(200) for each in crowd)
    report.line("searches answered a second; told to press again", f"{found:.0f}; {_rate_of_busy(crowd):.0f}")
    ratios = [one.rate / other.rate for one, other in zip(during, calm, strict=True)]
    report.at_least("readers' rate, crowd / calm, median", statistics.median(ratios), AIM_READERS)
    broken = sum(number for each in crowd for status, number in each.statuses.items() if status not in (200, 503))
    report.holds('searches answered neither with pages nor with "busy"', str(broken), "0", well=not broken)
    errors = sum(each.errors for each in (*calm, *during))
    report.holds("readers' errors", str(errors), "0", well=not errors)


def _rate_of_busy(crowd: list[load.Measured]) -> float:
    return statistics.median(each.rate_of(503) for each in crowd)


def _milliseconds(port: int) -> list[float]:
    visitor, took = http.Visitor(port), []
    for locale, words in questions() * TIMES:
        begin = time.perf_counter()
        page = visitor.post(f"/{locale}/search", {"q": words})
        took.append((time.perf_counter() - begin) * 1000)
        if page.status != 200:
            raise RuntimeError(f"a search was answered with {page.status}")
    visitor.close()
    return took
