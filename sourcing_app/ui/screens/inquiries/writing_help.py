"""Help with writing English: the checks, phrases put in at the cursor, a translator's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.lint.translator import translator_page
from sourcing_app.domain.inquiries.phrase_bank import GAP
from sourcing_app.domain.sentences import say
from sourcing_app.ui.screens.inquiries.letter_editors import WORDED
from sourcing_app.ui.screens.inquiries.letter_lint import LetterLint
from sourcing_app.ui.widgets.text_fields import LineField, TextArea

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.letter_pane import LetterPane
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection


class WritingHelp(QObject):
    """
    Works on the field of the open letter that had the focus last, else on its extra text.

    Phrases are sentences: they go into running text alone, never into a fact.
    """

    def __init__(self, page: Page, selection: LetterSelection, pane: LetterPane) -> None:
        super().__init__(page)
        self._page, self._pane, self._selection = page, pane, selection
        self.lint = LetterLint(pane, page.desk.letter_checks, page.context)
        self.lint.translating.connect(self.translate)
        self._field: LineField | TextArea | None = None
        words = say("WritingHelp", "Phrase bank…")
        self.phrases = page.command("phrases", words, self.choose, "Ctrl+J", changes=True)
        words = say("WritingHelp", "Open translator")
        self.translator = page.command("translator", words, self.translate)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note)

    def actions(self) -> list[QAction]:
        """Return the commands in the order of the menu."""
        return [self.phrases, self.translator]

    def follow(self) -> None:
        """Enable what can be done with the open letter."""
        item = self._selection.current
        self.phrases.setEnabled(item is not None and not item.sent)
        self.translator.setEnabled(item is not None)

    def choose(self) -> None:
        """Ask for a phrase and put it in where the cursor stands in running text."""
        from sourcing_app.ui.screens.inquiries.phrase_sheet import PhraseSheet

        place, field = self._prose()
        sheet = PhraseSheet(self._page, place)
        sheet.chosen.connect(lambda text: self._insert(field, text))
        sheet.open()

    def show_phrase(self, phrase_id: int) -> None:
        """Show a phrase of the buyer's own, which can be changed; nothing if it is gone."""
        from sourcing_app.ui.screens.inquiries.phrase_sheet import own_phrase_sheet

        desk = self._page.desk
        for phrase in desk.letter_checks.phrases():
            if phrase.own == phrase_id:
                own_phrase_sheet(self._page, desk, phrase).open()

    def translate(self, text: str = "") -> None:
        """Open a translator's page with these words, or those selected, or the whole field."""
        language = QLocale().name().partition("_")[0]
        self._page.context.browser.open(translator_page(text or self._marked(), language))

    def _insert(self, field: TextArea, text: str) -> None:
        """Put a phrase behind what is there, and stand in its first gap."""
        before = _before(field)
        text = f" {text}" if before and not before[-1].isspace() else text
        field.insertPlainText(text)
        field.setFocus()
        gap = GAP.search(text)
        if gap is not None:
            field.mark(len(before) + gap.start(), len(before) + gap.end())

    def _marked(self) -> str:
        field = self._target()
        if isinstance(field, LineField):
            return field.selectedText() or field.text()
        return field.textCursor().selection().toPlainText() or field.toPlainText()

    def _prose(self) -> tuple[Block, TextArea]:
        """Return the running text that had the focus last, else the extra text, with its block."""
        form = self._pane.form
        for block in WORDED:
            area = form.words[f"words_{block}"].widget
            here = area is self._field and area.isVisible()
            if here and isinstance(area, TextArea):
                return block, area
        extra = form["extra"].widget
        assert isinstance(extra, TextArea)
        return Block.EXTRA, extra

    def _target(self) -> LineField | TextArea:
        extra = self._pane.form["extra"].widget
        field = self._field or extra
        assert isinstance(field, LineField | TextArea)
        return field

    def _note(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, LineField | TextArea) and self._pane.isAncestorOf(now):
            self._field = now


def _before(field: TextArea) -> str:
    """Return the text before the cursor, or before what is selected."""
    text, at = field.toPlainText(), field.textCursor().selectionStart()
    return text.encode("utf-16-le")[: at * 2].decode("utf-16-le")
