"""The list of the day: sections of rows, each with the one button that deals with it."""

from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sourcing_app.domain.today.agenda import (
    SECTION_NAMES,
    AgendaItem,
    AgendaKind,
    ListOfDay,
    Section,
)
from sourcing_app.ui.formatting import day, due, money, said
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits, icon_button, name_icon_button
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
    AgendaKind.MATCHES_OPEN: "shield",
    AgendaKind.SCREENING_DUE: "shield",
    AgendaKind.SAMPLE: "box",
    AgendaKind.PAYMENT_BLOCKED: "lock",
    AgendaKind.PAYMENT_DUE: "card",
    AgendaKind.GOODS_EXPECTED: "truck",
    AgendaKind.PRODUCTION_LATE: "clock",
    AgendaKind.MILESTONE: "clip",
    AgendaKind.INSPECT_AGAIN: "search",
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
    AgendaKind.CHECK_AGAIN: "check",
    AgendaKind.SUPPLIER_HELD: "stop",
}
_TONES = {
    Section.OVERDUE: Tone.DANGER,
    Section.TODAY: Tone.WARN,
    Section.BLOCKED: Tone.DANGER,
    Section.SOON: Tone.INFO,
    Section.WAITING: Tone.NEUTRAL,
    Section.WAIVED: Tone.WARN,
    Section.SNOOZED: Tone.NEUTRAL,
}
_ROW = 48
_ICON, _WORDS, _FIGURES, _BUTTON, _MORE = range(5)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class DayList(QWidget):
    """
    Shows items; emits the target of the one whose button was pressed.

    Up and Down go from row to row.
    """

    chosen = Signal(object)

    woken = Signal(object)
    """The item that is to be shown again, before its day."""

    more_wanted = Signal()
    """What else can be done with the current item is asked for, at its `more` button."""

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
        self.more: list[QPushButton] = []
        """The second button of each row; a row that is put off has none, it stands hidden."""
        self.items: tuple[AgendaItem, ...] = ()

    def current(self) -> int:
        """The row with the focus, else the first; -1 without any."""
        focused = self.focusWidget()
        for row in (self.buttons, self.more):
            if focused in row:
                return row.index(focused)
        return 0 if self.items else -1

    def show_day(self, of_day: ListOfDay, today: date) -> None:
        """Show the first items of each section, and how many more it has."""
        empty(self._grid)
        self.buttons, self.more = [], []
        self.items = of_day.items
        self._heads = []
        for former in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(former, 0)
            self._grid.setRowStretch(former, 0)
        place = 0
        for section, group in groupby(of_day.items, key=lambda item: item.section):
            items = tuple(group)
            place = self._add_section(
                place, items, today, of_day.counts.get(section, 0) - len(items)
            )
        self._grid.setRowStretch(place, 1)

    def minimumSizeHint(self) -> QSize:
        """As wide as it must be; how high it is depends on how wide, not on its narrowest."""
        return QSize(super().minimumSizeHint().width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            row = self.more if watched in self.more else self.buttons
            if step is not None and watched in row:
                at = min(max(self.current() + step, 0), len(row) - 1)
                row[at].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

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
        self._grid.addWidget(title, place, 0, 1, _MORE + 1)
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
        head = _words(words, item.unsaid(words.text()))
        self._add_buttons(place, item, words.text())
        self._heads.append(head)
        self._grid.setRowMinimumHeight(place, _ROW)
        self._grid.addWidget(IconView(_ICONS[item.kind], _TONES[item.section], 18), place, _ICON)
        self._grid.addWidget(head, place, _WORDS)
        if item.money or item.due or item.until:
            side = Qt.AlignmentFlag.AlignVCenter
            self._grid.addLayout(_figures(item, today), place, _FIGURES, side)

    def _add_buttons(self, place: int, item: AgendaItem, words: str) -> None:
        number = len(self.buttons) + 1
        off = item.section is Section.SNOOZED
        signal, value = (self.woken, item) if off else (self.chosen, item.target)
        act = button(f"btn.today.item{number}", call=emits(signal, value), changes=off)
        act.setText(self.tr("Show again") if off else said(item.button))
        act.setAccessibleName(f"{act.text()}: {words}")
        more = icon_button(f"btn.today.more{number}", "clock", self.more_wanted.emit)
        name_icon_button(more, self.tr("Snooze or mark done: {what}").format(what=words))
        self.buttons.append(act)
        self.more.append(more)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(act, place, _BUTTON, middle)
        self._grid.addWidget(more, place, _MORE, middle)
        more.setVisible(not off)
        for each in (act, more):
            each.installEventFilter(self)


def _words(words: QLabel, about: str) -> QWidget:
    """The sentence, and under it what it is about beside that."""
    words.setContentsMargins(0, 0, 0, 0)
    holder = QWidget()
    box = column(words, spacing=1)
    box.setContentsMargins(0, 9, 0, 9)
    if about:
        box.addWidget(label(about, "small", wrap=True))
    holder.setLayout(box)
    return holder


def _figures(item: AgendaItem, today: date) -> QVBoxLayout:
    """The amount, and the day under it."""
    box = column(spacing=1)
    right = Qt.AlignmentFlag.AlignRight
    if item.money:
        box.addWidget(label(money(item.money), "strong"), 0, right)
    if item.until:
        until = QCoreApplication.translate("DayList", "until {day}").format(day=day(item.until))
        box.addWidget(label(until, "muted"), 0, right)
    elif item.due:
        tone = "danger" if item.due < today else "muted"
        box.addWidget(label(due(item.due, today), tone), 0, right)
    return box
