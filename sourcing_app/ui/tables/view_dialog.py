"""Saving what a list shows as a view: under a new name, or in place of the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sourcing_app.domain.records.views import SAVED_VIEW, VIEW_NAME_CAP
from sourcing_app.services.views.rows import ViewRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.text_fields import LineField


class ViewDialog(QDialog):
    """Stays open while the name is refused; `shown` is the saved view that is shown, if any."""

    saved_as = Signal(str)
    """A new view of this name is wanted."""

    replaced = Signal(str)
    """The view that is shown takes this name and what the list shows now."""

    reverted = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget, shown: ViewRow | None, *, changed: bool) -> None:
        super().__init__(parent)
        self.setObjectName("dlg.view")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = shown
        self.name = LineField()
        self.name.setObjectName("fld.view.name")
        self.name.setMaxLength(VIEW_NAME_CAP)
        self.name.setText(shown.name if shown else "")
        self.complaint = label("", "error", wrap=True)
        self.complaint.hide()
        self.remove = button("btn.view.remove", "danger", "trash", self._remove, changes=True)
        self.revert = button("btn.view.revert", "link", "undo", self._revert)
        self.cancel = button("btn.view.cancel", call=self.reject)
        self.save_as = button("btn.view.save_as", call=self._save_as, changes=True)
        self.save = button("btn.view.save", "primary", call=self._save, changes=True)
        self.revert.setEnabled(changed)
        for part in (self.remove, self.revert, self.save):
            part.setVisible(shown is not None)
        main = self.save if shown else self.save_as
        main.setDefault(True)
        self.save_as.setProperty("kind", "secondary" if shown else "primary")
        self._build()

    def refuse(self, words: str) -> None:
        """Say why it was not saved."""
        self.complaint.setText(words)
        self.complaint.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Save the view"))
        words = said(SAVED_VIEW["name"].words)
        self.name.setAccessibleName(words)
        about = label(
            self.tr("A view keeps the filter, the conditions, the order and the columns."),
            "muted",
            wrap=True,
        )
        self.remove.setText(self.tr("Delete view"))
        self.revert.setText(self.tr("Revert"))
        self.cancel.setText(self.tr("Cancel"))
        self.save_as.setText(self.tr("Save as new"))
        self.save.setText(self.tr("Save"))
        named = field_label(words, self.name)
        aside = row(self.remove, self.revert, None)
        foot = row(None, self.cancel, self.save_as, self.save)
        parts = (about, named, self.name, self.complaint, None, aside, foot)
        self.setLayout(column(*parts, margin=16))
        self.resize(420, 240)
        self.name.setFocus()
        self.name.selectAll()

    def _save_as(self) -> None:
        self.saved_as.emit(self.name.text())

    def _save(self) -> None:
        self.replaced.emit(self.name.text())

    def _revert(self) -> None:
        self.reverted.emit()
        self.accept()

    def _remove(self) -> None:
        self.removed.emit()
        self.accept()
