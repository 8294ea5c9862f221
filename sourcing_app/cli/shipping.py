"""Commands for shipments and receipts: shipping, ship, change-shipment, receive and more."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from sourcing_app.cli.arguments import (
    assigned,
    assignments,
    order_argument,
    set_argument,
    typed_values,
)
from sourcing_app.cli.attachments import warn_of_size
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.streams import tell
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.gates.receipt import PROTECTION_ENDS
from sourcing_app.domain.records.shipping import RECEIPT, SHIPMENT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.shipping.bill_kinds import BILL_MEANINGS
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.quantities import read_quantity
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.shipping.rows import GoodsRow, Shipping, shipping_of

_QUANTITY = "LINE=N"
_RECEIVED = "LINE=N or LINE=N/DAMAGED"


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("shipping", "Show shipments and receipts.", order_argument, _show)
    commands.add("ship", "Record a shipment of an order.", _ship_arguments, _ship)
    commands.add("change-shipment", "Change a shipment.", _change_arguments, _change)
    commands.add("receive", "Record goods that were checked.", _receive_arguments, _receive)
    commands.add("confirm-receipt", "Confirm the receipt.", _confirm_arguments, _confirm)


def _show(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return _shown(desk, order_id_of(desk.reader, options.order), context)


def _ship_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, SHIPMENT, "seq")
    parser.add_argument("--qty", action="append", default=[], metavar=_QUANTITY, help=_PART)


_PART = "how much of a line of the order is in it; default: everything"


def _ship(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.shipping.records import ShipmentFields

    values = typed_values(SHIPMENT, assigned(options), context.today)
    fields = ShipmentFields.checked(**values)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        goods = _shipping(desk, order, context).goods
        quantities = {key: read_quantity(text).value for key, text in _lines(goods, options.qty)}
        desk.shipments.add(order, fields, context.today, quantities)
        return _shown(desk, order, context)


def _change_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--number", type=int, default=1, metavar="N", help="default: the first")
    set_argument(parser, SHIPMENT, "seq", required=True)


def _change(options: Namespace, context: Context) -> Output:
    values = typed_values(SHIPMENT, assigned(options), context.today)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        key = _shipment(_shipping(desk, order, context), options.number)
        desk.shipments.change(key, context.today, **values)
        return _shown(desk, order, context)


def _receive_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, RECEIPT, "without_check_reason", "confirmed_on", required=True)
    parser.add_argument("--qty", action="append", default=[], metavar=_RECEIVED, help=_CAME)
    parser.add_argument("--shipment", type=int, metavar="N", help="which shipment it is")
    parser.add_argument("--photo", action="append", default=[], type=Path, metavar="FILE")


_CAME = "how much of a line of the order came, and how much of that is damaged"


def _receive(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.shipping.records import GoodsCheck, ReceiptFields

    values = typed_values(RECEIPT, assigned(options), context.today)
    fields = ReceiptFields.checked(**values)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        found = _shipping(desk, order, context)
        received = {key: _received(text) for key, text in _lines(found.goods, options.qty)}
        shipment = _shipment(found, options.shipment) if options.shipment else None
        desk.receipts.add(
            order, GoodsCheck(fields, received, options.photo, shipment), context.today
        )
        if options.photo:
            warn_of_size(desk)
        return _shown(desk, order, context)


def _confirm_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--date", default="today", metavar="DAY")
    parser.add_argument(
        "--reason", default="", metavar="TEXT", help="to confirm goods that were not checked"
    )


def _confirm(options: Namespace, context: Context) -> Output:
    day = parse_day(options.date, context.today)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        desk.receipts.confirm(order, day, context.today, options.reason)
        tell(PROTECTION_ENDS)
        return _shown(desk, order, context)


def _shipping(desk: Desk, order: int, context: Context) -> Shipping:
    return shipping_of(desk.reader, order_state(desk.reader, order, context.today))


def _shipment(shipping: Shipping, number: int) -> int:
    for each in shipping.shipments:
        if each.seq == number:
            return each.id
    raise NotFound(
        say("ShippingCommand", "There is no shipment {number} of this order; it has {count}").put(
            number=number, count=len(shipping.shipments)
        )
    )


def _lines(goods: tuple[GoodsRow, ...], typed: list[str]) -> list[tuple[int, str]]:
    """Find the lines of the order that quantities name by their place in it, from 1."""
    found = []
    for place, text in assignments(typed).items():
        at = int(place) if place.isascii() and place.isdecimal() else 0
        if not 1 <= at <= len(goods):
            raise Rejected(
                say("ShippingCommand", "“{text}” names no line of the order: it has {count}").put(
                    text=place[:20], count=len(goods)
                )
            )
        found.append((goods[at - 1].id, text))
    return found


def _received(text: str) -> tuple[Decimal, Decimal | None]:
    came, sign, damaged = text.partition("/")
    return read_quantity(came).value, read_quantity(damaged).value if sign else None


def _shown(desk: Desk, order: int, context: Context) -> Output:
    found = _shipping(desk, order, context)
    missing = [str(fact.sentence) for fact in found.gate.missing]
    document: dict[str, Any] = {
        "order_id": order,
        "goods": [_goods(place, row) for place, row in enumerate(found.goods, 1)],
        "shipments": [asdict(row) for row in found.shipments],
        "receipts": [asdict(row) for row in found.receipts],
        "papers": found.papers,
        "confirmed_on": found.confirmed_on,
        "missing": missing,
    }
    lines = [_goods_line(place, row) for place, row in enumerate(found.goods, 1)]
    for row in found.shipments:
        days = {"shipped": row.shipped_on, "expected": row.eta, "arrived": row.arrived_on}
        told = [f"{what} {day}" for what, day in days.items() if day]
        lines.append(", ".join((f"Shipment {row.seq}", *filter(None, (row.carrier,)), *told)))
        lines += [f"   {BILL_MEANINGS[row.bl_kind]}"] if row.bl_kind else []
    lines += [f"Received {row.received_on}, {row.photos} photos" for row in found.receipts]
    if found.confirmed_on:
        return Output(document, [*lines, f"Receipt confirmed on {found.confirmed_on}"])
    return Output(document, [*lines, *(f"  missing G8: {each}" for each in missing)], Status.DONE)


def _goods(place: int, row: GoodsRow) -> Mapping[str, Any]:
    return {
        "line": place,
        "description": row.description,
        "unit": row.unit,
        "ordered": row.counted.ordered,
        "shipped": row.shipped,
        "received": row.counted.received,
        "damaged": row.counted.damaged,
        "missing": row.counted.missing,
    }


def _goods_line(place: int, row: GoodsRow) -> str:
    told = row.counted
    return (
        f"{place}. {row.description}: ordered {told.ordered:f} {row.unit}, shipped "
        f"{row.shipped:f}, received {told.received:f}, damaged {told.damaged:f}"
    )
