"""Backups in the window: looking into one, restoring one, and returning to the own file."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sourcing_app.domain.backups import Backup, BackupReason
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequestKind
from sourcing_app.files.inputs import is_file
from sourcing_app.services.desk import Desk
from sourcing_app.services.file_facts import record_counts
from sourcing_app.ui.dialogs.recovery.restore_sheet import RestoreSheet
from sourcing_app.ui.jobs import ReportProgress, answer_of, stopped_by
from sourcing_app.ui.window.banners import BannerAction

if TYPE_CHECKING:
    from sourcing_app.app.shell import Shell
    from sourcing_app.services.restore import Restored

BACK = BannerAction(FileRequestKind.BACK, say("BackupRestore", "Back to my file"))
RESTORE = BannerAction(FileRequestKind.RESTORE, say("BackupRestore", "Restore this backup"))
_INSIDE = say("BackupRestore", "This is the backup of {when}. Nothing can be changed here.")
_RESTORING = say("BackupRestore", "Restoring the backup")
_RESTORED = say(
    "BackupRestore", "Restored the backup of {when}. The file before it is kept as {file}"
)
_RESTORED_ALONE = say("BackupRestore", "Restored the backup of {when}.")


class BackupRestore(QObject):
    """Knows which file is the own one while a backup of it is shown."""

    cancelled = Signal()
    """The user stopped restoring; the file is as it was."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._shell = shell
        self._own: Path | None = None
        self._counts: dict[str, int] = {}

    @property
    def looking(self) -> bool:
        """Whether the window shows a backup."""
        desk = self._shell.desk
        return self._own is not None and desk is not None and desk.path != self._own

    @property
    def own(self) -> Path | None:
        """The file a backup would be restored to: the one that is shown, or was before."""
        desk = self._shell.desk
        if self.looking or desk is None:
            return self._own
        return desk.path

    def look_inside(self, backup: Path, own: Path | None = None) -> None:
        """Show a backup in the window, read-only; raises AppError and then the window stays."""
        own = own or self.own
        counts = self._present()
        desk = Desk(backup, self._shell.resources, read_only=True)
        self._own, self._counts = own, counts
        self._shell.replace(desk)
        window = self._shell.window
        if window is not None:
            offers = (BACK, RESTORE) if own is not None else (BACK,)
            window.set_restraint(_INSIDE.put(when=_about(backup).made), offers)

    def back(self) -> None:
        """Show the own file again."""
        own, self._own = self.own, None
        if own is not None:
            self._shell.reopen(own)

    def ask(self, backup: Path | None = None) -> None:
        """Ask whether to restore this backup, or the one that is looked at."""
        shell, own = self._shell, self.own
        if shell.window is None or shell.desk is None or own is None:
            return
        chosen = backup or shell.desk.path
        counts = self._present()
        sheet = RestoreSheet(shell.window, _about(chosen), counts)
        sheet.agreed.connect(partial(self.restore, chosen, own))
        sheet.open()

    def restore(self, backup: Path, own: Path) -> None:
        """Restore in the background; the window shows the file again, whatever comes of it."""
        shell = self._shell
        looking = self.looking
        if shell.desk is not None and (looking or shell.desk.path == own):
            shell.close_file()
        self._own = own

        def restore(step: ReportProgress) -> "Restored | AppError | None":
            from sourcing_app.services.restore import restore

            stop = stopped_by(step, _RESTORING)
            return answer_of(lambda: restore(backup, own, stop, over=True))

        shell.jobs.start(
            restore, owner=self, then=partial(self._restored, backup, own), failed=self._failed
        )

    def _restored(self, backup: Path, own: Path, done: "Restored | AppError | None") -> None:
        shell = self._shell
        when = _about(backup).made
        self._own = None
        failed = done is None or isinstance(done, AppError)
        if not failed or (shell.window is not None and shell.desk is None):
            shell.reopen(own)
        if isinstance(done, AppError):
            shell.refused.emit(done)
        elif done is None:
            self.cancelled.emit()
        elif shell.window is not None:
            former = done.former
            sentence = _RESTORED_ALONE if former is None else _RESTORED.put(file=former)
            shell.window.context.notices.toast(sentence.put(when=when))

    def _failed(self, error: Exception) -> None:
        """A bug: the file is as it was, so show it again before the bug is told."""
        own, self._own = self._own, None
        if own is not None:
            self._shell.reopen(own)
        raise error

    def _present(self) -> dict[str, int]:
        """Count what the own file holds; what cannot be read is left out."""
        desk = self._shell.desk
        if desk is None or self.looking:
            return self._counts
        try:
            return record_counts(desk.reader)
        except AppError:
            return {}


def _about(backup: Path) -> Backup:
    """What is known of a backup; without its manifest no more than when it was written."""
    from sourcing_app.services.backups import described

    found = described(backup)
    if found is not None:
        return found
    written = datetime.fromtimestamp(backup.stat().st_mtime, UTC) if is_file(backup) else _now()
    return Backup(backup, written, BackupReason.ASKED, 0, 0, {}, "", "", verified=False)


def _now() -> datetime:
    return datetime.now(UTC)
