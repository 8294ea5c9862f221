"""The texts of a session before, to be read and copied."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.window.help_sheets import ReadingSheet

LINES = 3


class KeptSheet(ReadingSheet):
    """Each goes back into its field when its record is opened; here it can be copied."""

    forgotten = Signal()

    def __init__(self, parent: QWidget, texts: list[Typed]) -> None:
        super().__init__(parent, "kept")
        self.set_title(self.tr("Text kept from before"))
        about = self.tr("A field gets its text back when you open its record; copy any text here.")
        self.body.addWidget(label(about, wrap=True))
        for place, typed in enumerate(texts):
            self._add(place, typed)
        self.forget = button("btn.kept.forget", "danger", "trash", self._forget)
        self.forget.setText(self.tr("Forget these texts"))
        self.body.addLayout(row(self.forget, None))

    def _add(self, place: int, typed: Typed) -> None:
        name = " · ".join(filter(None, (typed.where, typed.caption)))
        copy = button(f"btn.kept.copy_{place}", "link", "copy", self._copier(typed.text))
        copy.setText(self.tr("Copy"))
        copy.setAccessibleName(f"{copy.text()}: {name}")
        head = row(label(name, "strong", wrap=True), copy)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        area = QPlainTextEdit(typed.text)
        area.setObjectName(f"fld.kept.text_{place}")
        area.setAccessibleName(name)
        area.setReadOnly(True)
        area.setTabChangesFocus(True)
        area.setFixedHeight(area.fontMetrics().lineSpacing() * LINES + 14)
        self.body.addWidget(area)

    def _copier(self, text: str) -> Callable[[], None]:
        return partial(QGuiApplication.clipboard().setText, text)

    def _forget(self) -> None:
        self.accept()
        self.forgotten.emit()
