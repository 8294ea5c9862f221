"""Work that waits until what is to be painted is painted, and a moment longer."""

from PySide6.QtCore import QObject, QTimer, Signal


class AfterPainting(QObject):
    """One pause: begun again it begins anew, so that who types on is not held up by the work."""

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
