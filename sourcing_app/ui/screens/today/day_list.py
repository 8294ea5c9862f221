"""The list of the day: sections of rows, each with the one button that deals with it."""

from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from sourcing_app.domain.today.agenda import (
    SECTION_NAMES,
    AgendaItem,
    AgendaKind,
    ListOfDay,
    Section,
)
from sourcing_app.ui.formatting import due, money, said
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.labels import IconView, label
from sourcing_app.ui.widgets.layouts import column, empty

MOST_SHOWN = 12
"""Rows a section shows; what is less pressing is counted in one line."""

_ICONS = {
    AgendaKind.DETAILS: "id",
    AgendaKind.LETTER_DRAFT: "edit",
    AgendaKind.REQUEST_DRAFT: "edit",
    AgendaKind.REQUEST_LOOK: "search",
    AgendaKind.REQUEST_EXPIRES: "clock",
    AgendaKind.REQUEST_OFFERS: "compare",
    AgendaKind.FOLLOW_UP: "mail",
    AgendaKind.WAITING: "clock",
    AgendaKind.QUOTE_EXPIRES: "compare",
    AgendaKind.SUPPLIER_CHECK: "clip",
    AgendaKind.CERTIFICATE_EXPIRES: "medal",
    AgendaKind.SAMPLE: "box",
    AgendaKind.PAYMENT_BLOCKED: "lock",
    AgendaKind.PAYMENT_DUE: "card",
    AgendaKind.GOODS_EXPECTED: "truck",
    AgendaKind.PRODUCTION_LATE: "clock",
    AgendaKind.MILESTONE: "clip",
    AgendaKind.BILL_OF_LADING: "attach",
    AgendaKind.ARRIVAL: "truck",
    AgendaKind.RECEIPT: "box",
    AgendaKind.FEEDBACK: "edit",
    AgendaKind.DISPUTE: "warn",
    AgendaKind.REFUND: "bank",
    AgendaKind.PROCESSING_NOTICE: "clock",
    AgendaKind.DISPATCH_UNSEEN: "truck",
    AgendaKind.TRANSFER_MISSING: "bank",
    AgendaKind.HOLIDAY: "factory",
    AgendaKind.WAIVED: "waived",
    AgendaKind.PROTECTION_ENDS: "shield",
    AgendaKind.HOLD_ENDS: "lock",
}
_TONES = {
    Section.OVERDUE: Tone.DANGER,
    Section.TODAY: Tone.WARN,
    Section.BLOCKED: Tone.DANGER,
    Section.SOON: Tone.INFO,
    Section.WAITING: Tone.NEUTRAL,
}
_ROW = 48
_ICON, _WORDS, _FIGURES, _BUTTON = range(4)


class DayList(QWidget):
    """Shows items; emits the target of the one whose button was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lst.today.items")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 6, 14, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_WORDS, 1)
        self._heads: list[QWidget] = []
        self.buttons: list[QPushButton] = []

    def show_day(self, day: ListOfDay, today: date) -> None:
        """Show the first items of each section, and how many more it has."""
        empty(self._grid)
        self.buttons = []
        self._heads = []
        for former in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(former, 0)
            self._grid.setRowStretch(former, 0)
        place = 0
        for section, group in groupby(day.items, key=lambda item: item.section):
            items = tuple(group)
            place = self._add_section(place, items, today, day.counts[section] - len(items))
        self._grid.setRowStretch(place, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current().tokens.border)
        for words in self._heads:
            y = words.geometry().top()
            painter.drawLine(14, y, self.width() - 15, y)

    def _add_section(
        self, place: int, items: tuple[AgendaItem, ...], today: date, more: int
    ) -> int:
        title = label(said(SECTION_NAMES[items[0].section]), "section")
        title.setContentsMargins(0, 12, 0, 6)
        self._grid.addWidget(title, place, 0, 1, 4)
        place += 1
        for item in items:
            self._add_item(place, item, today)
            place += 1
        if more:
            rest = QCoreApplication.translate("DayList", "and %n more", None, more)
            self._grid.addWidget(label(rest, "muted"), place, _WORDS)
            place += 1
        return place

    def _add_item(self, place: int, item: AgendaItem, today: date) -> None:
        words = label(said(item.sentence), wrap=True)
        words.setContentsMargins(0, 9, 0, 9)
        act = button(f"btn.today.item{len(self.buttons) + 1}", call=emits(self.chosen, item.target))
        act.setText(said(item.button))
        act.setAccessibleName(f"{said(item.button)}: {words.text()}")
        self.buttons.append(act)
        self._heads.append(words)
        self._grid.setRowMinimumHeight(place, _ROW)
        self._grid.addWidget(IconView(_ICONS[item.kind], _TONES[item.section], 18), place, _ICON)
        self._grid.addWidget(words, place, _WORDS)
        if item.money or item.due:
            side = Qt.AlignmentFlag.AlignVCenter
            self._grid.addLayout(_figures(item, today), place, _FIGURES, side)
        self._grid.addWidget(act, place, _BUTTON, Qt.AlignmentFlag.AlignVCenter)


def _figures(item: AgendaItem, today: date) -> QVBoxLayout:
    """The amount, and the day under it."""
    box = column(spacing=1)
    right = Qt.AlignmentFlag.AlignRight
    if item.money:
        box.addWidget(label(money(item.money), "strong"), 0, right)
    if item.due:
        tone = "danger" if item.due < today else "muted"
        box.addWidget(label(due(item.due, today), tone), 0, right)
    return box
