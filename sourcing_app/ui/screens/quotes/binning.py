"""Moving quotes to the Bin and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from sourcing_app.domain.errors import AppError
from sourcing_app.services.quotes.rows import QuoteView
from sourcing_app.ui.widgets.lock import ChangeAction

if TYPE_CHECKING:
    from sourcing_app.ui.screens.quotes.page import QuotesPage


class QuoteBin(QObject):
    """Works on the selected rows; each deed is one step of undo."""

    def __init__(self, page: QuotesPage) -> None:
        super().__init__(page)
        self._page = page
        self.bin = ChangeAction(page)
        self.bin.setObjectName("act.quotes.bin")
        self.bin.triggered.connect(self.move_to_bin)
        self.restore = ChangeAction(page)
        self.restore.setObjectName("act.quotes.restore")
        self.restore.triggered.connect(self.take_back)

    def connect_page(self) -> None:
        """Let the table's Delete key, its menu and the detail's button act."""
        page = self._page
        page.table.view.menu_actions = [page.enter, self.bin, self.restore]
        page.table.view.bin.connect(self.move_to_bin)
        page.table.view.selection_changed.connect(self.follow)
        page.table.view.current_changed.connect(self.follow)
        page.detail.notice.restored.connect(self.take_back)
        self.follow()

    def retranslate(self) -> None:
        self.bin.setText(self.tr("Move to Bin"))
        self.restore.setText(self.tr("Restore"))

    def in_bin(self) -> bool:
        """Whether the view of the Bin is shown."""
        return self._page.table.model.query.view == QuoteView.BIN

    def follow(self) -> None:
        """Offer what can be done with the selected rows."""
        some = bool(self._page.chosen())
        self.bin.setVisible(not self.in_bin())
        self.restore.setVisible(self.in_bin())
        self.bin.setEnabled(some and not self.in_bin())
        self.restore.setEnabled(some and self.in_bin())

    def move_to_bin(self) -> None:
        """Move the selected quotes to the Bin, and offer to take it back."""
        ids = self._page.chosen()
        if ids and self.bin.isEnabled() and self._do(ids, binned=True):
            text = QCoreApplication.translate(
                "QuoteBin", "%n quote(s) moved to the Bin", "", len(ids)
            )
            self._tell(text)

    def take_back(self) -> None:
        """Take the selected quotes out of the Bin."""
        ids = self._page.chosen()
        if ids and self.restore.isEnabled() and self._do(ids, binned=False):
            self._tell(QCoreApplication.translate("QuoteBin", "%n quote(s) restored", "", len(ids)))

    def _do(self, ids: tuple[int, ...], *, binned: bool) -> bool:
        self._page.detail.flush()
        service = self._page.desk.quotes
        try:
            (service.bin if binned else service.restore)(ids)
        except AppError as error:
            self._page.context.notices.error(error)
            return False
        self._page.refresh()
        return True

    def _tell(self, text: str) -> None:
        self._page.context.notices.toast(
            text, self.tr("Undo"), self._page.context.undo.taking_back()
        )
