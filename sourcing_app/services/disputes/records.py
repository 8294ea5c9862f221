"""Recording disputes: each call is one action of the user and one step of undo."""

from collections.abc import Collection, Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.disputes.dispute import (
    UNDER_WAY,
    DisputeState,
    moved_dispute,
    refuse_days,
    refuse_money_back,
)
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.records.disputes import DISPUTE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.reasons import in_words
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Step, incoming, nobody_listens
from sourcing_app.services.disputes.refunds import record_money_back
from sourcing_app.services.disputes.rows import DISPUTE_FILES, GONE
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.records import Records, insert_row
from sourcing_app.store.queries import disputes
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.dispute import (
    Dispute,
    DisputeEvent,
    DisputeEventFields,
    DisputeFields,
)

__all__ = ["DisputeEventFields", "DisputeFields", "Disputes"]

_OVER = say("Disputes", "This dispute is over; open another one if there is a new reason")
_UNPAID = say("Disputes", "Nothing was paid on this order, so there is nothing to dispute")
_AT_THE_END = ("outcome", "money_back", "closed_on")
_NOT_ENDED = say("Disputes", "This is said when the dispute ends: end it with its outcome")
_NOTHING_OWED = say("Disputes", "No money is to come back from this dispute")
_ALREADY = say("Disputes", "A dispute over this order is under way already")


class Disputes(Records[Dispute, DisputeFields]):
    """All changes to disputes; one that is over is not changed any more."""

    row = Dispute
    typed = DisputeFields
    gone = GONE

    def open(self, order_id: int, fields: DisputeFields, today: date) -> int:
        """
        Open a dispute over an order on which money was paid (R7); returns its id.

        Rejected while another one is under way, for a day to come and for days before it.
        """
        refuse_future(fields.opened_on, today)
        _refuse_reversed(fields)
        _refuse_ended(fields, DisputeFields.model_fields)
        with self.writing("opened") as session:
            reader = SessionReader(session)
            state = order_state(reader, order_id, today)
            if not (state.paid or state.incident):
                raise Rejected(_UNPAID)
            if disputes.under_way(reader, order_id):
                raise Rejected(_ALREADY)
            told = {**fields.model_dump(), "state": DisputeState.OPEN}
            return insert_row(session, Dispute(**told, order_id=order_id))

    def order_of(self, dispute_id: int) -> int:
        """Return the order a dispute is about; raises NotFound."""
        found = disputes.order_of(self.file.reader, dispute_id)
        if found is None:
            raise NotFound(self.gone)
        return found

    def add_step(self, dispute_id: int, fields: DisputeEventFields, today: date) -> int:
        """Add a message, an offer, evidence or a decision; returns its id."""
        refuse_future(fields.on_day, today)
        with self.writing("edited") as session:
            self._running(session, dispute_id)
            return insert_row(session, DisputeEvent(**fields.model_dump(), dispute_id=dispute_id))

    def attach(
        self, dispute_id: int, kind: AttachmentKind, source: Path, step: Step = nobody_listens
    ) -> int:
        """Attach a piece of evidence; returns the file's id."""
        if kind not in DISPUTE_FILES:
            raise Rejected(say("Disputes", "This kind of file belongs to another record"), "kind")
        file = incoming(source, self.file.path, step)
        with self.file.database.writing(Action.FILE_ATTACHED) as session:
            self._running(session, dispute_id)
            return attach(session, (DISPUTE.table, dispute_id), kind, file)

    def escalate(self, dispute_id: int) -> None:
        """Record that the platform decides now."""
        with self.writing("escalated") as session:
            row = self._running(session, dispute_id)
            row.state = moved_dispute(row.state, DisputeState.ESCALATED)

    def end(
        self,
        dispute_id: int,
        state: DisputeState,
        outcome: str,
        today: date,
        money_back: Decimal | None = None,
    ) -> None:
        """
        End a dispute with its outcome in words, and what comes back in the order's currency.

        That is all it brings back: what came while it was under way is part of it. Rejected for
        money back after a lost one, and for more than was paid and another one does not bring back
        already. The refund itself is recorded as a payment when it has come.
        """
        with self.writing("ended") as session:
            row = self._running(session, dispute_id)
            most = _may_come_back(SessionReader(session), row.order_id, dispute_id, today)
            refuse_money_back(state, money_back, most)
            said = DisputeFields.of(row).changed(
                state=moved_dispute(row.state, state),
                outcome=in_words(outcome),
                money_back=money_back,
                closed_on=today,
            )
            row.sqlmodel_update(said.model_dump())

    def refund(self, dispute_id: int, day: date, today: date) -> None:
        """
        Record that the money an ended dispute brings back has come, as a refund of the order.

        Rejected where nothing is to come, for a day before the dispute or to come. What is paid
        back is not due again.
        """
        refuse_future(day, today)
        with self.file.database.writing(Action.REFUND_RECORDED, undoable=False) as session:
            row = self.found(session, dispute_id)
            (found,) = (
                each
                for each in disputes.of_orders(SessionReader(session), [row.order_id])
                if each["id"] == dispute_id
            )
            refuse_days(row.opened_on, {"paid_on": day})
            if row.closed_on is None or found["owed"] <= 0:
                raise Rejected(_NOTHING_OWED)
            record_money_back(session, row, unscaled(found["owed"]), day, today)

    def follow(self, session: Session, row: Dispute, names: Collection[str], today: date) -> None:
        """Refuse changes of what is over, and days that cannot be."""
        del session
        if row.state not in UNDER_WAY:
            raise Rejected(_OVER)
        _refuse_ended(DisputeFields.of(row), names)
        refuse_future(row.opened_on, today)
        _refuse_reversed(DisputeFields.of(row))

    def _running(self, session: Session, dispute_id: int) -> Dispute:
        row = self.found(session, dispute_id)
        if row.state not in UNDER_WAY:
            raise Rejected(_OVER)
        return row


def _refuse_ended(fields: DisputeFields, names: Iterable[str]) -> None:
    """Raise Rejected for what only the end of a dispute says: its cap and reason are asked then."""
    said = next((name for name in _AT_THE_END if name in names and getattr(fields, name)), None)
    if said is not None:
        raise Rejected(_NOT_ENDED, said)


def _may_come_back(reader: SessionReader, order_id: int, dispute_id: int, today: date) -> Decimal:
    """What an order's dispute can bring back in all: with what it brought, without the others'."""
    brought = disputes.brought_back(reader, dispute_id)
    beside = disputes.owed_beside(reader, order_id, dispute_id)
    return order_state(reader, order_id, today).sent.amount + unscaled(brought - beside)


def _refuse_reversed(fields: DisputeFields) -> None:
    days = {name: getattr(fields, name) for name in ("answer_by", "negotiate_until", "escalate_by")}
    refuse_days(fields.opened_on, days)
