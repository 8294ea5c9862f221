"""The application: its style and icon, its name on the desktop, and files it is told to open."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

DESKTOP_NAME = "sourcing-desk"
"""The name of its .desktop file, by which a Linux desktop finds window and icon."""


class Application(QApplication):
    """Made in the style that the style sheet is written for, with the icon of its windows."""

    file_wanted = Signal(str)
    """The path of a file that the desktop asks to open (macOS: Finder, Dock, `open`)."""

    def __init__(self, name: str, resources: Path) -> None:
        """Set on one that is made, the style would come back, with all QStyle's enumerations."""
        super().__init__([name, "-style", "Fusion"])
        QGuiApplication.setDesktopFileName(DESKTOP_NAME)
        if sys.platform != "darwin":  # there the bundle has it
            QGuiApplication.setWindowIcon(app_icon(resources))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_wanted.emit(event.file())
            return True
        return super().event(event)


def app_icon(resources: Path) -> QIcon:
    """Return the program's icon: one drawing, drawn anew in every size that is asked for."""
    return QIcon(str(resources / "app" / "sourcing-desk.svg"))
