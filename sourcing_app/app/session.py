"""One running program with a window: the shell, and all that is connected to it."""

import gc
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from sourcing_app.app import paths
from sourcing_app.app.application import Application
from sourcing_app.app.bugs import report_bugs_to
from sourcing_app.app.file_monitor import FileMonitor
from sourcing_app.app.pages import DIALOGS
from sourcing_app.app.shell import Shell
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.files.resources import resources
from sourcing_app.ui.jobs import collector
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.window.actions import WindowActions
from sourcing_app.ui.window.window import Window

if TYPE_CHECKING:
    from sourcing_app.app.autosave import Autosave
    from sourcing_app.app.doorbell import Doorbell
    from sourcing_app.app.file_commands import FileCommands
    from sourcing_app.app.open_failures import OpenFailures
    from sourcing_app.app.reminding import Reminding
    from sourcing_app.app.restore import BackupRestore


_FIRST_MOMENT_MS = 1_000
"""When all that the start makes is there, the first picture above all."""


def show_window(options: Namespace) -> int:
    """Run the window until it is closed; returns the exit status."""
    app = Application(sys.argv[0], resources())
    signal.signal(signal.SIGINT, lambda *_: app.quit())  # at its next tick, in good order
    shell = Shell(app, Preferences(paths.preferences_file()), resources())
    session = Session(shell)
    app.file_wanted.connect(session.open_file)
    shell.set_appearance(options.language, options.scheme)
    if not shell.open(options):
        from sourcing_app.cli.streams import tell

        tell(f"{options.path or 'The file'} is open already: its window has come to the front.")
        return 0
    QTimer.singleShot(_FIRST_MOMENT_MS, _collect_again)
    try:
        return app.exec()
    finally:
        shell.close()


def _collect_again() -> None:
    """Collect garbage from now on, but not look for it in what was made at the start."""
    gc.freeze()
    collector.enable()


class Session(QObject):
    """
    Connects a shell with its commands, the dialogs about files, and what watches the file.

    Commands and dialogs are made, and imported, when they are first needed.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self.monitor: FileMonitor | None = None
        self._autosave: Autosave | None = None
        self._reminding: Reminding | None = None
        self._doorbell: Doorbell | None = None
        shell.made.connect(self._connect_window)
        shell.shown.connect(self._start_watching)
        shell.leaving.connect(self._stop_watching)
        shell.left.connect(self._end_failures)
        shell.failed.connect(self._show_failure)
        shell.refused.connect(self._tell_refusal)

    @cached_property
    def restore(self) -> "BackupRestore":
        """Backups in the window."""
        from sourcing_app.app.restore import BackupRestore

        return BackupRestore(self.shell)

    @cached_property
    def failures(self) -> "OpenFailures":
        """The dialogs about files that cannot be opened."""
        from sourcing_app.app.open_failures import OpenFailures

        made = OpenFailures(self.shell, self.restore)
        self.restore.cancelled.connect(made.end_waiting)
        made.requested.connect(self._run)
        return made

    @cached_property
    def commands(self) -> "FileCommands":
        """What the window, its pages and dialogs ask about files."""
        from sourcing_app.app.file_commands import FileCommands

        return FileCommands(self.shell, self.restore, self.failures)

    def open_file(self, path: str) -> None:
        """Open a file that the desktop asks for."""
        self._run(FileRequest(FileRequestKind.OPEN, Path(path)))

    def _run(self, request: FileRequest) -> None:
        self.commands.run(request)

    def _recover(self) -> None:
        self.commands.recover()

    def _show_failure(self, error: AppError, path: Path) -> None:
        self.failures.show(error, path)

    def _tell_refusal(self, error: AppError) -> None:
        self.failures.tell(error)

    def _end_failures(self) -> None:
        if "failures" in self.__dict__:
            self.failures.close()

    def _connect_window(self, window: Window) -> None:
        report_bugs_to(window.context.notices)
        WindowActions(window, DIALOGS)
        window.file_requested.connect(self._run)
        self.monitor = FileMonitor(window)
        self.monitor.recovery_wanted.connect(self._recover)

    def _start_watching(self, window: Window) -> None:
        if self.monitor is None:
            return
        self.monitor.start()
        once = Qt.ConnectionType.SingleShotConnection
        window.figures.shown.connect(partial(self._sum_up, window), once)
        keeping = window.context.later.add(window, self._save_drafts(window))
        window.context.later.add(window, self._remind(window))
        if os.path.lexists(paths.draft_file(window.desk.path)):
            keeping.finish()  # closed before it is known, the draft would be taken for saved
        if not window.desk.read_only:
            window.context.later.add(window, self._listen(window))

    def _save_drafts(self, window: Window) -> Iterator[None]:
        """Begin to keep what is typed, and offer what was kept."""
        from sourcing_app.app.autosave import Autosave

        yield
        self._autosave = Autosave(window)
        self._autosave.start()

    def _remind(self, window: Window) -> Iterator[None]:
        """Begin to remind outside the window, and to hint in it, after the first picture."""
        from sourcing_app.app.reminding import Reminding
        from sourcing_app.ui.window.hints import Hints

        yield
        self._reminding = Reminding(window)
        self._reminding.start()
        Hints(window)

    def _sum_up(self, window: Window) -> None:
        """Say what cannot wait, as soon as it was counted for the sidebar."""
        from sourcing_app.app.reminding import sum_up

        sum_up(window)

    def _listen(self, window: Window) -> Iterator[None]:
        """Come to the front when the program is started again on this file."""
        yield
        from sourcing_app.app.doorbell import Doorbell

        self._doorbell = Doorbell(window, window.desk.path)
        self._doorbell.rung.connect(window.come_forward)

    def _stop_watching(self) -> None:
        if self.monitor is not None:
            self.monitor.stop()
        if self._autosave is not None:
            self._autosave.stop()
        if self._doorbell is not None:
            self._doorbell.close()
        self.monitor = self._autosave = self._doorbell = None
