"""The one delegate of all tables: paints a `TableCell` from the tokens of the theme."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from math import ceil
from typing import Any, NamedTuple, cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.cell_parts import (
    paint_badges,
    paint_bar_part,
    paint_icon,
    paint_star,
    paint_texts,
    parts_width,
)
from sourcing_app.ui.tables.row_window import PAGE
from sourcing_app.ui.tables.table import TableModel
from sourcing_app.ui.widgets.cells import CELL_ROLE, TableCell, words
from sourcing_app.ui.widgets.labels import escaped

Index = QModelIndex | QPersistentModelIndex
PADDING = 8
_MARK = 3
_SMOOTH = QPainter.RenderHint.Antialiasing
_SIDES = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)


class CellDelegate(QStyledItemDelegate):
    """
    Set it on a whole table; a cell without a `TableCell` shows its DisplayRole text.

    The words of a search (`domain.values.marks.words_of`) are marked where they stand in texts.
    """

    marked: tuple[str, ...] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, _Ground] | None = None

    @contextmanager
    def painting(self) -> Iterator[None]:
        """Ask only once how each row stands, in a view that is painted as long as a block lasts."""
        self._rows = {}
        yield
        self._rows = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        self._paint_ground(painter, place, option, index)
        cell, side = _cell_and_side(index)
        room = QRectF(place).adjusted(PADDING, 0, -PADDING, -1)
        if not _has_parts(cell):  # a text is cut to its room
            paint_texts(painter, cell, room, side, self.marked)
            return
        painter.save()
        painter.setRenderHint(_SMOOTH)
        painter.setClipRect(room)
        _paint_cell(painter, cell, room, (side, self.marked))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = current()
        cell = cell_of(index)
        height = theme.row_height if cell.second else theme.control_height
        return QSize(_whole_width(cell), height)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show in a tooltip the words of a cell that had no room for them."""
        cell = cell_of(index)
        cut = parts_width(cell) > option.rect.width() - 2 * PADDING
        if (
            event.type() == QEvent.Type.ToolTip
            and cut
            and not index.data(Qt.ItemDataRole.ToolTipRole)
        ):
            QToolTip.showText(event.globalPos(), escaped(words(cell)), view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_ground(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        tokens, ground = current().tokens, self._ground(option.widget, index)
        if ground.selected:
            back = tokens.accent_tint2 if ground.focused else tokens.accent_tint
            painter.fillRect(place, ink(back))
        painter.fillRect(place.x(), place.bottom(), place.width(), 1, ink(tokens.border))
        if ground.here:
            self._paint_mark(painter, option, focused=ground.focused)

    def _ground(self, widget: QWidget | None, index: Index) -> "_Ground":
        found = None if self._rows is None else self._rows.get(index.row())
        if found is None:
            selected = isinstance(widget, QTableView) and _is_selected(widget, index)
            here = selected or _stood_on(widget, index)
            found = _Ground(selected, here, here and widget is not None and widget.hasFocus())
            if self._rows is not None:
                self._rows[index.row()] = found
        return found

    def _paint_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, *, focused: bool
    ) -> None:
        """Frame the row with the focus colour; without focus a bar at its left stays."""
        colour = ink(current().tokens.focus)
        place: QRect = option.rect
        position = option.viewItemPosition
        kinds = QStyleOptionViewItem.ViewItemPosition
        if position in {kinds.Beginning, kinds.OnlyOne, kinds.Invalid}:
            painter.fillRect(place.x(), place.y(), _MARK, place.height(), colour)
        if focused:
            painter.fillRect(place.x(), place.y(), place.width(), 2, colour)
            painter.fillRect(place.x(), place.bottom() - 1, place.width(), 2, colour)


class _Ground(NamedTuple):
    """How a row is shown: `here` where it is selected or stood on, `focused` with the focus."""

    selected: bool
    here: bool
    focused: bool


def cell_of(index: Index) -> TableCell:
    """Return the model's cell, or one made of the text it displays."""
    cell = index.data(CELL_ROLE)
    if isinstance(cell, TableCell):
        return cell
    text = index.data(Qt.ItemDataRole.DisplayRole)
    return TableCell(text=str(text) if text is not None else "")


def text_widths(rows: TableModel[Any], first: int, left_out: Collection[str]) -> dict[str, int]:
    """
    Return of each column, but for those left out, the width at which none of its texts is cut.

    A page of rows from the `first` in sight is looked at, however high the table is: they are about
    to be painted, and columns do not follow its height.
    """
    places = range(first, min(first + PAGE, rows.rowCount()))
    found = {}
    for at, column in enumerate(rows.columns):
        if column.name not in left_out:
            cells = (rows.cell(rows.index(place, at)) for place in places)
            found[column.name] = max(map(_whole_width, cells), default=0)
    return found


def _whole_width(cell: TableCell) -> int:
    return ceil(parts_width(cell)) + 2 * PADDING


def _cell_and_side(index: Index) -> tuple[TableCell, Qt.AlignmentFlag]:
    """What is painted, and at which side; a model of ours is asked without the way through Qt."""
    model = index.model()
    if isinstance(model, TableModel):
        return model.cell(index), _SIDES[model.columns[index.column()].right]
    return cell_of(index), _side(index)


def _is_selected(view: QTableView, index: Index) -> bool:
    """Whether its row is; the style's state says the same, but its enums take 7 ms to make."""
    return view.selectionModel().isSelected(cast("QModelIndex", index))


def _stood_on(widget: QWidget | None, index: Index) -> bool:
    """Whether it is the current row, of a table where rows are chosen whole."""
    return isinstance(widget, QTableView) and widget.currentIndex().row() == index.row()


def _side(index: Index) -> Qt.AlignmentFlag:
    """Whether the text of a cell stands at the left or the right."""
    sides = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignHorizontal_Mask & sides


def _paint_cell(
    painter: QPainter,
    cell: TableCell,
    room: QRectF,
    look: tuple[Qt.AlignmentFlag, tuple[str, ...]],
) -> None:
    if cell.star is not None:
        room = paint_star(painter, filled=cell.star, room=room)
    if cell.icon:
        room = paint_icon(painter, cell, room)
    if cell.fraction is not None:
        room = paint_bar_part(painter, cell, room)
    if cell.pills:
        room = paint_badges(painter, cell.pills, room)
    paint_texts(painter, cell, room, *look)


def _has_parts(cell: TableCell) -> bool:
    """Whether there is more than text in it."""
    return bool(cell.icon or cell.pills) or not (cell.star is None and cell.fraction is None)
