"""Taking the open file as another program left it, once its user has said why."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.ui.dialogs.recovery.accept_sheet import AcceptSheet
from sourcing_app.ui.jobs import ReportProgress

if TYPE_CHECKING:
    from pathlib import Path

    from sourcing_app.app.session import Session

_ACCEPTING = say("Accepting", "Accepting the file as it is")
_ACCEPTED = say("Accepting", "The file is accepted as it is; its history says so.")


class Accepting(QObject):
    """Asks, writes in the background, and shows the file again, whatever comes of it."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session

    def ask(self) -> None:
        """Show what differs and ask for the reason."""
        session = self._session
        if session.window is None or session.desk is None or not session.desk.differs:
            return
        sheet = AcceptSheet(session.window, session.desk.differing)
        sheet.agreed.connect(partial(self._accept, session.desk.path))
        sheet.open()

    def _accept(self, path: "Path", reason: str) -> None:
        session = self._session
        session.let_go()

        def accept(step: ReportProgress) -> AppError | None:
            from sourcing_app.services.accepting import accept_as_is

            step(0, 0, _ACCEPTING)
            try:
                accept_as_is(path, reason)
            except AppError as error:
                return error
            return None

        done = partial(self._done, path)
        session.jobs.start(accept, owner=self, then=done, failed=partial(self._failed, path))

    def _done(self, path: "Path", error: AppError | None) -> None:
        session = self._session
        session.reopen(path)
        if error is not None:
            session.tell(error)
        elif session.window is not None:
            session.window.context.notices.toast(_ACCEPTED)

    def _failed(self, path: "Path", error: Exception) -> None:
        """A bug: show the file again before the bug is told."""
        self._session.reopen(path)
        raise error
