"""The section about the data: the file, its backups, and the second place for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sourcing_app.ui.screens.settings.backups_card import BackupsCard
from sourcing_app.ui.screens.settings.file_card import FileCard
from sourcing_app.ui.screens.settings.second_folder_card import SecondFolderCard
from sourcing_app.ui.screens.settings.section import SectionNeeds, SettingsSection
from sourcing_app.ui.widgets.layouts import SCROLL_BAR, column, row, scrolling

SIDE_WIDTH, BELOW_HEIGHT = 344, 380
"""The width of the cards beside the backups, the height of the backups below them, in pixels."""
MOST = 16777215
"""Qt's own: as wide as there is room."""


class DataSection(SettingsSection):
    """What concerns the whole file."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__()
        desk, context = needs.desk, needs.context
        self.file = FileCard(desk, context)
        self.second = SecondFolderCard(desk, context, needs.files)
        self.backups = BackupsCard(desk, context, needs.opener)
        self._side = QWidget()
        self._side.setLayout(column(self.file, self.second, None, spacing=12))
        self._both = row(self._side, self.backups, spacing=12)
        self._both.setStretch(1, 1)
        content = QWidget()
        content.setLayout(self._both)
        self.setLayout(column(scrolling(content)))
        self.file.requested.connect(self.wanted)
        self.backups.requested.connect(self.wanted)
        self.backups.second_failed.connect(self.second.complain)
        self.second.chosen.connect(self.backups.show_second)

    def retranslate(self) -> None:
        for card in (self.file, self.second, self.backups):
            card.retranslate()

    def refresh(self) -> None:
        self.file.refresh()
        self.second.refresh()

    def take_focus(self) -> None:
        self.backups.take_focus()

    def regions(self) -> Sequence[QWidget]:
        return [self.file, self.second, self.backups]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the backups below the file where there is no room beside it."""
        super().resizeEvent(event)
        wide = max(SIDE_WIDTH, self._side.minimumSizeHint().width())
        beside = wide + self.backups.minimumSizeHint().width() + SCROLL_BAR + self._both.spacing()
        below = beside > self.width()
        way = QBoxLayout.Direction
        self._both.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._side.setMaximumWidth(MOST if below else wide)
        self.backups.setMinimumHeight(BELOW_HEIGHT if below else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Backups are also made while something else is shown."""
        super().showEvent(event)
        self.backups.reload()
