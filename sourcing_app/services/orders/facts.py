"""Facts of orders, read with plain queries, for lists, gates, agenda and detail."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.payments.methods import CARD_LIMIT
from sourcing_app.domain.payments.paid_lines import PaidLine, Short, Waived, netted
from sourcing_app.domain.payments.schedule import AHEAD, Event, LineKind, ScheduleLine
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.days import later
from sourcing_app.domain.values.money import Money, nothing
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.services.attachments.evidence import flaws_of
from sourcing_app.services.orders.beside import beside_of
from sourcing_app.services.orders.comparison import deviations_of
from sourcing_app.services.orders.gate_facts import Parts, facts_of, progress_of
from sourcing_app.services.orders.state import NextPayment, OrderState, report_on
from sourcing_app.store.queries import accounts, payments
from sourcing_app.store.queries import orders as queries
from sourcing_app.store.queries.vetting import vetting_facts_of
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or_none,
    grouped,
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
    orders = queries.with_goods(reader, ids)
    suppliers = sorted({row["supplier_id"] for row in orders})
    files = queries.papers(reader, ids)
    parts = Parts(
        lines=grouped(payments.lines(reader, ids), "order_id"),
        accounts=_latest(accounts.not_revoked(reader, suppliers), "supplier_id"),
        inspections=_latest(queries.inspections(reader, ids), "order_id"),
        files=grouped(files, "order_id"),
        flaws=flaws_of(reader, [row["id"] for row in files]),
        waivers=grouped(queries.waivers(reader, ids), "order_id"),
        vetting=vetting_facts_of(reader, suppliers, today),
        ticks=_ticks(queries.ticked(reader, ids)),
        card_limit=_card_limit(reader),
        deviations=deviations_of(reader, ids),
    )
    return {row["id"]: _state(row, parts, today) for row in orders}


def _state(row: Row, parts: Parts, today: date) -> OrderState:
    currency = kept_code(row["currency"])
    total = Money(unscaled(row["total"]), currency)
    lines = netted([_paid_line(each, currency) for each in parts.lines.get(row["id"], [])])
    stage = word_or(row["stage"], Stage.CANCELLED)
    facts = facts_of(row, lines, total, parts)
    account = parts.accounts.get(row["supplier_id"])
    sent_away = sum(each["incident"] for each in parts.lines.get(row["id"], []))
    return OrderState(
        id=row["id"],
        number=row["number"],
        supplier_id=row["supplier_id"],
        supplier=row["supplier"],
        product=row["product"] or "",
        quantity=unscaled(row["quantity"] or 0),
        unit=row["unit"] or "",
        total=total,
        stage=stage,
        lines=lines,
        facts=facts,
        progress=progress_of(facts, lines, stage),
        account_id=account["id"] if account else None,
        address=row["delivery_address"],
        incident=_money(sent_away, currency),
        next=_next(lines, facts, row),
        paid_kind=word_or_none(AccountKind, row["paid_kind"]),
        beside=beside_of(row, today),
        more_lines=row["more_lines"],
        lead_days=row["lead_days"],
        profile_id=row["profile_id"],
        card_limit=parts.card_limit,
    )


def _paid_line(row: Row, currency: str) -> PaidLine:
    line = ScheduleLine(
        row["seq"],
        word_or(row["kind"], LineKind.BALANCE),
        unscaled(row["percent"]),
        word_or(row["event"], Event.BILL_OF_LADING),
        _money(row["amount"], currency),
        day_or_none(row["due_on"]),
        row["offset_days"],
        row["name"],
    )
    paid = _money(row["paid"], currency)
    return PaidLine(line, paid, _short(row, currency), waived=_waived(row))


def _money(stored: int, currency: str) -> Money:
    return Money(unscaled(stored), currency) if stored else nothing(currency)


def _waived(row: Row) -> Waived | None:
    on = day_or_none(row["waived_on"])
    return None if on is None else Waived(on, row["waived_reason"])


def _short(row: Row, currency: str) -> Short | None:
    on = day_or_none(row["short_on"])
    if on is None:
        return None
    return Short(Money(unscaled(row["short"]), currency), on, row["short_reason"])


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


def _ticks(rows: Sequence[Row]) -> dict[int, frozenset[str]]:
    found = grouped(rows, "order_id")
    return {key: frozenset(row["item"] for row in mine) for key, mine in found.items()}


def _card_limit(reader: Reader) -> Decimal:
    """The user's own figure, else the one of the how-to."""
    return unscaled_or_none(payments.card_limit(reader)) or CARD_LIMIT.value


def _latest(rows: list[Row], key: str) -> dict[int, Row]:
    """The last row of each key: the queries order them by id."""
    return {row[key]: row for row in rows}
