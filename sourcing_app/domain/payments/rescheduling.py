"""A schedule fitted to a new total: what is paid never moves."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money, total_of


def reschedule(lines: Sequence[PaidLine], new_total: Money) -> tuple[ScheduleLine, ...]:
    """
    Fit the lines to a new total: lines with a payment are fixed, the rest change from the end.

    An increase goes to the last line without a payment; a decrease reduces the lines without a
    payment, last first. Rejected when the new total is below what is paid or fixed.
    """
    taken = [each.paid + each.fell_short for each in lines]
    if new_total < total_of(taken, new_total.currency):
        raise _no_room(lines, new_total)
    change = new_total - total_of([each.line.amount for each in lines], new_total.currency)
    nothing = Money(Decimal(0), new_total.currency)
    fitted = [each.line for each in lines]
    for index in reversed(range(len(fitted))):
        if lines[index].touched or not change:
            continue
        moved = max(fitted[index].amount + change, nothing)
        change -= moved - fitted[index].amount
        fitted[index] = replace(fitted[index], amount=moved)
    if change:
        raise _no_room(lines, new_total)
    return tuple(fitted)


def _no_room(lines: Sequence[PaidLine], new_total: Money) -> Rejected:
    paid = total_of([each.paid + each.fell_short for each in lines], new_total.currency)
    if new_total < paid:
        sentence = say(
            "Payments", "The new total {total} is below the {paid} already paid; nothing is changed"
        )
    else:
        sentence = say(
            "Payments",
            "Payments of {paid} fix their lines, and the total {total} does not match them; "
            "void a payment first",
        )
    return Rejected(sentence.put(total=new_total, paid=paid))
