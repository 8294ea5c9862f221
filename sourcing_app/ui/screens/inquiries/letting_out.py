"""The question before a letter leaves the program: whether all its text is in the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.show import said

if TYPE_CHECKING:
    from sourcing_app.ui.screens.inquiries.page import InquiriesPage


class LettingOut:
    """Asked by sending, copying and saving as PDF; `read` reads letters by their ids."""

    def __init__(
        self, page: InquiriesPage, read: Callable[[Sequence[int]], list[Recipient]]
    ) -> None:
        self._page = page
        self._read = read

    def all_saved(self, ids: Sequence[int]) -> bool:
        """Save what is being typed; when text of these letters stays unsaved, say so: False."""
        self._page.editor.flush()
        self._page.editor.update_letter()
        reason = self.reason(ids)
        if reason:
            self._page.kit.notices.toast(reason)
        return not reason

    def reason(self, ids: Sequence[int]) -> str:
        """Return why these letters must not go out: the file lacks text of theirs, or ""."""
        unsaved = self._page.editor.unsaved
        if self._page.current is not None:
            found = unsaved.reason()
        else:
            found = unsaved.among(self._read(ids)) if unsaved.left() else None
        return said(found) if found else ""
