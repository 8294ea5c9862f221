"""What the user does with suppliers: each deed is one call of a service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from sourcing_app.domain.errors import AppError, Conflict
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.identity import profile_page
from sourcing_app.domain.targets import Target
from sourcing_app.services.suppliers.detail import FlagRow
from sourcing_app.services.suppliers.lookalikes import COMPARED, Lookalikes
from sourcing_app.services.suppliers.views import SupplierView
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.jobs import ReportProgress
from sourcing_app.ui.screens.suppliers.flag_list import FlagSheet
from sourcing_app.ui.screens.suppliers.pane import SupplierPane, pages
from sourcing_app.ui.screens.suppliers.resolve_sheet import ResolveSheet
from sourcing_app.ui.screens.suppliers.styles import ANSWERS
from sourcing_app.ui.screens.suppliers.top_bar import TopBar

if TYPE_CHECKING:
    from sourcing_app.ui.screens.suppliers.page import SuppliersPage

CONTACT = "contact_"


class SupplierActions(QObject):
    """Calls the services for the page and tells the user what was refused."""

    def __init__(self, page: SuppliersPage) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self.files = FileChoice(page.context.preferences)

    def connect_top(self, top: TopBar) -> None:
        """Let the buttons of a selection act on it."""
        top.write.clicked.connect(self.write)
        top.star.clicked.connect(self.star)
        top.bin.clicked.connect(self.bin)
        top.restore.clicked.connect(self.restore)

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
        key = self._key()
        if key is None:
            return
        if name.startswith(CONTACT):
            field = name.removeprefix(CONTACT)
            self._desk.suppliers.change_contact(key, {field: base}, **{field: value})
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
                self._page.context.notices.toast(" ".join(map(said, found)))

        self._page.context.jobs.start(look, owner=self, then=told, kind="other")

    def save_check(
        self, item: CheckItem, values: Mapping[str, Any], base: Mapping[str, Any]
    ) -> None:
        """Save answer and note of a question, or one of them; raises AppError for the form."""
        key = self._key()
        if key is not None:
            self._desk.vetting.change(key, item, self._desk.today(), base, **values)

    def save_feeling(self, name: str, gut: Gut, base: Gut) -> None:
        """Save the gut check; raises AppError for the form to show."""
        key = self._key()
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
                raise Conflict(clash.field, ANSWERS[clash.theirs]) from clash

        self._do(keep)

    def switch_badge(self, badge: Badge, held: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Record that a badge is shown today, or that it is not."""
        today = self._desk.today()
        self._do(lambda key: self._desk.vetting.badge(key, badge, today, held=held))

    def look_up(self, item: CheckItem) -> None:
        """Open the page where a question is answered."""
        shown = self._page.pane.shown
        if shown is not None:
            self._page.context.browser.open(pages(shown)[item])

    def open_profile(self) -> None:
        """Open the supplier's page, or else search for it by name."""
        shown = self._page.pane.shown
        if shown is not None:
            address = profile_page(str(shown.values["store_url"])) or str(shown.values["website"])
            self._page.context.browser.open(address or pages(shown)[CheckItem.BADGE_CONFIRMED])

    def ask_flag(self) -> None:
        """Ask what was noticed about the shown supplier."""
        key = self._key()
        if key is None:
            return
        sheet = FlagSheet(self._page)
        sheet.submitted.connect(lambda values: self._raise_flag(key, values))
        self._page.sheet = sheet
        sheet.open()

    def ask_resolution(self, flag: FlagRow) -> None:
        """Ask why a flag no longer stands."""
        sheet = ResolveSheet(self._page, flag, self.files)
        self._page.sheet = sheet
        sheet.open()

    def show_accounts(self) -> None:
        """Show where the supplier is paid, and every account it gave before."""
        key = self._key()
        if key is not None:
            from sourcing_app.ui.dialogs.accounts_sheet import AccountsSheet

            self._page.sheet = AccountsSheet(self._page, self._desk, self._page.context, key)
            self._page.sheet.open()

    def write(self) -> None:
        """Write an inquiry to the chosen suppliers, or to the shown one where none is selected."""
        ids = self._page.chosen()
        if ids:
            self._page.wanted.emit(Target("inquiries", action="write", keys=ids))

    def star(self) -> None:
        """Star the chosen suppliers; when all have their star, take it off."""
        ids = self._page.chosen()
        starred = all(line.star for line in self._page.rows.page(ids))
        self._try(lambda: self._desk.suppliers.star(ids, on=not starred))

    def bin(self) -> None:
        """Move the chosen suppliers to the Bin and offer to take it back."""
        ids = self._page.chosen()
        binned = self._page.top.chosen_view() is SupplierView.BIN
        if ids and not binned and self._try(lambda: self._desk.suppliers.bin(ids)):
            words = QCoreApplication.translate(
                "SuppliersPage", "%n supplier(s) moved to the Bin", "", len(ids)
            )
            self._page.context.notices.toast(
                words, self.tr("Undo"), self._page.context.undo.taking_back()
            )

    def restore(self) -> None:
        """Take the chosen suppliers out of the Bin."""
        ids = self._page.chosen()
        if self._page.top.chosen_view() is SupplierView.BIN:
            self._try(lambda: self._desk.suppliers.restore(ids))

    def restore_one(self) -> None:
        """Take the shown supplier out of the Bin."""
        self._do(lambda key: self._desk.suppliers.restore([key]))

    def _raise_flag(self, key: int, values: dict[str, Any]) -> None:
        from sourcing_app.services.suppliers.vetting import FlagFields

        today = self._desk.today()
        self._try(
            lambda: self._desk.vetting.raise_flag(
                key, FlagFields.checked(**values, raised_on=today)
            )
        )

    def _key(self) -> int | None:
        shown = self._page.pane.shown
        return None if shown is None else shown.id

    def _do(self, deed: Callable[[int], object]) -> None:
        key = self._key()
        if key is not None:
            self._try(lambda: deed(key))

    def _try(self, deed: Callable[[], object]) -> bool:
        """Do it; what is refused is told, and the pane shows again what is stored."""
        try:
            deed()
        except AppError as error:
            self._page.context.notices.error(error)
            self._page.show_supplier(self._key())
            return False
        return True
