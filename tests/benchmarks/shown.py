"""The program's window on a large file, in this process: driven through its event loop."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from sourcing_app.app.shell import Shell
from sourcing_app.ui.preferences import Preferences
from tests.benchmarks.bench import Bench
from tests.benchmarks.many import RESOURCES
from tests.benchmarks.turning import until

BEAT_MS = 5
REST_MS = 60


class Heart(QObject):
    """
    Beats every 5 ms while the event loop turns, and notes its longest pause, in seconds.

    Of a pause counts what this process has worked in it: others may hold the processor meanwhile.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Beat and count from now on."""
        self._timer.start(BEAT_MS)
        self.longest = 0.0
        self.beats = 0
        self._last = (perf_counter(), process_time())

    def end(self) -> None:
        """Beat no more: it costs what is measured otherwise."""
        self._timer.stop()

    def _beat(self) -> None:
        now = (perf_counter(), process_time())
        pause = min(ends - began for ends, began in zip(now, self._last, strict=True))
        self.longest = max(self.longest, pause)
        self._last = now
        self.beats += 1


class Paints(QObject):
    """Counts how often a widget is painted, and how often its model told of other rows."""

    def __init__(self, view) -> None:
        super().__init__()
        self.painted = 0
        self.fresh = False
        view.viewport().installEventFilter(self)
        rows = view.rows
        for signal in (
            *(rows.modelReset, rows.dataChanged, rows.layoutChanged),
            rows.asking.answered,  # the same rows have other words marked
        ):
            signal.connect(self._told)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.painted += self.fresh
            self.fresh = False
        return super().eventFilter(watched, event)

    def _told(self, *_what) -> None:
        self.fresh = True


class Shown:
    """The window with its page of suppliers, at rest."""

    def __init__(self, app: QApplication, bench: Bench) -> None:
        """Open a copy of the file; what watches the file and backs it up stays away."""
        self.app = app
        self.shell = Shell(app, Preferences(bench.folder / "window.ini"), RESOURCES)
        self.shell.set_appearance("en", "light")
        self.shell.open(Namespace(path=bench.file, size=None, page="suppliers"))
        self.desk = self.shell.desk
        self.desk.examine()
        self.page = self.shell.window.stack.page("suppliers")
        self.table = self.page.table
        self.view, self.model = self.table.view, self.table.model
        self.heart, self.paints = Heart(), Paints(self.view)
        until(lambda: self.model.rowCount() == bench.shown)
        self.rest()

    def rest(self) -> None:
        """Let the event loop turn until nothing runs, and a little longer."""
        until(lambda: self.at_rest)
        latest = perf_counter() + REST_MS / 1000
        until(lambda: perf_counter() > latest and self.at_rest)

    @property
    def at_rest(self) -> bool:
        """Whether nothing is read, and no answer is to come."""
        return not self.shell.jobs.busy and not self.model.asking.pending

    def stall(self, call: Callable[[], object], reached: Callable[[], bool]) -> float:
        """The longest pause of the event loop from this call until it has come to rest."""
        called: list[bool] = []

        def do() -> None:
            call()
            called.append(True)

        self.heart.begin()
        QTimer.singleShot(2 * BEAT_MS, do)
        until(lambda: bool(called) and reached())
        self.rest()
        beats = self.heart.beats
        until(lambda: self.heart.beats > beats)  # the pause ends with a beat
        self.heart.end()
        return self.heart.longest

    def draw_texts(self) -> None:
        """Draw the texts of all cells on the screen, as plainly as Qt can."""
        image = QImage(self.view.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(self.view.font())
        painter.setPen(Qt.GlobalColor.black)
        for row in self._rows_on_screen():
            for column in range(self.model.columnCount()):
                index = self.model.index(row, column)
                box = self.view.visualRect(index)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(index.data() or ""))
        painter.end()

    def _rows_on_screen(self) -> range:
        first, last = (self.view.rowAt(y) for y in (0, self.view.viewport().height() - 1))
        return range(max(0, first), (self.model.rowCount() - 1 if last < 0 else last) + 1)

    def close(self) -> None:
        self.shell.jobs.stop()
        self.shell.window.hide()
        self.shell.window.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk.close()


@contextmanager
def shown(bench: Bench) -> Iterator[Shown]:
    """Show the window for as long as a block lasts."""
    window = Shown(QApplication.instance() or QApplication([]), bench)
    try:
        yield window
    finally:
        window.close()
