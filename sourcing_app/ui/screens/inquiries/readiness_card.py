"""Ready to send? The five parts of gate G1 and what is not saved, each with its button."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.inquiries.readiness import COMPLETE, Missing, Readiness, ReadinessPart
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import tooltip


class ReadinessCard(Card):
    """Shows the meter; a failing row has one button, a complete one has none."""

    wanted = Signal(object)
    """The `Missing` whose button was pressed."""

    unsaved_wanted = Signal()
    """The field whose text is not saved is to be shown."""

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self.setObjectName("card.inquiries.readiness")
        self.rows = {part: FactRow() for part in ReadinessPart}
        self.buttons: dict[ReadinessPart, QPushButton] = {}
        self.unsaved = FactRow()
        self.show_unsaved = button("btn.inquiries.fix_unsaved", "link")
        self._readiness: Readiness | None = None
        self._unsaved: Sentence | None = None
        self._add_unsaved()
        for part, row in self.rows.items():
            self.buttons[part] = button(f"btn.inquiries.fix_{part}", "link")
            self.buttons[part].setProperty("bar", "true")
            self.buttons[part].clicked.connect(self._pressed)
            row.add(self.buttons[part])
            row.text.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.body.addWidget(row)

    def show_readiness(self, readiness: Readiness, unsaved: Sentence | None = None) -> None:
        """Show what is complete and what is missing; what is not saved counts as a sixth part."""
        self._readiness, self._unsaved = readiness, unsaved
        total = len(ReadinessPart) + (unsaved is not None)
        self.set_aside(f"{readiness.count()} / {total}")
        self._tell_unsaved()
        for part, row in self.rows.items():
            missing = readiness.of(part)
            if missing is None:
                row.show_fact(said(COMPLETE[part]), Tone.OK)
            else:
                row.show_fact(self._text(readiness, missing), _tone(part))
            self._update_button(self.buttons[part], missing)

    def retranslate(self) -> None:
        self.set_title(self.tr("Ready to send?"))
        if self._readiness is not None:
            self.show_readiness(self._readiness, self._unsaved)

    def _add_unsaved(self) -> None:
        self.show_unsaved.setProperty("bar", "true")
        self.show_unsaved.clicked.connect(self.unsaved_wanted)
        self.unsaved.add(self.show_unsaved)
        self.unsaved.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.unsaved.hide()
        self.body.addWidget(self.unsaved)

    def _tell_unsaved(self) -> None:
        self.unsaved.setVisible(self._unsaved is not None)
        if self._unsaved is not None:
            self.unsaved.show_fact(said(self._unsaved), Tone.DANGER)
            self._name(self.show_unsaved, self.tr("Show"), said(self._unsaved))

    def _text(self, readiness: Readiness, missing: Missing) -> str:
        if missing.part is ReadinessPart.SENTENCES:
            return said(missing.sentence)
        if missing.part is not ReadinessPart.ENGLISH:
            return said(readiness.told(missing.part))
        words = len(
            {fact.fact.casefold() for fact in readiness.missing if fact.part is missing.part}
        )
        return QCoreApplication.translate("ReadinessCard", "%n word(s) not in English", "", words)

    def _update_button(self, made: QPushButton, missing: Missing | None) -> None:
        made.setVisible(missing is not None)
        if missing is None:
            return
        details = missing.fix.startswith("profile.")
        text = self.tr("Fill in") if details else self.tr("Show")
        self._name(made, text, said(missing.sentence))

    def _name(self, made: QPushButton, text: str, fact: str) -> None:
        made.setText(text)
        made.setAccessibleDescription(fact)
        made.setAccessibleName(self.tr("{button}: {fact}").format(button=text, fact=fact))
        tooltip(made, fact)

    def _pressed(self) -> None:
        part = next(part for part, made in self.buttons.items() if made is self.sender())
        missing = self._readiness.of(part) if self._readiness else None
        if missing is not None:
            self.wanted.emit(missing)


def _tone(part: ReadinessPart) -> Tone:
    return Tone.WARN if part is ReadinessPart.SENTENCES else Tone.DANGER
