"""An order's goods and payment lines, written inside a writing session."""

from collections.abc import Sequence

from sqlmodel import Session

from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.values.names import folded
from sourcing_app.services.orders.drafts import Draft
from sourcing_app.services.orders.progress import lines_of
from sourcing_app.services.product_names import products_named
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.payments import ids_on
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.order import (
    OrderLine,
    OrderLineFields,
)
from sourcing_app.store.tables.payment import Payment, PaymentLine


def add_lines(session: Session, order_id: int, draft: Draft) -> None:
    goods = OrderLineFields.checked(
        description=draft.quote.product,
        quantity=draft.quantity,
        unit=draft.quote.unit,
        unit_price=draft.unit_price,
    )
    add_goods(session, order_id, [goods])
    keep_lines(session, order_id, draft.lines)


def add_goods(session: Session, order_id: int, lines: Sequence[OrderLineFields]) -> None:
    """Write the lines of a new order in their order, each with the product its words name."""
    keys = products_named(session, (line.description for line in lines))
    session.add_all(
        OrderLine(
            **line.model_dump(),
            order_id=order_id,
            seq=seq,
            product_id=keys.get(folded(line.description)),
        )
        for seq, line in enumerate(lines, start=1)
    )
    session.flush()


def keep_lines(session: Session, order_id: int, lines: Sequence[ScheduleLine]) -> None:
    for line in lines:
        session.add(
            PaymentLine(
                order_id=order_id,
                seq=line.seq,
                kind=line.kind,
                percent=line.percent,
                event=line.event,
                due_on=line.due_on,
                amount=line.amount.amount,
                offset_days=line.offset_days,
                name=line.name,
            )
        )
    session.flush()


def keep_amounts(session: Session, order_id: int, lines: Sequence[ScheduleLine]) -> None:
    for row, line in zip(lines_of(session, order_id), lines, strict=True):
        row.amount = line.amount.amount


def replace_lines(session: Session, order_id: int, lines: Sequence[ScheduleLine]) -> None:
    """
    Write another schedule where nothing is paid.

    Rows are kept by their number, because void payments and incidents stand on them; those of a
    line that is no more go to the last one.
    """
    rows = lines_of(session, order_id)
    kept, gone = rows[: len(lines)], rows[len(lines) :]
    _move_payments(session, [row.id for row in gone if row.id], kept[-1].id)
    for row in gone:
        session.delete(row)
    session.flush()
    for row, line in zip(kept, lines, strict=False):
        row.kind, row.percent, row.event = line.kind, line.percent, line.event
        row.amount, row.due_on = line.amount.amount, line.due_on
        row.offset_days, row.name = line.offset_days, line.name
    session.flush()
    keep_lines(session, order_id, lines[len(kept) :])


def _move_payments(session: Session, lines: Sequence[int], to: int | None) -> None:
    assert to is not None
    for payment in rows_of(session, Payment, ids_on(SessionReader(session), lines)):
        payment.line_id = to
    session.flush()
