"""What has to wait while a mouse button is down: a press and its release belong to one place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication


def when_released(owner: QObject, call: Callable[[], object]) -> None:
    """Call now, or where a mouse button is down, after its release has done what it does."""
    if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
        call()
    else:
        _Release(owner, call)


class _Release(QObject):
    """Hears of the next release anywhere in the program, and is gone with it or its owner."""

    def __init__(self, owner: QObject, call: Callable[[], object]) -> None:
        super().__init__(owner)
        self._call = call
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            application = QCoreApplication.instance()
            if application is not None:
                application.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self._call()
        self.deleteLater()
