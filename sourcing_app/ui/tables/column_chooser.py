"""Everything about the columns of a table in one place: which, in which order, sorted by what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from sourcing_app.ui.formatting import said
from sourcing_app.ui.tables.columns import STAR
from sourcing_app.ui.tables.row_window import WiderSource
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.ui.tables.table_view import TableView

_NAME = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ColumnList(QListWidget):
    """Columns with ticks; one moves by drag, or with Alt+Up and Alt+Down."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lst.columns.order")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.model().rowsMoved.connect(self.moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = Qt.KeyboardModifier.AltModifier
        if event.key() in _STEPS and event.modifiers() & alt:
            self.move_current(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def move_current(self, step: int) -> None:
        """Move the current column one place up (-1) or down (1), where there is one."""
        here = self.currentRow()
        if 0 <= here + step < self.count():
            item = self.takeItem(here)
            self.insertItem(here + step, item)
            self.setCurrentRow(here + step)
            self.moved.emit()


class OrderChoice(QWidget):
    """One of the orders of a table: by which column, and which way round."""

    chosen = Signal()

    def __init__(self, name: str, view: TableView, sort: str, *, descending: bool) -> None:
        super().__init__()
        self._keys = ["", *(each.sort_key for each in view.rows.columns if each.sort_key)]
        self._titles = [each.title() or said(STAR) for each in view.rows.columns if each.sort_key]
        self.choice = ChoiceBox(f"fld.{name}")
        self.choice.addItems(["", *self._titles])
        self.choice.setCurrentIndex(self._keys.index(sort) if sort in self._keys else 0)
        self.down = QCheckBox()
        self.down.setObjectName(f"chk.{name}")
        self.down.setChecked(descending)
        self.label = field_label("", self.choice)
        self.setLayout(row(self.label, self.choice, self.down, None))
        self.choice.currentIndexChanged.connect(self.chosen)
        self.down.toggled.connect(self.chosen)

    def set_texts(self, words: str, usual: str, down: str) -> None:
        """Say what it is for, what no column stands for, and the other way round."""
        self.label.setText(words)
        self.choice.setAccessibleName(words)
        self.choice.setItemText(0, usual)
        self.down.setText(down)
        self.down.setAccessibleName(f"{words}: {down}")

    def order(self) -> tuple[str, bool]:
        """The key of the column, and whether it goes down."""
        return self._keys[self.choice.currentIndex()], self.down.isChecked()


class ColumnChooser(QDialog):
    """What is chosen here shows at once in the table."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view, self._bar = view, view.columns_bar
        self._filling = False
        self.setObjectName("dlg.columns")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ColumnList()
        self.up = icon_button("btn.columns.up", "chevu", lambda: self.list.move_current(-1))
        self.down = icon_button("btn.columns.down", "chev", lambda: self.list.move_current(1))
        self.reset = button("btn.columns.reset", "link", "undo", self._set_back)
        self.close_button = button("btn.columns.close", "primary", call=self.accept)
        self.close_button.setDefault(True)
        asked = view.rows.query
        self.first = OrderChoice("columns.first", view, asked.sort, descending=asked.descending)
        self.second = OrderChoice(
            "columns.second", view, asked.besides.then, descending=asked.besides.then_descending
        )
        self.second.setVisible(isinstance(view.rows.window.source, WiderSource))
        self._build()
        self._retranslate()
        self._fill()
        self.list.itemChanged.connect(self._ticked)
        self.list.moved.connect(self._moved)
        for order in (self.first, self.second):
            order.chosen.connect(self._sort)

    def _build(self) -> None:
        self._about = label("", "muted", wrap=True)
        beside = column(self.up, self.down, None)
        foot = row(self.reset, None, self.close_button)
        parts = (self._about, row(self.list, beside), self.first, self.second, foot)
        self.setLayout(column(*parts, spacing=10, margin=16))
        self.resize(380, 480)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Columns and order"))
        self._about.setText(
            self.tr("Tick what the table shows. Drag a column, or press Alt+Up and Alt+Down.")
        )
        self.list.setAccessibleName(self.tr("Columns"))
        name_icon_button(self.up, self.tr("Move up"))
        name_icon_button(self.down, self.tr("Move down"))
        self.reset.setText(self.tr("Reset columns"))
        self.close_button.setText(self.tr("Close"))
        down = self.tr("Descending")
        self.first.set_texts(self.tr("Sort by:"), self.tr("The list's usual order"), down)
        self.second.set_texts(self.tr("Then by:"), self.tr("Nothing else"), down)

    def _fill(self) -> None:
        """List the columns as they stand, with ticks at those that are wanted."""
        self._filling = True
        self.list.clear()
        for at in map(self._bar.logicalIndex, range(self._bar.count())):
            one = self._bar.columns[at]
            if one.heading:
                item = QListWidgetItem(self._words(one.name, one.title()), self.list)
                item.setData(_NAME, one.name)
                fixed = at == self._bar.identity
                off = Qt.ItemFlag.NoItemFlags if fixed else Qt.ItemFlag.ItemIsUserCheckable
                flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
                item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled | off)
                shown = fixed or one.name not in self._bar.off
                item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self._filling = False

    def _words(self, name: str, title: str) -> str:
        if name not in self._bar.squeezed:
            return title
        return self.tr("{column} (no room in this window)").format(column=title)

    def _ticked(self, item: QListWidgetItem) -> None:
        if not self._filling:
            shown = item.checkState() is Qt.CheckState.Checked
            self._bar.choose(str(item.data(_NAME)), shown=shown)

    def _moved(self) -> None:
        """Those without a heading, which are not listed, stand in front."""
        listed = [self.list.item(at).data(_NAME) for at in range(self.list.count())]
        plain = [one.name for one in self._bar.columns if not one.heading]
        self._bar.order([*plain, *listed])

    def _set_back(self) -> None:
        self._bar.set_back()
        self._fill()

    def _sort(self) -> None:
        asked = self._view.rows.query
        (sort, descending), (then, then_descending) = self.first.order(), self.second.order()
        besides = replace(asked.besides, then=then, then_descending=then_descending)
        self._view.sort(replace(asked, sort=sort, descending=descending, besides=besides))
