"""The price breaks of a quote: rows of quantity and price, added and removed."""

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from itertools import zip_longest
from typing import Any

from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.quotes.ladder import Ladder, read_ladder
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.quotes.price_text import MOST_BREAKS, checked_breaks
from sourcing_app.domain.records.orders import ORDER_LINE
from sourcing_app.domain.records.quotes import PRICE_BREAK
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.number_input import read_typed, to_type
from sourcing_app.ui.screens.quotes.break_line import BreakLine
from sourcing_app.ui.widgets.buttons import button, name_icon_button
from sourcing_app.ui.widgets.holder import FieldHolder
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column, row


def _agree_with_all(_ladder: Ladder) -> None:
    """Take prices in any currency, where none is chosen."""


class _Steps(FieldHolder):
    def __init__(self, lines: list[BreakLine]) -> None:
        super().__init__()
        self._lines = lines

    def field(self) -> QWidget:
        return self._lines[0].quantity


class BreaksEditor(Editor):
    """All steps are read and kept together; an empty row is none."""

    def __init__(self, page: str) -> None:
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
        self.lines: list[BreakLine] = []
        self.agree: Callable[[Ladder], None] = _agree_with_all
        """Refuses prices in another currency or unit than the quote's, or takes theirs over."""
        self._length = 0
        steps = _Steps(self.lines)
        steps.setLayout(column(self._head, self._grid, row(self.add_button, None), spacing=4))
        super().__init__(f"{page}.breaks", steps)
        self.label.hide()
        self.fill(())

    def retranslate(self) -> None:
        self.widget.setAccessibleName(self.tr("Prices"))
        self._head.setText(self.tr("Prices"))
        star = " *" * self.needed
        self._from.setText(said(PRICE_BREAK["min_quantity"].words) + star)
        self._each.setText(said(ORDER_LINE["unit_price"].words) + star)
        self.add_button.setText(self.tr("Add price break"))
        self._name_lines()
        super().retranslate()

    def put(self, value: Any) -> None:
        """Show these steps, or one empty row where there are none."""
        self._show([(to_type(each.min_quantity), _written(each.price)) for each in value])

    def shown(self) -> tuple[tuple[str, str], ...]:
        pairs = [(line.quantity.text(), line.price.text()) for line in self.lines]
        return tuple(pair for pair in pairs if any(pair))

    def words(self, value: Any) -> str:
        return "; ".join(f"{number(each.min_quantity)}: {number(each.price)}" for each in value)

    def typed(self) -> str:
        return "\n".join(f"{quantity}\t{price}" for quantity, price in self.shown())

    def retype(self, text: str) -> None:
        pairs = [line.partition("\t") for line in text.splitlines()]
        self._show([(quantity, price) for quantity, _, price in pairs[:MOST_BREAKS]])

    def value(self) -> tuple[PriceBreak, ...]:
        """Return the typed steps; raises Rejected naming what is wrong."""
        filled = [line for line in self.lines if not line.blank()]
        if any(line.holds_several() for line in filled):
            return checked_breaks(self._ladder(filled).breaks)
        return checked_breaks([line.value() for line in filled])

    def _ladder(self, filled: list[BreakLine]) -> Ladder:
        """Read prices that were pasted whole, and those typed beside them."""
        ladder = read_typed(read_ladder, "\n".join(line.text() for line in filled))
        self.agree(ladder)
        return ladder

    def _spread(self) -> None:
        """Give each step of what was pasted a line of its own; what is wrong stays as it is."""
        if any(line.holds_several() for line in self.lines):
            with suppress(Rejected):
                self.put(self.value())

    def complain(self, sentence: Sentence | None) -> None:
        super().complain(sentence)
        together = not any(line.wrong() for line in self.lines)
        for line in self.lines:
            wrong = sentence is not None and (together or line.wrong())
            line.mark(wrong=wrong, whole=together)

    def add(self) -> None:
        """Add an empty step and go to it."""
        if len(self.lines) < MOST_BREAKS:
            self._append().quantity.setFocus()

    def _append(self) -> BreakLine:
        line = BreakLine(f"{self._page}.{{}}{len(self.lines)}")
        self.lines.append(line)
        place = len(self.lines)
        for at, widget in enumerate((line.quantity, line.price, line.remove)):
            self._grid.addWidget(widget, place, at)
        for field in (line.quantity, line.price):
            field.returnPressed.connect(self.finish)
            field.textChanged.connect(self.tell)
            field.textEdited.connect(self._pasted)
            field.installEventFilter(self)
        line.remove.clicked.connect(self._remove)
        self._name_lines()
        return line

    def _pasted(self, text: str) -> None:
        """Spread what was pasted at once; one key more or less is typing."""
        if abs(len(text) - self._length) > 1:
            self._spread()
        self._length = len(text)

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
        self.finish()

    def _take(self, line: BreakLine) -> None:
        self.lines.remove(line)
        for widget in (line.quantity, line.price, line.remove):
            self._grid.removeWidget(widget)
            widget.removeEventFilter(self)
            widget.hide()
            widget.deleteLater()
        self._name_lines()

    def hold_widget(self, reason: Sentence | None) -> None:
        """Leave it to the lines of the steps: their text can still be read and copied."""

    def finish(self) -> None:
        """Wait for the other half of a step while the user is still among the steps."""
        self._spread()
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if not (inside and any(line.half() for line in self.lines)):
            super().finish()

    def _show(self, pairs: list[tuple[str, str]]) -> None:
        """Write into the rows there are, so that the focus stays; add or take the others."""
        wanted = pairs or [("", "")]
        for line in self.lines[len(wanted) :]:
            self._take(line)
        for line, (quantity, price) in zip_longest(self.lines[:], wanted):
            to = line or self._append()
            to.quantity.setText(quantity)
            to.price.setText(price)

    def _name_lines(self) -> None:
        for place, line in enumerate(self.lines, start=1):
            line.remove.setVisible(len(self.lines) > 1)
            values: dict[str, Any] = {"place": place}
            line.quantity.setAccessibleName(
                self.tr("Price break {place}: from quantity").format(**values)
            )
            line.price.setAccessibleName(
                self.tr("Price break {place}: unit price").format(**values)
            )
            name_icon_button(line.remove, self.tr("Remove price break {place}").format(**values))


def _written(price: Decimal) -> str:
    """Write a price as money is written: 4.80, and 0.125 or 5 as they are."""
    tenths = price != price.to_integral_value() and price == round(price, 1)
    return to_type(round(price, 2) if tenths else price)
