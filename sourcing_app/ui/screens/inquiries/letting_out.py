"""The question before a letter leaves the program: whether all its text is in the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sourcing_app.domain.sentences import say
from sourcing_app.services.inquiries.facts import first_sent
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.formatting import said

if TYPE_CHECKING:
    from sourcing_app.ui.screens.inquiries.page import InquiriesPage

_LOOKED_AT = 500
_SENT = say("LettingOut", "The letter to {supplier} was sent. Open it to write it again.")


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
            self._page.context.notices.toast(reason)
        return not reason

    def reason(self, ids: Sequence[int]) -> str:
        """Return why these letters must not go out: the file lacks text of theirs, or ""."""
        unsaved = self._page.editor.unsaved
        if self._page.current is not None:
            found = unsaved.reason()
        else:
            found = unsaved.among(self._read(ids)) if unsaved.left() else None
        return said(found) if found else ""

    def held_back(self, ids: Sequence[int]) -> str:
        """Say which of these letters was sent already; of very many the service looks at each."""
        name = first_sent(self._page.desk.reader, ids[:_LOOKED_AT])
        return "" if name is None else said(_SENT.put(supplier=name))
