"""An order's goods and payment lines, written inside a writing session."""

from collections.abc import Sequence

from sqlmodel import Session

from sourcing_app.domain.payments import Line
from sourcing_app.services.orders.drafts import Draft
from sourcing_app.services.orders.settling import lines_of
from sourcing_app.store.tables.order import (
    OrderLine,
    OrderLineFields,
)
from sourcing_app.store.tables.payment import PaymentLine


def add_lines(session: Session, order_id: int, draft: Draft) -> None:
    goods = OrderLineFields.checked(
        description=draft.quote.product,
        quantity=draft.quantity,
        unit=draft.quote.unit,
        unit_price=draft.unit_price,
    )
    session.add(OrderLine(**goods.model_dump(), order_id=order_id))
    expand(session, order_id, draft.lines)


def expand(session: Session, order_id: int, lines: Sequence[Line]) -> None:
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
            )
        )
    session.flush()


def keep_amounts(session: Session, order_id: int, lines: Sequence[Line]) -> None:
    for row, line in zip(lines_of(session, order_id), lines, strict=True):
        row.amount = line.amount.amount
