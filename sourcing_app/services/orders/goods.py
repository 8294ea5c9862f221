"""The lines of an order: read, and changed together with what follows for its payments."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money, times, total_of
from sourcing_app.domain.values.names import folded
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.domain.values.units import refuse_part
from sourcing_app.services.orders.plan import OrderPlan, change_plan
from sourcing_app.services.orders.progress import order_row
from sourcing_app.services.product_names import products_named
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import orders as queries
from sourcing_app.store.sqlite.reader import Reader, Row
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.order import OrderLine, OrderLineFields

MOST_LINES = 500
_GONE = say("Orders", "This line is no longer in the order.")


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """A line as it is wanted; `id` None is a new one."""

    id: int | None
    fields: OrderLineFields


@dataclass(frozen=True, slots=True)
class OrderedGoods:
    """A line as it is shown; `cost` is its quantity at its price, rounded once."""

    id: int
    seq: int
    description: str
    supplier_item: str
    own_item: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    cost: Money
    note: str


def goods_of(reader: Reader, order_id: int) -> list[OrderedGoods]:
    """The lines of an order, in their order."""
    return [_row(row) for row in queries.goods(reader, order_id)]


def sum_of(lines: Sequence[OrderLineFields], currency: str) -> Money:
    """What lines cost together, each rounded once; raises Rejected for too much."""
    return total_of([times(x.unit_price, x.quantity, currency) for x in lines], currency)


def change_goods(session: Session, order_id: int, lines: Sequence[GoodsLine], today: date) -> None:
    """Write the lines and the total they make, as `OrderChanges.goods`."""
    _check(lines)
    rows = {row.id: row for row in rows_of(session, OrderLine, _ids(session, order_id)) if row.id}
    products = products_named(session, (line.fields.description for line in lines))
    kept = {line.id for line in lines if line.id is not None}
    if not kept <= rows.keys():
        raise NotFound(_GONE)
    for key in rows.keys() - kept:
        _take_out(session, rows[key])
    for seq, line in enumerate(lines, start=1):
        product = products.get(folded(line.fields.description))
        values = {**line.fields.model_dump(), "seq": seq, "product_id": product}
        if line.id is None:
            session.add(OrderLine(**values, order_id=order_id))
        else:
            rows[line.id].sqlmodel_update(values)
    session.flush()
    currency = kept_code(order_row(session, order_id).currency)
    total = sum_of([line.fields for line in lines], currency)
    change_plan(session, order_id, OrderPlan(total=total.amount), today, None)


def _check(lines: Sequence[GoodsLine]) -> None:
    if not lines:
        raise Rejected(say("Orders", "An order needs at least one line; cancel it instead"))
    if len(lines) > MOST_LINES:
        raise Rejected(say("Orders", "An order has at most {most} lines").put(most=MOST_LINES))
    for line in lines:
        refuse_part(line.fields.quantity, line.fields.unit)


def _take_out(session: Session, row: OrderLine) -> None:
    assert row.id is not None
    if queries.line_moved(SessionReader(session), row.id):
        raise Rejected(
            say("Orders", "{goods} is shipped or received already, so its line stays").put(
                goods=row.description
            )
        )
    session.delete(row)


def _ids(session: Session, order_id: int) -> list[int]:
    return queries.goods_ids(SessionReader(session), order_id)


def _row(row: Row) -> OrderedGoods:
    quantity, price = unscaled(row["quantity"]), unscaled(row["unit_price"])
    return OrderedGoods(
        row["id"],
        row["seq"],
        row["description"],
        row["supplier_item"],
        row["own_item"],
        quantity,
        row["unit"],
        price,
        times(price, quantity, kept_code(row["currency"])),
        row["note"],
    )
