"""Quantities as people write them, and those to ask prices for in a letter."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.figures import Sign, Token, is_minus, of_signs, scaled, tokens
from sourcing_app.domain.values.numbers import parse_decimal, unmistakable
from sourcing_app.domain.values.text import excerpt, narrow
from sourcing_app.domain.values.units import known_unit

_MOST_QUANTITIES = 5
_KEPT = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PRICE_STEPS = (Decimal("0.25"), Decimal(1), Decimal("2.5"))
_SPACED = re.compile(r"[1-9][0-9]{2}(?: [0-9]{3})+")
_SEPARATORS = re.compile(r"[;/|\t\n\r、]|,(?=\s)|\s(?:and|и|和)\s")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity, and its unit as it was written, "" where none was."""

    value: Decimal
    unit: str = ""


def price_steps(quantity: Decimal | None) -> tuple[Decimal, ...]:
    """Return the quantities to ask prices for: a quarter of the wanted one, it, 2.5 times it."""
    if quantity is None:
        return ()
    steps = {(quantity * step).quantize(Decimal(1), ROUND_HALF_UP) for step in _PRICE_STEPS}
    return tuple(sorted(step for step in steps if step > 0))


def read_quantity(text: str, point: str = ".", group: str = ",", places: int = 6) -> Quantity:
    """
    Read one quantity as people write it: 1000, 1,000 pcs, 1.0 Sets, ≥500, 500+, 10k, 2万件.

    `point` and `group` are those of the language, `places` caps the decimals. Raises TwoReadings
    for 1.000 and for a range, of which only one end can be kept, and Rejected, with an example,
    for what is no quantity or has a unit the program does not know.
    """
    plain, found = tokens(text)
    numbers = of_signs(found, Sign.NUMBER)
    if len(numbers) != 1 and not (numbers and known_unit(plain[numbers[0].end :])):
        raise _refused(text, [token.text for token in numbers], found)
    number = numbers[0]
    before = found[: found.index(number)]
    after = [token for token in found if token.start > number.start]
    sign = "-" if len(before) == 1 and is_minus(before[0]) else ""
    plus = [token.text for token in before] == ["+"]
    if not (sign or plus) and any(t.sign not in (Sign.LEAST, Sign.PAIR) for t in before):
        raise _not_one(text)
    value = parse_decimal(sign + number.text, point=point, group=group, counts=True)
    end = number.end
    if after and after[0].sign is Sign.SCALE:
        value, end = scaled(value, after[0].text), after[0].end
    rest = _without(plain, end, of_signs(after, Sign.MORE, Sign.LEAST)).strip(" .,()")
    if rest and not known_unit(rest):
        raise _unknown_unit(text, rest)
    return Quantity(_placed(value, places), " ".join(rest.split()))


def _placed(value: Decimal, places: int) -> Decimal:
    """Check size and decimals as a plain number's, and drop the point that says nothing."""
    return parse_decimal(unmistakable(value), places=places) if value >= 0 else value


def _without(plain: str, start: int, dropped: Iterable[Token]) -> str:
    kept, at = "", start
    for token in dropped:
        kept, at = f"{kept}{plain[at : token.start]} ", token.end
    return kept + plain[at:]


def _not_one(text: str) -> Rejected:
    sentence = say("Quantities", "“{text}” is not a quantity: write it like 1000 or 1000 pcs.")
    return Rejected(sentence.put(text=excerpt(text.strip())))


def _unknown_unit(text: str, unit: str) -> Rejected:
    sentence = say(
        "Quantities",
        "“{text}”: “{unit}” is no known unit. Write the number alone, or a unit such as pcs or kg.",
    )
    return Rejected(sentence.put(text=excerpt(text.strip()), unit=excerpt(unit)))


def _refused(text: str, numbers: list[str], found: list[Token]) -> Rejected:
    if not text.strip():
        return Rejected(say("Numbers", "Enter a number."))
    if len(numbers) == 2 and of_signs(found, Sign.RANGE):  # noqa: PLR2004 - both ends of a range
        sentence = say("Quantities", "“{text}” is a range: write one number, {low} or {high}.")
        low, high = numbers
        return TwoReadings(sentence.put(text=excerpt(text.strip()), low=low, high=high), low, high)
    return _not_one(text)


def read_quantities(text: str, point: str = ".", group: str = ",") -> tuple[Decimal, ...]:
    """
    Parse up to five quantities: 500, 1000, 5000 or 500; 1,000; 5,000, in ascending order.

    They are separated by semicolons, commas with a space after them, slashes, "and" or new lines.
    Raises TwoReadings where a comma or a space may separate thousands or quantities, Rejected for
    a wrong one.
    """
    parts = [part.strip() for part in _separated(narrow(text), point, group)]
    quantities = tuple(read_quantity(part, point, group).value for part in parts if part)
    if len(quantities) > _MOST_QUANTITIES:
        raise Rejected(say("Letters", "At most {most} quantities.").put(most=_MOST_QUANTITIES))
    if any(quantity <= 0 for quantity in quantities):
        raise Rejected(say("Letters", "Each quantity must be more than 0."))
    return tuple(sorted(set(quantities)))


def _separated(text: str, point: str, group: str) -> list[str]:
    """Cut a list; a comma between digits separates only where no number could be written so."""
    found: list[str] = []
    for part in _SEPARATORS.split(text):
        cut = part.split(",")
        if len(cut) > 1 and not _is_number(part, point, group) and all(map(_is_whole, cut)):
            found += cut
        elif len(cut) > 2 and set(map(len, cut)) == {3}:  # noqa: PLR2004 - 100,200,300
            raise _one_or_many(part, cut)
        elif _SPACED.fullmatch(part.strip()) and {*part.split()[1:]} != {"000"}:
            raise _one_or_many(part, part.split())
        else:
            found.append(part)
    return found


def _one_or_many(part: str, cut: list[str]) -> TwoReadings:
    """Ask whether 100,200,300 or 250 500 is one number or several."""
    sentence = say("Quantities", "“{text}” can be read in two ways: write {many} or {one}.")
    many, one = "; ".join(cut), "".join(cut)
    return TwoReadings(sentence.put(text=excerpt(part.strip()), many=many, one=one), many, one)


def _is_number(text: str, point: str, group: str) -> bool:
    try:
        parse_decimal(text, point=point, group=group, counts=True)
    except TwoReadings:
        return True
    except Rejected:
        return False
    return True


def _is_whole(text: str) -> bool:
    return text.strip().isdecimal()


def kept_text(quantities: Iterable[Decimal]) -> str:
    """Format quantities for the file: 1000; 2500."""
    return "; ".join(map(unmistakable, quantities))


def kept_quantities(text: str) -> tuple[Decimal, ...]:
    """
    Parse stored quantities.

    older versions wrote 1,000 and 2.735 in English style. Anything else is left out.
    """
    parts = (part.strip().replace(",", "") for part in text.split(";"))
    return tuple(Decimal(part) for part in parts if _KEPT.fullmatch(part))


def number(value: Decimal) -> str:
    """Format a quantity without trailing zeros: 4,000 or 0.5."""
    whole = value == value.to_integral_value()
    return f"{value:,.0f}" if whole else f"{value.normalize():,f}"
