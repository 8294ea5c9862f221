"""The toast: one short message at the foot of the window, with at most one button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.labels import label

SHOWN_MS = 8_000
ABOVE_FOOT = 3
"""It stands in the middle of the status bar, where nothing of the page is below it."""

BESIDE = 40
"""What stays free of the window at its sides: in one line it covers no button of the page."""


class Toast(QFrame):
    """Shows the latest message only; stays while the mouse or the focus is on it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setProperty("toast", "true")
        self._window = window
        self._box = QHBoxLayout(self)
        self._call: Callable[[], object] | None = None
        self.text = label("", wrap=True)
        self.action = button("btn.toast.action", "link", call=self._act)
        self.close_button = icon_button("btn.toast.close", "cross", self.hide)
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", call: Callable[[], object] | None = None) -> None:
        """Show `text` in place of what was shown; `action` names the button that calls `call`."""
        self.text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._call = call
        self.setAccessibleName(text)
        name_icon_button(self.close_button, self.tr("Close the message"))
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)

    def withdraw(self, call: Callable[[], object]) -> None:
        """Go away if this is the call of the button shown."""
        if self._call is call:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(SHOWN_MS)
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        box = self._box
        box.setContentsMargins(14, 8, 8, 8)
        box.addWidget(self.text, 1)
        box.addWidget(self.action)
        box.addWidget(self.close_button)

    def _place(self) -> None:
        window = self._window
        wanted = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 80
        wanted += self.action.sizeHint().width() if self._call else 0
        width = min(wanted, window.width() - BESIDE)
        height = max(self._needed_height(width), self.sizeHint().height())
        left = (window.width() - width) // 2
        self.setGeometry(left, window.height() - height - ABOVE_FOOT, width, height)

    def _needed_height(self, width: int) -> int:
        """Return the height that shows the whole text; a hidden layout knows less."""
        buttons = (self.action, self.close_button) if self._call else (self.close_button,)
        margins = self._box.contentsMargins()
        taken = sum(each.sizeHint().width() + self._box.spacing() for each in buttons)
        left = width - taken - margins.left() - margins.right() - 2 * self.frameWidth()
        around = margins.top() + margins.bottom() + 2 * self.frameWidth()
        return self.text.heightForWidth(left) + around

    def _time_is_up(self) -> None:
        held = self.underMouse() or self.action.hasFocus() or self.close_button.hasFocus()
        if held:
            self._timer.start(SHOWN_MS)
        else:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._call is not None:
            self._call()
