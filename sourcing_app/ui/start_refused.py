"""What is shown instead of the window when its file cannot be opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from sourcing_app.domain.errors import AppError
from sourcing_app.ui.buttons import button
from sourcing_app.ui.labels import label
from sourcing_app.ui.show import said


class StartRefused(QDialog):
    """Says in one sentence why, and offers another file; `chosen` carries "open" or "new"."""

    chosen = Signal(str)

    def __init__(self, error: AppError) -> None:
        super().__init__()
        self.setObjectName("dlg.start")
        self.setWindowTitle(self.tr("Sourcing Desk"))
        self._reason = label("", wrap=True)
        self._reason.setObjectName("lbl.start.reason")
        self._open = button("btn.start.open", "primary", call=self._choose_open)
        self._open.setText(self.tr("Open another file…"))
        self._new = button("btn.start.new", call=self._choose_new)
        self._new.setText(self.tr("Start a new file…"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._new)
        foot.addWidget(self._open)
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

    def _choose_open(self) -> None:
        self.chosen.emit("open")

    def _choose_new(self) -> None:
        self.chosen.emit("new")
