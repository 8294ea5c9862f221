"""30/70 as a time line: who holds how much of the money after each step, by two ways of paying."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sourcing_app.domain.guide.stages import (
    CUSTODIANS,
    DEPOSIT_RULES,
    MOMENTS,
    MONEY_ROUTES,
    Custodian,
    MoneyRoute,
)
from sourcing_app.domain.guide.topics import Topic
from sourcing_app.services.guide.catalogue import Catalogue
from sourcing_app.ui.formatting import percent, said
from sourcing_app.ui.screens.guide.tables import rules_link
from sourcing_app.ui.screens.guide.topic_view import ReadingView, paragraph, rule_rows
from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone

_TONES = {
    Custodian.BUYER: Tone.OK,
    Custodian.PLATFORM: Tone.INFO,
    Custodian.SUPPLIER: Tone.WARN,
}
_GAP = 8
_TEXT = 0.96
_HIGH = 10_000.0
_WRAP = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class MoneyLine(QWidget):
    """One way of paying: a bar after each moment, parted by who holds the money."""

    def __init__(self, route: MoneyRoute) -> None:
        super().__init__()
        self._route = route
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        steps = [
            f"{said(moment)}: {', '.join(self._words(at))}" for at, moment in enumerate(MOMENTS)
        ]
        self.setAccessibleName(f"{said(route.name)}. {'; '.join(steps)}")

    def sizeHint(self) -> QSize:
        return QSize(620, self.heightForWidth(620))

    def minimumSizeHint(self) -> QSize:
        return QSize(380, self.heightForWidth(620))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(_head_height(_column(width)) + _bar_height()) + 12

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = _column(self.width())
        for at, moment in enumerate(_heads()):
            head = QRectF(at * (wide + _GAP), 0, wide, _head_height(wide))
            painter.setFont(current().font(_TEXT, strong=True))
            painter.setPen(ink(current().tokens.text))
            painter.drawText(head, _WRAP, moment)
            self._paint_bar(
                painter, at, QRectF(head.left(), head.bottom() + 6, wide, _bar_height())
            )

    def _paint_bar(self, painter: QPainter, at: int, bar: QRectF) -> None:
        """Part the bar from above: the smaller part has room for its words, too."""
        least, top = bar.height() * 0.42, bar.top()
        shares = self._route.shares[at]
        painter.setFont(current().font(_TEXT))
        for (holder, share), words in zip(shares.items(), self._words(at), strict=True):
            high = bar.height() * float(share) / 100
            if len(shares) > 1:
                high = least if high < bar.height() / 2 else bar.height() - least
            part = QRectF(bar.left() + 0.5, top + 0.5, bar.width() - 1, high - 2)
            shade = current().tokens.tones[_TONES[holder]]
            painter.setPen(QPen(ink(shade.line), 1))
            painter.setBrush(ink(shade.back))
            painter.drawRoundedRect(part, 5, 5)
            painter.setPen(ink(shade.text))
            painter.drawText(part, _WRAP, words)
            top += high

    def _words(self, at: int) -> list[str]:
        return [
            f"{said(CUSTODIANS[holder])}: {percent(share)}"
            for holder, share in self._route.shares[at].items()
        ]


def _heads() -> list[str]:
    return [f"{at}. {said(moment)}" for at, moment in enumerate(MOMENTS, start=1)]


def _column(width: float) -> float:
    """The width of one moment."""
    return (width - _GAP * (len(MOMENTS) - 1)) / len(MOMENTS)


def _head_height(wide: float) -> float:
    """The height of the highest of the moments' names."""
    metrics, room = current().metrics(_TEXT, strong=True), QRectF(0, 0, wide, _HIGH)
    return max(metrics.boundingRect(room, _WRAP, head).height() for head in _heads())


def _bar_height() -> float:
    return 5 * round(current().metrics().height()) + 4


class DepositView(ReadingView):
    """Who holds the money, and the rules of deposit and balance."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(Topic.DEPOSIT, catalogue)

    def fill(self) -> None:
        for route in MONEY_ROUTES:
            self.add(said(route.name), MoneyLine(route))
        self.cards.addWidget(
            paragraph(
                self.tr(
                    "A transfer is the supplier's as soon as it arrives. What is paid for an order "
                    "on the platform is held there until shipment; a claim must be made in time."
                )
            )
        )
        rules = rule_rows(self.catalogue.named(DEPOSIT_RULES))
        self.add(self.tr("Rules"), *rules, rules_link(self, "deposit", DEPOSIT_RULES))
