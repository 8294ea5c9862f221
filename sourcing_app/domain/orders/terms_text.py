"""Payment terms as suppliers write them: T/T 30%, 30% deposit and 70% before shipment."""

import re
from dataclasses import dataclass
from decimal import Decimal

from sourcing_app.domain.values.text import narrow

_WHOLE = Decimal(100)
_NUMBER = r"[0-9]{1,3}(?:[.,][0-9]{1,3})?"
_SLASHED = re.compile(
    rf"(?<![0-9])(?<![0-9][.,]){_NUMBER} ?%?(?: ?[/:-] ?{_NUMBER} ?%?)+(?![0-9.,])"
)
_BARE = re.compile(rf"{_NUMBER} ?%?")
_PERCENT = re.compile(rf"(?<![0-9])(?<![0-9][.,])({_NUMBER}) ?(?:%|per ?cent|percent|процент\w*)")
_SEPARATOR = re.compile(r"[,;+&，；\n]| and | then | и | затем |和")  # noqa: RUF001 - as Chinese keyboards type it
_FIRST = (
    "deposit|advance|prepay|prepaid|down payment|downpayment|upfront|up front|предоплат|аванс"
    "|депозит|задат|предварительн|预付|定金|订金|首付|前期"
)
_LAST = (
    "balance|before shipment|before shipping|before delivery|before loading|against|after|upon"
    "|remaining|остат|остальн|перед отгрузк|до отгрузк|после|против|по готовности|余款|尾款"
    "|发货前|出货前|装船前|见提单|剩余"
)
_NEUTRAL = re.compile(
    rf"\b(?:t ?/ ?t|tt|wire|bank transfer|telegraphic transfer|by|in|as|the|of|with|rest|payment"
    rf"|terms?|before production|перевод\w*|банковск\w*|в|на|оплат\w*|т/т|производств\w*)\b"
    rf"|(?:{_FIRST})\w*|(?:balance|before (?:shipment|shipping|delivery|loading)|remaining"
    rf"|остат\w*|остальн\w*|перед отгрузк\w*|до отгрузк\w*)"
    r"|余款|尾款|发货前|出货前|剩余|付清|支付|电汇|[（(]|[）)]|款|付"  # noqa: RUF001 - as before
)
_LAST_WORDS, _FIRST_WORDS = re.compile(_LAST), re.compile(_FIRST)


@dataclass(frozen=True, slots=True)
class SaidTerms:
    """
    The percentages a text says, the balance last; `whole` where it says nothing else.

    One percentage that is no 100 is the deposit or the balance, by its words: the other follows.
    """

    percents: tuple[Decimal, ...]
    whole: bool


def said_terms(text: str) -> SaidTerms:
    """Find the percentages in a supplier's own words; none are found where there are none."""
    plain = " ".join(narrow(text).casefold().replace("t/t", "tt").split())
    slashed = _SLASHED.search(plain) or _BARE.fullmatch(plain)
    if slashed and not _LAST_WORDS.search(plain[: slashed.start()]):
        percents = tuple(map(_decimal, re.findall(_NUMBER, slashed[0])))
        rest = plain[: slashed.start()] + " " + plain[slashed.end() :]
        return SaidTerms(percents, whole=_says_nothing(rest))
    parts = [(part, _PERCENT.findall(part)) for part in _SEPARATOR.split(plain)]
    found = [
        (_decimal(number), bool(_LAST_WORDS.search(part)) and not _FIRST_WORDS.search(part))
        for part, numbers in parts
        for number in numbers
    ]
    percents = tuple(percent for percent, _ in sorted(found, key=lambda each: each[1]))
    rest = _PERCENT.sub(" ", plain)
    if len(percents) == 1 and percents[0] < _WHOLE and _is_about_payment(rest):
        other = _WHOLE - percents[0]
        percents = (other, percents[0]) if found[0][1] else (percents[0], other)
    return SaidTerms(percents, whole=_says_nothing(rest))


def _is_about_payment(plain: str) -> bool:
    """Whether a lone percentage is said to be a part of the payment: TT 30%, 30% deposit."""
    return bool(_NEUTRAL.search(plain) or _LAST_WORDS.search(plain))


def _says_nothing(rest: str) -> bool:
    return not re.search(r"[\w/]", _SEPARATOR.sub(" ", _NEUTRAL.sub(" ", rest)))


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
