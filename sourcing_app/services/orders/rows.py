"""The list of orders, page by page, at any number of them."""

from collections.abc import Callable, Sequence
from datetime import date

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.values.names import folded
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.order_row import OrderRow, order_row
from sourcing_app.services.word_search import direction, words_of
from sourcing_app.store.queries.orders import PAID, SHORT
from sourcing_app.store.sqlite.dialect import joined
from sourcing_app.store.sqlite.reader import Reader, Row

_GOODS = f"(SELECT {joined('description', ' ')} FROM order_line WHERE order_id = o.id)"
_DUE = "(SELECT coalesce(min(due_on), '9999-12-31') FROM payment_line WHERE order_id = o.id)"
_PLACES = " ".join(
    f"WHEN '{stage}' THEN {place}"
    for place, stage in enumerate(Stage)
    if stage is not Stage.CANCELLED
)
_STAGES = f"CASE o.stage {_PLACES} ELSE -1 END"
_SORTS = {
    "order": "o.id",
    "supplier": "s.sort_name",
    "total": "o.currency, o.total",
    "stage": _STAGES,
    "paid": f"{PAID} * 1.0 / o.total",
    "next": _DUE,
}
_RUNNING = (
    "SELECT o.id FROM purchase_order o WHERE o.stage NOT IN ('closed', 'cancelled') "
    f"AND {PAID} + {SHORT} < o.total ORDER BY o.id"
)


class OrderRows:
    """Answers the table: which orders, in which order, and what their lines show."""

    def __init__(self, reader: Reader, today: Callable[[], date]) -> None:
        self._reader = reader
        self._today = today

    def ids(
        self,
        search: str = "",
        sort: str = "",
        descending: bool = False,  # noqa: FBT001, FBT002 - the table's protocol, always named
        view: str = "",
    ) -> list[int]:
        """
        Every id that matches, the newest first where nothing else is asked for.

        All words of `search` must occur in number, supplier or goods. `sort` is order, supplier,
        total, stage, paid or next. There is one view.
        """
        del view
        way = direction(descending=descending or not sort)
        keys = ", ".join(f"{key} {way}" for key in _keys(sort))
        tables = "purchase_order o JOIN supplier s ON s.id = o.supplier_id"
        sql = f"SELECT o.id, o.number, s.sort_name {{}} FROM {tables} ORDER BY {keys}, o.id DESC"
        words = words_of(search)
        if not words:
            return [row["id"] for row in self._reader.rows(sql.format(""))]
        rows = self._reader.rows(sql.format(f", {_GOODS} AS goods"))
        return [row["id"] for row in rows if _matches(row, words)]

    def page(self, ids: Sequence[int]) -> list[OrderRow]:
        """The orders of these ids, in their order; those no longer there are left out."""
        today = self._today()
        states = order_states(self._reader, ids, today)
        return [order_row(states[key], today) for key in ids if key in states]

    def total(self) -> int:
        """How many orders there are."""
        return int(self._reader.value("SELECT count(*) FROM purchase_order"))

    def attention(self) -> int:
        """How many running orders have a payment that is late, or asked for and blocked."""
        ids = [row[0] for row in self._reader.rows(_RUNNING)]
        return sum(row.urgent for row in self.page(ids))


def _matches(row: Row, words: Sequence[str]) -> bool:
    """Compare in Python: SQLite folds the case of ASCII letters only."""
    text = f"{folded(row['number'])} {row['sort_name']} {folded(row['goods'] or '')}"
    return all(word in text for word in words)


def _keys(sort: str) -> list[str]:
    expression = _SORTS.get(sort, _SORTS["order"])
    return expression.split(", ") if sort == "total" else [expression]
