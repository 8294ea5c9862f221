"""Disputes over orders, their steps, and what happened in an order before and beside them."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.store.queries.payments import CREDITED, MADE, SENT
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

_UNDER_WAY = "state IN ('open', 'escalated')"

_BROUGHT = (
    "(SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.dispute_id = d.id "
    f"AND p.direction = 'refund' AND {MADE})"
)
_WITH_SUPPLIER = (
    f"(SELECT coalesce(sum(CASE WHEN p.incident THEN {SENT} ELSE {CREDITED} END), 0) "
    "FROM payment_line l JOIN payment p ON p.line_id = l.id "
    f"WHERE l.order_id = d.order_id AND {MADE})"
)
"""What was paid for the order of `dispute d`, incidents too, and has not come back."""
_TO_COME = f"(coalesce(d.money_back, 0) - {_BROUGHT})"
OWED = f"(CASE WHEN {_TO_COME} < {_WITH_SUPPLIER} THEN {_TO_COME} ELSE {_WITH_SUPPLIER} END)"
"""
What `dispute d` is to bring back and has not, in scaled units: its own refunds count.

Never more than is left to come back: what came without naming the dispute does not come twice.
"""


def of_orders(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """The disputes of these orders with their currency and what is `owed`, the latest first."""
    return reader.rows_of(
        f"SELECT d.*, o.currency, {OWED} AS owed FROM dispute d "
        "JOIN purchase_order o ON o.id = d.order_id "
        f"WHERE d.order_id {THESE} ORDER BY d.opened_on DESC, d.id DESC",
        order_ids,
    )


def brought_back(reader: Reader, dispute_id: int) -> int:
    """What this dispute has brought back, in scaled units."""
    return int(reader.value(f"SELECT {_BROUGHT} FROM dispute d WHERE d.id = ?", (dispute_id,)) or 0)


def owed_beside(reader: Reader, order_id: int, dispute_id: int) -> int:
    """What the other disputes over an order that are over still bring back, in scaled units."""
    found = reader.value(
        f"SELECT sum({OWED}) FROM dispute d "
        f"WHERE d.order_id = ? AND d.id <> ? AND NOT d.{_UNDER_WAY} AND {OWED} > 0",
        (order_id, dispute_id),
    )
    return int(found or 0)


def day_of(reader: Reader, order_id: int, dispute_id: int) -> date | None:
    """The day on which this dispute over this order was opened; None for another one."""
    found = reader.value(
        "SELECT opened_on FROM dispute WHERE id = ? AND order_id = ?", (dispute_id, order_id)
    )
    return day_or_none(found)


def bringing_back(reader: Reader, order_id: int, day: date) -> int | None:
    """The first dispute over an order, opened until a day, that may bring money back."""
    found = reader.value(
        "SELECT d.id FROM dispute d WHERE d.order_id = ? AND d.opened_on <= ? "
        f"AND ({_UNDER_WAY} OR {OWED} > 0) ORDER BY d.opened_on, d.id LIMIT 1",
        (order_id, day.isoformat()),
    )
    return None if found is None else int(found)


def under_way(reader: Reader, order_id: int) -> bool:
    """Whether a dispute over this order is under way."""
    found = reader.value(
        f"SELECT 1 FROM dispute WHERE order_id = ? AND {_UNDER_WAY} LIMIT 1", (order_id,)
    )
    return found is not None


def steps(reader: Reader, dispute_ids: Iterable[int]) -> list[Row]:
    """The steps of these disputes, the first first."""
    return reader.rows_of(
        f"SELECT * FROM dispute_event WHERE dispute_id {THESE} ORDER BY on_day, id", dispute_ids
    )


def files(reader: Reader, dispute_ids: Iterable[int]) -> list[Row]:
    """The id, kind and name of the files of these disputes, the first first."""
    return reader.rows_of(
        "SELECT id, entity_id AS dispute_id, kind, name FROM attachment "
        f"WHERE entity = 'dispute' AND entity_id {THESE} ORDER BY id",
        dispute_ids,
    )


def days_of(reader: Reader, order_id: int) -> Row | None:
    """The lengths of a dispute that the order has of its own, in days; NULL for the usual ones."""
    return reader.one(
        "SELECT negotiation_days, escalation_days FROM purchase_order WHERE id = ?", (order_id,)
    )


_ON_A_LINE = (
    "FROM payment p JOIN payment_line l ON l.id = p.line_id WHERE l.order_id = :order "
    "AND p.state NOT IN ('void', 'planned')"
)


def happenings(reader: Reader, order_id: int) -> list[Row]:
    """
    What happened in an order, in the order in which it is recorded: `what` on a `day`.

    `detail` is what a person wrote about it, `amount` is in the order's currency, NULL for none.
    """
    return reader.rows(
        "SELECT 'ordered' AS what, made_on AS day, '' AS detail, total AS amount "
        "FROM purchase_order WHERE id = :order "
        "UNION ALL SELECT 'sample_asked', asked_on, note, price FROM sample "
        "WHERE order_id = :order "
        "UNION ALL SELECT 'sample_received', received_on, '', NULL FROM sample "
        "WHERE order_id = :order "
        "UNION ALL SELECT 'sample_' || verdict, decided_on, reason, NULL FROM sample "
        "WHERE order_id = :order AND verdict <> 'open' "
        "UNION ALL SELECT CASE WHEN p.incident THEN 'incident' "
        "WHEN p.state = 'bounced' THEN 'bounced' WHEN p.direction = 'refund' THEN 'refund' "
        f"ELSE 'paid' END, p.paid_on, p.reference, p.amount {_ON_A_LINE} "
        "UNION ALL SELECT 'ready', ready_on, '', NULL FROM purchase_order WHERE id = :order "
        "UNION ALL SELECT CASE WHEN passed THEN 'passed' ELSE 'failed' END, inspected_on, note, "
        "NULL FROM inspection WHERE order_id = :order "
        "UNION ALL SELECT 'waived', waived_on, reason, NULL FROM gate_waiver "
        "WHERE order_id = :order "
        "UNION ALL SELECT 'shipped', shipped_on, bl_number, NULL FROM shipment "
        "WHERE order_id = :order "
        "UNION ALL SELECT 'arrived', arrived_on, container, NULL FROM shipment "
        "WHERE order_id = :order "
        "UNION ALL SELECT 'received', received_on, note, NULL FROM receipt WHERE order_id = :order "
        "UNION ALL SELECT 'disputed', opened_on, facts, NULL FROM dispute WHERE order_id = :order "
        "UNION ALL SELECT e.kind, e.on_day, e.words, e.amount FROM dispute_event e "
        "JOIN dispute d ON d.id = e.dispute_id WHERE d.order_id = :order "
        "UNION ALL SELECT 'ended', closed_on, outcome, money_back FROM dispute "
        "WHERE order_id = :order",
        {"order": order_id},
    )


def order_of(reader: Reader, dispute_id: int) -> int | None:
    """The order a dispute is about; None if it is gone."""
    found = reader.value("SELECT order_id FROM dispute WHERE id = ?", (dispute_id,))
    return None if found is None else int(found)
