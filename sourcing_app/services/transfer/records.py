"""Importing products and quotes: every row checked first, then all good ones in one step."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.quotes.ladder import Ladder, read_ladder
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.quotes.price_text import checked_breaks
from sourcing_app.domain.records.parts import agreed_quantity
from sourcing_app.domain.records.spec import NUMBERS, RecordSpec
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.amounts import Amount, read_amount
from sourcing_app.domain.values.names import folded, identity
from sourcing_app.domain.values.quantities import Quantity, read_quantity
from sourcing_app.domain.values.text import excerpt
from sourcing_app.domain.values.units import same_unit
from sourcing_app.files.tables.table import ExactNumber, ReportStep, SourceLine, SourceTable, silent
from sourcing_app.services.products.records import ProductFields
from sourcing_app.services.quotes.records import NewQuote, QuoteFields, refuse_day
from sourcing_app.services.transfer.account_numbers import left_of
from sourcing_app.services.transfer.mapping import NOTES
from sourcing_app.services.transfer.plan import BATCH, ImportPlan
from sourcing_app.services.transfer.record_columns import checked_columns
from sourcing_app.services.transfer.rows import Remark, is_blank_word, is_reason
from sourcing_app.store.queries.transfer import product_names, quotes_known, supplier_names
from sourcing_app.store.sqlite.reader import Reader

_CHECKING = say("RecordImport", "Checking rows")
_NOBODY = say("RecordImport", "No supplier is called “{name}”. Import or add the supplier first.")
_SEVERAL = say("RecordImport", "Several suppliers are called “{name}”. Rename one of them.")
_OTHER_PRICES = say(
    "RecordImport",
    "This quote is recorded with other prices, and stays. Enter the price there, or change "
    "the day.",
)
_NO_PRICE = say("RecordImport", "Give a quantity and a price, or price breaks such as 500:2.70.")
_TAKEN = say("RecordImport", "There is a product of this name, with other values; it stays.")
_LONE_NUMBER = say(
    "RecordImport",
    "“{text}” is one number: write the payment terms as percentages, such as 30/70, or in words.",
)
_NO_FIELD = say(
    "RecordImport", "No field is known for these columns; they go to the notes: {columns}."
)
_NO_STATE = say("RecordImport", "“{column}” is not imported: a new quote begins as one received.")
_LONE = re.compile(r"\d+(?:[.,]\d+)?\s*%?")
_USUAL_UNIT: str = QuoteFields.model_fields["unit"].default
_NOTHING = ("", None)
_UNREAD = frozenset({"state", "supplier", "breaks", "min_quantity", "price"})
"""Columns of quotes that are no fields of one."""


@dataclass(frozen=True, slots=True)
class RecordPlan(ImportPlan):
    """What an import of products or quotes would do; `filled` is what is blank so far."""

    products: list[ProductFields] = field(default_factory=list)
    quotes: list[NewQuote] = field(default_factory=list)
    filled: list[tuple[int, dict[str, Any]]] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        """How many rows there are, and what becomes of them."""
        new = len(self.products) + len(self.quotes)
        return {
            "read": self.read,
            "added": new,
            "updated": len(self.filled),
            "unchanged": self.unchanged,
        }


def plan_records(
    reader: Reader,
    kind: str,
    file: SourceTable,
    mapping: Mapping[str, str],
    today: date,
    progress: ReportStep = silent,
) -> RecordPlan:
    """
    Check every row of a table of products or quotes; raises Rejected for the file as a whole.

    A quote without a day was received `today`.
    """
    chosen = checked_columns(kind, mapping, file.columns)
    remarks = (*file.remarks, *_untaken(file, chosen))
    plan = RecordPlan(replace(file, remarks=remarks), chosen)
    place = _Products(plan, reader) if kind == "products" else _Quotes(plan, reader, today)
    for done, line in enumerate(file.lines):
        if done % BATCH == 0:
            progress(done, len(file.lines), _CHECKING)
        try:
            place.take(line, dict(_values(line, file.columns, chosen)))
        except Invalid as error:
            plan.refused.extend(Remark(line.number, *said) for said in error.complaints.items())
        except Rejected as error:
            plan.refused.append(Remark(line.number, "", error.sentence))
    return replace(plan, unchanged=place.finish())


def _untaken(file: SourceTable, mapping: Mapping[str, str]) -> list[Sentence]:
    """Say which columns with something in them go to the notes, or nowhere."""
    filled = {
        column
        for line in file.lines
        for column, cell in zip(file.columns, line.cells, strict=False)
        if not _is_blank(cell)
    }
    names = [
        each for each in file.columns
        if each in filled and each not in mapping and not is_reason(each)
    ]  # fmt: skip
    states = [each for each in file.columns if each in filled and mapping.get(each) == "state"]
    told = [_NO_FIELD.put(columns=", ".join(names)[:300])] if names else []
    return [*told, *(_NO_STATE.put(column=each) for each in states)]


def _is_blank(cell: str) -> bool:
    return not cell.strip() or is_blank_word(cell.strip())


def _values(
    line: SourceLine, columns: Sequence[str], mapping: Mapping[str, str]
) -> Iterator[tuple[str, Any]]:
    """The values of a row by field; what has no field is a note, blank ones are left out."""
    notes = []
    for column, cell in zip(columns, line.cells, strict=False):
        name, text = mapping.get(column, ""), cell.strip()
        if _is_blank(cell) or is_reason(column):
            continue
        if name and name != NOTES:
            yield name, cell if isinstance(cell, ExactNumber) else text
        else:
            notes.append(left_of(column, text if name else f"{column}: {text}"))
    if notes:
        yield NOTES, "\n".join(notes)


class _Products:
    """Places products: one of a name that is there already stays as it is."""

    def __init__(self, plan: RecordPlan, reader: Reader) -> None:
        self.plan = plan
        self._known = product_names(reader)
        self._same = 0

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid."""
        fields = ProductFields.checked(**{"name": "", **_typed(ProductFields.record, values)})
        key = folded(fields.name)
        if key not in self._known:
            self._known[key] = fields.model_dump()
            self.plan.products.append(fields)
            return
        there = self._known[key]
        given = {name: getattr(fields, name) for name in values if name != "name"}
        blank = {name: value for name, value in given.items() if there.get(name) in _NOTHING}
        if any(there.get(name) != value for name, value in given.items() if name not in blank):
            self.plan.kept.append(Remark(line.number, "name", _TAKEN))
        self._fill(there, blank)

    def _fill(self, there: dict[str, Any], blank: dict[str, Any]) -> None:
        """Fill in what is blank of a product of the list; another row of the file adds nothing."""
        if blank and "id" in there:
            self.plan.filled.append((there["id"], blank))
            there.update(blank)
        else:
            self._same += 1

    def finish(self) -> int:
        """How many were known."""
        return self._same


@dataclass(frozen=True, slots=True)
class _Found:
    """A quote of the file so far, and the lines it is said on."""

    supplier: int
    fields: QuoteFields
    breaks: list[PriceBreak] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)


class _Quotes:
    """Places quotes: rows that differ only in quantity and price are one quote's price breaks."""

    def __init__(self, plan: RecordPlan, reader: Reader, today: date) -> None:
        self.plan = plan
        self._today = today
        self._suppliers: dict[str, list[int]] = {}
        for key, name in supplier_names(reader):
            self._suppliers.setdefault(identity(name), []).append(key)
        self._known = quotes_known(reader)
        self._found: dict[tuple[Any, ...], _Found] = {}

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid or Rejected."""
        supplier = self._supplier(str(values.get("supplier", "")))
        ladder = _ladder(values)
        own = _typed(QuoteFields.record, {n: v for n, v in values.items() if n not in _UNREAD})
        own.setdefault("product", own.get("reference", ""))
        _refuse_lone(own.get("terms", ""))
        fields = QuoteFields.checked(**{"received_on": self._today, **_said(ladder), **own})
        ladder.refuse_others(fields.currency, fields.unit)
        refuse_day(fields, self._today)
        key = (supplier, *fields.model_dump().values())
        found = self._found.setdefault(key, _Found(supplier, fields))
        found.lines.append(line.number)
        found.breaks.extend(each for each in ladder.breaks if each not in found.breaks)

    def finish(self) -> int:
        """Take the new quotes after the last row; returns how many are there already."""
        same = 0
        for found in self._found.values():
            fields = found.fields
            try:
                quote = NewQuote(found.supplier, fields, checked_breaks(found.breaks))
            except Rejected as error:
                self.plan.refused.extend(Remark(each, "", error.sentence) for each in found.lines)
                continue
            traits = (found.supplier, fields.product, fields.reference, fields.currency)
            there = self._known.get((*traits, fields.received_on.isoformat()))
            if there is None:
                self.plan.quotes.append(quote)
            elif {(each.min_quantity, each.price) for each in quote.breaks} <= there:
                same += 1
            else:
                self.plan.refused.extend(Remark(each, "", _OTHER_PRICES) for each in found.lines)
        return same

    def _supplier(self, name: str) -> int:
        found = self._suppliers.get(identity(name), [])
        if len(found) == 1:
            return found[0]
        raise Invalid({"supplier": (_SEVERAL if found else _NOBODY).put(name=name[:80])})


def _ladder(values: Mapping[str, Any]) -> Ladder:
    """Return the prices of a row, with the currency and unit they name; raises Invalid."""
    name = "breaks" if values.get("breaks") else "price"
    if not values.get(name):
        raise Invalid({name: _NO_PRICE})
    try:
        ladder = read_ladder(str(values[name])) if name == "breaks" else _step(values)
        checked_breaks(ladder.breaks)
    except Rejected as error:
        raise Invalid({name: error.sentence}) from None
    return ladder


def _step(values: Mapping[str, Any]) -> Ladder:
    """Return the one price of a row; raises Rejected."""
    price, typed = values["price"], values.get("min_quantity", "1")
    amount = Amount(Decimal(price)) if isinstance(price, ExactNumber) else read_amount(price)
    exact = isinstance(typed, ExactNumber)
    quantity = Quantity(Decimal(typed)) if exact else read_quantity(typed)
    unit = amount.unit or quantity.unit
    value = agreed_quantity(typed, quantity.value, quantity.unit, unit)
    return Ladder((PriceBreak(value, amount.value),), amount.currencies, unit)


def _said(ladder: Ladder) -> dict[str, str]:
    """Return what a ladder says for sure; the usual unit is left as it is usually written."""
    said = ladder.said()
    return {n: v for n, v in said.items() if n != "unit" or not same_unit(v, _USUAL_UNIT)}


def _refuse_lone(terms: str) -> None:
    """Raise Invalid for 0.3 or 30%: which part it is, and what the others are, is not said."""
    if not _LONE.fullmatch(terms):
        return
    try:
        Terms.parse(terms)
    except Rejected:
        raise Invalid({"terms": _LONE_NUMBER.put(text=excerpt(terms))}) from None


def _typed(record: RecordSpec, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values as if typed: a workbook's number is exact in a number's field, else a text."""
    return {
        name: value
        if not isinstance(value, ExactNumber)
        else Decimal(value)
        if record[name].kind in NUMBERS
        else str(value)
        for name, value in values.items()
    }
