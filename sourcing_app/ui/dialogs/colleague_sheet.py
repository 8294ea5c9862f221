"""The choice of the letter that a copy for a colleague numbers its own papers with."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.copies import letters_of_copy, number
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.widgets.labels import label

LETTER_CAP = 1


class ColleagueSheet(FormSheet):
    """
    Proposes the next free letter; `own` are those of the file, `given` those of its copies.

    Nothing is written before `agreed`.
    """

    changes: ClassVar[bool] = False
    keeps_text: ClassVar[bool] = False

    agreed = Signal(str)
    """The letter."""

    def __init__(
        self, parent: QWidget, own: str, given: list[str], proposed: str, today: date
    ) -> None:
        letter = LineEditor("colleague.letter", cap=LETTER_CAP)
        super().__init__(parent, "main.colleague", (letter,), "copy")
        self._own, self._given, self._year = own, given, today.year
        self.body.insertWidget(
            0,
            label(
                self.tr(
                    "Orders and inquiries made in the copy carry a letter, so that no number is "
                    "given out twice. No other copy gets the same letter."
                ),
                wrap=True,
            ),
        )
        self.example = label("", "muted")
        self.body.addWidget(self.example)
        letter.set_caption(self.tr("Letter"), self.tr("B to Z, without I and O"))
        letter.line.textChanged.connect(self._show_example)
        letter.put(proposed)
        self.set_texts(self.tr("Save a copy for a colleague"), self.tr("Choose where…"))
        self.resize(480, 310)

    def do(self, values: dict[str, Any]) -> None:
        letters_of_copy(self._own, self._given, values["letter"])
        self.agreed.emit(values["letter"])

    def _show_example(self) -> None:
        letters = self._own + self.form["letter"].shown().strip().upper()
        first = number("PO", self._year, letters, 1)
        self.example.setText(self.tr("Its first order: {number}").format(number=first))
