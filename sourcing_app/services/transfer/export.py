"""Giving records out as a table: what is selected, found or all, as CSV or as a workbook."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.spec import FieldKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.numbers import unmistakable
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.files.tables.csv_out import write_csv
from sourcing_app.files.tables.table import ReportStep, silent
from sourcing_app.files.tables.xlsx_out import Cell, WorkbookSheet, write_workbook
from sourcing_app.services.lists import RecordList
from sourcing_app.services.many_rows import uncollected
from sourcing_app.services.transfer.columns import COLUMNS, LETTER_WORDINGS, WORDINGS
from sourcing_app.services.transfer.recorded import recorded_wordings
from sourcing_app.store.queries.transfer import (
    all_ids,
    export_rows,
    ids_of_parents,
    order_lines,
    quote_breaks,
)
from sourcing_app.store.queries.vetting import badges_held
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_Converter = Callable[[Sequence[Any]], Iterable[Any]]
"""Turns the stored values of a column into cells."""
_BATCH = 500
_AMOUNTS = frozenset({FieldKind.AMOUNT, FieldKind.QUANTITY})
_WHOLE, _HUNDREDTH, _THOUSANDTH = 1_000_000, 10_000, 1_000
"""In the millionths that amounts are stored in."""
_WRITING = say("Export", "Writing the table")
KIND_WORDS: Mapping[str, Sentence] = {
    "suppliers": say("Export", "Suppliers"),
    "contacts": say("Export", "Contacts"),
    "products": say("Export", "Products"),
    "needs": say("Export", "Needs"),
    "searches": say("Export", "Searches"),
    "requests": say("Export", "Buying requests"),
    "inquiries": say("Export", "Inquiries"),
    "quotes": say("Export", "Quotes"),
    "orders": say("Export", "Orders"),
    "payments": say("Export", "Payments"),
}


PARENTS: Mapping[str, str] = {"contacts": "suppliers", "payments": "orders"}
"""Kinds without a list of their own, and the list of what they belong to."""


FILE_ENDINGS = (".csv", ".xlsx")
"""What a table is written as, by the ending of its name."""


def refuse_other_endings(target: Path) -> None:
    """Raise Rejected for a name that ends neither in .csv nor in .xlsx."""
    if target.suffix.lower() not in FILE_ENDINGS:
        raise Rejected(
            say("Export", "{file}: a table is written as .csv or .xlsx.").put(file=target.name)
        )


TEMPLATES = frozenset({"suppliers", "contacts", "products", "quotes"})
"""Kinds that there is a template for."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write where: records of a kind, all of them where `ids` is None."""

    kind: str
    target: Path
    ids: Sequence[int] | None = None
    over: bool = False


class Export:
    """Tables of what the sourcing file holds."""

    def __init__(self, file: "OpenFile", today: Callable[[], date]) -> None:
        self._file = file
        self._today = today

    @uncollected()
    def write(
        self,
        wanted: ExportRequest,
        words: Callable[[Sentence], str] = str,
        progress: ReportStep = silent,
    ) -> int:
        """
        Write the table by the ending of its name, headings in `words`; returns how many rows.

        A record may take several rows (an order a line each). Raises Rejected for another ending,
        Taken unless `over`, or Environment.
        """
        refuse_other_endings(wanted.target)
        columns = COLUMNS[wanted.kind]
        heading = [words(column.words) for column in columns]
        texts = wanted.target.suffix.lower() == ".csv"
        convert = _text_converter if texts else _cell_converter
        converters = [convert(column.field.kind) for column in columns]
        rows = _Counted(self._rows(wanted, converters, progress))
        if texts:
            write_csv(wanted.target, chain([heading], rows), over=wanted.over)
        else:
            sheet = WorkbookSheet(words(KIND_WORDS[wanted.kind])[:31], heading, rows)
            write_workbook(wanted.target, [sheet], over=wanted.over)
        return rows.count

    def found(self, kind: str, search: str) -> Sequence[int]:
        """The ids of a kind whose list finds these words; of what has no list, its parents'."""
        parent = PARENTS.get(kind)
        ids = _list_of(parent or kind)(self._file.reader, self._today).ids(search)
        return ids if parent is None else ids_of_parents(self._file.reader, kind, ids)

    def of_parents(self, kind: str, parents: Sequence[int]) -> Sequence[int]:
        """The contacts of these suppliers, or the payments of these orders."""
        return ids_of_parents(self._file.reader, kind, parents)

    def _rows(
        self, wanted: ExportRequest, converters: Sequence[_Converter], progress: ReportStep
    ) -> Iterator[tuple[Any, ...]]:
        """The rows, converted column by column, some records at a time."""
        reader = self._file.reader
        keys = [column.key for column in COLUMNS[wanted.kind]]
        ids = all_ids(reader, wanted.kind) if wanted.ids is None else wanted.ids
        for start in range(0, len(ids), _BATCH):
            progress(start, len(ids), _WRITING)
            columns = self._batch(reader, wanted.kind, ids[start : start + _BATCH])
            if columns:
                told = zip(converters, keys, strict=True)
                yield from zip(*(convert(columns[key]) for convert, key in told), strict=True)

    def _batch(self, reader: Reader, kind: str, ids: Sequence[int]) -> Mapping[str, Sequence[Any]]:
        """The values of these records in their order, by column; {} where there is none."""
        found = {row["id"]: row for row in export_rows(reader, kind, ids)}
        names, add = _MORE.get(kind, ((), None))
        there = [key for key in ids if key in found]
        if add is None or not there:
            columns = _columns([found[key] for key in there])
            return self._with_badges(columns) if kind == "suppliers" else columns
        more, none = add(reader, there), (tuple(None for _ in names),)
        several = [more.get(key, none) for key in there]
        rows = [found[key] for key, its in zip(there, several, strict=True) for _ in its]
        extras = zip(*chain.from_iterable(several), strict=True)
        return _columns(rows) | dict(zip(names, extras, strict=True))

    def _with_badges(self, columns: dict[str, Sequence[Any]]) -> Mapping[str, Sequence[Any]]:
        """The values of suppliers with the badges held, of what each was seen with."""
        seen, today = columns.get("seen", ()), self._today()
        told = {each: "; ".join(sorted(badges_held(each, today))) for each in {*seen}}
        return columns | {"badges": [told[each] for each in seen]} if columns else columns


def _columns(rows: Sequence[Row]) -> dict[str, Sequence[Any]]:
    """The values of rows by column; {} where there is none."""
    return dict(zip(rows[0].keys(), zip(*rows, strict=True), strict=True)) if rows else {}


def _list_of(kind: str) -> type[RecordList[Any]]:
    from sourcing_app.services.inquiries.rows import InquiryRows
    from sourcing_app.services.needs.rows import NeedRows
    from sourcing_app.services.orders.rows import OrderRows
    from sourcing_app.services.products.rows import ProductRows
    from sourcing_app.services.quotes.rows import QuoteRows
    from sourcing_app.services.requests.rows import RequestRows
    from sourcing_app.services.searches.rows import SearchRows
    from sourcing_app.services.suppliers.rows import SupplierRows

    lists: Mapping[str, type[RecordList[Any]]] = {
        "suppliers": SupplierRows,
        "products": ProductRows,
        "needs": NeedRows,
        "searches": SearchRows,
        "requests": RequestRows,
        "inquiries": InquiryRows,
        "quotes": QuoteRows,
        "orders": OrderRows,
    }
    return lists[kind]


class _Counted:
    """Rows that are counted as they are taken."""

    def __init__(self, rows: Iterator[tuple[Any, ...]]) -> None:
        self._rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        for row in self._rows:
            self.count += 1
            yield row


More = Mapping[int, Sequence[tuple[Any, ...]]]
"""What a record has several of, a tuple of the same columns each."""


def _breaks(reader: Reader, ids: Sequence[int]) -> More:
    return {
        key: (("; ".join(map(_break, rows)),),) for key, rows in quote_breaks(reader, ids).items()
    }


def _break(row: Row) -> str:
    quantity, price = unscaled(row["min_quantity"]), unscaled(row["price"])
    return f"{unmistakable(quantity)}:{unmistakable(price)}"


def _lines(reader: Reader, ids: Sequence[int]) -> More:
    found = order_lines(reader, ids).items()
    return {key: [tuple(row[name] for name in _OF_LINE) for row in rows] for key, rows in found}


def _wordings(reader: Reader, ids: Sequence[int]) -> More:
    return {key: (texts,) for key, texts in recorded_wordings(reader, ids).items()}


_OF_LINE = (
    "description", "supplier_item", "own_item", "quantity", "unit", "unit_price", "note",
)  # fmt: skip
_MORE: Mapping[str, tuple[Sequence[str], Callable[[Reader, Sequence[int]], More]]] = {
    "quotes": (("breaks",), _breaks),
    "orders": (_OF_LINE, _lines),
    "inquiries": ((WORDINGS.key, LETTER_WORDINGS.key), _wordings),
}


def _cell_converter(kind: FieldKind) -> _Converter:
    """How the values of a column become cells of a workbook."""
    return partial(map, _cell_of(kind))


def _cell_of(kind: FieldKind) -> Callable[[Any], Cell]:
    """How a stored value becomes a cell: amounts exact, days as days, yes and no as words."""
    if kind in _AMOUNTS:
        return unscaled_or_none
    if kind is FieldKind.DAY:
        return day_or_none
    return _yes_or_no if kind is FieldKind.YES_NO else _plain


def _yes_or_no(value: Any) -> Cell:
    return None if value is None else "yes" if value else "no"


def _plain(value: Any) -> Cell:
    return value if isinstance(value, str | int) and value != "" else None


def _text_converter(kind: FieldKind) -> _Converter:
    """How the values of a column become texts of a CSV; most columns are texts already."""
    convert = _cell_of(kind)
    text_of = _amount_text if kind in _AMOUNTS else lambda value: _text(convert(value))

    def texts(values: Sequence[Any]) -> Iterable[str]:
        kinds = {*map(type, values)} if convert is _plain else set()
        if kinds == {str}:
            return values
        told = {value: "" if value is None else text_of(value) for value in {*values}}
        return [told[value] for value in values]

    return texts


def _amount_text(value: int) -> str:
    whole, part = divmod(value, _WHOLE)
    if value < 0 or (part % _THOUSANDTH == 0 and part % _HUNDREDTH):  # 2.735 has two readings
        return unmistakable(unscaled(value))
    return f"{whole}.{part:06d}".rstrip("0") if part else str(whole)


def _text(cell: Cell) -> str:
    """A cell as a CSV has it: numbers with one reading only, days as 2026-03-12."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    return unmistakable(Decimal(cell)) if isinstance(cell, Decimal | int) else str(cell)
