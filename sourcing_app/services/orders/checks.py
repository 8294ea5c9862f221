"""The points of an order that are ticked off: its contract, its risks, and others' lists."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.contract_points import OrderAnswer
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.reasons import MIN_REASON, in_words
from sourcing_app.domain.values.text import clean_text
from sourcing_app.services.orders.progress import order_row
from sourcing_app.services.records import insert_row
from sourcing_app.store.facts.comparison import deviations_of
from sourcing_app.store.queries import order_checks
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.dispute import OrderCheck, OrderCheckFields

_NOTHING_DIFFERS = say("OrderChecks", "The order is what was quoted; there is nothing to agree to")
_REASON = say("OrderChecks", "Write why the risk is taken on, with at least {least} characters")

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


def agreed_now(session: Session, order_id: int, today: date, *only: str) -> int:
    """
    Agree to what differs in a writing session, or to these differences alone.

    Returns how many there were.
    """
    found = deviations_of(SessionReader(session), [order_id]).get(order_id, ())
    meant = [each for each in found if not only or each.name in only]
    for each in meant:
        fields = OrderCheckFields.checked(item=each.key, answer=OrderAnswer.YES, checked_on=today)
        _answer(session, order_id, fields)
    return len(meant)


def _answer(session: Session, order_id: int, fields: OrderCheckFields) -> None:
    there = order_checks.answer_id(SessionReader(session), order_id, fields.item)
    if there is None:
        insert_row(session, OrderCheck(**fields.model_dump(), order_id=order_id))
    else:
        session.get_one(OrderCheck, there).sqlmodel_update(fields.model_dump())


def answer_anew(session: Session, order_id: int, items: Iterable[str]) -> None:
    """Take answers back that were given for one occasion, in a writing session."""
    for item in items:
        there = order_checks.answer_id(SessionReader(session), order_id, item)
        if there is not None:
            session.delete(session.get_one(OrderCheck, there))


class OrderChecks:
    """Each call is one action of the user and one step of undo."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def agree(self, order_id: int, today: date) -> None:
        """Agree to every difference between the order and its quote (G9); Rejected for none."""
        with self._file.database.writing(Action.ORDER_CHECKED) as session:
            order_row(session, order_id)
            if not agreed_now(session, order_id, today):
                raise Rejected(_NOTHING_DIFFERS)

    def accept(self, order_id: int, risk: str, reason: str, today: date) -> None:
        """Take on a risk that no gate asks for; Rejected without a reason in words."""
        if len(clean_text(reason)) < MIN_REASON:
            raise Rejected(_REASON.put(least=MIN_REASON), "note")
        self.answer(order_id, risk, OrderAnswer.NOT_APPLICABLE, today, in_words(reason))

    def answer(
        self, order_id: int, item: str, answer: OrderAnswer, today: date, note: str = ""
    ) -> None:
        """Answer a point of an order, or answer it anew; raises NotFound without the order."""
        fields = OrderCheckFields.checked(item=item, answer=answer, note=note, checked_on=today)
        with self._file.database.writing(Action.ORDER_CHECKED) as session:
            order_row(session, order_id)
            _answer(session, order_id, fields)
