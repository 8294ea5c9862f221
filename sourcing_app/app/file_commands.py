"""The file commands: open, copy, backups and recovery."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.app.accepting import Accepting
from sourcing_app.app.exporting import Exporting
from sourcing_app.app.importing import Importing
from sourcing_app.app.open_failures import OpenFailures
from sourcing_app.app.opening import HELD, held_words, is_in_front, open_desk, start_beside
from sourcing_app.app.restore import BackupRestore
from sourcing_app.app.sample_data import SampleData
from sourcing_app.domain.errors import AppError, Damaged, Environment, Held, HeldElsewhere, TooNew
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.files.inputs import is_file, resolved
from sourcing_app.services.desk import Desk, create
from sourcing_app.ui.dialogs.colleague_sheet import ColleagueSheet
from sourcing_app.ui.dialogs.recovery.held_sheet import HeldSheet
from sourcing_app.ui.jobs import ReportProgress, stopped_by

if TYPE_CHECKING:
    from sourcing_app.app.shell import Shell

_COPYING = say("FileCommands", "Saving a copy")
_GONE = say(
    "FileCommands",
    "The file {file} no longer exists. Put it back, or save a copy of what is open here.",
)


class FileCommands(QObject):
    """Answers what the window, its pages and dialogs ask about files."""

    def __init__(self, shell: "Shell", restore: BackupRestore, failures: OpenFailures) -> None:
        super().__init__(shell)
        self._shell = shell
        self._failures = failures
        importing = Importing(shell)
        self._calls: dict[FileRequestKind, Callable[[], object]] = {
            FileRequestKind.NEW: self._new,
            FileRequestKind.OPEN: self._open,
            FileRequestKind.BESIDE: self._open_beside,
            FileRequestKind.COPY: self._copy,
            FileRequestKind.COLLEAGUE: self._ask_letter,
            FileRequestKind.EXPORT: Exporting(shell).ask,
            FileRequestKind.IMPORT: importing.ask,
            FileRequestKind.SAMPLE: SampleData(shell).look,
            FileRequestKind.AGAIN: self._again,
            FileRequestKind.BACK: restore.back,
            FileRequestKind.RESTORE: restore.ask,
            FileRequestKind.RECOVER: self.recover,
            FileRequestKind.ACCEPT: Accepting(shell).ask,
        }
        self._about: dict[FileRequestKind, Callable[[Path], object]] = {
            FileRequestKind.OPEN: self._open_file,
            FileRequestKind.IMPORT: importing.take,
            FileRequestKind.INSIDE: restore.look_inside,
            FileRequestKind.RESTORE: restore.ask,
        }

    def run(self, request: FileRequest) -> None:
        """Do it; what cannot be done is told."""
        try:
            if request.path is not None:
                self._about[request.kind](request.path)
            else:
                self._calls[request.kind]()
        except AppError as error:
            self._shell.refused.emit(error)

    def _new(self) -> None:
        path = self._shell.choice.new_sourcing_file(self._shell.window)
        if path is not None:
            self._shell.leave(partial(self._start, path))

    def _start(self, path: Path) -> None:
        create(path)
        self._shell.note_own(path)
        self._shell.replace(Desk(path, self._shell.resources))

    def _open(self) -> None:
        path = self._shell.choice.sourcing_file(self._shell.window)
        if path is not None:
            self._open_file(path)

    def _open_beside(self) -> None:
        """Open another file in a window, and a process, of its own."""
        path = self._shell.choice.sourcing_file(self._shell.window)
        if path is None or self._shell.window is None or self._shell.desk is None:
            return
        if resolved(path) == self._shell.desk.path:
            self._shell.window.context.notices.status(self.tr("This file is open here."))
        elif not is_in_front(path):
            self._shell.window.context.preferences.save()
            start_beside(resolved(path))

    def _open_file(self, path: Path) -> None:
        """Open another file; when it is held, damaged or too new, offer what can be done."""
        shell = self._shell
        if shell.desk is not None and resolved(path) == shell.desk.path:
            self._again()
            return
        show = partial(self._tried, path, partial(self._show_own, path))
        check = partial(self._check, path)
        self._tried(path, lambda: shell.leave(show, check))

    def _tried(self, path: Path, call: Callable[[], object]) -> None:
        """Do it; a file that is held, damaged or too new is offered another way."""
        try:
            call()
        except (Damaged, TooNew, HeldElsewhere) as error:
            self._failures.show(error, path)
        except Held as error:
            if not is_in_front(path):
                self._offer_to_read(path, error)

    def _show_own(self, path: Path) -> None:
        self._show(path)
        self._shell.note_own(path)

    def _show(self, path: Path) -> None:
        self._shell.replace(Desk(path, self._shell.resources, later=True))

    def _check(self, path: Path) -> None:
        """Raise AppError for a file that cannot be opened, before anything is asked."""
        Desk(path, self._shell.resources, later=True).close()

    def _offer_to_read(self, path: Path, error: Held) -> None:
        if self._shell.window is None:
            self._read(path)
            return
        sheet = HeldSheet(self._shell.window, error.sentence.put(file=path.name))
        sheet.wanted.connect(partial(self._read, path))
        sheet.open()

    def _read(self, path: Path) -> None:
        """Show a file that is open elsewhere read-only."""
        try:
            self._shell.replace(*open_desk(path, self._shell.resources))
        except AppError as error:
            self._shell.refused.emit(error)

    def _again(self) -> None:
        """Open again what is shown, for writing; a file that is gone stays open here."""
        shell = self._shell
        if shell.window is None or shell.desk is None or shell.window.lock.reason is None:
            return
        path = shell.desk.path
        if not is_file(path):
            raise Environment(_GONE.put(file=path))
        if not shell.desk.read_only:
            shell.reopen(path)
            return
        try:
            desk = Desk(path, shell.resources, later=True)
        except Held as error:
            shell.window.set_restraint(held_words(error, path), HELD)
            shell.window.context.notices.status(self.tr("The file is still in use elsewhere."))
        else:
            shell.replace(desk)

    def recover(self) -> None:
        """Show what can be done about the damage of the open file."""
        if self._shell.desk is not None and self._shell.desk.restraint is not None:
            self._failures.show(Damaged(self._shell.desk.restraint), self._shell.desk.path)

    def _copy(self) -> None:
        def words(path: Path, _made: object) -> str:
            return self.tr("Copy saved: {file}").format(file=path)

        self._save_copy(Desk.save_copy, words)

    def _ask_letter(self) -> None:
        desk, window = self._shell.desk, self._shell.window
        if desk is None or window is None or not window.lock.allows():
            return
        given = desk.letters_given()
        sheet = ColleagueSheet(window, desk.letters, given, desk.next_letter(), desk.today())
        sheet.agreed.connect(self._copy_for_colleague)
        sheet.open()

    def _copy_for_colleague(self, letter: str) -> None:
        def make(desk: Desk, path: Path, stop: Callable[[], bool]) -> str:
            return desk.save_copy_for_colleague(path, letter, stop)

        def words(path: Path, letters: object) -> str:
            text = self.tr("Copy with the letters {letters} saved: {file}")
            return text.format(letters=letters, file=path)

        self._save_copy(make, words)

    def _save_copy(
        self,
        make: Callable[[Desk, Path, Callable[[], bool]], object],
        words: Callable[[Path, object], str],
    ) -> None:
        """Ask where the copy goes, make it in the background, and tell what was made."""
        desk, window = self._shell.desk, self._shell.window
        if desk is None or window is None:
            return
        path = self._shell.choice.copy_of(window, desk.path)
        if path is None:
            return
        notices = window.context.notices

        def copy(step: ReportProgress) -> object:
            return make(desk, path, stopped_by(step, _COPYING))

        def told(made: object) -> None:
            notices.toast(words(path, made))

        self._shell.jobs.start(copy, owner=window, then=told)
