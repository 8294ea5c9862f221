"""What a supplier was asked, a row a question: answered, or not yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.inquiries.answers import AnswerState, Question
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading
from sourcing_app.ui.widgets.layouts import column, empty, row

_TONES = {
    AnswerState.ANSWERED: Tone.OK,
    AnswerState.MISSING: Tone.WARN,
    AnswerState.IN_NOTES: Tone.NEUTRAL,
}


class QuestionList(QWidget):
    """Hidden where nothing was asked; with `rest` what is missing can be asked again."""

    rest_wanted = Signal()

    def __init__(self, page: str, *, rest: bool = False) -> None:
        super().__init__()
        self.setObjectName(f"lst.{page}.questions")
        self._heading = heading()
        self._lines = column(spacing=0)
        call: Callable[[], None] = self.rest_wanted.emit
        self.rest = button(f"btn.{page}.ask_rest", "secondary", "mail", call, changes=True)
        self.rows: list[FactRow] = []
        self._offered = rest
        self._shown: tuple[Question, ...] | None = None
        self.setLayout(column(self._heading, self._lines, row(self.rest, None), spacing=4))
        self.retranslate()
        self.show_questions(())

    def retranslate(self) -> None:
        self._heading.setText(self.tr("You asked"))
        self.setAccessibleName(self._heading.text())
        self.rest.setText(self.tr("Ask the rest"))
        shown, self._shown = self._shown, None
        if shown is not None:
            self.show_questions(shown)

    def show_questions(self, found: Sequence[Question]) -> None:
        """Show these; the rest can be asked while something is not answered."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        if len(found) != len(self.rows):
            empty(self._lines)
            self.rows = [FactRow() for _ in found]
            for made in self.rows:
                self._lines.addWidget(made)
        for made, each in zip(self.rows, found, strict=True):
            made.show_fact(said(each.sentence), _TONES[each.state])
        open_ = any(each.state is not AnswerState.ANSWERED for each in found)
        self.rest.setVisible(self._offered and open_)
        self.setVisible(bool(found))
