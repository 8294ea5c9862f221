"""The list of what is offered under a line while it is typed into."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QLineEdit, QWidget

_SHOWN = 8


class Suggestions(QCompleter):
    """
    Offers all rows of a model, whatever was typed: who fills the model has chosen them.

    The list stands beside its line, also when a hint under that moves it; a click beside the list
    closes it and does what it does otherwise.
    """

    def __init__(self, line: QLineEdit, model: QAbstractItemModel) -> None:
        super().__init__(model, line)
        self._line = line
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_SHOWN)
        self._list.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # some systems would, too
        line.setCompleter(self)
        line.textEdited.connect(self._place_soon)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._list
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and not self._list.rect().contains(event.position().toPoint())
        ):
            self._list.hide()
            self._press(event)
            return True
        return super().eventFilter(watched, event)

    @property
    def _list(self) -> QAbstractItemView:
        shown = self.popup()
        assert shown is not None
        return shown

    def _press(self, event: QMouseEvent) -> None:
        """Press what is under the pointer in the window of the line."""
        pressed, window = (
            QApplication.widgetAt(event.globalPosition().toPoint()),
            self._line.window(),
        )
        if pressed is None or pressed.window() is not window:
            return
        _focus(pressed)
        place = window.mapFromGlobal(event.globalPosition())
        again = QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(),
            event.modifiers(),
        )  # fmt: skip
        QCoreApplication.postEvent(window.windowHandle(), again)

    def _place_soon(self) -> None:
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        """Move the list to where its line is, laid out with the hint it has now."""
        if self._list.isVisible():
            around = self._line.parentWidget()
            while around is not None:
                if (layout := around.layout()) is not None:
                    layout.activate()
                around = around.parentWidget()
            self.complete()


def _focus(pressed: QWidget) -> None:
    """Give the focus as a press does: Qt gives it only for one that the system sent."""
    taking: QWidget | None = pressed
    while taking is not None and not taking.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        taking = taking.parentWidget()
    if taking is not None:
        taking.setFocus(Qt.FocusReason.MouseFocusReason)
