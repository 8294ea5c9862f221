"""The values of a row by the fields its columns go to, with what their headings say of them."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.records.spec import NUMBERS, FieldKind, RecordSpec
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.amounts import Amount, read_amount
from sourcing_app.domain.values.currencies import currency_code
from sourcing_app.domain.values.numbers import unmistakable
from sourcing_app.domain.values.units import known_unit, same_unit
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.files.tables.table import ExactNumber, SourceLine
from sourcing_app.services.transfer.account_numbers import left_of
from sourcing_app.services.transfer.columns import LETTER_WORDINGS, WORDINGS
from sourcing_app.services.transfer.mapping import NOTES
from sourcing_app.services.transfer.record_columns import READ, units_of
from sourcing_app.services.transfer.rows import LONGER, is_blank_word, is_reason

_INTO_NOTES = say(
    "RecordImport", "No field is known for these columns; they go to the notes: {columns}."
)
_LEFT_OUT = say(
    "RecordImport", "No field is known for these columns; they are not imported: {columns}."
)
_OTHER_CURRENCY = say(
    "RecordImport", "“{text}” is in another currency than the row, which says {currency}."
)
_PIECES = "pcs"
_NOT_APPLICABLE = frozenset({"n/a", "n.a."})
_FACTS = frozenset({FieldKind.LINE, FieldKind.TEXT})
_NO_FACTS = frozenset(
    {"supplier", "price_quantities", "block_order", WORDINGS.key, LETTER_WORDINGS.key}
)
"""Texts of an inquiry that n/a says nothing of."""
_MONEY_APART = frozenset({"orders", "payments"})
"""Kinds whose amounts stand in records that name no currency themselves."""


class RecordRows:
    """Reads the rows of one table."""

    def __init__(self, kind: str, file: SourceTable, mapping: Mapping[str, str]) -> None:
        self._columns = file.columns
        self._mapping = mapping
        self._kinds = {column.key: column.field.kind for column in READ[kind]}
        self._units = units_of(kind, mapping)
        self._money_apart = kind in _MONEY_APART
        self._noted = any(column.key == NOTES for column in READ[kind])
        self._unit = _one_unit(self._units.values())
        self._facts = _facts(kind)
        self._whole = self._kinds.keys() <= {*mapping.values()}

    def values(self, line: SourceLine) -> dict[str, Any]:
        """
        The values of a row by field; what has no field is a note, blank ones are left out.

        Raises Invalid for a row with more cells than the heading.
        """
        if any(map(str.strip, line.cells[len(self._columns) :])):
            raise Invalid({"": LONGER})
        found = dict(self._cells(line))
        if self._money_apart:
            found |= self._without_currency(found)
        if self._unit and found and self._counts(found):
            found.setdefault("unit", self._unit)
        return found

    def untaken(self, file: SourceTable) -> list[Sentence]:
        """Say which columns with something in them go to the notes, or nowhere."""
        filled = {
            column
            for line in file.lines
            for column, cell in zip(file.columns, line.cells, strict=False)
            if not is_blank(cell)
        }
        names = [
            each for each in file.columns
            if each in filled and each not in self._mapping and not is_reason(each)
        ]  # fmt: skip
        sentence = _INTO_NOTES if self._noted else _LEFT_OUT
        return [sentence.put(columns=", ".join(names)[:300])] if names else []

    def _cells(self, line: SourceLine) -> Iterator[tuple[str, Any]]:
        notes = []
        for column, cell in zip(self._columns, line.cells, strict=False):
            name, text = self._mapping.get(column, ""), cell.strip()
            if is_reason(column) or (is_blank(cell) and not self._is_said(name, text)):
                continue
            if name and name != NOTES:
                yield name, self._said(column, cell if isinstance(cell, ExactNumber) else text)
            else:
                notes.append(left_of(column, text if name else f"{column}: {text}"))
        if notes and self._noted:
            yield NOTES, "\n".join(notes)

    def _is_said(self, name: str, text: str) -> bool:
        """Whether a word for nothing is what an inquiry says; the program's own table says all."""
        return name in self._facts and bool(text) and (self._whole or _is_not_applicable(text))

    def _said(self, column: str, cell: str) -> str:
        """A cell with what its heading says to write behind each number."""
        unit = self._units.get(column, "")
        if not unit or not any(map(str.isdigit, cell)):
            return cell
        number = unmistakable(Decimal(cell)) if isinstance(cell, ExactNumber) else cell
        return f"{number} {unit}"

    def _without_currency(self, found: Mapping[str, Any]) -> dict[str, Any]:
        """The amounts of a row as numbers, and the one currency they name; raises Invalid."""
        result: dict[str, Any] = {}
        for name, value in found.items():
            amount = _amount(value) if self._kinds[name] is FieldKind.AMOUNT else None
            if amount is None or not amount.currencies:
                continue
            currency = str(found.get("currency") or result.get("currency", ""))
            if currency and not amount.agrees(currency_code(currency)):
                told = _OTHER_CURRENCY.put(text=value, currency=currency)
                raise Invalid({name: told})
            result[name] = amount.value
            if not currency and len(amount.currencies) == 1:
                result["currency"] = amount.currencies[0]
        return result

    def _counts(self, found: Mapping[str, Any]) -> bool:
        """Whether the row has a number whose heading says the unit."""
        return any(self._mapping[column] in found for column in self._units)


def is_blank(cell: str) -> bool:
    """Whether a cell has nothing to say."""
    return not cell.strip() or is_blank_word(cell.strip())


def _facts(kind: str) -> frozenset[str]:
    """The fields whose letters say n/a of goods that have no such thing, as G1 wants."""
    if kind != "inquiries":
        return frozenset()
    return frozenset(c.key for c in READ[kind] if c.field.kind in _FACTS) - _NO_FACTS


def _is_not_applicable(text: str) -> bool:
    return text.casefold() in _NOT_APPLICABLE


def _amount(value: Any) -> Amount | None:
    """An amount as written; None for a number of a workbook, and what is no amount."""
    if type(value) is not str:
        return None
    try:
        return read_amount(value)
    except Rejected:
        return None


def typed(record: RecordSpec, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values as if typed: a workbook's number is exact in a number's field, else a text."""
    return {
        name: value
        if not isinstance(value, ExactNumber)
        else Decimal(value)
        if record[name].kind in NUMBERS
        else str(value)
        for name, value in values.items()
    }


def _one_unit(texts: Iterator[str] | Any) -> str:
    """The unit of goods that headings say, "" where they say none or several."""
    found = {unit for unit in map(_unit, texts) if unit}
    unit = found.pop() if len(found) == 1 else ""
    return _PIECES if unit and same_unit(unit, _PIECES) else unit


def _unit(text: str) -> str:
    if known_unit(text):
        return text
    try:
        return read_amount(f"2 {text}").unit
    except Rejected:
        return ""
