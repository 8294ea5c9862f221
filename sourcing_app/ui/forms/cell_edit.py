"""Typing into one cell of a table: the field of its row in a small form over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QTableView, QWidget

from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.widgets.layouts import column

if TYPE_CHECKING:
    from sourcing_app.ui.forms.editor import Editor
    from sourcing_app.ui.forms.form import Save

_WIDTH = 200
_STEPS = {Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
"""The keys that save, and how many cells they go on."""


class CellEdit(QFrame):
    """
    Enter, Tab and leaving it save; Esc gives up what was typed.

    What is refused stays as typed, with the reason under it.
    """

    moved = Signal(int)
    """It is saved, and the next cell (1) or the one before (-1) is wanted."""

    def __init__(self, page: QWidget, view: QTableView, index: QModelIndex, editor: Editor) -> None:
        """Stand over the cell; `show_value` fills it."""
        super().__init__(page)
        self.setObjectName(f"box.{editor.full_name}")
        self.setProperty("card", "true")
        self.setAutoFillBackground(True)
        self._page, self._view, self.editor = page, view, editor
        self._step: int | None = None
        self._ended = False
        self.form = Form([editor])
        self.setLayout(column(self.form, margin=8))
        self.form.saved.connect(self._saved)
        editor.widget.installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._leave)
        self._place(index)

    def show_value(self, key: int, value: Any, save: Save) -> None:
        """Show what is stored, and `save` what is typed over it."""
        self.form.bind(save)
        self.form.fill({self.editor.name: value}, key)
        self.show()
        self.raise_()
        self.editor.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.editor.fill(self.editor.base)
                self._end(0)
                return True
            if event.key() in _STEPS and not getattr(watched, "composing", False):
                self._finish(_STEPS[Qt.Key(event.key())])
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus():
            QTimer.singleShot(0, self, self._leave)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a complaint came or went
            self.adjustSize()
        return super().event(event)

    def _finish(self, step: int) -> None:
        self._step = step
        self.editor.finish()
        self._end_unchanged()
        self._step = None

    def _saved(self, _name: str) -> None:
        self._end(self._step)

    def _leave(self) -> None:
        """Save where somebody went elsewhere; a list or calendar of the field is part of it."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if not (self._ended or inside or QApplication.activePopupWidget()):
            self.editor.finish()
            self._end_unchanged()

    def _end_unchanged(self) -> None:
        if not (self.editor.changed or self.editor.invalid):
            self._end(self._step)

    def _end(self, step: int | None) -> None:
        """Go; the focus goes back to the table unless it went elsewhere already."""
        if self._ended:
            return
        self._ended = True
        if step is not None:
            self._view.setFocus()
        self.hide()
        self.deleteLater()
        if step:
            self.moved.emit(step)

    def _place(self, index: QModelIndex) -> None:
        """Stand over the cell, within the page."""
        page, cell = self._page, self._view.visualRect(index)
        self.setMinimumWidth(max(cell.width(), _WIDTH))
        self.adjustSize()
        corner = self._view.viewport().mapTo(page, cell.topLeft())
        room = page.size() - self.size()
        self.move(max(0, min(corner.x(), room.width())), max(0, min(corner.y(), room.height())))
