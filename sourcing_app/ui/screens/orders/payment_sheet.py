"""The sheet for a payment behind its open gate."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.payee import PERSON_REFUSED
from sourcing_app.domain.payments.card_limit import LIMIT_CURRENCY, AboveLimit, needs_rate
from sourcing_app.domain.payments.choice import SAFETY_NAMES
from sourcing_app.domain.payments.costs import cost_of, known_cost
from sourcing_app.domain.payments.excess import Excess
from sourcing_app.domain.payments.methods import TO_A_PERSON, Method
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.transfers import arrives, window_words
from sourcing_app.domain.records.payments import PAYMENT
from sourcing_app.domain.sentences import together
from sourcing_app.domain.settings.holidays import DaysOff
from sourcing_app.domain.values.money import Money, checked, rounded
from sourcing_app.domain.values.working_days import WorkCalendar
from sourcing_app.services.calendars import bank_calendars
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.choice import ways_to_pay
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.services.payments.tariffs import read_tariffs
from sourcing_app.services.production.rows import risky_payment
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.services.settings.rows import read_days_off
from sourcing_app.ui.formatting import money, said
from sourcing_app.ui.forms.choice_editors import CheckEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import Work
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of, in_currency
from sourcing_app.ui.forms.number_editors import NumberEditor, amount
from sourcing_app.ui.screens.orders.money_sheet import MoneySheet
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.caution import CautionRow
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

RATE = ("rate", "rate_on", "rate_source")
_SAID = (
    *("method", "amount", "payee", "payee_kind", "paid_on", "fee", "charges", "reference"),
    *(*RATE, "own_currency", "own_amount", "own_rate", "note"),
)
_ONCE = ("evidence", "again", "overpaid")
"""What is said of a payment when it is recorded, and not kept."""


class PaymentSheet(MoneySheet):
    """Records a payment of a line; what is refused says why, and another way is offered."""

    def __init__(
        self,
        page: Page,
        state: OrderState,
        files: FileChoice,
        line: PaidLine,
        planned: PaymentRow | None = None,
        method: Method | None = None,
    ) -> None:
        """`method` is the way to pay that is offered, else the one that suits best."""
        self._desk, self._order, self._files = page.desk, state, files
        self._line, self._planned = line, planned
        self._ways = {way.method: way for way in ways_to_pay(page.desk.reader, state, line.left)}
        self._banks: tuple[WorkCalendar, ...] = ()
        self._method = choice_editor(PAYMENT["method"], "orders.method", tuple(self._ways))
        self._amount, self._again = amount("orders.amount"), amount("orders.again")
        self._kind = choice_editor(PAYMENT["payee_kind"], "orders.payee_kind")
        self._rate = amount("orders.rate")
        self._day = DayEditor("orders.paid_on", page.desk.today)
        self._over = CheckEditor("orders.overpaid")
        ready = (self._method, self._amount, self._kind, self._rate, self._day)
        editors = editors_of(PAYMENT, "orders.", _SAID, today=page.desk.today, ready=ready, lines=2)
        editors.insert(_SAID.index("rate"), FileEditor("orders.evidence", files))
        editors[2:2] = [self._again, self._over]
        super().__init__(page, "orders.payment", editors, "card")
        self.need("amount", "paid_on")
        self.is_about(self._line.line.seq)
        self._refusal = Banner("", Tone.DANGER, "stop")
        self._incident = button("btn.orders.incident", "link", "warn", self._want_incident)
        self._transfer = button("btn.orders.by_transfer", "link", "bank", self._by_transfer)
        self._head = label("", "section", wrap=True)
        self.caution = CautionRow("orders.payment")
        self._lay_out(planned.method if planned else method or next(iter(self._ways)))
        self._translate()
        self._follow()

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.payments.records import PaymentFields
        from sourcing_app.services.payments.validation import Backing

        self.require(values)
        planned = self._planned.id if self._planned else None
        evidence, again, over = (values.pop(name) for name in _ONCE)
        backing = Backing(evidence, again, overpaid=over, planned=planned)
        if not self._compares():
            values = {name: value for name, value in values.items() if name not in RATE}
        if values["method"] is not Method.TT:
            values["charges"] = None
        fields = PaymentFields.checked(**values)
        today = self._desk.today()
        seq = self._line.line.seq
        return partial(self._desk.payments.record, self._order.id, seq, fields, today, backing)

    def refuse(self, problem: Exception | str) -> None:
        """Offer what a refusal leaves open: a transfer above the card's limit, overpaying."""
        self._transfer.setVisible(isinstance(problem, AboveLimit))
        last = all(
            not each.left for each in self._order.lines if each.line.seq > self._line.line.seq
        )
        if isinstance(problem, Excess) and last:
            self._over.show()
        super().refuse(problem)

    def _lay_out(self, method: Method) -> None:
        self.resize(640, 560)
        self.add_aside(self._incident)
        self.add_aside(self._transfer)
        self._transfer.hide()
        self._over.hide()
        self.body.insertWidget(0, self._head)
        self.body.insertWidget(1, self.caution)
        self.body.insertWidget(2, self._refusal)
        self.caution.show_caution(self._order.caution, self._order.supplier)
        account = self._order.facts.account
        planned = self._planned
        self.form.fill(
            {
                "method": method,
                "amount": (planned.amount if planned else self._line.left).amount,
                "payee": account.beneficiary if account else "",
                "payee_kind": account.kind if account else AccountKind.COMPANY,
                "paid_on": self._desk.today(),
                "charges": planned.charges if planned else None,
            }
        )
        self._method.box.currentIndexChanged.connect(self._follow)
        self._kind.box.currentIndexChanged.connect(self._follow)
        for line in (self._amount.line, self._rate.line, self._day.line):
            line.textChanged.connect(self._follow)
        country = read_profile(self._desk.reader, self._order.profile_id).country
        self._page.context.jobs.start(
            partial(_banks, country, self._desk.today().year, read_days_off(self._desk.reader)),
            owner=self,
            then=self._know_banks,
            kind="other",
        )

    def _know_banks(self, banks: tuple[WorkCalendar, ...]) -> None:
        """Count the days of a transfer once the calendars are read."""
        self._banks = banks
        self._follow()

    def _follow(self) -> None:
        """Say what follows from what is typed: the method, the fee, the days, a refusal."""
        to_a_person = self._method.value() in TO_A_PERSON
        person = self._kind.value() is AccountKind.PERSON and not to_a_person
        self._refusal.setVisible(person)
        explain(self.primary, said(PERSON_REFUSED) if person else "")
        self._again.setVisible(to_a_person)
        self.form["charges"].setVisible(self._method.value() is Method.TT)
        self._method.set_hint(self._method_hint())
        self.form["fee"].set_hint(self._fee_hint())
        self._day.set_hint(self._arrival_hint())
        for name in RATE:
            self.form[name].setVisible(self._compares())
        self._rate.set_hint(self._rate_hint())

    def _method_hint(self) -> str:
        """Say how safe the method is, who gets the money, and what speaks against it."""
        way = self._ways[self._method.value()]
        told = f"{said(SAFETY_NAMES[way.safety])}: {said(way.receiver)}."
        return " ".join([told, *(f"{said(each)}." for each in way.warnings)])

    def _by_transfer(self) -> None:
        """Pay by bank transfer what is too much for a card: a transfer has no such limit."""
        self._method.put(Method.TT)
        self._transfer.hide()
        self._follow()

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
        way = self._ways[self._method.value()]
        if typed is None or (way.usual is None and not way.cost.known):
            return self.tr("What your bank charges")
        if way.usual is not None and not way.cost.known:
            return said(way.usual)
        currency = self._order.total.currency
        tariff = known_cost(way.method, read_tariffs(self._desk.reader))
        cost = cost_of(way.method, Money(rounded(typed, currency), currency), tariff)
        if cost.fee is None or cost.total is None:
            return self.tr("What your bank charges")
        words = self.tr("Usually {fee}; {total} in all")
        return words.format(fee=money(cost.fee), total=money(cost.total))

    def _arrival_hint(self) -> str:
        try:
            paid_on = self._day.value()
        except Rejected:
            paid_on = None
        limits = self._order.facts.limits
        risky = risky_payment(self._line.line, paid_on, limits) if paid_on else None
        if paid_on is None or not self._banks or self._method.value() is not Method.TT:
            return said(risky) if risky else ""
        window = arrives(paid_on, self._banks, limits)
        return said(together(filter(None, (window_words(window), risky))))

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
        self._again.set_caption(
            self.tr("Amount again"), self.tr("Type it once more: it does not come back")
        )
        self._over.set_caption(self.tr("More than is left, on purpose"))
        self._transfer.setText(self.tr("Pay by bank transfer"))
        self.form["evidence"].set_caption(self.tr("Evidence"))

    def _want_incident(self) -> None:
        from sourcing_app.ui.screens.orders.incident_sheet import IncidentSheet

        sheet = IncidentSheet(self._page, self._desk, self._order, self._files)
        for name in ("payee", "payee_kind", "amount", "paid_on", "reference", "note"):
            sheet.form[name].retype(self.form[name].typed())
        self.discard()
        sheet.open()


def _banks(country: str, year: int, off: DaysOff, _step: Any) -> tuple[WorkCalendar, ...]:
    return bank_calendars(country, year, off)


def _typed(editor: NumberEditor) -> Decimal | None:
    """What can be read as an amount by now."""
    try:
        typed = editor.value()
        return None if typed is None else checked(Decimal(typed))
    except Rejected:
        return None
