"""Starts, memory, and what people with forms and accounts wait for."""

import statistics
import time
from collections.abc import Iterator
from functools import partial
from itertools import repeat

import pyotp

from bench import http, load, sending
from bench.report import Report
from bench.servers import Portal

SECOND_START = 3.0
TIMES = 30
ROWS = 200


def print_starts(report: Report, portal: Portal) -> None:
    """The portal has been started once, from nothing."""
    report.part("Starts, from `make run` to /healthz")
    report.line("first: database, demonstration data, pages, s", f"{portal.seconds:.1f}")
    again, used = [], []
    for _ in range(3):
        portal.stop()
        portal.start()
        again.append(portal.seconds)
        used.append(portal.used_in_all)
    report.at_most("second, median of three", statistics.median(again), SECOND_START, " s")
    report.line("of it processor time, s", f"{statistics.median(used):.1f}")
    report.line("memory of the server, idle, MiB", f"{portal.resident:.0f}")


def print_pages(report: Report, portal: Portal) -> None:
    """Pages that are made at each request, with the inbox as full as `sending` left it."""
    report.part(f"Pages made at each request (one at a time, median of {TIMES}, ms)")
    rate = load.measure(portal.port, 8, partial(_contact), 4)
    report.line("contact form", _milliseconds(http.Visitor(portal.port), "/fr/contact"))
    report.line("contact forms a second, 8 connections", f"{rate.rate:.0f}")
    visitor = _writer(portal.port)
    report.line("thread", _milliseconds(visitor, "/fr/conversation"))
    report.line("frame of the newest messages", _milliseconds(visitor, "/fr/conversation/messages?n=0"))
    member = _member(portal)
    missing = ROWS - _rows(member)
    if missing > 0:
        load.measure(portal.port, 4, partial(sending.posts, sending.stamps(portal.port, missing)), 60)
    report.line(f"inbox, {_rows(member)} rows", _milliseconds(member, "/staff/"))
    report.line("memory of the server after all this, MiB", f"{portal.resident:.0f}")


def _rows(member: http.Visitor) -> int:
    return member.get("/staff/").text.count("/staff/conversations/")


def _contact() -> Iterator[bytes]:
    return repeat(http.get("/fr/contact"))


def _milliseconds(visitor: http.Visitor, path: str) -> str:
    took = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        page = visitor.get(path)
        took.append(time.perf_counter() - begin)
        if page.status != 200:
            raise RuntimeError(f"{path} was answered with {page.status}")
    return f"{statistics.median(took) * 1000:.1f}"


def _writer(port: int) -> http.Visitor:
    """A visitor whose visit is open, after a few messages."""
    visitor = http.Visitor(port)
    visitor.post("/fr/contact", {"message": sending.MESSAGE, "stamp": visitor.get("/fr/contact").hidden["stamp"]})
    for _ in range(4):
        hidden = visitor.get("/fr/conversation").hidden
        visitor.post("/fr/conversation/reply", {**hidden, "message": sending.MESSAGE})
    return visitor


def _member(portal: Portal) -> http.Visitor:
    """A staff member of the default organisation, signed in."""
    member = http.Visitor(portal.port)
    fields = {
        "name": portal.said("Staff name"),
        "password": portal.said("Staff password"),
        "code": pyotp.TOTP(portal.said("Staff one-time secret")).now(),
    }
    page = member.post("/staff/sign-in", {**member.get("/staff/sign-in").hidden, **fields})
    if page.address != "/staff/":
        raise RuntimeError(f"sign-in was answered with {page.status}")
    return member
