"""What can be done with inquiries: one action each, in menus, buttons and keys alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction

from sourcing_app.domain.inquiries.states import NEXT, State
from sourcing_app.domain.search.needs import Serving
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.inquiries.facts import (
    first_sent,
    inquiries_of,
    letters_of,
    recipients,
)
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.dialogs.need_choice import need_command
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.inquiries.enclosures_card import Enclosing
from sourcing_app.ui.screens.inquiries.export_letters import LetterExport
from sourcing_app.ui.screens.inquiries.many_letters import ManyLetters
from sourcing_app.ui.screens.inquiries.own_letter import OwnLetter
from sourcing_app.ui.screens.inquiries.paper import InquiryPaper
from sourcing_app.ui.screens.inquiries.rewriting import Rewriting
from sourcing_app.ui.screens.inquiries.selection import field_command
from sourcing_app.ui.screens.inquiries.unsaved_guard import UnsavedGuard
from sourcing_app.ui.tables.bin_actions import BinActions, BinChoice
from sourcing_app.ui.widgets.buttons import emits

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.letter_pane import LetterPane
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection
    from sourcing_app.ui.tables.table_view import TableView

_LOOKED_AT = 500
_WORDS = {
    "new": say("InquiryActions", "New inquiry"),
    "sent": say("InquiryActions", "Mark as sent"),
    "copy": say("InquiryActions", "Copy text"),
    "message": say("InquiryActions", "Copy for the message box"),
    "print": say("InquiryActions", "Print…"),
    "print_all": say("InquiryActions", "Print all letters of this inquiry…"),
    "print_quotes": say("InquiryActions", "Print the quotes of this inquiry…"),
    "one_pdf": say("InquiryActions", "Save this letter as PDF…"),
    "one_pdf of the selection": say("InquiryActions", "Save as PDF…"),
    "folder_pdf": say("InquiryActions", "Save all letters into a folder…"),
    "merged_pdf": say("InquiryActions", "Save all letters in one PDF…"),
    "folder_pdf of the selection": say(
        "InquiryActions", "Save the selected letters into a folder…"
    ),
    "merged_pdf of the selection": say("InquiryActions", "Save the selected letters in one PDF…"),
    "save_as": say("InquiryActions", "Save in another format…"),
    "open_link": say("InquiryActions", "Open product page"),
    "enter_reply": say("InquiryActions", "Enter reply"),
    "cancel": say("InquiryActions", "Cancel this inquiry"),
    "previous": say("InquiryActions", "Previous letter"),
    "next": say("InquiryActions", "Next letter"),
    "back": say("InquiryActions", "All inquiries"),
    "find": say("InquiryActions", "Filter the list"),
}
_SENT = say("InquiryActions", "The letter to {supplier} was sent. Open it to write it again.")
_GATHERED = (
    (
        say("InquiryActions", "Print and save"),
        ("print", "print_all", "print_quotes", "one_pdf", "folder_pdf", "merged_pdf", "save_as"),
    ),
    (
        say("InquiryActions", "This letter"),
        ("copy", "message", "open_link", "no_link", "person", "text", "as_others", "templates"),
    ),
    (say("InquiryActions", "This inquiry"), ("recipients", "round", "product", "cancel")),
)
"""Menus within the menu of the page: all of its commands are higher than a low screen."""


class InquiryActions(QObject):
    """Works on the open letter, or on the rows selected in the list."""

    opened = Signal(int)
    """An inquiry was begun: it is to be shown."""

    stepped = Signal(int)
    """The letter before (-1) or after (1) is wanted."""

    left = Signal()
    """The list is wanted."""

    changed = Signal()
    """Something was written: all is to be read again."""

    def __init__(
        self, page: Page, selection: LetterSelection, editor: LetterPane, files: FileChoice
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection = selection
        self._editor = editor
        self.guard = UnsavedGuard(page, selection, editor.unsaved, editor.save)
        whole = WholeInquiries(page.desk)
        choice = BinChoice(
            lambda: whole, selection.ids, selection.in_bin, whole.moved, whole.restored
        )
        self.bin_actions = BinActions(page, page.context, page.name, choice)
        self.rewriting = Rewriting(page, selection, self.guard)
        self.own = OwnLetter(page, selection, self.guard)
        self.many = ManyLetters(page, selection, self.guard)
        self.enclosing = Enclosing(page, selection, editor.enclosures, files)
        self.export = LetterExport(page, selection, self.guard, files, editor)
        self.paper = InquiryPaper(page, selection, self.guard)
        self.field = field_command(page, selection)
        self.for_need = need_command(page, selection.view, Serving.INQUIRY, selection.inquiry)
        self.reason = ""
        self.unsaved = ""
        self._make(page, self.export)
        for words, names in _GATHERED:
            page.gather(words, *names)
        self.bin_actions.done.connect(self.changed)
        for each in (self.rewriting, self.own, self.many, self.enclosing):
            each.done.connect(self.changed)
        self.rewriting.done.connect(editor.take_focus)
        for answered in (self.many.replied, self.rewriting.asked_back):
            answered.connect(self.enter_reply)

    def _make(self, page: Page, export: LetterExport) -> None:
        def act(name: str, call: Any, *keys: str, changes: bool = False) -> QAction:
            return page.command(name, _WORDS[name], call, *keys, changes=changes)

        self.new = act("new", self.choose, "Ctrl+N", changes=True)
        self.sent = act("sent", self.send, "Ctrl+Return", "Ctrl+Enter", changes=True)
        self.copy = act("copy", export.copy_text)
        self.message = act("message", export.copy_message, "Ctrl+Shift+M")
        self.print = act("print", self.paper.print_chosen, "Ctrl+P")
        self.print_all = act("print_all", self.paper.print_all, "Ctrl+Shift+A")
        self.print_quotes = act("print_quotes", self.paper.print_quotes)
        self.one_pdf = act("one_pdf", export.save_pdf, "Ctrl+Shift+P")
        self.folder_pdf = act("folder_pdf", export.save_folder)
        self.merged_pdf = act("merged_pdf", export.save_merged)
        self.save_as = act("save_as", export.save_as, "Ctrl+Shift+E")
        self.open_link = act("open_link", self.open_product, "Ctrl+L")
        self.reply = act("enter_reply", self.enter_reply, changes=True)
        self.give_up = act("cancel", self.cancel, changes=True)
        self.previous = act("previous", emits(self.stepped, -1), "Alt+Up")
        self.next = act("next", emits(self.stepped, 1), "Alt+Down")
        self.back = act("back", self.left.emit, "Alt+Home")
        self.find = act("find", None, "Ctrl+F")

    def all(self) -> list[QAction]:
        """Return every action in the order of the menu."""
        return [
            self.new, self.sent, self.rewriting.again, self.copy, self.message,
            self.print, self.print_all, self.print_quotes,
            self.one_pdf, self.folder_pdf, self.merged_pdf, self.save_as, self.open_link,
            self.rewriting.templates, *self.own.all, self.reply, self.rewriting.question,
            *self.many.all, self.for_need, self.field.action, self.give_up,
            self.previous, self.next, self.back, self.find,
            self.bin_actions.bin, self.bin_actions.restore,
        ]  # fmt: skip

    def connect_table(self, view: TableView) -> None:
        """Let the list's Delete key and its context menu act."""
        some = (self.print, self.one_pdf, self.folder_pdf, self.field.action, self.reply)
        self.bin_actions.connect_table(view, self.sent, *some, *self.many.all)

    def retranslate(self) -> None:
        self.bin_actions.retranslate()

    def follow(self) -> None:
        """Enable what can be done with what is open or selected."""
        item = self._selection.current
        writing = item is not None
        some = bool(self._selection.ids())
        self.unsaved = self.guard.reason(self._selection.ids())
        papers = (self.print, self.one_pdf, self.folder_pdf, self.merged_pdf, self.save_as)
        for action in (self.copy, self.message, *papers):
            action.setEnabled((some if action in papers else writing) and not self.unsaved)
            action.setStatusTip(self.unsaved)
        of = "" if writing else " of the selection"
        for name in ("one_pdf", "folder_pdf", "merged_pdf"):
            self._page.word(getattr(self, name), _WORDS[f"{name}{of}"])
        self.print_all.setEnabled(writing and not self.unsaved)
        self.print_quotes.setEnabled(writing)
        for action in (self.open_link, self.previous, self.next, self.back):
            action.setEnabled(writing)
        self.copy.setVisible(writing)
        self.back.setVisible(writing)
        self.sent.setVisible(some and not (item is not None and item.sent))
        self.rewriting.follow()
        self.own.follow()
        self.many.follow()
        self.field.follow()
        self.find.setEnabled(not writing)
        self.bin_actions.follow()
        self.give_up.setEnabled(item is not None and State.CANCELLED in NEXT[item.state])
        self.reply.setEnabled(_answered(self._selection, self._desk) is not None)
        if not writing:
            none = self.tr("Select letters in the list first.")
            self.allow_sending(self._held_back() if some else none)

    def allow_sending(self, reason: str) -> None:
        """Enable Mark as sent, or keep the reason why it is not."""
        self.reason = self.unsaved or reason
        item = self._selection.current
        if self._selection.in_bin():
            self.reason = self.tr("This is in the Bin. Restore it first.")
        elif item is not None and item.sent:
            self.reason = self.tr("This letter was sent. Write it again first.")
        movable = item is None or State.SENT in NEXT[item.state]
        if item is not None and not movable and not self.reason:
            self.reason = self.tr("This letter cannot be sent in its current state.")
        self.sent.setEnabled(not self.reason)
        self.sent.setStatusTip(self.reason)

    def choose(self) -> None:
        """Ask for the suppliers of a new inquiry."""
        from sourcing_app.ui.screens.inquiries.choose_sheet import ChooseSheet

        sheet = ChooseSheet(self._page, self._desk)
        sheet.chosen.connect(self.write)
        sheet.open()

    def write(self, supplier_ids: Sequence[int]) -> None:
        """Start an inquiry to these suppliers and open its first letter."""
        begun: list[int] = []
        write = self._desk.inquiries.write
        if self._context.attempt(lambda: begun.append(write(supplier_ids))):
            self.opened.emit(begun[0])
            count = len(set(supplier_ids))
            text = QCoreApplication.translate("InquiryActions", "%n letter(s) started", "", count)
            self._context.undo.offer(text)

    def send(self) -> None:
        """Ask when and how the chosen letters went out."""
        ids = self._selection.ids()
        if self.guard.all_saved(ids) and self.sent.isEnabled():
            self.ask_sending(ids)

    def ask_sending(self, ids: Sequence[int]) -> None:
        """Ask when and how these letters went out."""
        from sourcing_app.ui.screens.inquiries.send_sheet import SendSheet

        if ids and self.guard.all_saved(ids):
            sheet = SendSheet(self._page, ids)
            sheet.sent.connect(self._sent)
            sheet.open()

    def open_product(self) -> None:
        """Open the product's page in the browser (R52)."""
        if self._selection.current is not None:
            self._context.browser.open(self._selection.current.facts.link)

    def enter_reply(self) -> None:
        """Go to the quotes and enter what the supplier answered."""
        item = _answered(self._selection, self._desk)
        if item is not None:
            keys = (item.supplier_id, item.inquiry_id)
            self._page.wanted.emit(Target("quotes", action="enter", keys=keys))

    def cancel(self) -> None:
        """Cancel the draft; undo restores it."""
        item = self._selection.current
        if item is not None:
            done = self._context.attempt(lambda: self._desk.inquiries.cancel([item.id]))
            self.changed.emit()
            if done:
                self._context.undo.offer(self.tr("The inquiry is cancelled."))

    def _sent(self, count: int) -> None:
        self.changed.emit()
        text = QCoreApplication.translate("InquiryActions", "%n letter(s) sent", "", count)
        self._context.undo.offer(text)

    def _held_back(self) -> str:
        """Say which selected letter was sent already; of very many the service looks at each."""
        name = first_sent(self._desk.reader, self._selection.ids()[:_LOOKED_AT])
        return "" if name is None else said(_SENT.put(supplier=name))


def _answered(selection: LetterSelection, desk: Desk) -> Recipient | None:
    """The one letter that is open or selected, if it was sent: it may have a reply."""
    item, ids = selection.current, selection.ids()
    if item is None and len(ids) == 1:
        item = next(iter(recipients(desk.reader, ids, desk.today())), None)
    return item if item is not None and item.sent_on is not None else None


class WholeInquiries:
    """Takes letters to the Bin and back: an inquiry goes with all its letters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def bin(self, letters: Sequence[int]) -> None:
        """Move the inquiries of these letters to the Bin as one step."""
        self._desk.inquiries.bin(inquiries_of(self._desk.reader, letters))

    def restore(self, letters: Sequence[int]) -> None:
        """Take the inquiries of these letters out of the Bin as one step."""
        self._desk.inquiries.restore(inquiries_of(self._desk.reader, letters))

    def moved(self, letters: Sequence[int]) -> str:
        """Say how many letters went, and why they are more than these."""
        count = self._count(letters)
        translate = QCoreApplication.translate
        text = translate("InquiryActions", "%n letter(s) moved to the Bin", "", count)
        whole = translate("InquiryActions", "an inquiry goes with all its letters")
        return f"{text}: {whole}" if count > len(letters) else text

    def restored(self, letters: Sequence[int]) -> str:
        """Say how many letters came back."""
        count = self._count(letters)
        return QCoreApplication.translate("InquiryActions", "%n letter(s) restored", "", count)

    def _count(self, letters: Sequence[int]) -> int:
        reader = self._desk.reader
        return len(letters_of(reader, inquiries_of(reader, letters)))
