"""The sheet for a payment behind its open gate."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.payee import PERSON_REFUSED
from sourcing_app.domain.payments.card_limit import LIMIT_CURRENCY, needs_rate
from sourcing_app.domain.payments.methods import (
    CARD_FEE,
    OFFERED,
    Method,
    arrival,
    usual_fee,
)
from sourcing_app.domain.records.payments import PAYMENT
from sourcing_app.domain.values.money import Money, checked, rounded
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import day, money, percent, said
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import Work
from sourcing_app.ui.forms.form_sheet import require
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of, in_currency
from sourcing_app.ui.forms.number_editors import NumberEditor, amount
from sourcing_app.ui.screens.orders.money_sheet import MoneySheet
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.caution import CautionRow
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

RATE = ("rate", "rate_on", "rate_source")
_SAID = (
    *("method", "amount", "payee", "payee_kind", "paid_on", "fee", "reference"),
    *(*RATE, "note"),
)


class PaymentSheet(MoneySheet):
    """Records the next payment; what is refused says why, and an incident is offered."""

    def __init__(self, page: Page, desk: Desk, state: OrderState, files: FileChoice) -> None:
        self._desk, self._order, self._files = desk, state, files
        assert state.next is not None
        self._line = state.next.line
        self._method = choice_editor(PAYMENT["method"], "orders.method", OFFERED)
        self._amount = amount("orders.amount")
        self._kind = choice_editor(PAYMENT["payee_kind"], "orders.payee_kind")
        self._rate = amount("orders.rate")
        self._day = DayEditor("orders.paid_on", desk.today)
        ready = (self._method, self._amount, self._kind, self._rate, self._day)
        editors = editors_of(PAYMENT, "orders.", _SAID, today=desk.today, ready=ready, lines=2)
        editors.insert(_SAID.index("rate"), FileEditor("orders.evidence", files))
        super().__init__(page, "orders.payment", editors, "card")
        self.is_about(self._line.line.seq)
        self._refusal = Banner("", Tone.DANGER, "stop")
        self._incident = button("btn.orders.incident", "link", "warn", self._want_incident)
        self._head = label("", "section", wrap=True)
        self.caution = CautionRow("orders.payment")
        self._lay_out()
        self._translate()
        self._follow()

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.payments.records import PaymentFields

        require(values, "amount", "paid_on")
        evidence = values.pop("evidence")
        if not self._compares():
            values = {name: value for name, value in values.items() if name not in RATE}
        fields = PaymentFields.checked(**values)
        today = self._desk.today()
        seq = self._line.line.seq
        return partial(self._desk.payments.record, self._order.id, seq, fields, today, evidence)

    def _lay_out(self) -> None:
        self.resize(640, 560)
        self.add_aside(self._incident)
        self.body.insertWidget(0, self._head)
        self.body.insertWidget(1, self.caution)
        self.body.insertWidget(2, self._refusal)
        self.caution.show_caution(self._order.caution, self._order.supplier)
        account = self._order.facts.account
        self.form.fill(
            {
                "method": Method.TT,
                "amount": self._line.left.amount,
                "payee": account.beneficiary if account else "",
                "payee_kind": account.kind if account else AccountKind.COMPANY,
                "paid_on": self._desk.today(),
            }
        )
        self._method.box.currentIndexChanged.connect(self._follow)
        self._kind.box.currentIndexChanged.connect(self._follow)
        self._amount.line.textChanged.connect(self._follow)
        self._rate.line.textChanged.connect(self._follow)
        self._day.line.textChanged.connect(self._follow)

    def _follow(self) -> None:
        """Say what follows from what is typed: the fee, the days, a refusal."""
        person = self._kind.value() is AccountKind.PERSON
        self._refusal.setVisible(person)
        explain(self.primary, said(PERSON_REFUSED) if person else "")
        self.form["fee"].set_hint(self._fee_hint())
        self._day.set_hint(self._arrival_hint())
        for name in RATE:
            self.form[name].setVisible(self._compares())
        self._rate.set_hint(self._rate_hint())

    def _compares(self) -> bool:
        return needs_rate(self._method.value(), self._order.total.currency)

    def _rate_hint(self) -> str:
        typed, rate = _typed(self._amount), _typed(self._rate)
        if not typed or not rate:
            return ""
        try:
            dollars = Money(rounded(typed / rate, LIMIT_CURRENCY), LIMIT_CURRENCY)
        except Rejected:  # more than any amount: the rate is wrong, and refused when it is kept
            return ""
        return self.tr("This payment: {amount}").format(amount=money(dollars))

    def _fee_hint(self) -> str:
        typed = _typed(self._amount)
        if typed is None or self._method.value() is not Method.CARD:
            return self.tr("What your bank charges")
        currency = self._order.total.currency
        fee = usual_fee(Method.CARD, Money(rounded(typed, currency), currency))
        assert fee is not None
        rate = percent(CARD_FEE.value)
        return self.tr("Usually {rate}: {fee}").format(rate=rate, fee=money(fee))

    def _arrival_hint(self) -> str:
        try:
            paid_on = self._day.value()
        except Rejected:
            paid_on = None
        if paid_on is None or self._method.value() is not Method.TT:
            return ""
        first, last = arrival(paid_on)
        return self.tr("Arrives from {first} to {last}").format(first=day(first), last=day(last))

    def _translate(self) -> None:
        self.set_texts(self.tr("Record payment"), self.tr("Record payment"))
        head = self.tr("{order}, payment {seq}: {amount}")
        left = money(self._line.left)
        text = head.format(order=self._order.number, seq=self._line.line.seq, amount=left)
        self._head.setText(text)
        self._refusal.say(said(PERSON_REFUSED), Tone.DANGER, "stop")
        self._incident.setText(self.tr("Record as incident…"))
        for name in ("amount", "fee", "rate"):
            in_currency(self.form[name], PAYMENT[name], self._order.total.currency)
        self.form["evidence"].set_caption(self.tr("Evidence"))

    def _want_incident(self) -> None:
        from sourcing_app.ui.screens.orders.incident_sheet import IncidentSheet

        sheet = IncidentSheet(self._page, self._desk, self._order, self._files)
        for name in ("payee", "payee_kind", "amount", "paid_on", "reference", "note"):
            sheet.form[name].retype(self.form[name].typed())
        self.discard()
        sheet.open()


def _typed(editor: NumberEditor) -> Decimal | None:
    """What can be read as an amount by now."""
    try:
        typed = editor.value()
        return None if typed is None else checked(Decimal(typed))
    except Rejected:
        return None
