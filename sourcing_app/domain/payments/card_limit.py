"""The card limit (G10) with its exchange rate, and the amount typed again for a person (G6)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED, LimitName, Limits
from sourcing_app.domain.values.money import Money, rounded

LIMIT_CURRENCY = "USD"


@dataclass(frozen=True, slots=True)
class Rate:
    """The price of 1 USD in another currency, above 0, with its day and the user's source."""

    value: Decimal
    on: date
    source: str


class AboveLimit(Rejected):
    """A card payment above the limit of one payment; a bank transfer has none."""


def refuse_not_confirmed(amount: Money, again: Decimal | None) -> None:
    """Raise Rejected unless the amount that goes to a person was typed once more (R186)."""
    if again is None:
        raise Rejected(
            say(
                "Methods",
                "This money goes to a person and does not come back. Type the amount again to "
                "confirm: {amount}",
            ).put(amount=amount),
            "again",
        )
    if again != amount.amount:
        raise Rejected(
            say("Methods", "The amount typed again is not {amount}").put(amount=amount), "again"
        )


def needs_rate(method: Method, currency: str) -> bool:
    """Whether the card limit can only be compared with an exchange rate."""
    return method is Method.CARD and currency != LIMIT_CURRENCY


def check_method(
    method: Method,
    amount: Money,
    rate: Rate | None,
    paid_on: date,
    limits: Limits = SHIPPED,
) -> None:
    """
    Raise AboveLimit for a card payment above the limit (G10, R198).

    In another currency it is compared at the user's rate, Rejected without one: the limit is per
    transfer, not per day.
    """
    most = limits[LimitName.CARD_LIMIT]
    if not needs_rate(method, amount.currency):
        _refuse_rate(rate)
        if method is Method.CARD and amount.amount > most:
            raise AboveLimit(_ABOVE.put(limit=Money(most, LIMIT_CURRENCY), amount=amount), "amount")
        return
    _check_rate(rate, amount, paid_on, limits)


_ABOVE = say("Methods", "One card payment may not exceed {limit}; pay {amount} by bank transfer")


def _refuse_rate(rate: Rate | None) -> None:
    if rate is not None:
        raise Rejected(
            say(
                "Methods", "A rate is recorded only for a card payment in a currency other than USD"
            )
        )


def _check_rate(rate: Rate | None, amount: Money, paid_on: date, limits: Limits) -> None:
    limit, age = Money(limits[LimitName.CARD_LIMIT], LIMIT_CURRENCY), LimitName.RATE_AGE
    if rate is None:
        raise Rejected(
            say(
                "Methods",
                "{amount} cannot be compared with the card limit of {limit}: enter the rate "
                "(the price of 1 USD in {currency}) with its day and source",
            ).put(amount=amount, limit=limit, currency=amount.currency),
            "rate",
        )
    if abs(rate.on - paid_on) > limits.days(age):
        raise Rejected(
            say(
                "Methods",
                "The rate of {day} is more than {days} days away from the payment of "
                "{paid_on}; enter one of the same week",
            ).put(day=rate.on, days=limits.whole(age), paid_on=paid_on),
            "rate_on",
        )
    if amount.amount > limit.amount * rate.value:
        dollars = Money(rounded(amount.amount / rate.value, LIMIT_CURRENCY), LIMIT_CURRENCY)
        sentence = say(
            "Methods",
            "One card payment may not exceed {limit}; {amount} is {dollars} at the rate of {day}. "
            "Pay by bank transfer",
        )
        sentence = sentence.put(limit=limit, amount=amount, dollars=dollars, day=rate.on)
        raise AboveLimit(sentence, "amount")
