"""Quotes side by side: prices, conditions, and what speaks against each."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Chapter, Content, Document, FactList, Grid, GridColumn
from sourcing_app.documents.document import Remarks as Texts
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.quotes.states import PAYEE_NAMES, STATE_NAMES, QuoteState
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.values.money import Money
from sourcing_app.services.printing.requests import KIND_NAMES
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.store.queries.printing import inquired, replies_to
from sourcing_app.store.sqlite.reader import Reader

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_GONE = say("Printing", "These quotes are no longer in the file.")
_NONE = say("Printing", "There is no quote.")
_COUNT = say("Printing", "Quotes: {count}")
_MADE = say("Printing", "{document} {name}, {day}")
_FROM = say("Printing", "from {quantity} {unit}: {price}")
_QUANTITY = say("Printing", "{quantity} {unit}")
_DAYS = say("Printing", "{days} d")
_EXPIRED = say("Printing", "Expired")
_PRICE = say("Printing", "Unit price")
_TERMS = say("Printing", "Payment terms")
_LEAD = say("Printing", "Lead time")
_SAMPLE = say("Printing", "Sample")
_DELIVERY = say("Printing", "Incoterm and place")
_SIDE_BY_SIDE = say("Printing", "Side by side")
_COLUMNS = (
    GridColumn(SUPPLIER.words, 22),
    GridColumn(_PRICE, 22),
    GridColumn(QUOTE["moq"].words, 10, right=True),
    GridColumn(_LEAD, 8, right=True),
    GridColumn(_SAMPLE, 12, right=True),
    GridColumn(_DELIVERY, 12),
    GridColumn(_TERMS, 10),
    GridColumn(QUOTE["valid_until"].words, 12),
)


def quotes_side_by_side(file: "OpenFile", quote_ids: Sequence[int], today: date) -> Document:
    """
    Compare these quotes; a single one with all that answer the same inquiry.

    Raises Rejected where none is there any more.
    """
    listed = QuoteRows(file.reader, lambda: today)
    rows = listed.page(quote_ids)
    if not rows:
        raise Rejected(_GONE)
    if len(rows) == 1 and rows[0].inquiry_id is not None:
        rows = listed.page(quotes_answering(file.reader, rows[0].inquiry_id)) or rows
    title, name = KIND_NAMES[DocumentKind.QUOTES], _name(file, rows)
    return Document(
        title=title,
        name=name,
        about=(_COUNT.put(count=len(rows)), today),
        chapters=(
            Chapter(_SIDE_BY_SIDE, (Grid(_COLUMNS, [*map(_line, rows)], _NONE),)),
            *(Chapter(_headed(row), tuple(_more(row))) for row in rows),
        ),
        foot=_MADE.put(document=title, name=name, day=today),
        landscape=True,
    )


def quotes_answering(reader: Reader, inquiry_id: int) -> list[int]:
    """The quotes outside the Bin that answer an inquiry, the first received first."""
    return replies_to(reader, [inquiry_id])


def _name(file: "OpenFile", rows: Sequence[QuoteRow]) -> str:
    """The inquiry that all of them answer, else their products."""
    inquiries = {row.inquiry_id for row in rows}
    key = inquiries.pop() if len(inquiries) == 1 else None
    found = None if key is None else inquired(file.reader, key)
    if found is not None:
        return " · ".join(filter(None, (found["number"], found["product"])))
    return ", ".join(dict.fromkeys(row.product for row in rows))


def _line(row: QuoteRow) -> tuple[Any, ...]:
    sample = None if row.sample_price is None else Money(row.sample_price, row.currency)
    return (
        (row.supplier, row.product),
        tuple(_prices(row)),
        None if row.moq is None else _QUANTITY.put(quantity=row.moq, unit=row.unit),
        None if row.lead_days is None else _DAYS.put(days=row.lead_days),
        sample,
        " ".join(filter(None, (row.incoterm, row.place))),
        row.terms,
        _validity(row),
    )


def _prices(row: QuoteRow) -> Iterator[Sentence]:
    for each in row.breaks:
        price = Money(each.price, row.currency)
        yield _FROM.put(quantity=each.min_quantity, unit=row.unit, price=price)


def _validity(row: QuoteRow) -> tuple[Any, ...] | None:
    if row.expired and row.state is QuoteState.RECEIVED:
        return row.valid_until, _EXPIRED
    return None if row.valid_until is None else (row.valid_until,)


def _headed(row: QuoteRow) -> Sentence:
    words = say("Printing", "{supplier}, {reference}") if row.reference else _ONLY
    return words.put(supplier=row.supplier, reference=row.reference)


_ONLY = say("Printing", "{supplier}")


def _more(row: QuoteRow) -> Iterator[Content]:
    yield FactList(
        (
            (QUOTE["state"].words, STATE_NAMES[row.state]),
            (QUOTE["received_on"].words, row.received_on),
            (QUOTE["payment_ways"].words, row.payment_ways),
            (QUOTE["payee_kind"].words, PAYEE_NAMES[row.payee_kind]),
            (QUOTE["sample_days"].words, row.sample_days),
            (QUOTE["notes"].words, row.notes),
        )
    )
    against = [finding.sentence for finding in row.findings]
    if row.caution is not None:
        against.insert(0, row.caution.sentence)
    if against:
        yield Texts(against, marked=True)
