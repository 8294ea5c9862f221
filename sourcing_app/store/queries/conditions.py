"""Conditions on fields, in SQL."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from sourcing_app.domain.records.conditions import operators_of
from sourcing_app.domain.records.spec import FieldKind, FieldSpec
from sourcing_app.domain.values.list_query import VALUELESS, Condition, Operator
from sourcing_app.domain.values.names import folded as folded_text
from sourcing_app.store.sqlite.dialect import contains, folded, is_set

_SCALED = frozenset({FieldKind.AMOUNT, FieldKind.QUANTITY, FieldKind.PERCENT})
_COUNTS = frozenset({FieldKind.WHOLE, FieldKind.DURATION})
_CODES = frozenset({FieldKind.COUNTRY, FieldKind.CURRENCY, FieldKind.INCOTERM, FieldKind.CHOICE})
_DAYS = frozenset({FieldKind.DAY, FieldKind.MOMENT})
_MILLION, _MOST = 10**6, 2**63 - 1
_ONE = timedelta(days=1)


class AskedField(NamedTuple):
    """
    A field a list can be narrowed by: `column` is where it stands, `rests` what decides it.

    `currency` is the column with the currency of an amount, "" for what is none.
    """

    spec: FieldSpec
    column: str
    rests: frozenset[str]
    currency: str = ""


def fields_of(table: str, alias: str) -> dict[str, AskedField]:
    """The fields of the record that a table keeps, by name; none for a table of no record."""
    from sourcing_app.domain.records.all import record_of  # knows all records

    record = record_of(table)
    asked = [field for field in record or () if operators_of(field)]
    priced = any(field.name == _CURRENCY for field in asked)
    found = {}
    for field in asked:
        money = priced and field.kind is FieldKind.AMOUNT
        spec = replace(field, in_currency=True) if money else field
        names = (field.name, _CURRENCY) if money else (field.name,)
        rests = frozenset(f"{table}.{name}" for name in names)
        currency = f"{alias}.{_CURRENCY}" if money else ""
        found[field.name] = AskedField(spec, f"{alias}.{field.name}", rests, currency)
    return found


_CURRENCY = "currency"


def narrowed(
    fields: Mapping[str, AskedField], conditions: Iterable[Condition]
) -> tuple[str, dict[str, str | int]]:
    """
    One SQL condition that holds where all of these hold, and the values it names.

    Amounts are compared with those of the same currency; one in another currency is another amount.
    """
    parts: list[str] = []
    values: dict[str, str | int] = {}
    for place, condition in enumerate(conditions):
        name, field = f"asked{place}", fields[condition.field]
        part = _COMPARED[condition.operator](field, name)
        values[name] = _value(field.spec, condition)
        if field.currency and condition.operator not in VALUELESS:
            values[f"{name}in"] = condition.value.partition(" ")[2]
            differs = condition.operator is Operator.IS_NOT
            way = (
                f"OR {field.currency} <> :{name}in"
                if differs
                else f"AND {field.currency} = :{name}in"
            )
            part = f"({part}) {way}"
        parts.append(part)
    return " AND ".join(f"({part})" for part in parts) or "TRUE", values


def _is(field: AskedField, name: str) -> str:
    if field.spec.kind is FieldKind.YES_NO:
        return f"({is_set(field.column)}) = :{name}"
    return f"{_plain(field)} = :{name}"


def _is_not(field: AskedField, name: str) -> str:
    return f"{field.column} IS NULL OR {_plain(field)} <> :{name}"


def _until(field: AskedField, name: str) -> str:
    return f"{field.column} < :{name}"


def _known(field: AskedField, name: str) -> str:
    return f"NOT {_unknown(field, name)}"


def _unknown(field: AskedField, _name: str) -> str:
    return f"(coalesce({field.column}, '') = '')"


def _compared(sign: str) -> Callable[[AskedField, str], str]:
    return lambda field, name: f"{field.column} {sign} :{name}"


_COMPARED: Mapping[Operator, Callable[[AskedField, str], str]] = {
    Operator.IS: _is,
    Operator.IS_NOT: _is_not,
    Operator.CONTAINS: lambda field, name: contains(folded(field.column), name),
    Operator.LACKS: lambda field, name: f"NOT ({contains(folded(field.column), name)})",
    Operator.AT_LEAST: _compared(">="),
    Operator.AT_MOST: _compared("<="),
    Operator.FROM: _compared(">="),
    Operator.UNTIL: _until,
    Operator.KNOWN: _known,
    Operator.UNKNOWN: _unknown,
}


def _plain(field: AskedField) -> str:
    """What is compared: texts without case and signs, in any script."""
    kind = field.spec.kind
    return field.column if kind in _SCALED | _COUNTS | _CODES | _DAYS else folded(field.column)


def _value(spec: FieldSpec, condition: Condition) -> str | int:
    value = condition.value
    if condition.operator in VALUELESS:
        return ""
    if condition.operator is Operator.UNTIL:
        return (date.fromisoformat(value) + _ONE).isoformat()
    if spec.kind in _SCALED:
        return min(int(Decimal(value.partition(" ")[0]) * _MILLION), _MOST)
    if spec.kind in _COUNTS:
        return min(int(value), _MOST)
    if spec.kind is FieldKind.YES_NO:
        return int(value == "yes")
    return value if spec.kind in _CODES | _DAYS else folded_text(value)
