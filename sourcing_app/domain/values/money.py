"""Exact money: an amount in a currency, rounded half-up in this one module."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation, Overflow
from fractions import Fraction
from functools import cache

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import decimals

UNIT_PRICE_DECIMALS = 6
# Amounts are stored as whole millionths in 64 bits; twice the cap fits, so no sum of two overflows.
CAP = Decimal(2**62) / 1_000_000
_TOO_LARGE = say("Money", "This amount is too large to be stored exactly")
_EXACT = Context(prec=60, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in a currency (three capital letters); adding needs the same currency."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "amount", checked(self.amount))
        if len(self.currency) != 3 or not (self.currency.isascii() and self.currency.isalpha()):  # noqa: PLR2004 - ISO 4217
            raise Rejected(
                say(
                    "Money", "“{code}” is not a currency code; write three letters, such as USD"
                ).put(code=self.currency[:20])
            )

    def __add__(self, other: "Money") -> "Money":
        return _of_checked(_EXACT.add(self.amount, self._same(other)), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return _of_checked(_EXACT.subtract(self.amount, self._same(other)), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.amount < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.amount <= self._same(other)

    def __gt__(self, other: "Money") -> bool:
        return self.amount > self._same(other)

    def __ge__(self, other: "Money") -> bool:
        return self.amount >= self._same(other)

    def __bool__(self) -> bool:
        return bool(self.amount)

    def __str__(self) -> str:
        return f"{self.currency} {self.amount:,.{places_shown(self)}f}"

    def _same(self, other: "Money") -> Decimal:
        if self.currency != other.currency:
            raise Rejected(
                say("Money", "{one} and {other} cannot be added up without an exchange rate").put(
                    one=self.currency, other=other.currency
                )
            )
        return other.amount


def _of_checked(amount: Decimal, currency: str) -> Money:
    """Money of a sum of two checked amounts: it can only be too large, so no more is looked at."""
    if abs(amount) > CAP:
        raise Rejected(_TOO_LARGE)
    made = object.__new__(Money)
    object.__setattr__(made, "amount", amount or Decimal(0))
    object.__setattr__(made, "currency", currency)
    return made


def places_shown(value: Money) -> int:
    """Return the currency's decimals, or more if the amount has more (a unit price of 2.735)."""
    exponent = int(value.amount.normalize(_EXACT).as_tuple().exponent)
    return max(decimals(value.currency), -exponent)


def checked(amount: Decimal) -> Decimal:
    """
    Return a finite amount of at most six decimals within the cap, never a negative zero.

    TypeError for anything but Decimal: a float is never exact. Otherwise Rejected.
    """
    if type(amount) is not Decimal:
        message = f"money is Decimal, not {type(amount).__name__}"
        raise TypeError(message)
    if not amount.is_finite():
        raise Rejected(say("Money", "This is not an amount; write digits, such as 1,234.50"))
    if abs(amount) > CAP:
        raise Rejected(_TOO_LARGE)
    if amount != quantized(amount, UNIT_PRICE_DECIMALS):
        raise Rejected(say("Money", "An amount has at most six decimals"))
    return amount or Decimal(0)


def rounded(amount: Decimal, currency: str) -> Decimal:
    """Round half-up to the currency's own decimals."""
    return quantized(amount, decimals(currency))


def quantized(amount: Decimal, places: int) -> Decimal:
    """Round half-up to `places` decimals."""
    try:
        return amount.quantize(_step(places), context=_EXACT)
    except (InvalidOperation, Overflow) as error:
        raise Rejected(_TOO_LARGE) from error


@cache
def _step(places: int) -> Decimal:
    return Decimal(1).scaleb(-places)


@cache
def nothing(currency: str) -> Money:
    """No money of this currency: the same for everybody who asks, who ask often."""
    return Money(Decimal(0), currency)


def money(amount: Decimal | int, currency: str) -> Money:
    """Money rounded to the currency's decimals."""
    return Money(rounded(Decimal(amount), currency), currency)


def exactly(amount: Decimal, currency: str, field: str = "") -> Money:
    """Return the amount as money; Rejected, at `field`, for more decimals than its currency has."""
    kept = money(amount, currency)
    if kept.amount != amount:
        raise Rejected(
            say("Payments", "{amount} has more decimals than {currency} has").put(
                amount=str(amount), currency=currency
            ),
            field,
        )
    return kept


def percent_of(total: Money, percent: Decimal) -> Money:
    """`percent` per cent of the total, half-up."""
    share = _EXACT.divide(_EXACT.multiply(total.amount, percent), Decimal(100))
    return Money(rounded(share, total.currency), total.currency)


def times(unit_price: Decimal, quantity: Decimal, currency: str) -> Money:
    """Price a quantity: the product is rounded once, never the unit price."""
    return Money(rounded(_EXACT.multiply(unit_price, quantity), currency), currency)


def split(total: Money, weights: Sequence[Decimal | int]) -> tuple[Money, ...]:
    """
    Split the total by weight, exact to the last minor unit.

    Each share gets its whole minor units; the rest go to the largest remainders, first come first
    served. ValueError without a positive weight or with a negative one.
    """
    if any(weight < 0 for weight in weights) or not sum(weights):
        message = "weights must not be negative and their sum must be positive"
        raise ValueError(message)
    scale = 10 ** decimals(total.currency)
    units = int(rounded(total.amount, total.currency) * scale)
    if Decimal(units) / scale != total.amount:
        message = f"{total} has more decimals than {total.currency}"
        raise ValueError(message)
    sign = -1 if units < 0 else 1
    shares = _largest_remainders(abs(units), [Fraction(weight) for weight in weights])
    return tuple(Money(Decimal(sign * share) / scale, total.currency) for share in shares)


def _largest_remainders(units: int, weights: list[Fraction]) -> list[int]:
    whole = sum(weights)
    ideal = [units * weight / whole for weight in weights]
    shares = [int(share) for share in ideal]
    left = units - sum(shares)
    by_remainder = sorted(range(len(ideal)), key=lambda i: shares[i] - ideal[i])
    for index in by_remainder[:left]:
        shares[index] += 1
    return shares


def total_of(amounts: Sequence[Money], currency: str) -> Money:
    """Sum exactly; zero of the currency if there is nothing to add."""
    result = Money(Decimal(0), currency)
    for amount in amounts:
        result += amount
    return result
