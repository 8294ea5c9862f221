"""The exchange rates as lists and prices need them, by plain queries."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from urllib.parse import urlsplit

from sourcing_app.domain.rates import (
    SOURCE_NAMES,
    DayRate,
    OwnPrice,
    RateSource,
    own_price,
)
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.fetching import PublicSource
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import rates
from sourcing_app.store.sqlite.reader import Reader, Row, day_or, word_or

BANKS: Mapping[RateSource, PublicSource] = {
    RateSource.ECB: PublicSource(
        SOURCE_NAMES[RateSource.ECB],
        "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml",
    ),
    RateSource.CBR: PublicSource(
        SOURCE_NAMES[RateSource.CBR], "https://www.cbr.ru/scripts/XML_daily.asp"
    ),
}
"""The central banks whose daily rates can be fetched."""


def kept_rates(reader: Reader, day: date) -> list[DayRate]:
    """The rates that count on a day, by currency: the newest one of each pair and source."""
    return [_rate(row) for row in rates.newest(reader, day)]


def own_currency(reader: Reader) -> str:
    """The currency of the buyer's main profile (R18)."""
    return read_profile(reader).currency


def usual_bank(reader: Reader) -> RateSource:
    """Whose rates to offer first: the Central Bank of Russia has those of the rouble."""
    return RateSource.CBR if own_currency(reader) == "RUB" else RateSource.ECB


def bank_at(url: str) -> RateSource:
    """The bank whose address this is; the European one where it is nobody's (and refused then)."""
    host = urlsplit(url).hostname or ""
    return next((bank for bank, source in BANKS.items() if host in source.hosts), RateSource.ECB)


def old_after(reader: Reader) -> int:
    """After how many days a rate is old, by the limits in use (R11)."""
    return read_limits(reader).whole(LimitName.RATE_AGE)


class OwnPrices:
    """What prices are in the buyer's own currency, by the rates there are when it is made."""

    def __init__(self, reader: Reader, today: date) -> None:
        self.currency = own_currency(reader)
        self._rates = kept_rates(reader, today)
        self._today, self._old_after = today, old_after(reader)

    def of(self, price: Money) -> OwnPrice | None:
        """One price (R11); None where no rate says it, or it is in the own currency already."""
        return own_price(price, self.currency, self._rates, self._today, self._old_after)

    def of_amount(self, amount: Decimal, currency: str) -> OwnPrice | None:
        """As `of`; None for a currency that is none, too."""
        return self.of(Money(amount, currency)) if currency else None


def _rate(row: Row) -> DayRate:
    return DayRate(
        row["base"],
        row["quote"],
        unscaled(row["rate"]),
        day_or(row["as_of"], date.min),
        word_or(row["source"], RateSource.TYPED),
        row["units"],
    )
