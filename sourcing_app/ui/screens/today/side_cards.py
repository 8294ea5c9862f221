"""The cards beside the list: the journey, the money at risk, and what makes one ready to buy."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.journey import Leg, Preparation
from sourcing_app.services.agenda.rows import Risk
from sourcing_app.services.orders.exposure import Exposure
from sourcing_app.ui.formatting import money, number, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.facts import AmountRow, FactRow, ProgressBar
from sourcing_app.ui.widgets.labels import IconView, label, tooltip
from sourcing_app.ui.widgets.layouts import empty, row

MOST_ORDERS = 4
"""How many orders of a currency the card names."""


class JourneyCard(Card):
    """The five stages with what is in each of them (R73-R77)."""

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self.setObjectName("crd.today.journey")

    def show_legs(self, legs: Sequence[Leg]) -> None:
        self.set_title(self.tr("Journey"))
        empty(self.body)
        for place, leg in enumerate(legs, start=1):
            tone = Tone.OK if leg.done else Tone.NEUTRAL
            count = "" if leg.count is None else number(leg.count)
            self.body.addWidget(FactRow(f"{place}  {said(leg.name)}", tone, count))


class RiskCard(Card):
    """
    Money paid for goods that have not come, with its orders; hidden when there is none.

    One sum a currency, under it the orders with the most.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self.setObjectName("crd.today.risk")

    def show_risks(self, risks: Sequence[Risk]) -> None:
        self.set_title(self.tr("Money at risk"))
        self.setVisible(bool(risks))
        empty(self.body)
        for risk in risks:
            orders = QCoreApplication.translate("RiskCard", "in %n order(s)", None, risk.orders)
            self.body.addWidget(AmountRow(orders, money(risk.total), strong=True))
            for each in risk.exposures[:MOST_ORDERS]:
                self.body.addWidget(self._order(each))
        if any(len(risk.exposures) > MOST_ORDERS for risk in risks):
            self.body.addWidget(self._all())
        if risks:
            self.body.addWidget(label(self.tr("Paid, goods not received yet"), "small", wrap=True))

    def _order(self, exposure: Exposure) -> QWidget:
        target = Target("orders", exposure.order_id)
        link = _link(f"btn.today.risk{exposure.order_id}", emits(self.chosen, target))
        link.setText(exposure.number)
        link.setAccessibleName(f"{exposure.number}, {exposure.supplier}, {money(exposure.money)}")
        tooltip(link, exposure.supplier)
        holder = QWidget()
        holder.setLayout(row(link, None, label(money(exposure.money), "muted"), spacing=2))
        return holder

    def _all(self) -> QWidget:
        target = Target("orders", action="view.risk")
        link = _link("btn.today.risks", emits(self.chosen, target))
        link.setText(self.tr("All orders at risk"))
        holder = QWidget()
        holder.setLayout(row(link, None, spacing=2))
        return holder


class ReadyCard(Card):
    """
    Eight things to do once; green as soon as the buyer's own details are whole (R35, R124).

    What is not done is a link to the page where it is done; hidden when nothing is left.
    """

    chosen = Signal(object)

    dismissed = Signal()
    """The user needs the list no more."""

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self.setObjectName("crd.today.ready")
        self._bar = ProgressBar()

    def show_steps(self, steps: Sequence[Preparation], *, details_done: bool) -> None:
        done = sum(step.done for step in steps)
        words = self.tr("{done} of {total}").format(done=done, total=len(steps))
        self.set_title(self.tr("Ready to buy") if details_done else self.tr("Get ready"))
        self.set_head(Tone.OK if details_done else None, "checkc" if details_done else "")
        self.set_aside(words)
        self._bar.setParent(None)
        empty(self.body)
        self._bar.set_part(Decimal(done), Decimal(len(steps)), words)
        self.body.addWidget(self._bar)
        for place, step in enumerate(steps, start=1):
            self.body.addWidget(self._step(place, step))
        put_away = _link("btn.today.ready.dismiss", self.dismissed.emit)
        put_away.setText(self.tr("Hide this list"))
        self.body.addWidget(put_away, 0, Qt.AlignmentFlag.AlignRight)
        self.setVisible(done < len(steps))

    def _step(self, place: int, step: Preparation) -> QWidget:
        if step.done:
            return FactRow(said(step.name), Tone.OK)
        link = _link(f"btn.today.ready{place}", emits(self.chosen, step.target))
        link.setText(said(step.name))
        holder = QWidget()
        holder.setLayout(row(IconView("free", Tone.NEUTRAL, 16), link, None, spacing=2))
        return holder


def _link(name: str, call: Callable[[], object]) -> QPushButton:
    made = button(name, "link", call=call)
    made.setProperty("bar", "true")
    return made
