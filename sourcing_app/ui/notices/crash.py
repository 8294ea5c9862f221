"""The box for errors of the program itself: one at a time, counting what repeats."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sourcing_app.domain.privacy.redaction import redacted
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.text_fields import TextArea


class CrashBox(QDialog):
    """Not modal: the work goes on behind it; further errors are counted in it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("dlg.crash")
        self.counts: dict[str, int] = {}
        self._details: dict[str, str] = {}
        self.summary = label("", wrap=True)
        self.text = TextArea()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._copy = button("btn.crash.copy", "secondary", "copy", self.copy)
        self._close = button("btn.crash.close", "primary", call=self.hide)
        self._build()

    def add(self, kind: str, details: str) -> str:
        """Count an error of this kind; the first of each is shown in full. Returns it redacted."""
        told = redacted(details, str(Path.home()))
        self.counts[kind] = self.counts.get(kind, 0) + 1
        self._details.setdefault(kind, told)
        self._tell()
        if not self.isVisible():
            self.show()
        return told

    def copy(self) -> None:
        """Put the details, without personal data, on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _tell(self) -> None:
        self.setWindowTitle(self.tr("Something went wrong"))
        self.summary.setText(
            self.tr(
                "The program has a bug. Your file is saved up to the last step; you can go on. "
                "The details below help to fix it."
            )
        )
        self.text.setAccessibleName(self.tr("Details"))
        self._copy.setText(self.tr("Copy details"))
        self._close.setText(self.tr("Close"))
        self.text.setPlainText(
            "\n\n".join(f"{self.counts[k]} x {k}\n{self._details[k]}" for k in self.counts)
        )

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._copy)
        foot.addWidget(self._close)
        box = QVBoxLayout(self)
        box.addWidget(self.summary)
        box.addWidget(self.text)
        box.addLayout(foot)
        self.resize(560, 360)
