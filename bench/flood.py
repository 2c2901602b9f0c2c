"""What a flood of wrong codes leaves to readers and senders.

The codes pass their check digits, and each comes from an address of its own, so that neither of the cheap checks
turns them away: what is measured is the gate before Argon2id. Calm and flood are measured in turns.
"""

import secrets
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial

from bench import http, load, readers, sending
from bench.report import Report
from bench.servers import Portal

AIM = 0.15
ROUNDS = 3
SECONDS = 5.0
LONGEST = 90.0
FLOOD = 32
READERS = 16
SENDINGS = 10


def wrong_codes() -> Iterator[bytes]:
    while True:
        whole = secrets.randbelow(10**18)
        code = f"{whole:018d}{98 - whole * 100 % 97:02d}"
        yield http.post("/fr/conversation", {"receipt": code, "token": secrets.token_hex(16)}, more=http.somebody())


def print_flood(report: Report, portal: Portal) -> None:
    report.part(f"A flood of wrong codes ({FLOOD} connections), {READERS} reading, {ROUNDS} rounds of {SECONDS:g} s")
    calm, flooded, flood = [], [], []
    sent: list[tuple[int, float]] = []
    for _ in range(ROUNDS):
        calm.append(load.measure(portal.port, READERS, partial(readers.requests), SECONDS))
        given = sending.stamps(portal.port, SENDINGS)
        with (
            load.Load(portal.port, FLOOD, wrong_codes, LONGEST) as stream,
            load.Load(portal.port, READERS, partial(readers.requests), SECONDS) as reading,
        ):
            stream.go()
            time.sleep(1)
            reading.go()
            flooded.append(reading.result())
            sent += [_send(portal.port, stamp) for stamp in given]
            flood.append(stream.stop())
    _print_readers(report, calm, flooded)
    _print_flood(report, flood)
    _print_senders(report, sent)


def _print_readers(report: Report, calm: list[load.Measured], flooded: list[load.Measured]) -> None:
    ratios = [during.rate / before.rate for before, during in zip(calm, flooded, strict=True)]
    for name, rounds in (("calm", calm), ("flood", flooded)):
        rate = statistics.median(each.rate for each in rounds)
        slow = statistics.median(each.wait_at(0.99) for each in rounds) * 1000
        report.line(f"{name}: pages a second; ms that 99 in 100 take at most", f"{rate:,.0f}; {slow:.0f}")
    report.line("share of each round", " ".join(f"{ratio:.2f}" for ratio in ratios))
    report.at_least("readers' rate, flood / calm, median", statistics.median(ratios), AIM)
    errors = sum(each.errors for each in (*calm, *flooded))
    report.holds("readers' errors", str(errors), "0", well=not errors)


def _print_flood(report: Report, flood: list[load.Measured]) -> None:
    statuses: Counter[int] = sum((each.statuses for each in flood), Counter())
    answered = ", ".join(f"{number} × {status}" for status, number in sorted(statuses.items()))
    report.line("codes tried a second; answers", f"{statistics.median(each.rate for each in flood):.0f}; {answered}")
    report.line("the flood's own share of a core", f"{statistics.median(each.busy for each in flood):.2f}")
    # 404: derived, looked up and unknown; 503: busy, press again. Anything else would be a failure, or not the gate.
    broken = sum(number for status, number in statuses.items() if status not in (404, 503))
    report.holds("codes answered neither \"unknown\" nor \"busy\"", str(broken), "0", well=not broken)


def _print_senders(report: Report, sent: list[tuple[int, float]]) -> None:
    took = [seconds for _, seconds in sent]
    accepted = sum(status == 200 for status, _ in sent)
    report.line("seconds to the code: half, slowest", f"{statistics.median(took):.2f}, {max(took):.2f}")
    report.holds("messages accepted during it", f"{accepted} of {len(sent)}", "all", well=accepted == len(sent))


def _send(port: int, stamp: str) -> tuple[int, float]:
    visitor, begin = http.Visitor(port, http.somebody().split()[1]), time.perf_counter()
    page = visitor.post("/fr/contact", {"message": sending.MESSAGE, "stamp": stamp})
    visitor.close()
    return page.status, time.perf_counter() - begin
