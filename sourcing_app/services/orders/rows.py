"""The list of orders, page by page, at any number of them."""

from collections.abc import Mapping, Sequence

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.services.lists import RecordList
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.order_row import OrderRow, order_row
from sourcing_app.store.queries.lists import Listing, ranked
from sourcing_app.store.queries.notes import noted
from sourcing_app.store.queries.orders import PAID, SHORT
from sourcing_app.store.sqlite.dialect import folded, joined

_GOODS = f"(SELECT {joined('description', ' ')} FROM order_line WHERE order_id = o.id)"
_DUE = "(SELECT coalesce(min(due_on), '9999-12-31') FROM payment_line WHERE order_id = o.id)"
_UNDER_WAY = [stage for stage in Stage if stage is not Stage.CANCELLED]
_RUNNING = (
    "SELECT o.id FROM purchase_order o WHERE o.stage NOT IN ('closed', 'cancelled') "
    f"AND {PAID} + {SHORT} < o.total ORDER BY o.id"
)


class OrderRows(RecordList[OrderRow]):
    """The orders, the newest first; equals stand in that order too."""

    listing = Listing(
        tables="purchase_order o JOIN supplier s ON s.id = o.supplier_id",
        key="o.id",
        sought="s.sort_name || ' ' || " + folded(f"o.number || ' ' || coalesce({_GOODS}, '')"),
        elsewhere=noted("purchase_order", "o.id"),
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

    def lines(self, ids: Sequence[int]) -> Mapping[int, OrderRow]:
        today = self.today()
        states = order_states(self.reader, ids, today)
        return {key: order_row(state, today) for key, state in states.items()}

    def attention(self) -> int:
        """How many running orders have a payment that is late, or asked for and blocked."""
        ids = [row[0] for row in self.reader.rows(_RUNNING)]
        return sum(row.urgent for row in self.page(ids))
