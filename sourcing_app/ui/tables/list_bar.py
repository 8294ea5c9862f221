"""The row over a list of records: a filter, the views there are, and how many are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.domain.values.list_query import Condition, ListQuery
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.style.icons import set_icon
from sourcing_app.ui.tables.list_tools import ListTools
from sourcing_app.ui.tables.row_window import CountedSource
from sourcing_app.ui.tables.similar_link import SimilarLink
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import (
    action_button,
    action_icon,
    icon_button,
    name_icon_button,
)
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.tables.condition_chips import ConditionChips
    from sourcing_app.ui.tables.kept_views import KeptViews
    from sourcing_app.ui.undo import Undo

BIN = "bin"
"""The name of the view of what is in the Bin, wherever there is one."""
WIDTH, NARROW = 220, 140
LETTERS = 16
"""As many of a view's name are shown where there is little width."""


class ListBar(QWidget):
    """
    Narrows the rows of a table after a pause in the typing, and shows its views.

    What is typed in the table goes on in the filter.

    `words` say what the filter is for. `views` are named in the order of the choice; without any
    there is none. The row is the layout of the widget: more can be put behind.
    """

    asked = Signal()
    """The table shows other rows now; it has been asked already."""

    sought = Signal()
    """The filter is about to have the focus: whoever hides it shows it now."""

    def __init__(
        self,
        page: str,
        table: TablePane,
        words: Sentence,
        views: Mapping[str, Sentence] | None = None,
        pause_ms: int = 0,
    ) -> None:
        super().__init__()
        self._page, self._table, self._words = page, table, words
        self._views, self._counts = dict(views or {}), dict[str, int]()
        self.field = FilterField(f"fld.{page}.filter", WIDTH, clearable=True)
        self.view = ChoiceBox(f"fld.{page}.view")
        self.view.addItems([""] * len(self._views))
        self.view.fit_contents()
        self.counter = label("", "muted")
        self._view_label = field_label("", self.view)
        self._glass = self.field.addAction(QIcon(), FilterField.ActionPosition.LeadingPosition)
        for part in () if self._views else (self.view, self._view_label):
            part.hide()
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self.tools = ListTools(page)
        self.tools.columns.clicked.connect(table.choose_columns)
        self.tools.conditions.clicked.connect(self.ask_condition)
        if table.narrows:
            self.tools.offer(self.tools.conditions)
        self.chips: ConditionChips | None = None
        self.kept: KeptViews | None = None
        self.line = row(self.field, self._view_label, self.view, self.tools, self.counter)
        self.similar = SimilarLink(page, table, self.field)
        self._lines = column(self.line, self.similar)
        self.setLayout(self._lines)
        self.field.textChanged.connect(self._pause.start if pause_ms else self._seek)
        self.field.left.connect(table.view.setFocus)
        table.view.typed.connect(self._begin)
        self._pause.timeout.connect(self._seek)
        self.view.currentIndexChanged.connect(self._show_view)
        set_icon(self._glass, "search", "text2")
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again; the view stays."""
        self.field.setPlaceholderText(said(self._words))
        self.field.setAccessibleName(said(self._words))
        self._view_label.setText(self.tr("View:"))
        self.view.setAccessibleName(self.tr("View"))
        self.tools.retranslate()
        if self.chips is not None:
            self.chips.retranslate()
        for place, (name, sentence) in enumerate(self._views.items()):
            count = self._counts.get(name)
            words = said(sentence)
            self.view.setItemText(place, words if count is None else f"{words} ({number(count)})")

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say beside the views how many records they have, where that is known."""
        self._counts = dict(counts)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def chosen(self) -> str:
        """The view of the program that is shown, be it within a saved one."""
        place = self.view.currentIndex()
        if place >= len(self._views):
            return self._table.model.query.view
        return [*self._views, ""][max(0, place)]

    def keep_views(self, desk: Desk, undo: Undo) -> None:
        """Offer the views that the file keeps of this list, and to save more."""
        from sourcing_app.ui.tables.kept_views import KeptViews

        self.kept = KeptViews(self, self._table, self._page, desk)
        undo.changed.connect(self.kept.read_again)
        self.tools.save_view.clicked.connect(self.kept.ask)
        self.tools.offer(self.tools.save_view)

    def in_bin(self) -> bool:
        """Whether the view of the Bin is shown."""
        return self.chosen() == BIN

    def choose(self, view: str) -> None:
        """Show a view as a choice of the user would."""
        self.view.setCurrentIndex([*self._views].index(view))

    def go_to(self, key: int) -> bool:
        """Choose a row: in what is shown, else among all, else in the Bin; False: it is gone."""
        self._table.reload()
        for view in ("", "all", BIN):
            if view in self._views:
                self.field.clear()
                self.choose(view)  # which may bring conditions of its own
                self.narrow(())
            if self._table.view.go_to(key):
                return True
        return False

    def show_count(self, total: int) -> None:
        """Say how many of all are shown; nothing where there are none, or not all are known."""
        shown = len(self._table.model.window)
        text = self.tr("{shown} of {total}").format(shown=shown, total=total)
        self.counter.setText(text if total and self._table.model.whole else "")

    def count(self) -> None:
        """Say how many of all are shown, where that is known at once."""
        source = self._table.model.window.source
        if isinstance(source, CountedSource) and not source.is_large():
            total = source.total(BIN if self.in_bin() else "")
            self.show_count(total if len(self._table.model.window) < total else 0)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less width, where the row shares its line with other things."""
        self.tools.set_narrow(narrow=narrow)
        self.field.setMinimumWidth(NARROW)
        self.field.setMaximumWidth(NARROW if narrow else WIDTH)
        self._view_label.setVisible(bool(self._views) and not narrow)
        if narrow:
            self.view.allow_narrow(LETTERS)
        else:
            self.view.fit_contents()

    def seek(self) -> None:
        """Go to the filter; what is typed replaces what it holds."""
        self.sought.emit()
        self.field.setFocus()
        self.field.selectAll()

    def ask_condition(self) -> None:
        """Ask for one more condition."""
        from sourcing_app.ui.tables.condition_dialog import ConditionDialog

        dialog = ConditionDialog(self, self._table.fields())
        dialog.added.connect(self._add_condition)
        dialog.open()

    def narrow(self, conditions: Sequence[Condition]) -> None:
        """Show only the rows for which all of these hold, and name them as chips."""
        self._show_chips(conditions)
        self._table.narrow(conditions)
        self.asked.emit()

    def fill(self, query: ListQuery | None = None) -> None:
        """Show words and conditions of a query, else the table's; whoever calls asks the table."""
        query = query or self._table.model.query
        self.field.blockSignals(True)  # noqa: FBT003 - Qt's
        self.field.setText(query.search)
        self.field.blockSignals(False)  # noqa: FBT003 - Qt's
        self._show_chips(self._table.known(query.besides.conditions))

    def _show_chips(self, conditions: Sequence[Condition]) -> None:
        if conditions or self.chips is not None:
            self.chips = self.chips or self._make_chips()
            self.chips.show_conditions(self._table.fields(), conditions)

    def _make_chips(self) -> ConditionChips:
        from sourcing_app.ui.tables.condition_chips import ConditionChips

        chips = ConditionChips(self._page)
        chips.changed.connect(self.narrow)
        self._table.clearing.connect(chips.clear)
        self._lines.addWidget(chips)
        return chips

    def _add_condition(self, condition: Condition) -> None:
        known = self._table.model.query.besides.conditions
        if condition not in known:
            self.narrow((*known, condition))

    def _begin(self, typed: str) -> None:
        self.seek()
        self.field.insert(typed)

    def _seek(self) -> None:
        self._table.search(self.field.text())
        self.similar.offer()
        self.asked.emit()

    def _show_view(self, place: int) -> None:
        if self.kept is None or not self.kept.pick(place - len(self._views)):
            self._table.choose_view(self.chosen())
            self.narrow(self._table.model.query.besides.conditions)


class SelectionBar(QStackedWidget):
    """
    What can be done with several chosen rows, in the place of the filter row meanwhile.

    Shows the `buttons`, what a page adds, and what every list has while more than one is chosen.
    """

    left = Signal()
    """The selection is gone that one of the buttons with the focus worked on."""

    def __init__(
        self, page: str, usual: QWidget, bar: ListBar, table: TablePane, *buttons: QWidget
    ) -> None:
        """`usual` is the row with the filter, which may be the `bar` itself."""
        super().__init__()
        self._table, view = table, table.view
        self.chosen = label("", "strong")
        self.export = icon_button(f"btn.{page}.export_all", "ext")
        self.copy = icon_button(f"btn.{page}.copy_all", "copy", view.copy)
        self.clear = icon_button(f"btn.{page}.clear", "cross", view.clearSelection)
        self._several = False
        self._usual, self._many = usual, QWidget()
        self._line = row(self.chosen, *buttons, None, self.export, self.copy, self.clear)
        self._place = 1 + len(buttons)
        self._many.setLayout(self._line)
        self.export.hide()
        self.addWidget(usual)
        self.addWidget(self._many)
        bar.sought.connect(lambda: self.setCurrentIndex(0))
        self.left.connect(view.setFocus)
        view.selection_changed.connect(self.show_selection)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._turn)
        self._name()

    def add(self, action: QAction, icon: str, *, brief: bool = False) -> None:
        """Let an action of the page be done from here; by its icon alone where it is `brief`."""
        made = action_icon(action, icon) if brief else action_button(action, "link", icon)
        made.setObjectName(f"{made.objectName()}_all")
        self._line.insertWidget(self._place, made)
        made.setVisible(action.isVisible())
        self._place += 1

    def let_export(self, wanted: SignalInstance) -> None:
        """Offer to give the chosen records out as a table, which is `wanted` of the window."""
        request = FileRequest(FileRequestKind.EXPORT)
        self.export.clicked.connect(lambda _checked: wanted.emit(request))
        self.export.show()

    def words(self, count: int) -> str:
        """Say how many are chosen."""
        return self._table.selected(count)

    def show_selection(self, count: int) -> None:
        """Show the buttons of a selection when it has several rows."""
        self._several = count > 1
        self.chosen.setText(self.words(count))
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        name_icon_button(self.export, self.tr("Export the chosen rows…"))
        name_icon_button(self.copy, self.tr("Copy rows"))
        name_icon_button(self.clear, self.tr("Clear selection"))

    def _turn(self) -> None:
        """Show what is wanted, unless somebody is at work in the filter: then afterwards."""
        if not isValid(self):
            return
        focused = self.window().focusWidget()
        held, given = self._usual.isAncestorOf(focused), self._many.isAncestorOf(focused)
        if self._several and not held:
            self.setCurrentIndex(1)
        elif not self._several:
            self.setCurrentIndex(0)
            if given:
                self.left.emit()
