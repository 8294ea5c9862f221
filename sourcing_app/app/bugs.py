"""Errors of the program itself: logged without personal data, shown once, and the work goes on."""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from sourcing_app.app import paths
from sourcing_app.app.log_file import LogFile
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.redaction import redacted
from sourcing_app.ui.notices import Notices

log = logging.getLogger("sourcing_app")


class _Bridge(QObject):
    """Carries a bug from whichever thread met it to the UI thread."""

    met = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.notices: Notices | None = None
        self.met.connect(self._show)

    def _show(self, kind: str, details: str) -> None:
        if self.notices is not None:
            self.notices.bug(kind, details)


_bridge = _Bridge()


def report_bugs_to(notices: Notices) -> None:
    """From now on show every uncaught error in this window's crash box, and log it."""
    _bridge.notices = notices
    sys.excepthook = _report
    threading.excepthook = _report_from_thread


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


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    details = details_of(error.with_traceback(trace))
    _logger().critical("bug\n%s", details)
    _bridge.met.emit(kind.__name__, details)


def _report_from_thread(arguments: threading.ExceptHookArgs) -> None:
    value = arguments.exc_value
    if value is not None:
        _report(arguments.exc_type, value, arguments.exc_traceback)


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
