"""A widget around a field: to focus it is to focus the field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FieldHolder(QWidget):
    """
    Focused by focusing the field; Tab knows nothing of it.

    Qt's own focus proxy is a stop of Tab, and leads back to the field from wherever it stands.
    """

    def field(self) -> QWidget:
        """Return the field that gets the focus."""
        raise NotImplementedError

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the field."""
        self.field().setFocus(reason)
