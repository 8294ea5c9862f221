"""What the factory is asked for in an order, and how its goods come."""

from collections.abc import Collection
from contextlib import AbstractContextManager
from datetime import date

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.services.orders.facts import GONE
from sourcing_app.services.records import Records
from sourcing_app.store.tables.order import PurchaseOrder, RequirementFields

__all__ = ["RequirementFields", "Requirements"]


class Requirements(Records[PurchaseOrder, RequirementFields]):
    """Each call is one action of the user and one step of undo."""

    row = PurchaseOrder
    typed = RequirementFields
    gone = GONE

    def writing(self, done: str) -> AbstractContextManager[Session]:
        """A change of these is a change of the order."""
        del done
        return self.file.database.writing(Action.ORDER_EDITED)

    def follow(
        self, session: Session, row: PurchaseOrder, names: Collection[str], today: date
    ) -> None:
        """Refuse a dispatch seen on a day to come."""
        del session, names
        if row.dispatch_seen_on is not None:
            refuse_future(row.dispatch_seen_on, today)
