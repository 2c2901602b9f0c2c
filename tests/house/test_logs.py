"""Nothing is logged but the fixed name of an event, numbers, and the place of our own code."""

import ast
import logging
import re
import threading
from collections.abc import Callable
from typing import Any

import pytest

from portal.errors import PortalError
from tests.fixtures import Inside
from tests.house.source import Module, modules, told
from tests.house.tour import Guest

LEVELS = {"debug", "info", "warning", "warn", "error", "critical", "exception", "fatal", "log"}
EVENT = re.compile(r"[a-z_]+\.[a-z_]+(?: %[ds])*")
CANARY = "canari-4f1b9c"
ERROR = "erreur-93ab01"
LAW = (
    'Log a fixed event name and numbers, as in log.warning("exit.failed %s", type(error).__name__): an error\'s text, '
    "a traceback, a path or a value may hold what somebody typed. Nothing but a command prints."
)


def breaches(module: Module) -> list[str]:
    found = []
    for call in module.calls():
        name = call.func.attr if isinstance(call.func, ast.Attribute) else module.real_name(call.func)
        if _is_logger(call.func) and name in LEVELS:
            found += [f"{module.at(call)}: {why}" for why in _why(call, name)]
        if name == "getLogger" and [ast.unparse(one) for one in call.args] not in (["'portal'"], ["'flask-limiter'"]):
            found.append(f"{module.at(call)}: a logger of another name")
        if name in ("print_exc", "print_exception", "print_stack", "format_exc", "excepthook"):
            found.append(f"{module.at(call)}: {name}")
        spoken = name in ("print", "echo", "pprint", "breakpoint") or module.real_name(call.func) == "warnings.warn"
        if spoken and module.room != "cli":
            found.append(f"{module.at(call)}: {name}")
    for node in module.walk():
        if (
            isinstance(node, ast.Attribute)
            and module.real_name(node) in ("sys.stdout", "sys.stderr")
            and module.room != "cli"
        ):
            found.append(f"{module.at(node)}: {module.real_name(node)}")
    return found


def _is_logger(called: ast.expr) -> bool:
    """`log.x`, `_LOG.x`, `self.logger.x`, `getLogger("portal").x`."""
    return (
        isinstance(called, ast.Attribute)
        and re.search(r"(?i)\blog\b|_log$|logger", ast.unparse(called.value)) is not None
    )


def _why(call: ast.Call, level: str) -> list[str]:
    if level in ("exception", "log"):
        return [f"{level}() writes a traceback or an unknown level"]
    if call.keywords:
        return [f"{', '.join(str(word.arg) for word in call.keywords)}= is given"]
    words = call.args[0] if call.args else None
    if not (isinstance(words, ast.Constant) and isinstance(words.value, str) and EVENT.fullmatch(words.value)):
        return ['no fixed event name, as in "content.failed %d"']
    if words.value.count("%") != len(call.args) - 1:
        return ["more or fewer values than blanks"]
    return [f"logs {ast.unparse(value)}" for value in call.args[1:] if not _is_harmless(value)]


def _is_harmless(value: ast.expr) -> bool:
    """A number, a count, the type of an error, a place of our code."""
    if isinstance(value, ast.Constant):
        return isinstance(value.value, int)
    written = ast.unparse(value)
    return any(
        re.fullmatch(pattern, written)
        for pattern in (r"type\(\w+\)\.__name__", r"len\([\w.]+\)", r"\w+\.errno or 0", r"_?place\(\w+\)")
    )


def test_only_fixed_words_and_numbers_are_logged() -> None:
    found = [breach for module in modules() for breach in breaches(module)]
    assert not found, told(found, LAW)


@pytest.mark.parametrize(
    "line",
    [
        "log.warning(f'store.down {name}')",
        "log.warning('store.down %s', error)",
        "log.warning('store.down %s', str(error))",
        "log.warning('The store is down')",
        "log.warning(event)",
        "log.exception('store.down')",
        "log.error('store.down', exc_info=True)",
        "log.info('store.down', extra={'path': path})",
        "log.info('store.down %d')",
        "_LOG.info('a.b %s', request.path)",
        "app.logger.error('a.b %s', error)",
        "logging.getLogger('portal').error('a.b %s', error)",
        "logging.getLogger(__name__)",
        "print('x')",
        "import sys\nsys.stderr.write('x')",
        "import traceback\ntraceback.print_exc()",
    ],
)
def test_the_law_sees(line: str) -> None:
    assert breaches(Module.of("portal/web/x.py", line))


def _raise(*_given: Any, **_named: Any) -> Any:
    raise RuntimeError(f"{CANARY} {ERROR} {_given} {_named}")


def _in_view(inside: Inside, patch: pytest.MonkeyPatch) -> None:
    patch.setitem(inside.app.view_functions, "contact.send", _raise)


def _in_template(inside: Inside, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(inside.app.extensions["portal"].renderer, "render", _raise)


def _opening_a_session(inside: Inside, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(inside.app.session_interface, "open_session", _raise)


def _saving_a_session(inside: Inside, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(inside.app.session_interface, "save_session", _raise)


def _before_a_request(inside: Inside, patch: pytest.MonkeyPatch) -> None:
    patch.setitem(inside.app.before_request_funcs, None, [_raise])


def _in_the_database(inside: Inside, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(inside.app.extensions["portal"].database, "write", _raise)


def _in_two_places(inside: Inside, patch: pytest.MonkeyPatch) -> None:
    """A view, and then what would tell of it."""
    _in_view(inside, patch)
    patch.setitem(inside.app.error_handler_spec[None][None], Exception, _raise)


BREAKS = (
    _in_view,
    _in_template,
    _opening_a_session,
    _saving_a_session,
    _before_a_request,
    _in_the_database,
    _in_two_places,
)


@pytest.mark.parametrize("break_it", BREAKS)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_no_text_of_an_error_is_logged(
    portal_with: Callable[..., Inside],
    break_it: Callable[[Inside, pytest.MonkeyPatch], None],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    inside = portal_with()
    guest = Guest(inside.app, inside.house)
    form = guest.get("/fr/contact").form("/contact")
    break_it(inside, monkeypatch)
    caplog.set_level(logging.DEBUG)
    try:
        response = guest.send(form, message=f"{CANARY} typed", nickname=CANARY)
    except RuntimeError:
        # Out of the application: the server's own log, which replaces every word, is all that is left.
        response = None
    written = caplog.text + "".join(capfd.readouterr())
    assert CANARY not in written, f"{break_it.__name__}: {written[:600]}\n{LAW}"
    assert "/fr/contact" not in written, f"{break_it.__name__}: an address is logged.\n{written[:600]}\n{LAW}"
    assert response is None or ERROR not in response.text, "An error's text is shown: it may hold another's words."


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_runs_behind_an_answer_logs_no_text_either(
    portal_with: Callable[..., Inside],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    inside = portal_with()
    guest = Guest(inside.app, inside.house)
    guest.write()
    monkeypatch.setattr(inside.app.extensions["portal"].store, "delete", _raise)
    caplog.set_level(logging.DEBUG)
    guest.ask("/fr/exit", headers={"Sec-Fetch-Mode": "navigate"})
    inside.app.extensions["exits"].wait()
    written = caplog.text + "".join(capfd.readouterr())
    assert "exit.failed RuntimeError" in written
    assert CANARY not in written, LAW
    assert threading.excepthook is not None


def test_an_error_carries_no_text() -> None:
    """What a person typed must not travel in the error that refuses it."""
    assert str(PortalError(text=CANARY)) == PortalError.sentence
    assert CANARY not in repr(PortalError(text=CANARY)), "Errors are named by their sentence; values stay beside it."
