"""The list of orders, page by page, at any number of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

from sourcing_app.domain.values.list_query import NOTHING_BESIDES, Besides, ListQuery
from sourcing_app.services import calendars
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.services.orders.coming import NextPaymentRow, coming
from sourcing_app.services.orders.exposure import covered
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.order_row import OrderRow, order_row
from sourcing_app.services.orders.transfers import Banks, on_the_way
from sourcing_app.services.rates.rows import OwnPrices
from sourcing_app.store.queries import order_views, orders, payments
from sourcing_app.store.sqlite.connection_reader import unhurried
from sourcing_app.store.sqlite.reader import grouped

BLOCKED = "blocked"
_RISK = "risk"
_NARROWED = frozenset({BLOCKED, _RISK})
"""Views that SQL answers with more than belongs to them."""
_FEW = 100
"""Of more orders what comes next is asked of all, and read in a job."""
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

    The view "blocked" shows those whose next payment is asked for while its gate is closed, "risk"
    those on which money is at risk.
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
            _RISK: f"{_OWED} dispute. receipt. receipt_line. order_line.",
            "incidents": "payment. payment_line.",
            BLOCKED: _JUDGED,
            "search": "supplier_id number own_reference supplier_reference "
            "supplier.sort_name order_line. note.",
        },
    )

    def asked(self, question: ListQuery, most: int = -1) -> Sequence[int]:
        view = question.view
        ids = super().asked(question, -1 if view in _NARROWED else most)
        if view not in _NARROWED:
            return ids
        return list(islice(self._narrowed(ids, view), None if most < 0 else most))

    def holds(
        self, key: int, search: str = "", view: str = "", besides: Besides = NOTHING_BESIDES
    ) -> bool:
        there = super().holds(key, search, view, besides)
        return there and (view not in _NARROWED or any(self._narrowed([key], view)))

    def is_large(self) -> bool:
        return self.at_most() > _FEW

    def total(self, view: str = "") -> int:
        return len(self.ids(view=view)) if view in _NARROWED else super().total(view)

    def values(self) -> dict[str, Any]:
        today = self.today()
        return {"today": today.isoformat(), "week": (today + _WEEK).isoformat()}

    def lines(self, ids: Sequence[int]) -> Mapping[int, OrderRow]:
        today = self.today()
        states = order_states(self.reader, ids, today)
        own = OwnPrices(self.reader, today)
        outgoing = grouped(payments.outgoing(self.reader, ids), "order_id")
        # The list does not wait for the calendars.
        known = Banks(self.reader) if calendars.are_read() else None
        return {
            key: order_row(each, today, own.of(each.total), paid, sent)
            for key, each in states.items()
            for paid in (outgoing.get(key, ()),)
            for sent in (on_the_way(known, each, paid) if known else None,)
        }

    def counts(self) -> Mapping[str, int]:
        """How many orders each view has."""
        told = order_views.counted(self.reader, self.values())
        told[_RISK] -= len(covered(self.reader))
        return {**told, BLOCKED: sum(each.blocked for each in self._asked_for())}

    def counts_in_background(self, stop: Callable[[], bool]) -> Mapping[str, int]:
        """As `counts`, in a worker's thread: a save interrupts it, and it begins again."""
        return unhurried(self.reader, lambda reader: OrderRows(reader, self.today).counts(), stop)

    def attention(self) -> int:
        """How many running orders have a payment that is late, or asked for and blocked."""
        today = self.today()
        return sum(each.urgent(today) for each in self._asked_for())

    def _narrowed(self, ids: Sequence[int], view: str) -> Iterator[int]:
        """
        Those of these orders that are in the view, in their order.

        Their next payment is asked for and blocked; what was sent has not come as goods.
        """
        if view == _RISK:
            safe = covered(self.reader)
            return (key for key in ids if key not in safe)
        few = ids if len(ids) <= _FEW else None
        blocked = {each.order for each in self._asked_for(few) if each.blocked}
        return (key for key in ids if key in blocked)

    def _asked_for(self, ids: Sequence[int] | None = None) -> Iterator[NextPaymentRow]:
        """The next payments of all orders, or of these, that are asked for."""
        found = coming(self.reader, self.today(), ids)
        return (each for each in found if each.happened)
