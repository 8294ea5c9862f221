"""The letter of credit of an order: its days, the documents the bank asks for, what is wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sourcing_app.domain.payments.credit import credit_clocks, credit_findings
from sourcing_app.domain.payments.plan import LETTER_OF_CREDIT
from sourcing_app.domain.records.credits import CREDIT
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.orders.transfers import banks
from sourcing_app.services.payments.credits import CreditPaper, CreditRow, credit_row
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.orders.clock_row import clock_row
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.layouts import column, empty
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.domain.values.working_days import WorkCalendar
    from sourcing_app.ui.screens.orders.actions import OrderActions


class CreditCard(Card):
    """Shown where the terms name a letter of credit, or one is kept."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__()
        self.setObjectName("card.orders.credit")
        self._acts = actions
        self._order: OrderState | None = None
        self._rows = column(spacing=2)
        self.papers = RecordSection("credit", say("CreditCard", "Documents for the bank"))
        self.edit = button("btn.orders.credit", icon="edit", call=self._edit, changes=True)
        self.body.addLayout(self._rows)
        self.body.addWidget(button_row(self.edit))
        self.body.addWidget(self.papers)
        self.papers.adding.connect(self._add)
        self.papers.acted.connect(self._act)

    def retranslate(self) -> None:
        self.set_title(said(CREDIT.words))
        self.edit.setText(self.tr("Letter of credit…"))
        self.papers.retranslate(self.tr("Add document…"))

    def show_order(self, state: OrderState) -> None:
        """Show its letter of credit; the days of banks are counted in a job."""
        self._order = state
        desk = self._acts.desk
        found = credit_row(desk.reader, state.id)
        named = any(each.line.name == LETTER_OF_CREDIT for each in state.lines)
        self.setVisible(named or found is not None)
        self.papers.setVisible(found is not None)
        self._show(state, found, ())
        if found is not None:
            reader, today = desk.reader, desk.today()
            self._acts.context.jobs.start(
                lambda _step: banks(reader, state, today),
                owner=self,
                then=partial(self._know_banks, state, found),
                kind="other",
            )

    def _know_banks(
        self, state: OrderState, found: CreditRow, known: tuple[WorkCalendar, ...]
    ) -> None:
        if self._order is state:
            self._show(state, found, known)

    def _show(
        self, state: OrderState, found: CreditRow | None, known: tuple[WorkCalendar, ...]
    ) -> None:
        empty(self._rows)
        if found is None:
            nothing = self.tr("No letter of credit is entered yet.")
            self._rows.addWidget(FactRow(nothing, Tone.NEUTRAL))
            return
        about = " · ".join(filter(None, (found.number, found.bank, found.place)))
        if about:
            self._rows.addWidget(FactRow(about, Tone.NEUTRAL, icon="bank"))
        names = [each.name for each in found.papers]
        for finding in credit_findings(found.credit, state.total, names):
            self._rows.addWidget(FactRow(said(finding.sentence), Tone.WARN))
        for clock in credit_clocks(found.credit, known):
            self._rows.addWidget(clock_row(clock, self._acts.desk.today()))
        self.papers.show_lines(tuple(map(self._line, found.papers)), "")

    def _line(self, paper: CreditPaper) -> PartLine:
        name = f"{paper.name} · {paper.copies}" if paper.copies else paper.name
        tick = self.tr("Not presented") if paper.presented else self.tr("Presented")
        buttons = (
            LineButton("present", "undo" if paper.presented else "check", f"{tick}: {paper.name}"),
            LineButton("drop", "trash", self.tr("Not asked for: {name}").format(name=paper.name)),
        )
        state = self.tr("presented") if paper.presented else self.tr("not presented yet")
        tone = Tone.OK if paper.presented else Tone.NEUTRAL
        return PartLine(paper.id, (f"{name}: {state}",), buttons, tone)

    def _act(self, action: str, key: int) -> None:
        kept, order = self._acts.desk.credits, self._order
        if order is None:
            return
        found = credit_row(self._acts.desk.reader, order.id)
        paper = next((each for each in (found.papers if found else ()) if each.id == key), None)
        if paper is not None and action == "present":
            wanted = not paper.presented
            self._acts.context.attempt(lambda: kept.present(key, presented=wanted))
        elif paper is not None:
            self._acts.context.attempt(lambda: kept.drop_document(key))

    def _edit(self) -> None:
        from sourcing_app.ui.screens.orders.credit_sheets import credit_sheet

        if self._order is not None:
            self._acts.open_sheet(credit_sheet(self._acts.page, self._acts.desk, self._order))

    def _add(self) -> None:
        from sourcing_app.ui.screens.orders.credit_sheets import paper_sheet

        if self._order is not None:
            self._acts.open_sheet(paper_sheet(self._acts.page, self._acts.desk, self._order))
