"""Two values for one field: what somebody else stored meanwhile, and what was typed here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import IconView, label
from sourcing_app.ui.widgets.layouts import column, row

LONGEST = 160
"""A longer value is cut here: taking it shows it whole."""


class ConflictRow(QWidget):
    """Stands under a field until the user has chosen."""

    mine = Signal()
    theirs = Signal()

    def __init__(self, name: str) -> None:
        """`name` is page.field."""
        super().__init__()
        self.setObjectName(f"row.{name}_conflict")
        self.text = label("", "error", wrap=True)
        self.keep = button(f"btn.{name}_keep", "link", call=self.mine.emit)
        self.take = button(f"btn.{name}_take", "link", call=self.theirs.emit)
        self._field = ""
        self._value = ""
        choices = column(spacing=0)
        for made in (self.keep, self.take):
            made.setProperty("bar", "true")
            choices.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        line = row(spacing=6)
        line.addWidget(IconView("warn", "danger", 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        self.setLayout(column(line, choices, spacing=2))

    def show_value(self, field: str, value: str) -> None:
        """Name the field, and say what is stored now: "" is nothing."""
        self._field = field
        self._value = value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        there = self.tr("Meanwhile this became “{theirs}”. Yours is kept here.")
        gone = self.tr("Meanwhile this was emptied. Yours is kept here.")
        self.text.setText(there.format(theirs=self._value) if self._value else gone)
        for made, text in ((self.keep, self.tr("Keep mine")), (self.take, self.tr("Take theirs"))):
            made.setText(text)
            made.setAccessibleName(f"{text}: {self._field}" if self._field else text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
