"""What follows from other values, computed again after an undo or a redo."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlmodel import Session

from sourcing_app.domain.values.names import search_text
from sourcing_app.services.orders.progress import settle
from sourcing_app.services.product_names import link_again
from sourcing_app.services.products.records import follow_names
from sourcing_app.services.suppliers.writes import SEARCHED
from sourcing_app.store.history.changes import RowChange
from sourcing_app.store.tables.inquiry import Inquiry
from sourcing_app.store.tables.need import Need
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.quote import Quote
from sourcing_app.store.tables.supplier import Supplier


def derive(session: Session, rows: Sequence[RowChange], today: date) -> None:
    """
    Bring names of products, search texts, orders' stages and due dates in line with these rows.

    Raises Rejected where two products would have the same name.
    """
    named = [row for row in rows if row.table == "product" and "name" in (row.after or {})]
    made = [row.key for row in named if row.before is None]
    if named:
        follow_names(session, made, [row.key for row in named if _is_renamed(row)], today)
    for table in (Supplier, Inquiry, Quote, Need):
        link_again(session, table, _about_another(rows, str(table.__tablename__)))
    for row in rows:
        if row.table == "supplier" and row.after and "sort_name" in row.after:
            text = search_text(*(row.after[name] for name in SEARCHED))
            if text != row.after["sort_name"]:
                session.get_one(Supplier, row.key).sort_name = text
    for order_id in {*_orders(rows)}:
        if session.get(PurchaseOrder, order_id) is not None:
            settle(session, order_id, today)


def _is_renamed(row: RowChange) -> bool:
    return row.before is not None and row.before["name"] != (row.after or {})["name"]


def _about_another(rows: Sequence[RowChange], table: str) -> list[int]:
    """The ids of the rows of this table that name another product now, or are there again."""
    there = [row for row in rows if row.table == table and "product" in (row.after or {})]
    return [r.key for r in there if (r.before or {}).get("product") != (r.after or {})["product"]]


def _orders(rows: Sequence[RowChange]) -> Iterator[int]:
    """The orders whose stage or due dates may follow from these rows."""
    for row in rows:
        image = row.after or row.before or {}
        if row.table == "purchase_order":
            yield row.key
        elif image.get("order_id") is not None:
            yield image["order_id"]
        elif row.table == "attachment" and image["entity"] == "purchase_order":
            yield image["entity_id"]
