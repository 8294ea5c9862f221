"""Facts of orders, read with plain queries, for lists, gates, agenda and detail."""

from collections.abc import Sequence
from datetime import date

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.orders.agreed import OrderPurpose
from sourcing_app.domain.orders.progress import Progress
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.payments.line_gates import report_on
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.schedule import AHEAD
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import later
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.beside import beside_of
from sourcing_app.services.orders.state import NextPayment, OrderState
from sourcing_app.store.facts.orders import ReadOrder, read_orders
from sourcing_app.store.queries import orders as queries
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or_none,
    word_or,
    word_or_none,
)

GONE = say("Orders", "This order is no longer in the file.")


def order_state(reader: Reader, order_id: int, today: date) -> OrderState:
    """Everything about one order; raises NotFound."""
    found = order_states(reader, [order_id], today)
    if order_id not in found:
        raise NotFound(GONE)
    return found[order_id]


def order_id_of(reader: Reader, text: str) -> int:
    """The order of this id or number; raises NotFound."""
    found = queries.id_of(reader, text.strip())
    if found is None:
        raise NotFound(say("Orders", "There is no order {text}.").put(text=text[:40]))
    return found


def supplier_of(reader: Reader, order_id: int) -> int:
    """The supplier of an order; raises NotFound."""
    found = queries.supplier_of(reader, order_id)
    if found is None:
        raise NotFound(GONE)
    return found


def order_states(reader: Reader, ids: Sequence[int], today: date) -> dict[int, OrderState]:
    """The states of every order among these ids that exists."""
    return {read.row["id"]: _state(read, today) for read in read_orders(reader, ids, today)}


def _state(read: ReadOrder, today: date) -> OrderState:
    row, lines, facts = read.row, read.lines, read.facts
    stage = word_or(row["stage"], Stage.CANCELLED)
    return OrderState(
        id=row["id"],
        number=row["number"],
        supplier_id=row["supplier_id"],
        supplier=row["supplier"],
        product=row["product"] or "",
        quantity=unscaled(row["quantity"] or 0),
        unit=row["unit"] or "",
        total=read.total,
        stage=stage,
        lines=lines,
        facts=facts,
        progress=_progress(facts, lines, stage),
        account_id=read.account_id,
        address=row["delivery_address"],
        incident=read.incident,
        next=_next(lines, facts, row),
        paid_kind=word_or_none(AccountKind, row["paid_kind"]),
        beside=beside_of(row, today),
        more_lines=row["more_lines"],
        lead_days=row["lead_days"],
        profile_id=row["profile_id"],
        purpose=word_or_none(OrderPurpose, row["purpose"]),
        eta=day_or_none(row["eta"]),
    )


def _progress(facts: OrderFacts, lines: Sequence[PaidLine], stage: Stage) -> Progress:
    return Progress(
        sample=facts.sample,
        sample_waived=("G3", facts.sample_risk) in facts.waivers,
        deposit_paid=facts.deposit_paid,
        ready=facts.ready,
        inspected=facts.inspected,
        inspection_waived=("G7", facts.inspection_risk) in facts.waivers,
        balance_paid=all(line.settled for line in lines),
        bill_of_lading=facts.bill_of_lading,
        after_shipment=facts.after_shipment,
        dispatched=facts.shipped_on is not None,
        checked=facts.goods_checked,
        received=stage is Stage.RECEIVED,
        closed=stage is Stage.CLOSED,
    )


def _next(lines: Sequence[PaidLine], facts: OrderFacts, row: Row) -> NextPayment | None:
    if word_or(row["stage"], Stage.CANCELLED) is Stage.CANCELLED:
        return None
    line = next((each for each in lines if not each.settled), None)
    if line is None:
        return None
    report = report_on(facts, line.line.event)
    days = line.line.due_on or _expected(line, facts, row)
    return NextPayment(line, report, days)


def _expected(line: PaidLine, facts: OrderFacts, row: Row) -> date | None:
    """The lead time counts from the deposit (R92), of an order without one from its day."""
    started = facts.deposit_on if facts.deposit else facts.made_on
    if line.line.event in AHEAD or started is None or row["lead_days"] is None:
        return None
    return later(started, row["lead_days"] + line.line.offset_days)
