"""Parsing of typed numbers, exactly; ambiguous ones are refused."""

import re
from decimal import Decimal

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import excerpt, narrow

MAX_DIGITS = 15
"""Digits before the decimal point: more is a slip of the hand, and would not fit the file."""

GAPS = (
    " '\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}\N{NO-BREAK SPACE}"
    "\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
)
"""What separates thousands in the one language or the other, besides full stop and comma."""

_THREE = 3
_TWO_READINGS = re.compile(r"([1-9]\d{0,2})[.,](\d{3})")


def parse_decimal(
    text: str,
    *,
    point: str = ".",
    group: str = ",",
    places: int | None = None,
    counts: bool = False,
) -> Decimal:
    """
    Parse a number written with the decimal `point` and the thousands separator `group`.

    The ways of other countries are read too, where they mean one thing only: of a full stop and a
    comma the last one is the point (1.234,56 and 1,234.56), one that occurs twice separates
    thousands (1.234.567), as do spaces and apostrophes (1'234): in groups of three or, with
    commas, as in India (12,34,567). A single full stop is the point, a single comma too unless
    three digits follow it (31,50). One separator before exactly three digits (1.000, 5,520)
    raises `TwoReadings`; of a number that `counts` things it is taken where it is the language's
    own for thousands (1,000 in English); no thousand begins with 0 (0,085). Raises `Rejected` with
    one sentence saying how to write the number; `places` caps the decimals.
    """
    typed = _plain(text)
    if not typed:
        raise Rejected(say("Numbers", "Enter a number."))
    sign, digits = ("-", typed[1:]) if typed[0] == "-" else ("", typed.removeprefix("+"))
    if not re.fullmatch(rf"\d[\d.,{GAPS}]*|[.,]\d+", digits, re.ASCII):
        raise not_a_number(text)
    doubtful = _TWO_READINGS.fullmatch(digits)
    if doubtful and counts and group == digits[doubtful.end(1)]:
        digits, doubtful = doubtful[1] + doubtful[2], None
    if doubtful:
        raise _asked(sign, doubtful, text, point)
    whole, part = _split(digits, point)
    if any(c in part for c in ".," + GAPS):
        raise _two_ways(text, point, group)
    _check_size(whole := _ungrouped(whole, text, point, group), part, text, places)
    return Decimal(f"{sign}{whole or '0'}.{part or '0'}" if part else f"{sign}{whole}")


def not_a_number(text: str) -> Rejected:
    """The refusal of a text that is no number, with an example."""
    return _refused(say("Numbers", "“{text}” is not a number: write it like {example}."), text)


def unmistakable(value: Decimal | int, point: str = ".") -> str:
    """Format a number unambiguously: ungrouped, and 2.7350 because 2.735 has two readings."""
    text = f"{Decimal(value):f}"  # of an int it would be 4.000000
    if _TWO_READINGS.fullmatch(text.lstrip("-")):
        text = text.rstrip("0").rstrip(".") if text.endswith("0") else f"{text}0"
    return text.replace(".", point)


def _asked(sign: str, found: re.Match[str], text: str, point: str) -> TwoReadings:
    small, large = (
        unmistakable(Decimal(f"{sign}{found[1]}{mark}{found[2]}"), point) for mark in (".", "")
    )
    sentence = say("Numbers", "“{text}” can be read in two ways: write {small} or {large}.")
    told = sentence.put(text=excerpt(text.strip()), small=small, large=large)
    return TwoReadings(told, small, large)


def _plain(text: str) -> str:
    """Return ASCII digits and signs, without outer spaces; full-width ones are converted."""
    return narrow(text).replace("\N{MINUS SIGN}", "-").strip()


def _split(digits: str, point: str) -> tuple[str, str]:
    """Cut off the decimals."""
    marks = [each for each in digits if each in ".,"]
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return digits, ""
    whole, mark, part = digits.rpartition(marks[-1])
    cents = part.isdigit() and (len(part) != _THREE or not whole.strip("0"))
    if len(marks) == 1 and mark not in {point, "."} and not cents:
        return digits, ""
    return whole, part


def _ungrouped(whole: str, text: str, point: str, group: str) -> str:
    """Return the digits of the whole part; separators must be of one kind, and in their places."""
    kinds = {c for c in whole if not c.isdigit()}
    if not kinds:
        return whole
    kind = kinds.pop()
    head, *rest = whole.split(kind)
    lengths = [len(head), *map(len, rest)]
    in_threes = lengths[0] <= _THREE and set(lengths[1:]) == {_THREE}
    in_twos = kind == "," and lengths[0] < _THREE and [*set(lengths[1:-1])] == [2]
    placed = in_threes or (in_twos and lengths[-1] == _THREE)
    if kinds or not head or head[0] == "0" or not placed:
        raise _two_ways(text, point, group)
    return whole.replace(kind, "")


def _check_size(whole: str, part: str, text: str, places: int | None) -> None:
    if len(whole.lstrip("0")) > MAX_DIGITS:
        sentence = say("Numbers", "“{text}” is too large: at most {count} digits before the point.")
        raise _refused(sentence.put(count=MAX_DIGITS), text)
    if places is None or len(part.rstrip("0")) <= places:
        return
    if places == 0:
        raise _refused(say("Numbers", "“{text}” must be a whole number."), text)
    sentence = say("Numbers", "“{text}” has too many decimals: at most {places}.")
    raise _refused(sentence.put(places=places), text)


def _two_ways(text: str, point: str, group: str) -> Rejected:
    sentence = say("Numbers", "“{text}” can be read in two ways: write it like {example}.")
    return _refused(sentence, text, f"1{group}234{point}56")


def _refused(sentence: Sentence, text: str, example: str = "1234") -> Rejected:
    return Rejected(sentence.put(text=excerpt(text.strip()), example=example))
