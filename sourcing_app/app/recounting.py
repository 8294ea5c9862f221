"""Badges whose day has come are counted anew, a few suppliers at a time, while nobody waits."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.errors import Damaged, Displaced
from sourcing_app.ui.jobs import Job, ReportProgress, refusal
from sourcing_app.ui.window.window import Window

PAUSE_MS = 100
"""Between one save and the next: the window's own work comes first."""
SECOND_MS = 1000


class Recounting(QObject):
    """
    Keeps what is stored of badges in line with the day, after opening and whenever it changes.

    Until it is done, lists count those that are due with each answer.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._context = window.context
        self._desk = window.desk
        self._job: Job | None = None
        self._day = self._desk.today()
        self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.start)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._come_back)

    def start(self) -> None:
        """Count what is due now, and go on until nothing is; then sleep until the day ends."""
        if not self._ended:
            self._day = self._desk.today()
            self._job = self._context.jobs.start(
                self._count, owner=self, then=self._counted, failed=self._fail
            )

    def stop(self) -> None:
        """Count no more: the file is about to be closed."""
        self._ended = True
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def _count(self, _step: ReportProgress) -> bool:
        return self._desk.count_due(lambda: self._ended)

    def _counted(self, more: bool) -> None:  # noqa: FBT001 - a job's answer
        if not self._ended:
            self._timer.start(PAUSE_MS if more else _until_tomorrow())

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Look after the computer slept, too: the timer slept with it."""
        active = state == Qt.ApplicationState.ApplicationActive
        if active and self._timer.isActive() and self._day != self._desk.today():
            self.start()

    def _fail(self, error: Exception) -> None:
        """Leave it to the next opening; what is wrong with the file itself is told."""
        problem = refusal(error)
        if isinstance(problem, Damaged | Displaced):
            self._context.notices.error(problem)


def _until_tomorrow() -> int:
    """Milliseconds until the next local day has begun."""
    now = datetime.now().astimezone()
    tomorrow = datetime.combine(now.date() + timedelta(1), time()).astimezone()
    return int((tomorrow - now).total_seconds() * SECOND_MS) + SECOND_MS
