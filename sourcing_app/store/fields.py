"""The base class of all forms' fields: validated, cleaned, refused in plain sentences."""

from decimal import Decimal
from functools import cache
from typing import Any, ClassVar, Self, get_args

from pydantic import ConfigDict, ValidationError, field_validator
from pydantic_core import ErrorDetails
from sqlmodel import SQLModel

from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import AppError, Invalid, Rejected
from sourcing_app.domain.privacy.secrets import refuse_secrets
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.domain.values.text import clean_line, clean_text

_SENTENCES: dict[str, Sentence] = {
    "missing": say("Fields", "Fill this in."),
    "string_too_short": say("Fields", "Fill this in."),
    "string_too_long": say("Fields", "Too long: at most {max_length} characters."),
    "greater_than": say("Fields", "Must be more than {gt}."),
    "greater_than_equal": say("Fields", "Must be {ge} or more."),
    "less_than_equal": say("Fields", "Must be {le} or less."),
    "decimal_max_places": say("Fields", "At most {decimal_places} decimals."),
    "enum": say("Fields", "Choose one of: {expected}."),
    "extra_forbidden": say("Fields", "There is no such field."),
}
_TOO_SHORT = say("Fields", "Too short: at least {least} characters.")
_FLOAT = say("Fields", "A floating-point number is never exact; enter the digits.")
_OTHER = say("Fields", "This value cannot be stored here.")


class Fields(SQLModel):
    """
    Validated on construction; unknown names are refused; text is cleaned.

    A number given as text is parsed as typed: ambiguous ones are refused. No text may hold card
    data or a password, except in `long_numbers`: fields that may contain numbers as long as a
    card's. Stored values are not checked again: an old note that would be refused today must not
    prevent its record from opening.
    """

    model_config = ConfigDict(extra="forbid")  # type: ignore[assignment] # SQLModel's narrower type
    many_lines: ClassVar[frozenset[str]] = frozenset()
    long_numbers: ClassVar[frozenset[str]] = frozenset()

    @field_validator("*", mode="before")
    @classmethod
    def _clean(cls, value: Any, info: Any) -> Any:
        if isinstance(value, float):
            raise Rejected(_FLOAT)
        if not isinstance(value, str) or hasattr(value, "value"):
            return value
        if info.field_name in _numeric(cls):
            return _number(value, _numeric(cls)[info.field_name])
        text = clean_text(value) if info.field_name in cls.many_lines else clean_line(value)
        known = cls.long_numbers | (info.context or {}).get("stored", frozenset())
        return text if info.field_name in known else refuse_secrets(text)

    @classmethod
    def checked(cls, **values: Any) -> Self:
        """Create one; raises domain Invalid with a sentence for each wrong field."""
        return cls._validated(values, stored=frozenset())

    @classmethod
    def of(cls, row: Any) -> Self:
        """The fields of a stored row, validated; raises domain Invalid."""
        values = {name: getattr(row, name) for name in cls.model_fields}
        return cls._validated(values, stored=frozenset(values))

    def changed(self, base: Base = None, /, **values: Any) -> Self:
        """
        A copy with some fields changed, validated as a whole.

        Raises domain Invalid, or Conflict if a stored field differs from `base`.
        """
        kept = {name: getattr(self, name) for name in type(self).model_fields}
        stored = frozenset(name for name in kept if kept[name] == values.get(name, kept[name]))
        new = self._validated({**kept, **values}, stored)
        refuse_conflicts(kept, base, {name: getattr(new, name) for name in values})
        return new

    @classmethod
    def _validated(cls, values: dict[str, Any], stored: frozenset[str]) -> Self:
        try:
            return cls.model_validate(values, context={"stored": stored})
        except ValidationError as error:
            raise Invalid(complaints(error)) from None


@cache
def _numeric(fields: type[Fields]) -> dict[str, int | None]:
    """The numeric fields, with the most decimals that may be typed."""
    kinds = {
        name: {field.annotation, *get_args(field.annotation)}
        for name, field in fields.model_fields.items()
    }
    return {
        name: 0 if int in kind else None for name, kind in kinds.items() if kind & {int, Decimal}
    }


def _number(text: str, places: int | None) -> Decimal | None:
    """Parse a number, None for an empty text: unknown is not zero."""
    return parse_decimal(text, places=places) if text.strip() else None


def complaints(error: ValidationError) -> dict[str, Sentence]:
    """One sentence per field; a domain rule's own sentence is used as it is."""
    return {str(item["loc"][0]) if item["loc"] else "": _sentence(item) for item in error.errors()}


def _sentence(item: ErrorDetails) -> Sentence:
    context = item.get("ctx", {})
    cause = context.get("error")
    if isinstance(cause, AppError):
        return cause.sentence
    if item["type"] == "string_too_short" and context["min_length"] > 1 and item["input"]:
        return _TOO_SHORT.put(least=context["min_length"])
    known = _SENTENCES.get(item["type"])
    return _OTHER if known is None else known.put(**context)
