"""The log of the program's own errors: for its user alone, and without personal data."""

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from stat import S_ISREG

from sourcing_app.domain.privacy.redaction import redacted
from sourcing_app.files.system_errors import Irregular

BYTES = 1_000_000
FILES = 5
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)  # no waiting for a reader where it is a pipe
LONGEST = 100_000
"""Characters of one record: an error must not push all others out of the log."""


class LogFile(RotatingFileHandler):
    """Five files of a megabyte; each is 0600 from its first byte, whatever the umask."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8")
        self.setFormatter(_Redacting("%(asctime)s %(levelname)s %(message)s"))

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY | _AT_ONCE, 0o600)
        if not S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise Irregular(str(path))
        path.chmod(0o600)  # one that an earlier version left open to others
        return os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")


class _Redacting(logging.Formatter):
    """Whatever is logged, by whomever, is redacted on its way to the file."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record)[:LONGEST], str(Path.home()))
