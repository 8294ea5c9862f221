"""A line that was received short (bank charges) and is settled nevertheless."""

from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.excess import PAID_ALREADY
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED, LimitName, Limits
from sourcing_app.domain.values.money import Money, money, percent_of


def most_short(line: PaidLine, limits: Limits = SHIPPED) -> Money:
    """
    Return the largest allowed shortfall of a line, zero if nothing was paid on it.

    What is more is no bank charge but a part that was not paid.
    """
    nothing = money(0, line.paid.currency)
    if not line.paid:
        return nothing
    open_now = line.left + line.fell_short
    return min(open_now, percent_of(line.line.amount, limits[LimitName.SHORTFALL]))


def may_fall_short(line: PaidLine, limits: Limits = SHIPPED) -> bool:
    """Whether the open rest of a line is small enough to be settled as a shortfall."""
    return bool(line.short) or bool(line.left and line.left <= most_short(line, limits))


def refuse_short(
    line: PaidLine, amount: Money, on: date, today: date, limits: Limits = SHIPPED
) -> None:
    """Raise Rejected if the line cannot be settled with that shortfall on that day."""
    if on > today:
        raise Rejected(
            say("Payments", "{day} is in the future; settle the line when it is known").put(day=on)
        )
    if not line.paid:
        raise Rejected(
            say(
                "Payments",
                "Nothing was paid on payment {seq} yet: it is open, not short",
            ).put(seq=line.line.seq)
        )
    if not line.left + line.fell_short:
        raise Rejected(PAID_ALREADY.put(seq=line.line.seq))
    _refuse_too_much(line, amount, limits)


def _refuse_too_much(line: PaidLine, amount: Money, limits: Limits) -> None:
    if amount > line.left + line.fell_short:
        raise Rejected(
            say("Payments", "Payment {seq} has {left} left to pay; {amount} is more").put(
                seq=line.line.seq, left=line.left + line.fell_short, amount=amount
            )
        )
    percent = limits[LimitName.SHORTFALL]
    most = percent_of(line.line.amount, percent)
    if amount > most:
        raise Rejected(
            say(
                "Payments",
                "{amount} is more than {percent} % of payment {seq}, {most}: that is not a "
                "bank charge. Pay the rest, or change the total",
            ).put(amount=amount, percent=percent, seq=line.line.seq, most=most)
        )
