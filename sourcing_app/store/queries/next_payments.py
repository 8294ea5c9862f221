"""The payment that comes next on each order, with what is kept of what blocks it."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.store.queries.payments import COUNTED, CREDITED, HOLDS, ON_HOLD
from sourcing_app.store.sqlite.dialect import THESE, days_after
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

AHEAD = "('order', 'sample_approved')"
_LEFT = "(l.amount - l.short - coalesce(paid.paid, 0))"
_STARTED = (
    "CASE WHEN EXISTS (SELECT 1 FROM payment_line a WHERE a.order_id = o.id "
    f"AND a.event IN {AHEAD}) THEN (SELECT max(p.paid_on) FROM payment p "
    f"JOIN payment_line a ON a.id = p.line_id "
    f"WHERE a.order_id = o.id AND a.event IN {AHEAD} AND p.direction = 'out' AND {COUNTED}) "
    "ELSE o.made_on END"
)
EXPECTED = days_after(_STARTED, "(o.lead_days + l.offset_days)")
"""The day on which the lead time of `purchase_order o` lets expect its `payment_line l`."""
_SQL = (
    f"WITH paid AS (SELECT p.line_id, sum({CREDITED}) AS paid FROM payment p WHERE {COUNTED} "
    f"GROUP BY p.line_id), first AS (SELECT l.order_id, min(l.seq) AS seq, min({_LEFT}) AS least, "
    f"max({_LEFT}) AS most FROM payment_line l LEFT JOIN paid ON paid.line_id = l.id "
    f"WHERE ({_LEFT} < 0 OR ({_LEFT} > 0 AND l.waived_on IS NULL)) {{of}} GROUP BY l.order_id) "
    "SELECT o.id, l.seq, o.stage, o.sample_state, f.least < 0 AS overpaid, "
    f"l.due_on IS NOT NULL OR l.event IN {AHEAD} AS happened, l.blocked <> '' AS blocked, "
    f"{HOLDS} AS holds, {ON_HOLD} AS held, {_LEFT} AS left, coalesce(l.due_on, "
    f"CASE WHEN l.event NOT IN {AHEAD} THEN {EXPECTED} END) AS day FROM first f "
    "JOIN purchase_order o ON o.id = f.order_id "
    "JOIN payment_line l ON l.order_id = f.order_id AND l.seq = f.seq "
    "LEFT JOIN paid ON paid.line_id = l.id "
    "WHERE o.stage <> 'cancelled' AND f.most > 0 ORDER BY o.id"
)
_ALL, _THESE = _SQL.format(of=""), _SQL.format(of=f"AND l.order_id {THESE}")


def next_payments(reader: Reader, today: date, ids: Iterable[int] | None = None) -> list[Row]:
    """
    The first open line of every order that is not cancelled, or of these, the oldest first.

    id, stage and sample_state of the order; `seq` of the line and whether its event has `happened`;
    `left` of it, in scaled units; the `day` to pay it by, or on which the lead time lets expect it,
    NULL for none.
    `blocked` is what is kept of it, and `holds` that it is so today; `held` that the order is on
    hold. An order is `overpaid` where
    more was paid on a line than it asks for: then what is open of the others is to be netted.
    """
    values = {"today": today.isoformat()}
    if ids is None:
        return reader.rows(_ALL, values)
    return reader.rows(_THESE, {**values, "ids": id_list(ids)})
