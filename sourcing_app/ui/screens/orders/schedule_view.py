"""Terms to choose, and the exact schedule they make, shown while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.payments.plan import PRESETS, PaymentPlan
from sourcing_app.domain.payments.schedule import EVENT_NAMES, LineKind, ScheduleLine
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.ui.formatting import money, percent, said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.screens.orders.plan_editor import PlanEditor
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import AmountRow, FactRow
from sourcing_app.ui.widgets.layouts import empty


def _terms_word(code: str) -> str:
    """Name a choice of terms."""
    return said(PRESETS[code].words)


def _own_word() -> str:
    return QCoreApplication.translate("Schedule", "Custom schedule")


def preset_choice(name: str) -> ChoiceEditor:
    """Offer the usual terms by their code; None is the user's own."""
    return ChoiceEditor(name, tuple(PRESETS), _terms_word, unknown=_own_word)


def preset_of(agreed: PaymentPlan | None) -> str | None:
    """Return the code of the usual terms that these are."""
    return next((code for code, each in PRESETS.items() if each.plan == agreed), None)


class TermsChoice:
    """The terms of payment: usual ones, or payments of the user's own in rows under them."""

    def __init__(self) -> None:
        self.usual = preset_choice("orders.terms")
        self.own = PlanEditor("orders", "own")
        self.editors = (self.usual, self.own)
        self.usual.box.activated.connect(self._begin)

    def name(self) -> None:
        """Caption both in the language of the moment."""
        self.usual.set_words(ORDER["terms"].words)
        self.own.set_caption(_own_word())
        self.own.retranslate()

    def fill(self, agreed: PaymentPlan | None, *, after_shipment: bool) -> None:
        """Show what is agreed; what is not usual stands in the rows, None is nothing."""
        usual = preset_of(agreed)
        self.own.after_shipment = after_shipment
        self.own.fill((agreed or next(iter(PRESETS.values())).plan).parts)
        self.usual.fill(usual)
        if agreed is None:
            self.usual.box.setCurrentIndex(-1)

    def text(self) -> str:
        """Return the terms as chosen, part by part; "" for none. Rejected as `PlanEditor.value`."""
        if self.asked == "terms":
            return ""
        code = self.usual.value()
        return self.own.value() if code is None else PRESETS[code].plan.parts

    @property
    def asked(self) -> str:
        """The name of the field in which terms are still missing."""
        return "terms" if self.usual.box.currentIndex() < 0 else "own"

    def right(self) -> bool:
        """Whether nothing is wrong in a row, which says it itself."""
        return self.own.isHidden() or self.own.judge()

    def follow(self) -> None:
        """Show the rows where the user's own payments are chosen."""
        self.own.setVisible(self.asked == "own" and self.usual.value() is None)

    def connect(self, changed: Callable[[], object]) -> None:
        """Call this with every change of the terms."""
        self.usual.box.currentIndexChanged.connect(changed)
        self.own.told.connect(changed)

    def _begin(self) -> None:
        """Let the rows begin with the usual terms that were chosen last."""
        code = self.usual.value()
        if code is not None:
            self.own.put(PRESETS[code].plan.parts)


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
    return f"{line.seq}. {line_words(line)}"


def line_words(line: ScheduleLine) -> str:
    """Say what a line is: its name, its share, and what makes it due."""
    event = said(EVENT_NAMES[line.event])
    if line.offset_days:
        words = QCoreApplication.translate("Schedule", "%n day(s) later", None, line.offset_days)
        event = f"{event}, {words}"
    share = percent(Decimal(line.percent)) if line.percent else ""
    if line.kind is LineKind.BALANCE and not share:
        share = QCoreApplication.translate("Schedule", "balance")
    name = f"{line.name}:" if line.name else ""
    return " ".join(filter(None, (name, share, event)))
