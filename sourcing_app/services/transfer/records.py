"""Importing products and quotes: every row checked first, then all good ones in one step."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.quotes.ladder import read_ladder
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.quotes.price_text import checked_breaks, parse_quantity
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import folded, identity
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.files.tables.source import silent
from sourcing_app.files.tables.table import ExactNumber, ReportStep, SourceLine, SourceTable
from sourcing_app.services.products.records import ProductFields
from sourcing_app.services.quotes.records import NewQuote, QuoteFields
from sourcing_app.services.transfer.account_numbers import left_of
from sourcing_app.services.transfer.mapping import NOTES
from sourcing_app.services.transfer.plan import BATCH, ImportPlan
from sourcing_app.services.transfer.record_columns import checked_columns
from sourcing_app.services.transfer.rows import Remark, is_blank_word
from sourcing_app.store.queries.transfer import product_names, quotes_known, supplier_names
from sourcing_app.store.sqlite.reader import Reader

_CHECKING = say("RecordImport", "Checking rows")
_NOBODY = say("RecordImport", "No supplier is called “{name}”. Import or add the supplier first.")
_SEVERAL = say("RecordImport", "Several suppliers are called “{name}”. Rename one of them.")
_NO_PRICE = say("RecordImport", "Give a quantity and a price, or price breaks such as 500:2.70.")
_TAKEN = say("RecordImport", "There is a product of this name, with other values; it stays.")
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
    plan = RecordPlan(file, chosen)
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


def _values(
    line: SourceLine, columns: Sequence[str], mapping: Mapping[str, str]
) -> Iterator[tuple[str, Any]]:
    """The values of a row by field; what has no field is a note, blank ones are left out."""
    notes = []
    for column, cell in zip(columns, line.cells, strict=False):
        name, text = mapping.get(column, ""), cell.strip()
        if not text or is_blank_word(text):
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
        fields = ProductFields.checked(**{n: _exact(v) for n, v in {"name": "", **values}.items()})
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


class _Quotes:
    """Places quotes: rows that differ only in quantity and price are one quote's price breaks."""

    def __init__(self, plan: RecordPlan, reader: Reader, today: date) -> None:
        self.plan = plan
        self._today = today
        self._suppliers: dict[str, list[int]] = {}
        for key, name in supplier_names(reader):
            self._suppliers.setdefault(identity(name), []).append(key)
        self._known = quotes_known(reader)
        self._found: dict[tuple[Any, ...], tuple[QuoteFields, int, list[PriceBreak]]] = {}

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid or Rejected."""
        del line
        supplier = self._supplier(str(values.get("supplier", "")))
        breaks, said = _breaks(values)
        own = {name: _exact(value) for name, value in values.items() if name not in _UNREAD}
        own.setdefault("product", own.get("reference", ""))
        fields = QuoteFields.checked(**{"received_on": self._today, **said, **own})
        key = (supplier, *fields.model_dump().values())
        _fields, _supplier, whole = self._found.setdefault(key, (fields, supplier, []))
        whole += [each for each in breaks if each not in whole]

    def finish(self) -> int:
        """Take the new quotes after the last row; returns how many are there already."""
        same = 0
        for fields, supplier, breaks in self._found.values():
            quote = NewQuote(supplier, fields, checked_breaks(breaks))
            traits = (supplier, fields.product, fields.reference, fields.currency)
            if (*traits, fields.received_on.isoformat()) in self._known:
                same += 1
            else:
                self.plan.quotes.append(quote)
        return same

    def _supplier(self, name: str) -> int:
        found = self._suppliers.get(identity(name), [])
        if len(found) == 1:
            return found[0]
        raise Invalid({"supplier": (_SEVERAL if found else _NOBODY).put(name=name[:80])})


def _breaks(values: Mapping[str, Any]) -> tuple[list[PriceBreak], dict[str, str]]:
    """The price breaks of a row, and the currency and unit that a ladder names."""
    if values.get("breaks"):
        ladder = read_ladder(str(values["breaks"]))
        return [*ladder.breaks], ladder.said()
    if not values.get("price"):
        raise Invalid({"price": _NO_PRICE})
    quantity = values.get("min_quantity", "1")
    exact = isinstance(quantity, ExactNumber)
    return [
        PriceBreak(
            Decimal(quantity) if exact else parse_quantity(quantity), _price(values["price"])
        )
    ], {}


def _price(cell: str) -> Decimal:
    return Decimal(cell) if isinstance(cell, ExactNumber) else parse_decimal(cell, places=6)


def _exact(value: Any) -> Any:
    return Decimal(value) if isinstance(value, ExactNumber) else value
