"""The daily rates of central banks, read from the XML they publish."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from xml.etree.ElementTree import Element

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.rates import DayRate, RateSource, refuse_impossible
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import CURRENCIES
from sourcing_app.domain.values.money import UNIT_PRICE_DECIMALS, quantized
from sourcing_app.files.xml_records import xml_records

_OTHER = say("Rates", "This is not the daily list of a central bank, so no rate was kept.")
_WRONG = say("Rates", "The rate of {currency} in the list is no number, so none was kept.")
_TWICE = say("Rates", "The list names {currency} twice, so none of its rates was kept.")
_LEAST = 5
_DIGITS = 20


def read_rates(data: bytes, today: date) -> tuple[DayRate, ...]:
    """
    Read the list of the European Central Bank or of the Central Bank of Russia.

    Currencies no longer in use are left out. Raises Rejected for anything else, or for one wrong
    number.
    """
    found: list[DayRate] = []
    xml_records(data, "Envelope", lambda element: found.extend(_ecb(element)))
    xml_records(data, "ValCurs", lambda element: found.extend(_cbr(element)))
    if len(found) < _LEAST:
        raise Rejected(_OTHER)
    seen = set()
    for rate in found:
        named = rate.base if rate.source is RateSource.CBR else rate.quote
        if named in seen:
            raise Rejected(_TWICE.put(currency=named))
        seen.add(named)
        refuse_impossible(rate, today)
    return tuple(found)


def _ecb(element: Element) -> Iterator[DayRate]:
    """One euro costs so much of each."""
    for of_day in element.iter("Cube"):
        if "time" in of_day.attrib:
            day = _day(of_day.get("time", ""), "%Y-%m-%d")
            for line in of_day.iter("Cube"):
                code = line.get("currency", "")
                if code in CURRENCIES:
                    rate = _number(line.get("rate", ""), code)
                    yield DayRate("EUR", code, rate, day, RateSource.ECB)
            return


def _cbr(element: Element) -> Iterator[DayRate]:
    """So many units of each cost so many roubles; decimals stand behind a comma."""
    day = _day(element.get("Date", ""), "%d.%m.%Y")
    for line in element.iter("Valute"):
        code = line.findtext("CharCode", "").strip()
        if code in CURRENCIES:
            units = _number(line.findtext("Nominal", ""), code)
            rate = _number(line.findtext("Value", "").replace(",", "."), code)
            if units != int(units):
                raise Rejected(_WRONG.put(currency=code))
            yield DayRate(code, "RUB", rate, day, RateSource.CBR, int(units))


def _day(text: str, form: str) -> date:
    try:
        return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day
    except ValueError:
        raise Rejected(_OTHER) from None


def _number(text: str, code: str) -> Decimal:
    """A plain number, to six decimals; no NaN, no exponent, no group signs."""
    plain = text.strip()
    if len(plain) > _DIGITS or not plain.replace(".", "", 1).isdecimal():
        raise Rejected(_WRONG.put(currency=code))
    return quantized(Decimal(plain), UNIT_PRICE_DECIMALS)
