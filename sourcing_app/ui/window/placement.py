"""Where the window was, and bringing it back where it can be seen."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from sourcing_app.ui.preferences import Preferences

SEEN_PART = 0.6


def keep_geometry(window: QMainWindow, preferences: Preferences) -> None:
    preferences.keep("geometry", window.saveGeometry())


def restore_geometry(window: QMainWindow, preferences: Preferences) -> None:
    """Put the window where it was; centre it when most of that place is on no screen now."""
    saved = preferences.data("geometry")
    if not saved.isEmpty():
        window.restoreGeometry(saved)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if screens and seen_part(window.frameGeometry(), screens) < SEEN_PART:
        place = window.frameGeometry()
        place.moveCenter(QGuiApplication.primaryScreen().availableGeometry().center())
        window.move(place.topLeft())


def seen_part(window: QRect, screens: list[QRect]) -> float:
    """Return the largest part of the window, 0 to 1, that is on one screen."""
    area = max(window.width() * window.height(), 1)
    shown = (window.intersected(screen) for screen in screens)
    return max(part.width() * part.height() for part in shown) / area
