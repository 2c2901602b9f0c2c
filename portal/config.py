"""Typed settings. What is unsafe does not start, and says in one sentence what to set.

Costs of Argon2id are fields, but no variable or file can set them: only code that calls `create_app(settings)` can.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from portal.crypto.cost import STAFF_FLOOR, VISITOR_FLOOR, Cost
from portal.crypto.site import SiteKey, SiteKeyError

ROOT = Path(__file__).resolve().parent.parent

EXIT_SITES = {
    "fr": "https://www.meteo.be/fr",
    "nl": "https://www.meteo.be/nl",
    "en": "https://www.meteo.be/en",
}
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class UnsafeSettingError(RuntimeError):
    """The portal refuses to start; the sentence says why and what to do."""


@dataclass(frozen=True)
class Settings:
    """Each field has a sentence in docs/operations.md under its variable's name."""

    site_key: SiteKey = field(repr=False)
    var: Path = ROOT / "var"
    root: Path = ROOT
    database_url: str = field(default="", repr=False)
    redis_url: str = field(default="", repr=False)
    site_name: str = "Permanence"
    host: str = "127.0.0.1"
    port: int = 8000
    origins: frozenset[str] = frozenset()
    onion: str = ""
    onion_port: int = 0
    proxy_hops: int = 0
    demonstration: bool = False
    rate_limits: bool = True
    exit_sites: Mapping[str, str] = field(default_factory=lambda: dict(EXIT_SITES))
    visitor_cost: Cost = VISITOR_FLOOR
    staff_cost: Cost = STAFF_FLOOR

    @property
    def secure(self) -> bool:
        """Cookies are Secure and prefixed everywhere but on plain http on loopback."""
        return self.host not in LOOPBACK or any(origin.startswith("https:") for origin in self.origins)

    @property
    def is_public(self) -> bool:
        """Whether anybody but this machine may come by, directly or through a proxy on it."""
        return self.host not in LOOPBACK or any(_is_public(origin) for origin in self.origins)

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.var / 'portal.db'}"


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from variables, checked. Raises UnsafeSettingError."""
    environment = os.environ if environment is None else environment
    var = Path(environment.get("PORTAL_VAR", ROOT / "var"))
    settings = Settings(
        site_key=read_site_key(Path(environment.get("PORTAL_KEY_FILE", var / "site.key"))),
        var=var,
        database_url=environment.get("DATABASE_URL", ""),
        redis_url=environment.get("REDIS_URL", ""),
        site_name=environment.get("PORTAL_SITE_NAME", "Permanence"),
        host=environment.get("HOST", "127.0.0.1"),
        port=_number(environment, "PORT", 8000),
        origins=frozenset(environment.get("PORTAL_ORIGINS", "").split()),
        onion=environment.get("PORTAL_ONION", ""),
        onion_port=_number(environment, "PORTAL_ONION_PORT", 0),
        proxy_hops=_number(environment, "PROXY_HOPS", 0),
        demonstration=environment.get("DEMO", "") == "1",
        rate_limits=environment.get("RATELIMIT_ENABLED", "1") != "0",
        exit_sites=_exit_sites(environment),
    )
    _check(settings, environment)
    return settings


def read_site_key(path: Path) -> SiteKey:
    try:
        return SiteKey.from_text(path.read_text("ascii"))
    except FileNotFoundError:
        raise UnsafeSettingError(f"There is no site key at {path}. Run `flask portal setup` first.") from None
    except (SiteKeyError, UnicodeDecodeError):
        raise UnsafeSettingError(f"{path} is not a whole site key. Type it again with `flask portal setup`.") from None


def make_site_key(path: Path) -> SiteKey:
    """A new site key in a file that only its owner reads; an existing one is kept."""
    if not path.exists():
        write_site_key(path, SiteKey.generate())
    return read_site_key(path)


def write_site_key(path: Path, key: SiteKey) -> None:
    """Raises FileExistsError: a key that is there closes everything once it is lost."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key.to_text() + "\n")


def _number(environment: Mapping[str, str], name: str, default: int) -> int:
    try:
        return int(environment.get(name) or default)
    except ValueError:
        raise UnsafeSettingError(f"{name} has to be a number.") from None


def _exit_sites(environment: Mapping[str, str]) -> dict[str, str]:
    """`PORTAL_EXIT_FR=https://…` for each language; the ones named replace the ones shipped."""
    sites = dict(EXIT_SITES)
    for name, value in environment.items():
        if name.startswith("PORTAL_EXIT_"):
            if not value.startswith("https://"):
                raise UnsafeSettingError(f"{name} has to be an https address.")
            sites[name.removeprefix("PORTAL_EXIT_").lower()] = value
    return sites


def _check(settings: Settings, environment: Mapping[str, str]) -> None:
    # Behind a proxy on the same machine the portal itself listens on loopback: the addresses that visitors see count.
    local = not settings.is_public
    if settings.demonstration and not local:
        raise UnsafeSettingError("Demonstration data has known passwords: it is refused on any address but 127.0.0.1.")
    if not settings.rate_limits and not (local and settings.demonstration):
        raise UnsafeSettingError("RATELIMIT_ENABLED=0 is accepted on loopback with demonstration data only.")
    if not local and "PROXY_HOPS" not in environment:
        raise UnsafeSettingError("Set PROXY_HOPS to the number of proxies in front (0 for none): limits count by it.")
    if not local and not settings.origins:
        raise UnsafeSettingError("Set PORTAL_ORIGINS to the addresses that visitors see, as in https://example.org.")


def _is_public(origin: str) -> bool:
    return urlsplit(origin).hostname not in LOOPBACK
