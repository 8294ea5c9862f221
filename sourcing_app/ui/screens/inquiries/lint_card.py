"""What the checks found in the open letter: one line a finding, with what can be done about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.layouts import column, empty

TONES = {
    Severity.ERROR: Tone.DANGER,
    Severity.WARNING: Tone.WARN,
    Severity.HINT: Tone.INFO,
}
_SHOW = say("LintCard", "Show")
_FIX = say("LintCard", "Correct")
_TRANSLATE = say("LintCard", "Translate")
_KEEP = say("LintCard", "Keep")
_KEPT = frozenset({"R56", "R167"})
"""A word of these rules may be right all the same."""
_FIRST = 3
_MOST = 30
"""More are shown as these are corrected."""


@dataclass(frozen=True, slots=True)
class Found:
    """A finding and the words it is about; "" where it is about the letter as a whole."""

    finding: Finding
    words: str


class LintCard(Card):
    """The first findings are shown at once, the others when they are asked for."""

    shown = Signal(object)
    """The `Found` whose place is wanted."""

    fixed = Signal(object)
    """The `Found` to correct."""

    kept = Signal(str)
    """Words that are right as they are."""

    translated = Signal(str)
    """Words that a translator is to be asked about."""

    def __init__(self) -> None:
        super().__init__(spacing=4)
        self.setObjectName("card.inquiries.lint")
        self._found: tuple[Found, ...] = ()
        self._letters = 1
        self._all = False
        self._rows = column(spacing=4)
        self.more = button("btn.inquiries.lint_more", "link", call=self._show_all)
        self.more.setProperty("bar", "true")
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more)

    def show_findings(self, found: Sequence[Found], letters: int = 1) -> None:
        """
        Show these, in this order; those shown already stay as they are.

        A correction changes so many `letters`, which is said where it is not this one alone.
        """
        if (self._found, self._letters) != ((*found,), letters):
            self._found, self._letters = (*found,), letters
            self._fill()

    def forget(self) -> None:
        """Another letter is shown: of many findings only the first are, again."""
        self._all = False
        self._fill()

    def retranslate(self) -> None:
        self.set_title(self.tr("Check of the letter"))
        self._fill()

    def _fill(self) -> None:
        empty(self._rows)
        shown = self._found[: _MOST if self._all else _FIRST]
        keeps = iter(range(len(shown)))
        for place, each in enumerate(shown):
            self._rows.addWidget(self._row(each, place, keeps))
        if not shown:
            self._rows.addWidget(FactRow(self.tr("Nothing to correct was found."), Tone.OK))
        count = len(self._found)
        text = QCoreApplication.translate("LintCard", "%n finding(s)", "", count)
        self.set_aside(text if count else "")
        self.more.setText(self.tr("Show all {count}").format(count=min(count, _MOST)))
        self.more.setVisible(not self._all and len(shown) < count)

    def _row(self, each: Found, place: int, keeps: Iterator[int]) -> QWidget:
        sentence = said(each.finding.sentence)
        row = QWidget()
        buttons = [*self._buttons(each, place, keeps)]
        for made in buttons:
            made.setProperty("bar", "true")
            made.setAccessibleName(f"{made.text()}: {sentence}")
        parts: list[QWidget] = [FactRow(sentence, TONES[each.finding.severity])]
        row.setLayout(column(*parts, *([button_row(*buttons)] if buttons else []), spacing=0))
        return row

    def _buttons(self, each: Found, place: int, keeps: Iterator[int]) -> Iterator[QPushButton]:
        finding = each.finding
        foreign = finding.rule == "R56" and finding.severity is Severity.ERROR
        if finding.field:
            made = button(f"btn.inquiries.lint_show_{place}", "link", call=emits(self.shown, each))
            made.setText(said(_SHOW))
            yield made
        if finding.fix is not None:
            name = f"btn.inquiries.lint_fix_{place}"
            made = button(name, "link", call=emits(self.fixed, each), changes=True)
            made.setText(self._correcting(foreign=foreign))
            yield made
        elif foreign:
            name = f"btn.inquiries.lint_translate_{place}"
            made = button(name, "link", call=emits(self.translated, each.words))
            made.setText(said(_TRANSLATE))
            yield made
        if finding.rule in _KEPT and each.words:
            name = f"btn.inquiries.keep_{next(keeps)}"
            made = button(name, "link", call=emits(self.kept, each.words), changes=True)
            made.setText(said(_KEEP))
            yield made

    def _correcting(self, *, foreign: bool) -> str:
        if self._letters == 1:
            return said(_TRANSLATE if foreign else _FIX)
        if foreign:
            return QCoreApplication.translate(
                "LintCard", "Translate in %n letter(s)", "", self._letters
            )
        return QCoreApplication.translate("LintCard", "Correct in %n letter(s)", "", self._letters)

    def _show_all(self) -> None:
        self._all = True
        self._fill()
