"""Methods that are always refused: those that pay a person, cards above their limit."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.methods import CARD_LIMIT, METHOD_NAMES, TO_A_PERSON, Method
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money, rounded

LIMIT_CURRENCY = "USD"
RATE_AGE = timedelta(days=7)
"""A rate further than this from the day of the payment compares nothing."""


@dataclass(frozen=True, slots=True)
class Rate:
    """The price of 1 USD in another currency, above 0, with its day and the user's source."""

    value: Decimal
    on: date
    source: str


def needs_rate(method: Method, currency: str) -> bool:
    """Whether the card limit can only be compared with an exchange rate."""
    return method is Method.CARD and currency != LIMIT_CURRENCY


def check_method(method: Method, amount: Money, rate: Rate | None, paid_on: date) -> None:
    """
    Raise Rejected for a method that is always refused.

    A card payment above USD 20,000 (G10, R198), in another currency at the user's rate: the limit
    is per transfer, not per day. Western Union and MoneyGram pay a person (R185), never a company.
    """
    if method in TO_A_PERSON:
        raise Rejected(
            say(
                "Methods",
                "{method} pays a person, not a company; use a bank transfer to the company",
            ).put(method=METHOD_NAMES[method]),
            "method",
        )
    if not needs_rate(method, amount.currency):
        _refuse_rate(rate)
        if method is Method.CARD and amount.amount > CARD_LIMIT.value:
            raise Rejected(_ABOVE.put(limit=_LIMIT, amount=amount), "amount")
        return
    _check_rate(rate, amount, paid_on)


_LIMIT = Money(CARD_LIMIT.value, LIMIT_CURRENCY)
_ABOVE = say("Methods", "One card payment may not exceed {limit}; pay {amount} by bank transfer")


def _refuse_rate(rate: Rate | None) -> None:
    if rate is not None:
        raise Rejected(
            say(
                "Methods", "A rate is recorded only for a card payment in a currency other than USD"
            )
        )


def _check_rate(rate: Rate | None, amount: Money, paid_on: date) -> None:
    if rate is None:
        raise Rejected(
            say(
                "Methods",
                "{amount} cannot be compared with the card limit of {limit}: enter the rate "
                "(the price of 1 USD in {currency}) with its day and source",
            ).put(amount=amount, limit=_LIMIT, currency=amount.currency),
            "rate",
        )
    if abs(rate.on - paid_on) > RATE_AGE:
        raise Rejected(
            say(
                "Methods",
                "The rate of {day} is more than {days} days away from the payment of "
                "{paid_on}; enter one of the same week",
            ).put(day=rate.on, days=RATE_AGE.days, paid_on=paid_on),
            "rate_on",
        )
    if amount.amount > CARD_LIMIT.value * rate.value:
        dollars = Money(rounded(amount.amount / rate.value, LIMIT_CURRENCY), LIMIT_CURRENCY)
        sentence = say(
            "Methods",
            "One card payment may not exceed {limit}; {amount} is {dollars} at the rate of {day}. "
            "Pay by bank transfer",
        )
        sentence = sentence.put(limit=_LIMIT, amount=amount, dollars=dollars, day=rate.on)
        raise Rejected(sentence, "amount")
