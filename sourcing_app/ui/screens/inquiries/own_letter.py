"""What one letter says that no other does: its person, its text, what is still open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.shipped import SHIPPED
from sourcing_app.domain.inquiries.states import NEXT, State
from sourcing_app.domain.inquiries.wording import to_begin_from
from sourcing_app.domain.records.inquiries import BLOCK, RECIPIENT
from sourcing_app.domain.sentences import say
from sourcing_app.services.suppliers.contact_rows import contacts_of
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection
    from sourcing_app.ui.screens.inquiries.unsaved_guard import UnsavedGuard

_LINES = 14
_BLOCK_LINES = 6
_SAVE = say("OwnLetter", "Save")
_MAIN = say("OwnLetter", "The supplier's main contact")
_WORDS = {
    "rest": say("OwnLetter", "Ask what is still open"),
    "person": say("OwnLetter", "Address this letter to…"),
    "text": say("OwnLetter", "Text of this letter alone…"),
    "block": say("OwnLetter", "Own words in this letter alone"),
    "as_others": say("OwnLetter", "As the other letters"),
}


class OwnLetter(QObject):
    """Works on the open letter; one that was sent can only be followed by another."""

    done = Signal()
    """Something was written, or tried to be: the letter is to be shown again."""

    def __init__(self, page: Page, selection: LetterSelection, guard: UnsavedGuard) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection = selection
        self._guard = guard
        self.rest = self._command("rest", self.ask_rest)
        self.person = self._command("person", self.choose_person)
        self.text = self._command("text", self.write_text)
        self.as_others = self._command("as_others", self.give_up)
        self.all = (self.rest, self.person, self.text, self.as_others)

    def follow(self) -> None:
        """Enable what the open letter's state allows."""
        item = self._selection.current
        here = item is not None and not item.binned
        writing = item is not None and here and item.writable
        sent = item is not None and here and bool(item.revision)
        self.rest.setEnabled(item is not None and sent and State.SENT in NEXT[item.state])
        self.person.setEnabled(writing)
        self.text.setEnabled(writing)
        self.as_others.setEnabled(item is not None and writing and item.differs)

    def ask_rest(self) -> None:
        """Write another letter that asks every question but those that were answered."""
        item = self._selection.current
        if item is not None and self._guard.all_saved((item.id,)):
            self._do(lambda: self._desk.letter_changes.ask_rest([item.id]))

    def choose_person(self) -> None:
        """Ask whom the letter is addressed to."""
        item = self._selection.current
        if item is None:
            return
        people = {each.id: each.name for each in contacts_of(self._desk.reader, item.supplier_id)}
        box = ChoiceEditor(
            "letter.contact", tuple(people), people.__getitem__, unknown=lambda: said(_MAIN)
        )
        box.set_words(RECIPIENT["contact_id"].words)
        start = {"contact": item.contact_id if item.contact_id in people else None}

        def save(typed: dict[str, Any]) -> None:
            self._desk.letter_changes.address(item.id, typed["contact"])

        self._ask("person", [box], save, start)

    def write_text(self) -> None:
        """Write this letter's text, beginning from its template."""
        item = self._selection.current
        if item is None:
            return
        editors = editors_of(RECIPIENT, "letter.", ("own_text",), lines=_LINES)
        stored = item.own_text
        begun = item.facts.text or SHIPPED[item.facts.kind].text

        def save(typed: dict[str, Any]) -> None:
            self._desk.letter_changes.set_text(item.id, typed["own_text"], {"own_text": stored})

        self._ask("text", editors, save, {"own_text": begun})

    def word_block(self, block: Block) -> None:
        """Ask how a block is worded in this letter alone; "" is what the others say."""
        item = self._selection.current
        if item is None:
            return
        editors = editors_of(BLOCK, "letter.", ("wording",), lines=_BLOCK_LINES)
        stored = item.choice.own_words.get(block, "")
        begun = stored or item.choice.words.get(block) or to_begin_from(block, item.facts)

        def save(typed: dict[str, Any]) -> None:
            changes, base = self._desk.letter_changes, {"wording": stored}
            changes.word_letter(item.id, block, typed["wording"], base)

        self._ask("block", editors, save, {"wording": begun})

    def give_up(self) -> None:
        """Let the letter say what the others say."""
        item = self._selection.current
        if item is not None:
            self._do(lambda: self._desk.letter_changes.as_the_others(item.id))

    def _command(self, name: str, call: Callable[[], object]) -> QAction:
        return self._page.command(name, _WORDS[name], call, changes=True)

    def _ask(self, name: str, editors: list[Any], save: Any, start: dict[str, Any]) -> None:
        asks = Asks(_WORDS[name], _SAVE, save, start)
        sheet = AskSheet(self._page, f"inquiries.{name}", editors, asks, "mail")
        sheet.accepted.connect(self.done)
        sheet.open()

    def _do(self, call: Callable[[], object]) -> None:
        self._context.attempt(call)
        self.done.emit()
