"""A small window beside the browser: what is copied next, while the caret stays on the site."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.screens.registration.side_cards import CopyCard
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import column
from sourcing_app.ui.window.placement import SEEN_PART, seen_part

_PLACE = "registration/helper"
_FROM_EDGE = 24


class HelperWindow(QWidget):
    """
    Stays above other programs and never takes the keyboard from them.

    Its buttons are those of the page, which has the keys for them. Its place is remembered.
    """

    going_on = Signal()

    def __init__(self, page: QWidget, preferences: Preferences) -> None:
        super().__init__(
            page,
            Qt.WindowType.Tool
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setObjectName("win.registration.helper")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._preferences = preferences
        self.card = CopyCard("helper")
        self.go_on = button("btn.helper.copy_next", "primary", "copy", self.going_on.emit)
        self.setLayout(column(self.card, self.go_on, spacing=10, margin=12))
        self.resize(440, 380)

    def retranslate(self, go_on: str) -> None:
        """Name window and button again; `go_on` is what the button does."""
        self.setWindowTitle(self.tr("Copy helper"))
        self.setAccessibleName(self.windowTitle())
        self.go_on.setText(go_on)

    def put_beside(self) -> None:
        """Show it where it was; at the right edge of the screen where that is seen no more."""
        saved = self._preferences.data(_PLACE)
        there = not saved.isEmpty() and self.restoreGeometry(saved)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not there or seen_part(self.frameGeometry(), screens) < SEEN_PART:
            corner = screens[0].topRight()
            self.move(corner + QPoint(-self.width() - _FROM_EDGE, _FROM_EDGE * 3))
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        self._preferences.keep(_PLACE, self.saveGeometry())
        super().hideEvent(event)
