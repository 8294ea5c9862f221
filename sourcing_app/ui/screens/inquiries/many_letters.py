"""What is done with many letters at once: checked, answered, and asked once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from sourcing_app.domain.inquiries.states import NAMES, NEXT, State
from sourcing_app.domain.records.inquiries import INQUIRY, RECIPIENT
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.inquiries.facts import inquiries_of, recipients
from sourcing_app.services.products.rows import known_names
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of, offer
from sourcing_app.ui.screens.inquiries.checked_sheet import CheckedSheet

if TYPE_CHECKING:
    from sourcing_app.services.inquiries.checking import CheckedLetter
    from sourcing_app.ui.jobs import ReportProgress
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection
    from sourcing_app.ui.screens.inquiries.unsaved_guard import UnsavedGuard

ANSWERS = (State.REPLIED, State.DECLINED, State.NO_ANSWER)
_SAVE = say("ManyLetters", "Save")
_WORDS = {
    "recipients": say("ManyLetters", "Recipients of this inquiry"),
    "check": say("ManyLetters", "Check letters…"),
    "no_link": say("ManyLetters", "Say n/a for the product link"),
    "answer": say("ManyLetters", "Note answer…"),
    "round": say("ManyLetters", "Another round"),
    "product": say("ManyLetters", "Ask about another product…"),
}
_ONE_INQUIRY = say("ManyLetters", "Select letters of one inquiry.")


class ManyLetters(QObject):
    """Works on the open letter, or on those selected in the list."""

    done = Signal()
    """Something was written: all is to be read again."""

    opened = Signal(int)
    """An inquiry was begun: it is to be shown."""

    wanted = Signal(int)
    """A letter is to be shown."""

    replied = Signal()
    """The open letter's supplier has replied: what it said is to be entered."""

    listed = Signal(int)
    """The recipients of an inquiry are to be shown."""

    def __init__(self, page: Page, selection: LetterSelection, guard: UnsavedGuard) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection = selection
        self._guard = guard
        self.recipients = self._command("recipients", self.show_recipients, "Ctrl+Shift+L")
        self.check = self._command("check", self.check_chosen)
        self.no_link = self._command("no_link", self.say_no_link, changes=True)
        self.answer = self._command("answer", self.ask_answer, changes=True)
        self.round = self._command("round", self.begin_round, changes=True)
        self.product = self._command("product", self.ask_product, changes=True)
        self.all = (
            *(self.check, self.no_link, self.answer),
            *(self.recipients, self.round, self.product),
        )

    def follow(self) -> None:
        """Enable what can be done with what is open or selected."""
        some = bool(self._selection.ids()) and not self._selection.in_bin()
        for action in self.all:
            action.setEnabled(some)
        item = self._selection.current
        self.no_link.setEnabled(some and (item is None or item.writable))

    def show_recipients(self) -> None:
        """Show whom the inquiry asks: state, channel, days and reference of each letter."""
        self._of_one(self.listed.emit)

    def check_chosen(self) -> None:
        """Check the letters, their spelling too, in a job; then say what was found."""
        ids = self._selection.ids()
        if not self._guard.all_saved(ids):
            return
        desk = self._desk

        def call(step: ReportProgress) -> list[CheckedLetter]:
            from sourcing_app.services.inquiries.checking import check_letters

            return check_letters(desk, desk.letter_checks, ids, step)

        self._context.jobs.start(call, owner=self, then=self._checked)

    def say_no_link(self) -> None:
        """Say in each letter that names no page of the product that there is none."""
        ids = self._selection.ids()
        if not self._guard.all_saved(ids):
            return
        count = list[int]()
        say_it = self._desk.letter_changes.say_no_link
        if not self._context.attempt(lambda: count.append(say_it(ids))):
            return
        self.done.emit()
        if count[0]:
            told = QCoreApplication.translate(
                "ManyLetters", "%n letter(s) say n/a for the product link", "", count[0]
            )
            self._context.undo.offer(told)
        else:
            self._context.notices.toast(self.tr("No letter to be sent lacks a product link."))

    def ask_answer(self, state: State = State.REPLIED) -> None:
        """Ask what the suppliers answered, and why they do not quote."""
        ids = self._may_answer()
        if not ids:
            self._context.notices.toast(self.tr("Select letters that were sent."))
            return
        choice = ChoiceEditor("letter.state", ANSWERS, lambda each: said(NAMES[each]))
        choice.set_words(RECIPIENT["state"].words)
        reason = editors_of(RECIPIENT, "letter.", ("refusal",))
        asks = Asks(_WORDS["answer"], _SAVE, partial(self._note, ids), {"state": state})
        self._open(AskSheet(self._page, "inquiries.answer", [choice, *reason], asks, "chat"))

    def note(self, state: State) -> None:
        """Note what the open letter's supplier did; ask for the reason where it does not quote."""
        item = self._selection.current
        if state in {State.DECLINED, State.NO_ANSWER}:
            self.ask_answer(state)
        elif item is not None:
            note = self._desk.inquiries.note_answer
            noted = self._context.attempt(lambda: note(item.id, state))
            self.done.emit()
            if noted and state is State.REPLIED:
                self.replied.emit()

    def begin_round(self) -> None:
        """Begin an inquiry about the same product, to the suppliers chosen or all of one."""
        self._of_one(self._begin)

    def ask_product(self) -> None:
        """Ask for the other product, and begin an inquiry about it to the same suppliers."""
        self._of_one(self._ask_product)

    def _ask_product(self, inquiry: int) -> None:
        editors = editors_of(INQUIRY, "letter.", ("product",))

        def begin(typed: dict[str, Any]) -> None:
            made = self._desk.inquiries.rounds.about(inquiry, typed["product"], self._named())
            self._began(inquiry, made)

        asks = Asks(_WORDS["product"], say("ManyLetters", "Write inquiry"), begin)
        sheet = AskSheet(self._page, "inquiries.product", editors, asks, "mail")
        offer(sheet.form, partial(known_names, self._desk.reader))
        self._open(sheet)

    def _begin(self, inquiry: int) -> None:
        made: list[int] = []
        another = self._desk.inquiries.rounds.another
        if self._context.attempt(lambda: made.append(another(inquiry, self._named()))):
            self._began(inquiry, made[0])

    def _began(self, former: int, inquiry: int) -> None:
        left_out = self._desk.inquiries.rounds.left_out(former, inquiry)
        self.opened.emit(inquiry)
        told = self.tr("A new inquiry is begun.")
        self._context.undo.offer(f"{told} {said(left_out)}" if left_out else told)

    def _named(self) -> tuple[int, ...]:
        """The suppliers of the selected letters; without several selected, none: it is all."""
        ids = self._selection.ids()
        if self._selection.current is not None or len(ids) == 1:
            return ()
        items = recipients(self._desk.reader, ids, self._desk.today())
        return tuple(item.supplier_id for item in items)

    def _may_answer(self) -> list[int]:
        items = recipients(self._desk.reader, self._selection.ids(), self._desk.today())
        return [item.id for item in items if NEXT[item.state] & set(ANSWERS)]

    def _note(self, ids: Sequence[int], typed: dict[str, Any]) -> None:
        self._desk.inquiries.note_answers(ids, typed["state"], typed["refusal"])
        count = QCoreApplication.translate("ManyLetters", "%n answer(s) noted", "", len(ids))
        self._context.undo.offer(count)

    def _checked(self, letters: Sequence[CheckedLetter]) -> None:
        if not any(letter.told() for letter in letters):
            self._context.notices.toast(self.tr("Nothing is wrong with these letters."))
            return
        sheet = CheckedSheet(self._page, letters)
        sheet.opened.connect(self.wanted)
        sheet.open()

    def _of_one(self, call: Callable[[int], object]) -> None:
        """Do it with the inquiry that is open or selected, where it is a single one."""
        keys = inquiries_of(self._desk.reader, self._selection.ids())
        if len(keys) != 1:
            self._context.notices.toast(said(_ONE_INQUIRY))
        elif self._guard.all_saved(self._selection.ids()):
            call(keys[0])

    def _open(self, sheet: AskSheet) -> None:
        sheet.accepted.connect(self.done)
        sheet.open()

    def _command(self, name: str, call: Any, *keys: str, changes: bool = False) -> Any:
        words: Sentence = _WORDS[name]
        return self._page.command(name, words, call, *keys, changes=changes)
