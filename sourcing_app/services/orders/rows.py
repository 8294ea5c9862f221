"""The list of orders, page by page, at any number of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

from sourcing_app.services.lists import RecordList, resting
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.order_row import OrderRow, order_row
from sourcing_app.services.orders.state import NextPayment
from sourcing_app.store.queries import order_views, orders
from sourcing_app.store.sqlite.connection_reader import unhurried

BLOCKED = "blocked"
_JUDGED_AT_ONCE = 40
_FEW = 100
"""As many orders are judged by their gates while somebody waits."""
_WEEK = timedelta(days=6)
_JUDGED = (
    "stage payment. payment_line. supplier. supplier_bank_account. inspection. defect. sample. "
    "gate_waiver. attachment. red_flag. badge_observation. vetting_check. purchase_order. "
    "order_check. shipment. receipt. method_cost. certificate."
)
"""What decides whether a payment is blocked."""
_OWED = "stage payment. payment_line."


class OrderRows(RecordList[OrderRow]):
    """
    The orders, the newest first; equals stand in that order too.

    The view "blocked" shows those whose next payment is asked for while its gate is closed.
    """

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
            "active": "stage",
            "closed": "stage",
            "held": "stage hold hold_until",
            "due": _OWED,
            "overdue": _OWED,
            "risk": f"{_OWED} dispute.",
            "incidents": "payment. payment_line.",
            BLOCKED: _JUDGED,
            "search": "supplier_id number own_reference supplier_reference "
            "supplier.sort_name order_line. note.",
        },
    )

    def asked(
        self, search: str, sort: str, view: str, *, descending: bool, most: int = -1
    ) -> Sequence[int]:
        few = -1 if view == BLOCKED else most
        ids = super().asked(search, sort, view, descending=descending, most=few)
        if view != BLOCKED:
            return ids
        return list(islice(self._blocked(ids), None if most < 0 else most))

    def holds(self, key: int, search: str = "", view: str = "") -> bool:
        there = super().holds(key, search, view)
        return there and (view != BLOCKED or any(self._blocked([key])))

    def is_large(self) -> bool:
        return self.at_most() > _FEW

    def total(self, view: str = "") -> int:
        return len(self.ids(view=view)) if view == BLOCKED else super().total(view)

    def values(self) -> dict[str, Any]:
        today = self.today()
        return {"today": today.isoformat(), "week": (today + _WEEK).isoformat()}

    def lines(self, ids: Sequence[int]) -> Mapping[int, OrderRow]:
        today = self.today()
        states = order_states(self.reader, ids, today)
        return {key: order_row(state, today) for key, state in states.items()}

    def counts(self) -> Mapping[str, int]:
        """
        How many orders each view has.

        Each that may be blocked is judged by its gates, 0.2 ms each: of many it is not told.
        """
        told = order_views.counted(self.reader, self.values())
        asked = [*super().asked("", "", BLOCKED, descending=False, most=_FEW + 1)]
        if len(asked) <= _FEW:
            told[BLOCKED] = len([*self._blocked(asked)])
        return told

    def counts_in_background(self, stop: Callable[[], bool]) -> Mapping[str, int]:
        """As `counts`, in a worker's thread: a save interrupts it, and it begins again."""
        return unhurried(self.reader, lambda reader: OrderRows(reader, self.today).counts(), stop)

    def attention(self) -> int:
        """How many running orders have a payment that is late, or asked for and blocked."""
        today = self.today()
        asked = self._asked_for([*super().asked("", "", BLOCKED, descending=False)])
        return sum(payment.urgent(today) for _key, payment in asked)

    def _blocked(self, ids: Sequence[int]) -> Iterator[int]:
        """Those of these orders whose next payment is asked for and blocked, in their order."""
        return (key for key, payment in self._asked_for(ids) if payment.blocked)

    def _asked_for(self, ids: Sequence[int]) -> Iterator[tuple[int, NextPayment]]:
        """The next payment of each of these orders that has one, in their order, some at a time."""
        for place in range(0, len(ids), _JUDGED_AT_ONCE):
            some = ids[place : place + _JUDGED_AT_ONCE]
            states = order_states(self.reader, some, self.today())
            for state in (states[key] for key in some if key in states):
                if state.next is not None:
                    yield state.id, state.next
