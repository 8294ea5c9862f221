"""What was sent for orders and came back, and what of their goods came."""

from collections.abc import Iterable

from sourcing_app.store.queries.order_views import AWAITED, STAKED, UNDER_WAY
from sourcing_app.store.queries.payments import MADE
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row


def standings(
    reader: Reader, supplier_id: int | None = None, *, arrived: bool = False
) -> list[Row]:
    """
    The orders on which money may be at risk.

    All of them, those with one supplier, or those of which goods have `arrived`: paid and still
    running, disputed, or with money to come back.

    order_id, number, supplier_id, supplier, stage, currency; `sent` with incidents, `returned` and
    `awaited` in scaled units; `disputed`. The oldest first.
    """
    return reader.rows(
        "SELECT o.id AS order_id, o.number, o.supplier_id, s.name AS supplier, o.stage, "
        f"o.currency, m.sent, m.returned, {UNDER_WAY} AS disputed, {AWAITED} AS awaited "
        "FROM purchase_order o JOIN supplier s ON s.id = o.supplier_id JOIN (SELECT l.order_id, "
        "sum(CASE p.direction WHEN 'out' THEN p.amount ELSE 0 END) AS sent, "
        "sum(CASE p.direction WHEN 'refund' THEN p.amount ELSE 0 END) AS returned "
        f"FROM payment p JOIN payment_line l ON l.id = p.line_id WHERE {MADE} "
        f"GROUP BY l.order_id) m ON m.order_id = o.id WHERE {STAKED} "
        "AND (:supplier IS NULL OR o.supplier_id = :supplier) AND (NOT :arrived "
        "OR EXISTS (SELECT 1 FROM receipt r WHERE r.order_id = o.id)) ORDER BY o.id",
        {"supplier": supplier_id, "arrived": arrived},
    )


def received(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """
    What came of the lines of these orders, a row a receipt.

    order_id, line_id; quantity, damaged, ordered and unit_price, scaled.
    """
    return reader.rows_of(
        "SELECT r.order_id, l.order_line_id AS line_id, l.quantity, l.damaged, "
        "g.quantity AS ordered, g.unit_price FROM receipt r "
        "JOIN receipt_line l ON l.receipt_id = r.id JOIN order_line g ON g.id = l.order_line_id "
        f"WHERE r.order_id {THESE}",
        order_ids,
    )
