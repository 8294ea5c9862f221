"""Exchange rates with their day and source, and what an amount is in the buyer's own currency."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import StrEnum
from fractions import Fraction

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.currencies import decimals
from sourcing_app.domain.values.money import UNIT_PRICE_DECIMALS, Money, quantized
from sourcing_app.domain.values.scaled import MOST_WHOLE

_AHEAD = timedelta(days=4)
"""The Central Bank of Russia names its rates a day ahead, on a Friday those of Saturday."""
_FIRST = date(1990, 1, 1)
"""Neither central bank published rates in a list before it."""
_JUMP = Fraction(1, 5)
_MOST_UNITS = 100_000
_DIVIDING = Context(prec=50, rounding=ROUND_HALF_UP)


class RateSource(StrEnum):
    """Who said a rate."""

    TYPED = "typed"
    ECB = "ecb"
    CBR = "cbr"


SOURCE_NAMES: Mapping[RateSource, Sentence] = {
    RateSource.TYPED: say("Rates", "entered by hand"),
    RateSource.ECB: say("Rates", "European Central Bank"),
    RateSource.CBR: say("Rates", "Central Bank of Russia"),
}


@dataclass(frozen=True, slots=True)
class DayRate:
    """`units` of `base` cost `rate` of `quote` on the day `as_of`."""

    base: str
    quote: str
    rate: Decimal
    as_of: date
    source: RateSource
    units: int = 1

    @property
    def each(self) -> Fraction:
        """What one of `base` costs, exactly."""
        return Fraction(self.rate) / self.units


@dataclass(frozen=True, slots=True)
class OwnPrice:
    """
    An amount in the buyer's own currency, with the day and source of the rate.

    `age` counts the days since; `old` says that the rate should be renewed.
    """

    money: Money
    as_of: date
    source: RateSource
    age: int
    old: bool

    @property
    def shown(self) -> Money:
        """Return the amount as it is told: in cents, small ones with more places."""
        currency = self.money.currency
        places = decimals(currency) if self.money.amount >= _CENTS_TELL else _SMALL_PLACES
        return Money(quantized(self.money.amount, places), currency)


def own_price(
    price: Money, currency: str, rates: Iterable[DayRate], today: date, old_after: int
) -> OwnPrice | None:
    """
    Return the price in `currency`, None where no rate says it or it is in that currency already.

    Two rates of one source lead over its own currency. The newest counts, of a day the typed one;
    it is old after so many days.
    """
    if price.currency == currency:
        return None
    found = max(_ways(price.currency, currency, [*rates]), key=_newest, default=None)
    if found is None:
        return None
    each, as_of, source = found
    exact = Fraction(price.amount) * each
    amount = _DIVIDING.divide(Decimal(exact.numerator), Decimal(exact.denominator))
    try:
        money = Money(quantized(amount, UNIT_PRICE_DECIMALS), currency)
    except Rejected:  # more than is ever kept exactly
        return None
    age = max((today - as_of).days, 0)
    return OwnPrice(money, as_of, source, age, age > old_after)


_Way = tuple[Fraction, date, RateSource]


def _newest(way: _Way) -> tuple[date, bool]:
    return way[1], way[2] is RateSource.TYPED


def _ways(base: str, quote: str, rates: list[DayRate]) -> Iterator[_Way]:
    """Every way from one currency to the other: at once, or over a third one of the same source."""
    steps = [*map(_there, rates), *map(_back, rates)]
    for start, end, each, as_of, source in steps:
        if (start, end) == (base, quote):
            yield each, as_of, source
        elif start == base and end != quote:
            for start2, end2, each2, as_of2, source2 in steps:
                if (start2, end2, source2) == (end, quote, source):
                    yield each * each2, min(as_of, as_of2), source


_Leg = tuple[str, str, Fraction, date, RateSource]


def _there(rate: DayRate) -> _Leg:
    return rate.base, rate.quote, rate.each, rate.as_of, rate.source


def _back(rate: DayRate) -> _Leg:
    return rate.quote, rate.base, 1 / rate.each, rate.as_of, rate.source


def own_words(own: OwnPrice) -> Sentence:
    """Say the price in the own currency with the rate's day and source, and when it is old."""
    words = _OLD if own.old else _OWN
    return words.put(
        money=own.shown, day=own.as_of, source=SOURCE_NAMES[own.source], days=Decimal(own.age)
    )


_CENTS_TELL, _SMALL_PLACES = 100, 4
_OWN = say("Rates", "About {money} at the rate of {day} ({source})")
_OLD = say(
    "Rates",
    "About {money} at the rate of {day} ({source}); days since: {days}. Renew the rate in "
    "Settings, Currency and rates.",
)


def refuse_impossible(rate: DayRate, today: date) -> None:
    """Raise Rejected, at its field, for a rate that cannot be."""
    if rate.base == rate.quote:
        raise Rejected(say("Rates", "Choose two different currencies."), "quote")
    if not 0 < rate.rate <= MOST_WHOLE or rate.units not in range(1, _MOST_UNITS + 1):
        raise Rejected(say("Rates", "A rate is more than 0, such as 7.25"), "rate")
    if rate.as_of < _FIRST:
        words = say("Rates", "The rate is of {day}; a rate is of {first} or later.")
        raise Rejected(words.put(day=rate.as_of, first=_FIRST), "as_of")
    if rate.as_of > today + _AHEAD:
        words = say("Rates", "The rate is of {day}, a day that is still to come.")
        raise Rejected(words.put(day=rate.as_of), "as_of")


def jumps(known: Iterable[DayRate], news: Iterable[DayRate]) -> tuple[Sentence, ...]:
    """Name the new rates that are more than a fifth away from those known, either way round."""
    before = {(rate.base, rate.quote): rate for rate in known}
    found = []
    for new in news:
        pair = (new.base, new.quote)
        way = pair if pair in before else pair[::-1]
        each = new.each if way == pair else 1 / new.each
        if (old := before.get(way)) and _apart(old.each, each):
            told = _plain(old.each), _plain(each)
            found.append(_JUMPED.put(base=way[0], quote=way[1], old=told[0], new=told[1]))
    return tuple(found)


_JUMPED = say("Rates", "{base} in {quote}: {old} became {new}")


def _apart(old: Fraction, new: Fraction) -> bool:
    return abs(new - old) > old * _JUMP


def _plain(each: Fraction) -> Decimal:
    exact = _DIVIDING.divide(Decimal(each.numerator), Decimal(each.denominator))
    return quantized(exact, UNIT_PRICE_DECIMALS).normalize()
