"""Watching the file a window shows: its check, its backups, changes from outside, damage."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sourcing_app.domain.errors import AppError, Damaged, Displaced
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import FileRequestKind
from sourcing_app.services.desk import Committed, Desk
from sourcing_app.ui.jobs import ReportProgress
from sourcing_app.ui.window.banners import COPY, OPEN, RECOVER, BannerAction, offers_where
from sourcing_app.ui.window.window import Window

if TYPE_CHECKING:
    from sourcing_app.app.auto_backup import AutoBackup
    from sourcing_app.app.recounting import Recounting

AFTER_PAINT_MS = 250
MOST_TOLD = 20
LOOK_MS = 3000
OPEN_AGAIN = BannerAction(FileRequestKind.AGAIN, say("FileMonitor", "Open again"))
_FOREIGN = say("FileMonitor", "The file was changed by another program. The display was refreshed.")
_EXAMINING = say("FileMonitor", "Checking the file")


class FileMonitor(QObject):
    """Begins after the first paint, and ends before the file is closed."""

    recovery_wanted = Signal()
    """The file turned out to be damaged while it was open."""

    _announced = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk = window.desk
        self._damage_told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_PAINT_MS)
        self._timer.timeout.connect(self._begin)
        window.context.notices.met.connect(self._met)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._announced.connect(self._tell_foreign)
        self._desk.changes.listen(self._announce)

    @cached_property
    def _backups(self) -> "AutoBackup":
        from sourcing_app.app.auto_backup import AutoBackup

        return AutoBackup(self._window)

    @cached_property
    def _recounting(self) -> "Recounting":
        from sourcing_app.app.recounting import Recounting

        return Recounting(self._window)

    def start(self) -> None:
        """Do what must not delay the first paint."""
        self._timer.start()
        self._looking.start()

    def look(self) -> None:
        """Say at once, not at the next save, when the file was moved or written by others."""
        if not self._window.context.attempt(self._desk.look):
            self._looking.stop()

    def stop(self) -> None:
        """Leave the file alone: it is about to be closed."""
        self._timer.stop()
        self._looking.stop()
        if "_backups" in self.__dict__:
            self._backups.stop()
        if "_recounting" in self.__dict__:
            self._recounting.stop()

    def _announce(self, committed: Committed) -> None:
        if committed.foreign:
            self._announced.emit()

    def _tell_foreign(self) -> None:
        if not self._desk.read_only:
            self._window.context.notices.toast(_FOREIGN)

    def _begin(self) -> None:
        """Import SQLModel, so that the first save need not wait; check a large file, back up."""
        context = self._window.context
        jobs, refused = context.jobs, context.refuse
        jobs.start(lambda _step: self._desk.database, owner=self, then=_nothing, kind="other")
        jobs.start(lambda _step: self._desk.place_risk, owner=self, then=self._warn, kind="other")
        if self._desk.pending:
            jobs.start(self._examine, owner=self, then=self._sound, failed=refused, kind="other")
        else:
            self._keep()

    def _keep(self) -> None:
        """Begin what is done for the file itself, as long as it is open."""
        self._backups.start()
        self._recounting.start()

    def _warn(self, risk: Sentence | None) -> None:
        """Warn once for each file that it is stored in an unsafe location; work continues."""
        preferences, path = self._window.context.preferences, str(self._desk.path)
        told = preferences.text("place_told").split("|")
        if risk is not None and not self._desk.is_sample and path not in told:
            preferences.keep("place_told", "|".join([*told[-MOST_TOLD:], path]))
            self._window.context.notices.toast(risk)

    def _examine(self, step: ReportProgress) -> None:
        step(0, 0, _EXAMINING)
        self._desk.examine()

    def _sound(self, _done: None) -> None:
        offers = offers_where(differs=self._desk.differs)
        self._window.set_restraint(self._desk.restraint, offers)
        self._keep()

    def _met(self, problem: AppError) -> None:
        """Stop all saving where the file is damaged, or is no longer the one that was opened."""
        if isinstance(problem, Displaced):
            self._backups.stop()
            self._window.set_restraint(problem.sentence, (COPY, OPEN_AGAIN))
        elif isinstance(problem, Damaged) and _is_about(problem, self._desk.path):
            self._backups.stop()
            self._desk.met_damage()
            self._window.set_restraint(self._desk.restraint, (RECOVER, COPY, OPEN))
            if not self._damage_told:
                self._damage_told = True
                self.recovery_wanted.emit()


def _is_about(problem: AppError, path: Path) -> bool:
    """Whether the error is about this file, not about a backup or a copy of it."""
    return str(problem.sentence.values.get("file", "")) == str(path)


def _nothing(_database: object) -> None:
    """The import itself was the point."""
