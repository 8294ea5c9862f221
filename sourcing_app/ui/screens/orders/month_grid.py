"""A month with what happens on its days; arrows walk through the days, Page keys through months."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sourcing_app.domain.today.calendar import CalendarEntry, EntryKind
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone

_WEEK, _ROWS = 7, 6
TONES = {
    EntryKind.PAYMENT: Tone.WARN,
    EntryKind.SEND_BY: Tone.WARN,
    EntryKind.PLANNED: Tone.INFO,
    EntryKind.ARRIVAL: Tone.OK,
    EntryKind.CLOCK: Tone.NEUTRAL,
    EntryKind.REMINDER: Tone.NEUTRAL,
    EntryKind.BLOCKED: Tone.NEUTRAL,
}


def tone_of(entry: CalendarEntry) -> Tone:
    """Return how pressing an entry looks: only what the user should have done is red."""
    if entry.late and entry.kind is EntryKind.ARRIVAL:
        return Tone.WARN
    return Tone.DANGER if entry.overdue else TONES[entry.kind]


class MonthGrid(QWidget):
    """Six weeks around the month of the chosen day; a click or a key chooses another day."""

    chosen = Signal(object)
    """The day chosen; its month may be another than before."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("view.orders.month")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._today, self.day = today, today
        self._entries: Mapping[date, Sequence[CalendarEntry]] = {}

    def show_month(
        self, day_chosen: date, today: date, entries: Mapping[date, Sequence[CalendarEntry]]
    ) -> None:
        """Show the month of a day, with what happens on the days around it."""
        self.day, self._today, self._entries = day_chosen, today, entries
        self._speak()
        self.update()

    def days(self) -> list[date]:
        """The 42 days that are shown, from the first day of a week on."""
        first = self.day.replace(day=1)
        start = QLocale().firstDayOfWeek().value - 1
        before = (first.weekday() - start) % _WEEK
        return [first + timedelta(days=place - before) for place in range(_WEEK * _ROWS)]

    def sizeHint(self) -> QSize:
        return QSize(520, 300)

    def minimumSizeHint(self) -> QSize:
        line = round(current().metrics(0.9).height())
        return QSize(294, _ROWS * (line + 10) + line + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_WEEK,
            Qt.Key.Key_Down: _WEEK,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._choose(self.day + timedelta(days=step))
        elif event.key() == Qt.Key.Key_PageUp:
            self._choose(other_month(self.day, -1))
        elif event.key() == Qt.Key.Key_PageDown:
            self._choose(other_month(self.day, 1))
        elif event.key() == Qt.Key.Key_Home:
            self._choose(self._today)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, each in enumerate(self.days()):
            if self._cell(place).contains(event.position()):
                self._choose(each)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(current().font(0.9))
        days = self.days()
        for place, each in enumerate(days[:_WEEK]):
            head = QRectF(self._cell(place).left(), 0, self._wide(), self._head())
            painter.setPen(ink(current().tokens.text2))
            name = QLocale().dayName(each.isoweekday(), QLocale.FormatType.ShortFormat)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name)
        for place, each in enumerate(days):
            self._paint_day(painter, each, self._cell(place))

    def _paint_day(self, painter: QPainter, each: date, cell: QRectF) -> None:
        tokens = current().tokens
        inside = cell.adjusted(1, 1, -1, -1)
        chosen = each == self.day
        painter.setPen(QPen(ink(tokens.accent if each == self._today else tokens.border), 1))
        painter.setBrush(ink(tokens.accent_tint if chosen else tokens.surface))
        painter.drawRoundedRect(inside, 3, 3)
        if chosen and self.hasFocus():
            painter.setPen(QPen(ink(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, 3, 3)
        other = each.month != self.day.month
        painter.setFont(current().font(0.9, strong=each == self._today))
        painter.setPen(ink(tokens.text_disabled if other else tokens.text))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside.adjusted(5, 2, -4, 0), top, str(each.day))
        self._paint_entries(painter, self._entries.get(each, ()), inside)

    def _paint_entries(
        self, painter: QPainter, entries: Sequence[CalendarEntry], inside: QRectF
    ) -> None:
        """A bar an entry under the number, with its words where there is room for them."""
        line = current().metrics(0.82).height()
        top = inside.top() + current().metrics(0.9).height() + 3
        room = int((inside.bottom() - top) // (line + 2))
        if entries and room < 1:
            shade = current().tokens.tones[tone_of(entries[0])]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(shade.line))
            painter.drawEllipse(QRectF(inside.right() - 13, inside.top() + 5, 8, 8))
            return
        if room == 1 and len(entries) > 1:
            self._paint_entry(painter, _all_of(entries), entries[0], inside, top)
            return
        shown = entries if len(entries) <= room else entries[: room - 1]
        painter.setFont(current().font(0.82))
        for place, entry in enumerate(shown):
            self._paint_entry(painter, said(entry.short), entry, inside, top + place * (line + 2))
        if len(shown) < len(entries):
            row = QRectF(inside.left() + 6, top + len(shown) * (line + 2), inside.width(), line)
            painter.setPen(ink(current().tokens.text2))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, f"+{len(entries) - len(shown)}")

    def _paint_entry(
        self, painter: QPainter, words: str, entry: CalendarEntry, inside: QRectF, top: float
    ) -> None:
        shade = current().tokens.tones[tone_of(entry)]
        painter.setFont(current().font(0.82))
        high = current().metrics(0.82).height()
        row = QRectF(inside.left() + 3, top, inside.width() - 6, high)
        painter.setPen(QPen(ink(shade.line), 1))
        painter.setBrush(ink(shade.back))
        painter.drawRoundedRect(row, 2, 2)
        painter.setPen(ink(shade.text))
        words = current().elided(words, row.width() - 6, 0.82)
        painter.drawText(row.adjusted(3, 0, -3, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _choose(self, each: date) -> None:
        self.day = each
        self._speak()
        self.update()
        self.chosen.emit(each)

    def _speak(self) -> None:
        """Name the chosen day and what happens on it, for readers."""
        told = [said(entry.sentence) for entry in self._entries.get(self.day, ())]
        nothing = QCoreApplication.translate("MonthGrid", "nothing")
        self.setAccessibleName(f"{day(self.day)}: {'; '.join(told) or nothing}")

    def _head(self) -> float:
        return current().metrics(0.9).height() + 4

    def _wide(self) -> float:
        return self.width() / _WEEK

    def _cell(self, place: int) -> QRectF:
        high = (self.height() - self._head()) / _ROWS
        row, column = divmod(place, _WEEK)
        return QRectF(column * self._wide(), self._head() + row * high, self._wide(), high)


def _all_of(entries: Sequence[CalendarEntry]) -> str:
    words = QCoreApplication.translate("MonthGrid", "%n item(s)", None, len(entries))
    return str(words)


def other_month(of: date, months: int) -> date:
    """Return the same day so many months later, or the last one of a shorter month."""
    place = of.year * 12 + of.month - 1 + months
    first = date(place // 12, place % 12 + 1, 1)
    after = date((place + 1) // 12, (place + 1) % 12 + 1, 1)
    return first.replace(day=min(of.day, (after - timedelta(days=1)).day))
