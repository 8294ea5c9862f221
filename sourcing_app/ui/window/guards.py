"""A slip that must not change data: Return in the middle of a word."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from sourcing_app.ui.style.immortal import keep_singletons

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Guards(QObject):
    """
    The application's event filter.

    Return while an input method is composing belongs to the input method, never to the form or
    dialog.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        keep_singletons()
        self._composing: QObject | None = None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._composing = watched if event.preeditString() else None
        elif kind == QEvent.Type.FocusOut and watched is self._composing:
            self._composing = None
        elif kind == QEvent.Type.KeyPress and self._is_composing():
            return isinstance(event, QKeyEvent) and event.key() in _RETURN
        return False

    def _is_composing(self) -> bool:
        """A field that went away in the middle of a word composes no more."""
        return self._composing is not None and QApplication.focusWidget() is self._composing
