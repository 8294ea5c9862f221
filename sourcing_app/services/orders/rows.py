"""The list of orders, page by page, at any number of them."""

from collections.abc import Mapping, Sequence

from sourcing_app.services.lists import RecordList, resting
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.order_row import OrderRow, order_row
from sourcing_app.store.queries import orders


class OrderRows(RecordList[OrderRow]):
    """The orders, the newest first; equals stand in that order too."""

    listing = orders.LISTING
    table = "purchase_order"
    rests = resting(
        table,
        {
            "": "id",
            "supplier": "supplier_id supplier.sort_name",
            "total": "currency total",
            "stage": "stage",
            "paid": "total payment. payment_line.",
            "next": "payment_line.",
            "search": "supplier_id number supplier.sort_name order_line. note.",
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, OrderRow]:
        today = self.today()
        states = order_states(self.reader, ids, today)
        return {key: order_row(state, today) for key, state in states.items()}

    def attention(self) -> int:
        """How many running orders have a payment that is late, or asked for and blocked."""
        return sum(row.urgent for row in self.page(orders.to_be_paid(self.reader)))
