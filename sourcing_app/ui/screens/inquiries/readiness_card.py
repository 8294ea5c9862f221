"""Ready to send? The five parts of gate G1, each with the button that puts it right."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.readiness import COMPLETE, Missing, Part, Readiness
from sourcing_app.ui.cells import Tone
from sourcing_app.ui.labels import tooltip
from sourcing_app.ui.show import said
from sourcing_app.ui.widgets import Card, FactRow, button


class ReadinessCard(Card):
    """Shows the meter; a failing row has one button, a complete one has none."""

    wanted = Signal(object)
    """The `Missing` whose button was pressed."""

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self.setObjectName("card.inquiries.readiness")
        self.rows = {part: FactRow() for part in Part}
        self.buttons: dict[Part, QPushButton] = {}
        self._readiness: Readiness | None = None
        for part, row in self.rows.items():
            self.buttons[part] = button(f"btn.inquiries.fix_{part}", "link")
            self.buttons[part].setProperty("bar", "true")
            self.buttons[part].clicked.connect(self._pressed)
            row.add(self.buttons[part])
            row.text.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.body.addWidget(row)

    def show_readiness(self, readiness: Readiness) -> None:
        """Show what is complete and what is missing."""
        self._readiness = readiness
        self.set_aside(f"{readiness.count()} / {len(Part)}")
        for part, row in self.rows.items():
            missing = readiness.of(part)
            if missing is None:
                row.show_fact(said(COMPLETE[part]), Tone.OK)
            else:
                row.show_fact(self._text(readiness, missing), _tone(part))
            self._dress(self.buttons[part], missing)

    def retranslate(self) -> None:
        self.set_title(self.tr("Ready to send?"))
        if self._readiness is not None:
            self.show_readiness(self._readiness)

    def _text(self, readiness: Readiness, missing: Missing) -> str:
        if missing.part is not Part.ENGLISH:
            return said(missing.sentence)
        words = len(
            {fact.fact.casefold() for fact in readiness.missing if fact.part is missing.part}
        )
        return QCoreApplication.translate("ReadinessCard", "%n word(s) not in English", "", words)

    def _dress(self, made: QPushButton, missing: Missing | None) -> None:
        made.setVisible(missing is not None)
        if missing is None:
            return
        details = missing.fix.startswith("profile.")
        made.setText(self.tr("Fill in") if details else self.tr("Show"))
        made.setAccessibleDescription(said(missing.sentence))
        made.setAccessibleName(
            self.tr("{button}: {fact}").format(button=made.text(), fact=said(missing.sentence))
        )
        tooltip(made, said(missing.sentence))

    def _pressed(self) -> None:
        part = next(part for part, made in self.buttons.items() if made is self.sender())
        missing = self._readiness.of(part) if self._readiness else None
        if missing is not None:
            self.wanted.emit(missing)


def _tone(part: Part) -> Tone:
    return Tone.WARN if part is Part.SENTENCES else Tone.DANGER
