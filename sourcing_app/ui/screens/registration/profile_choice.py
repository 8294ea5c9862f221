"""Several buyer profiles: choosing, adding and removing one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.registration.profile import BuyerKind
from sourcing_app.domain.sentences import say
from sourcing_app.services.registration.rows import ProfileRow, profile_rows
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.profile_editor import profile_title
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.layouts import row

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page

_LETTERS = 14


class ProfileChoice(QWidget):
    """The profiles to choose from; there is nothing to choose while there is one."""

    chosen = Signal(int)
    """The id of a profile the user wants to see."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._desk = page, page.desk
        self.rows: list[ProfileRow] = []
        self.box = ChoiceBox("fld.registration.profile")
        self.box.allow_narrow(_LETTERS)
        self.box.activated.connect(lambda at: self.chosen.emit(self.rows[at].id))
        self.setLayout(row(self.box, spacing=0))
        self.add = page.command(
            "add_profile", say("RegistrationPage", "Add buyer profile…"), self._ask_new, "Ctrl+N",
            changes=True,
        )  # fmt: skip
        self.make_main = page.command(
            "main_profile", say("RegistrationPage", "Use this profile where no other is chosen"),
            self._make_main, changes=True,
        )  # fmt: skip
        self.bin = page.command(
            "bin_profile", say("RegistrationPage", "Move buyer profile to the Bin"), self._bin,
            changes=True,
        )  # fmt: skip

    def show_profile(self, wanted: int | None) -> int | None:
        """Show which one is chosen; the main one where the wanted one is gone. Returns its id."""
        self.rows = profile_rows(self._desk.reader)
        ids = [each.id for each in self.rows]
        at = ids.index(wanted) if wanted in ids else 0 if ids else -1
        self.box.clear()
        self.box.addItems([profile_title(each) for each in self.rows])
        self.box.setCurrentIndex(at)
        self.setVisible(len(ids) > 1)
        for command in (self.make_main, self.bin):
            command.setEnabled(at > 0)
        return ids[at] if ids else None

    def retranslate(self) -> None:
        self.box.setAccessibleName(said(PROFILE.words))

    def _ask_new(self) -> None:
        asked = ("label", "client", "kind", "country")

        def keep(values: dict[str, Any]) -> None:
            self.chosen.emit(self._desk.profiles.add(**values))

        asks = Asks(
            say("ProfileChoice", "Add buyer profile"), say("ProfileChoice", "Add"), keep,
            {"kind": BuyerKind.COMPANY, "client": True}, ("label",),
        )  # fmt: skip
        editors = editors_of(PROFILE, "profile.", asked)
        AskSheet(self._page, "registration.profile", editors, asks, "id").open()

    def _make_main(self) -> None:
        key = self.rows[self.box.currentIndex()].id
        self._page.context.attempt(lambda: self._desk.profiles.make_main(key))

    def _bin(self) -> None:
        chosen = self.rows[self.box.currentIndex()]
        if self._page.context.attempt(lambda: self._desk.profiles.bin([chosen.id])):
            text = QCoreApplication.translate("ProfileChoice", "{name} moved to the Bin")
            self._page.context.undo.offer(text.format(name=profile_title(chosen)))
