"""Saves what is typed and chosen in the editor of a letter, each as one action."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from sourcing_app.domain.inquiries.blocks import Block, BlockUse, kept_order, moved
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.screens.inquiries.letter_form import LetterForm

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


class LetterSaving(QObject):
    """Saves for the letter that is shown, `item`: its inquiry's blocks, and what is its own."""

    def __init__(self, desk: Desk, form: LetterForm, reminder: Form) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        self.item: Recipient | None = None
        form.bind(self._save)
        form.link.bind(self._save_link)
        form.words.bind(self._save_words)
        reminder.bind(self._save_day)
        form.moved.connect(self._move)
        form.used.connect(self._use)
        for block, section in form.sections.items():
            section.worded.connect(partial(self._word, block))

    def _save(self, name: str, value: Any, base: Any) -> None:
        if self.item is not None:
            today = self._desk.today()
            self._desk.inquiries.change(self.item.inquiry_id, today, {name: base}, **{name: value})

    def _save_link(self, name: str, value: Any, base: Any) -> None:
        if self.item is not None:
            self._desk.inquiries.set_link(self.item.id, value, {name: base})

    def _save_words(self, name: str, value: Any, base: Any) -> None:
        if self.item is not None:
            block = Block(name.removeprefix("words_"))
            self._desk.letter_changes.word(
                self.item.inquiry_id, block, value, {"wording": base or ""}
            )

    def _save_day(self, name: str, value: Any, base: Any) -> None:
        if self.item is not None:
            self._desk.inquiries.follow_ups.set_day(self.item.id, value, {name: base})

    def _word(self, block: Block) -> None:
        """Begin own words from the program's, or give them up."""
        if self.item is not None:
            self._form.word(block, self._form.facts(self.item))

    def _move(self, block: Block, distance: int) -> None:
        """Let a block change places with its neighbour."""
        if self.item is not None:
            order = kept_order(moved(self.item.choice.order, block, distance))
            self._desk.inquiries.change(self.item.inquiry_id, self._desk.today(), block_order=order)

    def _use(self, block: Block, use: BlockUse | None) -> None:
        if self.item is not None:
            self._desk.letter_changes.use([self.item.id], block, use)
