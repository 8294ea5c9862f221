"""Amounts of money as people write them: US$ 30,000, 12.05 EUR, ¥18/pc, and price ranges."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import currencies_meant
from sourcing_app.domain.values.figures import Sign, Token, is_minus, of_signs, scaled, tokens
from sourcing_app.domain.values.numbers import parse_decimal, unmistakable
from sourcing_app.domain.values.text import excerpt

_ENDS = 2
_BEFORE = frozenset({Sign.CURRENCY, Sign.LEAST, Sign.PAIR})
_EACH = frozenset({"each", "ea", "ea."})
_OF_MANY = say(
    "Amounts", "“{text}” may be the price of a thousand: write the price of one, like 12.50."
)


@dataclass(frozen=True, slots=True)
class Amount:
    """
    An amount of money as written: in one of these `currencies`, for one `unit`.

    `currencies` is empty where none is said, and has several codes for $ or ¥ alone.
    """

    value: Decimal
    currencies: tuple[str, ...] = ()
    unit: str = ""

    def agrees(self, currency: str) -> bool:
        """Whether what is written may be an amount in this currency."""
        return not self.currencies or currency in self.currencies


def read_amount(text: str, point: str = ".", group: str = ",", places: int = 6) -> Amount:
    """
    Read one amount; raises TwoReadings for a range (both ends named) and for 1.000.

    `point` and `group` are those of the language, `places` caps the decimals. A thousands
    separator is sure where the currency stands before the number (US$ 30,000). Raises Rejected,
    with an example, for what is no amount: 100 pcs is a quantity, 2.70/k the price of a thousand.
    """
    found = read_amounts(text, point, group, places)
    if len(found) == 1:
        return found[0]
    low, high = (unmistakable(each.value, point) for each in found)
    sentence = say("Amounts", "“{text}” is a range: write one amount, {low} or {high}.")
    raise TwoReadings(sentence.put(text=excerpt(text.strip()), low=low, high=high), low, high)


def read_amounts(
    text: str, point: str = ".", group: str = ",", places: int = 6
) -> tuple[Amount, ...]:
    """Read one amount, or both ends of a range such as $12.05-$13.85; raises as `read_amount`."""
    if not text.strip():
        raise Rejected(say("Numbers", "Enter a number."))
    _, found = tokens(text)
    numbers = of_signs(found, Sign.NUMBER)
    marks = of_signs(found, Sign.CURRENCY)
    if not 1 <= len(numbers) <= _ENDS or not _is_amount(found, numbers):
        raise _refused(text)
    _refuse_of_many(found, text)
    currencies = _agreed(marks, text)
    unit = next((token.text for token in found if token.sign is Sign.UNIT), "")
    values = []
    for number in numbers:
        before = found[: found.index(number)]
        sure = any(token.sign is Sign.CURRENCY for token in before)
        sign = "-" if len(numbers) == 1 and any(map(is_minus, before)) else ""
        value = parse_decimal(
            sign + number.text, point=point, group=group, places=places, counts=sure
        )
        after = found[found.index(number) + 1 :]
        if after and after[0].sign is Sign.SCALE:
            value = scaled(value, after[0].text)
        values.append(value)
    return tuple(Amount(value, currencies, unit) for value in values)


def _is_amount(found: list[Token], numbers: list[Token]) -> bool:
    """Whether all else is currency, unit, and what stands between or after the ends of a range."""
    first, last = (found.index(numbers[at]) for at in (0, -1))
    before, between, after = found[:first], found[first + 1 : last], found[last + 1 :]
    allowed = {Sign.CURRENCY, Sign.SCALE}
    return (
        all(t.sign in _BEFORE or is_minus(t) or t.text == "+" for t in before)
        and (first == last or Sign.RANGE in {token.sign for token in between})
        and {token.sign for token in between} <= {*allowed, Sign.RANGE}
        and {token.sign for token in after} <= {*allowed, Sign.MORE, Sign.PER, Sign.UNIT}
        and not _is_quantity(found)
    )


def _is_quantity(found: list[Token]) -> bool:
    """Whether a unit stands alone beside the number: 100 pcs; 2.50/pc and $2.50 each are prices."""
    units = of_signs(found, Sign.UNIT)
    each = any(unit.text.casefold() in _EACH for unit in units)
    return bool(units) and not (each or of_signs(found, Sign.CURRENCY, Sign.PER))


def _refuse_of_many(found: list[Token], text: str) -> None:
    """Raise Rejected for 2.70/k and 2.70 per thousand: their unit is not one."""
    for per, many in pairwise(found):
        if per.sign is Sign.PER and many.sign is Sign.SCALE:
            raise Rejected(_OF_MANY.put(text=excerpt(text.strip())))


def _agreed(marks: list[Token], text: str) -> tuple[str, ...]:
    """Return what all marks may mean; US and $ of US$ are one mark already."""
    meant = [set(currencies_meant(mark.text)) for mark in marks]
    if not meant:
        return ()
    common = set.intersection(*meant)
    if not common:
        sentence = say("Amounts", "“{text}” names two currencies: write one.")
        raise Rejected(sentence.put(text=excerpt(text.strip())))
    return tuple(code for code in currencies_meant(marks[0].text) if code in common)


def _refused(text: str) -> Rejected:
    sentence = say("Amounts", "“{text}” is not an amount: write it like 12.50 or USD 12.50.")
    return Rejected(sentence.put(text=excerpt(text.strip())))
