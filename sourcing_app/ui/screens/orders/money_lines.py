"""The schedule of an order as lines: each with its state and buttons, its payments under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.payments.methods import CHARGES_NAMES, PaymentState
from sourcing_app.domain.payments.paid_lines import STATE_NAMES, LineState, PaidLine
from sourcing_app.domain.payments.transfers import window_words
from sourcing_app.domain.rates import own_words
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.services.payments.windows import PaymentDays
from sourcing_app.ui.formatting import day, due, money, number, said
from sourcing_app.ui.screens.orders.payment_words import payment_words
from sourcing_app.ui.screens.orders.schedule_view import line_words
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine

PAYMENT_KEYS = 100
"""Keys of payments begin here: those of lines are their numbers, of which there are fewer."""
_TONES = {
    LineState.WAITING: (Tone.NEUTRAL, "clock"),
    LineState.DUE: (Tone.WARN, "clock"),
    LineState.PART_PAID: (Tone.WARN, ""),
    LineState.PAID: (Tone.OK, ""),
    LineState.SHORT: (Tone.OK, "waived"),
    LineState.OVERPAID: (Tone.WARN, ""),
    LineState.WAIVED: (Tone.NEUTRAL, "waived"),
}


def schedule_lines(
    lines: Sequence[PaidLine], payments: Sequence[PaymentRow], days: PaymentDays, today: date
) -> Iterator[PartLine]:
    """Every line of the schedule with its payments under it."""
    for line in lines:
        yield _line(line, days, today)
        for payment in payments:
            if payment.seq == line.line.seq:
                yield _payment(payment, days, today)


def _line(line: PaidLine, days: PaymentDays, today: date) -> PartLine:
    late = line.days_late(today) > 0
    tone, icon = (Tone.DANGER, "") if late else _TONES[line.state]
    head = f"{line.line.seq}. {line_words(line.line)}: {money(line.line.amount)}"
    texts = (head, " · ".join(_state_words(line, today)), *_send_by(line, days))
    return PartLine(line.line.seq, texts, tuple(_line_buttons(line)), tone, icon)


def _state_words(line: PaidLine, today: date) -> Iterator[str]:
    yield said(STATE_NAMES[line.state])
    if line.left:
        if line.line.due_on is not None:
            yield due(line.line.due_on, today)
        if line.paid:
            yield QCoreApplication.translate("MoneyLines", "{amount} paid").format(
                amount=money(line.paid)
            )
            yield QCoreApplication.translate("MoneyLines", "{amount} left").format(
                amount=money(line.left)
            )
    if line.short is not None:
        words = QCoreApplication.translate("MoneyLines", "{amount} short: {reason}")
        yield words.format(amount=money(line.fell_short), reason=line.short.reason)
    if line.waived is not None:
        words = QCoreApplication.translate("MoneyLines", "{amount} waived on {day}: {reason}")
        on, reason = day(line.waived.on), line.waived.reason
        yield words.format(amount=money(line.forgiven), day=on, reason=reason)
    if line.excess:
        yield QCoreApplication.translate("MoneyLines", "{amount} too much").format(
            amount=money(line.excess)
        )


def _send_by(line: PaidLine, days: PaymentDays) -> tuple[str, ...]:
    found = days.send_by.get(line.line.seq)
    if found is None or line.line.due_on is None or not line.left:
        return ()
    words = QCoreApplication.translate(
        "MoneyLines", "Send by {day}: a transfer takes up to {count} working days"
    )
    return (words.format(day=day(found.day), count=number(days.longest)),)


def _line_buttons(line: PaidLine) -> Iterator[LineButton]:
    seq = line.line.seq
    if line.left:
        yield LineButton(
            "plan",
            "cal",
            QCoreApplication.translate("MoneyLines", "Plan payment {seq}…").format(seq=seq),
        )
    if line.paid:
        words = QCoreApplication.translate("MoneyLines", "Record money back of payment {seq}…")
        yield LineButton("refund", "undo", words.format(seq=seq))
    if line.waived is not None:
        words = QCoreApplication.translate("MoneyLines", "Make payment {seq} due again")
        yield LineButton("unwaive", "unlock", words.format(seq=seq))
    elif line.left:
        words = QCoreApplication.translate("MoneyLines", "Waive payment {seq}…")
        yield LineButton("waive", "waived", words.format(seq=seq))


def _payment(payment: PaymentRow, days: PaymentDays, today: date) -> PartLine:
    texts = [payment_words(payment), *_payment_notes(payment)]
    window = days.windows.get(payment.id)
    late = window is not None and payment.state is PaymentState.SENT and today > window.last.day
    if payment.about is not None:
        texts.append(said(own_words(payment.about)))
    if window is not None:
        texts.append(said(window_words(window)))
    if late:
        texts.append(_missed())
    tone, icon = _payment_tone(payment, awaited=window is not None)
    key = PAYMENT_KEYS + payment.id
    return PartLine(key, tuple(texts), tuple(_payment_buttons(payment)), tone, icon)


def _missed() -> str:
    return QCoreApplication.translate(
        "MoneyLines", "Not confirmed yet: ask the supplier, then your bank"
    )


def _payment_notes(payment: PaymentRow) -> Iterator[str]:
    if payment.void:
        yield QCoreApplication.translate("MoneyLines", "Void: {reason}").format(
            reason=payment.void_reason
        )
    if payment.state is PaymentState.BOUNCED:
        yield (
            QCoreApplication.translate("MoneyLines", "Came back from the bank. {note}")
            .format(note=payment.note)
            .strip()
        )
    if payment.state is PaymentState.CONFIRMED and not payment.refund:
        yield QCoreApplication.translate("MoneyLines", "Arrived on {day}").format(
            day=day(payment.arrived_on)
        )
    if payment.received is not None:
        charges = said(CHARGES_NAMES[payment.charges]) if payment.charges else ""
        words = QCoreApplication.translate("MoneyLines", "{amount} arrived. {charges}")
        yield words.format(amount=money(payment.received), charges=charges).strip()


def _payment_tone(payment: PaymentRow, *, awaited: bool) -> tuple[Tone, str]:
    if payment.void or payment.state is PaymentState.BOUNCED:
        return Tone.NEUTRAL, "cross"
    if payment.incident:
        return Tone.DANGER, ""
    if payment.state is PaymentState.PLANNED:
        return Tone.INFO, "cal"
    if awaited:
        return Tone.WARN, "clock"
    return (Tone.INFO, "undo") if payment.refund else (Tone.OK, "card")


def _payment_buttons(payment: PaymentRow) -> Iterator[LineButton]:
    on = day(payment.paid_on)
    if payment.state is PaymentState.PLANNED:
        yield LineButton(
            "make", "card", QCoreApplication.translate("MoneyLines", "Record it as paid…")
        )
        yield LineButton(
            "drop",
            "trash",
            QCoreApplication.translate("MoneyLines", "Drop the plan of {day}").format(day=on),
        )
        return
    if payment.void:
        return
    sent = payment.state is PaymentState.SENT and not payment.incident
    if sent:
        words = QCoreApplication.translate("MoneyLines", "The payment of {day} arrived…")
        yield LineButton("arrive", "check", words.format(day=on))
        words = QCoreApplication.translate("MoneyLines", "The payment of {day} bounced…")
        yield LineButton("bounce", "undo", words.format(day=on))
    yield LineButton(
        "void",
        "cross",
        QCoreApplication.translate("MoneyLines", "Void the payment of {day}").format(day=on),
    )
