"""The sheets about texts that are not saved: what would be lost, and what was kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.ui.forms.sheet import ReadingSheet, Sheet
from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.text_fields import TextArea

LONGEST = 240
"""More of a text is not shown in the list."""
LINES = 3
"""How many lines of a text are shown without scrolling."""


class ClosingSheet(Sheet):
    """Page, field, text and reason of all that is not saved."""

    given_up = Signal()
    """The user wants to close without these texts."""

    staying = Signal()
    """The user wants to go on with them."""

    def __init__(self, parent: QWidget, texts: Sequence[Typed]) -> None:
        super().__init__(parent, "closing", "edit")
        self.cancel.clicked.disconnect(self.reject)
        self.cancel.clicked.connect(self._give_up)
        self.cancel.setProperty("kind", "danger")
        self.set_texts(self.tr("Not saved yet"), self.tr("Keep editing"))
        self.cancel.setText(self.tr("Close without saving"))
        about = self.tr("This was typed and is not saved:")
        self.body.addWidget(label(about, wrap=True))
        for typed in texts:
            self.body.addLayout(self._entry(typed))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the button that loses nothing."""
        super().showEvent(event)
        self.primary.setFocus()

    def submit(self) -> bool:
        self.accept()
        self.staying.emit()
        return False

    def _give_up(self) -> None:
        self.accept()
        self.given_up.emit()

    def _entry(self, typed: Typed) -> QVBoxLayout:
        place = " · ".join(filter(None, (typed.where, typed.caption)))
        cut = typed.text if len(typed.text) <= LONGEST else f"{typed.text[:LONGEST]}…"
        reason = typed.reason or self.tr("It was not finished.")
        return column(
            label(place, "strong", wrap=True),
            label(cut, wrap=True),
            label(reason, "muted", wrap=True),
            spacing=2,
        )


class KeptSheet(ReadingSheet):
    """Each goes back into its field when its record is opened; here it can be copied."""

    forgotten = Signal()

    def __init__(self, parent: QWidget, texts: list[Typed]) -> None:
        super().__init__(parent, "kept")
        self.set_title(self.tr("Unsaved text from last time"))
        about = self.tr("A field gets its text back when you open its record; copy any text here.")
        self.body.addWidget(label(about, wrap=True))
        for place, typed in enumerate(texts):
            self._add(place, typed)
        self.forget = button("btn.kept.forget", "danger", "trash", self._forget)
        self.forget.setText(self.tr("Delete these texts"))
        self.body.addLayout(row(self.forget, None))

    def _add(self, place: int, typed: Typed) -> None:
        name = " · ".join(filter(None, (typed.where, typed.caption)))
        copy = button(f"btn.kept.copy_{place}", "link", "copy", self._copier(typed.text))
        copy.setText(self.tr("Copy"))
        copy.setAccessibleName(f"{copy.text()}: {name}")
        head = row(label(name, "strong", wrap=True), copy)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        area = TextArea(typed.text)
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
