"""One running program with a window: the shell, and all that is connected to it."""

import signal
import sys
from argparse import Namespace

from PySide6.QtCore import QObject
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
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.window.actions import WindowActions
from sourcing_app.ui.window.window import Window


def show_window(options: Namespace) -> int:
    """Run the window until it is closed; returns the exit status."""
    app = QApplication(sys.argv[:1])
    signal.signal(signal.SIGINT, lambda *_: app.quit())  # at its next tick, in good order
    shell = Shell(app, Preferences(paths.preferences_file()), resources())
    Session(shell)
    shell.set_appearance(options.language, options.scheme)
    shell.open(options)
    try:
        return app.exec()
    finally:
        shell.close()


class Session(QObject):
    """Connects a shell with its commands, the dialogs about files, and what watches the file."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self.restore = BackupRestore(shell)
        self.failures = OpenFailures(shell, self.restore)
        self.commands = FileCommands(shell, self.restore, self.failures)
        self.monitor: FileMonitor | None = None
        self._autosave: Autosave | None = None
        shell.made.connect(self._connect_window)
        shell.shown.connect(self._start_watching)
        shell.leaving.connect(self._stop_watching)
        shell.left.connect(self.failures.close)
        shell.failed.connect(self.failures.show)
        shell.refused.connect(self.failures.tell)
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
