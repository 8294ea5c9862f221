"""The tab of risks: the six risks, the money at stake, and the points of the contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.gates.risks import (
    ACCEPTABLE,
    RISK_NAMES,
    RISK_STATE_NAMES,
    OrderRisk,
    RiskLine,
    RiskState,
)
from sourcing_app.domain.orders.contract_points import (
    CONTRACT_POINTS,
    ContractPoint,
    OrderAnswer,
)
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.orders.answers import Answered
from sourcing_app.services.orders.risk_sheet import RiskSheet, WaiverRow, sheet_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import day, money, said, shown
from sourcing_app.ui.screens.orders.order_tab import OrderTab
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import AmountRow, FactRow, WrapCheck
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, empty, row
from sourcing_app.ui.widgets.record_lines import PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.actions import OrderActions

_TONES = {
    RiskState.OPEN: (Tone.DANGER, ""),
    RiskState.COVERED: (Tone.OK, ""),
    RiskState.WAIVED: (Tone.NEUTRAL, "waived"),
}
_WHERE = {
    OrderRisk.NO_SAMPLE: "sample",
    OrderRisk.BELOW_STANDARD: "production",
    OrderRisk.PERSONAL_ACCOUNT: "overview",
    OrderRisk.DEFECTS: "production",
    OrderRisk.PACKING: "production",
}
"""The tab in which a risk is covered; the supplier is checked on its own page."""


class RisksTab(OrderTab):
    """Says what can still go wrong with an order, and what its contract leaves open."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__(actions)
        self._order: OrderState | None = None
        self.risks = Card()
        self.risks.setObjectName("card.orders.risks")
        self.contract = Card()
        self.contract.setObjectName("card.orders.contract")
        self._lines = column(spacing=4)
        self._stake = column(spacing=2)
        self.points = {point: PointRow(point) for point in ContractPoint}
        self.print_risks = button(
            "btn.orders.print_risks", icon="print", call=partial(self._print, DocumentKind.RISKS)
        )
        self.print_file = button(
            "btn.orders.print_file",
            icon="print",
            call=partial(self._print, DocumentKind.ORDER_FILE),
        )
        self.waivers = RecordSection("order_waivers", say("RisksTab", "Waived conditions"))
        self.waivers.add.hide()
        self._build()

    def retranslate(self) -> None:
        self.risks.set_title(self.tr("Six risks"))
        self.contract.set_title(self.tr("The contract settles"))
        self.print_risks.setText(self.tr("Print risk sheet…"))
        self.print_file.setText(self.tr("Print order file…"))
        self.waivers.retranslate("")
        for point in self.points.values():
            point.retranslate()

    def show_order(self, state: OrderState) -> None:
        self._order = state
        sheet = sheet_of(self.acts.desk.reader, state)
        self._show_risks(sheet)
        for point, found in sheet.points:
            self.points[point].show_answer(found)
        waived = [_waived(place, each) for place, each in enumerate(sheet.waivers)]
        self.waivers.show_lines(waived, self.tr("Nothing was waived."), another=True)
        words = self.tr("{done} of {total}")
        self.contract.set_aside(words.format(done=sheet.settled, total=len(sheet.points)))

    def _show_risks(self, sheet: RiskSheet) -> None:
        empty(self._lines)
        empty(self._stake)
        self.risks.set_aside(self.tr("Open: {count}").format(count=sheet.open))
        self.risks.set_head(Tone.WARN if sheet.open else Tone.OK, "shield")
        for line in sheet.lines:
            self._lines.addWidget(self._risk_row(line))
        amounts = [(self.tr("Money at risk on this order"), money(sheet.at_risk))]
        amounts += [
            (self.tr("With this supplier on all orders"), money(each)) for each in sheet.of_supplier
        ]
        for words, amount in amounts:
            self._stake.addWidget(AmountRow(words, amount))

    def _risk_row(self, line: RiskLine) -> QWidget:
        tone, icon = _TONES[line.state]
        told = (said(RISK_NAMES[line.risk]), said(line.why), line.reason)
        made = FactRow(
            "\n".join(filter(None, told)), tone, said(RISK_STATE_NAMES[line.state]), icon
        )
        if line.open:
            where = button(f"btn.orders.show_{line.risk}", "link", "", partial(self._go, line.risk))
            where.setText(self.tr("Show"))
            where.setAccessibleName(f"{where.text()}: {said(RISK_NAMES[line.risk])}")
            made.add(where)
        if line.open and line.risk in ACCEPTABLE:
            call = partial(self._accept, line.risk)
            take = button(f"btn.orders.accept_{line.risk}", "link", "", call, changes=True)
            take.setText(self.tr("Take on…"))
            made.add(take)
        return made

    def _go(self, risk: OrderRisk) -> None:
        """Go to where a risk is covered."""
        if self._order is None:
            return
        target = Target("orders", self._order.id, _WHERE.get(risk, ""))
        if risk is OrderRisk.VANISHES:
            target = Target("suppliers", self._order.supplier_id, "vet")
        self.acts.page.wanted.emit(target)

    def _accept(self, risk: OrderRisk) -> None:
        from sourcing_app.ui.screens.orders.risk_sheets import accept_sheet

        if self._order is not None:
            self.acts.open_sheet(accept_sheet(self.acts.page, self.acts.desk, self._order, risk))

    def _tick(self, point: ContractPoint, yes: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._order is None:
            return
        answer = OrderAnswer.YES if yes else OrderAnswer.NO
        order, desk = self._order.id, self.acts.desk
        note = self.points[point].note
        self.acts.context.attempt(
            lambda: desk.order_checks.answer(order, point, answer, desk.today(), note)
        )

    def _note(self, point: ContractPoint) -> None:
        from sourcing_app.ui.screens.orders.risk_sheets import answer_sheet

        if self._order is not None:
            found = self.points[point].found
            self.acts.open_sheet(
                answer_sheet(self.acts.page, self.acts.desk, self._order, point, found)
            )

    def _print(self, kind: DocumentKind) -> None:
        if self._order is not None:
            self.acts.page.wanted.emit(Target("printing", action=kind, keys=(self._order.id,)))

    def _build(self) -> None:
        self.risks.body.addLayout(self._lines)
        self.risks.body.addLayout(self._stake)
        self.risks.body.addWidget(button_row(self.print_risks, self.print_file))
        self.risks.body.addStretch(1)
        for point, made in self.points.items():
            made.check.toggled.connect(partial(self._tick, point))
            made.more.clicked.connect(partial(self._noted, point))
            self.contract.body.addWidget(made)
        self.contract.body.addStretch(1)
        cards = row(self.risks, self.contract, spacing=12)
        for place in range(cards.count()):
            cards.setStretch(place, 1)
        holder = QWidget()
        holder.setLayout(cards)
        self.setLayout(column(holder, self.waivers, None, spacing=10))

    def _noted(self, point: ContractPoint, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self._note(point)


def _waived(place: int, waiver: WaiverRow) -> PartLine:
    head = " · ".join(filter(None, (shown(waiver.gate), day(waiver.on), waiver.who)))
    return PartLine(place, (head, waiver.reason), (), icon="waived")


class PointRow(QWidget):
    """One point of the contract: ticked where it is settled, with the note on it under it."""

    def __init__(self, point: ContractPoint) -> None:
        super().__init__()
        self.point = point
        self.found: Answered | None = None
        self.check = WrapCheck(f"chk.orders.{point}", changes=True)
        self.more = icon_button(f"btn.orders.point_{point}", "edit", changes=True)
        self.more.setFixedSize(24, 24)
        self._told = label("", "muted", wrap=True)
        self._told.setContentsMargins(32, 0, 0, 0)
        head = row(self.check, self.more, spacing=4)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._told, spacing=0))

    @property
    def note(self) -> str:
        return self.found.note if self.found else ""

    def retranslate(self) -> None:
        words = said(CONTRACT_POINTS[self.point])
        self.check.set_text(words)
        name_icon_button(self.more, self.tr("Answer and note: {point}").format(point=words))

    def show_answer(self, found: Answered | None) -> None:
        """Show the answer; one that is not needed is told beside its note."""
        self.found = found
        self.check.set_checked(found is not None and found.answer is OrderAnswer.YES)
        told = [found.note] if found else []
        if found is not None and found.answer is OrderAnswer.NOT_APPLICABLE:
            told.insert(0, self.tr("Not needed."))
        text = " ".join(filter(None, told))
        self._told.setText(text)
        self._told.setVisible(bool(text))
