"""Parsing of typed numbers, exactly; ambiguous ones are refused."""

import re
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import narrow

MAX_DIGITS = 15
"""Digits before the decimal point: more is a slip of the hand, and would not fit the file."""

_GAPS = " '\N{RIGHT SINGLE QUOTATION MARK}\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_QUOTED = 40
_THREE = 3
_TWO_READINGS = re.compile(r"([1-9]\d{0,2})[.,](\d{3})")


def parse_decimal(
    text: str, *, point: str = ".", group: str = ",", places: int | None = None
) -> Decimal:
    """
    Parse a number written with the decimal `point` and the thousands separator `group`.

    Spaces and apostrophes may separate thousands too, always in groups of three. A single full stop
    is taken as the point in every language, a single comma too unless three digits follow it
    (31,50). One separator before exactly three digits (1.000, 5,520) is refused: the sentence names
    both readings. Raises `Rejected` with one sentence saying how to write the number; `places` caps
    the decimals.
    """
    typed = _plain(text)
    if not typed:
        raise Rejected(say("Numbers", "Enter a number."))
    sign, digits = ("-", typed[1:]) if typed[0] == "-" else ("", typed.removeprefix("+"))
    if not re.fullmatch(rf"\d[\d.,{_GAPS}]*|[.,]\d+", digits, re.ASCII):
        raise _refused(say("Numbers", "“{text}” is not a number: write it like {example}."), text)
    _ask_which(sign, digits, text, point)
    whole, part = _split(digits, point)
    if any(c in part for c in ".," + _GAPS):
        raise _two_ways(text, point, group)
    _check_size(whole := _ungrouped(whole, text, point, group), part, text, places)
    return Decimal(f"{sign}{whole or '0'}.{part or '0'}" if part else f"{sign}{whole}")


def unmistakable(value: Decimal | int, point: str = ".") -> str:
    """Format a number unambiguously: ungrouped, and 2.7350 because 2.735 has two readings."""
    text = f"{value:f}"
    if _TWO_READINGS.fullmatch(text.lstrip("-")):
        text = text.rstrip("0").rstrip(".") if text.endswith("0") else f"{text}0"
    return text.replace(".", point)


def _ask_which(sign: str, digits: str, text: str, point: str) -> None:
    found = _TWO_READINGS.fullmatch(digits)
    if found is None:
        return
    small, large = Decimal(f"{sign}{found[1]}.{found[2]}"), Decimal(f"{sign}{found[1]}{found[2]}")
    sentence = say("Numbers", "“{text}” can be read in two ways: write {small} or {large}.")
    raise _refused(
        sentence.put(small=unmistakable(small, point), large=unmistakable(large, point)), text
    )


def _plain(text: str) -> str:
    """Return ASCII digits and signs, without outer spaces; full-width ones are converted."""
    return narrow(text).replace("\N{MINUS SIGN}", "-").strip()


def _split(digits: str, point: str) -> tuple[str, str]:
    marks = [each for each in digits if each in ".,"]
    if len(marks) == 1:
        after = digits.rpartition(marks[0])[2]
        parts = after.isdigit() and len(after) != _THREE
        point = marks[0] if parts or marks[0] == "." else point
    whole, _, part = digits.partition(point)
    return whole, part


def _ungrouped(whole: str, text: str, point: str, group: str) -> str:
    """Return the digits of the whole part; separators must be of one kind, every three digits."""
    kinds = {c for c in whole if not c.isdigit()}
    if not kinds:
        return whole
    kind = kinds.pop()
    head, *rest = whole.split(kind)
    starts = 1 <= len(head) <= _THREE and head[0] != "0"
    threes = starts and all(len(r) == _THREE for r in rest)
    if kinds or kind not in group + _GAPS or not threes:
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
    shown = text.strip()
    shown = shown if len(shown) <= _QUOTED else shown[:_QUOTED] + "…"
    return Rejected(sentence.put(text=shown, example=example))
