"""What is shown when a file cannot be opened, or turns out damaged: the reason and the ways on."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from sourcing_app.app.opening import offers_for, open_otherwise
from sourcing_app.domain.backups import Backup, BackupReason
from sourcing_app.domain.errors import AppError, Cancelled, Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.services.recovery import backups_folder, backups_of, is_ours
from sourcing_app.ui.dialogs.recovery.recovery_sheet import RecoverySheet
from sourcing_app.ui.dialogs.recovery.salvaged_sheet import SalvagedSheet
from sourcing_app.ui.dialogs.recovery.start_refused import StartRefused
from sourcing_app.ui.formatting import said
from sourcing_app.ui.jobs import ReportProgress, stopped_by

if TYPE_CHECKING:
    from sourcing_app.app.session import Session
    from sourcing_app.services.salvage import Salvaged

_SAVING = say("Refusals", "Saving what can be read")
_LOOKING = say("Refusals", "Looking for backups")


class Refusals(QObject):
    """One dialog at a time, over the window where there is one."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._path = Path()
        self._dialog: QDialog | None = None
        self._backups: list[Backup] = []

    @property
    def shown(self) -> QDialog | None:
        """The dialog that is on the screen, or None."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def show(self, error: AppError, path: Path) -> None:
        """Say why the file at this path cannot be used, and offer what helps."""
        self.close()
        self._path = path
        session = self._session
        if isinstance(error, Damaged) and is_ours(path):
            self._dialog = sheet = RecoverySheet(session.window, error.sentence)
            sheet.wanted.connect(self.wanted)
            sheet.open()
            self._find(sheet)
            return
        offers = offers_for(error, path, session.resources)
        if session.window is not None and not offers:
            session.window.context.notices.error(error)
            return
        self._dialog = refused = StartRefused(error, offers, session.window)
        refused.chosen.connect(self.wanted)
        refused.open()

    def tell(self, error: AppError) -> bool:
        """Say in the dialog that is shown why what was wanted cannot be; False without one."""
        dialog = self.shown
        if isinstance(dialog, StartRefused):
            dialog.say(error)
        elif isinstance(dialog, RecoverySheet):
            dialog.refuse_offer(said(error.sentence))
        return dialog is not None

    def unbusy(self) -> None:
        """Let something else be chosen after what was stopped."""
        if isinstance(self.shown, RecoverySheet):
            self.shown.refuse_offer("")

    def close(self) -> None:
        """Show none any more."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None and isValid(dialog):
            dialog.close()
            dialog.deleteLater()

    def wanted(self, action: str) -> None:
        """Do what the dialog offers, for the file it speaks of."""
        command, _, subject = action.partition(":")
        session = self._session
        try:
            if command in {"open", "new"}:
                session.file_wanted(command)
            elif command == "put_back":
                self._say_busy(self.tr("Restoring the backup…"))
                session.going_back.restore(Path(subject), self._path)
            elif command == "inside":
                session.going_back.look_inside(Path(subject), self._path)
            elif command == "choose":
                self._choose()
            elif command == "salvage":
                self._salvage()
            else:
                session.replace(open_otherwise(self._path, session.resources, command))
        except AppError as error:
            session.tell(error)

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

        self._session.jobs.start(find, owner=sheet, then=found, kind="other")

    def _choose(self) -> None:
        """Offer a backup from elsewhere too, once it is known to be one."""
        from sourcing_app.services.file_facts import file_facts

        path = self._session.choice.sourcing_file(self._session.window, backups_folder())
        if path is None or not isinstance(self._dialog, RecoverySheet):
            return
        self._dialog.refuse("")
        facts = file_facts(path, self._session.resources)
        chosen = described_by(path, facts.schema, facts.rows)
        self._backups = [chosen, *(b for b in self._backups if b.path != chosen.path)]
        self._dialog.show_backups(self._backups)

    def _salvage(self) -> None:
        """Write what can be read of the damaged file into a new one, and open that."""
        session, damaged = self._session, self._path
        target = session.choice.salvage_of(session.window, damaged)
        if target is None:
            return
        if session.desk is not None and session.desk.path == damaged:
            session.let_go()
        self._say_busy(self.tr("Saving what can be read…"))
        donors = [backup.path for backup in self._backups]

        def save(step: ReportProgress) -> "Salvaged | AppError | None":
            from sourcing_app.services.salvage import salvage

            try:
                return salvage(damaged, target, donors, partial(step, text=_SAVING))
            except Cancelled:
                return None
            except AppError as error:
                return error

        session.jobs.start(save, owner=self, then=self._salvaged)

    def _salvaged(self, done: "Salvaged | AppError | None") -> None:
        session = self._session
        if done is not None and not isinstance(done, AppError):
            session.reopen(done.path)
            if session.window is not None:
                SalvagedSheet(session.window, done).open()
            return
        if session.window is not None and session.desk is None:
            session.reopen(self._path)
        if done is None:
            self.unbusy()
        else:
            session.tell(done)


def described_by(path: Path, schema: int, rows: dict[str, int]) -> Backup:
    """Describe a file that was chosen as a backup; its own manifest is the better source."""
    from datetime import UTC, datetime

    from sourcing_app.services.backups import described

    status = path.stat()
    written = datetime.fromtimestamp(status.st_mtime, UTC)
    plain = Backup(path, written, BackupReason.ASKED, schema, status.st_size, rows, "", "")
    return described(path) or plain
