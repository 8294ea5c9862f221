"""The choice for a file that is open elsewhere."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.labels import label


class HeldSheet(Sheet):
    """Says who has the file open and offers to read it; the current file stays open."""

    changes: ClassVar[bool] = False

    wanted = Signal()
    """The user wants to read it."""

    def __init__(self, parent: QWidget, held: Sentence) -> None:
        super().__init__(parent, "main.held", "lock")
        self.body.addWidget(label(said(held), wrap=True))
        self.body.addWidget(
            label(self.tr("It can be opened read-only; nothing in it is changed."), wrap=True)
        )
        self.set_texts(self.tr("The file is in use"), self.tr("Open read-only"))
        self.resize(480, 190)

    def submit(self) -> bool:
        self.wanted.emit()
        return True
