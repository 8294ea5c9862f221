"""Moving inquiries to the Bin and back: an inquiry goes with all its letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from sourcing_app.domain.errors import AppError
from sourcing_app.services.inquiries.facts import inquiries_of, letters_of
from sourcing_app.ui.widgets.lock import ChangeAction

if TYPE_CHECKING:
    from sourcing_app.ui.screens.inquiries.page import InquiriesPage


class InquiryBin(QObject):
    """Works on the open letter's inquiry, or on those of the rows selected in the list."""

    def __init__(self, page: InquiriesPage) -> None:
        super().__init__(page)
        self._page = page
        self.bin = ChangeAction(page)
        self.bin.setObjectName("act.inquiries.bin")
        self.bin.triggered.connect(self.move_to_bin)
        self.restore = ChangeAction(page)
        self.restore.setObjectName("act.inquiries.restore")
        self.restore.triggered.connect(self.take_back)

    def retranslate(self) -> None:
        self.bin.setText(self.tr("Move to Bin"))
        self.restore.setText(self.tr("Restore"))

    def follow(self) -> None:
        """Offer what can be done with what is open or selected."""
        item = self._page.current
        some = item is not None or bool(self._page.list.ids())
        binned = self._page.list.in_bin() if item is None else item.binned
        self.bin.setVisible(not binned)
        self.restore.setVisible(binned)
        self.bin.setEnabled(some and not binned)
        self.restore.setEnabled(some and binned)

    def move_to_bin(self) -> None:
        """Move the inquiries to the Bin as one step, and offer to take it back."""
        letters, inquiries = self._chosen()
        if inquiries and self.bin.isEnabled() and self._do(inquiries, binned=True):
            count = len(letters_of(self._page.desk.reader, inquiries))
            text = QCoreApplication.translate(
                "InquiryBin", "%n letter(s) moved to the Bin", "", count
            )
            if count > len(letters):
                whole = self.tr("an inquiry goes with all its letters")
                text = f"{text}: {whole}"
            self._tell(text)

    def take_back(self) -> None:
        """Take the inquiries out of the Bin as one step."""
        _letters, inquiries = self._chosen()
        if inquiries and self.restore.isEnabled() and self._do(inquiries, binned=False):
            count = len(letters_of(self._page.desk.reader, inquiries))
            self._tell(QCoreApplication.translate("InquiryBin", "%n letter(s) restored", "", count))

    def _chosen(self) -> tuple[tuple[int, ...], list[int]]:
        item = self._page.current
        letters = self._page.list.ids() if item is None else (item.id,)
        return letters, inquiries_of(self._page.desk.reader, letters)

    def _do(self, inquiries: list[int], *, binned: bool) -> bool:
        page = self._page
        leaving = binned and page.current is not None
        try:
            if leaving:
                page.show_list()
            service = page.desk.inquiries
            (service.bin if binned else service.restore)(inquiries)
        except AppError as error:
            page.context.notices.error(error)
            return False
        page.refresh()
        return True

    def _tell(self, text: str) -> None:
        self._page.context.notices.toast(
            text, self.tr("Undo"), self._page.context.undo.taking_back()
        )
