"""The parts of a painted cell; each takes its room at the left and returns what is left."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from sourcing_app.domain.values.marks import places
from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.cells import PillText, TableCell
from sourcing_app.ui.widgets.facts import paint_bar
from sourcing_app.ui.widgets.pills import ROUND, paint_pill, paint_round, pill_height, pill_width

_STAR = 18.0
_ICON = 16.0
_ICON_GAP = 5.0
_BAR = 42.0
_WIDE_BAR = 78.0
_BAR_GAP = 7.0
_BETWEEN = 5.0
_SMALL = 0.94
_PILL = 0.96
_READABLE = 72.0
"""The room, in pixels, in which a pill still shows enough of its word."""
_LINE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_FLAGS = {
    side: int(side) | _LINE for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
}


def parts_width(cell: TableCell) -> float:
    """Return the width at which nothing of the cell is cut."""
    width = _STAR + _ICON_GAP if cell.star is not None else 0.0
    width += _ICON + _ICON_GAP if cell.icon else 0.0
    width += _bar_width(cell) + _BAR_GAP if cell.fraction is not None else 0.0
    width += _pills_width(cell.pills) if cell.pills else 0.0
    second = current().metrics(_SMALL).horizontalAdvance(cell.second)
    return width + max(current().metrics(strong=_strong(cell)).horizontalAdvance(cell.text), second)


def paint_star(painter: QPainter, *, filled: bool, room: QRectF) -> QRectF:
    tokens = current().tokens
    place = _at_left(room, _STAR, _STAR)
    colour = tokens.tones[Tone.WARN].line if filled else tokens.border_strong
    paint(painter, "starf" if filled else "star", colour, place)
    return room.adjusted(_STAR + _ICON_GAP, 0, 0, 0)


def paint_icon(painter: QPainter, cell: TableCell, room: QRectF) -> QRectF:
    paint(painter, cell.icon, _ink(cell), _at_left(room, _ICON, _ICON))
    return room.adjusted(_ICON + _ICON_GAP, 0, 0, 0)


def paint_bar_part(painter: QPainter, cell: TableCell, room: QRectF) -> QRectF:
    """Draw the bar; full, or with a notch, it is green."""
    part = cell.fraction or 0.0
    good = part >= 1 or cell.notch is not None
    tone = cell.tone or (Tone.OK if good else Tone.INFO)
    height = 9.0 if cell.notch is not None else 7.0
    width = _bar_width(cell)
    paint_bar(painter, _at_left(room, width, height), part, cell.notch, tone)
    return room.adjusted(width + _BAR_GAP, 0, 0, 0)


def paint_badges(painter: QPainter, badges: Sequence[PillText], room: QRectF) -> QRectF:
    """Draw the badges as pills, or as round icons where the pills do not fit; one alone is cut."""
    cut = _pills_width(badges) > room.width()
    alone = len(badges) == 1 and room.width() >= _READABLE
    if cut and not alone and all(badge.icon for badge in badges):
        return _paint_rounds(painter, badges, room)
    painter.setFont(current().font(_PILL))
    metrics = current().metrics(_PILL)
    if cut and alone:
        badges = [_shortened(badges[0], room.width())]
    for badge in badges:
        width = pill_width(badge, metrics)
        paint_pill(painter, badge, _at_left(room, width, pill_height(metrics)))
        room = room.adjusted(width + _BETWEEN, 0, 0, 0)
    return room


def _shortened(badge: PillText, room: float) -> PillText:
    """The badge with as much of its word as there is room for."""
    ends = pill_width(replace(badge, text=""), current().metrics(_PILL))
    return replace(badge, text=current().elided(badge.text, room - ends, _PILL))


class TextLook(NamedTuple):
    """How one line is drawn; the words of a search are marked where they stand in it."""

    times: float
    strong: bool
    colour: str
    words: tuple[str, ...]


def paint_texts(
    painter: QPainter,
    cell: TableCell,
    room: QRectF,
    side: Qt.AlignmentFlag,
    words: tuple[str, ...] = (),
) -> None:
    """Draw one line at that side, or a bold line and a smaller one under it, cut with "…"."""
    if not cell.text:
        return
    words = words if cell.sought else ()
    strong, theme = _strong(cell), current()
    if not cell.second:
        _line(painter, cell.text, TextLook(1.0, strong, _ink(cell), words), room, side)
        return
    upper, lower = theme.metrics(strong=strong), theme.metrics(_SMALL)
    top = room.center().y() - (upper.height() + lower.height()) / 2
    first = QRectF(room.left(), top, room.width(), upper.height())
    second = QRectF(room.left(), first.bottom(), room.width(), lower.height())
    _line(painter, cell.text, TextLook(1.0, strong, _ink(cell), words), first)
    small = TextLook(_SMALL, strong=False, colour=theme.tokens.text2, words=words)
    _line(painter, cell.second, small, second)


def _line(
    painter: QPainter,
    text: str,
    look: TextLook,
    room: QRectF,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line."""
    theme = current()
    fitting = theme.elided(text, room.width(), look.times, strong=look.strong)
    if look.words:
        _paint_marks(painter, fitting, look, room, side)
    painter.setFont(theme.font(look.times, strong=look.strong))
    painter.setPen(ink(look.colour))
    painter.drawText(room, _FLAGS[side], fitting)


def _paint_marks(
    painter: QPainter, text: str, look: TextLook, room: QRectF, side: Qt.AlignmentFlag
) -> None:
    """Lay a ground, and a line under it, where the words of a search will stand."""
    found = places(text, look.words)
    if not found:
        return
    metrics = current().metrics(look.times, strong=look.strong)
    shade, at = current().tokens.tones[Tone.WARN], room.left()
    if side & Qt.AlignmentFlag.AlignRight:
        at = room.right() - metrics.horizontalAdvance(text)
    top = room.center().y() - metrics.height() / 2
    for start, end in found:
        before = metrics.horizontalAdvance(text[:start])
        width = metrics.horizontalAdvance(text[:end]) - before
        painter.fillRect(QRectF(at + before, top, width, metrics.height()), ink(shade.back))
        line = QRectF(at + before, top + metrics.height() - 1, width, 1)
        painter.fillRect(line, ink(shade.line))


def _paint_rounds(painter: QPainter, badges: Sequence[PillText], room: QRectF) -> QRectF:
    for badge in badges:
        paint_round(painter, badge, _at_left(room, ROUND, ROUND))
        room = room.adjusted(ROUND + _BETWEEN, 0, 0, 0)
    return room


def _pills_width(badges: Sequence[PillText]) -> float:
    metrics = current().metrics(_PILL)
    return sum(pill_width(badge, metrics) + _BETWEEN for badge in badges) - _BETWEEN


def _at_left(room: QRectF, width: float, height: float) -> QRectF:
    return QRectF(room.left(), round(room.center().y() - height / 2), width, height)


def _bar_width(cell: TableCell) -> float:
    return _WIDE_BAR if cell.notch is not None else _BAR


def _ink(cell: TableCell) -> str:
    """Return the colour of a text: blue is for what can be clicked, the icon tells the rest."""
    tokens = current().tokens
    if cell.tone not in {None, Tone.INFO} and cell.fraction is None:
        return tokens.tones[cell.tone].text
    return tokens.text2 if cell.muted else tokens.text


def _strong(cell: TableCell) -> bool:
    return cell.bold or bool(cell.second)
