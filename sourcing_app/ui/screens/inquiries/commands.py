"""What can be done with inquiries: each command is one action, in menus, buttons and keys alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.inquiries.states import NEXT, State
from sourcing_app.domain.targets import Target
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.screens.inquiries.binning import InquiryBin
from sourcing_app.ui.screens.inquiries.export_pdf import LetterSaver
from sourcing_app.ui.screens.inquiries.letting_out import LettingOut
from sourcing_app.ui.screens.inquiries.rewriting import Rewriting
from sourcing_app.ui.widgets.lock import ChangeAction

if TYPE_CHECKING:
    from sourcing_app.ui.screens.inquiries.page import InquiriesPage


class InquiryCommands(QObject):
    """Works on the open letter, or on the rows selected in the list."""

    def __init__(self, page: InquiriesPage, files: FileChoice) -> None:
        super().__init__(page)
        self._page = page
        self.binning = InquiryBin(page)
        self.rewriting = Rewriting(page)
        self.saver = LetterSaver(page, files)
        self.letting_out = LettingOut(page, self.saver.items)
        self.reason = ""
        self.unsaved = ""
        self.new = self._action("new", self.choose, "Ctrl+N", changes=True)
        self.sent = self._action("sent", self.send, "Ctrl+Return", "Ctrl+Enter", changes=True)
        self.copy = self._action("copy", self.copy_text)
        self.one_pdf = self._action("one_pdf", self.saver.save_one, "Ctrl+Shift+P")
        self.folder_pdf = self._action("folder_pdf", self.saver.save_folder)
        self.merged_pdf = self._action("merged_pdf", self.saver.save_merged)
        self.open_link = self._action("open_link", self.open_product, "Ctrl+L")
        self.reply = self._action("enter_reply", self.enter_reply, changes=True)
        self.give_up = self._action("cancel", self.cancel, changes=True)
        self.previous = self._action("previous", lambda: page.step(-1), "Alt+Up")
        self.next = self._action("next", lambda: page.step(1), "Alt+Down")
        self.back = self._action("back", page.show_list, "Alt+Home")
        self.find = self._action("find", self.find_here, "Ctrl+F")

    def all(self) -> list[QAction]:
        """Return every action in the order of the menu."""
        return [
            self.new,
            self.sent,
            self.rewriting.again,
            self.copy,
            self.one_pdf,
            self.folder_pdf,
            self.merged_pdf,
            self.open_link,
            self.reply,
            self.give_up,
            self.previous,
            self.next,
            self.back,
            self.find,
            self.binning.bin,
            self.binning.restore,
        ]

    def for_rows(self) -> list[QAction]:
        """Return what the context menu of the list offers."""
        return [self.sent, self.one_pdf, self.folder_pdf, self.binning.bin, self.binning.restore]

    def retranslate(self) -> None:
        self.binning.retranslate()
        self.rewriting.retranslate()
        texts = {
            self.new: self.tr("New inquiry"),
            self.sent: self.tr("Mark as sent"),
            self.copy: self.tr("Copy text"),
            self.one_pdf: self.tr("Save this letter as PDF…"),
            self.folder_pdf: self.tr("Save all letters into a folder…"),
            self.merged_pdf: self.tr("Save all letters in one PDF…"),
            self.open_link: self.tr("Open product page"),
            self.reply: self.tr("Enter reply"),
            self.give_up: self.tr("Cancel this inquiry"),
            self.previous: self.tr("Previous letter"),
            self.next: self.tr("Next letter"),
            self.back: self.tr("All inquiries"),
            self.find: self.tr("Filter the list"),
        }
        for action, text in texts.items():
            action.setText(text)

    def follow(self) -> None:
        """Enable what can be done with what is open or selected."""
        item = self._page.current
        writing = item is not None
        some = writing or bool(self._page.list.ids())
        self.unsaved = self.letting_out.reason(self.chosen())
        for action in (self.copy, self.one_pdf, self.folder_pdf, self.merged_pdf):
            action.setEnabled((writing if action is self.copy else some) and not self.unsaved)
            action.setStatusTip(self.unsaved)
        for action in (self.open_link, self.reply, self.previous, self.next, self.back):
            action.setEnabled(writing)
        self.copy.setVisible(writing)
        self.back.setVisible(writing)
        self.sent.setVisible(some and not (item is not None and item.sent))
        self.rewriting.follow()
        self.find.setEnabled(not writing)
        self.binning.follow()
        self.give_up.setEnabled(item is not None and State.CANCELLED in NEXT[item.state])
        self.reply.setEnabled(item is not None and item.sent_on is not None)
        if not writing:
            none = self.tr("Select letters in the list first.")
            self.allow_sending(self.letting_out.held_back(self.chosen()) if some else none)

    def allow_sending(self, reason: str) -> None:
        """Enable Mark as sent, or keep the reason why it is not."""
        self.reason = self.unsaved or reason
        item = self._page.current
        if self._page.list.in_bin() if item is None else item.binned:
            self.reason = self.tr("This is in the Bin. Restore it first.")
        elif item is not None and item.sent:
            self.reason = self.tr("This letter was sent. Write it again first.")
        movable = item is None or State.SENT in NEXT[item.state]
        if item is not None and not movable and not self.reason:
            self.reason = self.tr("This letter cannot be sent in its present state.")
        self.sent.setEnabled(not self.reason)
        self.sent.setStatusTip(self.reason)

    def choose(self) -> None:
        """Ask for the suppliers of a new inquiry."""
        from sourcing_app.ui.screens.inquiries.choose_sheet import ChooseSheet

        sheet = ChooseSheet(self._page, self._page.desk)
        sheet.chosen.connect(self.write)
        sheet.open()

    def write(self, supplier_ids: Sequence[int]) -> None:
        """Start an inquiry to these suppliers and open its first letter."""
        inquiry = self._try(self._page.desk.inquiries.write, supplier_ids)
        if inquiry is not None:
            self._page.show_inquiry(inquiry)
            count = len(set(supplier_ids))
            text = QCoreApplication.translate("InquiryCommands", "%n letter(s) begun", "", count)
            self._tell(text)

    def send(self) -> None:
        """Ask when and how the letters went out."""
        from sourcing_app.ui.screens.inquiries.send_sheet import SendSheet

        ids = self.chosen()
        if ids and self.letting_out.all_saved(ids) and self.sent.isEnabled():
            sheet = SendSheet(self._page, self._page.desk, ids)
            sheet.sent.connect(self._sent)
            sheet.open()

    def copy_text(self) -> None:
        """Put the letter's text on the clipboard."""
        if not self.letting_out.all_saved(self.chosen()):
            return
        QGuiApplication.clipboard().setText(self._page.editor.current_text())
        self._page.context.notices.toast(self.tr("The letter is on the clipboard."))

    def open_product(self) -> None:
        """Open the product's page in the browser (R52)."""
        if self._page.current is not None:
            self._page.context.browser.open(self._page.current.facts.link)

    def enter_reply(self) -> None:
        """Go to the quotes and enter what the supplier answered."""
        item = self._page.current
        if item is not None:
            keys = (item.supplier_id, item.inquiry_id)
            self._page.wanted.emit(Target("quotes", action="enter", keys=keys))

    def cancel(self) -> None:
        """Give the draft up; undo brings it back."""
        if self._page.current is not None:
            self._try(self._page.desk.inquiries.cancel, [self._page.current.id])
            self._page.refresh()
            self._tell(self.tr("The inquiry is cancelled."))

    def note(self, state: State) -> None:
        """Note what the supplier answered, or that nothing came."""
        if self._page.current is not None:
            self._try(self._page.desk.inquiries.note_answer, self._page.current.id, state)
            self._page.refresh()

    def find_here(self) -> None:
        """Go to the filter of the list."""
        self._page.list.search.setFocus()

    def _sent(self, count: int) -> None:
        self._page.refresh()
        text = QCoreApplication.translate("InquiryCommands", "%n letter(s) sent", "", count)
        self._tell(text)

    def chosen(self) -> tuple[int, ...]:
        """Return the open letter, or the selected rows."""
        current = self._page.current
        return (current.id,) if current else self._page.list.ids()

    def _try(self, call: Any, *arguments: Any) -> Any:
        try:
            return call(*arguments)
        except AppError as error:
            self._page.context.notices.error(error)
            return None

    def _tell(self, text: str) -> None:
        self._page.context.notices.toast(
            text, self.tr("Undo"), self._page.context.undo.taking_back()
        )

    def _action(self, name: str, call: Any, *keys: str, changes: bool = False) -> QAction:
        action = ChangeAction(self._page) if changes else QAction(self._page)
        action.setObjectName(f"act.inquiries.{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(call)
        return action
