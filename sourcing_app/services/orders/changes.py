"""What is changed of an order beside its money: details, goods, holds, cancelling, repeating."""

from collections.abc import Collection
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, SQLModel

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.beside import cancelling, refuse_hold, refuse_no_reason
from sourcing_app.domain.payments.plan import expand, plan_of_lines
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.services.numbering import next_number
from sourcing_app.services.orders.facts import GONE as ORDER_GONE
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.goods import GoodsLine, change_goods
from sourcing_app.services.orders.progress import order_row, running_row, settle
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.orders.writes import keep_lines
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.suppliers.facts import refuse_if_held
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.orders import goods_ids, supplier_in_bin
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.order import (
    CancelFields,
    HoldFields,
    OrderDetailFields,
    OrderLine,
    OrderLineFields,
    PurchaseOrder,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sourcing_app.services.open_file import OpenFile

__all__ = [
    "CancelFields",
    "GoodsLine",
    "HoldFields",
    "OrderChanges",
    "OrderDetailFields",
    "OrderLineFields",
]
_COPIED = (
    "supplier_id", "quote_id", "currency", "incoterm", "place", "terms", "balance_after_shipment",
    "outside_platform", "total", "delivery_address", "lead_days", "purpose", "quality", "packing",
    "loading", "freight_buffer_days", "profile_id", "need_id",
)  # fmt: skip
"""What a repeat order takes over from the first."""
_GOODS = (
    "seq", "description", "product_id", "supplier_item", "own_item", "quantity", "unit",
    "unit_price", "note",
)  # fmt: skip


class OrderDetails(Records[PurchaseOrder, OrderDetailFields]):
    """What an order is called and what it is for; each call is one action and one step of undo."""

    row = PurchaseOrder
    typed = OrderDetailFields
    gone = ORDER_GONE
    alone = ("supplier_reference",)

    def writing(self, done: str) -> AbstractContextManager[Session]:
        """A change of these is a change of the order."""
        del done
        return self.file.database.writing(Action.ORDER_EDITED)

    def follow(
        self, session: Session, row: PurchaseOrder, names: Collection[str], today: date
    ) -> None:
        """Incoterm and place say what a gate asks for."""
        del names
        settle(session, int(row.id or 0), today)


class OrderChanges:
    """Each call is one action of the user and one step of undo; an unknown id raises NotFound."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    @cached_property
    def details(self) -> "OrderDetails":
        """References, purpose, Incoterm and place."""
        return OrderDetails(self._file)

    def goods(self, order_id: int, lines: "Sequence[GoodsLine]", today: date) -> None:
        """
        Let an order have these lines, in this order; one without an id is new.

        The total becomes their sum, each line rounded once; only what is not paid moves. Rejected
        for no line, for a line that is gone while its goods were shipped or received, for a total
        below what is paid, and once the order has ended.
        """
        with self._file.database.writing(Action.ORDER_EDITED) as session:
            running_row(session, order_id)
            change_goods(session, order_id, lines, today)

    def hold(self, order_id: int, fields: HoldFields, today: date) -> None:
        """Put payments or everything on hold from today, with a reason; a hold is replaced."""
        with self._file.database.writing(Action.ORDER_HELD) as session:
            row = order_row(session, order_id)
            refuse_hold(row.stage, today, fields.hold_until)
            row.sqlmodel_update({**fields.model_dump(), "hold_on": today})

    def release(self, order_id: int) -> None:
        """End the hold; Rejected where there is none."""
        with self._file.database.writing(Action.ORDER_RELEASED) as session:
            row = order_row(session, order_id)
            if row.hold is None:
                raise Rejected(say("Orders", "This order is not on hold"))
            row.sqlmodel_update(
                {"hold": None, "hold_reason": "", "hold_on": None, "hold_until": None}
            )

    def cancel(self, order_id: int, fields: CancelFields, today: date) -> None:
        """
        Cancel an order, with its reason where money was sent for it (R98, R5).

        Rejected once the goods are shipped; Invalid without a reason that is needed.
        """
        with self._file.database.writing(Action.ORDER_CANCELLED) as session:
            row = order_row(session, order_id)
            row.stage = cancelling(row.stage)
            if order_state(SessionReader(session), order_id, today).sent:
                refuse_no_reason(fields.cancelled_reason)
            row.sqlmodel_update({**fields.model_dump(), "cancelled_on": today})

    def repeat(self, order_id: int, today: date) -> int:
        """
        Make a draft like this order: its goods, terms and schedule; returns its id.

        It has the specification of the first order, and none of its samples, inspections or
        payments: it is inspected again (R164). Rejected while the supplier is in the Bin or on
        hold.
        """
        with self._file.database.writing(Action.ORDER_REPEATED) as session:
            first = order_row(session, order_id)
            _refuse_binned_or_held(session, first, today)
            row = PurchaseOrder(
                **{name: getattr(first, name) for name in _COPIED},
                created_at=datetime.now(UTC),
                number=next_number(session, "PO", today.year),
                made_on=today,
                repeat_of_id=order_id,
                same_as_id=first.same_as_id or order_id,
            )
            key = insert_row(session, row)
            _copy(session, order_state(SessionReader(session), order_id, today), key)
            settle(session, key, today)
            return key


def _refuse_binned_or_held(session: Session, order: PurchaseOrder, today: date) -> None:
    reader = SessionReader(session)
    name = supplier_in_bin(reader, order.supplier_id)
    if name:
        raise Rejected(
            say("Orders", "{supplier} is in the Bin. Restore the supplier first.").put(
                supplier=name
            )
        )
    refuse_if_held(reader, [order.supplier_id], HoldScope.PAYMENTS, today)


def _copy(session: Session, first: OrderState, to: int) -> None:
    """Give an order the goods and the terms of another: its parts follow from its own total."""
    for row in rows_of(session, OrderLine, goods_ids(SessionReader(session), first.id)):
        session.add(OrderLine(**_taken(row, _GOODS), order_id=to))
    agreed = plan_of_lines([each.line for each in first.lines])
    keep_lines(session, to, expand(first.total, agreed))


def _taken(row: SQLModel, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}
