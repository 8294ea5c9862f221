"""The field over a table that narrows its rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog

from sourcing_app.ui.widgets.text_fields import LineField


class FilterField(LineField):
    """Esc clears it; Esc again, Down or Enter goes on to the table; Esc in a sheet closes that."""

    left = Signal()

    def __init__(self, name: str, width: int, *, clearable: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedWidth(width)
        self.setClearButtonEnabled(clearable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        back = event.key() == Qt.Key.Key_Escape
        if self.composing:
            super().keyPressEvent(event)
        elif back and self.text():
            self.clear()
        elif onward or (back and not isinstance(self.window(), QDialog)):
            self.left.emit()
        else:
            super().keyPressEvent(event)
