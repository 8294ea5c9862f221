"""Payment terms and schedules: what part of an order falls due on which event, to the cent."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.days import later
from sourcing_app.domain.values.money import Money, money, percent_of

# A transfer takes up to seven days (R196), so a line is due within a week of its event.


def checked_total(amount: Decimal, currency: str) -> Money:
    """A total of more than zero in its currency's decimals; raises Rejected for any other."""
    total = money(amount, currency)
    if total.amount != amount or amount <= 0:
        raise Rejected(
            say("Orders", "{amount} is not a valid total in {currency}").put(
                amount=amount, currency=currency
            )
        )
    return total


class Event(StrEnum):
    """The event that makes a line due."""

    ORDER = "order"
    SAMPLE_APPROVED = "sample_approved"
    GOODS_READY = "goods_ready"
    INSPECTION_PASSED = "inspection_passed"
    BILL_OF_LADING = "bill_of_lading"
    ARRIVAL = "arrival"


EVENT_NAMES: dict[Event, Sentence] = {
    Event.ORDER: say("Schedule", "before production"),
    Event.SAMPLE_APPROVED: say("Schedule", "when the sample is approved"),
    Event.GOODS_READY: say("Schedule", "when the goods are ready"),
    Event.INSPECTION_PASSED: say("Schedule", "when the inspection has passed"),
    Event.BILL_OF_LADING: say("Schedule", "after the bill of lading"),
    Event.ARRIVAL: say("Schedule", "when the goods have arrived"),
}
AHEAD = frozenset({Event.ORDER, Event.SAMPLE_APPROVED})
"""What falls due before the goods are made: the deposit."""
AFTER_SHIPMENT = frozenset({Event.BILL_OF_LADING, Event.ARRIVAL})


class LineKind(StrEnum):
    """
    A percent line is its share rounded half-up, a fixed one an amount of its own.

    The balance line is the remainder.
    """

    PERCENT = "percent"
    FIXED = "fixed"
    BALANCE = "balance"


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """
    One planned payment; `due_on` is None until its event has happened.

    `offset_days` after the event it is due: 0 is within the days a transfer takes. `percent` is 0
    where the line is no share of the total.
    """

    seq: int
    kind: LineKind
    percent: Decimal
    event: Event
    amount: Money
    due_on: date | None = None
    offset_days: int = 0
    name: str = ""


def schedule(
    total: Money, terms: Terms, *, after_shipment: bool = False
) -> tuple[ScheduleLine, ...]:
    """
    Expand the terms: each line rounded half-up, the balance is the remainder.

    The sum is exactly the total. No line exceeds what is left of it, so a tiny total never makes a
    negative balance. "100" is one line due with the order.
    """
    lines: list[ScheduleLine] = []
    left = total
    for seq, percent in enumerate(terms.percents[:-1], start=1):
        amount = min(percent_of(total, percent), left)
        lines.append(ScheduleLine(seq, LineKind.PERCENT, percent, Event.ORDER, amount))
        left -= amount
    last = terms.percents[-1]
    event = balance_event(terms, after_shipment=after_shipment)
    return (*lines, ScheduleLine(len(lines) + 1, LineKind.BALANCE, last, event, left))


def balance_event(terms: Terms, *, after_shipment: bool) -> Event:
    """Return the event of the last line."""
    if len(terms.percents) == 1:
        return Event.ORDER
    return Event.BILL_OF_LADING if after_shipment else Event.GOODS_READY


def due_after(event_day: date, offset_days: int, limits: Limits) -> date:
    """Return the due day of a line whose event happened on that day."""
    return later(event_day, offset_days or limits.whole(LimitName.DAYS_TO_PAY))
