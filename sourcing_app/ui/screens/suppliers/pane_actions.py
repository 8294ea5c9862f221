"""What the user does in the detail pane: each action is one call of a service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Conflict
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.suppliers.checks import ANSWER_NAMES, CheckAnswer, CheckItem, Gut
from sourcing_app.services.suppliers.detail import FlagRow
from sourcing_app.services.suppliers.lookalikes import COMPARED, Lookalikes
from sourcing_app.ui.formatting import said
from sourcing_app.ui.jobs import ReportProgress
from sourcing_app.ui.screens.suppliers.pane import SupplierPane, pages
from sourcing_app.ui.screens.suppliers.resolve_sheet import ResolveSheet
from sourcing_app.ui.screens.suppliers.selection import SelectionActions, SupplierSelection

if TYPE_CHECKING:
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

CONTACT = "contact_"


class PaneActions(SelectionActions):
    """Calls the services for the shown supplier and tells the user what was refused."""

    def __init__(self, page: Page, selection: SupplierSelection, files: FileChoice) -> None:
        super().__init__(page, selection)
        self._files = files

    def connect_pane(self, pane: SupplierPane) -> None:
        """Let the pane's parts act."""
        pane.vetting.answered.connect(self.answer)
        pane.vetting.searched.connect(self.look_up)
        pane.flags.resolving.connect(self.ask_resolution)
        pane.accounts.clicked.connect(self.show_accounts)
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

    def look_up(self, item: CheckItem) -> None:
        """Open the page where a question is answered."""
        shown = self._selection.shown()
        if shown is not None:
            self._context.browser.open(pages(shown)[item])

    def ask_resolution(self, flag: FlagRow) -> None:
        """Ask why a flag no longer stands."""
        self.asked.emit(ResolveSheet(self._page, flag, self._files))

    def show_accounts(self) -> None:
        """Show where the supplier is paid, and every account it gave before."""
        key = self._selection.key()
        if key is not None:
            from sourcing_app.ui.dialogs.accounts_sheet import AccountsSheet

            self.asked.emit(AccountsSheet(self._page, self._desk, self._context, key))
