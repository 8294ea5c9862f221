"""What the sheets for money that went share: a payment that looks like another one is held up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QScrollArea

from sourcing_app.domain.payments.repeats import Repeated
from sourcing_app.domain.records.payments import PAYMENT
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.file_sheet import FileSheet
from sourcing_app.ui.forms.from_spec import editors_of

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page

WIDE = ("rate_source", "note", "repeat_reason")


class MoneySheet(FileSheet):
    """Asks why it is another payment, once it was refused because it looks like one there is."""

    def __init__(self, page: Page, name: str, editors: Sequence[Editor], icon: str) -> None:
        (self._repeat,) = editors_of(PAYMENT, "orders.", ("repeat_reason",), lines=2)
        super().__init__(page, name, (self._repeat, *editors), icon, columns=2, wide=WIDE)
        for area in self.form.findChildren(QPlainTextEdit):
            area.setMaximumHeight(2 * area.minimumHeight())
        self._repeat.hide()

    def refuse(self, problem: Exception | str) -> None:
        if isinstance(problem, Repeated):
            self._repeat.show()
        super().refuse(problem)
        if isinstance(problem, Repeated):
            self._repeat.widget.setFocus()
            for area in self.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(0)
