"""Recording the milestones of a production; the day the goods are ready is the order's own."""

from collections.abc import Collection
from datetime import date

from sqlmodel import Session

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.orders.goods import MilestoneKind
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.production.plan import milestone_names
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.sentences import say
from sourcing_app.services.calendars import factory_calendar
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.progress import running_row
from sourcing_app.services.orders.records import note_ready
from sourcing_app.services.production.rows import calendar_year, production_of
from sourcing_app.services.records import Records, insert_row
from sourcing_app.store.facts.limits import read_days_off, read_limits
from sourcing_app.store.queries.milestones import of_kind
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.milestone import Milestone, MilestoneFields

__all__ = ["MilestoneFields", "Milestones"]

GONE = say("Production", "This milestone is no longer in the file.")


class Milestones(Records[Milestone, MilestoneFields]):
    """Each call is one action of the user and one step of undo."""

    row = Milestone
    typed = MilestoneFields
    gone = GONE

    def add(self, order_id: int, fields: MilestoneFields, today: date) -> int:
        """
        Record a milestone; returns its id.

        Raises Rejected for a second one of its kind, and for a day it was reached on that is to
        come. That the goods are ready is the supplier's notice, as `Orders.ready` records it.
        """
        with self.writing("added") as session:
            running_row(session, order_id)
            _refuse_second(session, order_id, fields.kind)
            row = Milestone(**fields.model_dump(), order_id=order_id)
            key = insert_row(session, row)
            self.follow(session, row, (), today)
            return key

    def follow(self, session: Session, row: Milestone, names: Collection[str], today: date) -> None:
        """Refuse a name that is missing and a day to come; hand on that the goods are ready."""
        del names
        if row.kind is MilestoneKind.OWN and not row.name:
            raise Invalid({"name": FILL})
        if row.actual_on is None:
            return
        refuse_future(row.actual_on, today)
        if row.kind is MilestoneKind.GOODS_READY:
            session.flush()
            note_ready(session, row.order_id, row.actual_on, today)

    def propose(self, order_id: int, today: date) -> int:
        """
        Write down what follows from the lead time: inspections and the day the goods are ready.

        Returns how many were new; Rejected where the deposit or the lead time is missing.
        """
        with self.writing("planned") as session:
            running_row(session, order_id)
            reader = SessionReader(session)
            state = order_state(reader, order_id, today)
            calendar = factory_calendar(calendar_year(state, today), read_days_off(reader))
            found = production_of(reader, state, today, calendar)
            if found.plan is None:
                raise Rejected(
                    say(
                        "Production",
                        "The plan follows from the deposit and the lead time; enter both first",
                    )
                )
            for each in found.proposed:
                insert_row(
                    session,
                    Milestone(order_id=order_id, kind=each.kind, planned_on=each.days.planned),
                )
            return len(found.proposed)


def _refuse_second(session: Session, order_id: int, kind: MilestoneKind) -> None:
    if kind is MilestoneKind.OWN or of_kind(SessionReader(session), order_id, kind) is None:
        return
    raise Rejected(
        say("Production", "“{name}” is in the plan already; edit it").put(
            name=milestone_names(read_limits(SessionReader(session)))[kind]
        ),
        "kind",
    )
