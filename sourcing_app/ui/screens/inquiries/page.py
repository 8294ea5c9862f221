"""The page of inquiries: the list of everyone asked, and the editor of one inquiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QWidget

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inquiries.readiness import Readiness
from sourcing_app.domain.sentences import together
from sourcing_app.domain.targets import Target
from sourcing_app.services.inquiries.facts import recipient, recipients_of
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.notes.rows import Subject
from sourcing_app.ui.dialogs.notes import NoteActions
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.inquiries.actions import InquiryActions
from sourcing_app.ui.screens.inquiries.header_bar import HeaderBar
from sourcing_app.ui.screens.inquiries.inquiry_list import InquiryList
from sourcing_app.ui.screens.inquiries.letter_pane import LetterPane
from sourcing_app.ui.screens.inquiries.selection import LetterSelection
from sourcing_app.ui.screens.inquiries.writing_help import WritingHelp

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext

_TOLD = frozenset(
    {"supplier", "supplier_contact", "buyer_profile", "letter_template"}
    | {"attachment", "quote", "price_break", "supplier_hold"}
)
"""What letters tell that is not the inquiry's own."""


class InquiriesPage(Page):
    """Shows the list or the editor, and hands what the user does to its actions."""

    name = "inquiries"
    icon = "mail"
    group = "choose"
    shows = _TOLD | {"inquiry", "inquiry_block", "inquiry_recipient", "letter", "note"}

    def __init__(self, desk: Desk, context: AppContext, files: FileChoice | None = None) -> None:
        super().__init__(desk, context)
        self._siblings: list[int] = []
        self.list = InquiryList(desk, context)
        self.editor = LetterPane(desk, context)
        self.selection = LetterSelection(self.list)
        self.inquiry_actions = InquiryActions(
            self, self.selection, self.editor, files or FileChoice(context.preferences)
        )
        self.note_actions = NoteActions(self, self.editor.notes)
        self.help = WritingHelp(self, self.selection, self.editor)
        self.bar = HeaderBar(self.inquiry_actions)
        self.header.add(*self.bar.widgets)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)  # first: what it shows would be a window by itself
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.editor)
        self._connect()
        self.retranslate()
        self._update_state()

    @property
    def current(self) -> Recipient | None:
        """The recipient in the editor; None while the list is shown."""
        return self.selection.current

    def title(self) -> str:
        if self.current is not None:
            return self.tr("Inquiry to {supplier}").format(supplier=self.current.supplier)
        return self.tr("Inquiries (RFQ)")

    def refresh(self) -> None:
        if self.current is not None:
            self._show_again(self.current.id)
        else:
            self.list.reload()
        self.counted.emit()

    def follow(self, committed: Committed) -> None:
        if self.current is None:
            self.list.follow(committed)
        elif committed.touches("inquiry", self.current.inquiry_id) or committed.concerns(_TOLD):
            self._show_again(self.current.id)

    def retranslate(self) -> None:
        super().retranslate()
        for part in (self.inquiry_actions, self.list, self.editor, self.bar):
            part.retranslate()
        self._tell_place()

    def actions(self) -> list[QAction]:
        return [*self.inquiry_actions.all(), *self.help.actions(), self.note_actions.menu]

    def regions(self) -> list[QWidget]:
        return [self.list.bar.field, self.list.pane, self.editor.product_card, self.editor.side]

    def count(self) -> tuple[int, bool] | None:
        number, urgent = InquiryRows(self.desk.reader, self.desk.today).counts()
        return (number, bool(urgent)) if number else None

    def record(self) -> str:
        inquiry = self.list.current_inquiry() if self.current is None else self.current.inquiry_id
        return "" if inquiry is None else f"inquiry:{inquiry}"

    def take_focus(self) -> None:
        if self.current is None:
            self.list.pane.view.setFocus()
        else:
            self.editor.take_focus()

    def open(self, target: Target) -> None:
        """Show inquiry `key`, "templates", a "phrase"; "write" to suppliers, mark "sent"."""
        acts = self.inquiry_actions
        if target.action in {"write", "sent"}:
            (acts.write if target.action == "write" else acts.ask_sending)(target.keys)
        elif target.action == "templates":
            acts.rewriting.choose_template(target.key)
        elif target.action == "phrase" and target.key is not None:
            self.help.show_phrase(target.key)
        elif target.action in {"recipient", "follow_up"} and target.key is not None:
            acts.rewriting.remind(target.keys)
            self.show_letter(target.key)
        elif target.key is not None:
            self.show_inquiry(target.key)

    def reveal(self, name: str) -> None:
        """Open a letter to write for what only the editor has."""
        _reveal(self, name)

    def show_inquiry(self, inquiry_id: int) -> None:
        """Open an inquiry at its first letter to write."""
        try:
            self.show_letter(_first_letter(self.desk, inquiry_id))
        except NotFound as error:
            self.context.notices.error(error)
            self.show_list()

    def show_letter(self, recipient_id: int) -> None:
        """Open the editor at one recipient."""
        self._show_again(recipient_id)
        if self.current is not None:
            self.editor.take_focus()

    def show_list(self) -> None:
        """Go back to the list, at the row of the letter that was open."""
        self.editor.flush()
        key = self.current.id if self.current else None
        self.selection.current = None
        self._stack.setCurrentWidget(self.list)
        self.list.reload()
        if key is not None:
            self.list.pane.view.go_to(key)
            self.list.pane.view.setFocus()
        self._update_state()

    def show_recipients(self, inquiry_id: int) -> None:
        """Show whom an inquiry asks, at the letter that was open."""
        self.list.show_inquiry(inquiry_id)
        self.show_list()
        self.list.pane.view.setFocus()

    def step(self, distance: int) -> None:
        """Open the letter before or after this one in the same inquiry."""
        if self.current is not None:
            at = self._siblings.index(self.current.id) + distance
            if 0 <= at < len(self._siblings):
                self._show_again(self._siblings[at])

    def place(self) -> tuple[int, int]:
        """Return which letter of how many is open, from 1; 0 of 0 in the list."""
        here = self._siblings.index(self.current.id) + 1 if self.current else 0
        return here, len(self._siblings) if self.current else 0

    def _show_again(self, recipient_id: int) -> None:
        try:
            item = recipient(self.desk.reader, recipient_id, self.desk.today())
        except NotFound:
            self.selection.current = None
            self.show_list()
            return
        if self.current is not None and self.current.id != item.id:
            self.editor.flush()
        self._siblings = recipients_of(self.desk.reader, item.inquiry_id)
        self.selection.current = item
        if self._stack.currentWidget() is not self.editor:
            self.context.notices.status("")  # of what was selected in the list
        self._stack.setCurrentWidget(self.editor)
        self.editor.show_recipient(item)
        self._update_state()

    def _update_state(self) -> None:
        """Let title and commands follow what is shown."""
        self.header.set_title(self.title())
        self.inquiry_actions.follow()
        self.help.follow()
        shown = self.current
        self.note_actions.show(None if shown is None else Subject("inquiry", shown.inquiry_id))
        self._tell_place()

    def _tell_place(self) -> None:
        self.bar.show_place(*self.place())

    def _assessed(self, readiness: Readiness) -> None:
        if self.current is not None:
            blocking = readiness.blocking()
            self.inquiry_actions.follow()
            self.inquiry_actions.allow_sending(said(together(fact.sentence for fact in blocking)))
            self.bar.explain_sending(self.inquiry_actions.reason)
            self.bar.explain_unsaved()

    def _connect(self) -> None:
        self.list.opened.connect(self.show_letter)
        self.list.chosen.connect(self.inquiry_actions.follow)
        self.list.chosen.connect(self._tell_place)
        self.list.new.connect(self.inquiry_actions.choose)
        self.editor.assessed.connect(self._assessed)
        details = self.editor.details_wanted
        details.connect(lambda field: self.wanted.emit(Target("registration", action=field)))
        actions = self.inquiry_actions
        _connect_list(self.list, actions)
        self.list.top.let_export(self.wanted)
        actions.bin_actions.starting.connect(self._leave_for_bin)
        self.editor.notice.restored.connect(actions.bin_actions.take_back)
        _connect_ways(self, actions)
        _connect_cards(self.editor, actions)

    def _leave_for_bin(self) -> None:
        """Show the list before the open letter goes to the Bin."""
        if self.current is not None and not self.current.binned:
            self.show_list()


def _reveal(page: InquiriesPage, name: str) -> None:
    if page.current is None and page.editor.findChild(QWidget, name):
        here = page.list.to_write()
        if here is not None:
            page.show_letter(here)


def _connect_ways(page: InquiriesPage, actions: InquiryActions) -> None:
    """Let the actions lead from letter to letter and to the list."""
    for begun in (actions.opened, actions.many.opened):
        begun.connect(page.show_inquiry)
    actions.many.wanted.connect(page.show_letter)
    actions.many.listed.connect(page.show_recipients)
    actions.stepped.connect(page.step)
    actions.left.connect(page.show_list)
    actions.changed.connect(page.refresh)


def _connect_list(letters: InquiryList, actions: InquiryActions) -> None:
    """Let the actions work on what is chosen in the list."""
    actions.connect_table(letters.pane.view)
    letters.top.add(actions.field.action, "edit")
    letters.top.add(actions.bin_actions.bin, "trash")
    actions.find.triggered.connect(letters.bar.seek)


def _connect_cards(editor: LetterPane, actions: InquiryActions) -> None:
    """Let the cards beside the letter act."""
    editor.form.alone_worded.connect(actions.own.word_block)
    editor.text_wanted.connect(actions.own.write_text)
    editor.sent_letters.section.acted.connect(actions.paper.open_sent)
    card = editor.state_card
    card.answered.connect(actions.many.note)
    card.kept.connect(actions.rewriting.keep_sent)
    card.reply.connect(actions.enter_reply)


def _first_letter(desk: Desk, inquiry_id: int) -> int:
    """The first letter of an inquiry that is to be written, else its first one."""
    keys = recipients_of(desk.reader, inquiry_id)
    found = (recipient(desk.reader, key, desk.today()) for key in keys)
    return next((item.id for item in found if item.writable), keys[0])
