"""What comes to a window from outside: a file that is dropped on it, a call to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.file_choice import SUFFIX
from sourcing_app.ui.widgets.lock import LockingWindow


class IncomingWindow(LockingWindow):
    """A window over which a sourcing file can be dropped to open it."""

    file_requested = Signal(object)
    """A `FileRequest` for the composition root, which answers with another window or file."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def come_forward(self) -> None:
        """Come to the front of all windows, also from the task bar."""
        kept = self.windowState() & ~Qt.WindowState.WindowMinimized
        self.setWindowState(kept | Qt.WindowState.WindowActive)
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _sourcing_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _sourcing_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_requested.emit(FileRequest(FileRequestKind.OPEN, path))


def _sourcing_file(data: QMimeData) -> Path | None:
    """Return the one sourcing file that is dragged, else None."""
    urls = data.urls()
    name = urls[0].toLocalFile() if len(urls) == 1 else ""
    return Path(name) if name.lower().endswith(SUFFIX) else None
