"""The server's own log: how grave, never what. Gunicorn would write the address of whoever sent a broken request."""

import logging
from typing import Any

from gunicorn.glogging import Logger


class FixedWords(logging.Filter):
    """Replaces whatever was to be written by the name of an event."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = f"server.{record.levelname.lower()}", ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True


class QuietLogger(Logger):
    """For `logger_class` in gunicorn.conf.py."""

    # The day alone: an error is logged while somebody's request is answered, and with its second beside it the log
    # would say when she wrote.
    datefmt = "[%Y-%m-%d]"

    def setup(self, cfg: Any) -> None:
        super().setup(cfg)
        self.error_log.addFilter(FixedWords())
        own = logging.getLogger("portal")
        own.handlers[:] = self.error_log.handlers
        own.propagate = False

    def access(self, *_parts: Any, **_named: Any) -> None:
        """There is no access log, whatever the configuration says."""
