"""The shipping of an order as it is shown: shipments, receipts, and what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.receipt import INCOMPLETE, ReceiptFacts, receipt_report
from sourcing_app.domain.gates.report import GateReport
from sourcing_app.domain.orders.goods import BillKind, GoodsCondition
from sourcing_app.domain.orders.stages import STAGE_NAMES, Stage
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.shipping.arrival import Arrival, arrival
from sourcing_app.domain.shipping.counting import Counted, counted
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.state import OrderState
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import shipping as queries
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or,
    day_or_none,
    grouped,
    word_or_none,
)

PAPERS = (
    AttachmentKind.PROFORMA,
    AttachmentKind.CONTRACT,
    AttachmentKind.INVOICE,
    AttachmentKind.PACKING_LIST,
    AttachmentKind.BILL_OF_LADING,
    AttachmentKind.ORIGIN,
    AttachmentKind.INSURANCE,
)
"""The papers of a shipment, in the order in which they come."""
_NONE = Decimal(0)
_DAMAGED = say("Shipping", "Damaged: {quantity} {unit} of {goods}")


@dataclass(frozen=True, slots=True)
class GoodsRow:
    """One line of an order: what was shipped of it, and what came."""

    id: int
    description: str
    unit: str
    counted: Counted
    shipped: Decimal


@dataclass(frozen=True, slots=True)
class ShipmentRow:
    """One shipment; `quantities` by order line, empty where all goods are in it."""

    id: int
    seq: int
    carrier: str
    bl_kind: BillKind | None
    bl_number: str
    container: str
    seal: str
    etd: date | None
    eta: date | None
    shipped_on: date | None
    arrived_on: date | None
    tracking: str
    tracking_page: str
    note: str
    expected: Arrival | None
    quantities: Mapping[int, Decimal] = field(default_factory=dict)

    def carries(self, line_id: int, ordered: Decimal) -> Decimal:
        """How much of an order line is in it."""
        return self.quantities.get(line_id, _NONE) if self.quantities else ordered


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """What came on a day; `quantities` by order line: how much came, how much is damaged."""

    id: int
    shipment_id: int | None
    received_on: date
    condition: GoodsCondition | None
    quantity_ok: bool | None
    note: str
    without_check_reason: str
    confirmed_on: date | None
    photos: int
    quantities: Mapping[int, tuple[Decimal, Decimal]] = field(default_factory=dict)

    @property
    def checked(self) -> bool:
        """Whether somebody looked at the goods: how they are, and how many."""
        counted_ones = bool(self.quantities) or self.quantity_ok is not None
        return self.condition is not None and counted_ones


@dataclass(frozen=True, slots=True)
class Shipping:
    """All of an order's shipping; `papers` are the kinds on file."""

    goods: tuple[GoodsRow, ...]
    shipments: tuple[ShipmentRow, ...]
    receipts: tuple[ReceiptRow, ...]
    papers: frozenset[str]
    dispatch_seen_on: date | None
    stage: Stage
    disputed: bool

    @property
    def shipped(self) -> bool:
        """Whether the order stands where its receipt may be confirmed, or beyond."""
        return self.stage in {Stage.SHIPPED, Stage.RECEIVED, Stage.CLOSED}

    @property
    def facts(self) -> ReceiptFacts:
        """What gate G8 judges; goods that were not counted line by line are not missing."""
        listed = any(each.quantities for each in self.receipts)
        missing = tuple(
            (each.description, each.counted.missing, each.unit)
            for each in self.goods
            if listed and each.counted.missing
        )
        checked = any(each.checked for each in self.receipts)
        gone = any(each.shipped_on for each in self.shipments)
        stage = STAGE_NAMES[self.stage] if gone else None
        return ReceiptFacts(self.shipped, checked, self.disputed, missing, stage)

    @property
    def gate(self) -> GateReport:
        """What is missing before the receipt may be confirmed."""
        return receipt_report(self.facts)

    @property
    def differences(self) -> tuple[Sentence, ...]:
        """What of checked goods has not come, or came damaged."""
        missing = (fact.sentence for fact in self.gate.missing if fact.id == INCOMPLETE)
        broken = (each for each in self.goods if each.counted.damaged)
        return (
            *missing,
            *(
                _DAMAGED.put(quantity=each.counted.damaged, unit=each.unit, goods=each.description)
                for each in broken
            ),
        )

    @property
    def confirmed_on(self) -> date | None:
        """When the receipt was confirmed; None before."""
        days = [each.confirmed_on for each in self.receipts if each.confirmed_on is not None]
        return max(days, default=None)


def shipping_of(reader: Reader, state: OrderState) -> Shipping:
    """Everything about an order's shipping."""
    terms = queries.terms(reader, state.id)
    buffer_days = terms["freight_buffer_days"]
    shipments = _shipments(reader, state.id, buffer_days)
    receipts = _receipts(reader, state.id)
    return Shipping(
        goods=tuple(_goods(row, shipments, receipts) for row in queries.goods(reader, state.id)),
        shipments=shipments,
        receipts=receipts,
        papers=frozenset(queries.paper_kinds(reader, state.id)),
        dispatch_seen_on=day_or_none(terms["dispatch_seen_on"]),
        stage=state.stage,
        disputed=queries.disputed(reader, state.id),
    )


def _shipments(reader: Reader, order_id: int, buffer_days: int | None) -> tuple[ShipmentRow, ...]:
    rows = queries.shipments(reader, order_id)
    lines = grouped(queries.shipment_lines(reader, [row["id"] for row in rows]), "shipment_id")
    limits = read_limits(reader)
    return tuple(
        _shipment(
            row, lines.get(row["id"], []), arrival(day_or_none(row["eta"]), buffer_days, limits)
        )
        for row in rows
    )


def _shipment(row: Row, lines: list[Row], expected: Arrival | None) -> ShipmentRow:
    return ShipmentRow(
        id=row["id"],
        seq=row["seq"],
        carrier=row["carrier"],
        bl_kind=word_or_none(BillKind, row["bl_kind"]),
        bl_number=row["bl_number"],
        container=row["container"],
        seal=row["seal"],
        etd=day_or_none(row["etd"]),
        eta=day_or_none(row["eta"]),
        shipped_on=day_or_none(row["shipped_on"]),
        arrived_on=day_or_none(row["arrived_on"]),
        tracking=row["tracking"],
        tracking_page=row["tracking_page"],
        note=row["note"],
        expected=expected,
        quantities={each["order_line_id"]: unscaled(each["quantity"]) for each in lines},
    )


def _receipts(reader: Reader, order_id: int) -> tuple[ReceiptRow, ...]:
    rows = queries.receipts(reader, order_id)
    lines = grouped(queries.receipt_lines(reader, [row["id"] for row in rows]), "receipt_id")
    return tuple(_receipt(row, lines.get(row["id"], [])) for row in rows)


def _receipt(row: Row, lines: list[Row]) -> ReceiptRow:
    return ReceiptRow(
        id=row["id"],
        shipment_id=row["shipment_id"],
        received_on=day_or(row["received_on"], date.min),
        condition=word_or_none(GoodsCondition, row["condition"]),
        quantity_ok=None if row["quantity_ok"] is None else bool(row["quantity_ok"]),
        note=row["note"],
        without_check_reason=row["without_check_reason"],
        confirmed_on=day_or_none(row["confirmed_on"]),
        photos=row["photos"],
        quantities={
            each["order_line_id"]: (unscaled(each["quantity"]), unscaled(each["damaged"] or 0))
            for each in lines
        },
    )


def _goods(
    row: Row, shipments: tuple[ShipmentRow, ...], receipts: tuple[ReceiptRow, ...]
) -> GoodsRow:
    key, ordered = row["id"], unscaled(row["quantity"])
    came = [each.quantities[key] for each in receipts if key in each.quantities]
    shipped = sum((each.carries(key, ordered) for each in shipments), _NONE)
    return GoodsRow(key, row["description"], row["unit"], counted(ordered, came), shipped)
