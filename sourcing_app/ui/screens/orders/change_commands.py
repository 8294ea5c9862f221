"""The commands that change, hold, cancel and repeat the order shown, in menu and table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.ui.forms.field_command import Chosen, FieldCommand
from sourcing_app.ui.tables.list_bar import SelectionBar
from sourcing_app.ui.tables.table_pane import FileDrops, TablePane

if TYPE_CHECKING:
    from sourcing_app.services.orders.state import OrderState
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.orders.actions import OrderActions
    from sourcing_app.ui.tables.list_bar import ListBar

_ENDED = frozenset({Stage.CLOSED, Stage.CANCELLED})
_GOING = _ENDED | {Stage.SHIPPED, Stage.RECEIVED}


class ChangeCommands(QObject):
    """Each acts on the order shown, and is off where it cannot be done with it."""

    def __init__(self, page: Page, acts: OrderActions) -> None:
        super().__init__(page)
        self._page, self._acts = page, acts
        make = page.command
        self._goods = make("goods", say("OrdersPage", "Goods…"), self.goods, changes=True)
        self._details = make("details", say("OrdersPage", "Details…"), self.details, changes=True)
        self._hold = make("hold", say("OrdersPage", "Put on hold…"), self.hold, changes=True)
        self._release = make("release", say("OrdersPage", "Release"), self.release, changes=True)
        self._repeat = make("repeat", say("OrdersPage", "Repeat order"), self.repeat, changes=True)
        self._cancel = make("cancel", say("OrdersPage", "Cancel order…"), self.cancel, changes=True)
        self.actions: list[QAction] = [
            self._goods, self._details, self._hold, self._release, self._repeat, self._cancel,
        ]  # fmt: skip

    def follow(self, state: OrderState | None) -> None:
        """Let be done what can be done with this order."""
        running = state is not None and state.stage not in _ENDED
        held = state is not None and state.beside.held is not None
        for action, on in {
            self._goods: running,
            self._details: state is not None,
            self._hold: running,
            self._release: held,
            self._repeat: state is not None,
            self._cancel: state is not None and state.stage not in _GOING,
        }.items():
            action.setEnabled(on)

    def goods(self) -> None:
        if self._acts.state is not None:
            from sourcing_app.ui.screens.orders.goods_sheet import GoodsSheet

            self._acts.open_sheet(GoodsSheet(self._page, self._acts.desk, self._acts.state))

    def details(self) -> None:
        if self._acts.state is not None:
            from sourcing_app.ui.screens.orders.change_sheets import details_sheet

            self._acts.open_sheet(details_sheet(self._page, self._acts.desk, self._acts.state))

    def hold(self) -> None:
        if self._acts.state is not None:
            from sourcing_app.ui.screens.orders.change_sheets import hold_sheet

            self._acts.open_sheet(hold_sheet(self._page, self._acts.desk, self._acts.state))

    def cancel(self) -> None:
        if self._acts.state is not None:
            from sourcing_app.ui.screens.orders.change_sheets import cancel_sheet

            self._acts.open_sheet(cancel_sheet(self._page, self._acts.desk, self._acts.state))

    def release(self) -> None:
        state = self._acts.state
        if state is not None:
            self._acts.context.attempt(lambda: self._acts.desk.order_changes.release(state.id))

    def repeat(self) -> None:
        """Make the same order again, and show it."""
        state, desk = self._acts.state, self._acts.desk
        if state is not None:
            self._acts.context.attempt(
                lambda: self._acts.made.emit(desk.order_changes.repeat(state.id, desk.today()))
            )


def bar_of_many(page: Page, table: TablePane, bar: ListBar) -> SelectionBar:
    """Make what takes the place of the filter while several orders are chosen."""
    desk, view = page.desk, table.view
    made = SelectionBar("orders", bar, bar, table)
    chosen = Chosen(lambda: desk.order_changes.details, view.chosen, lambda: False, _counted)
    command = FieldCommand(page, chosen, *view.chosen_signals())
    command.let_type(view)
    view.menu_actions = [*view.menu_actions, command.action]
    made.add(command.action, "edit", brief=True)
    made.let_export(page.wanted)
    return made


_TABLES = (".csv", ".tsv", ".xlsx", ".xlsm")
"""No .txt: of an order that is what was said in a chat."""


def let_drop(page: Page, acts: OrderActions, table: TablePane, detail: QWidget) -> None:
    """Import a list of orders that is dropped on the page; attach another file to its order."""

    def attach(order: int, file: Path) -> None:
        page.open(Target("orders", order))
        if acts.state is not None:
            from sourcing_app.ui.screens.orders.file_sheets import AttachSheet

            sheet = AttachSheet(page, acts.desk, acts.state, acts.files)
            sheet.form["source"].put([file])
            acts.open_sheet(sheet)

    def imported(file: Path) -> None:
        page.wanted.emit(FileRequest(FileRequestKind.IMPORT, file))

    FileDrops(page, table, imported, _TABLES).attach(detail, attach, tables=True)


def _counted(count: int) -> str:
    return QCoreApplication.translate("OrdersPage", "%n order(s)", "", count)
