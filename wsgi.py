"""What a server loads: `gunicorn -c gunicorn.conf.py wsgi:app`."""

import os

from portal import create_app, create_setup_app
from portal.config import UnsafeSettingError
from portal.serving import prepare

# The flask command loads this module too. Before `flask portal setup` there is no key and no database.
for_command = os.environ.get("FLASK_RUN_FROM_CLI") == "true"
try:
    app = create_app()
except UnsafeSettingError as error:
    if not for_command:
        raise SystemExit(f"Not started: {error}") from None
    app = create_setup_app()
if not for_command:
    prepare(app)
