"""The server: one process with threads. Processes share nothing but a store, so more of them need REDIS_URL."""

import os
from pathlib import Path

_host = os.environ.get("HOST", "127.0.0.1")
bind = [f"{f'[{_host}]' if ':' in _host else _host}:{os.environ.get('PORT', '8000')}"]
if os.environ.get("PORTAL_ONION_PORT"):
    # The onion service comes in by a door of its own, so that a header cannot claim to be it.
    bind.append(f"127.0.0.1:{os.environ['PORTAL_ONION_PORT']}")

workers = int(os.environ.get("PORTAL_PROCESSES", "1"))
# Threads, which are handed whole requests only: a slow or hostile client holds none of them.
worker_class = "portal.server_worker.PatientWorker"
# More than the lines of guesses and searches (portal/web/lane.py) and that of senders (portal/domain/gate.py) hold
# together.
threads = 96
keepalive = 15
timeout = 60
# Some browsers and proxies send long headers; an Accept-Language of any length still gets a page.
limit_request_field_size = 32768
graceful_timeout = 20

# What it writes (database, journal, compiled pages) is for its own user.
umask = 0o077

# Nothing of a request is written anywhere: no access log, and an error log of fixed words.
accesslog = None
errorlog = "-"
loglevel = "warning"
logger_class = "portal.server_log.QuietLogger"
# Bodies and heartbeats stay in memory where the machine has such a place.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
forwarded_allow_ips = "127.0.0.1"
