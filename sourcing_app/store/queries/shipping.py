"""Shipments of orders, and what was received of them."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

SHIPPED_ON = "(SELECT min(shipped_on) FROM shipment WHERE order_id = o.id)"
"""The day on which goods of `purchase_order o` were first shipped; NULL before."""
CHECKED = (
    "EXISTS (SELECT 1 FROM receipt r WHERE r.order_id = o.id AND r.condition IS NOT NULL AND "
    "(r.quantity_ok IS NOT NULL OR EXISTS (SELECT 1 FROM receipt_line WHERE receipt_id = r.id)))"
)
"""Whether goods of `purchase_order o` came and were looked at."""


def shipments(reader: Reader, order_id: int) -> list[Row]:
    """The shipments of an order, the first first."""
    return reader.rows("SELECT * FROM shipment WHERE order_id = ? ORDER BY seq, id", (order_id,))


def shipment_lines(reader: Reader, shipment_ids: Iterable[int]) -> list[Row]:
    """What these shipments carry, by id."""
    return reader.rows_of(
        f"SELECT * FROM shipment_line WHERE shipment_id {THESE} ORDER BY shipment_id, id",
        shipment_ids,
    )


def receipts(reader: Reader, order_id: int) -> list[Row]:
    """The receipts of an order with the number of their photos, the first first."""
    return reader.rows(
        "SELECT r.*, (SELECT count(*) FROM attachment a WHERE a.entity = 'receipt' "
        "AND a.entity_id = r.id) AS photos FROM receipt r WHERE r.order_id = ? "
        "ORDER BY r.received_on, r.id",
        (order_id,),
    )


def receipt_lines(reader: Reader, receipt_ids: Iterable[int]) -> list[Row]:
    """What came with these receipts, by id."""
    return reader.rows_of(
        f"SELECT * FROM receipt_line WHERE receipt_id {THESE} ORDER BY receipt_id, id",
        receipt_ids,
    )


def goods(reader: Reader, order_id: int) -> list[Row]:
    """The lines of an order, in their order."""
    return reader.rows(
        "SELECT id, seq, description, quantity, unit FROM order_line WHERE order_id = ? "
        "ORDER BY seq, id",
        (order_id,),
    )


def terms(reader: Reader, order_id: int) -> Row:
    """The days to spare for the freight, and when the dispatch was seen, of an order."""
    (row,) = reader.rows(
        "SELECT freight_buffer_days, dispatch_seen_on FROM purchase_order WHERE id = ?",
        (order_id,),
    )
    return row


def disputed(reader: Reader, order_id: int) -> bool:
    """Whether a dispute of the order is open."""
    found = reader.value(
        "SELECT count(*) FROM dispute WHERE order_id = ? AND state IN ('open', 'escalated')",
        (order_id,),
    )
    return bool(found)


def paper_kinds(reader: Reader, order_id: int) -> set[str]:
    """The kinds of the papers attached to an order and its shipments."""
    rows = reader.rows(
        "SELECT kind FROM attachment WHERE (entity = 'purchase_order' AND entity_id = :order) "
        "OR (entity = 'shipment' AND entity_id IN "
        "(SELECT id FROM shipment WHERE order_id = :order))",
        {"order": order_id},
    )
    return {row["kind"] for row in rows}
