"""`make run`: from an empty folder to a portal on loopback, saying in one line each what it does meanwhile."""

import os
import sys
from pathlib import Path

from portal import clock
from portal.cli import demonstration
from portal.config import LOOPBACK, ROOT, Settings, UnsafeSettingError, from_environment, make_site_key
from portal.domain.gate import Gate
from portal.domain.keys import Keys
from portal.storage import organisations, schema
from portal.storage.database import Database, UnsafeDatabaseError
from portal.storage.volatile import UnsafeStoreError


def main() -> None:
    """Prepare everything, print where it is, and become the server."""
    # Database and journal are for the server's own user, whatever the shell would allow.
    os.umask(0o077)
    try:
        settings = _settings()
        _prepare(settings)
    except (UnsafeSettingError, UnsafeDatabaseError, UnsafeStoreError, schema.SchemaError) as error:
        raise SystemExit(f"Not started: {error}") from None
    _become_server()


def _settings() -> Settings:
    # Demonstration data unless refused, here only: a server that is set up by hand has none.
    os.environ["DEMO"] = "0" if os.environ.get("DEMO") == "0" else "1"
    var = Path(os.environ.get("PORTAL_VAR", ROOT / "var"))
    var.mkdir(parents=True, exist_ok=True)
    make_site_key(Path(os.environ.get("PORTAL_KEY_FILE", var / "site.key")))
    return from_environment()


def _prepare(settings: Settings) -> None:
    from portal.serving import compiled

    database = Database(settings.database)
    say("Bringing the database to this version …")
    schema.upgrade(database)
    signs = _demonstration(settings, database)
    say("Compiling the pages …")
    compiled(settings)
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    address = f"http://{host}:{settings.port}"
    say(f"Portal: {address}")
    if signs:
        demonstration.write_sign_ins(settings.var / "demonstration.txt", signs, address)
        say(f"Staff sign-in: {address}/staff/sign-in")
        say(f"Staff name: {signs[0].name}")
        say(f"Staff password: {signs[0].password}")
        say(f"Staff one-time secret: {signs[0].totp_secret}")
    database.close()


def _demonstration(settings: Settings, database: Database) -> list[demonstration.SignIn]:
    with database.read() as db:
        empty = organisations.is_empty(db)
    if not (empty and settings.demonstration and settings.host in LOOPBACK):
        return []
    say("Loading demonstration data …")
    keys = Keys(settings.site_key, settings.visitor_cost, settings.staff_cost)
    gate = Gate()
    try:
        return demonstration.load(database, keys, gate, clock.now())
    finally:
        # The server forks, and a fork has none of its parent's threads.
        gate.close()


def _become_server() -> None:
    """This process goes on as the server: whoever started it can end it by its number, and nothing loads twice."""
    from gunicorn.app.wsgiapp import WSGIApplication

    os.chdir(ROOT)
    sys.argv[:] = ["gunicorn", "-c", str(ROOT / "gunicorn.conf.py"), "wsgi:app"]
    WSGIApplication(prog="gunicorn").run()


def say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    main()
