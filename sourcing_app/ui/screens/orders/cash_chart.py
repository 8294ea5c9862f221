"""The cash to go out by month, as bars with the amounts in words beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sourcing_app.domain.payments.forecast import FLOW_NAMES, FlowState, MonthOut
from sourcing_app.ui.formatting import money, month_name, said
from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.labels import tooltip

TONES = {
    FlowState.OVERDUE: Tone.DANGER,
    FlowState.DUE: Tone.WARN,
    FlowState.BLOCKED: Tone.NEUTRAL,
    FlowState.PLANNED: Tone.INFO,
}
_GAP = 12
_BAR = 14
_LEAST = 60


class CashChart(QWidget):
    """A bar a month: its parts one after the other, the sum at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("view.orders.cash")
        self._months: tuple[MonthOut, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_months(self, months: Sequence[MonthOut]) -> None:
        """Show these months, which are of one currency or of several."""
        self._months = tuple(months)
        self.setAccessibleName("; ".join(map(_spoken, months)) or self.tr("Nothing to pay"))
        tooltip(self, "\n".join(map(_spoken, months)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self._row() * max(len(self._months), 1))

    def minimumSizeHint(self) -> QSize:
        wide = self._names() + self._sums() + _LEAST + 2 * _GAP
        return QSize(int(wide), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(current().font(0.96))
        names, sums = self._names(), self._sums()
        room = self.width() - names - sums - 2 * _GAP
        for place, each in enumerate(self._months):
            row = QRectF(0, place * self._row(), self.width(), self._row())
            painter.setPen(ink(current().tokens.text2))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(row, middle, month_name(each.month))
            painter.setPen(ink(current().tokens.text))
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, money(each.total))
            bar = QRectF(names + _GAP, row.center().y() - _BAR / 2, max(room, 0), _BAR)
            self._paint_bar(painter, each, bar)

    def _paint_bar(self, painter: QPainter, each: MonthOut, room: QRectF) -> None:
        most = max(x.total.amount for x in self._months if x.currency == each.currency)
        left = room.left()
        for state, part in each.parts.items():
            if not part or not most:
                continue
            wide = room.width() * float(part.amount / most)
            shade = current().tokens.tones[TONES[state]]
            painter.setPen(ink(shade.line))
            painter.setBrush(ink(shade.back if state is FlowState.PLANNED else shade.line))
            painter.drawRect(QRectF(left, room.top(), max(wide - 1, 1), room.height()))
            left += wide

    def _row(self) -> int:
        return round(current().metrics(0.96).height()) + 10

    def _names(self) -> float:
        texts = [month_name(each.month) for each in self._months]
        return max(map(current().metrics(0.96).horizontalAdvance, texts), default=0)

    def _sums(self) -> float:
        texts = [money(each.total) for each in self._months]
        return max(map(current().metrics(0.96).horizontalAdvance, texts), default=0)


def _spoken(each: MonthOut) -> str:
    parts = each.parts.items()
    said_parts = [f"{said(FLOW_NAMES[state])} {money(part)}" for state, part in parts if part]
    words = QCoreApplication.translate("CashChart", "{month}: {sum} ({parts})")
    return words.format(
        month=month_name(each.month), sum=money(each.total), parts=", ".join(said_parts)
    )
