"""Closing an order whose goods are received, with feedback about the supplier."""

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.orders.stages import Stage, moved
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.feedback import feedback_of
from sourcing_app.services.orders.progress import lines_of, order_row
from sourcing_app.services.records import insert_row
from sourcing_app.store.queries import disputes
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.payment import LineWaiverFields
from sourcing_app.store.tables.shipment import Feedback, FeedbackFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["Closing", "FeedbackFields"]

NOT_RECEIVED = say("Orders", "Confirm the receipt of the goods first; then the order can be closed")
DISPUTED = say(
    "Orders", "A dispute over this order is under way: end it before you close the order"
)
_OWED = say(
    "Orders",
    "{amount} of this order is still to pay: pay it, waive it, or say why it is not to be paid",
)


_NOT_TO_RATE = say("Closing", "Feedback is given once, on an order that is closed")


class Closing:
    """Each call is one action of the user and one step of undo."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def close(
        self,
        order_id: int,
        today: date,
        feedback: FeedbackFields | None = None,
        unpaid_reason: str = "",
    ) -> None:
        """
        Close an order, with feedback about its supplier (R182).

        Rejected before its goods are received, and while a dispute is under way (G8); for feedback
        of a day to come; and with money left to pay, unless the reason why it is not to be paid
        is given: it waives what is left.
        """
        if feedback is not None:
            refuse_future(feedback.given_on, today)
        with self._file.database.writing(Action.ORDER_CLOSED) as session:
            row = order_row(session, order_id)
            if row.stage is not Stage.RECEIVED:
                raise Rejected(NOT_RECEIVED)
            if disputes.under_way(SessionReader(session), order_id):
                raise Rejected(DISPUTED)
            self._settle(session, order_id, unpaid_reason, today)
            row.stage = moved(row.stage, Stage.CLOSED)
            if feedback is not None:
                insert_row(session, Feedback(**feedback.model_dump(), order_id=order_id))

    def rate(self, order_id: int, today: date, feedback: FeedbackFields) -> None:
        """Give feedback on an order closed without it; Rejected for another, or a day to come."""
        refuse_future(feedback.given_on, today)
        with self._file.database.writing(Action.FEEDBACK_GIVEN) as session:
            row, reader = order_row(session, order_id), SessionReader(session)
            if row.stage is not Stage.CLOSED or feedback_of(reader, order_id) is not None:
                raise Rejected(_NOT_TO_RATE)
            insert_row(session, Feedback(**feedback.model_dump(), order_id=order_id))

    def _settle(self, session: Session, order_id: int, reason: str, today: date) -> None:
        state = order_state(SessionReader(session), order_id, today)
        if not state.left:
            return
        if not reason.strip():
            raise Rejected(_OWED.put(amount=state.left), "waived_reason")
        why = LineWaiverFields.checked(waived_reason=reason).waived_reason
        unpaid = {line.line.seq for line in state.lines if line.left}
        for row in lines_of(session, order_id):
            if row.seq in unpaid:
                row.waived_on, row.waived_reason = today, why
