"""The price steps of a quote: rows of quantity and price, added and taken away."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from sourcing_app.domain.price_breaks import PriceBreak
from sourcing_app.domain.price_text import MOST_BREAKS, checked_breaks
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.lock import may_change
from sourcing_app.ui.screens.quotes.break_line import BreakLine
from sourcing_app.ui.show import number, said
from sourcing_app.ui.widgets import (
    button,
    column,
    heading,
    label,
    name_icon_button,
    row,
)


class BreaksEditor(QWidget):
    """All steps are read and kept together; an empty row is none."""

    committed = Signal()
    """The user has finished with a changed field, or removed a step."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self._page = page
        self._head = heading()
        self._from = label("", "field")
        self._each = label("", "field")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.addWidget(self._from, 0, 0)
        self._grid.addWidget(self._each, 0, 1)
        self.add_button = button(f"btn.{page}.add_break", "link", "plus", self.add, changes=True)
        self.complaint = label("", "error", wrap=True)
        self.complaint.hide()
        self.lines: list[BreakLine] = []
        self._filled: list[tuple[str, str]] = []
        self.setLayout(
            column(self._head, self._grid, self.complaint, row(self.add_button, None), spacing=4)
        )
        self.fill(())

    def retranslate(self) -> None:
        self._head.setText(self.tr("Prices"))
        self._from.setText(self.tr("From quantity"))
        self._each.setText(self.tr("Price of one"))
        self.add_button.setText(self.tr("Add price step"))
        self._name_lines()

    def fill(self, breaks: Sequence[PriceBreak]) -> None:
        """Show stored steps, or one empty row where there are none."""
        while self.lines:
            self._take(self.lines[-1])
        for each in breaks or (None,):
            line = self._append()
            if each is not None:
                line.quantity.setText(number(each.min_quantity))
                line.price.setText(number(each.price))
        self._filled = self._shown()
        self.complain(None)

    def value(self) -> tuple[PriceBreak, ...]:
        """Return the typed steps; raises Rejected naming what is wrong."""
        filled = [line for line in self.lines if not line.blank()]
        return checked_breaks([line.value() for line in filled])

    @property
    def changed(self) -> bool:
        return self._shown() != self._filled

    def complain(self, sentence: Sentence | None) -> None:
        """Show what is wrong under the steps, or nothing."""
        self.complaint.setText("" if sentence is None else said(sentence))
        self.complaint.setVisible(sentence is not None)
        for line in self.lines:
            line.mark(wrong=sentence is not None and line.wrong())

    def add(self) -> None:
        """Add an empty step and go to it."""
        if len(self.lines) < MOST_BREAKS:
            self._append().quantity.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Order Tab once the widget stands among others; Qt takes no order of a lone one."""
        super().showEvent(event)
        self._order_tabs()

    def _append(self) -> BreakLine:
        line = BreakLine(f"{self._page}.{{}}{len(self.lines)}")
        self.lines.append(line)
        place = len(self.lines)
        for at, widget in enumerate((line.quantity, line.price, line.remove)):
            self._grid.addWidget(widget, place, at)
        for field in (line.quantity, line.price):
            field.editingFinished.connect(self._finish)
        line.remove.clicked.connect(self._remove)
        self._order_tabs()
        self._name_lines()
        return line

    def _remove(self) -> None:
        chosen = next((line for line in self.lines if line.remove is self.sender()), None)
        if chosen is None:
            return
        if len(self.lines) == 1:
            chosen.quantity.clear()
            chosen.price.clear()
        else:
            self._take(chosen)
            self.add_button.setFocus()
        self._finish()

    def _take(self, line: BreakLine) -> None:
        self.lines.remove(line)
        for widget in (line.quantity, line.price, line.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _order_tabs(self) -> None:
        """Let Tab go along each step, then to the button that adds one."""
        chain = [w for each in self.lines for w in (each.quantity, each.price, each.remove)]
        for before, after in pairwise([*chain, self.add_button]):
            QWidget.setTabOrder(before, after)

    def _finish(self) -> None:
        if self.changed and not any(line.half() for line in self.lines) and may_change(self):
            self.committed.emit()

    def _shown(self) -> list[tuple[str, str]]:
        pairs = [(line.quantity.text(), line.price.text()) for line in self.lines]
        return [pair for pair in pairs if any(pair)]

    def _name_lines(self) -> None:
        for place, line in enumerate(self.lines, start=1):
            values: dict[str, Any] = {"place": place}
            line.quantity.setAccessibleName(self.tr("Step {place}: from quantity").format(**values))
            line.price.setAccessibleName(self.tr("Step {place}: price of one").format(**values))
            name_icon_button(line.remove, self.tr("Remove step {place}").format(**values))
