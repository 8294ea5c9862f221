"""Advancing an order to the stage its facts allow, in the session that changed them."""

from datetime import date

from sqlmodel import Session

from sourcing_app.domain.gates.report import Purpose
from sourcing_app.domain.orders.beside import refuse_ended
from sourcing_app.domain.orders.progress import settled
from sourcing_app.domain.payments.line_gates import purpose_of
from sourcing_app.domain.payments.schedule import Event, due_after
from sourcing_app.services.orders.facts import GONE, order_state
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.records import row_of
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import payments
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.payment import PaymentLine


def order_row(session: Session, order_id: int) -> PurchaseOrder:
    """The order's row; raises NotFound."""
    return row_of(session, PurchaseOrder, order_id, GONE)


def running_row(session: Session, order_id: int) -> PurchaseOrder:
    """As `order_row`; Rejected for an order that is closed or cancelled."""
    row = order_row(session, order_id)
    refuse_ended(row.stage)
    return row


def lines_of(session: Session, order_id: int) -> list[PaymentLine]:
    """The rows of the order's schedule, in order."""
    return rows_of(session, PaymentLine, payments.line_ids(SessionReader(session), order_id))


def first_paid(session: Session, order_id: int, *purposes: Purpose) -> date | None:
    """The day of the first payment behind any of these gates, None where there is none."""
    lines = lines_of(session, order_id)
    behind = (line.id for line in lines if line.id and purpose_of(line.event) in purposes)
    return payments.first_day(SessionReader(session), behind)


def settle(session: Session, order_id: int, today: date) -> OrderState:
    """Update the stage and the due dates from the current facts; returns those facts."""
    state = order_state(SessionReader(session), order_id, today)
    row = order_row(session, order_id)
    row.stage = settled(row.stage, state.progress)
    happened = _happened(state, today)
    paid = {each.line.seq for each in state.lines if each.touched}
    for line in lines_of(session, order_id):
        day = happened[line.event]
        if day is None and line.seq not in paid:
            line.due_on = None
        elif day is not None and line.due_on is None:
            line.due_on = due_after(day, line.offset_days, state.facts.limits)
    session.flush()
    return state


def _happened(state: OrderState, today: date) -> dict[Event, date | None]:
    facts, progress = state.facts, state.progress
    sampled = (facts.sample_on or today) if progress.sample_done else None
    inspected = facts.inspection.on if facts.inspection and facts.inspected else None
    return {
        Event.ORDER: sampled,
        Event.SAMPLE_APPROVED: sampled,
        Event.INSPECTION_PASSED: inspected,
        Event.GOODS_READY: facts.ready_on if facts.ready else None,
        Event.BILL_OF_LADING: (facts.shipped_on or today) if facts.bill_of_lading else None,
        Event.ARRIVAL: facts.arrived_on,
    }
