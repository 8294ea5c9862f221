"""Which of the numbers of a price ladder are quantities, and which price belongs to which."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.figures import Sign, Token, scaled
from sourcing_app.domain.values.money import UNIT_PRICE_DECIMALS
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.domain.values.text import excerpt

NO_BREAK = say(
    "PriceBreaks", "“{text}” is not a price break; write quantity:price, such as 500:2.70"
)
_NOT_ONE = say(
    "PriceBreaks",
    "“{text}” is not one price: write one price for each quantity, such as 500:2.70",
)
_PAIRED = 2


@dataclass(frozen=True, slots=True)
class LadderNumber:
    """A number of the ladder; `price` is None until it is known what it is."""

    text: str
    line: int
    around: str = ""
    """What it stands in, up to the next colon, semicolon or line."""
    scale: str = ""
    minus: bool = False
    price: bool | None = None
    marked: bool = False
    """Whether its currency stands before it: then its commas separate thousands."""
    apart: Token | None = None
    """The sign between the number before and this one: a colon, otherwise the last."""
    unit: str = ""
    """The unit behind it, or behind the range it begins."""
    open: bool = False
    """Whether it stands for more than itself: from $2.70, $2.70+."""

    def follows(self, sign: Sign) -> bool:
        """Whether such a sign joins it to the number before."""
        return self.apart is not None and self.apart.sign is sign


class Pairing:
    """Which price belongs to which quantity."""

    def __init__(self, items: list[LadderNumber], point: str, group: str) -> None:
        self.items = items
        self.point, self.group = point, group

    def pairs(self) -> list[tuple[LadderNumber, LadderNumber]]:
        """Return (quantity, price) of each step; raises Rejected where that is not certain."""
        items = self.items
        for one, other in pairwise(items):
            ranged = one.follows(Sign.PAIR) or (one.price and other.price is not False)
            if other.follows(Sign.RANGE) and ranged:
                raise _not_one(one)
        half = len(items) // 2
        upper, lower = items[:half], items[half:]
        if len(items) % 2 == 0 and self._in_two_rows(upper, lower):
            return list(zip(upper, lower, strict=True))
        if len(items) % 2:
            lonely = next((item for item in reversed(items) if item.price is False), items[-1])
            raise Rejected(NO_BREAK.put(text=excerpt(lonely.text)))
        pairs = [self._pair(*items[at : at + _PAIRED]) for at in range(0, len(items), _PAIRED)]
        for quantity, price in pairs:
            proved = quantity is items[0] or quantity.unit or price.price
            if quantity.follows(Sign.PAIR) and not proved:
                raise Rejected(NO_BREAK.put(text=excerpt(quantity.around)))
        if any(one.price is None and other.price is None for one, other in pairs):
            _refuse_mixed(items)
        return pairs

    def _in_two_rows(self, upper: list[LadderNumber], lower: list[LadderNumber]) -> bool:
        """Whether all quantities stand before all prices, one line each."""
        by_marks = {item.price for item in upper} == {False} and not any(
            item.price is False for item in lower
        )
        by_lines = len({item.line for item in upper}) == len({item.line for item in lower}) == 1
        fits = not any(item.price for item in upper) and not any(
            item.price is False for item in lower
        )
        apart = upper[:1] != [] and upper[0].line != lower[0].line
        told = by_marks or (len(upper) > _PAIRED and by_lines and apart and fits)
        joined = any(item.follows(Sign.PAIR) for item in (*upper[1:], *lower[1:]))
        return len(upper) > 1 and told and not joined and self._ascend(upper)

    def _ascend(self, items: list[LadderNumber]) -> bool:
        """Whether each of these quantities is larger than the one before: a row of prices falls."""
        return all(self._less(one, other) for one, other in pairwise(items))

    def _less(self, one: LadderNumber, other: LadderNumber) -> bool:
        return quantity_of(one, self.point, self.group) < quantity_of(other, self.point, self.group)

    def _pair(self, first: LadderNumber, second: LadderNumber) -> tuple[LadderNumber, LadderNumber]:
        if first.price and second.price:
            raise Rejected(NO_BREAK.put(text=excerpt(f"{first.text} {second.text}")))
        if first.open and first.price:
            raise _not_one(first)
        if first.price:
            return second, first
        if second.open and second.price:
            raise _not_one(second)
        if second.price is False:
            if first.price is None and self._proved(first, second):
                return second, first
            raise _not_one(second)
        return first, second

    def _proved(self, first: LadderNumber, second: LadderNumber) -> bool:
        """Whether its unit makes the second the quantity: of 500: 3m the m may be a million."""
        if len(second.unit) < _PAIRED and second.unit.isascii():
            return False
        return not second.follows(Sign.PAIR) or self._less(first, second)


def _not_one(item: LadderNumber) -> Rejected:
    return Rejected(_NOT_ONE.put(text=excerpt(item.around)))


def _refuse_mixed(items: list[LadderNumber]) -> None:
    """Raise Rejected where the same sign stands within steps and between them: 1, 2, 3, 4."""
    within = {item.apart and item.apart.text for item in items[1::_PAIRED]}
    between = {item.apart and item.apart.text for item in items[_PAIRED::_PAIRED]}
    if within & between:
        raise Rejected(NO_BREAK.put(text=excerpt(" ".join(item.text for item in items))))


def quantity_of(item: LadderNumber, point: str, group: str) -> Decimal:
    """Read it as a quantity: 1,000 in English is a thousand. Raises Rejected."""
    return _read(item, point, group, counts=True)


def price_of(item: LadderNumber, point: str, group: str) -> Decimal:
    """Read it as a price: 1,250 raises TwoReadings, unless a currency stands before it."""
    return _read(item, point, group, counts=item.marked)


def _read(item: LadderNumber, point: str, group: str, *, counts: bool) -> Decimal:
    number = parse_decimal(
        f"{'-' if item.minus else ''}{item.text}",
        point=point,
        group=group,
        places=UNIT_PRICE_DECIMALS,
        counts=counts,
    )
    return scaled(number, item.scale) if item.scale else number
