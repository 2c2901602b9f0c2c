"""Setting a portal up by hand, as an operator would on her first day."""

import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from portal import clock
from portal.config import ROOT, Settings, UnsafeSettingError, from_environment, make_site_key
from portal.crypto.site import SiteKey
from portal.domain import accounts
from portal.storage import organisations, staff
from portal.storage.database import Database
from tests.cli.terminal import Terminal


def _flask(*command: str, var: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command without a terminal: its output goes into a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "flask", "--app", "wsgi", "portal", *command],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PORTAL_VAR": str(var), **environment},
        timeout=300,
        check=False,
    )


def _set_up(var: Path) -> str:
    with Terminal("portal", "setup", var=var) as terminal:
        key = terminal.wait(r"\n\s+(\d+: [0-9A-Z ]{60,})\n")[1]
        terminal.wait("Type it back")
        terminal.type(key[:-1] + ("B" if key[-1] != "B" else "C"))
        terminal.wait("disagrees|another key|misread")
        terminal.type(key.lower())
        terminal.wait("Database: at this version")
        assert terminal.end() == 0
    return key


def _add(var: Path, slug: str) -> str:
    """Add an organisation; its recovery key."""
    with Terminal(
        "portal", "organisation", "add", slug, "--name", "Une équipe", "--readers", "A, B", "--languages", "fr nl",
        "--answer-days", "2 4", "--region", "brussels", var=var,
    ) as terminal:  # fmt: skip
        shown = terminal.wait(r"(?s)(\s1\. .*24\. \S+)")[1]
        words = [word for _, word in sorted((int(n), w) for n, w in re.findall(r"(\d+)\. (\w+)", shown))]
        terminal.wait(r"Word (\d+)")
        terminal.type("wrong")
        terminal.wait("not the word")
        for _ in range(5):
            place = int(terminal.wait(r"Word (\d+): ?")[1])
            terminal.type(words[place - 1])
        terminal.wait("Added")
        assert terminal.end() == 0
    return " ".join(words)


def test_setup_shows_the_key_once_and_wants_it_back(tmp_path: Path) -> None:
    key = _set_up(tmp_path)
    file = tmp_path / "site.key"
    assert SiteKey.from_text(file.read_text()) == SiteKey.from_text(key)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = _flask("setup", var=tmp_path)
    assert again.returncode == 0
    assert "stays as it is" in again.stdout
    assert key[:20] not in again.stdout


def test_setup_takes_a_key_from_paper(tmp_path: Path) -> None:
    key = SiteKey.generate(3)
    with Terminal("portal", "setup", "--typed", var=tmp_path) as terminal:
        terminal.wait("Site key")
        terminal.type(key.to_text()[:-4])
        terminal.wait("group|misread|sign")
        terminal.type(key.to_text())
        terminal.wait("Database: at this version")
    assert SiteKey.from_text((tmp_path / "site.key").read_text()) == key


def test_no_secret_goes_into_a_pipe(tmp_path: Path) -> None:
    refused = _flask("setup", var=tmp_path)
    assert refused.returncode != 0
    assert "at a terminal" in refused.stderr
    assert not (tmp_path / "site.key").exists()
    _set_up(tmp_path)
    refused = _flask(
        "organisation", "add", "x", "--name", "X", "--readers", "-", "--languages", "fr", "--answer-days", "1",
        var=tmp_path,
    )  # fmt: skip
    assert refused.returncode != 0
    assert "at a terminal" in refused.stderr


def test_the_first_organisation_and_its_first_member(tmp_path: Path) -> None:
    _set_up(tmp_path)
    _add(tmp_path, "equipe")
    with Terminal("portal", "doctor", var=tmp_path) as terminal:
        terminal.wait("NO  organisations: none has a confirmed member")
        terminal.wait("ok  search")
        assert terminal.end() == 1
    unknown = _flask("staff", "invite", "nobody", "Zoé", var=tmp_path)
    assert "There are: equipe" in unknown.stderr
    mixed = _flask("staff", "invite", "equipe", "Zоé", var=tmp_path)
    assert mixed.returncode != 0
    assert "Traceback" not in mixed.stderr
    invited = _flask("staff", "invite", "equipe", "Zoé", var=tmp_path)
    code = re.search(r"Code: (\S+)", invited.stdout)
    assert code is not None, invited.stderr
    assert "Address: http://127.0.0.1:8000/staff/join" in invited.stdout
    assert code[1] not in re.search(r"Address: (\S+)", invited.stdout)[1]  # type: ignore[index]
    key = SiteKey.from_text((tmp_path / "site.key").read_text())
    database = Database(Settings(site_key=key, var=tmp_path).database)
    with database.read() as db:
        first = organisations.by_slug(db, "equipe")
        assert first is not None
        assert first.is_default
        assert [route.region for route in organisations.all_routes(db)] == ["brussels"]
        member = staff.by_name_key(db, "zoé")
    assert member is not None
    promised = accounts.join_keys(database, key, "Zoé", code[1], clock.today())
    assert promised.staff_id == member.id
    database.close()


def test_before_setup_other_commands_say_what_to_do(tmp_path: Path) -> None:
    early = _flask("staff", "invite", "x", "Zoé", var=tmp_path)
    assert early.returncode != 0
    assert "Traceback" not in early.stderr


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"PORT": "eight"}, "PORT has to be a number"),
        ({"DEMO": "1", "HOST": "192.0.2.1"}, "127.0.0.1"),
        ({"RATELIMIT_ENABLED": "0"}, "RATELIMIT_ENABLED"),
        ({"HOST": "192.0.2.1"}, "PROXY_HOPS"),
        ({"HOST": "192.0.2.1", "PROXY_HOPS": "0"}, "PORTAL_ORIGINS"),
        ({"PORTAL_EXIT_FR": "http://example.org"}, "https"),
    ],
)
def test_an_unsafe_start_is_refused_in_a_sentence(tmp_path: Path, environment: dict[str, str], words: str) -> None:
    make_site_key(tmp_path / "site.key")
    with pytest.raises(UnsafeSettingError, match=words):
        from_environment({"PORTAL_VAR": str(tmp_path), **environment})


def test_content_check_is_clean_and_names_what_is_unconfirmed() -> None:
    launch = _flask("content", "check", "--launch", var=Path("/nonexistent"))
    assert ", 0 problems, " in launch.stdout
    assert launch.returncode == 1
    assert re.search(r"content/fr/urgent/\S+\.md:\d+: \S+ has to confirm: ", launch.stdout)
