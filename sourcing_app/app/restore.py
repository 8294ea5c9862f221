"""Going back to a backup: looking into one, restoring one, and the way back to the own file."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.domain.backups import Backup, BackupReason
from sourcing_app.domain.errors import AppError, Cancelled
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import is_file
from sourcing_app.services.desk import Desk
from sourcing_app.services.file_facts import record_counts
from sourcing_app.ui.dialogs.recovery.restore_sheet import RestoreSheet
from sourcing_app.ui.jobs import ReportProgress, stopped_by
from sourcing_app.ui.window.read_only_banner import BannerAction

if TYPE_CHECKING:
    from sourcing_app.app.session import Session
    from sourcing_app.services.restoring import Restored

BACK = BannerAction("back", say("GoingBack", "Back to my file"))
RESTORE = BannerAction("restore", say("GoingBack", "Restore this backup"))
_INSIDE = say("GoingBack", "This is the backup of {when}. Nothing can be changed here.")
_RESTORING = say("GoingBack", "Restoring the backup")
_RESTORED = say("GoingBack", "Restored the backup of {when}. The file before it is kept as {file}")
_RESTORED_ALONE = say("GoingBack", "Restored the backup of {when}.")


class GoingBack(QObject):
    """Knows which file is the own one while a backup of it is looked at."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._own: Path | None = None
        self._counts: dict[str, int] = {}

    @property
    def looking(self) -> bool:
        """Whether the window shows a backup."""
        desk = self._session.desk
        return self._own is not None and desk is not None and desk.path != self._own

    @property
    def own(self) -> Path | None:
        """The file a backup would be restored to: the one that is shown, or was before."""
        desk = self._session.desk
        if self.looking or desk is None:
            return self._own
        return desk.path

    def look_inside(self, backup: Path, own: Path | None = None) -> None:
        """Show a backup in the window, read-only; raises AppError and then the window stays."""
        own = own or self.own
        counts = self._present()
        desk = Desk(backup, self._session.resources, read_only=True)
        self._own, self._counts = own, counts
        self._session.replace(desk)
        window = self._session.window
        if window is not None:
            offers = (BACK, RESTORE) if own is not None else (BACK,)
            window.set_restraint(_INSIDE.put(when=_about(backup).made), offers)

    def back(self) -> None:
        """Show the own file again."""
        own, self._own = self.own, None
        if own is not None:
            self._session.reopen(own)

    def ask(self, backup: Path | None = None) -> None:
        """Ask whether to restore this backup, or the one that is looked at."""
        session, own = self._session, self.own
        if session.window is None or session.desk is None or own is None:
            return
        chosen = backup or session.desk.path
        counts = self._present()
        sheet = RestoreSheet(session.window, _about(chosen), counts)
        sheet.agreed.connect(partial(self.restore, chosen, own))
        sheet.open()

    def restore(self, backup: Path, own: Path) -> None:
        """Restore in the background; the window shows the file again, whatever comes of it."""
        session = self._session
        looking = self.looking
        if session.desk is not None and (looking or session.desk.path == own):
            session.let_go()
        self._own = own

        def restore(step: ReportProgress) -> "Restored | AppError | None":
            from sourcing_app.services.restoring import restore

            try:
                return restore(backup, own, stopped_by(step, _RESTORING), over=True)
            except Cancelled:
                return None
            except AppError as error:
                return error

        session.jobs.start(
            restore, owner=self, then=partial(self._restored, backup, own), failed=self._failed
        )

    def _restored(self, backup: Path, own: Path, done: "Restored | AppError | None") -> None:
        session = self._session
        when = _about(backup).made
        self._own = None
        failed = done is None or isinstance(done, AppError)
        if not failed or (session.window is not None and session.desk is None):
            session.reopen(own)
        if isinstance(done, AppError):
            session.tell(done)
        elif done is None:
            session.refusals.unbusy()
        elif session.window is not None:
            former = done.former
            sentence = _RESTORED_ALONE if former is None else _RESTORED.put(file=former)
            session.window.context.notices.toast(sentence.put(when=when))

    def _failed(self, error: Exception) -> None:
        """A bug: the file is as it was, so show it again before the bug is told."""
        own, self._own = self._own, None
        if own is not None:
            self._session.reopen(own)
        raise error

    def _present(self) -> dict[str, int]:
        """Count what the own file holds; what cannot be read is left out."""
        desk = self._session.desk
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
