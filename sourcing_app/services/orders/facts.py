"""What is known of orders, read with plain queries: for lists, gates, agenda and detail alike."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sourcing_app.domain.conditions import GateReport, Purpose
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.gates import evaluate
from sourcing_app.domain.money import Money, total_of
from sourcing_app.domain.order_facts import (
    Account,
    AccountKind,
    AccountState,
    Inspection,
    OrderFacts,
    inspection_passes,
)
from sourcing_app.domain.order_progress import Progress
from sourcing_app.domain.orders import SampleState, Stage
from sourcing_app.domain.paid_lines import PaidLine
from sourcing_app.domain.payments import Event, Line, LineKind
from sourcing_app.domain.scaled import unscaled
from sourcing_app.domain.sentences import say
from sourcing_app.domain.terms import Terms, plain
from sourcing_app.domain.vetting import VettingFacts
from sourcing_app.services.orders import queries
from sourcing_app.services.payments.names import alike
from sourcing_app.services.suppliers.facts import vetting_facts_of
from sourcing_app.store.reader import Reader, Row

GONE = say("Orders", "This order is no longer in the file.")


@dataclass(frozen=True, slots=True)
class NextPayment:
    """
    The first line not fully paid, `report` says whether it may be.

    `expected_on` is the day to pay it by; where its event has not happened, the day on which
    the lead time lets expect it, None where nothing does.
    """

    line: PaidLine
    report: GateReport
    expected_on: date | None

    @property
    def happened(self) -> bool:
        """Whether its event has happened: a deposit always counts as asked for."""
        return self.line.line.event is Event.ORDER or self.line.line.due_on is not None


@dataclass(frozen=True, slots=True)
class OrderState:
    """One order with everything computed about it."""

    id: int
    number: str
    supplier_id: int
    supplier: str
    product: str
    quantity: Decimal
    unit: str
    total: Money
    stage: Stage
    lines: tuple[PaidLine, ...]
    facts: OrderFacts
    progress: Progress
    account_id: int | None
    incident: Money
    next: NextPayment | None

    @property
    def paid(self) -> Money:
        """Everything paid, void payments and incidents left out."""
        return total_of([line.paid for line in self.lines], self.total.currency)

    @property
    def left(self) -> Money:
        """Everything still to pay."""
        return total_of([line.left for line in self.lines], self.total.currency)

    @property
    def deposit(self) -> Decimal:
        """The percent paid before the goods are made."""
        return self.facts.terms.deposit


def order_state(reader: Reader, order_id: int, today: date) -> OrderState:
    """Everything about one order; raises NotFound."""
    found = order_states(reader, [order_id], today)
    if order_id not in found:
        raise NotFound(GONE)
    return found[order_id]


def order_id_of(reader: Reader, text: str) -> int:
    """The order of this id or number; raises NotFound."""
    found = reader.value(queries.BY_NUMBER, {"text": text.strip()})
    if found is None:
        raise NotFound(say("Orders", "There is no order {text}.").put(text=text[:40]))
    return int(found)


def order_states(reader: Reader, ids: Sequence[int], today: date) -> dict[int, OrderState]:
    """The states of every order among these ids that exists."""
    orders = _of(reader, queries.ORDERS, ids)
    suppliers = sorted({row["supplier_id"] for row in orders})
    parts = _Parts(
        lines=_grouped(_of(reader, queries.LINES, ids), "order_id"),
        accounts=_latest(_of(reader, queries.ACCOUNTS, suppliers), "supplier_id"),
        inspections=_latest(_of(reader, queries.INSPECTIONS, ids), "order_id"),
        files=_grouped(_of(reader, queries.FILES, ids), "entity_id"),
        waivers=_grouped(_of(reader, queries.WAIVERS, ids), "order_id"),
        vetting=vetting_facts_of(reader, suppliers, today),
    )
    return {row["id"]: _state(row, parts) for row in orders}


@dataclass(frozen=True, slots=True)
class _Parts:
    """What the queries brought, by order or supplier."""

    lines: Mapping[int, list[Row]]
    accounts: Mapping[int, Row]
    inspections: Mapping[int, Row]
    files: Mapping[int, list[Row]]
    waivers: Mapping[int, list[Row]]
    vetting: Mapping[int, VettingFacts]


def _state(row: Row, parts: _Parts) -> OrderState:
    currency = row["currency"]
    lines = tuple(_paid_line(each, currency) for each in parts.lines.get(row["id"], []))
    facts = _facts(row, lines, parts)
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
        total=Money(unscaled(row["total"]), currency),
        stage=Stage(row["stage"]),
        lines=lines,
        facts=facts,
        progress=_progress(facts, lines),
        account_id=account["id"] if account else None,
        incident=Money(unscaled(sent_away), currency),
        next=_next(lines, facts, row),
    )


def _paid_line(row: Row, currency: str) -> PaidLine:
    line = Line(
        row["seq"],
        LineKind(row["kind"]),
        unscaled(row["percent"]),
        Event(row["event"]),
        Money(unscaled(row["amount"]), currency),
        _day(row["due_on"]),
    )
    return PaidLine(line, Money(unscaled(row["paid"]), currency))


def _facts(row: Row, lines: Sequence[PaidLine], parts: _Parts) -> OrderFacts:
    account = parts.accounts.get(row["supplier_id"])
    inspection = parts.inspections.get(row["id"])
    kinds = {each["kind"] for each in parts.files.get(row["id"], [])}
    return OrderFacts(
        terms=Terms(tuple(each.line.percent for each in lines)),
        vetting=parts.vetting[row["supplier_id"]],
        sample=SampleState(row["sample_state"]),
        sample_on=_day(row["sample_on"]),
        account=_account(account, row) if account else None,
        proforma="proforma" in kinds,
        outside_platform=bool(row["outside_platform"]),
        after_shipment=bool(row["balance_after_shipment"]),
        deposit_paid=all(each.settled for each in lines if each.line.event is Event.ORDER),
        ready_on=_day(row["ready_on"]),
        bill_of_lading="bill_of_lading" in kinds,
        inspection=_inspection(inspection) if inspection else None,
        waivers=frozenset(
            (each["gate"], each["fact"]) for each in parts.waivers.get(row["id"], [])
        ),
    )


def _account(row: Row, order: Row) -> Account:
    return Account(
        row["beneficiary"],
        AccountKind(row["kind"]),
        AccountState(row["state"]),
        matches=alike(row["beneficiary"], (order["supplier"], order["legal_name"])),
        name_confirmed=bool(row["name_confirmed"]),
        channel=row["channel"],
        verified_on=_day(row["verified_on"]),
    )


def _inspection(row: Row) -> Inspection:
    day = date.fromisoformat(row["inspected_on"])
    return Inspection(day, bool(row["passed"]), row["cartons_opened"], row["photos"])


def _progress(facts: OrderFacts, lines: Sequence[PaidLine]) -> Progress:
    inspection = facts.inspection
    return Progress(
        sample=facts.sample,
        sample_waived=("G3", "sample") in facts.waivers,
        deposit_paid=facts.deposit_paid,
        ready=facts.ready_on is not None,
        inspected=inspection is not None and inspection_passes(inspection),
        inspection_waived=("G7", "inspection") in facts.waivers,
        balance_paid=all(line.settled for line in lines),
        bill_of_lading=facts.bill_of_lading,
        after_shipment=facts.after_shipment,
    )


def _next(lines: Sequence[PaidLine], facts: OrderFacts, row: Row) -> NextPayment | None:
    if Stage(row["stage"]) is Stage.CANCELLED:
        return None
    line = next((each for each in lines if not each.settled), None)
    if line is None:
        return None
    report = evaluate(facts, purpose_of(line.line))
    return NextPayment(line, report, line.line.due_on or _expected(line, row))


def purpose_of(line: Line) -> Purpose:
    """Tell which gate a line stands behind: everything due with the order is a deposit."""
    return Purpose.DEPOSIT if line.event is Event.ORDER else Purpose.BALANCE


def _expected(line: PaidLine, row: Row) -> date | None:
    """The lead time counts from the deposit (R92)."""
    started = _day(row["deposit_on"])
    if line.line.event is Event.ORDER or started is None or row["lead_days"] is None:
        return None
    return started + timedelta(days=row["lead_days"])


def line_of(state: OrderState, seq: int) -> PaidLine:
    """Find a payment line by its number in the order; raises NotFound."""
    for each in state.lines:
        if each.line.seq == seq:
            return each
    raise NotFound(
        say("Orders", "{number} has no payment {seq}; it has {count}").put(
            number=state.number, seq=seq, count=len(state.lines)
        )
    )


def terms_text(state: OrderState) -> str:
    """Write the order's terms as 30/70."""
    return "/".join(plain(percent) for percent in state.facts.terms.percents)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _of(reader: Reader, sql: str, ids: Sequence[int]) -> list[Row]:
    return reader.rows(sql, {"ids": f"[{','.join(map(str, ids))}]"})


def _grouped(rows: list[Row], key: str) -> dict[int, list[Row]]:
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row)
    return groups


def _latest(rows: list[Row], key: str) -> dict[int, Row]:
    """The last row of each key: the queries order them by id."""
    return {row[key]: row for row in rows}
