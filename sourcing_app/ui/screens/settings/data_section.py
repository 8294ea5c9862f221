"""The section about the data: the file, its backups, and the second place for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.screens.settings.backups_card import BackupsCard
from sourcing_app.ui.screens.settings.file_card import FileCard
from sourcing_app.ui.screens.settings.second_folder_card import SecondFolderCard
from sourcing_app.ui.widgets.layouts import column, row, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

SIDE_WIDTH = 344


class DataSection(QWidget):
    """`requested` carries the `FileRequest` of one of its cards."""

    requested = Signal(object)

    def __init__(
        self, desk: Desk, context: AppContext, files: FileChoice, opener: Callable[[QUrl], bool]
    ) -> None:
        super().__init__()
        self.file = FileCard(desk, context)
        self.second = SecondFolderCard(desk, context, files)
        self.backups = BackupsCard(desk, context, opener)
        side = QWidget()
        side.setLayout(column(self.file, self.second, None, spacing=12))
        area = scrolling(side)
        area.be_wide(SIDE_WIDTH)
        saved = QWidget()
        saved.setLayout(column(self.backups))
        box = row(area, scrolling(saved), spacing=12)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.file.requested.connect(self.requested)
        self.backups.requested.connect(self.requested)
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
