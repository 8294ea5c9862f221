"""The lines of orders' schedules, and what was paid on them."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from sourcing_app import __version__
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

MADE = "p.state IN ('sent', 'confirmed')"
"""A payment that was made: not only planned, not back from the bank, not void."""
COUNTED = f"{MADE} AND NOT p.incident"
"""A payment that counts as paid, or as paid back."""
SENT = "CASE p.direction WHEN 'refund' THEN -p.amount ELSE p.amount END"
"""What left the buyer's account, in scaled units; below zero what came back."""
CREDITED = "CASE p.direction WHEN 'refund' THEN -p.amount ELSE coalesce(p.received, p.amount) END"
"""What of it reached the supplier, as far as that is known: charges on the way do not count."""

RULES = __version__
"""By whose rules and in whose words a line is judged: another version's answer is not taken."""
HOLDS = (
    f"(coalesce(l.judged_by, '') = '{RULES}' AND coalesce(l.blocked_from, '') <= :today "
    "AND coalesce(l.blocked_until, '9999-12-31') > :today)"
)
"""Whether what is kept of `payment_line l`, what blocks it, is so :today."""
ON_HOLD = (
    "(o.hold IS NOT NULL AND coalesce(o.hold_until, :today) >= :today "
    "AND o.stage NOT IN ('closed', 'cancelled'))"
)
"""Whether payments for `purchase_order o`, or all of it, are on hold :today."""
SUPPLIER_HELD = (
    "EXISTS (SELECT 1 FROM supplier_hold h WHERE h.supplier_id = o.supplier_id "
    "AND h.scope IN ('everything', 'payments') AND h.placed_on <= :today "
    "AND coalesce(h.release_on, '9999-12-31') > :today "
    "AND coalesce(h.lifted_on, '9999-12-31') > :today)"
)
"""Whether payments to the supplier of `purchase_order o` are on hold :today, as `Hold.active`."""
_UNJUDGED = (
    f"SELECT order_id FROM payment_line WHERE judged_by < '{RULES}' UNION "
    f"SELECT order_id FROM payment_line WHERE judged_by > '{RULES}' UNION "
    "SELECT order_id FROM payment_line WHERE judged_by IS NULL UNION "
    "SELECT order_id FROM payment_line WHERE blocked_from > :today UNION "
    "SELECT order_id FROM payment_line WHERE blocked_until <= :today"
)


def unjudged(reader: Reader, today: date, most: int) -> Sequence[int]:
    """The orders of lines of which it is not kept what blocks them today; at most so many."""
    return reader.ids(f"{_UNJUDGED} LIMIT {int(most)}", {"today": today.isoformat()})


def lines_of(reader: Reader, order_ids: Iterable[int]) -> list[int]:
    """The lines of these orders, by id."""
    rows = reader.rows_of(f"SELECT id FROM payment_line WHERE order_id {THESE}", order_ids)
    return sorted(int(row["id"]) for row in rows)


def kept_blocks(reader: Reader, line_ids: Iterable[int]) -> list[Row]:
    """What is kept of these lines: id, order_id, blocked and on which days it holds, judged_by."""
    return reader.rows_of(
        "SELECT id, order_id, blocked, blocked_from, blocked_until, judged_by FROM payment_line "
        f"WHERE id {THESE}",
        line_ids,
    )


def lines(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """The lines of these orders in order, with what was `paid` and went astray as `incident`."""
    return reader.rows_of(
        "SELECT l.*, "
        f"(SELECT coalesce(sum({CREDITED}), 0) FROM payment p WHERE p.line_id = l.id "
        f"AND {COUNTED}) AS paid, "
        f"(SELECT coalesce(sum({SENT}), 0) FROM payment p WHERE p.line_id = l.id "
        f"AND {MADE} AND p.incident) AS incident "
        f"FROM payment_line l WHERE l.order_id {THESE} ORDER BY l.order_id, l.seq",
        order_ids,
    )


def outgoing(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """
    What was paid on these orders and what is planned, the earliest first.

    order_id, `seq` of the line, paid_on, state, method, held_by and whether it is `planned`; what
    was voided, came back from the bank or went astray is left out.
    """
    return reader.rows_of(
        "SELECT l.order_id, l.seq, p.paid_on, p.state, p.method, p.held_by, "
        "p.state = 'planned' AS planned "
        "FROM payment_line l JOIN payment p ON p.line_id = l.id "
        f"WHERE l.order_id {THESE} AND p.direction = 'out' "
        f"AND (p.state = 'planned' OR ({COUNTED})) ORDER BY p.paid_on, p.id",
        order_ids,
    )


def card_figures(reader: Reader) -> list[Row]:
    """The most in one payment and the fee in percent the buyer entered of cards, scaled."""
    return reader.rows("SELECT most, percent FROM method_cost WHERE method = 'card'")


def line_ids(reader: Reader, order_id: int) -> list[int]:
    """The lines of an order, in order."""
    rows = reader.rows("SELECT id FROM payment_line WHERE order_id = ? ORDER BY seq", (order_id,))
    return [int(row["id"]) for row in rows]


def first_day(reader: Reader, line_ids: Iterable[int]) -> date | None:
    """The first day on which anything was paid on these lines, void payments left out."""
    (row,) = reader.rows_of(
        f"SELECT min(p.paid_on) AS day FROM payment p WHERE p.line_id {THESE} "
        f"AND {COUNTED} AND p.direction = 'out'",
        line_ids,
    )
    return day_or_none(row["day"])


def returnable(reader: Reader, line_id: int, *, incident: bool) -> Row:
    """What of a line arrived and has not come back, as `kept`, and the `first` day it was sent."""
    found = reader.one(
        f"SELECT coalesce(sum({CREDITED}), 0) AS kept, "
        "min(CASE p.direction WHEN 'out' THEN p.paid_on END) AS first FROM payment p "
        f"WHERE p.line_id = :line AND p.incident = :incident AND {MADE}",
        {"line": line_id, "incident": incident},
    )
    assert found is not None
    return found


def planned_on(reader: Reader, line_id: int) -> int:
    """The scaled sum of what is planned on a line."""
    row = reader.one(
        "SELECT coalesce(sum(amount), 0) AS planned FROM payment "
        "WHERE line_id = ? AND state = 'planned'",
        (line_id,),
    )
    return int(row["planned"]) if row else 0


def came_back_unpaid(reader: Reader, line_id: int) -> bool:
    """Whether more came back of a line than was paid on it, or went astray on it."""
    rows = reader.rows(
        f"SELECT p.incident FROM payment p WHERE p.line_id = ? AND {MADE} "
        f"GROUP BY p.incident HAVING sum({CREDITED}) < 0",
        (line_id,),
    )
    return bool(rows)


def ids_on(reader: Reader, line_ids: Iterable[int]) -> list[int]:
    """Every payment on these lines, void ones and incidents too, the oldest first."""
    rows = reader.rows_of(f"SELECT id FROM payment WHERE line_id {THESE} ORDER BY id", line_ids)
    return [int(row["id"]) for row in rows]


def of_order(reader: Reader, order_id: int) -> list[Row]:
    """Every payment of an order, void ones too, with whom it was `paid_to`; the oldest first."""
    return reader.rows(
        "SELECT p.*, l.seq, o.currency, "
        "coalesce(nullif(p.payee, ''), coalesce(a.beneficiary, '')) AS paid_to, "
        "coalesce(a.number, '') AS number FROM payment p JOIN payment_line l ON l.id = p.line_id "
        "JOIN purchase_order o ON o.id = l.order_id "
        "LEFT JOIN supplier_bank_account a ON a.id = p.account_id WHERE o.id = ? "
        "ORDER BY p.paid_on, p.id",
        (order_id,),
    )


def maybe_the_same(
    reader: Reader, order_id: int, supplier_id: int, reference: str, evidence: str
) -> list[Row]:
    """
    The payments, not void, that a new one of this order may repeat; its order's own come first.

    Those to the same supplier, with a reference where the new one has one, or with the same file
    (`evidence` is its SHA-256 or empty) as evidence: `same_file`.
    """
    return reader.rows(
        "WITH same_file (id) AS (SELECT entity_id FROM attachment "
        "WHERE entity = 'payment' AND sha256 = :evidence) "
        "SELECT p.paid_on, p.amount, p.reference, l.seq, o.number, o.supplier_id, o.currency, "
        "coalesce(nullif(p.payee, ''), a.beneficiary, '') AS payee, "
        "p.id IN (SELECT id FROM same_file) AS same_file FROM payment p "
        "JOIN payment_line l ON l.id = p.line_id JOIN purchase_order o ON o.id = l.order_id "
        "LEFT JOIN supplier_bank_account a ON a.id = p.account_id WHERE "
        f"{MADE} AND p.direction = 'out' "
        "AND (o.supplier_id = :supplier OR (p.reference <> '' AND :reference <> '') "
        "OR p.id IN (SELECT id FROM same_file)) ORDER BY o.id <> :order, p.id",
        {
            "order": order_id,
            "supplier": supplier_id,
            "reference": reference,
            "evidence": evidence,
        },
    )


def wrong_schedules(connection: sqlite3.Connection) -> list[str]:
    """The orders, by number, whose lines do not add up to the total; sums may exceed 64 bits."""
    sums: dict[int, int] = {}
    for order, amount in connection.execute("SELECT order_id, amount FROM payment_line"):
        sums[order] = sums.get(order, 0) + amount
    orders = connection.execute("SELECT id, number, total FROM purchase_order")
    return [number for key, number, total in orders if sums.get(key, total) != total]
