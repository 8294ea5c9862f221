"""The tables of a dossier: certificates, inquiries, quotes, orders and notes of a supplier."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Grid, GridColumn
from sourcing_app.domain.inquiries.states import NAMES as INQUIRY_STATES
from sourcing_app.domain.orders.stages import stage_name
from sourcing_app.domain.quotes.states import STATE_NAMES as QUOTE_STATES
from sourcing_app.domain.records.certificates import CERTIFICATE
from sourcing_app.domain.records.inquiries import INQUIRY, RECIPIENT
from sourcing_app.domain.records.notes import NOTE, NOTE_KIND_NAMES
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.records.quotes import PRICE_BREAK, QUOTE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.certificates import LOOKUP_NAMES
from sourcing_app.domain.values.money import Money
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.notes.rows import Subject, notes_of
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.suppliers.certificate_rows import CertificateRow
from sourcing_app.store.queries.printing import letters_to, orders_of, quotes_of

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_NO_CERTIFICATE = say("Printing", "No certificate was recorded.")
_NO_INQUIRY = say("Printing", "No inquiry was written.")
_NO_QUOTE = say("Printing", "No quote came.")
_NO_ORDER = say("Printing", "Nothing was ordered.")
_NO_NOTE = say("Printing", "No note was made.")
_FROM = say("Printing", "from {quantity} {unit}: {price}")
_CERTIFICATES = (
    GridColumn(CERTIFICATE["kind"].words, 18),
    GridColumn(CERTIFICATE["number"].words, 18),
    GridColumn(CERTIFICATE["holder"].words, 20),
    GridColumn(CERTIFICATE["expires"].words, 14),
    GridColumn(CERTIFICATE["result"].words, 14),
    GridColumn(say("Printing", "Remark"), 26),
)
_LETTERS = (
    GridColumn(INQUIRY.words, 20),
    GridColumn(INQUIRY["product"].words, 36),
    GridColumn(RECIPIENT["state"].words, 16),
    GridColumn(RECIPIENT["sent_on"].words, 14),
    GridColumn(RECIPIENT["follow_up_on"].words, 14),
)
_QUOTES = (
    GridColumn(QUOTE.words, 32),
    GridColumn(QUOTE["received_on"].words, 14),
    GridColumn(PRICE_BREAK["price"].words, 28),
    GridColumn(QUOTE["valid_until"].words, 13),
    GridColumn(QUOTE["state"].words, 13),
)
_ORDERS = (
    GridColumn(ORDER.words, 20),
    GridColumn(ORDER["made_on"].words, 14),
    GridColumn(ORDER["total"].words, 20, right=True),
    GridColumn(say("Printing", "Still to pay"), 20, right=True),
    GridColumn(ORDER["stage"].words, 26),
)
_NOTES = (
    GridColumn(NOTE["noted_on"].words, 14),
    GridColumn(NOTE["kind"].words, 12),
    GridColumn(NOTE["who"].words, 16),
    GridColumn(NOTE["text"].words, 58),
)


def certificates_grid(rows: Sequence[CertificateRow]) -> Grid:
    """The certificates, the first to expire first, with what is to be remarked."""
    lines = [
        (each.kind, each.number, each.holder, each.expires, LOOKUP_NAMES[each.result], each.remarks)
        for each in rows
    ]
    return Grid(_CERTIFICATES, lines, _NO_CERTIFICATE)


def letters_grid(file: "OpenFile", supplier_id: int, today: date) -> Grid:
    """The letters to the supplier."""
    rows = InquiryRows(file.reader, lambda: today).page(letters_to(file.reader, supplier_id))
    lines = [
        (row.number, row.product, INQUIRY_STATES[row.state], row.sent_on, row.follow_up_on)
        for row in rows
    ]
    return Grid(_LETTERS, lines, _NO_INQUIRY)


def quotes_grid(file: "OpenFile", supplier_id: int, today: date) -> Grid:
    """The supplier's quotes."""
    rows = QuoteRows(file.reader, lambda: today).page(quotes_of(file.reader, supplier_id))
    return Grid(_QUOTES, [*map(_quote, rows)], _NO_QUOTE)


def _quote(row: QuoteRow) -> tuple[Any, ...]:
    prices = tuple(
        _FROM.put(quantity=each.min_quantity, unit=row.unit, price=Money(each.price, row.currency))
        for each in row.breaks
    )
    what = tuple(filter(None, (row.product, row.reference)))
    return (what, row.received_on, prices, row.valid_until, QUOTE_STATES[row.state])


def orders_grid(file: "OpenFile", supplier_id: int, today: date) -> Grid:
    """The orders placed with the supplier."""
    states = order_states(file.reader, orders_of(file.reader, supplier_id), today)
    lines = [
        (
            each.number,
            each.facts.made_on,
            each.total,
            each.left,
            stage_name(each.stage, paid=each.next is None),
        )
        for each in sorted(states.values(), key=lambda state: state.id)
    ]
    return Grid(_ORDERS, lines, _NO_ORDER)


def notes_grid(file: "OpenFile", supplier_id: int) -> Grid:
    """The notes on the supplier itself, the latest first."""
    rows = notes_of(file.reader, Subject("supplier", supplier_id))
    lines = [(row.noted_on, NOTE_KIND_NAMES[row.kind], row.who, row.text) for row in rows]
    return Grid(_NOTES, lines, _NO_NOTE)
