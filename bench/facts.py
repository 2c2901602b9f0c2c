"""The machine that the numbers are from, and what one Argon2id costs on it."""

import os
import platform
import sqlite3
import statistics
import time
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


def derivation_seconds(times: int = 15) -> float:
    """One derivation of a visitor's code, alone in one thread: the median."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        bindings.crypto_pwhash_alg(
            32,
            b"0" * 20,
            b"0" * 16,
            VISITOR_FLOOR.passes,
            VISITOR_FLOOR.memory,
            bindings.crypto_pwhash_ALG_ARGON2ID13,
        )
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def _has_affinity() -> bool:
    return hasattr(os, "sched_getaffinity")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "?")
