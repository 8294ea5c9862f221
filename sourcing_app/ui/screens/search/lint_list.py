"""What is wrong with the typed query: one row a finding, each with its one-click fix."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, empty

_TONES = {
    Severity.ERROR: Tone.DANGER,
    Severity.WARNING: Tone.WARN,
    Severity.HINT: Tone.INFO,
}
_FIXES = {
    "R84": say("LintList", "Move to filter"),
    "R83": say("LintList", "Split"),
    "R87": say("LintList", "Write -word"),
    "R135": say("LintList", "Translate"),
    "R81": say("LintList", "Shorten"),
}
_REMOVE = say("LintList", "Remove")


class LintList(QWidget):
    """The findings of the moment; the sentence names the word, the button mends it."""

    fix_wanted = Signal(object)
    """The `Finding` whose button was pressed."""

    card_wanted = Signal()
    """The link that was typed is to become a supplier."""

    def __init__(self) -> None:
        super().__init__()
        self._note = label("", "muted", wrap=True)
        self._rows = column(spacing=2)
        self.setLayout(column(self._note, self._rows, None, spacing=4))
        self.buttons: list[QPushButton] = []

    def show_findings(self, findings: Sequence[Finding], *, typed: bool) -> None:
        """Show these findings, or what to do where there is nothing to find."""
        empty(self._rows)
        self.buttons = []
        shown = findings if typed else ()
        for place, finding in enumerate(shown):
            self._rows.addWidget(self._row(finding, place))
        if typed and not shown:
            self._rows.addWidget(FactRow(self.tr("This query is fine."), Tone.OK))
        self._note.setVisible(not typed)
        self._note.setText(
            self.tr("Type a product, preferably in English. Problems are pointed out.")
        )

    def _row(self, finding: Finding, place: int) -> FactRow:
        sentence = said(finding.sentence)
        row = FactRow(sentence, _TONES[finding.severity])
        if finding.rule == "R39" and finding.fix is not None:
            kept = button(
                f"btn.search.card{place}", "link", call=self.card_wanted.emit, changes=True
            )
            kept.setText(self.tr("Add as supplier…"))
            kept.setProperty("bar", "true")
            row.add(kept)
        if finding.fix is not None:
            made = button(f"btn.search.fix{place}", "link", call=emits(self.fix_wanted, finding))
            made.setText(said(_FIXES.get(finding.rule, _REMOVE)))
            made.setAccessibleName(f"{made.text()}: {sentence}")
            made.setProperty("bar", "true")
            row.add(made)
            self.buttons.append(made)
        return row
