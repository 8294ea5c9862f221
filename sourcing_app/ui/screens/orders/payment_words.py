"""A payment in words: when, how, how much, to whom, under which reference."""

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.accounts.numbers import compact
from sourcing_app.domain.payments.methods import METHOD_NAMES, PaymentState
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.ui.formatting import day, money, number, said


def payment_words(payment: PaymentRow) -> str:
    """Write a payment so that it is told from every other one of its order."""
    method = said(METHOD_NAMES[payment.method])
    text = f"{day(payment.paid_on)}, {method}: {money(payment.amount)}"
    if payment.number:
        went = QCoreApplication.translate("PaymentWords", "{payment}, to {payee} …{end}")
        text = went.format(payment=text, payee=payment.payee, end=compact(payment.number)[-4:])
    elif payment.incident and payment.payee:
        to = QCoreApplication.translate("PaymentWords", "{payment}, to {payee}")
        text = to.format(payment=text, payee=payment.payee)
    if payment.own is not None and payment.own_rate is not None:
        cost = QCoreApplication.translate("PaymentWords", "{payment} ({own} at {rate})")
        text = cost.format(payment=text, own=money(payment.own), rate=number(payment.own_rate))
    if payment.refund:
        back = QCoreApplication.translate("PaymentWords", "Came back: {payment}")
        text = back.format(payment=text)
    if payment.state is PaymentState.PLANNED:
        planned = QCoreApplication.translate("PaymentWords", "Planned: {payment}")
        text = planned.format(payment=text)
    if payment.state is PaymentState.BOUNCED:
        bounced = QCoreApplication.translate("PaymentWords", "Bounced: {payment}")
        text = bounced.format(payment=text)
    if payment.reference:
        under = QCoreApplication.translate("PaymentWords", "{payment}, reference {reference}")
        text = under.format(payment=text, reference=payment.reference)
    return text
