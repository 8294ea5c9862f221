"""Dropping a file on a page."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from sourcing_app.ui.tables.table_pane import FileDrops


def drop(page, place, path):
    """Drop a file at a place of the page; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(place), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop,
    )  # fmt: skip
    event.ignore()
    page.findChild(FileDrops).eventFilter(page, event)  # Qt delivers it to a drag's target alone
    return event.isAccepted()
