"""What is shown instead of a file that cannot be opened."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.window.banners import BannerAction


class StartRefused(QDialog):
    """
    Says in one sentence why, and offers what can be done with that file, or another file.

    `requested` carries a `FileRequest` to open another one, to start a new one, or of an offer.
    """

    requested = Signal(object)

    def __init__(
        self, error: AppError, offers: Sequence[BannerAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dlg.start")
        self.setWindowTitle(self.tr("Sourcing Desk"))
        self._reason = label("", wrap=True)
        self._reason.setObjectName("lbl.start.reason")
        self._open = self._button(FileRequestKind.OPEN, "secondary" if offers else "primary")
        self._open.setText(self.tr("Open another file…"))
        self._new = self._button(FileRequestKind.NEW)
        self._new.setText(self.tr("Start a new file…"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._new)
        foot.addWidget(self._open)
        for place, offer in enumerate(reversed(offers), start=1):
            made = self._button(offer.kind, "primary" if place == len(offers) else "secondary")
            made.setText(said(offer.text))
            foot.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 12)
        box.setSpacing(16)
        box.addWidget(self._reason)
        box.addLayout(foot)
        self.setMinimumWidth(480)
        self.say(error)

    def say(self, error: AppError) -> None:
        """Say why the file, or the one chosen instead, cannot be opened."""
        self._reason.setText(said(error.sentence))

    def _button(self, kind: FileRequestKind, look: str = "secondary") -> QPushButton:
        return button(f"btn.start.{kind}", look, call=emits(self.requested, FileRequest(kind)))
