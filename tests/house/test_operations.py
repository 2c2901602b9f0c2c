"""docs/operations.md: every setting has its heading and its sentence, every line of the log its meaning."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from portal.config import ROOT, from_environment, write_site_key
from portal.crypto.site import SiteKey

PAGE = (ROOT / "docs" / "operations.md").read_text("utf-8")
OUTSIDE_CONFIG = ("gunicorn.conf.py", *(str(path.relative_to(ROOT)) for path in (ROOT / "portal" / "cli").glob("*.py")))
_READ = re.compile(r"environ(?:\.get\(|\[)\s*\"([A-Z_]+)\"")
_EVENT = re.compile(r"\b(?:log|_LOG)\.(?:debug|info|warning|error)\(\s*\"([a-z]+\.[a-z_]+)")
NOT_KEPT = {"content.renewed"}
"""Below a warning: not in the log as it is shipped."""


class Asked(Mapping[str, str]):
    """An environment that remembers what it was asked for."""

    def __init__(self, given: dict[str, str]) -> None:
        self._given = given
        self.names = set(given)

    def __getitem__(self, name: str) -> str:
        self.names.add(name)
        return self._given[name]

    def __contains__(self, name: object) -> bool:
        self.names.add(str(name))
        return name in self._given

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)


def settings(folder: Path) -> set[str]:
    write_site_key(folder / "key", SiteKey.generate())
    # A public address, so that every rule is gone through.
    given = {"PORTAL_KEY_FILE": str(folder / "key"), "PORTAL_ORIGINS": "https://example.org", "PROXY_HOPS": "1"}
    asked = Asked(given | {"PORTAL_EXIT_FR": "https://example.org/"})
    from_environment(asked)
    others = {name for file in OUTSIDE_CONFIG for name in _READ.findall((ROOT / file).read_text("utf-8"))}
    return {re.sub(r"^PORTAL_EXIT_.*", "PORTAL_EXIT_<LANGUAGE>", name) for name in asked.names | others}


def test_every_setting_has_a_heading_and_a_sentence(tmp_path: Path) -> None:
    written = dict(re.findall(r"(?m)^### `([^`]+)`\n\n(.+)$", PAGE))
    read = settings(tmp_path)
    assert read - set(written) == set(), "give each of these a heading in docs/operations.md, under Settings"
    assert set(written) - read == set(), "docs/operations.md describes settings that nothing reads"
    assert not [name for name, sentence in written.items() if not sentence.rstrip().endswith(".")]


def test_every_line_of_the_log_has_its_meaning() -> None:
    events = {name for path in (ROOT / "portal").rglob("*.py") for name in _EVENT.findall(path.read_text("utf-8"))}
    table = PAGE.partition("## When something is wrong")[2]
    missing = {name for name in events - NOT_KEPT if name not in table}
    assert events
    assert not missing, f"say in docs/operations.md what these lines of the log mean: {sorted(missing)}"


def test_the_settings_that_are_looked_at_stand_in_what_is_shipped() -> None:
    shipped = (ROOT / "deploy" / "postgresql.conf").read_text()
    for line in (
        "log_min_messages = fatal",
        "log_min_error_statement = panic",
        "log_parameter_max_length_on_error = 0",
    ):
        assert re.search(rf"(?m)^{line}$", shipped)
        assert f"`{line}`" in PAGE
    store = (ROOT / "deploy" / "valkey.conf").read_text()
    for line in ('save ""', "appendonly no"):
        assert re.search(rf"(?m)^{line}$", store)
        assert f"`{line}`" in PAGE
