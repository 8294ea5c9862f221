"""Importing records other than suppliers: every row checked first, then all good ones at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.files.tables.table import ReportStep, SourceLine, silent
from sourcing_app.services.inquiries.kept import add_kept as add_inquiry
from sourcing_app.services.orders.kept import add_kept as add_order
from sourcing_app.services.orders.records import note_ready
from sourcing_app.services.payments.kept import add_kept as add_payment
from sourcing_app.services.products.records import Products, add_new
from sourcing_app.services.quotes.records import enter_new
from sourcing_app.services.requests.records import add_new as add_request
from sourcing_app.services.transfer.inquiries import InquiryPlacer
from sourcing_app.services.transfer.orders import OrderPlacer
from sourcing_app.services.transfer.payments import PaymentPlacer
from sourcing_app.services.transfer.plan import BATCH
from sourcing_app.services.transfer.products import ProductPlacer
from sourcing_app.services.transfer.quotes import QuotePlacer
from sourcing_app.services.transfer.record_columns import checked_columns
from sourcing_app.services.transfer.record_plan import RecordPlan
from sourcing_app.services.transfer.record_rows import RecordRows
from sourcing_app.services.transfer.requests import RequestPlacer
from sourcing_app.services.transfer.rows import refusals

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_CHECKING = say("RecordImport", "Checking rows")
_WRITING = say("RecordImport", "Writing rows")


class Placer(Protocol):
    """Places the rows of one kind; what they bring is known to those behind them."""

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid or Rejected where it is refused."""

    def finish(self) -> int:
        """Place what needs all rows; returns how many rows are there already."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """How records of a kind are placed, made, and filled in where they can be."""

    placer: Callable[[RecordPlan, "OpenFile", date], Placer]
    make: Callable[[Session, Any, date], object]
    fill: Callable[["OpenFile", Session, int, dict[str, Any], date], None] | None = None
    undoable: bool = True


def _fill_product(
    file: "OpenFile", session: Session, key: int, values: dict[str, Any], today: date
) -> None:
    products = Products(file)
    products.apply(session, products.found(session, key), today, None, **values)


def _fill_order(
    _file: "OpenFile", session: Session, key: int, values: dict[str, Any], today: date
) -> None:
    note_ready(session, key, values["ready_on"], today)


_KINDS: Mapping[str, _Kind] = {
    "products": _Kind(
        ProductPlacer,
        lambda session, fields, _today: add_new(session, fields),
        fill=_fill_product,
    ),
    "requests": _Kind(RequestPlacer, lambda session, fields, _today: add_request(session, fields)),
    "inquiries": _Kind(InquiryPlacer, add_inquiry),
    "quotes": _Kind(QuotePlacer, enter_new),
    "orders": _Kind(OrderPlacer, add_order, fill=_fill_order),
    "payments": _Kind(PaymentPlacer, add_payment, undoable=False),
}


def plan_records(
    file: "OpenFile",
    kind: str,
    table: SourceTable,
    mapping: Mapping[str, str],
    today: date,
    progress: ReportStep = silent,
) -> RecordPlan:
    """Check every row of a table of records; raises Rejected for the table as a whole."""
    chosen = checked_columns(kind, mapping, table.columns)
    rows = RecordRows(kind, table, chosen)
    remarks = (*table.remarks, *rows.untaken(table))
    plan = RecordPlan(replace(table, remarks=remarks), chosen, kind=kind)
    placer = _KINDS[kind].placer(plan, file, today)
    for done, line in enumerate(table.lines):
        if done % BATCH == 0:
            progress(done, len(table.lines), _CHECKING)
        try:
            placer.take(line, rows.values(line))
        except (Rejected, NotFound) as error:
            plan.refused.extend(refusals(line.number, error))
    return replace(plan, unchanged=placer.finish())


def write_records(
    file: "OpenFile", plan: RecordPlan, today: date, progress: ReportStep = silent
) -> None:
    """Write a plan in one step; stopped halfway, nothing of it stays. Raises AppError."""
    kind = _KINDS[plan.kind]
    total = len(plan.new) + len(plan.filled)
    if not total:
        return
    looking = partial(progress, 0, total, _WRITING)
    with file.database.writing(
        Action.RECORDS_IMPORTED, undoable=kind.undoable, rows=total, look=looking
    ) as session:
        for done, planned in enumerate(plan.new):
            if done % BATCH == 0:
                progress(done, total, _WRITING)
            kind.make(session, planned.record, today)
        for done, filled in enumerate(plan.filled, start=len(plan.new)):
            if done % BATCH == 0:
                progress(done, total, _WRITING)
            assert kind.fill is not None
            kind.fill(file, session, filled.key, filled.values, today)
        progress(total, total, _WRITING)
