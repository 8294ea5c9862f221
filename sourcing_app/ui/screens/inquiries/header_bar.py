"""The buttons in the page's head, and which letter of how many is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from sourcing_app.ui.style.icons import set_icon
from sourcing_app.ui.widgets.buttons import (
    action_button,
    button,
    explain,
    icon_button,
    name_icon_button,
)
from sourcing_app.ui.widgets.labels import label, restyle

if TYPE_CHECKING:
    from sourcing_app.ui.screens.inquiries.commands import InquiryCommands


class HeaderBar:
    """Buttons over the commands' actions: what cannot be done here is not there."""

    def __init__(self, commands: InquiryCommands) -> None:
        self._commands = commands
        self.back = action_button(commands.back, "link", "chevl")
        self.place = label("", "muted")
        self.previous = icon_button("btn.inquiries.previous", "chevl", commands.previous.trigger)
        self.next = icon_button("btn.inquiries.next", "chevr", commands.next.trigger)
        self.copy = action_button(commands.copy, "secondary", "copy")
        self.save = button("btn.inquiries.save", "secondary", "print")
        self._menu = QMenu(self.save)
        self._menu.addActions([commands.one_pdf, commands.folder_pdf, commands.merged_pdf])
        self.save.setMenu(self._menu)
        self.sent = action_button(commands.sent, "primary", "check")
        self.again = action_button(commands.rewriting.again, "primary", "edit")
        self.restore = button(
            "btn.inquiries.restore_all", "secondary", "undo", commands.binning.restore.trigger
        )
        self.new = action_button(commands.new, "primary", "plus")
        self.widgets: tuple[QWidget, ...] = (
            self.back,
            self.place,
            self.previous,
            self.next,
            self.copy,
            self.save,
            self.sent,
            self.again,
            self.restore,
            self.new,
        )

    def retranslate(self) -> None:
        self.save.setText(QCoreApplication.translate("InquiryHeader", "Save PDF…"))
        self.restore.setText(self._commands.binning.restore.text())
        name_icon_button(self.previous, self._commands.previous.text())
        name_icon_button(self.next, self._commands.next.text())
        self.explain_sending(self._commands.reason)

    def show_place(self, place: int, total: int) -> None:
        """Say which letter is open; a lone one has no neighbours."""
        several = total > 1
        text = QCoreApplication.translate("InquiryHeader", "{place} of {total}")
        self.place.setText(text.format(place=place, total=total))
        for widget in (self.place, self.previous, self.next):
            widget.setVisible(several)
        self.previous.setEnabled(place > 1)
        self.next.setEnabled(place < total)
        self.explain_unsaved()
        self.explain_sending(self._commands.reason)
        self.new.setVisible(total == 0)
        restore = self._commands.binning.restore
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
        commands = self._commands
        for made, action in ((self.copy, commands.copy), (self.save, commands.one_pdf)):
            explain(made, commands.unsaved)
            made.setEnabled(action.isEnabled())

    def explain_sending(self, reason: str) -> None:
        """Say on the disabled button itself what is missing (A19)."""
        explain(self.sent, reason)
        self.sent.setEnabled(self._commands.sent.isEnabled())
