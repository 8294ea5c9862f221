"""The cash to go out: open lines, planned payments, transfers on their way, days that run out."""

from collections.abc import Iterable

from sourcing_app.store.queries.payments import COUNTED, CREDITED
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_RUNNING = "o.stage NOT IN ('closed', 'cancelled')"
_PAID = (
    f"WITH paid AS (SELECT p.line_id, sum({CREDITED}) AS paid FROM payment p WHERE {COUNTED} "
    "GROUP BY p.line_id), ahead AS (SELECT l.order_id, max(p.paid_on) AS deposit_on, "
    "count(DISTINCT l.id) AS lines FROM payment_line l LEFT JOIN payment p ON p.line_id = l.id "
    f"AND p.direction = 'out' AND {COUNTED} "
    "WHERE l.event IN ('order', 'sample_approved') GROUP BY l.order_id) "
)


def open_lines(reader: Reader) -> list[Row]:
    """
    The lines of running orders with something `left` to pay, in scaled units.

    id, order_id, seq, event, offset_days, name, due_on, currency, lead_days, and the day from which
    production counts, `started`, where that is known.
    """
    return reader.rows(
        f"{_PAID} SELECT l.id, l.order_id, l.seq, l.event, l.offset_days, l.name, l.due_on, "
        "l.amount - l.short - coalesce(paid.paid, 0) AS left, o.currency, o.lead_days, "
        "CASE WHEN ahead.lines > 0 THEN ahead.deposit_on ELSE o.made_on END AS started "
        "FROM payment_line l JOIN purchase_order o ON o.id = l.order_id "
        "LEFT JOIN paid ON paid.line_id = l.id LEFT JOIN ahead ON ahead.order_id = o.id "
        f"WHERE {_RUNNING} AND l.waived_on IS NULL "
        "AND l.amount - l.short - coalesce(paid.paid, 0) > 0 ORDER BY l.order_id, l.seq"
    )


def planned(reader: Reader) -> list[Row]:
    """The planned payments of running orders: id, line_id, order_id, seq, paid_on, amount."""
    return reader.rows(
        "SELECT p.id, p.line_id, l.order_id, l.seq, p.paid_on, p.amount FROM payment p "
        "JOIN payment_line l ON l.id = p.line_id JOIN purchase_order o ON o.id = l.order_id "
        f"WHERE p.state = 'planned' AND {_RUNNING} ORDER BY p.paid_on, p.id"
    )


def on_their_way(reader: Reader) -> list[Row]:
    """The bank transfers not known to have arrived: id, order_id, seq, paid_on, amount."""
    return reader.rows(
        "SELECT p.id, l.order_id, l.seq, p.paid_on, p.amount FROM payment p "
        "JOIN payment_line l ON l.id = p.line_id JOIN purchase_order o ON o.id = l.order_id "
        "WHERE p.state = 'sent' AND p.method = 'tt' AND p.direction = 'out' "
        f"AND {_RUNNING} ORDER BY p.paid_on, p.id"
    )


def named_orders(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """These orders: id, number, supplier, currency."""
    return reader.rows_of(
        "SELECT o.id, o.number, o.currency, s.name AS supplier FROM purchase_order o "
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
