"""Orders: what lists, gates, agenda and detail are made of."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.store.queries.inspections import LISTED, UNDECIDED
from sourcing_app.store.queries.lists import Listing, ranked
from sourcing_app.store.queries.notes import noted
from sourcing_app.store.queries.order_views import DISPUTE, REPEATED, VIEWS
from sourcing_app.store.queries.payments import COUNTED, CREDITED
from sourcing_app.store.queries.shipping import CHECKED, SHIPPED_ON
from sourcing_app.store.queries.words import Indexed
from sourcing_app.store.sqlite.dialect import THESE, folded, joined
from sourcing_app.store.sqlite.reader import Reader, Row

PAID = (
    f"(SELECT coalesce(sum({CREDITED}), 0) FROM payment p JOIN payment_line l "
    f"ON l.id = p.line_id WHERE l.order_id = o.id AND {COUNTED})"
)
"""What was paid of `purchase_order o`, in its scaled units."""
SHORT = (
    "(SELECT coalesce(sum(CASE WHEN l.waived_on IS NULL THEN l.short ELSE l.amount - "
    f"(SELECT coalesce(sum({CREDITED}), 0) FROM payment p WHERE p.line_id = l.id AND {COUNTED}) "
    "END), 0) FROM payment_line l WHERE l.order_id = o.id)"
)
"""What of `purchase_order o` was settled short, or is waived."""
_GOODS = f"(SELECT {joined('description', ' ')} FROM order_line WHERE order_id = o.id)"
_DUE = "(SELECT coalesce(min(due_on), '9999-12-31') FROM payment_line WHERE order_id = o.id)"
_UNDER_WAY = [stage for stage in Stage if stage is not Stage.CANCELLED]
LISTING = Listing(
    tables="purchase_order o JOIN supplier s ON s.id = o.supplier_id",
    key="o.id",
    sought="s.sort_name || ' ' || "
    + folded(
        "o.number || ' ' || o.own_reference || ' ' || o.supplier_reference || ' ' || "
        f"coalesce({_GOODS}, '')"
    ),
    elsewhere=noted("purchase_order", "o.id"),
    indexed=Indexed("purchase_order", "o.id", {"supplier": "o.supplier_id"}),
    views=VIEWS,
    sorts={
        "": "o.id DESC",
        "order": "o.id {direction}",
        "supplier": "s.sort_name {direction}, o.id DESC",
        "total": "o.currency {direction}, o.total {direction}, o.id DESC",
        "stage": f"{ranked('o.stage', _UNDER_WAY)} {{direction}}, o.id DESC",
        "paid": f"{PAID} * 1.0 / o.total {{direction}}, o.id DESC",
        "next": f"{_DUE} {{direction}}, o.id DESC",
    },
)
"""The orders, the newest first; equals stand in that order too."""


def id_of(reader: Reader, text: str) -> int | None:
    """The order of this number, in either case, or of this id; None if there is none."""
    found = reader.value(
        "SELECT id FROM purchase_order WHERE number = upper(:text) OR CAST(id AS TEXT) = :text",
        {"text": text},
    )
    return None if found is None else int(found)


def supplier_of(reader: Reader, order_id: int) -> int | None:
    """The supplier of an order; None where the order is gone."""
    found = reader.value("SELECT supplier_id FROM purchase_order WHERE id = ?", (order_id,))
    return None if found is None else int(found)


def with_goods(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """
    These orders with the names of their supplier and their first goods, in any order.

    `deposit_on` is the day of the last payment due with the order, `paid_kind` whose account the
    last payment went to, `eta` when what is under way is expected; each is NULL before.
    """
    return reader.rows_of(
        f"SELECT o.*, {UNDECIDED} AS undecided, {SHIPPED_ON} AS shipped_on, "
        f"{DISPUTE} AS disputed, {CHECKED} AS goods_checked, s.name AS supplier, "
        "s.legal_name, s.country AS home, i.description AS product, i.quantity, "
        "i.unit, (SELECT max(p.paid_on) FROM payment p JOIN payment_line l ON l.id = p.line_id "
        "WHERE l.order_id = o.id AND l.event IN ('order', 'sample_approved') "
        f"AND p.direction = 'out' AND {COUNTED}) "
        "AS deposit_on, (SELECT coalesce(a.kind, p.payee_kind) FROM payment p "
        "JOIN payment_line l ON l.id = p.line_id "
        "LEFT JOIN supplier_bank_account a ON a.id = p.account_id WHERE l.order_id = o.id "
        f"AND p.direction = 'out' AND {COUNTED} ORDER BY p.paid_on DESC, p.id DESC LIMIT 1) "
        "AS paid_kind, (SELECT max(h.eta) FROM shipment h WHERE h.order_id = o.id "
        "AND h.arrived_on IS NULL) AS eta, "
        "(SELECT max(h.arrived_on) FROM shipment h WHERE h.order_id = o.id "
        "HAVING count(*) = count(h.arrived_on)) AS arrived_on, "
        f"{REPEATED} AS repeats, "
        "(SELECT number FROM purchase_order WHERE id = o.same_as_id) AS same_as, "
        "(SELECT count(*) FROM order_line l WHERE l.order_id = o.id AND l.id <> i.id) "
        "AS more_lines "
        "FROM purchase_order o JOIN supplier s ON s.id = o.supplier_id "
        "LEFT JOIN order_line i ON i.id = "
        "(SELECT id FROM order_line WHERE order_id = o.id ORDER BY seq, id LIMIT 1) "
        f"WHERE o.id {THESE}",
        ids,
    )


_MADE = "i.kind = 'pre_shipment' AND i.inspected_on IS NOT NULL"


def inspections(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """The inspections before shipment that were made of these orders, the latest last."""
    return reader.rows_of(
        f"SELECT i.*, {LISTED} FROM inspection i WHERE i.order_id {THESE} AND {_MADE} "
        "ORDER BY i.inspected_on, i.id",
        order_ids,
    )


def latest_inspection(reader: Reader, order_id: int) -> int | None:
    """
    The inspection of the order that counts: the last one of the latest day; None for none.

    Of those before shipment that were made.
    """
    found = reader.value(
        f"SELECT i.id FROM inspection i WHERE i.order_id = ? AND {_MADE} "
        "ORDER BY i.inspected_on DESC, i.id DESC LIMIT 1",
        (order_id,),
    )
    return None if found is None else int(found)


def papers(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """
    The proformas, bills of lading and inspection photos of these orders, the oldest first.

    `inspected_on` and `passed` are those of the inspection, NULL for the order's own papers.
    """
    return reader.rows_of(
        "SELECT id, entity, entity_id, entity_id AS order_id, kind, NULL AS inspected_on, "
        "NULL AS passed FROM attachment "
        "WHERE entity = 'purchase_order' AND kind IN ('proforma', 'bill_of_lading') "
        f"AND entity_id {THESE} UNION ALL "
        "SELECT a.id, a.entity, a.entity_id, i.order_id, a.kind, i.inspected_on, i.passed "
        "FROM attachment a JOIN inspection i ON i.id = a.entity_id WHERE a.entity = 'inspection' "
        "AND i.kind = 'pre_shipment' AND i.inspected_on IS NOT NULL "
        f"AND a.kind = 'inspection_photo' AND i.order_id {THESE} ORDER BY id",
        order_ids,
    )


def ticked(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """The points of these orders that were answered with yes: order_id, item."""
    return reader.rows_of(
        f"SELECT order_id, item FROM order_check WHERE order_id {THESE} AND answer = 'yes'",
        order_ids,
    )


def goods(reader: Reader, order_id: int) -> list[Row]:
    """The lines of an order in their order, each with the order's currency."""
    return reader.rows(
        "SELECT l.*, o.currency FROM order_line l JOIN purchase_order o ON o.id = l.order_id "
        "WHERE o.id = ? ORDER BY l.seq, l.id",
        (order_id,),
    )


def goods_ids(reader: Reader, order_id: int) -> list[int]:
    """The lines of an order, in their order."""
    rows = reader.rows("SELECT id FROM order_line WHERE order_id = ? ORDER BY seq, id", (order_id,))
    return [int(row["id"]) for row in rows]


def line_moved(reader: Reader, line_id: int) -> bool:
    """Whether anything of an order line was shipped or received."""
    return bool(
        reader.value(
            "SELECT EXISTS (SELECT 1 FROM shipment_line WHERE order_line_id = :line) "
            "OR EXISTS (SELECT 1 FROM receipt_line WHERE order_line_id = :line)",
            {"line": line_id},
        )
    )


def supplier_in_bin(reader: Reader, supplier_id: int) -> str:
    """The name of a supplier that is in the Bin, "" for one that is not."""
    sql = "SELECT name FROM supplier WHERE id = ? AND binned_at IS NOT NULL"
    return str(reader.value(sql, (supplier_id,)) or "")


def waivers(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """What was waived for these orders, or for their suppliers at G2; the first first."""
    return reader.rows_of(
        "SELECT o.id AS order_id, w.gate, w.covers, w.waived_on FROM purchase_order o JOIN "
        "gate_waiver w ON w.order_id = o.id OR (w.supplier_id = o.supplier_id AND w.gate = 'G2') "
        f"WHERE o.id {THESE} ORDER BY w.waived_on, w.id",
        order_ids,
    )


def waivers_at(reader: Reader, order_id: int, gate: str) -> list[int]:
    """The waivers given for this order at one gate, the first first."""
    rows = reader.rows(
        "SELECT id FROM gate_waiver WHERE order_id = ? AND gate = ? ORDER BY id", (order_id, gate)
    )
    return [int(row["id"]) for row in rows]


_PARTS = {
    "sample": "SELECT id FROM sample WHERE order_id = :order",
    "inspection": "SELECT id FROM inspection WHERE order_id = :order",
    "defect": "SELECT d.id FROM defect d JOIN inspection i ON i.id = d.inspection_id "
    "WHERE i.order_id = :order",
    "shipment": "SELECT id FROM shipment WHERE order_id = :order",
    "receipt": "SELECT id FROM receipt WHERE order_id = :order",
    "dispute": "SELECT id FROM dispute WHERE order_id = :order",
    "payment": "SELECT p.id FROM payment p JOIN payment_line l ON l.id = p.line_id "
    "WHERE l.order_id = :order",
}
"""What of an order files are attached to, beside the order itself."""


def files(reader: Reader, order_id: int) -> list[Row]:
    """The id, kind and name of every file of the order and its parts, by id."""
    parts = " ".join(
        f"OR (entity = '{table}' AND entity_id IN ({ids}))" for table, ids in _PARTS.items()
    )
    return reader.rows(
        "SELECT id, kind, name FROM attachment WHERE (entity = 'purchase_order' "
        f"AND entity_id = :order) {parts} ORDER BY id",
        {"order": order_id},
    )


def photos_of_day(reader: Reader, order_id: int, day: date, *, passed: bool) -> set[str]:
    """The digests of the photos of the order's inspections of this day and result."""
    rows = reader.rows(
        "SELECT a.sha256 FROM attachment a JOIN inspection i ON i.id = a.entity_id "
        "WHERE a.entity = 'inspection' AND a.kind = 'inspection_photo' AND i.order_id = ? "
        "AND i.kind = 'pre_shipment' AND i.inspected_on = ? AND i.passed = ?",
        (order_id, day.isoformat(), passed),
    )
    return {row["sha256"] for row in rows}
