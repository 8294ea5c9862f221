"""The views of the list of orders, in SQL, and how many orders each of them has."""

from collections.abc import Mapping

from sourcing_app.store.queries.disputes import OWED
from sourcing_app.store.queries.payments import COUNTED, CREDITED, MADE, ON_HOLD, SENT
from sourcing_app.store.sqlite.reader import Reader

_PAID = f"(SELECT coalesce(sum({CREDITED}), 0) FROM payment p WHERE p.line_id = l.id AND {COUNTED})"
_OPEN_LINE = (
    "EXISTS (SELECT 1 FROM payment_line l WHERE l.order_id = o.id AND l.waived_on IS NULL "
    f"AND l.amount - l.short > {_PAID} AND {{condition}})"
)
_PAYMENTS = "FROM payment p JOIN payment_line l ON l.id = p.line_id WHERE l.order_id = o.id"
_DISPUTES = "FROM dispute WHERE order_id = o.id AND state IN ('open', 'escalated')"
UNDER_WAY = f"EXISTS (SELECT 1 {_DISPUTES})"
"""Whether a dispute over `purchase_order o` is under way."""
DISPUTE = f"(SELECT min(id) {_DISPUTES})"
"""The first dispute over `purchase_order o` that is under way, NULL without one."""
_AWAITED = f"FROM dispute d WHERE d.order_id = o.id AND d.closed_on IS NOT NULL AND {OWED} > 0"
AWAITED = f"(SELECT coalesce(sum({OWED}), 0) {_AWAITED})"
"""What disputes that are over are to bring back to `purchase_order o`, and have not."""
STAKED = (
    f"(o.stage NOT IN ('received', 'closed', 'cancelled') OR {UNDER_WAY} "
    f"OR EXISTS (SELECT 1 {_AWAITED}))"
)
"""
Whether what is paid for `purchase_order o` is at stake: its goods are to come, disputed, or money
is to come back.
"""
REPEATED = (
    "coalesce((SELECT number FROM purchase_order WHERE id = o.repeat_of_id), (SELECT f.number "
    "FROM purchase_order f WHERE f.supplier_id = o.supplier_id AND f.quote_id = o.quote_id "
    "AND f.id < o.id AND f.stage <> 'cancelled' ORDER BY f.id LIMIT 1))"
)
"""The order that `purchase_order o` repeats, or whose quote it orders again; NULL for none."""
RUNNING = "o.stage NOT IN ('closed', 'cancelled')"
UNPAID = _OPEN_LINE.format(condition="TRUE")
"""Whether a line of `purchase_order o` has something left to pay."""


def _owing(condition: str) -> str:
    """An order not cancelled with a line not settled of which this holds: closed ones owe, too."""
    return f"o.stage <> 'cancelled' AND {_OPEN_LINE.format(condition=condition)}"


VIEWS: Mapping[str, str] = {
    "all": "TRUE",
    "active": RUNNING,
    "blocked": _owing("(l.event IN ('order', 'sample_approved') OR l.due_on IS NOT NULL)"),
    "due": _owing("l.due_on BETWEEN :today AND :week"),
    "overdue": _owing("l.due_on < :today"),
    "risk": f"{STAKED} AND (SELECT coalesce(sum({SENT}), 0) {_PAYMENTS} AND {MADE}) > 0",
    "held": ON_HOLD,
    "incidents": f"EXISTS (SELECT 1 {_PAYMENTS} AND p.incident AND p.state <> 'void')",
    "closed": f"NOT ({RUNNING})",
}
"""
The views by name; they name :today, and :week, the last of the seven days that begin with it.

Of "blocked" these are the orders whose next payment is asked for: the gates tell which of them it
is true of.
"""


def counted(reader: Reader, values: Mapping[str, object]) -> dict[str, int]:
    """How many orders each view has, "blocked" left out: its gates must be asked."""
    told = [name for name in VIEWS if name != "blocked"]
    columns = ", ".join(f"count(*) FILTER (WHERE {VIEWS[name]})" for name in told)
    (row,) = reader.rows(f"SELECT {columns} FROM purchase_order o", dict(values))
    return dict(zip(told, map(int, row), strict=True))
