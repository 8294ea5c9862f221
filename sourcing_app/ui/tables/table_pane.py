"""A table in its card, with what stands there while it is empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QStackedLayout, QWidget

from sourcing_app.domain.values.list_query import Condition, ListQuery
from sourcing_app.ui.file_choice import SUFFIX
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.column_state import RowOrders
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.row_window import RowSource, WiderSource
from sourcing_app.ui.tables.table import TableModel
from sourcing_app.ui.tables.table_view import TableView
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.widgets.lock import may_change

if TYPE_CHECKING:
    from sourcing_app.domain.records.spec import FieldSpec
    from sourcing_app.services.desk import Committed
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.jobs import ReportProgress
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.tables.nothing_found import NothingFound

RADIUS = 8
"""Of the corners, in pixels."""
TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")
"""The endings of files that are imported where they are dropped."""
_LOW = 180
"""A table of less height has rows only, in pixels."""


class TablePane(QFrame):
    """
    What a page puts into its layout: `view` has the signals, `model` the rows.

    `name` is page.purpose (orders.main): the table is `tbl.orders.main`. `empty` is shown when
    the list has no rows at all, `nothing` over the table where words or conditions leave none.
    """

    clearing = Signal()
    """The user wants to see the rows without words and conditions."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        source: RowSource[Any],
        context: AppContext,
        empty: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(f"pane.{name}")
        self.setProperty("card", "true")
        self.model: TableModel[Any] = TableModel(columns, source, self, context.jobs)
        self.model.failed.connect(context.notices.error)
        self.view = TableView(name, self.model, context.preferences)
        self.orders = RowOrders(self)
        self._empty = empty
        self.nothing: NothingFound | None = None
        self.hidden = button(f"btn.{name}.hidden_columns", "link", call=self.choose_columns)
        self.hidden.hide()
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self.view, 0, 0)
        self._grid.addLayout(row(self.hidden, None), 1, 0)
        self._box = QStackedLayout(self)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.addWidget(self._rows)
        self.view.columns_bar.hidden_changed.connect(self._tell_hidden)
        self.view.columns_bar.chooser_wanted.connect(self.choose_columns)
        self.view.arrived.connect(self._choose)
        self._jobs, self._prepared = context.jobs, set[Callable[[], None]]()
        self.view.columns_bar.changed.connect(self._prepare)
        if empty is not None:
            self._box.addWidget(empty)
        Rounding(self)

    def reload(self) -> None:
        """Read the list and its rows again; selection and place stay."""
        self.model.patch(None)
        self._ask_again()

    def follow(self, committed: Committed) -> None:
        """Show what a commit changed; the list is read again only where it can be another."""
        if self.model.follow(committed):
            self._ask_again()

    def _ask_again(self) -> None:
        self.view.reload()
        self._choose()

    def _choose(self) -> None:
        """Show the table, or what stands there while the list is empty."""
        self._prepare()
        asked = self.model.query
        sought = bool(asked.search or asked.besides.conditions)
        bare = not len(self.model.window)
        empty = self._empty if bare and not sought else None
        self._box.setCurrentWidget(empty or self._rows)
        known = self.model.whole and not self.model.asking.pending
        self._tell_nothing(shown=bare and sought and known)

    def _tell_nothing(self, *, shown: bool) -> None:
        """Say over the table that there is nothing like what is asked for."""
        if shown:
            self.nothing = self.nothing or self._make_nothing()
            self.nothing.tell(self.model.query)
        if self.nothing is not None:
            self.nothing.setVisible(shown)

    def _make_nothing(self) -> NothingFound:
        from sourcing_app.ui.tables.nothing_found import NothingFound

        made = NothingFound(self.objectName().removeprefix("pane."))
        made.cleared.connect(self.clearing)
        made.cleared.connect(self.view.setFocus)
        self._grid.addWidget(made, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _prepare(self) -> None:
        """Read in a job what columns that are shown cannot tell without."""
        bar = self.view.columns_bar
        wanted = {each.prepare for each in bar.columns if each.prepare and each.name not in bar.off}
        for prepare in wanted - self._prepared:
            self._prepared.add(prepare)
            self._jobs.start(
                partial(_called, prepare),
                owner=self,
                then=lambda _nothing: self.model.patch(None),
                kind="other",
            )

    def search(self, text: str) -> None:
        """Show only the rows that match."""
        if self.model.ask(search=text.strip()):
            self._ask_again()

    def choose_view(self, view: str) -> None:
        """Show another of the source's views, as it was shown last: columns, order, conditions."""
        self.orders.note()
        if self.model.ask(view=view, **self.orders.of(view)):
            self.view.columns_bar.show_view(view)
            self.view.show_sorting()
            self._ask_again()

    def choose_columns(self) -> None:
        """Let the user say which columns there are, in which order, and what rows go by."""
        from sourcing_app.ui.tables.column_chooser import ColumnChooser

        ColumnChooser(self.view).open()

    @property
    def narrows(self) -> bool:
        """Whether the list knows of conditions."""
        source = self.model.window.source
        return isinstance(source, WiderSource) and source.narrows

    def fields(self) -> Mapping[str, FieldSpec]:
        """The fields the list can be narrowed by."""
        source = self.model.window.source
        return source.offered() if isinstance(source, WiderSource) else {}

    def narrow(self, conditions: Sequence[Condition]) -> None:
        """Show only the rows for which all of these hold."""
        besides = replace(self.model.query.besides, conditions=tuple(conditions))
        if self.model.ask(besides=besides):
            self._ask_again()

    def known(self, conditions: Sequence[Condition]) -> tuple[Condition, ...]:
        """Those of the conditions whose fields the list has."""
        fields = self.fields() if conditions else {}
        return tuple(each for each in conditions if each.field in fields)

    def show_settings(self, asked: ListQuery, columns: str | None) -> None:
        """Show what a saved view keeps; without columns they stay, and are kept again."""
        self.orders.note()
        besides = replace(asked.besides, conditions=self.known(asked.besides.conditions))
        self.model.ask(
            search=asked.search.strip(), sort=asked.sort, descending=asked.descending,
            view=asked.view, besides=besides,
        )  # fmt: skip
        if columns is not None:
            self.view.columns_bar.show_saved(columns)
        else:
            self.view.columns_bar.show_view(asked.view)
        self.view.show_sorting()
        self._ask_again()

    def sort(self, key: str, *, descending: bool = False) -> None:
        """Sort as a click on the heading of that key would."""
        if self.model.ask(sort=key, descending=descending):
            self._ask_again()

    def selected(self, count: int) -> str:
        """Say how many rows are selected, and of how many once all are known."""
        if not self.model.whole:
            return self.tr("{count} selected").format(count=count)
        total = len(self.model.window)
        return self.tr("{count} of {total} selected").format(count=count, total=total)

    def set_name(self, text: str) -> None:
        """Name the table for screen readers; call it in `retranslate()`."""
        self.view.setAccessibleName(text)
        self.changeEvent(QEvent(QEvent.Type.FontChange))

    def _tell_hidden(self, count: int) -> None:
        """Name how many columns the window has no room for, under the rows of one not too low."""
        words = QCoreApplication.translate("TablePane", "+%n column(s) hidden", "", count)
        self.hidden.setText(words)
        self.hidden.setAccessibleName(
            self.tr("{columns}: choose columns").format(columns=words) if count else ""
        )
        self.hidden.setVisible(count > 0 and self.height() >= _LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_hidden(len(self.view.columns_bar.squeezed))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell_hidden(len(self.view.columns_bar.squeezed))
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            last = self.model.columnCount() - 1
            self.model.headerDataChanged.emit(self.view.columns_bar.orientation(), 0, last)
            self.view.columns_bar.fit(self.view.columns_bar.width())
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.view.tell_selection()
        super().changeEvent(event)


class FileDrops(QObject):
    """
    A file dropped on a page: a table is imported, another goes to the record under it.

    On the details it may be attached whatever it is: they take no tables. Whoever makes one says
    what is imported and attached; the window opens sourcing files.
    """

    def __init__(
        self,
        page: Page,
        table: TablePane,
        imported: Callable[[Path], object],
        endings: Sequence[str] = TABLES,
    ) -> None:
        """Files with these `endings` are tables."""
        super().__init__(page)
        self._page, self._view, self._imported = page, table.view, imported
        self._endings = tuple(endings)
        self._detail: QWidget | None = None
        self._attach: Callable[[int, Path], object] | None = None
        self._all = False
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def attach(
        self, detail: QWidget, call: Callable[[int, Path], object], *, tables: bool = False
    ) -> None:
        """Give other files to the record under the mouse; the `detail` may take `tables`, too."""
        self._detail, self._attach, self._all = detail, call, tables

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what comes over the page if some place of it takes it, and drop it only there."""
        if not isinstance(event, QDropEvent):  # what is dragged over it is one, too
            return super().eventFilter(watched, event)
        urls = event.mimeData().urls()
        file = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
        enters = event.type() == QEvent.Type.DragEnter
        act = None if file is None else self._act(file, None if enters else event.position())
        if act is None or (enters and not may_change(self._page)):
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            act()
        return True

    def _act(self, file: Path, place: QPointF | None) -> Callable[[], object] | None:
        """What dropping it does, somewhere or at this place; None for what is not taken."""
        here = None if place is None else self._page.childAt(place.toPoint())
        if file.name.lower().endswith(self._endings) and not (self._all and self._details(here)):
            return lambda: self._take_in(file)
        attach = self._attach
        if attach is None or file.suffix.lower() == SUFFIX:
            return None
        key = 0 if place is None else self._key_at(here, place.toPoint())
        return None if key is None else lambda: attach(key, file)

    def _take_in(self, file: Path) -> None:
        """Import a table, and say how it is attached where it could be."""
        if self._all:
            text = self.tr(
                "“{file}” is read as a table; dropped on the details beside the list, it is "
                "attached there."
            )
            self._page.context.notices.toast(text.format(file=file.name))
        self._imported(file)

    def _details(self, here: QWidget | None) -> bool:
        """Whether this is a part of the details."""
        return here is not None and self._detail is not None and self._detail.isAncestorOf(here)

    def _key_at(self, here: QWidget | None, place: QPoint) -> int | None:
        """The record under this place of the page."""
        view = self._view
        if here is view.viewport():
            row = view.rowAt(here.mapFrom(self._page, place).y())
            return int(view.rows.window.ids[row]) if row >= 0 else None
        return view.current_id() if self._details(here) else None


def _called(prepare: Callable[[], None], _step: ReportProgress) -> None:
    prepare()


class Rounding(QWidget):
    """Covers its square parent, lets the mouse through, and paints only corners and outline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ChildAdded}:
            self.setGeometry(self._card.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current().tokens
        line = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        inside = QPainterPath()
        inside.addRoundedRect(line, RADIUS, RADIUS)
        corners = QPainterPath()
        corners.addRect(QRectF(self.rect()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners.subtracted(inside), QColor(tokens.window))
        painter.setPen(QColor(tokens.border))
        painter.drawPath(inside)
