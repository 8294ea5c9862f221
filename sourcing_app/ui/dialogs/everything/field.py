"""The field of the search over everything: the keys that move in what it has found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from sourcing_app.ui.widgets.filter_field import FilterField

_WIDTH = 560
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindField(FilterField):
    """Up and Down go to the next hit, Enter opens it; Esc closes the sheet at once."""

    stepped = Signal(int)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__("fld.find.words", _WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.composing:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
