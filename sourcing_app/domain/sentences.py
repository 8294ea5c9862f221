"""Sentences for people: a translatable English text and its values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Sentence:
    """
    One sentence: a translation context, an English text with {named} fields, and their values.

    Values may be str, int, Decimal, date, aware datetime, Money or another Sentence; the interface
    translates `text` and formats the values for its language.
    """

    context: str
    text: str
    values: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)

    def put(self, **values: Any) -> "Sentence":
        """Return the same sentence with these values added."""
        return Sentence(self.context, self.text, MappingProxyType({**self.values, **values}))

    def __str__(self) -> str:
        return self.text.format(**{name: in_english(value) for name, value in self.values.items()})


def say(context: str, text: str) -> Sentence:
    """Make a sentence; both arguments must be literals, so that translations can be extracted."""
    return Sentence(context, text)


def together(sentences: Iterable[Sentence], between: str = " ") -> Sentence:
    """Return one sentence that says all of these, one after the other, with this between them."""
    values = {f"s{place}": sentence for place, sentence in enumerate(sentences)}
    return Sentence("", between.join(f"{{{name}}}" for name in values), values)


def in_english(value: Any) -> str:
    """
    Format a value for an English letter: 12 March 2026, 18,400.00, 4,000.

    An instant is shown in local time: 12 March 2026, 18:33.
    """
    if isinstance(value, datetime):
        local = value.astimezone()
        return f"{in_english(local.date())}, {local:%H:%M}"
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return f"{value:,f}" if isinstance(value, Decimal) else f"{value:,d}"
    return str(value)
