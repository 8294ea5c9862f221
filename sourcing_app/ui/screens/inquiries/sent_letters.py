"""The letters that went out to a supplier: each can be read as it was printed, and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.sentences import say
from sourcing_app.services.inquiries.revisions import LetterRow
from sourcing_app.ui.formatting import day
from sourcing_app.ui.screens.inquiries.columns import channel_words
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection


class SentLetters(Card):
    """A line a revision, the latest first; hidden before the first letter is sent."""

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self.setObjectName("card.inquiries.sent_letters")
        self.section = RecordSection("inquiries.sent_letters", say("SentLetters", "Letters sent"))
        self.section.add.hide()
        self.body.addWidget(self.section)
        self.letters: Sequence[LetterRow] = ()

    def show_letters(self, letters: Sequence[LetterRow], *, another: bool = False) -> None:
        """Show these; of `another` recipient the first of them."""
        self.letters = letters
        lines = [_line(letter) for letter in reversed(letters)]
        self.section.show_lines(lines, "", another=another)
        self.setVisible(bool(letters))

    def retranslate(self) -> None:
        self.section.retranslate("")
        self.show_letters(self.letters, another=True)

    def text_of(self, letter_id: int) -> str:
        """Return the text of one of the letters shown."""
        return next((each.text for each in self.letters if each.id == letter_id), "")


def _line(letter: LetterRow) -> PartLine:
    translate = QCoreApplication.translate
    which = translate("SentLetters", "Letter {revision}").format(revision=letter.revision)
    facts = (which, day(letter.sent_on), channel_words(letter.channel))
    buttons = (
        LineButton(
            "print",
            "print",
            translate("SentLetters", "Show {letter} as it was sent").format(letter=which),
            reads=True,
        ),
        LineButton(
            "copy",
            "copy",
            translate("SentLetters", "Copy the text of {letter}").format(letter=which),
            reads=True,
        ),
    )
    return PartLine(letter.id, (" · ".join(filter(None, facts)),), buttons, icon="mail")
