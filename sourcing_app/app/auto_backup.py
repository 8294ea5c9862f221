"""The automatic backups of the file a window shows: after opening, every half hour, at closing."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import AppError, Cancelled
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.desk import Desk
from sourcing_app.ui.jobs import Job, Jobs, ReportProgress, refusal, stopped_by
from sourcing_app.ui.window.window import Window

if TYPE_CHECKING:
    from sourcing_app.services.backups import BackupMade

EVERY_MS = 30 * 60 * 1000
CLOSING_SECONDS = 30.0
_MAKING = say("AutoBackup", "Making a backup")
_STALE = say("AutoBackup", "What you changed has had no backup for three days: {reason}")


class AutoBackup(QObject):
    """
    Makes a backup whenever one is due.

    sample data and read-only files need none. A failure blocks nothing and is reported once, and
    again after each opening if it has lasted three days.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._told = False
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Check now whether a backup is due, and every half hour from now on."""
        if is_kept(self._desk):
            self._make(BackupReason.OPENING)
            self._timer.start()

    def look(self) -> None:
        """Make a backup if one is due."""
        self._make(BackupReason.TIMER)

    def stop(self) -> None:
        """Make no more: the file is about to be closed."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def _make(self, reason: BackupReason) -> None:
        if self._job is not None and not self._job.cancelled:
            return

        def make(step: ReportProgress) -> "BackupMade | None":
            return self._desk.backups.make_if_due(reason, stopped_by(step, _MAKING))

        self._job = self._window.context.jobs.start(
            make, owner=self, then=self._made, failed=self._failed, kind="other"
        )

    def _made(self, made: "BackupMade | None") -> None:
        self._job = None
        if made is not None and made.second is not None:
            self._tell(AppError(made.second))
        elif made is not None:
            self._told = False

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._tell(refusal(error))

    def _tell(self, error: AppError) -> None:
        if self._told:
            return
        self._told = True
        notices = self._window.context.notices
        if self._is_stale():
            show = partial(self._window.open, Target("settings"))
            notices.toast(_STALE.put(reason=error.sentence), self.tr("Backups"), show)
            notices.met.emit(error)
        else:
            notices.error(error)

    def _is_stale(self) -> bool:
        try:
            return self._desk.backups.is_stale(datetime.now(UTC))
        except AppError:
            return False


def is_kept(desk: Desk) -> bool:
    """Whether the file is one that gets backups by itself."""
    return not (desk.is_sample or desk.read_only)


def back_up_at_the_end(desk: Desk) -> None:
    """Make a due backup within half a minute; after a failure the next opening makes it."""
    ends = monotonic() + CLOSING_SECONDS
    try:
        if is_kept(desk):
            desk.backups.make_if_due(BackupReason.CLOSING, lambda: monotonic() > ends)
    except (AppError, Cancelled):
        return


def back_up_what_was_left(path: Path, resources: Path, jobs: Jobs, owner: QObject) -> None:
    """Make, in the background, the closing backup of a file that another one replaced."""

    def make(step: ReportProgress) -> None:
        desk = Desk(path, resources, read_only=True)
        try:
            desk.backups.make_if_due(BackupReason.CLOSING, stopped_by(step, _MAKING))
        finally:
            desk.close()

    jobs.start(make, owner=owner, then=_nothing, failed=_made_up_for_later, kind="other")


def _nothing(_made: None) -> None:
    """It is there."""


def _made_up_for_later(error: Exception) -> None:
    """The next opening makes the backup or reports the problem."""
    refusal(error)
