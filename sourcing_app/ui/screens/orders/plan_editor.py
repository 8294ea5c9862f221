"""The payments agreed for an order as rows: added, changed, moved and removed."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.terms import MAX_LINES
from sourcing_app.domain.payments.plan import PaymentPlan, PlanLine, checked_plan, plan_faults
from sourcing_app.domain.payments.schedule import Event, LineKind
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.screens.orders.plan_row import PlanRow, RowText, text_of
from sourcing_app.ui.widgets.buttons import button, name_icon_button
from sourcing_app.ui.widgets.holder import FieldHolder
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

_STRETCH = (0, 3, 0, 2, 4)
_WIDTH = 8


class _Rows(FieldHolder):
    def __init__(self, rows: list[PlanRow]) -> None:
        super().__init__()
        self._rows = rows

    def field(self) -> QWidget:
        return self._rows[0].kind


class PlanEditor(Editor):
    """
    Its value is the text of a `PaymentPlan`, part by part; a stored one may be written shorter.

    What is wrong is said at its row at once. Ctrl+Shift+Up and Down move the row in focus.
    """

    def __init__(self, page: str, name: str = "terms", *, after_shipment: bool = False) -> None:
        """`after_shipment` is when the balance of bare percentages falls due."""
        self._page, self.after_shipment = page, after_shipment
        self._captions = [label("", "field") for _ in _STRETCH]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        for at, stretch in enumerate(_STRETCH):
            self._grid.setColumnStretch(at, stretch)
            self._grid.addWidget(self._captions[at], 0, at)
        self.add_button = button(f"btn.{page}.add_part", "link", "plus", self.add, changes=True)
        self.rows: list[PlanRow] = []
        self._writing = False
        holder = _Rows(self.rows)
        holder.setLayout(column(self._grid, row(self.add_button, None), spacing=4))
        super().__init__(f"{page}.{name}", holder)
        for keys, step in (("Ctrl+Shift+Up", -1), ("Ctrl+Shift+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), holder)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._move_here, step))

    def retranslate(self) -> None:
        heads = (
            self.tr("Kind"), self.tr("% or amount"), self.tr("Due"), self.tr("+ days"),
            self.tr("Name"),
        )  # fmt: skip
        for caption, text in zip(self._captions, heads, strict=True):
            caption.setText(text)
        self.add_button.setText(self.tr("Add payment"))
        self._name_rows()
        if self.rows:
            self.judge()
        super().retranslate()

    def fill(self, value: Any) -> None:
        """Show this text as what is stored."""
        super().fill(self._read(value).parts)

    def put(self, value: Any) -> None:
        """Show the payments of this text."""
        self._show([text_of(line) for line in self._read(value).lines])

    def shown(self) -> tuple[RowText, ...]:
        return tuple(each.text() for each in self.rows)

    def typed(self) -> str:
        try:
            return self.value()
        except Rejected:
            return str(self.base)

    def value(self) -> str:
        """Return the text; raises Rejected with the first that is wrong."""
        return self.plan().parts

    def plan(self) -> PaymentPlan:
        """Return the payments; Rejected says what is wrong, which stands at its row, too."""
        wrong = self._wrong()
        for refusal in wrong.values():
            raise Rejected(refusal)
        return checked_plan(each.read() for each in self.rows)

    def blame(self, seq: int, sentence: Sentence) -> None:
        """Say at a row why its payment cannot be."""
        self.rows[seq - 1].complain(sentence)

    def judge(self) -> bool:
        """Say at each row what is wrong with it; whether all are right."""
        wrong = self._wrong()
        for seq, each in enumerate(self.rows, start=1):
            each.complain(wrong.get(seq))
        return not wrong

    def complain(self, sentence: Sentence | None) -> None:
        """Leave it to the row that says it already."""
        super().complain(sentence)
        self._line.setVisible(sentence is not None and not self._wrong())

    def add(self) -> None:
        """Add a payment before the last one and go to it."""
        texts = [*self.shown()]
        at = max(len(texts) - 1, 0)
        event = texts[at - 1].event if at else Event.ORDER
        texts.insert(at, RowText(LineKind.PERCENT, "", event))
        self._show(texts)
        self.rows[at].value.setFocus()

    def remove_row(self, at: int) -> None:
        """Take a payment out; the last one of all stays."""
        texts = [*self.shown()]
        del texts[at]
        self._show(texts)
        self.rows[min(at, len(texts) - 1)].kind.setFocus()

    def move_row(self, at: int, step: int, field: int) -> None:
        """Change places with the next row, and go with it."""
        to, texts = at + step, [*self.shown()]
        if 0 <= to < len(texts):
            texts[at], texts[to] = texts[to], texts[at]
            self._show(texts)
            fields = self.rows[to].fields
            (fields[field] if fields[field].isEnabled() else fields[0]).setFocus()

    def _read(self, text: Any) -> PaymentPlan:
        return PaymentPlan.parse(str(text), after_shipment=self.after_shipment)

    def _wrong(self) -> dict[int, Sentence]:
        """Return the first complaint of each row by its number."""
        wrong: dict[int, Sentence] = {}
        lines: list[PlanLine] = []
        for seq, each in enumerate(self.rows, start=1):
            try:
                lines.append(each.read())
            except Rejected as error:
                wrong[seq] = error.sentence
        if not wrong:
            for seq, sentence in plan_faults(lines):
                wrong.setdefault(seq, sentence)
        return wrong

    def _move_here(self, step: int) -> None:
        here: QObject | None = QApplication.focusWidget()
        for at, each in enumerate(self.rows):
            parts = (*each.fields, *each.buttons)
            if here in parts:
                self.move_row(at, step, min(parts.index(here), len(each.fields) - 1))
                return

    def _show(self, texts: list[RowText]) -> None:
        self._writing = True
        while len(self.rows) > len(texts):
            self._drop(self.rows.pop())
        while len(self.rows) < len(texts):
            self._append()
        for each, text in zip(self.rows, texts, strict=True):
            each.show(text)
        self._name_rows()
        self._writing = False
        self._tell_all()

    def _append(self) -> None:
        at = len(self.rows)
        made = PlanRow(self._page, at)
        self.rows.append(made)
        for place, widget in enumerate((*made.fields, *made.buttons)):
            self._grid.addWidget(widget, 2 * at + 1, place)
        self._grid.addWidget(made.complaint, 2 * at + 2, 0, 1, _WIDTH)
        for line in (made.value, made.days, made.name):
            line.textChanged.connect(self._tell_all)
        for box in (made.kind, made.event):
            box.currentIndexChanged.connect(self._tell_all)
        made.up.clicked.connect(partial(self.move_row, at, -1, 0))
        made.down.clicked.connect(partial(self.move_row, at, 1, 0))
        made.remove.clicked.connect(partial(self.remove_row, at))

    def _drop(self, gone: PlanRow) -> None:
        for widget in (*gone.fields, *gone.buttons, gone.complaint):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _tell_all(self) -> None:
        if not self._writing:
            self.judge()
            self.tell()

    def _name_rows(self) -> None:
        kinds = {
            LineKind.PERCENT: self.tr("percent"),
            LineKind.FIXED: self.tr("fixed amount"),
            LineKind.BALANCE: self.tr("balance"),
        }
        last = len(self.rows) - 1
        for at, each in enumerate(self.rows):
            words = partial(self.tr("Payment {seq}, {what}").format, seq=at + 1)
            each.put_into_words(kinds)
            for field, caption in zip(each.fields, self._captions, strict=True):
                field.setAccessibleName(words(what=caption.text()))
            name_icon_button(each.up, words(what=self.tr("move up (Ctrl+Shift+Up)")))
            name_icon_button(each.down, words(what=self.tr("move down (Ctrl+Shift+Down)")))
            name_icon_button(each.remove, words(what=self.tr("remove")))
            each.up.setEnabled(at > 0)
            each.down.setEnabled(at < last)
            each.remove.setEnabled(last > 0)
        self.add_button.setEnabled(len(self.rows) < MAX_LINES)
