"""The log of the program's own errors: without personal data, and without a window."""

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path

from sourcing_app.app import paths
from sourcing_app.app.log_file import LogFile
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.privacy.redaction import redacted

log = logging.getLogger("sourcing_app")


def log_bug(error: BaseException) -> str:
    """Write the error into the log; returns what was written."""
    details = details_of(error)
    _logger().critical("bug\n%s", details)
    return details


def details_of(error: BaseException) -> str:
    """
    Write the error with its trace, without what it speaks of.

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
    """The log file; where the machine allows none, the box still tells of the error."""
    try:
        return LogFile(paths.log_file())
    except OSError:
        return logging.NullHandler()
