"""What the user does with suppliers: each action is one call of a service."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction

from sourcing_app.domain.errors import Conflict
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import ANSWER_NAMES, CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.identity import profile_page
from sourcing_app.domain.targets import Target
from sourcing_app.services.suppliers.detail import FlagRow
from sourcing_app.services.suppliers.lookalikes import COMPARED, Lookalikes
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.jobs import ReportProgress
from sourcing_app.ui.screens.suppliers.flag_list import flag_sheet
from sourcing_app.ui.screens.suppliers.pane import SupplierPane, pages
from sourcing_app.ui.screens.suppliers.resolve_sheet import ResolveSheet
from sourcing_app.ui.screens.suppliers.selection import SupplierSelection
from sourcing_app.ui.screens.suppliers.top_bar import TopBar
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice
from sourcing_app.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page

CONTACT = "contact_"
_MENU: dict[str, Sentence] = {
    "add": say("SupplierActions", "Add supplier…"),
    "csv": say("SupplierActions", "Import CSV file…"),
    "find": say("SupplierActions", "Filter suppliers"),
    "write": say("SupplierActions", "Write inquiry"),
    "profile": say("SupplierActions", "Open profile page"),
    "flag": say("SupplierActions", "Record red flag…"),
    "star": say("SupplierActions", "Star"),
}
_FOR_ROWS = ("write", "profile", "flag", "star")
_KEYS = {"add": ["Ctrl+N"], "csv": ["Ctrl+I"], "find": ["Ctrl+F"], "profile": ["Ctrl+L"],
         "flag": ["Ctrl+Shift+R"]}  # fmt: skip
"""No key where the table has one of its own: Space stars, Delete moves to the Bin."""
_READING = ("find", "profile")
"""Commands that change nothing in the file."""


class SupplierActions(QObject):
    """Calls the services for what is selected and tells the user what was refused."""

    asked = Signal(object)
    """The sheet that asks for the rest; it is to be opened."""

    refused = Signal()
    """Nothing was written: the supplier is to be shown again as it is stored."""

    def __init__(self, page: Page, selection: SupplierSelection) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection = selection
        self.files = FileChoice(page.context.preferences)
        choice = BinChoice(
            lambda: page.desk.suppliers,
            selection.ids,
            selection.in_bin,
            _moved_to_bin,
            _nothing_said,
        )
        self.bin_actions = BinActions(page, page.context, page.name, choice)
        calls = dict(
            zip(_FOR_ROWS, (self.write, self.open_profile, self.ask_flag, self.star), strict=True)
        )
        self.menu = {
            name: page.command(
                name, words, calls.get(name), *_KEYS.get(name, ()), changes=name not in _READING
            )
            for name, words in _MENU.items()
        }

    def all(self) -> list[QAction]:
        """Return every action in the order of the page's menu."""
        return [*self.menu.values(), self.bin_actions.bin, self.bin_actions.restore]

    def retranslate(self) -> None:
        self.bin_actions.retranslate()

    def connect_table(self, view: TableView) -> None:
        """Let the table's keys and its context menu act."""
        view.star.connect(self.star)
        self.bin_actions.connect_table(view, *(self.menu[name] for name in _FOR_ROWS))

    def connect_top(self, top: TopBar) -> None:
        """Let the buttons of a selection act on it."""
        top.write.clicked.connect(self.write)
        top.star.clicked.connect(self.star)
        top.bin.clicked.connect(self.bin_actions.move_to_bin)
        top.restore.clicked.connect(self.bin_actions.take_back)

    def connect_pane(self, pane: SupplierPane) -> None:
        """Let the pane's parts act."""
        pane.vetting.answered.connect(self.answer)
        pane.vetting.searched.connect(self.look_up)
        pane.badges.switched.connect(self.switch_badge)
        pane.flags.resolving.connect(self.ask_resolution)
        pane.flag.clicked.connect(self.ask_flag)
        pane.accounts.clicked.connect(self.show_accounts)
        pane.write.clicked.connect(self.write)
        pane.profile.clicked.connect(self.open_profile)
        pane.restore.clicked.connect(self.restore_one)
        pane.form.bind(self.save)
        pane.vetting.bind(self.save_check)
        pane.verdict.form.bind(self.save_feeling)

    def save(self, name: str, value: Any, base: Any) -> None:
        """Save one field of the shown supplier; raises AppError for the form to show."""
        key = self._selection.key()
        if key is None:
            return
        if name.startswith(CONTACT):
            field, shown = name.removeprefix(CONTACT), self._selection.shown()
            main = None if shown is None else shown.main_contact
            self._desk.suppliers.change_contact(key, {field: base, "id": main}, **{field: value})
        else:
            self._desk.suppliers.change(key, self._desk.today(), {name: base}, **{name: value})
            if name in COMPARED and value:
                self._compare(key, name, value)

    def _compare(self, key: int, name: str, value: Any) -> None:
        """Look in the background whether another supplier only looks the same, and tell it."""
        reader = self._desk.reader

        def look(_step: ReportProgress) -> list[Sentence]:
            return [text for _, text in Lookalikes(reader, key).like_others({name: value})]

        def told(found: list[Sentence]) -> None:
            if found:
                self._context.notices.toast(" ".join(map(said, found)))

        self._context.jobs.start(look, owner=self, then=told, kind="other")

    def save_check(
        self, item: CheckItem, values: Mapping[str, Any], base: Mapping[str, Any]
    ) -> None:
        """Save answer and note of a question, or one of them; raises AppError for the form."""
        key = self._selection.key()
        if key is not None:
            self._desk.vetting.change(key, item, self._desk.today(), base, **values)

    def save_feeling(self, name: str, gut: Gut, base: Gut) -> None:
        """Save the gut check; raises AppError for the form to show."""
        key = self._selection.key()
        if key is not None:
            self._desk.vetting.set_gut(key, gut, self._desk.today(), {name: base})

    def answer(self, item: CheckItem, answer: CheckAnswer, seen: CheckAnswer) -> None:
        """Answer one of the nine questions by its tick."""

        def keep(key: int) -> None:
            try:
                self._desk.vetting.change(
                    key, item, self._desk.today(), {"answer": seen}, answer=answer
                )
            except Conflict as clash:
                raise Conflict(clash.field, ANSWER_NAMES[clash.theirs]) from clash

        self._do(keep)

    def switch_badge(self, badge: Badge, held: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Record that a badge is shown today, or that it is not."""
        today = self._desk.today()
        self._do(lambda key: self._desk.vetting.badge(key, badge, today, held=held))

    def look_up(self, item: CheckItem) -> None:
        """Open the page where a question is answered."""
        shown = self._selection.shown()
        if shown is not None:
            self._context.browser.open(pages(shown)[item])

    def open_profile(self) -> None:
        """Open the supplier's page, or else search for it by name."""
        shown = self._selection.shown()
        if shown is not None:
            address = profile_page(str(shown.values["store_url"])) or str(shown.values["website"])
            self._context.browser.open(address or pages(shown)[CheckItem.BADGE_CONFIRMED])

    def ask_flag(self) -> None:
        """Ask what was noticed about the shown supplier."""
        key = self._selection.key()
        if key is not None:
            self.asked.emit(flag_sheet(self._page, self._desk, key))

    def ask_resolution(self, flag: FlagRow) -> None:
        """Ask why a flag no longer stands."""
        self.asked.emit(ResolveSheet(self._page, flag, self.files))

    def show_accounts(self) -> None:
        """Show where the supplier is paid, and every account it gave before."""
        key = self._selection.key()
        if key is not None:
            from sourcing_app.ui.dialogs.accounts_sheet import AccountsSheet

            self.asked.emit(AccountsSheet(self._page, self._desk, self._context, key))

    def write(self) -> None:
        """Write an inquiry to the chosen suppliers, or to the shown one where none is selected."""
        ids = self._selection.ids()
        if ids:
            self._page.wanted.emit(Target("inquiries", action="write", keys=ids))

    def star(self) -> None:
        """Star the chosen suppliers; when all have their star, take it off."""
        ids, starred = self._selection.ids(), self._selection.starred()
        self._try(lambda: self._desk.suppliers.star(ids, on=not starred))

    def restore_one(self) -> None:
        """Restore the shown supplier from the Bin."""
        self._do(lambda key: self._desk.suppliers.restore([key]))

    def _do(self, call: Callable[[int], object]) -> None:
        key = self._selection.key()
        if key is not None:
            self._try(lambda: call(key))

    def _try(self, call: Callable[[], object]) -> None:
        """Do it; what is refused is told, and the pane shows again what is stored."""
        if not self._context.attempt(call):
            self.refused.emit()


def _moved_to_bin(ids: Sequence[int]) -> str:
    return QCoreApplication.translate(
        "SuppliersPage", "%n supplier(s) moved to the Bin", "", len(ids)
    )


def _nothing_said(_ids: Sequence[int]) -> str:
    return ""
