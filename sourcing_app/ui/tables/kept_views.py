"""The views of a list that the user has saved, behind those of the program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.services.views.rows import ViewRow, ViewSettings, read_settings, saved_views
from sourcing_app.ui.formatting import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.tables.table_pane import TablePane
    from sourcing_app.ui.tables.view_dialog import ViewDialog

_CHANGED = "{name} \N{BULLET}"
"""How a view is called while the list shows something else than was saved."""


class KeptViews(QObject):
    """
    Reads them from the file, shows one, and writes what the list shows into the file.

    `bar` is the `ListBar` over the table, which makes it: naming its type would be a circle.
    """

    def __init__(self, bar: Any, table: TablePane, page: str, desk: Desk) -> None:
        super().__init__(bar)
        self._bar, self._table, self._page, self._desk = bar, table, page, desk
        self._own = bar.view.count()
        """How many views of the program stand before the saved ones."""
        self._shown: int | None = None
        self.views: Sequence[ViewRow] = saved_views(desk.reader, page)
        bar.asked.connect(self.mark)
        table.view.columns_bar.changed.connect(self.mark)
        self._list()

    def saved(self) -> ViewRow | None:
        """The view that is shown; None where it is one of the program's."""
        return next((each for each in self.views if each.id == self._shown), None)

    def settings(self) -> ViewSettings:
        """What the list shows now."""
        columns = self._table.view.columns_bar.column_state().as_text()
        asked = replace(self._table.model.query, search=self._bar.field.text().strip())
        return ViewSettings(asked, columns)

    def dirty(self) -> bool:
        """Whether the list shows something else than its view has saved."""
        shown = self.saved()
        return shown is not None and self.settings().as_text() != shown.settings

    def choose(self, key: int) -> None:
        """Show a view as a choice of the user would."""
        self._shown = key
        self._list()
        self.show()

    def show(self) -> None:
        """Show what the chosen view has saved."""
        view = self.saved()
        if view is None:
            return
        settings = read_settings(view.settings)
        self._bar.fill(settings.query)
        self._table.show_settings(settings.query, settings.columns)
        self._bar.asked.emit()

    def pick(self, place: int) -> bool:
        """Show the view at a place; False: it is none, and what one brought is gone."""
        before = self._shown
        self._shown = self.views[place].id if 0 <= place < len(self.views) else None
        if self._shown is not None:
            self.show()
            return True
        if before is not None:
            view = self._bar.chosen()
            own = replace(ListQuery(view=view), **self._table.orders.of(view))
            self._bar.fill(own)
            self._table.show_settings(own, None)
        return False

    def read_again(self) -> None:
        """Read them from the file; the one that is shown stays, by its id."""
        found = saved_views(self._desk.reader, self._page)
        if found != self.views:
            self.views = found
            self._list()
            self.mark()

    def mark(self) -> None:
        """Mark the view that is shown while the list shows something else than it has saved."""
        shown, dirty = self.saved(), self.dirty()
        for place, view in enumerate(self.views):
            name = _CHANGED.format(name=view.name) if dirty and view == shown else view.name
            self._bar.view.setItemText(self._own + place, name)

    def _list(self) -> None:
        """Name them behind the views of the program; the one that is shown stays chosen."""
        box, own = self._bar.view, self._own
        places = [each.id for each in self.views]
        box.blockSignals(True)  # noqa: FBT003 - Qt's
        while box.count() > own:
            box.removeItem(box.count() - 1)
        box.addItems([each.name for each in self.views])
        if self._shown in places:
            box.setCurrentIndex(own + places.index(self._shown))
        box.blockSignals(False)  # noqa: FBT003 - Qt's
        if self._shown is not None and self._shown not in places:  # it is gone
            box.setCurrentIndex(0)
            if not self.pick(-1):
                self._table.choose_view(self._bar.chosen())
                self._bar.asked.emit()

    def ask(self) -> None:
        """Ask under which name to save what the list shows."""
        from sourcing_app.ui.tables.view_dialog import ViewDialog

        shown = self.saved()
        dialog = ViewDialog(self._bar, shown, changed=self.dirty())
        dialog.saved_as.connect(lambda name: self._write(dialog, lambda: self._save(name)))
        dialog.reverted.connect(self.show)
        if shown is not None:
            key = shown.id
            dialog.replaced.connect(
                lambda name: self._write(dialog, lambda: self._replace(key, name))
            )
            dialog.removed.connect(lambda: self._remove(key))
        dialog.open()

    def _save(self, name: str) -> None:
        key = self._desk.views.save(self._page, name, self.settings())
        self.read_again()
        self.choose(key)

    def _replace(self, key: int, name: str) -> None:
        self._desk.views.replace(key, name, self.settings())
        self.read_again()
        self.choose(key)

    def _remove(self, key: int) -> None:
        self._desk.views.remove(key)
        self.read_again()

    def _write(self, dialog: ViewDialog, call: Callable[[], None]) -> None:
        try:
            call()
        except AppError as problem:
            dialog.refuse(said(problem.sentence))
        else:
            dialog.accept()
