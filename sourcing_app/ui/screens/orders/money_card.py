"""The money card: total, lines, fee, what is paid and left; every payment with its way to void."""

from PySide6.QtCore import QCoreApplication, Signal

from sourcing_app.domain.gates.report import Purpose
from sourcing_app.domain.orders.beside import unbound_sentence
from sourcing_app.domain.payments.line_gates import purpose_of
from sourcing_app.domain.payments.methods import PaymentState
from sourcing_app.domain.payments.paid_lines import STATE_NAMES, LineState, PaidLine, Short
from sourcing_app.domain.payments.schedule import Event
from sourcing_app.domain.payments.shortfalls import may_fall_short
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.values.money import percent_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.services.payments.windows import on_its_way
from sourcing_app.ui.formatting import day, money, percent, said
from sourcing_app.ui.screens.orders.payment_words import payment_words
from sourcing_app.ui.screens.orders.schedule_view import line_words
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import AmountRow, FactRow
from sourcing_app.ui.widgets.layouts import column, empty

_USUAL = frozenset({Event.ORDER, Event.GOODS_READY, Event.BILL_OF_LADING})
"""The events of the lines that are called deposit and balance."""


class MoneyCard(Card):
    """Amounts in the order's currency only."""

    change_wanted = Signal()
    accounts_wanted = Signal()
    short_wanted = Signal()
    void_wanted = Signal(object)
    """The id of a payment."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card.orders.money")
        self._rows = column(spacing=2)
        self.change = button("btn.orders.change", "link", "", self.change_wanted.emit, changes=True)
        self._accounts = button("btn.orders.accounts", "link", "", self.accounts_wanted.emit)
        self._short = button("btn.orders.short", "link", "", self.short_wanted.emit, changes=True)
        self.body.addLayout(self._rows)
        self.body.addWidget(button_row(self._accounts, self.change, self._short))
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.set_title(self.tr("Money"))
        self.change.setText(self.tr("Change order…"))
        self._accounts.setText(self.tr("Where to pay…"))
        self._short.setText(self.tr("Record shortfall…"))

    def show_state(self, state: OrderState, payments: list[PaymentRow]) -> None:
        """Show the sums of an order and its payments."""
        empty(self._rows)
        self._add(said(ORDER["made_on"].words), day(state.facts.made_on))
        self._add(said(ORDER["total"].words), money(state.total), strong=True)
        for each in state.lines:
            self._add(_line_name(each, state), money(each.line.amount))
            if each.short:
                self._rows.addWidget(_short_row(each.short))
        limits = state.facts.limits
        if state.left:
            fee = limits[LimitName.CARD_FEE]
            told = self.tr("Fee by card, {rate}").format(rate=percent(fee))
            self._add(told, money(percent_of(state.total, fee)))
        self._show_sums(state)
        self._short.setVisible(any(may_fall_short(each, limits) for each in state.lines))
        for payment in payments:
            self._rows.addWidget(self._payment(payment, state))

    def _show_sums(self, state: OrderState) -> None:
        """What is paid, left out and still to pay; before the first payment nobody is bound."""
        self._add(self.tr("Paid so far"), money(state.paid))
        if state.short:
            self._add(self.tr("Settled short"), money(state.short))
        if state.forgiven:
            self._add(said(STATE_NAMES[LineState.WAIVED]), money(state.forgiven))
        if state.incident:
            self._add(self.tr("Sent, not counted as paid"), money(state.incident))
        self._add(self.tr("Still to pay"), money(state.left), strong=True)
        unbound = unbound_sentence(state.stage, state.sent)
        if unbound is not None:
            self._rows.addWidget(FactRow(said(unbound), Tone.INFO))

    def _add(self, text: str, amount: str, *, strong: bool = False) -> None:
        self._rows.addWidget(AmountRow(text, amount, strong=strong))

    def _payment(self, payment: PaymentRow, state: OrderState) -> FactRow:
        text = payment_words(payment)
        if payment.state in {PaymentState.PLANNED, PaymentState.BOUNCED}:
            return FactRow(text, Tone.NEUTRAL, icon="cal")
        if payment.void:
            void = self.tr("{payment}, void: {reason}")
            return FactRow(void.format(payment=text, reason=payment.void_reason), Tone.NEUTRAL)
        row = FactRow(*_sent(payment, state))
        made = icon_button(
            f"btn.orders.void.{payment.id}",
            "cross",
            emits(self.void_wanted, payment.id),
            changes=True,
        )
        name_icon_button(
            made, self.tr("Void the payment of {day}").format(day=day(payment.paid_on))
        )
        row.add(made)
        return row


def _sent(payment: PaymentRow, state: OrderState) -> tuple[str, Tone]:
    """What went out: amber until somebody confirms that it came, as the tab Money has it."""
    text = payment_words(payment)
    if payment.incident:
        return text, Tone.DANGER
    if not on_its_way(payment, state):
        return text, Tone.OK
    words = QCoreApplication.translate("MoneyCard", "{payment}; sent, not confirmed")
    return words.format(payment=text), Tone.WARN


def _short_row(short: Short) -> FactRow:
    words = QCoreApplication.translate("MoneyCard", "{amount} short since {day}: {reason}")
    text = words.format(amount=money(short.amount), day=day(short.on), reason=short.reason)
    return FactRow(text, Tone.NEUTRAL, icon="waived")


def _line_name(line: PaidLine, state: OrderState) -> str:
    if not line.line.percent or line.line.event not in _USUAL:
        return f"{line.line.seq}. {line_words(line.line)}"
    share = percent(line.line.percent)
    if purpose_of(line.line.event) is Purpose.BALANCE:
        return QCoreApplication.translate("MoneyCard", "Balance {share}").format(share=share)
    deposits = [each for each in state.lines if purpose_of(each.line.event) is Purpose.DEPOSIT]
    if len(deposits) == 1:
        return QCoreApplication.translate("MoneyCard", "Deposit {share}").format(share=share)
    numbered = QCoreApplication.translate("MoneyCard", "Deposit {seq}, {share}")
    return numbered.format(seq=line.line.seq, share=share)
