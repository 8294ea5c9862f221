"""The tab of disputes: what one is about, how well it is proved, what happened, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.disputes.dispute import (
    DISPUTE_EVENT_NAMES,
    DISPUTE_REASON_NAMES,
    DISPUTE_STATE_NAMES,
    DisputeState,
)
from sourcing_app.domain.disputes.evidence_meter import strength, thin
from sourcing_app.domain.records.disputes import DISPUTE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.domain.values.money import Money
from sourcing_app.services.disputes.rows import DisputeRow, DisputeStep, disputes_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import day, due, money, said
from sourcing_app.ui.screens.orders.order_tab import OrderTab
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, empty, row
from sourcing_app.ui.widgets.record_lines import PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.actions import OrderActions

_DAYS = ("answer_by", "negotiate_until", "escalate_by")


class DisputeTab(OrderTab):
    """Shows the latest dispute of an order; those before it are lines under it."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__(actions)
        self._order: OrderState | None = None
        self._dispute: DisputeRow | None = None
        self.about = Card()
        self.about.setObjectName("card.orders.dispute")
        self.evidence = Card()
        self.evidence.setObjectName("card.orders.evidence")
        self._facts = label("", wrap=True)
        self._facts.setObjectName("lbl.orders.dispute_facts")
        self._days = column(spacing=2)
        self._measured = column(spacing=2)
        self.steps = RecordSection("dispute_steps", say("DisputeTab", "What happened"))
        self.former = RecordSection("disputes", DISPUTE.words)
        self.former.add.hide()
        self.open = button("btn.orders.open_dispute", "primary", "flag", self._open, changes=True)
        self.edit = button("btn.orders.edit_dispute", icon="edit", call=self._edit, changes=True)
        self.escalate = button(
            "btn.orders.escalate_dispute", icon="flag", call=self._escalate, changes=True
        )
        self.end = button("btn.orders.end_dispute", icon="check", call=self._end, changes=True)
        self.attach = button(
            "btn.orders.attach_evidence", icon="attach", call=self._attach, changes=True
        )
        self.refund = button(
            "btn.orders.dispute_refund", "primary", "bank", self._refund, changes=True
        )
        self.pack = button("btn.orders.print_dispute", icon="print", call=self._print)
        self._build()

    def retranslate(self) -> None:
        self.open.setText(self.tr("Open dispute…"))
        self.edit.setText(self.tr("Edit…"))
        self.escalate.setText(self.tr("Escalate"))
        self.end.setText(self.tr("End dispute…"))
        self.attach.setText(self.tr("Attach evidence…"))
        self.refund.setText(self.tr("Money has come…"))
        self.pack.setText(self.tr("Print pack…"))
        self.evidence.set_title(self.tr("Evidence"))
        self.steps.retranslate(self.tr("Add step…"))
        self.former.retranslate("")

    def show_order(self, state: OrderState) -> None:
        self._order = state
        found = disputes_of(self.acts.desk.reader, state.id)
        self._dispute = found[0] if found else None
        self._show_about()
        self._show_evidence()
        self.former.setVisible(len(found) > 1)
        self.former.show_lines([*map(_line, found[1:])], "", another=True)
        running = self._dispute is not None and self._dispute.under_way
        for each in (self.edit, self.end, self.attach, self.steps.add):
            each.setVisible(running)
        negotiating = self._dispute is not None and self._dispute.state is DisputeState.OPEN
        self.escalate.setVisible(negotiating)
        self.pack.setVisible(self._dispute is not None)
        self.refund.setVisible(self._owed is not None)
        self.open.setVisible(not running and bool(state.paid or state.incident))

    def _show_about(self) -> None:
        dispute = self._dispute
        empty(self._days)
        if dispute is None:
            self.about.set_title(self.tr("No dispute"))
            self.about.set_head(None)
            self._facts.setText(self._none())
            return
        words = self.tr("{reason}: {state}")
        self.about.set_title(
            words.format(
                reason=said(DISPUTE_REASON_NAMES[dispute.reason]),
                state=said(DISPUTE_STATE_NAMES[dispute.state]),
            )
        )
        self.about.set_head(Tone.WARN if dispute.under_way else Tone.NEUTRAL, "flag")
        self._facts.setText(dispute.facts)
        for words, tone in self._said_days(dispute):
            self._days.addWidget(FactRow(words, tone, icon="clock"))

    def _said_days(self, dispute: DisputeRow) -> list[tuple[str, Tone]]:
        today = self.acts.desk.today()
        told = [(f"{said(DISPUTE['opened_on'].words)}: {day(dispute.opened_on)}", Tone.NEUTRAL)]
        if dispute.under_way:
            for name in _DAYS:
                until = getattr(dispute, name)
                if until is not None:
                    tone = Tone.DANGER if until < today else Tone.WARN
                    words = f"{said(DISPUTE[name].words)}: {day(until)} ({due(until, today)})"
                    told.append((words, tone))
            return told
        told.append((f"{said(DISPUTE['outcome'].words)}: {dispute.outcome}", Tone.NEUTRAL))
        if dispute.money_back:
            words = f"{said(DISPUTE['money_back'].words)}: {money(dispute.money_back)}"
            told.append((words, Tone.OK))
        return told

    def _show_evidence(self) -> None:
        dispute = self._dispute
        self.evidence.setVisible(dispute is not None)
        self.steps.setVisible(dispute is not None)
        empty(self._measured)
        if dispute is None:
            return
        weak = thin(dispute.evidence)
        self.evidence.set_head(Tone.WARN if weak else Tone.OK, "warn" if weak else "checkc")
        self._measured.addWidget(label(said(strength(dispute.evidence)), "muted", wrap=True))
        for each in dispute.evidence:
            tone = Tone.OK if each.met else Tone.WARN
            self._measured.addWidget(FactRow(said(each.sentence), tone))
        lines = [*map(_step_line, dispute.steps)]
        self.steps.show_lines(lines, self.tr("No step recorded."), another=True)

    def _none(self) -> str:
        if self._order is not None and (self._order.paid or self._order.incident):
            return self.tr(
                "On signs of deliberate fraud, poor goods or another breach a dispute can be "
                "opened. Collect facts, days, photos, the contract and the chat first: a "
                "well-founded complaint usually succeeds."
            )
        return self.tr("Nothing was paid on this order, so there is nothing to dispute.")

    def _build(self) -> None:
        self.about.body.addWidget(self._facts)
        acting = (self.refund, self.open, self.edit, self.escalate, self.end)
        self.about.body.addWidget(button_row(*acting))
        self.about.body.addLayout(self._days)
        self.about.body.addStretch(1)
        self.evidence.body.addWidget(button_row(self.attach, self.pack))
        self.evidence.body.addLayout(self._measured)
        self.evidence.body.addStretch(1)
        self.steps.adding.connect(self._add_step)
        cards = row(self.about, self.evidence, spacing=12)
        for place in range(cards.count()):
            cards.setStretch(place, 1)
        holder = QWidget()
        holder.setLayout(cards)
        self.setLayout(column(holder, self.steps, self.former, None, spacing=10))

    def _open(self) -> None:
        from sourcing_app.ui.screens.orders.dispute_sheets import open_sheet

        if self._order is not None:
            self.acts.open_sheet(open_sheet(self.acts.page, self.acts.desk, self._order))

    def _edit(self) -> None:
        from sourcing_app.ui.screens.orders.dispute_sheets import edit_sheet

        if self._dispute is not None:
            self.acts.open_sheet(edit_sheet(self.acts.page, self.acts.desk, self._dispute))

    def _add_step(self) -> None:
        from sourcing_app.ui.screens.orders.dispute_sheets import step_sheet

        if self._dispute is not None and self._order is not None:
            sheet = step_sheet(self.acts.page, self.acts.desk, self._dispute, self._order)
            self.acts.open_sheet(sheet)

    def _attach(self) -> None:
        from sourcing_app.ui.screens.orders.dispute_sheets import EvidenceSheet

        if self._dispute is not None:
            self.acts.open_sheet(
                EvidenceSheet(self.acts.page, self.acts.desk, self._dispute, self.acts.files)
            )

    def _escalate(self) -> None:
        if self._dispute is not None:
            key = self._dispute.id
            self.acts.context.attempt(lambda: self.acts.desk.disputes.escalate(key))

    @property
    def _owed(self) -> Money | None:
        """What an ended dispute is still to bring back."""
        dispute = self._dispute
        return None if dispute is None or dispute.under_way else dispute.owed

    def _refund(self) -> None:
        from sourcing_app.ui.screens.orders.dispute_sheets import refund_sheet

        if self._dispute is not None:
            self.acts.open_sheet(refund_sheet(self.acts.page, self.acts.desk, self._dispute))

    def _end(self) -> None:
        from sourcing_app.ui.screens.orders.dispute_sheets import end_sheet

        if self._dispute is not None and self._order is not None:
            sheet = end_sheet(self.acts.page, self.acts.desk, self._dispute, self._order)
            self.acts.open_sheet(sheet)

    def _print(self) -> None:
        if self._dispute is not None:
            keys = (self._dispute.id,)
            target = Target("printing", action=DocumentKind.DISPUTE, keys=keys)
            self.acts.page.wanted.emit(target)


def _step_line(step: DisputeStep) -> PartLine:
    head = f"{day(step.on_day)} · {said(DISPUTE_EVENT_NAMES[step.kind])}"
    if step.amount:
        head += f" · {money(step.amount)}"
    return PartLine(step.id, (head, step.words), (), icon="chat")


def _line(dispute: DisputeRow) -> PartLine:
    reason = said(DISPUTE_REASON_NAMES[dispute.reason])
    state = said(DISPUTE_STATE_NAMES[dispute.state])
    head = f"{day(dispute.opened_on)} · {reason} · {state}"
    return PartLine(dispute.id, tuple(filter(None, (head, dispute.outcome))), (), icon="flag")
