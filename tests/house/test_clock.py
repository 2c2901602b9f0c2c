"""Time is read in clock.py only: there it is blurred, and a rule that is handed `now` can be tried at any moment."""

import ast
import re

import pytest

from tests.house.source import Module, modules, told

READING = re.compile(
    r"(?:time\.(?:time|time_ns|monotonic|monotonic_ns|perf_counter|perf_counter_ns|localtime|gmtime|ctime|strftime|sleep)"
    r"|datetime\.(?:datetime|date)\.(?:now|today|utcnow)|datetime\.(?:now|today|utcnow))"
)
LAW = (
    "Time is read in portal/clock.py only. Take `now` or `today` as an argument; at a door write `clock.now()`, "
    "in a store of lifetimes `clock.monotonic()`, and for a pause `clock.sleep()`."
)


def breaches(module: Module) -> list[str]:
    if module.room == "clock":
        return []
    used = ((node, module.real_name(node)) for node in module.walk() if isinstance(node, ast.Attribute | ast.Name))
    found = [f"{module.at(node)}: {name}" for node, name in used if READING.fullmatch(name)]
    # SQL has clocks too.
    words = (node for node in module.walk() if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return found + [
        f"{module.at(node)}: a clock of the database"
        for node in words
        if re.search(r"\bCURRENT_(?:TIME|DATE|TIMESTAMP)\b|\bnow\(\)", str(node.value))
    ]


def test_time_is_read_by_the_clock() -> None:
    found = [breach for module in modules() for breach in breaches(module)]
    assert not found, told(found, LAW)


@pytest.mark.parametrize(
    "text",
    [
        "import time\ntime.time()",
        "from time import monotonic\nmonotonic()",
        "import time as t\nwait = t.sleep",
        "from datetime import datetime\ndatetime.now(ZONE)",
        "from datetime import date as day\nday.today()",
        "import datetime\ndatetime.datetime.utcnow()",
        "q = 'SELECT CURRENT_TIMESTAMP'",
    ],
)
def test_the_law_sees(text: str) -> None:
    assert breaches(Module.of("portal/domain/x.py", text))
