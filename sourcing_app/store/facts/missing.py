"""What a gate misses first, as a text that is kept with the line of the schedule it blocks."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sourcing_app.domain.gates.report import Fact, Fix, Gate, GateReport
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.money import Money
from sourcing_app.store.sqlite.reader import Row, word_or_none

_DECIDED_ELSEWHERE = "sample"
"""A sample that waits for its decision is an item of the day's list of its own."""


def as_text(report: GateReport) -> str:
    """Write what is missing first, "" for nothing; after the sample what is missing next, too."""
    missing = report.missing
    also = missing[1:2] if missing and missing[0].id == _DECIDED_ELSEWHERE else ()
    told = [_written(fact) for fact in (*missing[:1], *also)]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")) if told else ""


@lru_cache(maxsize=4096)
def read(text: str) -> tuple[Fact, ...]:
    """Read what `as_text` wrote; raises ValueError for another text."""
    try:
        return tuple(map(_read, json.loads(text))) if text else ()
    except (ArithmeticError, KeyError, TypeError) as error:
        raise ValueError(text) from error


def blocking(row: Row) -> tuple[Fact, ...] | None:
    """What blocks a line of which `blocked` and whether it `holds` were read; None: not known."""
    if not row["holds"]:
        return None
    try:
        return read(row["blocked"] or "")
    except ValueError:
        return None


def _written(fact: Fact) -> list[Any]:
    return [fact.id, fact.gate.value, fact.fix.value if fact.fix else "", _told(fact.sentence)]


def _read(told: Sequence[Any]) -> Fact:
    name, gate, fix, sentence = told
    return Fact(
        str(name), Gate(gate), _sentence(sentence), met=False, fix=word_or_none(Fix, fix or None)
    )


def _told(value: Any) -> Any:
    if isinstance(value, Sentence):
        values = {name: _told(each) for name, each in value.values.items()}
        return {"say": [value.context, value.text, values]}
    if isinstance(value, Money):
        return {"money": [str(value.amount), value.currency]}
    if isinstance(value, Decimal):
        return {"number": str(value)}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return value if value is None or isinstance(value, int) else str(value)


def _sentence(told: Any) -> Sentence:
    found = _value(told)
    if not isinstance(found, Sentence):
        raise TypeError(told)
    return found


def _value(told: Any) -> Any:
    if not isinstance(told, dict):
        return told
    ((kind, parts),) = told.items()
    return _KINDS[kind](parts)


def _said(parts: Sequence[Any]) -> Sentence:
    context, text, values = parts
    return Sentence(context, text).put(**{name: _value(each) for name, each in values.items()})


_KINDS: dict[str, Callable[[Any], Any]] = {
    "say": _said,
    "money": lambda parts: Money(Decimal(parts[0]), parts[1]),
    "number": Decimal,
    "day": date.fromisoformat,
}
