"""One running program with a window: the shell, and all that is connected to it."""

import signal
import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sourcing_app.app import paths
from sourcing_app.app.autosave import Autosave
from sourcing_app.app.bugs import report_bugs_to
from sourcing_app.app.file_commands import FileCommands
from sourcing_app.app.file_monitor import FileMonitor
from sourcing_app.app.open_failures import OpenFailures
from sourcing_app.app.pages import DIALOGS
from sourcing_app.app.restore import BackupRestore
from sourcing_app.app.shell import Shell
from sourcing_app.files.resources import resources
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.window.actions import WindowActions
from sourcing_app.ui.window.window import Window


def show_window(options: Namespace) -> int:
    """Run the window until it is closed; returns the exit status."""
    app = QApplication(sys.argv[:1])
    signal.signal(signal.SIGINT, lambda *_: app.quit())  # at its next tick, in good order
    session = Session(app, Preferences(paths.preferences_file()), resources())
    session.set_appearance(options.language, options.scheme)
    session.open(options)
    try:
        return app.exec()
    finally:
        session.close()


class Session(Shell):
    """The shell with its commands, the dialogs about files, and what watches the open file."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        resources: Path,
        choice: FileChoice | None = None,
    ) -> None:
        super().__init__(app, preferences, resources, choice)
        self.restore = BackupRestore(self)
        self.failures = OpenFailures(self, self.restore)
        self.commands = FileCommands(self, self.restore, self.failures)
        self.monitor: FileMonitor | None = None
        self._autosave: Autosave | None = None
        self.made.connect(self._connect_window)
        self.shown.connect(self._start_watching)
        self.leaving.connect(self._stop_watching)
        self.left.connect(self.failures.close)
        self.failed.connect(self.failures.show)
        self.refused.connect(self.failures.tell)
        self.restore.cancelled.connect(self.failures.end_waiting)
        self.failures.requested.connect(self.commands.run)

    def _connect_window(self, window: Window) -> None:
        report_bugs_to(window.context.notices)
        WindowActions(window, DIALOGS)
        window.file_requested.connect(self.commands.run)
        self.monitor = FileMonitor(window)
        self.monitor.recovery_wanted.connect(self.commands.recover)
        self._autosave = Autosave(window)

    def _start_watching(self, _window: Window) -> None:
        if self._autosave is not None and self.monitor is not None:
            self._autosave.start()
            self.monitor.start()

    def _stop_watching(self) -> None:
        if self._autosave is not None and self.monitor is not None:
            self.monitor.stop()
            self._autosave.stop()
        self.monitor = self._autosave = None
