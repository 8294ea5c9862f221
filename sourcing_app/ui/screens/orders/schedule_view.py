"""Terms to choose, and the exact schedule they make, shown while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.payments.schedule import EVENT_NAMES, ScheduleLine
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.ui.formatting import money, percent, said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import AmountRow, FactRow
from sourcing_app.ui.widgets.layouts import empty

CHOICES = ("30/70", "20/80", "50/50", "100")


def _terms_word(terms: str) -> str:
    """Name a choice of terms; None is the user's own percents."""
    if terms == "100":
        return QCoreApplication.translate("Schedule", "100 % in advance")
    return terms.replace("/", " / ")


def _own_word() -> str:
    return QCoreApplication.translate("Schedule", "Custom percentages")


class TermsChoice:
    """The terms of payment: usual ones, or the user's own percents in a line under them."""

    def __init__(self) -> None:
        self.usual = ChoiceEditor("orders.terms", CHOICES, _terms_word, unknown=_own_word)
        self.own = LineEditor("orders.own", cap=ORDER["terms"].cap)
        self.editors = (self.usual, self.own)

    def name(self) -> None:
        """Caption both in the language of the moment."""
        self.usual.set_words(ORDER["terms"].words)
        hint = QCoreApplication.translate("Schedule", "Such as 10/20/70; the sum must be 100")
        self.own.set_caption(_own_word(), hint)

    def fill(self, agreed: str) -> None:
        """Show terms as stored (30/70), "" for none; what is not usual stands in the line."""
        usual = agreed in CHOICES
        self.usual.fill(agreed if usual else None)
        self.own.fill("" if usual else agreed)

    def text(self) -> str:
        """Return the terms as chosen or written, "" for none."""
        return str(self.usual.value() or self.own.value())

    def follow(self) -> None:
        """Show the line where own percents are chosen."""
        self.own.setVisible(self.usual.value() is None)

    def connect(self, changed: Callable[[], object]) -> None:
        """Call this with every change of the terms."""
        self.usual.box.currentIndexChanged.connect(changed)
        self.own.line.textChanged.connect(changed)


class ScheduleView(QWidget):
    """The lines of a schedule with their sum, or the one sentence why there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("view.orders.schedule")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 4, 0, 0)
        self._box.setSpacing(2)

    def show_lines(
        self,
        head: Sequence[tuple[str, str]],
        lines: Sequence[ScheduleLine],
        findings: Sequence[Finding],
    ) -> None:
        """Show named amounts, then every payment, then what is to be warned of."""
        empty(self._box)
        for name, amount in head:
            self._box.addWidget(AmountRow(name, amount, strong=True))
        for line in lines:
            self._box.addWidget(AmountRow(_line_text(line), money(line.amount)))
        for finding in findings:
            tone = Tone.DANGER if finding.severity is Severity.ERROR else Tone.WARN
            self._box.addWidget(FactRow(said(finding.sentence), tone))

    def refuse(self, problem: AppError) -> None:
        """Say why there is no schedule."""
        empty(self._box)
        self._box.addWidget(FactRow(said(problem.sentence), Tone.WARN))

    def clear(self) -> None:
        empty(self._box)


def _line_text(line: ScheduleLine) -> str:
    return f"{line.seq}. {percent(Decimal(line.percent))} {said(EVENT_NAMES[line.event])}"
