"""Errors of the program itself: logged without personal data, shown once, and the work goes on."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from sourcing_app.ui.notices.notices import Notices


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


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    from sourcing_app.app.bug_log import log_bug

    details = log_bug(error.with_traceback(trace))
    _bridge.met.emit(kind.__name__, details)


def _report_from_thread(arguments: threading.ExceptHookArgs) -> None:
    value = arguments.exc_value
    if value is not None:
        _report(arguments.exc_type, value, arguments.exc_traceback)
