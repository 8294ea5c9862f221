"""What may become of a payment: it arrives whole or short, bounces, is paid back, is waived."""

from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.payments.excess import PAID_ALREADY
from sourcing_app.domain.payments.methods import Direction, PaymentState
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money

_NOT_SENT: dict[PaymentState, Sentence] = {
    PaymentState.PLANNED: say("Payments", "This payment is only planned; record it first"),
    PaymentState.BOUNCED: say("Payments", "This payment came back from the bank"),
    PaymentState.VOID: say("Payments", "This payment is void already"),
}


def refuse_arrival(
    state: PaymentState, sent: Money, received: Money | None, days: tuple[date, date], today: date
) -> None:
    """
    Raise Rejected for an arrival that cannot be; `days` are those of payment and arrival.

    `received` None is the whole amount; more than was sent does not arrive.
    """
    refuse_not_sent(state)
    paid_on, arrived_on = days
    refuse_future(arrived_on, today, "arrived_on")
    if arrived_on < paid_on:
        raise Rejected(
            say("Payments", "It cannot have arrived on {day}, before it was sent on {paid_on}").put(
                day=arrived_on, paid_on=paid_on
            ),
            "arrived_on",
        )
    if received is not None and received.amount <= 0:
        raise Rejected(
            say(
                "Payments",
                "{received} is no arrival: enter what arrived, or that the bank sent it back",
            ).put(received=received),
            "received",
        )
    if received is not None and received > sent:
        raise Rejected(
            say("Payments", "{received} is more than the {sent} sent").put(
                received=received, sent=sent
            ),
            "received",
        )


def refuse_of_refund(direction: Direction) -> None:
    """Raise Rejected for money that came back: it is there, and is sent nowhere."""
    if direction is Direction.REFUND:
        raise Rejected(
            say("Payments", "This is money that came back to you: void it if it did not come")
        )


def refuse_not_sent(state: PaymentState) -> None:
    """Raise Rejected for a payment that did not go out, or came back."""
    if state in _NOT_SENT:
        raise Rejected(_NOT_SENT[state])


def refuse_refund(left: Money, amount: Money, day: date, first: date | None, today: date) -> None:
    """
    Raise Rejected for a refund of more than the `left` that was paid and not paid back.

    `first` is the day of the first payment it can be of, None where there is none.
    """
    refuse_future(day, today, "paid_on")
    if first is None:
        raise Rejected(say("Payments", "Nothing was paid here that could come back"))
    if day < first:
        raise Rejected(
            say("Payments", "Money cannot come back on {day}, before it was paid on {first}").put(
                day=day, first=first
            ),
            "paid_on",
        )
    if amount > left:
        raise Rejected(
            say("Payments", "{amount} is more than the {left} paid and not paid back").put(
                amount=amount, left=left
            ),
            "amount",
        )


def refuse_waiver(line: PaidLine, on: date, today: date) -> None:
    """Raise Rejected for a line with nothing left that could be waived."""
    refuse_future(on, today, "waived_on")
    if line.settled:
        raise Rejected(PAID_ALREADY.put(seq=line.line.seq))
