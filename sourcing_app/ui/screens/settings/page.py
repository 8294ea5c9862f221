"""Settings: its sections, of which the first is about the data and the ways back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.targets import Target
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.settings.data_section import DataSection
from sourcing_app.ui.screens.settings.letters_section import LettersSection
from sourcing_app.ui.widgets.choice_box import Tabs

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext


class SettingsPage(Page):
    """What is not about one record; `Target("settings", action=SECTION)` leads to a section."""

    name: ClassVar[str] = "settings"
    icon: ClassVar[str] = "gear"
    group: ClassVar[str] = "foot"
    shows: ClassVar[frozenset[str]] = frozenset(
        {"supplier", "inquiry", "quote", "purchase_order", "attachment", "buyer_profile"}
    )

    def __init__(
        self,
        desk: Desk,
        context: AppContext,
        files: FileChoice | None = None,
        opener: Callable[[QUrl], bool] | None = None,
    ) -> None:
        super().__init__(desk, context)
        self.data = DataSection(
            desk,
            context,
            files or FileChoice(context.preferences),
            opener or QDesktopServices.openUrl,
        )
        self.letters = LettersSection(desk)
        self._sections: dict[str, QWidget] = {"data": self.data, "letters": self.letters}
        self.tabs = Tabs("tab.settings.sections")
        for section in self._sections.values():
            self.tabs.addTab(section, "")
        self.body.addWidget(self.tabs, 1)
        self.data.requested.connect(self.wanted)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        super().retranslate()
        self.data.retranslate()
        self.letters.retranslate()
        self.tabs.setTabText(0, self.tr("Your data"))
        self.tabs.setTabText(1, self.tr("Letters"))

    def refresh(self) -> None:
        self.data.refresh()
        self.letters.refresh()

    def regions(self) -> list[QWidget]:
        if self.tabs.currentWidget() is self.letters:
            return [self.letters.limits, self.letters.brands]
        return [self.data.file, self.data.second, self.data.backups]

    def open(self, target: Target) -> None:
        """Show a section."""
        section = self._sections.get(target.action)
        if section is not None:
            self.tabs.setCurrentWidget(section)

    def take_focus(self) -> None:
        letters = self.tabs.currentWidget() is self.letters
        (self.letters if letters else self.data).take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Backups are also made while another page is shown."""
        super().showEvent(event)
        self.data.backups.reload()
