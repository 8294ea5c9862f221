"""Accepting the open file as another program left it, with the user's reason."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.ui.dialogs.recovery.accept_sheet import AcceptSheet
from sourcing_app.ui.jobs import ReportProgress, answer_of

if TYPE_CHECKING:
    from pathlib import Path

    from sourcing_app.app.shell import Shell

_ACCEPTING = say("Accepting", "Accepting the file as it is")
_ACCEPTED = say("Accepting", "The file is accepted as it is; its history says so.")


class Accepting(QObject):
    """Asks, writes in the background, and shows the file again in any case."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._shell = shell

    def ask(self) -> None:
        """Show what differs and ask for the reason."""
        shell = self._shell
        if shell.window is None or shell.desk is None or not shell.desk.differs:
            return
        sheet = AcceptSheet(shell.window, shell.desk.differing)
        sheet.agreed.connect(partial(self._accept, shell.desk.path))
        sheet.open()

    def _accept(self, path: "Path", reason: str) -> None:
        shell = self._shell
        shell.close_file()

        def accept(step: ReportProgress) -> int | AppError | None:
            from sourcing_app.services.accepting import accept_as_is

            step(0, 0, _ACCEPTING)
            return answer_of(lambda: accept_as_is(path, reason))

        done = partial(self._done, path)
        shell.jobs.start(accept, owner=self, then=done, failed=partial(self._failed, path))

    def _done(self, path: "Path", done: int | AppError | None) -> None:
        shell = self._shell
        shell.reopen(path)
        if isinstance(done, AppError):
            shell.refused.emit(done)
        elif done is not None and shell.window is not None:
            shell.window.context.notices.toast(_ACCEPTED)

    def _failed(self, path: "Path", error: Exception) -> None:
        """A bug: show the file again before the bug is told."""
        self._shell.reopen(path)
        raise error
