"""What is chosen on the page of inquiries: one letter in the editor, or rows of the list."""

from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.screens.inquiries.inquiry_list import InquiryList


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
