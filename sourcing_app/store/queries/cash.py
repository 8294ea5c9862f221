"""The cash to go out: open lines, planned payments, transfers on their way, days that run out."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.store.queries.next_payments import AHEAD, EXPECTED
from sourcing_app.store.queries.payments import COUNTED, CREDITED, HOLDS, ON_HOLD, SUPPLIER_HELD
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_RUNNING = "o.stage NOT IN ('closed', 'cancelled')"
_NOT_CANCELLED = "o.stage <> 'cancelled'"
_SPARE = (
    "(spare.spare - coalesce((SELECT sum(b.left) FROM line b WHERE b.order_id = line.order_id "
    "AND b.seq < line.seq AND b.left > 0 AND NOT b.waived), 0))"
)
"""What of the overpayments of its order comes to `line`: the lines before it take theirs first."""
_OPEN = (
    f"WITH paid AS (SELECT p.line_id, sum({CREDITED}) AS paid FROM payment p WHERE {COUNTED} "
    "GROUP BY p.line_id), plans AS (SELECT line_id, min(paid_on) AS plan_day, sum(amount) AS plan "
    "FROM payment WHERE state = 'planned' GROUP BY line_id), line AS (SELECT l.id, l.order_id, "
    "l.seq, l.amount - l.short - coalesce(paid.paid, 0) AS left, o.currency, "
    "coalesce(plans.plan, 0) AS plan, plans.plan_day, l.due_on IS NOT NULL AS asked, "
    f"coalesce(l.due_on, CASE WHEN l.event NOT IN {AHEAD} THEN {EXPECTED} END) AS day, "
    f"l.blocked, {HOLDS} AS holds, {ON_HOLD} AS held, {ON_HOLD} OR {SUPPLIER_HELD} AS stopped, "
    "l.waived_on IS NOT NULL AS waived "
    "FROM payment_line l JOIN purchase_order o ON o.id = l.order_id "
    "LEFT JOIN paid ON paid.line_id = l.id LEFT JOIN plans ON plans.line_id = l.id "
    f"WHERE {_NOT_CANCELLED}), spare AS (SELECT order_id, -sum(left) AS spare FROM line "
    "WHERE left < 0 GROUP BY order_id), net AS (SELECT line.*, "
    f"CASE WHEN spare.spare IS NULL OR {_SPARE} <= 0 THEN left ELSE left - {_SPARE} END AS net "
    "FROM line LEFT JOIN spare ON spare.order_id = line.order_id WHERE left > 0 AND NOT waived), "
    "open AS (SELECT id, order_id, seq, currency, net AS left, blocked, holds, held, stopped, "
    "asked, day, plan_day, CASE WHEN plan < net THEN plan ELSE net END AS plan "
    "FROM net WHERE net > 0) "
)
"""
What is `left` of the lines of orders not cancelled, in scaled units, and the `day` it goes out.

What was overpaid on other lines is set against them, as `domain.payments.paid_lines.netted` does.

`asked` is that it is due; else the lead time lets expect the day, NULL where nothing does. `plan`
of it is planned for `plan_day`. `blocked` is what is kept of its gate, and `holds` that it is so
:today; `held` that the order is on hold, `stopped` that it or its supplier is.
"""


def open_sums(reader: Reader, today: date) -> list[Row]:
    """
    What is `left` in all of what is open, by currency and day, in scaled units.

    `asked` is that it is due, `blocked` that it must not be paid, as far as that is kept: the
    others are in `doubtful_lines`. What is planned is blocked while it is stopped.
    """
    return reader.rows(
        f"{_OPEN} SELECT currency, day, asked, asked AND blocked <> '' AS blocked, "
        "sum(left - plan) AS left FROM open "
        "WHERE left > plan AND (NOT asked OR (holds AND NOT held)) "
        "GROUP BY currency, day, asked, asked AND blocked <> '' UNION ALL "
        "SELECT currency, plan_day, 0, stopped, sum(plan) FROM open WHERE plan > 0 "
        "GROUP BY currency, plan_day, stopped",
        {"today": today.isoformat()},
    )


def doubtful_lines(reader: Reader, today: date) -> list[Row]:
    """The lines that are due of orders on hold, or whose gates are to be asked, as `_OPEN`."""
    return reader.rows(
        f"{_OPEN} SELECT * FROM open WHERE asked AND left > plan AND (held OR NOT holds)",
        {"today": today.isoformat()},
    )


def open_lines(reader: Reader, first: date, last: date, today: date) -> list[Row]:
    """The lines that go out between two days, as `_OPEN` has them."""
    return reader.rows(
        f"{_OPEN} SELECT * FROM open WHERE day BETWEEN :first AND :last "
        "OR (plan > 0 AND plan_day BETWEEN :first AND :last)",
        {"first": first.isoformat(), "last": last.isoformat(), "today": today.isoformat()},
    )


UNSHOWN = (
    "p.state = 'sent' AND p.method = 'tt' AND p.direction = 'out' AND p.arrived_on IS NULL "
    "AND NOT p.incident AND o.stage NOT IN ('received', 'closed', 'cancelled') "
    "AND coalesce(o.ready_on, '') < p.paid_on "
    "AND NOT EXISTS (SELECT 1 FROM inspection i WHERE i.order_id = o.id "
    "AND i.inspected_on >= p.paid_on) AND NOT EXISTS (SELECT 1 FROM shipment h "
    "WHERE h.order_id = o.id AND h.shipped_on >= p.paid_on)"
)
"""
Whether nothing shows that the bank transfer `payment p` for `purchase_order o` came.

Nobody has confirmed it, and nothing has happened in the order since: goods that are made,
inspected, shipped or received show that the money came.
"""


def on_their_way(reader: Reader) -> list[Row]:
    """The bank transfers that nothing shows to have come: id, order_id, seq, paid_on, amount."""
    return reader.rows(
        "SELECT p.id, l.order_id, l.seq, p.paid_on, p.amount FROM payment p "
        "JOIN payment_line l ON l.id = p.line_id JOIN purchase_order o ON o.id = l.order_id "
        f"WHERE {UNSHOWN} ORDER BY p.paid_on, p.id"
    )


def named_orders(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """These orders: id, number, supplier, currency, and the country of a buyer they name."""
    return reader.rows_of(
        "SELECT o.id, o.number, o.currency, s.name AS supplier, b.country FROM purchase_order o "
        "LEFT JOIN buyer_profile b ON b.id = o.profile_id "
        f"JOIN supplier s ON s.id = o.supplier_id WHERE o.id {THESE}",
        ids,
    )


_PLATFORM = (
    "SELECT o.id, o.currency, o.platform_number, o.order_page, o.covered, o.ship_by, o.claim_days, "
    "o.negotiation_days, o.escalation_days, "
    "(SELECT min(h.shipped_on) FROM shipment h WHERE h.order_id = o.id) AS shipped_on, "
    "(SELECT max(r.confirmed_on) FROM receipt r WHERE r.order_id = o.id) AS received_on, "
    "(SELECT max(d.opened_on) FROM dispute d WHERE d.order_id = o.id "
    "AND d.state IN ('open', 'escalated')) AS disputed_on FROM purchase_order o "
)


def platform_order(reader: Reader, order_id: int) -> Row | None:
    """What is known of an order on the platform; None without the order."""
    return reader.one(f"{_PLATFORM} WHERE o.id = ?", (order_id,))


def platform_orders(reader: Reader) -> list[Row]:
    """The orders on the platform whose clocks may run."""
    return reader.rows(
        f"{_PLATFORM} WHERE o.stage <> 'cancelled' AND (o.platform_number <> '' "
        "OR o.covered IS NOT NULL OR o.ship_by IS NOT NULL) ORDER BY o.id"
    )


_CREDIT = (
    "SELECT c.*, o.currency, "
    "(SELECT max(h.shipped_on) FROM shipment h WHERE h.order_id = o.id) AS shipped_on "
    "FROM letter_of_credit c JOIN purchase_order o ON o.id = c.order_id "
)


def credit_of(reader: Reader, order_id: int) -> Row | None:
    """The letter of credit of an order; None without one."""
    return reader.one(f"{_CREDIT} WHERE c.order_id = ? ORDER BY c.id LIMIT 1", (order_id,))


def credits_under_way(reader: Reader) -> list[Row]:
    """The letters of credit of running orders."""
    return reader.rows(f"{_CREDIT} WHERE {_RUNNING} ORDER BY c.id")


def credit_documents(reader: Reader, credit_id: int) -> list[Row]:
    """The documents of a letter of credit in order: id, seq, name, copies, presented."""
    return reader.rows(
        "SELECT id, seq, name, copies, presented FROM credit_document WHERE credit_id = ? "
        "ORDER BY seq",
        (credit_id,),
    )


def tariffs(reader: Reader) -> list[Row]:
    """What the buyer entered of the cost of each way to pay."""
    return reader.rows("SELECT * FROM method_cost ORDER BY id")


def tariff_id(reader: Reader, method: str) -> int | None:
    """The entry of a way to pay; None before there is one."""
    found = reader.value("SELECT id FROM method_cost WHERE method = ?", (method,))
    return None if found is None else int(found)


def file_id(reader: Reader) -> str:
    """What names this file for ever, also after it was copied."""
    return str(reader.value("SELECT value FROM meta WHERE key = 'file_id'"))
