"""The buttons in the page's head, and which letter of how many is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.style.icons import set_icon
from sourcing_app.ui.widgets.buttons import (
    action_button,
    button,
    explain,
    icon_button,
    name_icon_button,
)
from sourcing_app.ui.widgets.labels import restyle, tooltip

if TYPE_CHECKING:
    from sourcing_app.ui.screens.inquiries.actions import InquiryActions


class HeaderBar:
    """Buttons over the page's actions: what cannot be done here is not there."""

    def __init__(self, actions: InquiryActions) -> None:
        self._actions = actions
        self.back = action_button(actions.back, "link", "chevl")
        self.place = button("btn.inquiries.place", "link", call=actions.many.recipients.trigger)
        self.previous = icon_button("btn.inquiries.previous", "chevl", actions.previous.trigger)
        self.next = icon_button("btn.inquiries.next", "chevr", actions.next.trigger)
        self.copy = action_button(actions.copy, "secondary", "copy")
        self.print = action_button(actions.print, "secondary", "print")
        self.sent = action_button(actions.sent, "primary", "check")
        self.again = action_button(actions.rewriting.again, "primary", "edit")
        self.restore = button(
            "btn.inquiries.restore_all", "secondary", "undo", actions.bin_actions.restore.trigger
        )
        self.new = action_button(actions.new, "primary", "plus")
        self.widgets: tuple[QWidget, ...] = (
            self.back,
            self.place,
            self.previous,
            self.next,
            self.copy,
            self.print,
            self.sent,
            self.again,
            self.restore,
            self.new,
        )

    def retranslate(self) -> None:
        self.restore.setText(self._actions.bin_actions.restore.text())
        name_icon_button(self.previous, self._actions.previous.text())
        name_icon_button(self.next, self._actions.next.text())
        self.explain_sending(self._actions.reason)

    def show_place(self, place: int, total: int) -> None:
        """Say which letter is open; a lone one has no neighbours."""
        several = total > 1
        text = QCoreApplication.translate("InquiryHeader", "{place} of {total}")
        self.place.setText(text.format(place=place, total=total))
        tooltip(self.place, self._actions.many.recipients.text())
        self.place.setAccessibleDescription(self._actions.many.recipients.text())
        for widget in (self.place, self.previous, self.next):
            widget.setVisible(several)
        self.previous.setEnabled(place > 1)
        self.next.setEnabled(place < total)
        self.explain_unsaved()
        self.explain_sending(self._actions.reason)
        self.new.setVisible(total == 0)
        restore = self._actions.bin_actions.restore
        self.restore.setVisible(total == 0 and restore.isVisible())
        self.restore.setEnabled(restore.isEnabled())
        self._rank_sending(first=total > 0)

    def _rank_sending(self, *, first: bool) -> None:
        """One primary button a page: in the list it is New inquiry."""
        kind = "primary" if first else "secondary"
        if self.sent.property("kind") != kind:
            self.sent.setProperty("kind", kind)
            set_icon(self.sent, "check", "accent_text" if first else "text")
            restyle(self.sent)

    def explain_unsaved(self) -> None:
        """Say on the buttons that give letters away that text of theirs is not saved (A19)."""
        actions = self._actions
        for made, action in ((self.copy, actions.copy), (self.print, actions.print)):
            explain(made, actions.unsaved)
            made.setEnabled(action.isEnabled())

    def explain_sending(self, reason: str) -> None:
        """Say on the disabled button itself what is missing (A19)."""
        explain(self.sent, reason)
        self.sent.setEnabled(self._actions.sent.isEnabled())
