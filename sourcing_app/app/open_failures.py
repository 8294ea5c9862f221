"""The dialogs for a file that cannot be opened or is damaged: the reason and what to do."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from sourcing_app.app.opening import offers_for, open_otherwise
from sourcing_app.domain.backups import Backup, BackupReason
from sourcing_app.domain.errors import AppError, Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.services.recovery import backups_folder, backups_of, is_ours
from sourcing_app.ui.dialogs.recovery.recovery_sheet import RecoverySheet
from sourcing_app.ui.dialogs.recovery.salvaged_sheet import SalvagedSheet
from sourcing_app.ui.dialogs.recovery.start_refused import StartRefused
from sourcing_app.ui.formatting import said
from sourcing_app.ui.jobs import ReportProgress, answer_of, stopped_by

if TYPE_CHECKING:
    from sourcing_app.app.restore import BackupRestore
    from sourcing_app.app.shell import Shell
    from sourcing_app.services.salvage import Salvaged

_SAVING = say("OpenFailures", "Saving what can be read")
_LOOKING = say("OpenFailures", "Looking for backups")


class OpenFailures(QObject):
    """One dialog at a time, over the window where there is one."""

    requested = Signal(object)
    """The `FileRequest` for another file, which the user makes instead."""

    def __init__(self, shell: "Shell", restore: "BackupRestore") -> None:
        super().__init__(shell)
        self._shell = shell
        self._restore = restore
        self._path = Path()
        self._dialog: QDialog | None = None
        self._backups: list[Backup] = []

    @property
    def shown(self) -> QDialog | None:
        """The dialog that is on the screen, or None."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def show(self, error: AppError, path: Path) -> None:
        """Show why the file at this path cannot be used, and offer solutions."""
        self.close()
        self._path = path
        shell = self._shell
        if isinstance(error, Damaged) and is_ours(path):
            self._dialog = sheet = RecoverySheet(shell.window, error.sentence)
            sheet.requested.connect(self.run)
            sheet.open()
            self._find(sheet)
            return
        offers = offers_for(error, path, shell.resources)
        if shell.window is not None and not offers:
            shell.window.context.notices.error(error)
            return
        self._dialog = refused = StartRefused(error, offers, shell.window)
        refused.requested.connect(self.run)
        refused.open()

    def tell(self, error: AppError) -> None:
        """Say what is wrong in the dialog that is shown, else in the window."""
        dialog, window = self.shown, self._shell.window
        if isinstance(dialog, StartRefused):
            dialog.say(error)
        elif isinstance(dialog, RecoverySheet):
            dialog.refuse_offer(said(error.sentence))
        elif window is not None:
            window.context.notices.error(error)

    def end_waiting(self) -> None:
        """Let something else be chosen after what was stopped."""
        if isinstance(self.shown, RecoverySheet):
            self.shown.refuse_offer("")

    def close(self) -> None:
        """Show none any more."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None and isValid(dialog):
            dialog.close()
            dialog.deleteLater()

    def run(self, request: FileRequest) -> None:
        """Do what the dialog offers, for the file it is about; what cannot be done is told."""
        kind = request.kind
        if kind in {FileRequestKind.OPEN, FileRequestKind.NEW}:
            self.requested.emit(request)
            return
        try:
            if kind is FileRequestKind.CHOOSE:
                self._choose()
            elif kind is FileRequestKind.SALVAGE:
                self._salvage()
            elif request.path is not None:
                self._use_backup(kind, request.path)
            else:
                self._shell.replace(open_otherwise(self._path, self._shell.resources, kind))
        except AppError as error:
            self.tell(error)

    def _use_backup(self, kind: FileRequestKind, backup: Path) -> None:
        if kind is FileRequestKind.PUT_BACK:
            self._say_busy(self.tr("Restoring the backup…"))
            self._restore.restore(backup, self._path)
        else:
            self._restore.look_inside(backup, self._path)

    def _say_busy(self, text: str) -> None:
        if isinstance(self._dialog, RecoverySheet):
            self._dialog.say_busy(text)

    def _find(self, sheet: RecoverySheet) -> None:
        """List the verified backups; reading them all again takes a while."""
        path = self._path

        def find(step: ReportProgress) -> list[Backup]:
            return backups_of(path, stop=stopped_by(step, _LOOKING))

        def found(backups: list[Backup]) -> None:
            verified = [backup for backup in backups if backup.verified]
            self._backups = sorted(verified, key=lambda backup: not backup.sound)
            sheet.show_backups(self._backups)

        self._shell.jobs.start(find, owner=sheet, then=found, kind="other")

    def _choose(self) -> None:
        """Offer a backup from elsewhere too, once it is known to be one."""
        from sourcing_app.services.file_facts import file_facts

        path = self._shell.choice.sourcing_file(self._shell.window, backups_folder())
        if path is None or not isinstance(self._dialog, RecoverySheet):
            return
        self._dialog.refuse("")
        facts = file_facts(path, self._shell.resources)
        chosen = described_by(path, facts.schema, facts.rows)
        self._backups = [chosen, *(b for b in self._backups if b.path != chosen.path)]
        self._dialog.show_backups(self._backups)

    def _salvage(self) -> None:
        """Write what can be read of the damaged file into a new one, and open that."""
        shell, damaged = self._shell, self._path
        target = shell.choice.salvage_of(shell.window, damaged)
        if target is None:
            return
        if shell.desk is not None and shell.desk.path == damaged:
            shell.close_file()
        self._say_busy(self.tr("Saving what can be read…"))
        donors = [backup.path for backup in self._backups]

        def save(step: ReportProgress) -> "Salvaged | AppError | None":
            from sourcing_app.services.salvage import salvage

            report = partial(step, text=_SAVING)
            return answer_of(lambda: salvage(damaged, target, donors, report))

        shell.jobs.start(save, owner=self, then=self._salvaged)

    def _salvaged(self, done: "Salvaged | AppError | None") -> None:
        shell = self._shell
        if done is not None and not isinstance(done, AppError):
            shell.reopen(done.path)
            if shell.window is not None:
                SalvagedSheet(shell.window, done).open()
            return
        if shell.window is not None and shell.desk is None:
            shell.reopen(self._path)
        if done is None:
            self.end_waiting()
        else:
            self.tell(done)


def described_by(path: Path, schema: int, rows: dict[str, int]) -> Backup:
    """Describe a file that was chosen as a backup; its own manifest is the better source."""
    from datetime import UTC, datetime

    from sourcing_app.services.backups import described

    status = path.stat()
    written = datetime.fromtimestamp(status.st_mtime, UTC)
    plain = Backup(path, written, BackupReason.ASKED, schema, status.st_size, rows, "", "")
    return described(path) or plain
