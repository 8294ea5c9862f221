"""What the user does with suppliers: each action is one call of a service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.ui.forms.field_command import Chosen, FieldCommand
from sourcing_app.ui.screens.suppliers.pane_frame import PaneFrame
from sourcing_app.ui.screens.suppliers.selection import SelectionActions, SupplierSelection
from sourcing_app.ui.screens.suppliers.top_bar import TopBar
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice
from sourcing_app.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page

_MENU: dict[str, Sentence] = {
    "add": say("SupplierActions", "Add supplier…"),
    "csv": say("SupplierActions", "Import a table…"),
    "paste": say("SupplierActions", "Import copied cells…"),
    "find": say("SupplierActions", "Filter suppliers"),
    "write": say("SupplierActions", "Write inquiry"),
    "print": say("SupplierActions", "Print dossier…"),
    "print_list": say("SupplierActions", "Print shortlist…"),
    "profile": say("SupplierActions", "Open profile page"),
    "flag": say("SupplierActions", "Record red flag…"),
    "star": say("SupplierActions", "Star"),
}
_FOR_ROWS = ("write", "print", "print_list", "profile", "flag", "star")
_KEYS = {"add": ["Ctrl+N"], "paste": ["Ctrl+Shift+I"],
         "find": ["Ctrl+F"], "print": ["Ctrl+P"], "profile": ["Ctrl+L"],
         "flag": ["Ctrl+Shift+R"], "write": ["Ctrl+Shift+W"]}  # fmt: skip
"""No key where the table has one of its own: Space stars, Delete moves to the Bin."""
_READING = ("find", "print", "print_list", "profile")
"""Commands that change nothing in the file."""


class SupplierActions(SelectionActions):
    """Calls the services for what is selected and tells the user what was refused."""

    def __init__(self, page: Page, selection: SupplierSelection) -> None:
        super().__init__(page, selection)
        choice = BinChoice(
            lambda: page.desk.suppliers,
            selection.ids,
            selection.in_bin,
            _moved_to_bin,
            _nothing_said,
        )
        self.bin_actions = BinActions(page, page.context, page.name, choice)
        chosen = Chosen(lambda: page.desk.suppliers, selection.ids, selection.in_bin, counted)
        calls = {
            "write": self.write,
            "print": self.print_dossiers,
            "print_list": self.print_shortlist,
            "profile": self.open_profile,
            "flag": self.ask_flag,
            "star": self.star,
        }
        self.menu = {
            name: page.command(
                name, words, calls.get(name), *_KEYS.get(name, ()), changes=name not in _READING
            )
            for name, words in _MENU.items()
        }
        self.field = FieldCommand(page, chosen, *selection.view.chosen_signals())
        self.field.let_type(selection.view)

    def all(self) -> list[QAction]:
        """Return every action in the order of the page's menu."""
        bin_actions = (self.bin_actions.bin, self.bin_actions.restore)
        return [*self.menu.values(), self.field.action, *bin_actions]

    def retranslate(self) -> None:
        self.bin_actions.retranslate()

    def connect_table(self, view: TableView) -> None:
        """Let the table's keys and its context menu act."""
        view.star.connect(self.star)
        commands = (self.menu[name] for name in _FOR_ROWS)
        self.bin_actions.connect_table(view, *commands, self.field.action)

    def connect_frame(self, frame: PaneFrame) -> None:
        """Let the buttons under the details act."""
        frame.write.clicked.connect(self.write)
        frame.profile.clicked.connect(self.open_profile)
        frame.restore.clicked.connect(self.restore_one)

    def connect_top(self, top: TopBar) -> None:
        """Let the buttons of a selection act on it."""
        top.write.clicked.connect(self.write)
        top.print.clicked.connect(self.print_dossiers)
        top.star.clicked.connect(self.star)
        top.tags.clicked.connect(lambda: self.field.ask("tags"))
        top.stage.clicked.connect(lambda: self.field.ask("stage"))
        top.field.clicked.connect(self.field.action.trigger)
        top.bin.clicked.connect(self.bin_actions.move_to_bin)
        top.restore.clicked.connect(self.bin_actions.take_back)

    def open_profile(self) -> None:
        """Open the supplier's page, or else search for it by name."""
        shown = self._selection.shown()
        if shown is not None:
            from sourcing_app.ui.screens.suppliers.pane import profile_address

            self._context.browser.open(profile_address(shown))

    def ask_flag(self) -> None:
        """Ask what was noticed about the shown supplier."""
        key = self._selection.key()
        if key is not None:
            from sourcing_app.ui.screens.suppliers.flag_list import flag_sheet

            self.asked.emit(flag_sheet(self._page, self._desk, key))

    def write(self) -> None:
        """Write an inquiry to the chosen suppliers, or to the shown one where none is selected."""
        ids = self._selection.ids()
        if ids:
            self._page.wanted.emit(Target("inquiries", action="write", keys=ids))

    def print_dossiers(self) -> None:
        """Show the dossiers of the chosen suppliers as they are printed."""
        ids = self._selection.ids()
        if ids:
            self._page.wanted.emit(Target("printing", action=DocumentKind.SUPPLIER, keys=ids))

    def print_shortlist(self) -> None:
        """Show several chosen suppliers side by side as they are printed, else the shortlist."""
        ids = self._selection.ids()
        some = ids if len(ids) > 1 else ()
        self._page.wanted.emit(Target("printing", action=DocumentKind.SHORTLIST, keys=some))

    def star(self) -> None:
        """Star the chosen suppliers; when all have their star, take it off."""
        ids, starred = self._selection.ids(), self._selection.starred()
        self._try(lambda: self._desk.suppliers.star(ids, on=not starred))

    def restore_one(self) -> None:
        """Restore the shown supplier from the Bin."""
        self._do(lambda key: self._desk.suppliers.restore([key]))


def counted(count: int) -> str:
    """So many suppliers, in words."""
    return QCoreApplication.translate("SuppliersPage", "%n supplier(s)", "", count)


def _moved_to_bin(ids: Sequence[int]) -> str:
    return QCoreApplication.translate(
        "SuppliersPage", "%n supplier(s) moved to the Bin", "", len(ids)
    )


def _nothing_said(_ids: Sequence[int]) -> str:
    return ""
