"""Closing an order whose goods are received, with feedback about the supplier."""

from typing import TYPE_CHECKING

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.stages import Stage, moved
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.progress import order_row
from sourcing_app.services.records import insert_row
from sourcing_app.store.queries import disputes
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.shipment import Feedback, FeedbackFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["Closing", "FeedbackFields"]

NOT_RECEIVED = say("Orders", "Confirm the receipt of the goods first; then the order can be closed")
DISPUTED = say(
    "Orders", "A dispute over this order is under way: end it before you close the order"
)


class Closing:
    """Each call is one action of the user and one step of undo."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def close(self, order_id: int, feedback: FeedbackFields | None = None) -> None:
        """
        Close an order, with feedback about its supplier (R182).

        Rejected before its goods are received, and while a dispute is under way (G8).
        """
        with self._file.database.writing(Action.ORDER_CLOSED) as session:
            row = order_row(session, order_id)
            if row.stage is not Stage.RECEIVED:
                raise Rejected(NOT_RECEIVED)
            if disputes.under_way(SessionReader(session), order_id):
                raise Rejected(DISPUTED)
            row.stage = moved(row.stage, Stage.CLOSED)
            if feedback is not None:
                insert_row(session, Feedback(**feedback.model_dump(), order_id=order_id))
