"""The machine that the numbers are from, and what one Argon2id costs on it."""

import os
import platform
import sqlite3
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from nacl import bindings

from bench.report import Report
from portal.crypto.cost import VISITOR_FLOOR


def print_facts(report: Report) -> None:
    report.part("Machine")
    report.line("Cores that may be used", str(len(os.sched_getaffinity(0)) if _has_affinity() else os.cpu_count()))
    report.line("Processor", _processor())
    report.line("System", f"{platform.system()} {platform.release()}")
    report.line("Python, SQLite", f"{platform.python_version()}, {sqlite3.sqlite_version}")
    report.line("Load before (1, 5, 15 minutes)", " ".join(f"{load:.1f}" for load in os.getloadavg()))


@dataclass(frozen=True)
class Derivation:
    """One derivation of a visitor's code, alone in one thread."""

    seconds: float
    processor: float
    """Seconds of it that the processor worked: fewer, where other programs took it away meanwhile."""


def derivation(times: int = 15) -> Derivation:
    """The median of so many."""
    taken = [_derive() for _ in range(times)]
    return Derivation(
        statistics.median(one.seconds for one in taken), statistics.median(one.processor for one in taken)
    )


def _derive() -> Derivation:
    begin, worked = time.perf_counter(), time.thread_time()
    bindings.crypto_pwhash_alg(
        32,
        b"0" * 20,
        b"0" * 16,
        VISITOR_FLOOR.passes,
        VISITOR_FLOOR.memory,
        bindings.crypto_pwhash_ALG_ARGON2ID13,
    )
    return Derivation(time.perf_counter() - begin, time.thread_time() - worked)


def _has_affinity() -> bool:
    return hasattr(os, "sched_getaffinity")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "?")
