"""What a picture does not show is made after it: a slice a turn, or when asked for."""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

LONGEST_MS = 1_000
"""How long work waits for a picture: a window may come up minimized."""


class Slices(QObject):
    """
    The work a window puts off until its first picture is painted.

    Work is a generator: each `yield` ends a slice, which takes at most 30 ms, and keys, clicks and
    paintings come before the next. Outside of a start (never held, or all done) work is done when
    it is added.
    """

    done = Signal()
    """All that was put off is done: what runs beside the window takes no turns from it now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LONGEST_MS)
        self._patience.timeout.connect(self.release)
        self._waiting: deque[PutOff] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    def hold(self) -> None:
        """Put off all work from now on; a window that is not painted at all waits a second."""
        self._held = True
        self._patience.start()

    def release(self) -> None:
        """The first picture is being painted: begin with the next turn of the event loop."""
        if self._held:
            self._held = False
            self._patience.stop()
            self._timer.start()

    def stop(self) -> None:
        """Do no more by itself: the window is about to be closed."""
        self._held = True
        self._patience.stop()
        self._timer.stop()
        self._waiting.clear()

    def add(self, owner: QObject, work: Iterator[None]) -> "PutOff":
        """Do it in slices, in the order in which it was added; not if its owner is gone by then."""
        added = PutOff(owner, work)
        if self._held or self._timer.isActive():
            self._waiting.append(added)
        else:
            added.finish()
        return added

    def finish(self) -> None:
        """Do at once all that was put off: somebody asks for what it makes."""
        while self._waiting:
            self._waiting.popleft().finish()

    def _turn(self) -> None:
        """Do one slice; one that fails is a bug, and the others go on without it."""
        if not self._waiting:
            self._timer.stop()
            self.done.emit()
            return
        first = self._waiting.popleft()
        if first.step():
            self._waiting.appendleft(first)


class PutOff:
    """One piece of work that waits for its turns."""

    def __init__(self, owner: QObject, work: Iterator[None]) -> None:
        self._owner, self._work, self._running = owner, work, False

    def finish(self) -> None:
        """Do now what is left of it; within its own work nothing is."""
        while self.step():
            pass

    def step(self) -> bool:
        """Do its next slice; tell whether there may be another."""
        if self._running or not isValid(self._owner):
            return False
        self._running = True
        try:
            next(self._work)
        except StopIteration:
            return False
        finally:
            self._running = False
        return True


class AfterPainting(QObject):
    """
    Work that waits until what is to be painted is painted, and a pause longer.

    Begun again it begins anew, so that who types on is not held up by the work.
    """

    over = Signal()

    def __init__(self, parent: QObject, pause_ms: int) -> None:
        super().__init__(parent)
        self._painting = QTimer(self, singleShot=True, interval=0)  # Qt paints before it fires
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._painting.timeout.connect(self._pause.start)
        self._pause.timeout.connect(self.over)

    @property
    def is_awaited(self) -> bool:
        """Whether the end is to come."""
        return self._painting.isActive() or self._pause.isActive()

    def begin(self) -> None:
        """Wait from now on."""
        self.stop()
        self._painting.start()

    def stop(self) -> None:
        """Wait no more; the end does not come."""
        self._painting.stop()
        self._pause.stop()
