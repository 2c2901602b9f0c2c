"""`python -m bench`: everything, or the parts that are named. Ends with 1 when an aim is missed."""

import sys
from collections.abc import Callable

from bench import facts, flood, readers, searching, sending, sizes, waits
from bench.report import Report
from bench.servers import Portal
from tests.servers import PostgresServer

PARTS = ("sizes", "readers", "search", "sending", "postgresql", "flood", "waits")


def main(asked: list[str]) -> int:
    unknown = set(asked) - set(PARTS)
    if unknown:
        print(f"There is no {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}.")
        return 2
    report, parts = Report(), asked or PARTS
    facts.print_facts(report)
    print("\nStarting a portal from nothing …", flush=True)
    with Portal(RATELIMIT_ENABLED="0") as portal:
        for part in PARTS:
            if part in parts:
                _RUN[part](report, portal)
    print(f"\n{len(report.missed)} aims missed." if report.missed else "\nEvery aim was met.")
    return bool(report.missed)


def _sending(report: Report, portal: Portal) -> None:
    sending.print_sending(report, "SQLite", portal, f"sqlite:///{portal.var / 'portal.db'}")


def _postgresql(report: Report, portal: Portal) -> None:
    with PostgresServer(durable=True) as server:
        url = server.database_url()
        with Portal(portal.pages, RATELIMIT_ENABLED="0", DATABASE_URL=url) as other:
            sending.print_sending(report, "PostgreSQL", other, url)


def _flood(report: Report, portal: Portal) -> None:
    """The limiter is on: what it lets through, since each code comes from elsewhere, is the gate's matter."""
    with Portal(portal.pages, PROXY_HOPS="1") as limited:
        flood.print_flood(report, limited)


def _waits(report: Report, portal: Portal) -> None:
    waits.print_pages(report, portal)
    waits.print_starts(report, portal)


_RUN: dict[str, Callable[[Report, Portal], None]] = {
    "sizes": sizes.print_sizes,
    "readers": readers.print_readers,
    "search": searching.print_searching,
    "sending": _sending,
    "postgresql": _postgresql,
    "flood": _flood,
    "waits": _waits,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
