"""What an order's total, terms and day become, inside the session that changes them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Gate, Purpose
from sourcing_app.domain.orders.ordering import refuse_before_quote, refuse_future
from sourcing_app.domain.payments.days import refuse_later_ground
from sourcing_app.domain.payments.plan import PaymentPlan, expand, plan_of_lines
from sourcing_app.domain.payments.rescheduling import reschedule
from sourcing_app.domain.payments.schedule import ScheduleLine, checked_total
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.progress import first_paid, running_row, settle
from sourcing_app.services.orders.state import OrderState, terms_text
from sourcing_app.services.orders.writes import keep_amounts, replace_lines
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.orders import waivers_at
from sourcing_app.store.queries.quotes import received_on
from sourcing_app.store.sqlite.reader import day_or_none
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.waiver import GateWaiver


@dataclass(frozen=True, slots=True)
class OrderPlan:
    """
    What is wanted of an order; None leaves it as it is.

    `total` is in the currency's own decimals, `terms` are written as "30/70" or part by part,
    `made_on` is the day on which the order was made.
    """

    total: Decimal | None = None
    terms: str | None = None
    made_on: date | None = None


def planned(state: OrderState, wanted: OrderPlan) -> tuple[ScheduleLine, ...]:
    """Show the lines that the order would have; Rejected for a plan that cannot be."""
    total = _total(state, wanted)
    if not _other_terms(state, wanted):
        return reschedule(state.lines, total)
    assert wanted.terms is not None
    if any(line.touched for line in state.lines):
        raise Rejected(
            say("Orders", "{paid} is paid already, so the terms stay {terms}").put(
                paid=state.paid, terms=terms_text(state)
            )
        )
    return expand(total, _agreed(state, wanted.terms))


def change_plan(
    session: Session, order_id: int, wanted: OrderPlan, today: date, base: Base
) -> None:
    state = order_state(SessionReader(session), order_id, today)
    _refuse_conflicts(state, wanted, base)
    row = running_row(session, order_id)
    if wanted.made_on is not None and wanted.made_on != state.facts.made_on:
        row.made_on = _day(session, row, wanted.made_on, today)
    if wanted.total is not None or _other_terms(state, wanted):
        _change_lines(session, row, state, wanted)
    after = settle(session, order_id, today)
    if after.facts.deposit > state.facts.deposit:
        _end_waiver(session, order_id)


def _change_lines(
    session: Session, row: PurchaseOrder, state: OrderState, wanted: OrderPlan
) -> None:
    lines = planned(state, wanted)
    row.total = _total(state, wanted).amount
    if _other_terms(state, wanted):
        agreed = _agreed(state, str(wanted.terms))
        row.terms, row.balance_after_shipment = str(agreed), agreed.after_shipment
        replace_lines(session, state.id, lines)
    else:
        keep_amounts(session, state.id, lines)


def _refuse_conflicts(state: OrderState, wanted: OrderPlan, base: Base) -> None:
    stored = plan_of_lines([each.line for each in state.lines])
    asked: dict[str, object] = {}
    if wanted.total is not None:
        asked["total"] = wanted.total
    if wanted.made_on is not None:
        asked["made_on"] = wanted.made_on
    now = {"total": state.total.amount, "terms": str(stored), "made_on": state.facts.made_on}
    if wanted.terms is not None:
        agreed = _agreed(state, wanted.terms)
        asked["terms"] = now["terms"] if agreed == stored else agreed.parts
    if base is not None and _agreed(state, str(base.get("terms", stored.parts))) == stored:
        base = {**base, "terms": now["terms"]}
    refuse_conflicts(now, base, asked)


def _day(session: Session, order: PurchaseOrder, day: date, today: date) -> date:
    """The day as wanted, where neither the quote nor a payment contradicts it."""
    received = received_on(SessionReader(session), order.quote_id)
    refuse_future(day, today)
    refuse_before_quote(day, day_or_none(received))
    assert order.id is not None
    refuse_later_ground(day, first_paid(session, order.id, *Purpose))
    return day


def _other_terms(state: OrderState, wanted: OrderPlan) -> bool:
    if wanted.terms is None:
        return False
    return _agreed(state, wanted.terms) != plan_of_lines([each.line for each in state.lines])


def _agreed(state: OrderState, terms: str) -> PaymentPlan:
    """Read terms; of bare percentages the balance falls due as it did before."""
    return PaymentPlan.parse(terms, after_shipment=state.facts.after_shipment)


def _total(state: OrderState, wanted: OrderPlan) -> Money:
    if wanted.total is None:
        return state.total
    return checked_total(wanted.total, state.total.currency)


def _end_waiver(session: Session, order_id: int) -> None:
    """The reason was given for a smaller share: it says nothing of the larger one."""
    given = waivers_at(SessionReader(session), order_id, Gate.PREPAYMENT)
    for waiver in rows_of(session, GateWaiver, given):
        session.delete(waiver)
