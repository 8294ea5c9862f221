"""Reminding at the start, and outside the window where the user asked for it; without a sound."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import SECTION_NAMES, AgendaItem
from sourcing_app.domain.today.telling import untold
from sourcing_app.services.agenda.rows import items_aside
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.jobs import ReportProgress, answer_of, stopped_by
from sourcing_app.ui.reminder_settings import ReminderSettings
from sourcing_app.ui.window.window import Window

LOOK_MS = 10 * 60_000
NAMED = 3
"""How many reminders a notification says in words."""
_LOOKING = say("Reminding", "Looking for what is due")

_PLAIN = str.maketrans("<>", "()")
"""Some desktops read markup in a notification; a name stays a name."""

Notify = Callable[[str, str], object]


def _now() -> datetime:
    return datetime.now()  # noqa: DTZ005 - quiet hours are those of the user's clock


def sum_up(window: Window) -> None:
    """Say in one message how much cannot wait, with the way there; never in place of another."""
    counts, notices = window.desk.counts.pressing, window.context.notices
    if not counts or notices.speaking:
        return
    parts = (f"{said(SECTION_NAMES[each])}: {number(count)}" for each, count in counts.items())
    words = " · ".join(parts)
    if window.stack.name == "today":
        notices.toast(words)
    else:
        show = QCoreApplication.translate("Reminding", "Show")
        notices.toast(words, show, lambda: window.open(Target("today")))


class Reminding(QObject):
    """
    Looks now and then for what cannot wait, and tells it once a day, outside quiet hours.

    Nothing is read, and no icon shown, unless the user asked for it and the window is not active.
    """

    def __init__(
        self,
        window: Window,
        notify: Notify | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(window)
        self._window, self._now = window, now
        self._settings = ReminderSettings(window.context.preferences)
        self._notify: Notify = notify or self._show
        self._icon: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        if self._icon is not None:
            self._icon.hide()

    def look(self) -> None:
        """Tell what was not told today, if now is a time to tell anything."""
        if not self._settings.wanted or self._window.isActiveWindow():
            if self._icon is not None:
                self._icon.hide()
            return
        if self._settings.quiet.has(self._now().time()):
            return
        desk, today = self._window.desk, self._window.desk.today()

        def read(step: ReportProgress) -> AppError | Sequence[AgendaItem] | None:
            stop = stopped_by(step, _LOOKING)
            return answer_of(lambda: items_aside(desk.reader, today, stop))

        def tell(answer: AppError | Sequence[AgendaItem] | None) -> None:
            if answer is None or isinstance(answer, AppError):
                return  # whoever looks at the file next says what is wrong with it
            fresh = untold(answer, self._settings.told(today), today)
            if fresh:
                self._settings.note_told(fresh, today)
                self._notify(*_words(fresh))

        self._window.context.jobs.start(read, owner=self, then=tell, kind="other")

    def _show(self, title: str, text: str) -> None:
        if self._icon is None:
            self._icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
            self._icon.messageClicked.connect(self._bring_up)
            self._icon.activated.connect(self._bring_up)
        self._icon.show()
        self._icon.showMessage(title, text)

    def _bring_up(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._window.open(Target("today"))


def _words(items: Sequence[AgendaItem]) -> tuple[str, str]:
    """The title, and the first of them in words."""
    count = len(items)
    title = QCoreApplication.translate("Reminding", "%n thing(s) need you today", "", count)
    lines = [said(item.sentence).translate(_PLAIN) for item in items[:NAMED]]
    return title, "\n".join([*lines, *(["…"] if count > NAMED else [])])
