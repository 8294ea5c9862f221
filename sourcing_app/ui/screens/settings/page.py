"""Settings: its sections, of which the first is about the data and the ways back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from sourcing_app.domain.targets import Target
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.settings.data_section import DataSection

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext


class SettingsPage(Page):
    """What is not about one record; `Target("settings", action=SECTION)` leads to a section."""

    name: ClassVar[str] = "settings"
    icon: ClassVar[str] = "gear"
    group: ClassVar[str] = "foot"
    shows: ClassVar[frozenset[str]] = frozenset(
        {"supplier", "inquiry", "quote", "purchase_order", "attachment"}
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
        self._sections: dict[str, QWidget] = {"data": self.data}
        self._stack = QStackedLayout()
        for section in self._sections.values():
            self._stack.addWidget(section)
        self.body.addLayout(self._stack, 1)
        self.data.requested.connect(self.wanted)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        super().retranslate()
        self.data.retranslate()

    def refresh(self) -> None:
        self.data.refresh()

    def regions(self) -> list[QWidget]:
        return [self.data.file, self.data.second, self.data.backups]

    def open(self, target: Target) -> None:
        """Show a section."""
        section = self._sections.get(target.action)
        if section is not None:
            self._stack.setCurrentWidget(section)

    def take_focus(self) -> None:
        self.data.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Backups are also made while another page is shown."""
        super().showEvent(event)
        self.data.backups.reload()
