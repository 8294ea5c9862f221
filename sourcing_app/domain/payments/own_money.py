"""What a payment cost in the buyer's own currency, and the rate that was used."""

from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money, exactly, quantized, times

_RATE_DECIMALS = 6
_APART = Decimal("0.01")
"""By so much of it an amount may differ from what the rate says: banks round, and add a little."""
_NO_CURRENCY = say(
    "OwnMoney", "Write in which currency your account was debited: three letters, such as EUR"
)
_NOTHING = say("OwnMoney", "Write how much {currency} it was, or the rate")
_SAME = say("OwnMoney", "The payment is in {currency} itself; leave the own currency empty")


def own_amount(
    paid: Money, currency: str, amount: Decimal | None, rate: Decimal | None
) -> Money | None:
    """
    Return what `paid` was in the buyer's own `currency`; None where nothing is said of it.

    The amount is that of the bank statement, else it follows from the rate, the price of 1 of what
    was paid. Raises Rejected for half of it, an amount that the currency does not have, and one
    that is more than 1 % away from what the rate says.
    """
    if not currency and amount is None and rate is None:
        return None
    if not currency:
        raise Rejected(_NO_CURRENCY, "own_currency")
    if currency == paid.currency:
        raise Rejected(_SAME.put(currency=currency), "own_currency")
    if amount is None:
        return _by_rate(paid, currency, rate)
    own = exactly(amount, currency, "own_amount")
    if rate is not None:
        _refuse_apart(paid, own, rate)
    return own


def _by_rate(paid: Money, currency: str, rate: Decimal | None) -> Money:
    own = times(rate or Decimal(0), paid.amount, currency)
    if not own:
        raise Rejected(_NOTHING.put(currency=currency), "own_amount")
    return own


def _refuse_apart(paid: Money, own: Money, rate: Decimal) -> None:
    right = times(rate, paid.amount, own.currency)
    if abs(own.amount - right.amount) > right.amount * _APART:
        words = say("OwnMoney", "{own} is not {paid} at the rate of {rate}: that is {right}")
        raise Rejected(words.put(own=own, paid=paid, rate=rate, right=right), "own_amount")


def rate_used(paid: Money, own: Money) -> Decimal:
    """The price of 1 of what was paid in the buyer's own currency, to six decimals."""
    rate = quantized(own.amount / paid.amount, _RATE_DECIMALS)
    whole = rate.to_integral_value()
    return whole if rate == whole else rate.normalize()
