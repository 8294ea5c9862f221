"""Logging of the program's own errors, without personal data."""

import logging
import os
import traceback
from collections.abc import Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from stat import S_ISREG

from sourcing_app.app import paths
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.privacy.redaction import redacted
from sourcing_app.files.system_errors import Irregular

BYTES = 1_000_000
FILES = 5
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)  # no waiting for a reader where it is a pipe
LONGEST = 100_000
"""Characters of one record: an error must not push all others out of the log."""
log = logging.getLogger("sourcing_app")


def log_bug(error: BaseException) -> str:
    """Write the error into the log; returns what was written."""
    details = details_of(error)
    _logger().critical("bug\n%s", details)
    return details


def details_of(error: BaseException) -> str:
    """
    Format the error with its trace, without the user's values.

    No local variables; the sentences in it are those of the program, without the values that
    were filled in for the user.
    """
    text = "".join(traceback.format_exception(error))
    for each in _chain(error):
        if isinstance(each, AppError):
            text = text.replace(str(each), each.sentence.text)
    return redacted(text, str(Path.home()))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Every error that led to this one, each once."""
    waiting, seen = [error], set[int]()
    while waiting:
        each = waiting.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        inner = each.exceptions if isinstance(each, BaseExceptionGroup) else ()
        waiting += [cause for cause in (each.__cause__, each.__context__, *inner) if cause]


def _logger() -> logging.Logger:
    if not any(isinstance(each, LogFile | logging.NullHandler) for each in log.handlers):
        log.propagate = False  # the console would get it as it is
        log.addHandler(_handler())
    return log


def _handler() -> logging.Handler:
    """The log file's handler; without one the error is still shown in the box."""
    try:
        return LogFile(paths.log_file())
    except OSError:
        return logging.NullHandler()


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
