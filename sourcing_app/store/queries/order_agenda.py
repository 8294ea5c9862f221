"""What orders wait for between their payments and after them."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.store.queries.cash import UNSHOWN
from sourcing_app.store.queries.disputes import OWED
from sourcing_app.store.queries.order_views import REPEATED, UNDER_WAY
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_LIVE = "o.stage NOT IN ('closed', 'cancelled')"
_NAMED = (
    "o.id, o.number, s.name AS supplier FROM purchase_order o "
    "JOIN supplier s ON s.id = o.supplier_id"
)


def live(reader: Reader, today: date, *, closing: bool) -> list[Row]:
    """
    The orders neither closed nor cancelled that may wait for something beside their payments.

    Those in production are among them where they are late, or a `closing` of factories is near.
    id, number, supplier, stage, hold_until, and days.

    `promised` is when the goods are to be ready, while they are not; `eta` the next expected
    arrival, of `on_the_way` shipments; `shipped_on`, `received_on` and `confirmed_on` the last
    ones. `held_since` is the last payment that the platform holds, without a processing notice;
    `dispatch_seen_on` is when it showed the dispatch. `repeats` is the number of the order that one
    whose goods nobody has inspected yet repeats.
    """
    return reader.rows(
        "SELECT * FROM (SELECT o.stage, "
        "CASE WHEN o.hold IS NOT NULL THEN o.hold_until END AS hold_until, "
        "o.claim_days, o.dispatch_seen_on, "
        "(o.platform_number <> '' OR o.covered IS NOT NULL) AS on_platform, "
        "(SELECT coalesce(m.promised_on, m.planned_on) FROM milestone m WHERE m.order_id = o.id "
        "AND m.kind = 'goods_ready' AND m.actual_on IS NULL AND o.ready_on IS NULL "
        "ORDER BY m.id DESC LIMIT 1) AS promised, "
        "(SELECT min(h.eta) FROM shipment h WHERE h.order_id = o.id AND h.arrived_on IS NULL) "
        "AS eta, (SELECT count(*) FROM shipment h WHERE h.order_id = o.id "
        "AND h.arrived_on IS NULL) AS on_the_way, "
        "(SELECT max(h.shipped_on) FROM shipment h WHERE h.order_id = o.id) AS shipped_on, "
        "(SELECT max(r.received_on) FROM receipt r WHERE r.order_id = o.id) AS received_on, "
        "(SELECT max(r.confirmed_on) FROM receipt r WHERE r.order_id = o.id) AS confirmed_on, "
        "CASE WHEN o.processing_seen_on IS NULL THEN (SELECT max(p.paid_on) FROM payment p "
        "JOIN payment_line l ON l.id = p.line_id WHERE l.order_id = o.id "
        "AND p.held_by = 'platform' AND p.state IN ('sent', 'confirmed') "
        f"AND p.direction = 'out') END AS held_since, "
        "CASE WHEN o.stage IN ('deposit_due', 'in_production', 'ready') AND NOT EXISTS (SELECT 1 "
        "FROM inspection i WHERE i.order_id = o.id AND i.inspected_on IS NOT NULL) "
        f"THEN {REPEATED} END AS repeats, {UNDER_WAY} AS disputed, {_NAMED} "
        f"WHERE {_LIVE}) AS o WHERE o.hold_until IS NOT NULL OR o.held_since IS NOT NULL "
        "OR o.repeats IS NOT NULL "
        "OR o.confirmed_on IS NOT NULL OR o.on_the_way > 0 OR o.stage IN ('shipped', 'received') "
        "OR (o.stage = 'in_production' AND (:closing OR o.promised < :today)) ORDER BY o.id",
        {"today": today.isoformat(), "closing": closing},
    )


def planned(reader: Reader, last: date) -> list[Row]:
    """
    The milestones and inspections of live orders planned for a day until this one.

    `what` is the milestone's or the inspection's kind, `record` its table, `record_id` its id;
    `name` is its own. The inspections at 20 and 50 % are held no more once the goods are ready, the
    last one is that before shipment.
    """
    return reader.rows(
        "SELECT 'milestone' AS record, m.id AS record_id, m.kind AS what, m.name, "
        f"coalesce(m.promised_on, m.planned_on) AS day, {_NAMED} "
        f"JOIN milestone m ON m.order_id = o.id WHERE {_LIVE} "
        "AND m.actual_on IS NULL AND m.kind <> 'goods_ready' "
        "AND (o.ready_on IS NULL OR m.kind NOT IN ('inspection_20', 'inspection_50')) "
        "AND (m.kind <> 'inspection_100' OR NOT EXISTS (SELECT 1 FROM inspection made "
        "WHERE made.order_id = o.id AND made.kind = 'pre_shipment' "
        "AND made.inspected_on IS NOT NULL)) "
        "AND coalesce(m.promised_on, m.planned_on) <= :last UNION ALL "
        f"SELECT 'inspection', i.id, i.kind, '', i.planned_on, {_NAMED} "
        f"JOIN inspection i ON i.order_id = o.id WHERE {_LIVE} AND i.inspected_on IS NULL "
        "AND i.planned_on <= :last ORDER BY day",
        {"last": last.isoformat()},
    )


def transfers(reader: Reader, last: date) -> list[Row]:
    """The bank transfers sent until a day that nothing shows to have come."""
    return reader.rows(
        f"SELECT p.id AS payment, p.paid_on, p.amount, o.currency, {_NAMED} "
        "JOIN payment_line l ON l.order_id = o.id JOIN payment p ON p.line_id = l.id "
        f"WHERE {UNSHOWN} AND p.paid_on <= :last ORDER BY p.paid_on, p.id",
        {"last": last.isoformat()},
    )


def waived_since(reader: Reader, first: date) -> list[Row]:
    """
    The waivers given since a day for live orders and for suppliers.

    record_id, gate, reason, waived_on; id and number of the order, NULL where it is for the
    supplier: supplier_id.
    """
    return reader.rows(
        "SELECT w.id AS record_id, w.gate, w.reason, w.waived_on, o.id, o.number, "
        "s.id AS supplier_id, s.name AS supplier FROM gate_waiver w "
        "LEFT JOIN purchase_order o ON o.id = w.order_id "
        "JOIN supplier s ON s.id = coalesce(o.supplier_id, w.supplier_id) "
        f"WHERE w.waived_on >= ? AND (o.id IS NULL OR {_LIVE}) AND s.binned_at IS NULL "
        "ORDER BY w.waived_on, w.id",
        (first.isoformat(),),
    )


def refunds_wanted(reader: Reader) -> list[Row]:
    """
    The ended disputes whose money has not come back: closed_on, `owed` and currency.

    What came back on the order since the dispute was opened counts against it.
    """
    return reader.rows(
        f"SELECT * FROM (SELECT d.closed_on, {OWED} AS owed, o.currency, {_NAMED} "
        "JOIN dispute d ON d.order_id = o.id WHERE d.money_back > 0 "
        "AND d.closed_on IS NOT NULL) AS ended WHERE owed > 0 ORDER BY closed_on"
    )


def disputed(reader: Reader) -> list[Row]:
    """The disputes under way: state, answer_by, negotiate_until, escalate_by."""
    return reader.rows(
        f"SELECT d.state, d.answer_by, d.negotiate_until, d.escalate_by, {_NAMED} "
        "JOIN dispute d ON d.order_id = o.id WHERE d.state IN ('open', 'escalated') ORDER BY d.id"
    )


def subjects(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """The supplier of each of these orders, and the goods of its first line: id, product."""
    return reader.rows_of(
        "SELECT o.id, s.name AS supplier, (SELECT l.description FROM order_line l "
        "WHERE l.order_id = o.id ORDER BY l.id LIMIT 1) AS product FROM purchase_order o "
        f"JOIN supplier s ON s.id = o.supplier_id WHERE o.id {THESE}",
        order_ids,
    )


def upcoming(reader: Reader, after: date) -> Row | None:
    """What is planned next after a day, as `planned` has it."""
    rows = (row for row in planned(reader, date.max) if row["day"] > after.isoformat())
    return next(rows, None)
