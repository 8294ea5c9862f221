"""Price ladders as sellers write them, pasted whole: 2 - 99 sets $25.00 / >= 100 sets $24.50."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.quotes.ladder_pairs import (
    NO_BREAK,
    LadderNumber,
    Pairing,
    price_of,
    quantity_of,
)
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import currencies_meant
from sourcing_app.domain.values.figures import Sign, Token, is_minus, tokens
from sourcing_app.domain.values.numbers import not_a_number
from sourcing_app.domain.values.text import excerpt
from sourcing_app.domain.values.units import same_unit, unit_key

_LONGEST = 2000
_OF_MANY = say(
    "PriceBreaks",
    "“{text}” may be the price of a thousand: write the price of one, such as 500:2.70",
)
_EACH = {"each", "ea", "ea."}
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_SPLIT = re.compile(r"(?!\d{1,3}\.\d{3},)(\d+\.\d+),(\d.*)")
_CELL = re.compile(r"(?:^|(?<=[\t\n])) *(?P<cell>[^\t\n ]+) *(?=[\t\n]|$)")
_ENDS = ":=;\n\t"


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


class _Reading:
    """One pass over the tokens: which numbers are quantities, which prices, in what unit."""

    def __init__(self, plain: str, found: Sequence[Token], point: str, group: str) -> None:
        self.plain = plain
        self.point, self.group = point, group
        self.found = found
        self.items: list[LadderNumber] = []
        self.units: dict[str, str] = {}
        self.currencies: list[tuple[str, ...]] = []
        self.at = 0
        self.apart: Token | None = None

    def read(self) -> None:
        """Raise Rejected for what is neither a number nor known beside one."""
        while self.at < len(self.found):
            token = self.found[self.at]
            if token.sign is Sign.OTHER:
                raise _strange(self.plain, token)
            if self._of_many(token):
                raise Rejected(_OF_MANY.put(text=excerpt(_chunk(self.plain, token, _ENDS))))
            if token.sign is Sign.CURRENCY:
                self.currencies.append(currencies_meant(token.text))
            elif token.sign is Sign.UNIT:
                self.units.setdefault(unit_key(token.text), token.text)
            elif token.sign is Sign.NUMBER:
                self._number(token)
            elif token.sign in (Sign.GAP, Sign.PAIR, Sign.RANGE, Sign.PER):
                colon = self.apart is not None and self.apart.sign is Sign.PAIR
                self.apart = self.apart if colon else token
            self.at += 1

    def _of_many(self, token: Token) -> bool:
        """Whether it makes the number before the price of many: 2.70/k, and 2.70/M for 1,000."""
        before = self._near(-1)
        per = before is not None and before.sign is Sign.PER
        return token.sign is Sign.SCALE or (per and token.text == "M")

    def _number(self, token: Token) -> None:
        item = LadderNumber(
            token.text,
            self.plain.count("\n", 0, token.start),
            around=_chunk(self.plain, token, _ENDS),
            apart=self.apart,
            open=self._beside(-1, Sign.LEAST) or self._beside(1, Sign.MORE),
        )
        self.apart = None
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

    def _beside(self, step: int, sign: Sign) -> bool:
        """Whether this sign is next to the number, or to its currency."""
        near = self._near(step)
        if near and near.sign is Sign.CURRENCY:
            near = self._near(2 * step)
        return near is not None and near.sign is sign

    def _judged(self, item: LadderNumber) -> LadderNumber:
        """Tell by what follows the number; the upper end of a range is passed over."""
        after = self._near(1)
        if after is None or (item.price is not None and item.price):
            return item
        if after.sign is Sign.CURRENCY and not self._belongs_here(after, self.at + 1):
            return replace(item, price=True)
        each = after.text.casefold() in _EACH and item.follows(Sign.PAIR)
        if after.sign in (Sign.UNIT, Sign.MORE) and not each:
            item = replace(item, price=False, unit=self._unit_at(self.at + 1))
        return self._from_range(item)

    def _unit_at(self, at: int) -> str:
        """Return the unit at this place, or behind the + at it."""
        ahead = [token for token in self.found[at : at + 2] if token.sign is not Sign.MORE]
        return ahead[0].text if ahead and ahead[0].sign is Sign.UNIT else ""

    def _from_range(self, item: LadderNumber) -> LadderNumber:
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
            return replace(item, price=False, unit=item.unit or self._unit_at(self.at + 1))
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

    def _ascending(self, low: LadderNumber, high: Token) -> bool:
        """Whether two numbers can be the ends of a range of quantities."""
        upper = LadderNumber(high.text, 0, scale=low.scale)
        return quantity_of(low, self.point, self.group) < quantity_of(upper, self.point, self.group)

    def _follows_pair(self) -> bool:
        return self.at > 1 and self.found[self.at - 2].sign is Sign.PAIR

    def _near(self, step: int) -> Token | None:
        at = self.at + step
        return self.found[at] if 0 <= at < len(self.found) else None


def read_ladder(text: str, point: str = ".", group: str = ",") -> Ladder:
    """
    Read price breaks however a page, a chat or a sheet shows them, in any order.

    A price is told by its currency, a quantity by its unit, and where no currency says otherwise
    the quantity stands first: a range, ≥ or + in the place of a price is refused. Of a range of
    quantities the lower end counts. Two lines (all quantities, all prices) are read as well.
    `point` and `group` are those of the language. Raises TwoReadings for 2,50 where a comma may
    separate prices too (2,50 € and a cell of its own are one price), and Rejected naming the part
    that is wrong; limits are not judged here.
    """
    plain, found = tokens(text[:_LONGEST])
    found = [token for token in found if token.sign is not Sign.HEADING]
    if not any(token.sign is Sign.NUMBER for token in found):
        if not text.strip():
            return Ladder(())
        raise Rejected(NO_BREAK.put(text=excerpt(text.strip())))
    alone = _numbers_alone(plain, found)
    found = [
        part for token in found for part in ([token] if token in alone else _cut(token, point))
    ]
    _refuse_chains(plain, found)
    reading = _Reading(plain, found, point, group)
    reading.read()
    pairs = Pairing(reading.items, point, group).pairs()
    breaks = tuple(
        PriceBreak(quantity_of(quantity, point, group), price_of(price, point, group))
        for quantity, price in pairs
    )
    return Ladder(breaks, _one_currency(reading.currencies), _one_unit(reading.units))


def _numbers_alone(plain: str, found: Sequence[Token]) -> list[Token]:
    """Return the numbers whose comma parts no list: those with a currency, or alone in a cell."""
    marks = [token for token in found if token.sign is Sign.CURRENCY]
    behind = {len(plain[: mark.start].rstrip(" ")) for mark in marks}
    before = {len(plain) - len(plain[mark.end :].lstrip(" ")) for mark in marks}
    cells = {cell.span("cell") for cell in _CELL.finditer(plain)} if "\t" in plain else set()
    return [
        token
        for token in found
        if token.sign is Sign.NUMBER
        and (token.end in behind or token.start in before or (token.start, token.end) in cells)
    ]


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
    parts = {"text": token.text, "number": number, "list": list_}
    told = sentence.put(**{name: excerpt(part) for name, part in parts.items()})
    raise TwoReadings(told, number, list_)


def _refuse_chains(plain: str, found: Sequence[Token]) -> None:
    """Raise Rejected for 500:2:3, which is no pair."""
    for first, second, third in zip(found, found[1:], found[2:], strict=False):
        if (first.sign, second.sign, third.sign) == (Sign.PAIR, Sign.NUMBER, Sign.PAIR):
            raise Rejected(NO_BREAK.put(text=excerpt(_chunk(plain, second, ";\n"))))


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
    return Rejected(NO_BREAK.put(text=excerpt(chunk)))


def _chunk(plain: str, token: Token, ends: str) -> str:
    """Return the run of the text around a token up to these ends."""
    start, end = token.start, token.end
    while start and plain[start - 1] not in ends:
        start -= 1
    while end < len(plain) and plain[end] not in ends:
        end += 1
    return plain[start:end].strip()
