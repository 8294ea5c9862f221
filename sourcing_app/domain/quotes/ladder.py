"""Price ladders as sellers write them, pasted whole: 2 - 99 sets $25.00 / >= 100 sets $24.50."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import currencies_meant
from sourcing_app.domain.values.figures import Sign, Token, is_minus, scaled, tokens
from sourcing_app.domain.values.money import UNIT_PRICE_DECIMALS
from sourcing_app.domain.values.numbers import not_a_number, parse_decimal
from sourcing_app.domain.values.text import excerpt
from sourcing_app.domain.values.units import same_unit, unit_key

_LONGEST = 2000
_NO_BREAK = say(
    "PriceBreaks", "“{text}” is not a price break; write quantity:price, such as 500:2.70"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_SPLIT = re.compile(r"(?!\d{1,3}\.\d{3},)(\d+\.\d+),(\d.*)")
_PAIRED = 2


@dataclass(frozen=True, slots=True)
class Ladder:
    """
    The prices of a ladder as they stand in it; `unit` is what they count, "" where not said.

    `currencies` is empty where none is said, and has several codes for $ or ¥ alone.
    """

    breaks: tuple[PriceBreak, ...]
    currencies: tuple[str, ...] = ()
    unit: str = ""

    def refuse_others(self, currency: str, unit: str) -> None:
        """Raise Rejected where the prices are said to be in another currency or unit."""
        if self.currencies and currency not in self.currencies:
            sentence = say(
                "PriceBreaks",
                "The prices are in {theirs}, the quote is in {currency}: make them one.",
            )
            raise Rejected(sentence.put(theirs=self.currencies[0], currency=currency))
        if self.unit and not same_unit(self.unit, unit):
            sentence = say(
                "PriceBreaks",
                "The prices are per {theirs}, the quote is per {unit}: make them one.",
            )
            raise Rejected(sentence.put(theirs=self.unit, unit=unit))

    def said(self) -> dict[str, str]:
        """Return the currency and the unit by their fields, where they are said for sure."""
        currency = {"currency": self.currencies[0]} if len(self.currencies) == 1 else {}
        return {**currency, **({"unit": self.unit} if self.unit else {})}


@dataclass(frozen=True, slots=True)
class _Item:
    """A number of the ladder; `price` is None until it is known what it is."""

    text: str
    line: int
    scale: str = ""
    minus: bool = False
    price: bool | None = None
    marked: bool = False
    """Whether its currency stands before it: then its commas separate thousands."""
    apart: str = ""
    """What stands between the number before and this one, apart from units and currencies."""


class _Reading:
    """One pass over the tokens: which numbers are quantities, which prices, in what unit."""

    def __init__(self, plain: str, found: Sequence[Token], point: str, group: str) -> None:
        self.plain = plain
        self.point, self.group = point, group
        self.found = found
        self.items: list[_Item] = []
        self.units: dict[str, str] = {}
        self.currencies: list[tuple[str, ...]] = []
        self.at = 0
        self.apart = ""

    def read(self) -> None:
        """Raise Rejected for what is neither a number nor known beside one."""
        while self.at < len(self.found):
            token = self.found[self.at]
            if token.sign is Sign.OTHER:
                raise _strange(self.plain, token)
            if token.sign is Sign.CURRENCY:
                self.currencies.append(currencies_meant(token.text))
            elif token.sign is Sign.UNIT:
                self.units.setdefault(unit_key(token.text), token.text)
            elif token.sign is Sign.NUMBER:
                self._number(token)
            elif token.sign in (Sign.GAP, Sign.PAIR, Sign.RANGE, Sign.PER):
                self.apart = token.text
            self.at += 1

    def _number(self, token: Token) -> None:
        item = _Item(token.text, self.plain.count("\n", 0, token.start), apart=self.apart)
        self.apart = ""
        before, after = self._near(-1), self._near(1)
        if before and before.sign is Sign.CURRENCY and self._belongs_here(before, self.at - 1):
            item = replace(item, price=True, marked=True)
        elif before and before.sign is Sign.LEAST:
            item = replace(item, price=False)
        elif before and is_minus(before) and self._follows_pair():
            item = replace(item, minus=True)
        elif before and before.text == "~" and not self.items:
            raise _strange(self.plain, token)
        if after and after.sign is Sign.SCALE:
            item, self.at = replace(item, scale=after.text), self.at + 1
        self.items.append(self._judged(item))

    def _judged(self, item: _Item) -> _Item:
        """Tell by what follows the number; the upper end of a range is passed over."""
        after = self._near(1)
        if after is None or (item.price is not None and item.price):
            return item
        if after.sign is Sign.CURRENCY and not self._belongs_here(after, self.at + 1):
            return replace(item, price=True)
        if after.sign in (Sign.UNIT, Sign.MORE):
            item = replace(item, price=False)
        return self._from_range(item)

    def _from_range(self, item: _Item) -> _Item:
        """Pass over "- 99" and the open "-" after the lower end of a range."""
        ahead = self.found[self.at + 1 :]
        skipped = 1 if ahead[0].sign is Sign.UNIT else 0
        if len(ahead) <= skipped or ahead[skipped].sign is not Sign.RANGE:
            return item
        upper = ahead[skipped + 1] if len(ahead) > skipped + 1 else None
        if self._is_price(self.at + skipped + 3):
            return item
        if upper is None or upper.sign in (Sign.PAIR, Sign.GAP):
            self.at += skipped + 1
            return replace(item, price=False)
        if upper.sign is Sign.NUMBER and self._ascending(item, upper):
            if skipped:
                self.units.setdefault(unit_key(ahead[0].text), ahead[0].text)
            self.at += skipped + 2
            return replace(item, price=False)
        return item

    def _is_price(self, at: int) -> bool:
        """Whether the number before this place has its currency here."""
        mark = self.found[at] if at < len(self.found) else None
        return bool(mark and mark.sign is Sign.CURRENCY and not self._belongs_here(mark, at))

    def _belongs_here(self, mark: Token, at: int) -> bool:
        """Whether a currency between two numbers belongs to the later one."""
        left = self.found[at - 1] if at else None
        right = self.found[at + 1] if at + 1 < len(self.found) else None
        if right is None or right.sign is not Sign.NUMBER:
            return False
        if left is None or left.sign not in (Sign.NUMBER, Sign.SCALE):
            return True
        close_left, close_right = mark.start == left.end, right.start == mark.end
        if close_left != close_right:
            return close_right
        return not mark.text[-1].isalpha() or mark.text.isascii()

    def _ascending(self, low: _Item, high: Token) -> bool:
        """Whether two numbers can be the ends of a range of quantities."""
        upper = _Item(high.text, 0, scale=low.scale)
        return _value(low, self.point, self.group) < _value(upper, self.point, self.group)

    def _follows_pair(self) -> bool:
        return self.at > 1 and self.found[self.at - 2].sign is Sign.PAIR

    def _near(self, step: int) -> Token | None:
        at = self.at + step
        return self.found[at] if 0 <= at < len(self.found) else None


def read_ladder(text: str, point: str = ".", group: str = ",") -> Ladder:
    """
    Read price breaks however a page, a chat or a sheet shows them, in any order.

    A quantity is told by its unit, a range, ≥ or +, a price by its currency; else they alternate.
    Of a range the lower end counts. Two lines (all quantities, all prices) are read as well.
    `point` and `group` are those of the language. Raises TwoReadings for 2,50 where a comma may
    separate prices too, and Rejected naming the part that is wrong; limits are not judged here.
    """
    plain, found = tokens(text[:_LONGEST])
    found = [token for token in found if token.sign is not Sign.HEADING]
    if not any(token.sign is Sign.NUMBER for token in found):
        if not text.strip():
            return Ladder(())
        raise Rejected(_NO_BREAK.put(text=excerpt(text.strip())))
    found = [part for token in found for part in _cut(token, point)]
    _refuse_chains(plain, found)
    reading = _Reading(plain, found, point, group)
    reading.read()
    pairs = _pairs(reading.items)
    breaks = tuple(
        PriceBreak(_value(quantity, point, group), _value(price, point, group))
        for quantity, price in pairs
    )
    return Ladder(breaks, _one_currency(reading.currencies), _one_unit(reading.units))


def _cut(token: Token, point: str) -> list[Token]:
    """Part numbers that a comma joins; raises TwoReadings where the comma may be the point."""
    if token.sign is not Sign.NUMBER or "," not in token.text or point == ",":
        return [token]
    if _THOUSANDS.fullmatch(token.text):
        return [token]
    found = _SPLIT.fullmatch(token.text)
    if found:
        rest = Token(Sign.NUMBER, found[2], token.start + found.start(2))
        return [Token(Sign.NUMBER, found[1], token.start), *_cut(rest, point)]
    whole, _, part = token.text.rpartition(",")
    number, list_ = f"{whole.replace('.', '')}.{part}", f"{whole}; {part}"
    sentence = say("PriceBreaks", "“{text}” can be read in two ways: write {number} or {list}.")
    told = sentence.put(text=token.text, number=number, list=list_)
    raise TwoReadings(told, number, list_)


def _refuse_chains(plain: str, found: Sequence[Token]) -> None:
    """Raise Rejected for 500:2:3, which is no pair."""
    for first, second, third in zip(found, found[1:], found[2:], strict=False):
        if (first.sign, second.sign, third.sign) == (Sign.PAIR, Sign.NUMBER, Sign.PAIR):
            raise Rejected(_NO_BREAK.put(text=excerpt(_chunk(plain, second, ";\n"))))


def _pairs(items: list[_Item]) -> list[tuple[_Item, _Item]]:
    """Return (quantity, price) of each step."""
    half = len(items) // 2
    upper, lower = items[:half], items[half:]
    if len(items) % 2 == 0 and _in_two_rows(upper, lower):
        return list(zip(upper, lower, strict=True))
    if len(items) % 2:
        lonely = next((item for item in reversed(items) if item.price is False), items[-1])
        raise Rejected(_NO_BREAK.put(text=excerpt(lonely.text)))
    pairs = [_pair(*items[at : at + _PAIRED]) for at in range(0, len(items), _PAIRED)]
    if any(one.price is None and other.price is None for one, other in pairs):
        _refuse_mixed(items)
    return pairs


def _refuse_mixed(items: list[_Item]) -> None:
    """Raise Rejected where the same sign stands within steps and between them: 1, 2, 3, 4."""
    within = {item.apart for item in items[1::_PAIRED]}
    between = {item.apart for item in items[_PAIRED::_PAIRED]}
    if within & between:
        raise Rejected(_NO_BREAK.put(text=excerpt(" ".join(item.text for item in items))))


def _in_two_rows(upper: list[_Item], lower: list[_Item]) -> bool:
    """Whether all quantities stand before all prices, one line each."""
    by_marks = {item.price for item in upper} == {False} and not any(
        item.price is False for item in lower
    )
    by_lines = len({item.line for item in upper}) == len({item.line for item in lower}) == 1
    fits = not any(item.price for item in upper) and not any(item.price is False for item in lower)
    apart = upper[:1] != [] and upper[0].line != lower[0].line
    return len(upper) > 1 and (by_marks or (len(upper) > _PAIRED and by_lines and apart and fits))


def _pair(first: _Item, second: _Item) -> tuple[_Item, _Item]:
    if first.price and not second.price:
        return second, first
    if second.price is False and first.price is None:
        return second, first
    if (first.price is False and second.price is False) or (first.price and second.price):
        raise Rejected(_NO_BREAK.put(text=excerpt(f"{first.text} {second.text}")))
    return first, second


def _value(item: _Item, point: str, group: str) -> Decimal:
    number = parse_decimal(
        f"{'-' if item.minus else ''}{item.text}",
        point=point,
        group=group,
        places=UNIT_PRICE_DECIMALS,
        counts=item.price is not True or item.marked,
    )
    return scaled(number, item.scale) if item.scale else number


def _one_currency(meant: list[tuple[str, ...]]) -> tuple[str, ...]:
    common = [code for code in meant[0] if all(code in each for each in meant)] if meant else []
    if meant and not common:
        raise Rejected(say("PriceBreaks", "These prices are in two currencies: enter one of them."))
    return tuple(common)


def _one_unit(units: dict[str, str]) -> str:
    if len(units) > 1:
        sentence = say("PriceBreaks", "These prices are for {units}: enter those of one unit.")
        raise Rejected(sentence.put(units=", ".join(units.values())))
    return next(iter(units.values()), "")


def _strange(plain: str, token: Token) -> Rejected:
    chunk = _chunk(plain, token, ":=;\n \t")
    if any(char.isdigit() for char in chunk):
        return not_a_number(chunk)
    return Rejected(_NO_BREAK.put(text=excerpt(chunk)))


def _chunk(plain: str, token: Token, ends: str) -> str:
    """Return the run of the text around a token up to these ends."""
    start, end = token.start, token.end
    while start and plain[start - 1] not in ends:
        start -= 1
    while end < len(plain) and plain[end] not in ends:
        end += 1
    return plain[start:end].strip()
