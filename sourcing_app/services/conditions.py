"""Conditions as people say them: a field of the record, how it is compared, and what is typed."""

import re
from collections.abc import Mapping
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.conditions import operators_of
from sourcing_app.domain.records.parts import agreed_amount
from sourcing_app.domain.records.spec import FieldKind, FieldSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.amounts import read_amount
from sourcing_app.domain.values.answers import read_yes_no
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.list_query import VALUELESS, Condition, Operator
from sourcing_app.domain.values.numbers import parse_decimal, unmistakable
from sourcing_app.store.fields import cleaned, judged

_NO_VALUE = say("Conditions", "Write what “{field}” is compared with.")
_NO_FIELD = say("Conditions", "There is no field “{field}” here; there are: {fields}.")
_NO_WAY = say("Conditions", "“{field}” cannot be compared with {sign}; it can with: {signs}.")
_NO_CHOICE = say("Conditions", "“{value}” is none of the choices of “{field}”: {choices}.")
_NOT_READ = say(
    "Conditions",
    "“{text}” is no condition. Write a field, a sign (= != ~ !~ >= <=) and a value: moq<=100.",
)
_NO_CURRENCY = say(
    "Conditions",
    "Write the currency that “{field}” is compared in, such as {example}: amounts in other "
    "currencies are not compared.",
)
_WRITTEN = re.compile(r"\s*(?P<field>\w+)\s*(?P<sign>!=|>=|<=|!~|~|=)\s*(?P<value>.*?)\s*")
_SIGNS: Mapping[str, tuple[Operator, ...]] = {
    "=": (Operator.IS,),
    "!=": (Operator.IS_NOT,),
    "~": (Operator.CONTAINS,),
    "!~": (Operator.LACKS,),
    ">=": (Operator.AT_LEAST, Operator.FROM),
    "<=": (Operator.AT_MOST, Operator.UNTIL),
}
_OF_NOTHING = {"=": Operator.UNKNOWN, "!=": Operator.KNOWN}


def read_condition(field: FieldSpec, operator: Operator, typed: str) -> Condition:
    """
    Read the value of a condition as the field's kind is read; raises Rejected.

    An amount needs its currency: bare numbers of different currencies are not compared.
    """
    if operator in VALUELESS:
        return Condition(field.name, operator)
    value = _value(field, typed) if typed.strip() else ""
    if not value:  # signs that nobody sees are no value either
        raise Rejected(_NO_VALUE.put(field=field.words))
    return Condition(field.name, operator, value)


def written_condition(fields: Mapping[str, FieldSpec], text: str) -> Condition:
    """Read a condition such as moq<=100 or stage=active; "=" alone asks for the empty ones."""
    found = _WRITTEN.fullmatch(text)
    if found is None:
        raise Rejected(_NOT_READ.put(text=text))
    field = fields.get(found["field"].casefold())
    if field is None:
        raise Rejected(_NO_FIELD.put(field=found["field"], fields=", ".join(fields)))
    ways, sign = operators_of(field), found["sign"]
    meant = (_OF_NOTHING.get(sign),) if not found["value"] else _SIGNS[sign]
    operator = next((each for each in meant if each in ways), None)
    if operator is None:
        known = [name for name, ones in _SIGNS.items() if set(ones) & set(ways)]
        raise Rejected(_NO_WAY.put(field=field.name, sign=sign, signs=" ".join(known)))
    return read_condition(field, operator, found["value"])


def _amount(field: FieldSpec, typed: str) -> str:
    amount = read_amount(typed)
    named = amount.currencies[0] if len(amount.currencies) == 1 else ""
    value = agreed_amount(typed, amount, named)
    if not amount.currencies:
        example = f"USD {unmistakable(value)}"
        raise Rejected(_NO_CURRENCY.put(field=field.words, example=example))
    return f"{value:f} {amount.currencies[0]}"


def _value(field: FieldSpec, typed: str) -> str:
    if field.in_currency:
        return _amount(field, typed)
    if field.kind in {FieldKind.DAY, FieldKind.MOMENT}:
        return parse_day(typed, today=None).isoformat()
    if field.kind is FieldKind.YES_NO:
        return "yes" if read_yes_no(typed) else "no"
    if field.choices:
        return _choice(field, typed)
    if field.kind in {FieldKind.AMOUNT, FieldKind.PERCENT}:
        return f"{parse_decimal(typed, places=6):f}"
    read = cleaned(field, typed, stored=True)
    value = judged(field, read, stored=False, required=False) if isinstance(read, str) else read
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _choice(field: FieldSpec, typed: str) -> str:
    chosen = field.chosen(typed)
    if chosen not in field.choices:
        choices = ", ".join(str(choice) for choice in field.choices)
        raise Rejected(_NO_CHOICE.put(value=typed, field=field.words, choices=choices))
    return str(chosen)
