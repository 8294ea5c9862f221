"""How one entry of the sidebar is painted, wide or compact."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone

ICON = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
GROUP = Qt.ItemDataRole.UserRole + 3

_ICON_SIZE = 18
_SIDE = 8
_DOT = 9


def item_height() -> int:
    return current().control_height + 1


def group_height(*, compact: bool) -> int:
    return 11 if compact else current().control_height - 6


class NavDelegate(QStyledItemDelegate):
    """Paints pages and group titles; the ring shows where the keyboard is."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self.compact = False

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(_SIDE, 1, -_SIDE + 1, -1)
        if index.data(ICON) is None:
            self._paint_group(painter, place, index.data(Qt.ItemDataRole.DisplayRole))
        else:
            chosen = self._view.selectionModel().isSelected(cast("QModelIndex", index))
            self._paint_page(painter, place, index, chosen=chosen)
        painter.restore()

    def _paint_group(self, painter: QPainter, place: QRectF, title: str | None) -> None:
        tokens = current().tokens
        if self.compact:
            y = place.center().y()
            painter.setPen(ink(tokens.border))
            painter.drawLine(int(place.left()) + 8, int(y), int(place.right()) - 8, int(y))
            return
        painter.setFont(current().font(0.88, strong=True))
        painter.setPen(ink(tokens.text2))
        painter.drawText(place.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, title or "")

    def _paint_page(
        self,
        painter: QPainter,
        place: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        if chosen:
            self._paint_chosen(painter, place)
        elif self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(ink(current().tokens.focus), 2))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        tokens = current().tokens
        left = place.center().x() - _ICON_SIZE / 2 if self.compact else place.left() + 11
        mark = QRectF(left, place.center().y() - _ICON_SIZE / 2, _ICON_SIZE, _ICON_SIZE)
        paint(painter, index.data(ICON), tokens.accent if chosen else tokens.text2, mark)
        count = index.data(COUNT)
        if self.compact:
            _paint_dot(painter, mark, count)
            return
        room = _paint_count(painter, place, count, chosen=chosen)
        painter.setFont(current().font(strong=chosen))
        painter.setPen(ink(tokens.text))
        words = QRectF(mark.right() + 9, place.top(), room - mark.right() - 13, place.height())
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        text = current().elided(title, words.width(), strong=chosen)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_chosen(self, painter: QPainter, place: QRectF) -> None:
        tokens = current().tokens
        focused = self._view.hasFocus()
        line = QPen(ink(tokens.focus if focused else tokens.border), 2 if focused else 1)
        painter.setPen(line)
        painter.setBrush(ink(tokens.surface))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(tokens.accent))
        painter.drawRoundedRect(
            QRectF(place.left() + 1, place.top() + 7, 3, place.height() - 14), 1.5, 1.5
        )


def _paint_dot(painter: QPainter, mark: QRectF, count: tuple[int, bool] | None) -> None:
    if count and count[0]:
        tone = Tone.DANGER if count[1] else Tone.NEUTRAL
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(current().tokens.tones[tone].line))
        painter.drawEllipse(QRectF(mark.right() - 3, mark.top() - 5, _DOT, _DOT))


def _paint_count(
    painter: QPainter, place: QRectF, count: tuple[int, bool] | None, *, chosen: bool
) -> float:
    """Draw the number in its ring at the right; return where its room begins."""
    if not count or not count[0]:
        return place.right() - 8
    shade = current().tokens.tones[Tone.DANGER if count[1] else Tone.NEUTRAL]
    font, metrics = current().font(0.9, strong=chosen), current().metrics(0.9, strong=chosen)
    text = str(count[0])
    height = metrics.height() + 4
    width = max(height, metrics.horizontalAdvance(text) + 12)
    ring = QRectF(place.right() - 7 - width, place.center().y() - height / 2, width, height)
    painter.setPen(QPen(ink(shade.line), 1))
    painter.setBrush(ink(shade.back))
    painter.drawRoundedRect(ring, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(ink(shade.text))
    painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, text)
    return ring.left()
