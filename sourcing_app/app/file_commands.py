"""The commands about files: another one, a copy, sample data, and the ways back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.app import paths
from sourcing_app.app.accepting import Accepting
from sourcing_app.app.opening import HELD, held_words, open_desk
from sourcing_app.domain.errors import AppError, Damaged, Environment, Held, HeldElsewhere, TooNew
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import is_file, resolved
from sourcing_app.files.system_errors import refused_by_system
from sourcing_app.services.desk import Desk, create
from sourcing_app.ui.dialogs.recovery.held_sheet import HeldSheet
from sourcing_app.ui.jobs import ReportProgress, stopped_by

if TYPE_CHECKING:
    from sourcing_app.app.session import Session

_COPYING = say("FileCommands", "Saving a copy")
_GONE = say(
    "FileCommands", "There is no file {file} now. Put it back, or save a copy of what is open here."
)


class FileCommands(QObject):
    """
    Answers "new", "open", "copy", "sample" and "again".

    About backups: "inside:PATH" looks into one, "back" leads out again, "restore:PATH" asks
    whether to go back to it; "restore" alone means the one that is looked at. "recover" shows
    again what can be done about damage, "accept" asks whether to take a file as others left it.
    """

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        back = session.going_back
        self._calls: dict[str, Callable[[], object]] = {
            "new": self._new,
            "open": self._open,
            "copy": self._copy,
            "sample": self._sample,
            "again": self._again,
            "back": back.back,
            "restore": back.ask,
            "recover": self.recover,
            "accept": Accepting(session).ask,
        }
        self._about: dict[str, Callable[[Path], object]] = {
            "inside": back.look_inside,
            "restore": back.ask,
        }

    def run(self, action: str) -> None:
        """Do it; what cannot be done is told."""
        command, _, subject = action.partition(":")
        try:
            if subject:
                self._about[command](Path(subject))
            else:
                self._calls[command]()
        except AppError as error:
            self._session.tell(error)

    def _new(self) -> None:
        path = self._session.choice.new_sourcing_file(self._session.window)
        if path is not None:
            self._session.leave(partial(self._start, path))

    def _start(self, path: Path) -> None:
        create(path)
        self._session.replace(Desk(path, self._session.resources))

    def _open(self) -> None:
        """Open another file; when it is held, damaged or too new, offer what can be done."""
        session = self._session
        path = session.choice.sourcing_file(session.window)
        if path is None:
            return
        if session.desk is not None and resolved(path) == session.desk.path:
            self._again()
            return
        show = partial(self._tried, path, partial(self._show, path))
        check = partial(self._check, path)
        self._tried(path, lambda: session.leave(show, check))

    def _tried(self, path: Path, call: Callable[[], object]) -> None:
        """Do it; a file that is held, damaged or too new is offered another way."""
        try:
            call()
        except (Damaged, TooNew, HeldElsewhere) as error:
            self._session.refusals.show(error, path)
        except Held as error:
            self._offer_to_read(path, error)

    def _show(self, path: Path) -> None:
        self._session.replace(Desk(path, self._session.resources, later=True))

    def _check(self, path: Path) -> None:
        """Raise AppError for a file that cannot be opened, before anything is asked."""
        Desk(path, self._session.resources, later=True).close()

    def _offer_to_read(self, path: Path, error: Held) -> None:
        if self._session.window is None:
            self._read(path)
            return
        sheet = HeldSheet(self._session.window, error.sentence.put(file=path.name))
        sheet.wanted.connect(partial(self._read, path))
        sheet.open()

    def _read(self, path: Path) -> None:
        """Show a file that is held, so that it can be read at least."""
        try:
            self._session.replace(*open_desk(path, self._session.resources))
        except AppError as error:
            self._session.tell(error)

    def _again(self) -> None:
        """Open again what is shown, for writing; a file that is gone stays open here."""
        session = self._session
        if session.window is None or session.desk is None or session.window.lock.reason is None:
            return
        path = session.desk.path
        if not is_file(path):
            raise Environment(_GONE.put(file=path))
        if not session.desk.read_only:
            session.reopen(path)
            return
        try:
            desk = Desk(path, session.resources, later=True)
        except Held as error:
            session.window.set_restraint(held_words(error, path), HELD)
            session.window.context.notices.status(self.tr("The file is still in use elsewhere."))
        else:
            session.replace(desk)

    def recover(self) -> None:
        """Show what can be done about the damage of the open file."""
        if self._session.desk is not None and self._session.desk.restraint is not None:
            self._session.refusals.show(
                Damaged(self._session.desk.restraint), self._session.desk.path
            )

    def _copy(self) -> None:
        desk, window = self._session.desk, self._session.window
        if desk is None or window is None:
            return
        path = self._session.choice.copy_of(window, desk.path)
        if path is None:
            return
        notices = window.context.notices

        def copy(step: ReportProgress) -> None:
            desk.save_copy(path, stopped_by(step, _COPYING))

        def told(_done: None) -> None:
            notices.toast(self.tr("Copy saved: {file}").format(file=path))

        self._session.jobs.start(copy, owner=window, then=told)

    def _sample(self) -> None:
        path = paths.sample_file()
        if self._session.window is None or self._session.window.desk.path == resolved(path):
            return
        today = self._session.window.desk.today()

        def make(_step: ReportProgress) -> Path:
            from sourcing_app.services.sample.records import create_sample

            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise refused_by_system(error, path) from error
            create_sample(path, self._session.resources, today)
            return path

        def show(made: Path) -> None:
            self._session.leave(partial(self._show, made))

        self._session.jobs.start(make, owner=self._session.window, then=show)
