"""The base class of all forms' fields: validated, cleaned, refused in plain sentences."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache, partial
from typing import Any, ClassVar, Self

from pydantic import ConfigDict, ValidationError, field_validator
from pydantic_core import ErrorDetails
from sqlmodel import SQLModel

from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import AppError, Invalid, Rejected
from sourcing_app.domain.privacy.secrets import refuse_secrets
from sourcing_app.domain.records.limits import FILL, refuse_number, refuse_text
from sourcing_app.domain.records.parts import agreed_amount, agreed_quantity, parted
from sourcing_app.domain.records.spec import NUMBERS, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.amounts import read_amount
from sourcing_app.domain.values.answers import YES_OR_NO, read_yes_no
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.days import parse_day, parse_month
from sourcing_app.domain.values.durations import read_duration
from sourcing_app.domain.values.incoterms import read_incoterm
from sourcing_app.domain.values.links import web_address
from sourcing_app.domain.values.mails import plain_mail
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.domain.values.phones import plain_phone
from sourcing_app.domain.values.quantities import read_quantity
from sourcing_app.domain.values.text import clean_line, clean_text
from sourcing_app.store.countries import code_of
from sourcing_app.store.currencies import currency_of

_SENTENCES: dict[str, Sentence] = {
    "missing": FILL,
    "enum": say("Fields", "Choose one of: {expected}."),
    "extra_forbidden": say("Fields", "There is no such field. There are: {fields}."),
}
_FLOAT = say("Fields", "A floating-point number is never exact; enter the digits.")
_EXPECTED = {
    "int": say("Fields", "Write a whole number, such as 12."),
    **dict.fromkeys(("decimal", "finite"), say("Fields", "Write a number, such as 12.50.")),
    "bool": YES_OR_NO,
    **dict.fromkeys(("date", "datetime"), say("Fields", "Write a date, such as 2026-03-12.")),
    "string": say("Fields", "Write a text."),
}
"""What belongs into a field, by the first word of Pydantic's name for what is wrong."""


def _incoterm(text: str) -> str:
    return read_incoterm(text).code


_READERS: Mapping[FieldKind, Callable[[str], str]] = {
    FieldKind.URL: web_address,
    FieldKind.EMAIL: plain_mail,
    FieldKind.PHONE: plain_phone,
    FieldKind.COUNTRY: code_of,
    FieldKind.CURRENCY: currency_of,
    FieldKind.INCOTERM: _incoterm,
}
"""How a text of these kinds is brought into the form it is kept in; each raises Rejected."""


_KEPT_READERS: Mapping[FieldKind, Callable[[str], str]] = {FieldKind.CURRENCY: kept_code}
"""How a text that is in the file already is read: it is never refused."""


def _amount(text: str) -> Decimal:
    return agreed_amount(text, read_amount(text), None)


def _quantity(text: str) -> Decimal:
    found = read_quantity(text)
    return agreed_quantity(text, found.value, found.unit, "")


_TYPED_READERS: Mapping[FieldKind, Callable[[str], Any]] = {
    FieldKind.AMOUNT: _amount,
    FieldKind.QUANTITY: _quantity,
    FieldKind.PERCENT: parse_decimal,
    FieldKind.WHOLE: partial(parse_decimal, places=0, counts=True),
    FieldKind.DURATION: read_duration,
    FieldKind.DAY: partial(parse_day, today=None),
    FieldKind.YES_NO: read_yes_no,
}
"""How what is no text is read from one, without what other fields say; each raises Rejected."""


def cleaned(field: FieldSpec, text: str, *, stored: bool) -> Any:
    """Read what is typed into a field, before its type is looked at; raises Rejected."""
    if field.of_month:
        return parse_month(text, None) if text.strip() else None
    if field.kind in _TYPED_READERS:
        return _TYPED_READERS[field.kind](text) if text.strip() else None
    if field.choices:
        return field.chosen(text)
    plain = clean_text(text) if field.kind is FieldKind.TEXT else clean_line(text)
    return plain if field.long_numbers or stored else refuse_secrets(plain)


def judged(field: FieldSpec, value: Any, *, stored: bool, required: bool) -> Any:
    """Bring a value of the right type into the form it is kept in; raises Rejected."""
    if field.kind in NUMBERS and value is not None:
        refuse_number(field, value)
    if type(value) is not str:
        return value
    reader = (_KEPT_READERS if stored else _READERS).get(field.kind)
    text = reader(value) if reader and (value or required) else value
    refuse_text(field, text, required=required)
    return text


class Fields(SQLModel):
    """
    Fields of a record, validated on construction; unknown names are refused, text is cleaned.

    `record` says what they are: limits, kinds, required marks. A field without a default must be
    given. A number given as text is read as a person types it: what has two readings is refused.
    No text may hold card data or a password, except where numbers as long as a card's belong.
    What is stored already is not asked again: an old note that would be refused today must not
    keep its record from opening.
    """

    model_config = ConfigDict(extra="forbid")  # type: ignore[assignment] # SQLModel's narrower type
    record: ClassVar[RecordSpec]

    @field_validator("*", mode="before")
    @classmethod
    def _clean(cls, value: Any, info: Any) -> Any:
        if isinstance(value, Rejected):
            raise value
        if isinstance(value, float):
            raise Rejected(_FLOAT)
        if not isinstance(value, str) or hasattr(value, "value"):
            return value
        return cleaned(cls.record[info.field_name], value, stored=_stored(info))

    @field_validator("*", mode="after")
    @classmethod
    def _judge(cls, value: Any, info: Any) -> Any:
        field = cls.record[info.field_name]
        required = field.required or is_asked_for(cls, info.field_name)
        return judged(field, value, stored=_stored(info), required=required)

    @classmethod
    def checked(cls, **values: Any) -> Self:
        """Create one; raises domain Invalid with a sentence for each wrong field."""
        usual = {name: field.default for name, field in cls.model_fields.items()}
        return cls._validated(parted(cls.record, values, usual), stored=frozenset())

    @classmethod
    def of(cls, row: Any) -> Self:
        """The fields of a stored row, validated; raises domain Invalid."""
        values = {name: getattr(row, name) for name in cls.model_fields}
        return cls._validated(values, stored=frozenset(values))

    def parted(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return new values, and what their texts say of other fields ("FOB Ningbo")."""
        kept = {name: getattr(self, name) for name in type(self).model_fields}
        return parted(self.record, values, kept)

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
            raise Invalid(complaints(error, cls.model_fields)) from None


@cache
def is_asked_for(fields: type[Fields], name: str) -> bool:
    """Whether a field has no usual value, so that it must be given."""
    return fields.model_fields[name].is_required()


def _stored(info: Any) -> bool:
    """Whether the value is the one that is in the file already."""
    return info.field_name in (info.context or {}).get("stored", frozenset())


def complaints(error: ValidationError, fields: Iterable[str]) -> dict[str, Sentence]:
    """One sentence per field, of `fields`; a domain rule's own sentence is used as it is."""
    named = ", ".join(fields)
    return {
        str(item["loc"][0]) if item["loc"] else "": _sentence(item, named)
        for item in error.errors()
    }


def _sentence(item: ErrorDetails, fields: str) -> Sentence:
    context = {"fields": fields, **item.get("ctx", {})}
    cause = context.get("error")
    if isinstance(cause, AppError):
        return cause.sentence
    known = _SENTENCES.get(item["type"]) or _EXPECTED[item["type"].partition("_")[0]]
    return known.put(**context)
