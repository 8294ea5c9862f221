"""What follows a sent letter: another one, from which template, or a question of the supplier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from sourcing_app.domain.inquiries.states import NEXT, State
from sourcing_app.domain.records.notes import NOTE
from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of

if TYPE_CHECKING:
    from sourcing_app.services.inquiries.recipient import Recipient
    from sourcing_app.services.inquiries.template_rows import TemplateRow
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection
    from sourcing_app.ui.screens.inquiries.unsaved_guard import UnsavedGuard


class Rewriting(QObject):
    """Works on the open letter; `again` is the next step of a letter that was sent."""

    done = Signal()
    """Another letter is begun, or given up, or nothing was: the letter is to be shown again."""

    asked_back = Signal()
    """What the supplier of the open letter asks is kept; what it answered is to be entered."""

    def __init__(self, page: Page, selection: LetterSelection, guard: UnsavedGuard) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection = selection
        self._guard = guard
        words = say("Rewriting", "Write again")
        self.again = page.command("again", words, self.write_again, changes=True)
        named = say("Rewriting", "Letter templates…")
        self.templates = page.command(
            "templates", named, self.choose_template, "Ctrl+T", changes=True
        )

        asking = say("Rewriting", "They ask back…")
        self.question = page.command("question", asking, self.ask_question, changes=True)

    def follow(self) -> None:
        """Offer it for a letter that was sent, and enable it where another may follow."""
        item = self._selection.current
        self.again.setVisible(item is not None and item.sent)
        self.again.setEnabled(_may_follow(item))
        self.question.setEnabled(item is not None and State.REPLIED in NEXT[item.state])

    def write_again(self) -> None:
        """Start another letter to the same supplier; the sent one is kept."""
        self._do(self._desk.inquiries.write_again)

    def remind(self, recipient_ids: Sequence[int]) -> None:
        """Begin the next reminder to each of these suppliers, of which there may be none."""
        begun: list[int] = []
        write = self._desk.inquiries.follow_ups.write
        if not recipient_ids or not self._guard.all_saved(recipient_ids):
            return
        if self._context.attempt(lambda: begun.extend(write(recipient_ids))) and begun:
            words = QCoreApplication.translate("Rewriting", "%n reminder(s) begun", "", len(begun))
            self._context.undo.offer(words)

    def ask_question(self) -> None:
        """
        Ask what the supplier of the open letter asks back; it is kept as a note on it.

        What the supplier answered of the questions is asked next: they are the rows of its quote.
        """
        item = self._selection.current
        if item is None:
            return
        note = self._desk.inquiries.follow_ups.note_question

        def save(typed: dict[str, Any]) -> None:
            note(item.id, typed["text"], self._desk.today())
            self._context.undo.offer(self.tr("The question is kept as a note on the supplier."))

        asks = Asks(say("Rewriting", "They ask back"), say("Rewriting", "Save"), save)
        editors = editors_of(NOTE, "letter.", ("text",), lines=6)
        sheet = AskSheet(self._page, "inquiries.question", editors, asks, "chat")
        sheet.accepted.connect(self.done)
        sheet.accepted.connect(self.asked_back)
        sheet.open()

    def keep_sent(self) -> None:
        """Leave the letter as it was sent."""
        self._do(self._desk.inquiries.keep_sent)

    def choose_template(self, own: int | None = None) -> None:
        """Show the templates, an own one first; letters not sent are written from one chosen."""
        from sourcing_app.ui.screens.inquiries.template_sheet import TemplateSheet

        item = self._selection.current
        sheet = TemplateSheet(self._page, self._desk, item.facts if item else None)
        sheet.chosen.connect(self._write_from)
        if own is not None:
            sheet.go_to(own)
        sheet.open()

    def _write_from(self, template: TemplateRow) -> None:
        """Write all letters of the inquiry from it; after a sent one, the next letter alone."""
        item = self._selection.current
        if item is None:
            return
        changes = self._desk.letter_changes
        if item.revision:
            call = partial(changes.begin, [item.id], template.kind, template.id)
        else:
            call = partial(changes.choose_template, item.inquiry_id, template.kind, template.id)
        done = self._context.attempt(call)
        self.done.emit()
        if done:
            self._context.undo.offer(self.tr("The letter is written from another template."))

    def _do(self, call: Callable[[int], None]) -> None:
        item = self._selection.current
        if item is not None and self._guard.all_saved((item.id,)):
            self._context.attempt(lambda: call(item.id))
            self.done.emit()


def _may_follow(item: Recipient | None) -> bool:
    return item is not None and item.sent and not item.binned and State.SENT in NEXT[item.state]
