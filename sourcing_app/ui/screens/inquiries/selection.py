"""What is chosen on the page of inquiries: one letter in the editor, or rows of the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.records.inquiries import RECIPIENT
from sourcing_app.services.inquiries.facts import inquiries_of, recipient
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.forms.field_command import Chosen, FieldCommand, OfRow
from sourcing_app.ui.screens.inquiries.inquiry_list import InquiryList

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page


_DAY = "follow_up_on"


class LetterSelection:
    """All that the page's actions know of the page; `current` is None while the list is shown."""

    def __init__(self, inquiries: InquiryList) -> None:
        self.current: Recipient | None = None
        self._list = inquiries
        self.view = inquiries.pane.view
        """The list's table."""

    def ids(self) -> tuple[int, ...]:
        """Return the open letter, or the selected rows."""
        return self._list.ids() if self.current is None else (self.current.id,)

    def inquiry(self) -> int | None:
        """Return the inquiry of the open letter, or of the row one stands on."""
        return self._list.current_inquiry() if self.current is None else self.current.inquiry_id

    def in_bin(self) -> bool:
        """Whether the open letter is in the Bin, or the view of the Bin is shown."""
        return self._list.bar.in_bin() if self.current is None else self.current.binned


def field_command(page: Page, selection: LetterSelection) -> FieldCommand:
    """
    Make the command that changes one field of the inquiries whose letters are chosen.

    A cell of the list is its inquiry's, but for the day to ask again, which each letter has.
    """
    desk, view = page.desk, selection.view

    def letters() -> Sequence[int]:
        return view.chosen() if selection.current is None else ()

    def stored(letter: int) -> date | None:
        return recipient(desk.reader, letter, desk.today()).follow_up_on

    def save(letter: int, value: date | None, base: date | None) -> None:
        desk.inquiries.follow_ups.set_day(letter, value, {"follow_up": base})

    chosen = Chosen(
        lambda: desk.inquiries, letters, selection.in_bin, _counted,
        keys=lambda ids: inquiries_of(desk.reader, ids),
    )  # fmt: skip
    made = FieldCommand(page, chosen, *view.chosen_signals())
    return made.let_type(view, {_DAY: OfRow(RECIPIENT, stored, save)})


def _counted(count: int) -> str:
    return QCoreApplication.translate("InquiriesPage", "%n inquiry(ies)", "", count)
