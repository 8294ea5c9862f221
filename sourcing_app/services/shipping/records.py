"""Recording shipments and receipts, and confirming the receipt behind gate G8."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.gates.receipt import receipt_report
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.orders.ordering import refuse_before_order, refuse_future
from sourcing_app.domain.orders.stages import Stage, moved
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.sentences import say
from sourcing_app.domain.shipping.arrival import refuse_days_reversed
from sourcing_app.domain.shipping.counting import (
    refuse_damaged,
    refuse_more_came,
    refuse_more_shipped,
)
from sourcing_app.domain.values.days import refuse_far
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.domain.values.units import refuse_part
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Step, incoming_all, nobody_listens
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.progress import order_row, running_row, settle
from sourcing_app.services.records import Records, insert_row, row_of
from sourcing_app.services.shipping.rows import GoodsRow, Shipping, shipping_of
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import shipping as queries
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.shipment import (
    Receipt,
    ReceiptFields,
    ReceiptLine,
    ReceiptLineFields,
    Shipment,
    ShipmentFields,
    ShipmentLine,
    ShipmentLineFields,
)
from sourcing_app.store.tables.waiver import WaiverFields

__all__ = ["GoodsCheck", "ReceiptFields", "Receipts", "ShipmentFields", "Shipments"]

Quantities = Mapping[int, Decimal]
"""How much of each order line, by its id."""
Received = Mapping[int, tuple[Decimal, Decimal | None]]
"""How much came of each order line, and how much of that is damaged."""
_NOTHING: Mapping[int, Any] = MappingProxyType({})
_NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class GoodsCheck:
    """Goods that came and were looked at: what was seen, how much, photos, with which shipment."""

    fields: ReceiptFields
    received: Received = field(default_factory=lambda: _NOTHING)
    photos: Sequence[Path] = ()
    shipment_id: int | None = None


class Shipments(Records[Shipment, ShipmentFields]):
    """Each call is one action of the user and one step of undo."""

    row = Shipment
    typed = ShipmentFields
    gone = say("Shipping", "This shipment is no longer in the file.")

    def add(
        self, order_id: int, fields: ShipmentFields, today: date, quantities: Quantities = _NOTHING
    ) -> int:
        """
        Record a shipment of all goods, or of these quantities of them; returns its id.

        Raises Rejected for days that cannot be, and for more than was ordered without a note.
        """
        with self.writing("added") as session:
            running_row(session, order_id)
            seq = len(queries.shipments(SessionReader(session), order_id)) + 1
            row = Shipment(**fields.model_dump(), order_id=order_id, seq=seq)
            key = insert_row(session, row)
            self._keep(session, row, quantities, today)
            self.follow(session, row, (), today)
            return key

    def revise(
        self,
        key: int,
        today: date,
        base: Base,
        values: Mapping[str, object],
        quantities: Quantities,
    ) -> None:
        """Change the named fields as `change` does, and what is in the shipment."""
        with self.writing("edited") as session:
            row = self.found(session, key)
            self.apply(session, row, today, base, **values)
            if _carried(session, key) != dict(quantities):
                self._keep(session, row, quantities, today)

    def follow(self, session: Session, row: Shipment, names: Collection[str], today: date) -> None:
        """Refuse days that cannot be, and bring the order in line."""
        del names
        refuse_days_reversed(row.shipped_on, row.arrived_on)
        for far in (row.etd, row.eta):
            refuse_far(far)
        for name in ("shipped_on", "arrived_on"):
            day = getattr(row, name)
            if day is not None:
                _refuse_day(session, row.order_id, day, today, name)
        session.flush()
        settle(session, row.order_id, today)

    def _keep(self, session: Session, row: Shipment, quantities: Quantities, today: date) -> None:
        assert row.id is not None
        reader = SessionReader(session)
        found = queries.shipment_lines(reader, [row.id])
        for line in rows_of(session, ShipmentLine, [each["id"] for each in found]):
            session.delete(line)
        session.flush()
        there = shipping_of(reader, order_state(reader, row.order_id, today))
        for key, quantity in quantities.items():
            goods = _line(_goods(there), key)
            fields = ShipmentLineFields.checked(quantity=quantity)
            refuse_part(fields.quantity, goods.unit)
            insert_row(
                session, ShipmentLine(**fields.model_dump(), shipment_id=row.id, order_line_id=key)
            )
        others = [one for one in there.shipments if one.id != row.id]
        for each in there.goods if not row.note else ():
            ordered = each.counted.ordered
            wanted = quantities.get(each.id, _NONE) if quantities else ordered
            gone = sum((one.carries(each.id, ordered) for one in others), _NONE)
            refuse_more_shipped(each.description, each.unit, wanted, ordered - gone)


def _refuse_day(session: Session, order_id: int, day: date, today: date, field: str = "") -> None:
    refuse_future(day, today, field)
    refuse_before_order(day, order_row(session, order_id).made_on, field)


def _carried(session: Session, shipment_id: int) -> dict[int, Decimal]:
    rows = queries.shipment_lines(SessionReader(session), [shipment_id])
    return {row["order_line_id"]: unscaled(row["quantity"]) for row in rows}


class Receipts(Records[Receipt, ReceiptFields]):
    """Each call is one action of the user and one step of undo."""

    row = Receipt
    typed = ReceiptFields
    gone = say("Shipping", "This receipt is no longer in the file.")

    def add(
        self, order_id: int, check: GoodsCheck, today: date, step: Step = nobody_listens
    ) -> int:
        """
        Record goods that came, as they were looked at (R180); returns the receipt's id.

        Raises Invalid without their condition or without any quantity, Rejected for what `confirm`
        alone says, for a day to come or before the order or the shipment, for more damaged than
        came, for more than was ordered without a note, and for a shipment of another order.
        """
        fields = check.fields
        _refuse_confirmed(fields)
        _refuse_unlooked(fields, check.received)
        pictures = incoming_all(check.photos, self.file.path, step)
        with self.writing("added") as session:
            reader = SessionReader(session)
            running_row(session, order_id)
            _refuse_day(session, order_id, fields.received_on, today, "received_on")
            if check.shipment_id is not None:
                _arrived(session, order_id, check.shipment_id, fields.received_on)
            there = shipping_of(reader, order_state(reader, order_id, today))
            row = Receipt(**fields.model_dump(), order_id=order_id, shipment_id=check.shipment_id)
            key = insert_row(session, row)
            _keep_lines(session, key, check.received, _goods(there))
            if not fields.note:
                _refuse_more_came(shipping_of(reader, order_state(reader, order_id, today)), check)
            for each in pictures:
                attach(session, ("receipt", key), AttachmentKind.RECEIPT_PHOTO, each)
            settle(session, order_id, today)
            return key

    def add_photos(
        self, receipt_id: int, photos: Sequence[Path], step: Step = nobody_listens
    ) -> None:
        """Attach photos of the goods as they came."""
        pictures = incoming_all(photos, self.file.path, step)
        with self.file.database.writing(Action.FILE_ATTACHED) as session:
            self.found(session, receipt_id)
            for each in pictures:
                attach(session, ("receipt", receipt_id), AttachmentKind.RECEIPT_PHOTO, each)

    def confirm(self, order_id: int, day: date, today: date, reason: str = "") -> None:
        """
        Confirm the receipt of an order, which ends its protection (R181).

        Raises Blocked while gate G8 is closed: goods that are not checked, or not all there, are
        confirmed with a reason alone; goods not shipped, or an open dispute, never.
        """
        with self.writing("confirmed") as session:
            reader = SessionReader(session)
            _refuse_day(session, order_id, day, today)
            found = shipping_of(reader, order_state(reader, order_id, today))
            asked = WaiverFields.checked(reason=reason).reason if reason.strip() else ""
            report = receipt_report(found.facts, waived=bool(asked))
            if not report.open:
                raise Blocked(report)
            last = max(found.receipts, key=lambda each: each.received_on, default=None)
            if last is not None and day < last.received_on:
                raise Rejected(_EARLY.put(day=day, received=last.received_on))
            row = (
                Receipt(order_id=order_id, received_on=day)
                if last is None
                else self.found(session, last.id)
            )
            row.confirmed_on, row.without_check_reason = day, asked
            session.add(row)
            order = order_row(session, order_id)
            order.stage = moved(order.stage, Stage.RECEIVED)


_EARLY = say("Shipping", "The receipt cannot be confirmed on {day}: goods came on {received}")


def _arrived(session: Session, order_id: int, shipment_id: int, day: date) -> None:
    shipment = row_of(session, Shipment, shipment_id, Shipments.gone)
    if shipment.order_id != order_id:
        raise Rejected(say("Shipping", "This shipment belongs to another order"), "shipment")
    refuse_days_reversed(shipment.shipped_on, day)
    shipment.arrived_on = shipment.arrived_on or day
    session.flush()


def _refuse_confirmed(fields: ReceiptFields) -> None:
    """Gate G8 is asked where a receipt is confirmed; no other way may say that it was."""
    said = next((name for name in _CONFIRMED if getattr(fields, name)), None)
    if said is not None:
        raise Rejected(_BY_CONFIRMING, said)


_CONFIRMED = ("confirmed_on", "without_check_reason")
_BY_CONFIRMING = say("Shipping", "This is said by confirming the receipt, behind its gate")


def _refuse_unlooked(fields: ReceiptFields, received: Received) -> None:
    missing = {} if fields.condition else {"condition": FILL}
    if not received and fields.quantity_ok is None:
        missing["quantity_ok"] = FILL
    if missing:
        raise Invalid(missing)


def _keep_lines(
    session: Session, receipt_id: int, received: Received, goods: Mapping[int, GoodsRow]
) -> None:
    for key, (quantity, damaged) in received.items():
        line = _line(goods, key)
        fields = ReceiptLineFields.checked(quantity=quantity, damaged=damaged)
        for counted in (fields.quantity, fields.damaged or _NONE):
            refuse_part(counted, line.unit)
        refuse_damaged(fields.quantity, fields.damaged or _NONE)
        insert_row(
            session, ReceiptLine(**fields.model_dump(), receipt_id=receipt_id, order_line_id=key)
        )


def _refuse_more_came(there: Shipping, check: GoodsCheck) -> None:
    for line in there.goods:
        if line.id in check.received:
            refuse_more_came(line.description, line.unit, line.counted)


def _goods(shipping: Shipping) -> dict[int, GoodsRow]:
    return {each.id: each for each in shipping.goods}


def _line(goods: Mapping[int, GoodsRow], key: int) -> GoodsRow:
    if key not in goods:
        raise Rejected(say("Shipping", "This order has no line {key}").put(key=str(key)))
    return goods[key]
